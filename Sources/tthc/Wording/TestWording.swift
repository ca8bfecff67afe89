import ProcedureDiagnostics
import ProcedureRuntime

/// Words of `tthc test`.
enum TestWording {
  static let summary = Bilingual(
    vi: "chạy các ví dụ trong đặc tả, nêu điều khoản chưa có ví dụ",
    en: "run the examples in specifications and name what none of them covers")
  static let example = Bilingual(vi: "chạy mọi ví dụ trong thư mục Specs", en: "runs all examples in the folder Specs")
  static let jsonExample = Bilingual(
    vi: "kết quả dạng JSON cho hệ thống tự động", en: "the result as JSON, for automatic runs")

  static let format = Bilingual(
    vi: "dạng kết quả: cho người đọc, JSON, hoặc JUnit cho hệ thống tự động",
    en: "form of the result: for people, JSON, or JUnit for build servers")

  static func procedure(_ code: String, _ title: String, passed: Int, of count: Int) -> Bilingual {
    if count == 0 {
      return Bilingual(vi: "\(code) \(title): chưa có ví dụ", en: "\(code) \(title): no examples")
    }
    return Bilingual(
      vi: "\(code) \(title): đạt \(passed)/\(count) ví dụ", en: "\(code) \(title): \(passed) of \(count) examples pass")
  }

  static func differs(_ outcome: ExpectationOutcome) -> Bilingual {
    Bilingual(
      vi: "mong đợi \(outcome.wanted.vi); kết quả là \(outcome.got.vi)",
      en: "expected \(outcome.wanted.en); got \(outcome.got.en)")
  }

  static func unexercised(_ kind: ExampleCoverage.Kind, _ names: [Bilingual]) -> Bilingual {
    let kind = self.kind(kind)
    let list = list(names)
    return Bilingual(
      vi: "chưa ví dụ nào dùng tới \(kind.vi): \(list.vi)", en: "no example reaches \(kind.en): \(list.en)")
  }

  private static func list(_ names: [Bilingual]) -> Bilingual {
    Bilingual(vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }

  /// Parts whose condition came out in one way only, or in none.
  static func oneSided(_ names: [Bilingual], held: Bool, failed: Bool) -> Bilingual {
    let list = list(names)
    switch (held, failed) {
    case (true, _):
      return Bilingual(
        vi: "chưa có ví dụ mà điều kiện không đúng: \(list.vi)",
        en: "no example in which the condition fails: \(list.en)")
    case (false, true):
      return Bilingual(
        vi: "chưa có ví dụ mà điều kiện đúng: \(list.vi)", en: "no example in which the condition holds: \(list.en)")
    case (false, false):
      return Bilingual(
        vi: "chưa có ví dụ nào cho điều kiện của: \(list.vi)", en: "no example decides the condition of: \(list.en)")
    }
  }

  static func coverage(
    elements: [(kind: ExampleCoverage.Kind, exercised: Int, total: Int)], outcomes: (exercised: Int, total: Int)
  ) -> [Bilingual] {
    let counts = elements.filter { $0.total > 0 }.map { (kind($0.kind), "\($0.exercised)/\($0.total)") }
    return [
      Bilingual(
        vi: "ví dụ đã dùng tới: " + counts.map { "\($0.0.vi) \($0.1)" }.joined(separator: ", "),
        en: "reached by examples: " + counts.map { "\($0.0.en) \($0.1)" }.joined(separator: ", ")),
      Bilingual(
        vi: "kết quả của các điều kiện đã có ví dụ: \(outcomes.exercised)/\(outcomes.total)",
        en: "outcomes of conditions with an example: \(outcomes.exercised)/\(outcomes.total)"),
    ]
  }

  static func end(passed: Int, failed: Int, procedures: Int) -> Bilingual {
    Bilingual(
      vi: "\(procedures) thủ tục, \(passed) ví dụ đạt, \(failed) ví dụ không đạt",
      en:
        "\(English.count(procedures, "procedure")), \(English.count(passed, "example passes", "examples pass")), \(failed) fail"
    )
  }

  static func kind(_ kind: ExampleCoverage.Kind) -> Bilingual {
    switch kind {
    case .documents: Bilingual(vi: "giấy tờ", en: "documents")
    case .limits: Bilingual(vi: "thời hạn", en: "time limits")
    case .fees: Bilingual(vi: "phí, lệ phí", en: "fees")
    case .stages: Bilingual(vi: "các bước", en: "stages")
    case .requirements: Bilingual(vi: "yêu cầu, điều kiện", en: "requirements")
    case .agencies: Bilingual(vi: "cơ quan", en: "agencies")
    case .results: Bilingual(vi: "kết quả", en: "results")
    }
  }
}
