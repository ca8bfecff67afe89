import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let choiceRemoved = ChangeRule(
    476, [.consumer(.error)],
    title: Bilingual(vi: "bỏ một câu trả lời", en: "an answer less"),
    why: Bilingual(
      vi: "Hồ sơ đang ghi câu trả lời này thì không đọc được nữa.",
      en: "Dossiers with this answer cannot be read any more."),
    example: Example(
      "thông tin { loại: một trong { a \"Cấp mới\", b \"Cấp lại\", c \"Cấp đổi\" } \"Loại cấp\" }",
      "thông tin { loại: một trong { a \"Cấp mới\", b \"Cấp lại\" } \"Loại cấp\" }"),
    .versions { pair, report in
      for (index, fact) in pair.new.facts.enumerated() {
        guard let former = pair.old.facts.first(where: { $0.origin.id == fact.origin.id }),
          case .choice(let known) = fact.kind, case .choice(let choices) = former.kind
        else { continue }
        for choice in choices where !known.contains(where: { $0.id == choice.id }) {
          report.report(
            ChangeWording.choiceRemoved(choice.title, fact.question),
            at: pair.site(fact.origin, "facts", index, before: former.origin))
        }
      }
    })
}
