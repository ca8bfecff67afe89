import CanonicalJSON

/// What parts of the procedure that is being written or read need of it: its facts, which are ids in the file and indices
/// in memory, and the law that it cites as a whole.
///
/// Elements that stand outside procedures have the empty scope.
final class ProcedureScope: Sendable {
  static let empty = ProcedureScope(ids: [], types: [], basis: [])

  private let ids: [String]
  private let types: [ValueType]
  private let indices: [String: Int]
  private let basis: [Citation]
  private let writtenBasis: [UInt8]

  private init(ids: [String], types: [ValueType], basis: [Citation]) {
    self.ids = ids
    self.types = types
    self.basis = basis
    writtenBasis = basis.isEmpty ? [] : Self.bytes(of: basis)
    indices = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// `basis` is what a procedure that is being written cites as a whole.
  convenience init(_ facts: [Fact], citing basis: [Citation] = []) {
    self.init(ids: facts.map(\.origin.id), types: facts.map(\.kind.valueType), basis: basis)
  }

  /// Reads ids and types of the facts of a procedure in the file, before anything that refers to them.
  convenience init(factsOf procedure: JSONValue) throws(CatalogueShapeFault) {
    guard let facts = procedure["facts"] else {
      self.init(ids: [], types: [], basis: [])
      return
    }
    var ids: [String] = []
    var types: [ValueType] = []
    var seen: Set<String> = []
    for fact in facts.elements {
      guard let id = fact["id"] else { throw CatalogueShapeFault(.missingMember("id"), at: fact) }
      guard let type = fact["type"] else { throw CatalogueShapeFault(.missingMember("type"), at: fact) }
      guard let id = id.string else { throw CatalogueShapeFault(.expected(.text), at: id) }
      guard seen.insert(id).inserted else { throw CatalogueShapeFault(.repeatedFact(id), at: fact) }
      ids.append(id)
      types.append(try Fact.Kind.Word.codec.read(type, .empty).valueType)
    }
    self.init(ids: ids, types: types, basis: [])
  }

  func id(of fact: Int) -> String {
    precondition(ids.indices.contains(fact), "A fact is an index into the facts of its procedure.")
    return ids[fact]
  }

  func index(of id: String) -> Int? { indices[id] }

  private static func bytes(of basis: [Citation]) -> [UInt8] {
    var writer = JSONWriter()
    Codec.list(Citation.codec).write(basis, &writer, .empty)
    return writer.finish()
  }

  /// How citations are written, where they are those of the whole procedure: most of its statements repeat them, and
  /// writing them one by one took more than half of the time of writing a catalogue of drafts.
  func written(_ citations: [Citation]) -> [UInt8]? {
    !basis.isEmpty && citations == basis ? writtenBasis : nil
  }

  func type(of fact: Int) -> ValueType {
    precondition(types.indices.contains(fact), "A fact is an index into the facts of its procedure.")
    return types[fact]
  }

  /// The facts to which the expressions refer, each once, in the order in which the procedure declares them.
  func facts(in expressions: [Expression]) -> [Int] {
    if expressions.allSatisfy(\.isConstant) { return [] }
    var facts: Set<Int> = []
    for expression in expressions { expression.collectFacts(into: &facts) }
    return facts.sorted()
  }
}

extension Expression {
  fileprivate var isConstant: Bool {
    if case .constant = self { true } else { false }
  }

  /// Recursion is as deep as the expression.
  fileprivate func collectFacts(into facts: inout Set<Int>) {
    switch self {
    case .fact(let fact): facts.insert(fact)
    case .constant, .given, .isPlaceWithin: break
    case .not(let operand), .isOneOf(let operand, _): operand.collectFacts(into: &facts)
    case .compare(_, let left, let right), .difference(let left, let right):
      left.collectFacts(into: &facts)
      right.collectFacts(into: &facts)
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands):
      for operand in operands { operand.collectFacts(into: &facts) }
    }
  }
}
