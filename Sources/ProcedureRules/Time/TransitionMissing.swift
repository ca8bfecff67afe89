import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText

extension Rule {
  static let transitionMissing = Rule(
    351, .warning,
    title: Bilingual(
      vi: "phiên bản mới không nói hồ sơ đang giải quyết", en: "a new version silent on pending dossiers"),
    why: Bilingual(
      vi:
        "Khi phiên bản mới có hiệu lực, hồ sơ đã tiếp nhận theo phiên bản cũ vẫn đang được giải quyết. Phải nói hồ sơ đó "
        + "theo quy định cũ, quy định mới hay do người nộp chọn; nếu không nói, công cụ hiểu là theo quy định cũ.",
      en:
        "When a new version enters into force, dossiers accepted under the old one are still pending. Say whether they "
        + "follow the old rule, the new rule, or what the applicant chooses; silence is taken for the old rule."),
    wrong: .procedure("hiệu lực từ 01/03/2026\nthay thế 1.900002"),
    right: .procedure("hiệu lực từ 01/03/2026\nthay thế 1.900002, chuyển tiếp theo quy định cũ"),
    .procedure { subject, report in
      let procedure = subject.procedure
      guard subject.places.transition == nil else { return }
      guard !procedure.replaces.isEmpty || subject.hasEarlierVersion else { return }
      let place = subject.places.replaces.last ?? subject.places.inForce ?? subject.places.code
      report.report(
        Violation(
          Bilingual(
            vi: "chưa nói hồ sơ tiếp nhận theo phiên bản trước được giải quyết theo quy định nào",
            en: "nothing says which rule dossiers accepted under the version before follow"),
          at: place,
          help: [
            Bilingual(
              vi: "thêm «chuyển tiếp theo quy định cũ», «theo quy định mới» hoặc «người nộp chọn»",
              en: "add «transition old rule», «new rule» or «applicant chooses»")
          ],
          fixes: procedure.replaces.isEmpty ? [] : fixes(behind: place)))
    })

  private static func fixes(behind place: Place) -> [Finding.Fix] {
    guard let span = place.span else { return [] }
    return ["theo quy định cũ", "theo quy định mới", "người nộp chọn"].map { words in
      Finding.Fix(
        Bilingual(vi: "thêm «chuyển tiếp \(words)»", en: "add «chuyển tiếp \(words)»"), isSafe: false,
        edits: [Finding.Edit(TextSpan(Int(span.end), Int(span.end)), ", chuyển tiếp \(words)")])
    }
  }
}
