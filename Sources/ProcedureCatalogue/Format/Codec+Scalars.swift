import CanonicalJSON
import WorkingCalendar

extension Codec where Value == String {
  static var text: Codec {
    Codec(
      write: { text, writer, _ in writer.string(text) },
      read: { (json, _) throws(CatalogueShapeFault) in
        guard let text = json.string else { throw CatalogueShapeFault(.expected(.text), at: json) }
        return text
      },
      schema: Schema(["type": "string"]))
  }

  /// A text of which the schema says more.
  static func text(matching pattern: String) -> Codec {
    Codec(write: text.write, read: text.read, schema: Schema(["type": "string", "pattern": .string(pattern)]))
  }

  /// `sha256:` and the digest in hexadecimal.
  static var digest: Codec { text(matching: "^sha256:[0-9a-f]{64}$") }
}

extension Codec where Value == Bool {
  static var boolean: Codec {
    Codec(
      write: { bool, writer, _ in writer.bool(bool) },
      read: { (json, _) throws(CatalogueShapeFault) in
        guard let bool = json.bool else { throw CatalogueShapeFault(.expected(.boolean), at: json) }
        return bool
      },
      schema: Schema(["type": "boolean"]))
  }
}

extension Codec where Value: FixedWidthInteger & SignedInteger & Sendable {
  /// A whole number; one that its type cannot hold, or a fraction, is refused and never rounded.
  static var integer: Codec {
    Codec(
      write: { number, writer, _ in writer.integer(Int64(number)) },
      read: { (json, _) throws(CatalogueShapeFault) in
        guard let wide = json.int64, let number = Value(exactly: wide) else {
          throw CatalogueShapeFault(.expected(.integer), at: json)
        }
        return number
      },
      schema: Schema(["type": "integer"]))
  }
}

extension Codec where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var word: Codec { word { $0.rawValue } }

  /// One of the words of an enumeration whose words in the file are not those in the code.
  static func word(_ spelling: @escaping @Sendable (Value) -> String) -> Codec {
    let words = Value.allCases.map(spelling)
    return Codec(
      write: { value, writer, _ in writer.string(spelling(value)) },
      read: { (json, _) throws(CatalogueShapeFault) in
        guard let word = json.string else { throw CatalogueShapeFault(.expected(.text), at: json) }
        for value in Value.allCases where spelling(value) == word { return value }
        throw CatalogueShapeFault(.unknownWord(word, allowed: words), at: json)
      },
      schema: Schema(["type": "string", "enum": .array(words.map(JSON.string))]))
  }
}

extension Codec {
  /// A text in a form of its own.
  static func form(
    _ form: CatalogueValueForm, pattern: String, text: @escaping @Sendable (Value) -> String,
    value: @escaping @Sendable (String) -> Value?
  ) -> Codec {
    Codec(
      write: { value, writer, _ in writer.string(text(value)) },
      read: { (json, _) throws(CatalogueShapeFault) in
        guard let text = json.string, let value = value(text) else {
          throw CatalogueShapeFault(.expected(form), at: json)
        }
        return value
      },
      schema: Schema(["type": "string", "pattern": .string(pattern)]))
  }
}

extension Codec where Value == CivilDate {
  /// `2026-02-28`
  static var date: Codec {
    form(.date, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text: \.iso, value: { try? CivilDate(parsing: $0) })
  }
}

extension Codec where Value == CivilMoment {
  /// `2026-02-28T16:10`, on the wall clock of Vietnam.
  static var moment: Codec {
    form(
      .moment, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", text: \.iso,
      value: { try? CivilMoment(parsing: $0) })
  }
}

extension Codec where Value == Int {
  /// `16:10` for minutes since midnight; `24:00` is the end of the day.
  static var clockTime: Codec {
    form(.clockTime, pattern: "^[0-9]{2}:[0-9]{2}$", text: ClockTime.text, value: ClockTime.minutes)
  }

  /// A fact of the procedure: an index in memory, an id in the file.
  static var fact: Codec {
    Codec(
      write: { fact, writer, scope in writer.string(scope.id(of: fact)) },
      read: { (json, scope) throws(CatalogueShapeFault) in
        guard let id = json.string else { throw CatalogueShapeFault(.expected(.text), at: json) }
        guard let fact = scope.index(of: id) else { throw CatalogueShapeFault(.unknownFact(id), at: json) }
        return fact
      },
      schema: Schema(["type": "string", "description": "The id of a fact of the same procedure."]))
  }
}
