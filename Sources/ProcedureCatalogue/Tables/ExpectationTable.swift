import CanonicalJSON
import WorkingCalendar

extension Example.Expectation {
  static let codec = Codec<Example.Expectation>.variants([
    .word("complete", .complete),
    .word("incomplete", .incomplete),
    .word("no-computable-date", .noComputableDate),
    .word("meets-requirements", .meetsRequirements),
    .word("fails-requirements", .failsRequirements),
    .word("may-lodge", .mayLodge),
    .word("may-not-lodge", .mayNotLodge),
    .tagged("missing", .text, Example.Expectation.missing) {
      if case .missing(let document) = $0 { document } else { nil }
    },
    .tagged("notRequired", .text, Example.Expectation.notRequired) {
      if case .notRequired(let document) = $0 { document } else { nil }
    },
    .tagged("due", Due.codec, { .due($0.date, minute: $0.minute) }) {
      if case .due(let date, let minute) = $0 { Due(date: date, minute: minute) } else { nil }
    },
    .tagged("resultDue", ResultDue.codec, { .resultDue($0.result, $0.date) }) {
      if case .resultDue(let result, let date) = $0 { ResultDue(result: result, date: date) } else { nil }
    },
    .tagged("stageDone", StageDone.codec, { .stageDone($0.stage, $0.date, minute: $0.minute) }) {
      if case .stageDone(let stage, let date, let minute) = $0 {
        StageDone(stage: stage, date: date, minute: minute)
      } else {
        nil
      }
    },
    .tagged("stageSkipped", .text, Example.Expectation.stageSkipped) {
      if case .stageSkipped(let stage) = $0 { stage } else { nil }
    },
    .tagged("owes", Owed.codec, { .owes(kind: $0.kind, amount: $0.amount, currency: $0.currency) }) {
      if case .owes(let kind, let amount, let currency) = $0 {
        Owed(kind: kind, amount: amount, currency: currency)
      } else {
        nil
      }
    },
    .tagged("exempt", .list(.word), Example.Expectation.exempt) {
      if case .exempt(let kinds) = $0 { kinds } else { nil }
    },
    .tagged("undetermined", .list(.fact), Example.Expectation.undetermined) {
      if case .undetermined(let facts) = $0 { facts } else { nil }
    },
  ])
}

/// The parts of `Example.Expectation.due`.
private struct Due: Sendable {
  var date: CivilDate
  var minute: Int?

  static let codec = Codec.object(
    "ExpectedDue", "The day, and for limits in hours the time, by which the answer is due.", blank: Due(date: .first),
    [
      .required("date", \.date, .date),
      .optional("time", \.minute, .clockTime),
    ])
}

/// The parts of `Example.Expectation.resultDue`.
private struct ResultDue: Sendable {
  var result: String
  var date: CivilDate

  static let codec = Codec.object(
    "ExpectedResultDue", "The day by which one result is due.", blank: ResultDue(result: "", date: .first),
    [
      .required("result", \.result, .text),
      .required("date", \.date, .date),
    ])
}

/// The parts of `Example.Expectation.stageDone`.
private struct StageDone: Sendable {
  var stage: String
  var date: CivilDate
  var minute: Int?

  static let codec = Codec.object(
    "ExpectedStageDone", "The day, and when it matters the time, at which a stage is planned to end.",
    blank: StageDone(stage: "", date: .first),
    [
      .required("stage", \.stage, .text),
      .required("date", \.date, .date),
      .optional("time", \.minute, .clockTime),
    ])
}

/// The parts of `Example.Expectation.owes`.
private struct Owed: Sendable {
  var kind: Fee.Kind?
  var amount: Int64
  var currency: String

  static let codec = Codec.object(
    "ExpectedOwed", "The sum owed in whole units; without a kind, of all kinds together.",
    blank: Owed(amount: 0, currency: ""),
    [
      .optional("kind", \.kind, .word),
      .required("amount", \.amount, .integer),
      .required("currency", \.currency, .text),
    ])
}
