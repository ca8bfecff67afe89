import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let choiceAdded = ChangeRule(
    477, [.consumer(.note)],
    title: Bilingual(vi: "thêm một câu trả lời", en: "an answer more"),
    why: Bilingual(
      vi: "Phần mềm hiển thị danh sách câu trả lời cần thêm câu này.",
      en: "A service that shows the answers has to show it too."),
    example: Example(
      "thông tin { loại: một trong { a \"Cấp mới\", b \"Cấp lại\" } \"Loại cấp\" }",
      "thông tin { loại: một trong { a \"Cấp mới\", b \"Cấp lại\", c \"Cấp đổi\" } \"Loại cấp\" }"),
    .versions { pair, report in
      for (index, fact) in pair.new.facts.enumerated() {
        guard let former = pair.old.facts.first(where: { $0.origin.id == fact.origin.id }),
          case .choice(let known) = former.kind, case .choice(let choices) = fact.kind
        else { continue }
        for choice in choices where !known.contains(where: { $0.id == choice.id }) {
          report.report(
            ChangeWording.choiceAdded(choice.title, fact.question),
            at: pair.site(fact.origin, "facts", index, before: former.origin))
        }
      }
    })
}
