import ProcedureCatalogue
import ProcedureDiagnostics

/// What is said about the requirements of a procedure.
enum RequirementWording {
  static let met = Bilingual(vi: "đáp ứng", en: "met")

  static func notMet(_ consequence: Requirement.Consequence?) -> Bilingual {
    guard let consequence else { return Bilingual(vi: "không đáp ứng", en: "not met") }
    let what = self.consequence(consequence)
    return Bilingual(vi: "không đáp ứng: \(what.vi)", en: "not met: \(what.en)")
  }

  static let open = Bilingual(vi: "chưa xác định được", en: "not decidable yet")

  static func consequence(_ consequence: Requirement.Consequence) -> Bilingual {
    switch consequence {
    case .refuse: Bilingual(vi: "từ chối", en: "refused")
    case .returnDossier: Bilingual(vi: "trả lại hồ sơ", en: "the dossier is returned")
    case .transfer(let code):
      Bilingual(vi: "chuyển sang thủ tục \(code)", en: "handled as procedure \(code) instead")
    }
  }
}
