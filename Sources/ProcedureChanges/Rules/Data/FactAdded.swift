import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let factAdded = ChangeRule(
    475, [.consumer(.error), .applicant(.neutral, .note)],
    title: Bilingual(vi: "thêm một câu hỏi phải trả lời", en: "a question more that has to be answered"),
    why: Bilingual(
      vi: "Phần mềm chưa hỏi câu này thì không kết luận được hồ sơ đủ hay thiếu. Báo trước cho nơi "
        + "dùng, hoặc đặt «mặc định».",
      en: "A service that does not ask it cannot tell whether a dossier is complete. Tell them first, "
        + "or give it a default."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }",
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính trừ trường hợp \"đã khai trực tuyến\" }"),
    .versions { pair, report in
      let asked = pair.new.facts.indices.filter { index in
        let fact = pair.new.facts[index]
        return fact.derivation == nil && fact.defaultValue == nil
          && !pair.old.facts.contains { $0.origin.id == fact.origin.id }
      }
      guard let first = asked.first else { return }
      report.report(
        ChangeWording.factsAdded(asked.map { pair.new.facts[$0].question }),
        at: pair.site(pair.new.facts[first].origin, "facts", first))
    })
}
