import ProcedureDiagnostics

extension DataRule {
  static let householdBook = DataRule(
    642, .warning,
    title: Bilingual(
      vi: "còn đòi sổ hộ khẩu",
      en: "the household book is still asked for"),
    why: Bilingual(
      vi: "Sổ hộ khẩu giấy hết giá trị từ 01/01/2023; dữ liệu dân cư thay thế.",
      en: "It is void since 01/01/2023; the population database replaces it."),
    done: DataWording.keptAsProse
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        guard report.subject.names[group][row].contains(Cues.householdBook) else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
      }
    }
  }
}
