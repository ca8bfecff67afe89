import ProcedureCatalogue
import ProcedureDiagnostics

/// What is said of changes of refusals.
extension ChangeWording {
  static func refusalAdded(_ title: String) -> Bilingual {
    Bilingual(
      vi: "thêm kết quả từ chối «\(title.shortened)»", en: "a refusal more: «\(title.shortened)»")
  }

  static func refusalRemoved(_ title: String) -> Bilingual {
    Bilingual(vi: "bỏ kết quả từ chối «\(title.shortened)»", en: "a refusal less: «\(title.shortened)»")
  }

  static func refusalCases(_ title: String) -> Bilingual {
    Bilingual(
      vi: "«\(title.shortened)» được trả trong trường hợp khác trước",
      en: "«\(title.shortened)» is given in other cases")
  }

  static func consequence(
    _ text: String, _ now: Requirement.Consequence?, before: Requirement.Consequence?
  ) -> Bilingual {
    let (own, their) = (consequence(now), consequence(before))
    return Bilingual(
      vi: "không đáp ứng «\(text.shortened)» thì nay \(own.vi), trước đây \(their.vi)",
      en: "who does not meet «\(text.shortened)» \(own.en) now, and \(their.en) before")
  }

  static func overdueSupplement(
    _ now: SupplementRule.Overdue?, before: SupplementRule.Overdue?
  ) -> Bilingual {
    let (own, their) = (consequence(now), consequence(before))
    return Bilingual(
      vi: "quá hạn bổ sung hồ sơ thì nay \(own.vi), trước đây \(their.vi)",
      en: "who completes a dossier too late \(own.en) now, and \(their.en) before")
  }

  private static func consequence(_ consequence: Requirement.Consequence?) -> Bilingual {
    switch consequence {
    case .refuse: Bilingual(vi: "bị từ chối", en: "is refused")
    case .returnDossier: Bilingual(vi: "được trả lại hồ sơ", en: "gets the dossier back")
    case .transfer(let code): Bilingual(vi: "được chuyển sang thủ tục \(code)", en: "is handed to procedure \(code)")
    case nil: Bilingual(vi: "không nêu hậu quả", en: "met no stated consequence")
    }
  }

  private static func consequence(_ overdue: SupplementRule.Overdue?) -> Bilingual {
    switch overdue {
    case .close: Bilingual(vi: "bị đóng hồ sơ", en: "has the dossier closed")
    case .stop: Bilingual(vi: "bị dừng giải quyết", en: "has the case stopped")
    case .refuse: consequence(Requirement.Consequence.refuse)
    case .returnDossier: consequence(Requirement.Consequence.returnDossier)
    case nil: consequence(Requirement.Consequence?.none)
    }
  }
}
