import ProcedureDiagnostics

extension DataRule {
  static let abolishedBody = DataRule(
    696, .warning,
    title: Bilingual(
      vi: "cơ quan của cấp huyện, thị trấn",
      en: "a body of the abolished district level"),
    why: Bilingual(
      vi: "Từ 01/7/2025 không còn cấp huyện, thị trấn; ghi cơ quan đang làm việc ấy ở cấp xã hoặc cấp tỉnh.",
      en: "There are none since 01/07/2025: name the agency of the commune or the province."),
    done: DataWording.wordsStay,
    question: "cơ quan nào thay?"
  ) { record, report in
    for (pointer, agency) in record.agencies.places {
      if Prose(agency.name).contains(Cues.abolishedBodies) { report.found(pointer, agency.name) }
    }
  }
}
