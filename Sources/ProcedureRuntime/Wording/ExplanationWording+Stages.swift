import ProcedureDiagnostics

/// What is said of the steps.
extension ExplanationWording {
  static let onTheSpot = Bilingual(
    vi: "tại chỗ: tiếp nhận, thẩm định, phê duyệt và trả kết quả tại một nơi",
    en: "on the spot: received, examined, approved and returned at one counter")
  static let automatic = Bilingual(vi: "tự động", en: "done by a system")
  static let silenceIsConsent = Bilingual(
    vi: "hết thời hạn không có ý kiến thì coi là đồng ý", en: "no answer in time counts as agreement")

  static func underProcedure(_ code: String) -> Bilingual {
    Bilingual(vi: "theo thủ tục \(code)", en: "under procedure \(code)")
  }

  /// A clause that holds in one case only.
  static func `case`(_ clause: Bilingual, when condition: Bilingual) -> Bilingual {
    Bilingual(vi: "\(clause.vi) (khi \(condition.vi))", en: "\(clause.en) (when \(condition.en))")
  }

  static func consulted(_ agencies: [String]) -> Bilingual {
    let list = agencies.joined(separator: ", ")
    return Bilingual(vi: "lấy ý kiến \(list)", en: "\(list) consulted")
  }

  static func delegable(_ agencies: [String]) -> Bilingual {
    let list = agencies.joined(separator: ", ")
    return Bilingual(vi: "có thể giao \(list)", en: "may be handed to \(list)")
  }

  static func gives(_ result: String, ownAppointment: Bool) -> Bilingual {
    ownAppointment
      ? Bilingual(vi: "ra kết quả \(result), hẹn trả riêng", en: "gives \(result), with an appointment of its own")
      : Bilingual(vi: "ra kết quả \(result)", en: "gives \(result)")
  }

  static func after(_ titles: [String]) -> Bilingual {
    let list = titles.map { "«\($0)»" }.joined(separator: ", ")
    return Bilingual(vi: "sau \(list)", en: "after \(list)")
  }
}
