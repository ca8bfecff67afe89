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
      guard let found = prose.firstIndex(of: Cues.abolishedDistrict),
        prose.longest(of: Cues.beforeDay, at: found.index + found.phrase.hashes.count) == nil
      else { continue }
      report.found(place.pointer, prose.quote(around: found.index..<found.index + found.phrase.hashes.count))
      return
    }
  }
}
