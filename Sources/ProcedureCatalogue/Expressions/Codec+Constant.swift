import CanonicalJSON
import WorkingCalendar

/// Constants inside expressions, where JsonLogic has booleans, numbers and texts only.
///
/// A constant is written plainly when its place says what it counts: the number beside a date fact is a day. Where the
/// place says nothing, or something else, it is written `{"var": ["constant.money", 5000]}`: any JsonLogic library
/// gives the second operand because no data has that name, and our reader learns the type.
enum ConstantForm {
  static let prefix = "constant"

  static func write(_ value: Value, expecting expected: ValueType?, _ writer: inout JSONWriter) {
    guard plainType(isText: value.isText, expected) != value.type, value.type != .boolean else {
      return writePlain(value, &writer)
    }
    writer.object { writer in
      writer.key("var")
      writer.array { writer in
        writer.string("\(prefix).\(value.type.rawValue)")
        writePlain(value, &writer)
      }
    }
  }

  /// The constant in a boolean, a number or a text.
  static func read(_ json: JSONValue, expecting expected: ValueType?) throws(CatalogueShapeFault) -> Value {
    switch json.kind {
    case .bool: try read(json, as: .boolean)
    case .number: try read(json, as: plainType(isText: false, expected))
    case .string: try read(json, as: plainType(isText: true, expected))
    case .null, .array, .object: throw CatalogueShapeFault(.expected(.constant), at: json)
    }
  }

  static func read(_ json: JSONValue, as type: ValueType) throws(CatalogueShapeFault) -> Value {
    guard let value = value(json, as: type) else { throw CatalogueShapeFault(.expected(.constant), at: json) }
    return value
  }

  private static func plainType(isText: Bool, _ expected: ValueType?) -> ValueType {
    if isText { return expected == .choice ? .choice : .text }
    switch expected {
    case .decimal, .money, .date, .time, .year: return expected ?? .integer
    case .boolean, .integer, .choice, .text, nil: return .integer
    }
  }

  private static func writePlain(_ value: Value, _ writer: inout JSONWriter) {
    switch value {
    case .boolean(let bool): writer.bool(bool)
    case .integer(let number), .decimal(let number), .money(let number): writer.integer(number)
    case .date(let date): writer.integer(Int64(date.days))
    case .time(let number), .year(let number): writer.integer(Int64(number))
    case .choice(let text), .text(let text): writer.string(text)
    }
  }

  private static func value(_ json: JSONValue, as type: ValueType) -> Value? {
    switch type {
    case .boolean: json.bool.map(Value.boolean)
    case .integer: json.int64.map(Value.integer)
    case .decimal: json.int64.map(Value.decimal)
    case .money: json.int64.map(Value.money)
    case .date: json.int64.flatMap { Int32(exactly: $0) }.flatMap { CivilDate(days: $0) }.map(Value.date)
    case .time: json.int64.flatMap { Int(exactly: $0) }.flatMap { ClockTime.range.contains($0) ? .time($0) : nil }
    case .year: json.int64.flatMap { Int(exactly: $0) }.map(Value.year)
    case .choice: json.string.map(Value.choice)
    case .text: json.string.map(Value.text)
    }
  }
}

extension Value {
  fileprivate var isText: Bool {
    switch self {
    case .choice, .text: true
    case .boolean, .integer, .decimal, .money, .date, .time, .year: false
    }
  }
}
