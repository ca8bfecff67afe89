import ProcedureDiagnostics
import ProcedureSyntax

extension DataRule {
  static let documentTwice = DataRule(
    626, .warning,
    title: Bilingual(
      vi: "một giấy tờ ghi hai lần trong một nhóm",
      en: "one document twice in a group"),
    why: Bilingual(
      vi: "Người dân có thể phải nộp hai lần.",
      en: "It may be asked for twice."),
    done: DataWording.keptAsData
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      var seen = ByteInterner(slots: 64)
      for (row, component) in documents.components.enumerated() where !component.name.isEmpty {
        let known = seen.count
        if seen.number(of: component.name.utf8.span) == known { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)", component.name)
      }
    }
  }
}
