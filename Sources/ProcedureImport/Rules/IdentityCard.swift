import ProcedureDiagnostics

extension DataRule {
  static let identityCard = DataRule(
    694, .warning,
    title: Bilingual(
      vi: "còn nhắc tới chứng minh nhân dân",
      en: "the abolished identity card is still named"),
    why: Bilingual(
      vi:
        "Chứng minh nhân dân hết giá trị sử dụng từ 01/01/2025 (Luật Căn cước 26/2023/QH15); ghi «thẻ căn cước», hoặc «khai thác được từ» cơ sở dữ liệu dân cư.",
      en:
        "It is void since 01/01/2025 (Law 26/2023/QH15): write «thẻ căn cước», or that the population database holds it."
    ),
    done: DataWording.wordsStay,
    question: "bỏ, hay thay bằng giấy tờ nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for row in documents.components.indices {
        let name = report.subject.names[group][row]
        guard let found = name.firstIndex(of: Cues.identityPapers),
          (1...3).allSatisfy({ name.longest(of: Cues.beforeIdentityPapers, at: found.index - $0) == nil })
        else { continue }
        report.found(
          "/executionCases/\(group)/profileComponents/\(row)/name",
          name.quote(around: found.index..<found.index + found.phrase.hashes.count))
      }
    }
  }
}
