import ProcedureDiagnostics

extension DataRule {
  static let stepsOutOfOrder = DataRule(
    657, .note,
    title: Bilingual(
      vi: "số bước thiếu, trùng hoặc bắt đầu lại",
      en: "steps that are missing, double or start over"),
    why: Bilingual(
      vi: "Không chia được thành các bước; kiểm tra số thứ tự.",
      en: "The course cannot be cut into steps; check the numbers."),
    done: Bilingual(
      vi: "lời văn giữ đủ; số bước tăng dần thì chia thành «bước», không thì để nguyên văn",
      en: "all words are kept: as stages where the numbers rise, word for word elsewhere")
  ) { _, report in
    let numbers = StepExtractor.numbers(report.subject.stepLines)
    guard numbers.count > 1, zip(numbers, numbers.dropFirst()).contains(where: { $1 != $0 + 1 }) else { return }
    report.found("/executionSteps", numbers.map(String.init).joined(separator: ", "))
  }
}
