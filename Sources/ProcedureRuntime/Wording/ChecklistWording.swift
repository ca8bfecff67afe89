import ProcedureDiagnostics

/// Headings and small words of the list that an applicant takes home.
enum ChecklistWording {
  static let draft = Bilingual(
    vi: "bản nháp: thủ tục này chưa được công bố chính thức trong danh mục, chỉ dùng để tham khảo",
    en: "draft: the catalogue does not publish this procedure yet; for orientation only")

  static func documents(_ sets: Bilingual?) -> Bilingual {
    guard let sets else { return Bilingual(vi: "giấy tờ cần chuẩn bị", en: "documents to bring") }
    return Bilingual(vi: "giấy tờ cần chuẩn bị (\(sets.vi))", en: "documents to bring (\(sets.en))")
  }

  static let noDocuments = Bilingual(vi: "không phải nộp giấy tờ nào", en: "no documents are owed")

  static func because(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "vì \(condition.vi)", en: "because \(condition.en)")
  }

  static func channels(_ channels: [Bilingual]) -> Bilingual {
    let list = Bilingual(
      vi: channels.map(\.vi).joined(separator: ", "), en: channels.map(\.en).joined(separator: ", "))
    return Bilingual(vi: "cách nộp: \(list.vi)", en: "handed in: \(list.en)")
  }

  static let openPoints = Bilingual(vi: "điều còn phải xem xét", en: "left to be looked at")

  static func unanswered(_ question: Bilingual, _ decides: [Bilingual]) -> Bilingual {
    // A requirement that is its own question is said once.
    if decides == [QuestionWording.decidesRequirement(question.vi)] {
      return Bilingual(vi: "chưa biết \(decides[0].vi)", en: "not known: \(decides[0].en)")
    }
    let what = AssessmentWording.decides(decides)
    return Bilingual(vi: "chưa biết «\(question.vi)»; \(what.vi)", en: "not known: «\(question.en)»; \(what.en)")
  }
}
