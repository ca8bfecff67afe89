import CanonicalJSON
import WorkingCalendar

extension Fact {
  static let codec = Codec.object(
    "Fact",
    "A typed question about the case, or a value that follows from other facts. A prose fact is a condition in the "
      + "author's words, to be answered yes or no.",
    blank: Fact(origin: .blank, kind: .boolean, question: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .leading(.required("type", Property({ $0.kind.word }, { $0.kind.word = $1 }), Kind.Word.codec)),
        .optional("unit", Property({ $0.kind.unit }, { $0.kind.unit = $1 }), .text),
        .list("choices", Property({ $0.kind.choices }, { $0.kind.choices = $1 }), Choice.codec),
        .required("question", \.question, .text),
        .flag("prose", \.isProse),
        .optional("default", \.defaultValue, Value.codec),
        .optional("derived", \.derivation, Derivation.codec),
        .needs("needs") { $0.derivation?.expressions ?? [] },
      ],
    ])
}

extension Fact.Choice {
  fileprivate static let codec = Codec.object(
    "Choice", "One of the answers to a question.", blank: Fact.Choice(id: "", title: ""),
    [
      .required("id", \.id, .text),
      .required("title", \.title, .text),
    ])
}

extension Fact.Kind {
  /// The type of a fact without its details, which stand beside it.
  enum Word: String, CaseIterable, Sendable {
    case boolean, integer, decimal, money, date, text, choice

    static let codec = Codec<Word>.word

    fileprivate var kind: Fact.Kind {
      switch self {
      case .boolean: .boolean
      case .integer: .integer(unit: nil)
      case .decimal: .decimal(unit: nil)
      case .money: .money
      case .date: .date
      case .text: .text
      case .choice: .choice([])
      }
    }

    var valueType: ValueType { kind.valueType }
  }

  fileprivate var word: Word {
    get {
      switch self {
      case .boolean: .boolean
      case .integer: .integer
      case .decimal: .decimal
      case .money: .money
      case .date: .date
      case .text: .text
      case .choice: .choice
      }
    }
    set { self = newValue.kind }
  }

  /// The thing counted; only numbers have one.
  fileprivate var unit: String? {
    get {
      switch self {
      case .integer(let unit), .decimal(let unit): unit
      case .boolean, .money, .date, .text, .choice: nil
      }
    }
    set {
      switch self {
      case .integer: self = .integer(unit: newValue)
      case .decimal: self = .decimal(unit: newValue)
      case .boolean, .money, .date, .text, .choice: break
      }
    }
  }

  /// The answers; only a choice has them.
  fileprivate var choices: [Fact.Choice] {
    get { if case .choice(let choices) = self { choices } else { [] } }
    set { if case .choice = self { self = .choice(newValue) } }
  }
}

extension Fact.Derivation {
  fileprivate var expressions: [Expression] {
    switch self {
    case .expression(let expression): [expression]
    case .completedYears(let from, let to): [from, to]
    case .shifted(let date, _, _): [date]
    }
  }

  fileprivate static let codec = Codec<Fact.Derivation>.variants([
    .tagged("logic", .condition, Fact.Derivation.expression) {
      if case .expression(let expression) = $0 { expression } else { nil }
    },
    .tagged("completedYears", Years.codec, { .completedYears(from: $0.from, to: $0.to) }) {
      if case .completedYears(let from, let to) = $0 { Years(from: from, to: to) } else { nil }
    },
    .tagged("shifted", Shift.codec, { .shifted($0.date, by: $0.length, backward: $0.isBackward) }) {
      if case .shifted(let date, let length, let isBackward) = $0 {
        Shift(date: date, length: length, isBackward: isBackward)
      } else {
        nil
      }
    },
  ])

  /// The parts of `completedYears`.
  private struct Years: Sendable {
    var from: Expression
    var to: Expression

    static let codec = Codec.object(
      "CompletedYears",
      "Full years from a day to another. The n-th year is full on the n-th anniversary; 29 February is 28 February in "
        + "common years.",
      blank: Years(from: .always, to: .always),
      [
        .required("from", \.from, .condition),
        .required("to", \.to, .condition),
      ])
  }

  /// The parts of `shifted`.
  private struct Shift: Sendable {
    var date: Expression
    var length: TimeQuantity
    var isBackward: Bool

    static let codec = Codec.object(
      "Shift",
      "A date moved by a length of time; months and years end on the last day of a month that is too short, working days "
        + "are counted by the calendar of the procedure from the day after, or back from the day before.",
      blank: Shift(date: .always, length: .atOnce, isBackward: false),
      [
        .required("date", \.date, .condition),
        .required("by", \.length, TimeQuantity.codec),
        .flag("backward", \.isBackward),
      ])
  }
}

extension Value {
  /// A value that stands alone and says its own type.
  static let codec = Codec<Value>.variants([
    .bare({ $0.kind == .bool }, .boolean, Value.boolean) { if case .boolean(let bool) = $0 { bool } else { nil } },
    .bare({ $0.kind == .number }, .integer, Value.integer) {
      if case .integer(let number) = $0 { number } else { nil }
    },
    .bare({ $0.kind == .string }, .text, Value.text) { if case .text(let text) = $0 { text } else { nil } },
    .tagged("millionths", .integer, Value.decimal) { if case .decimal(let number) = $0 { number } else { nil } },
    .tagged("money", .integer, Value.money) { if case .money(let amount) = $0 { amount } else { nil } },
    .tagged("date", .date, Value.date) { if case .date(let date) = $0 { date } else { nil } },
    .tagged("time", .clockTime, Value.time) { if case .time(let minutes) = $0 { minutes } else { nil } },
    .tagged("year", .integer, Value.year) { if case .year(let year) = $0 { year } else { nil } },
    .tagged("choice", .text, Value.choice) { if case .choice(let id) = $0 { id } else { nil } },
  ])
}
