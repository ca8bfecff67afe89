import ProcedureCatalogue

/// How a fact is read from the bytes of its value.
enum QuickFact: Sendable {
  case boolean
  case integer, count, money, decimal
  case date
  /// One of the choices; which one, its list among the names of the program tells.
  case choice
  /// Any text; those that some condition mentions have numbers.
  case text
  /// It follows from other facts, and no dossier tells it.
  case derived

  init(_ fact: Fact) {
    guard fact.derivation == nil else {
      self = .derived
      return
    }
    switch fact.kind {
    case .boolean: self = .boolean
    case .integer(let unit): self = unit == nil ? .integer : .count
    case .money: self = .money
    case .decimal: self = .decimal
    case .date: self = .date
    case .choice: self = .choice
    case .text: self = .text
    }
  }
}

/// A fact as the batch meets it in a line.
struct QuickFactMember: Sendable {
  /// Its id in quotes and a colon.
  let text: ExpectedText
  let fact: QuickFact
  /// Whether it has a usual value where nothing is told of it: `null` tells that it is not known.
  let hasDefault: Bool
  /// What its answer does to a place in the table of truths.
  let column: FactColumn
}

/// The names by which a procedure's facts and their values are known.
struct QuickFactNames: Sendable {
  /// The lists of names: first the choices of each fact.
  private static let facts = -1
  private static let symbols = -2

  private let names: ByteNames
  /// For each fact its id in quotes and a colon, as it mostly stands in a line.
  private let texts: TextList

  init(_ compiled: CompiledProcedure) {
    let facts = compiled.procedure.facts
    let symbols = compiled.code.symbols
    var names = facts.enumerated().map { ByteNames.Name(list: Self.facts, text: $1.origin.id, value: $0) }
    names += facts.enumerated().map { ByteNames.Name(list: Self.facts, text: $1.question, value: $0) }
    names += (0..<symbols.count).compactMap { number in
      symbols.text(of: Int64(number)).map { ByteNames.Name(list: Self.symbols, text: $0, value: number) }
    }
    for (number, fact) in facts.enumerated() {
      guard case .choice(let choices) = fact.kind else { continue }
      for (name, id) in choices.map({ ($0.id, $0.id) }) + choices.map({ ($0.title, $0.id) }) {
        guard let symbol = symbols.number(of: id) else { continue }
        names.append(ByteNames.Name(list: number, text: name, value: Int(symbol)))
      }
    }
    self.names = ByteNames(names)
    texts = TextList(facts.map { QuickFactNames.member($0.origin.id) })
  }

  /// The name of a fact as it mostly stands in a line.
  static func member(_ id: String) -> String { "\"\(id)\":" }

  /// The place behind the id of a fact and its colon when they stand there.
  func end(ofFact fact: Int, in bytes: RawSpan, at start: Int) -> Int? { texts.end(of: fact, in: bytes, at: start) }

  @inline(__always)
  func fact(_ bytes: RawSpan, _ name: Range<Int>) -> Int? { names.value(of: bytes, name, in: Self.facts) }

  @inline(__always)
  func choice(ofFact fact: Int, _ bytes: RawSpan, _ name: Range<Int>) -> Int? {
    names.value(of: bytes, name, in: fact)
  }

  /// The number of a text that some condition mentions.
  @inline(__always)
  func symbol(_ bytes: RawSpan, _ text: Range<Int>) -> Int? { names.value(of: bytes, text, in: Self.symbols) }
}
