import ProcedureDiagnostics

extension DataRule {
  static let districtLevel = DataRule(
    640, .warning,
    title: Bilingual(
      vi: "còn nhắc tới cấp huyện",
      en: "the district level is still named"),
    why: Bilingual(
      vi: "Cấp huyện không còn từ 01/7/2025; sửa cơ quan theo tổ chức chính quyền hai cấp.",
      en: "There is no district level since 01/07/2025."),
    done: DataWording.wordsStay,
    question: "cơ quan nào thay?"
  ) { record, report in
    for (place, prose) in report.subject.texts {
      guard let found = prose.firstIndex(of: Cues.abolishedDistrict) else { continue }
      let words = prose.slice(
        max(0, found.index - 4)..<min(prose.words.count, found.index + found.phrase.hashes.count + 8))
      report.found(place.pointer, String(words))
      return
    }
  }
}
