import CanonicalJSON
import WorkingCalendar

extension Origin {
  static let blank = Origin(id: "")

  /// The members that every element has, beside its own.
  static let fields: [Field<Origin>] = [
    .required("id", \.id, .text),
    .defaulted("basis", \.basis, citations, []),
    .required("at", Property({ $0.position }, { $0.position = $1 }), SourcePosition.codec),
    .optional("originalText", \.verbatim, .text),
    .optional("layer", \.layer, .text),
  ]

  private static let citations: Codec<[Citation]> = {
    let list = Codec.list(Citation.codec)
    return Codec(
      write: { citations, writer, scope in
        if let written = scope.written(citations) { return writer.raw(written) }
        list.write(citations, &writer, scope)
      },
      read: list.read, schema: list.schema)
  }()

  fileprivate var position: SourcePosition {
    get { SourcePosition(file: file, line: line) }
    set { (file, line) = (newValue.file, newValue.line) }
  }
}

/// A file, as an index into `compiledFrom`, and a line of it; written `[0, 52]`.
struct SourcePosition: Hashable, Sendable {
  var file: Int
  var line: Int

  static let codec = Codec<SourcePosition>(
    write: { position, writer, _ in
      writer.beginArray()
      writer.integer(Int64(position.file))
      writer.integer(Int64(position.line))
      writer.endArray()
    },
    read: { (json, _) throws(CatalogueShapeFault) in
      let numbers = json.elements.compactMap(\.int64).compactMap { Int(exactly: $0) }.filter { $0 >= 0 }
      guard json.count == 2, numbers.count == 2 else { throw CatalogueShapeFault(.expected(.position), at: json) }
      return SourcePosition(file: numbers[0], line: numbers[1])
    },
    schema: Schema([
      "type": "array", "items": ["type": "integer", "minimum": 0], "minItems": 2, "maxItems": 2,
      "description": "Index into compiledFrom, and the line in that file counted from 1; line 0 for what no line says.",
    ]).named("Position"))
}

extension Interval {
  static let codec = Codec.object(
    "Interval", "The days on which something is in force; an end that is left out is open, the last day is included.",
    blank: Interval.always,
    [
      .optional("from", \.from, .date),
      .optional("to", \.to, .date),
    ])
}

extension TimeQuantity {
  static let codec = Codec.object(
    "TimeQuantity", "An exact amount of time; a fraction is a text such as \"1/4\".", blank: TimeQuantity.atOnce,
    [
      .required("amount", \.amount, .rational),
      .required("unit", \.unit, .word { $0.word }),
    ])
}

extension TimeUnit {
  /// The word for the unit in the file.
  var word: String {
    switch self {
    case .workingDay: "working-day"
    case .day: "day"
    case .workingHour: "working-hour"
    case .hour: "hour"
    case .minute: "minute"
    case .week: "week"
    case .month: "month"
    case .year: "year"
    }
  }
}

extension Codec where Value == Rational {
  /// A whole number, or a fraction as text.
  static var rational: Codec {
    Codec(
      write: { value, writer, _ in
        if let whole = value.whole {
          writer.integer(Int64(whole))
        } else {
          writer.string(value.text)
        }
      },
      read: { (json, _) throws(CatalogueShapeFault) in
        let whole = json.int64.flatMap { Rational($0, over: 1) }
        let fraction = json.string.flatMap(Rational.init(parsing:))
        guard let value = whole ?? fraction else { throw CatalogueShapeFault(.expected(.amountOfTime), at: json) }
        return value
      },
      schema: .oneOf([
        Schema(["type": "integer"]), Schema(["type": "string", "pattern": "^[0-9]{1,10}/[0-9]{1,10}$"]),
      ]))
  }
}
