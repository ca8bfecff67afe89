import CanonicalJSON

/// The facts of the procedure that is being written or read: ids in the file, indices in memory.
///
/// Elements that stand outside procedures have the empty scope.
final class FactScope: Sendable {
  static let empty = FactScope(ids: [], types: [])

  private let ids: [String]
  private let types: [ValueType]
  private let indices: [String: Int]

  private init(ids: [String], types: [ValueType]) {
    self.ids = ids
    self.types = types
    indices = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }

  convenience init(_ facts: [Fact]) {
    self.init(ids: facts.map(\.origin.id), types: facts.map(\.kind.valueType))
  }

  /// Reads ids and types of the facts of a procedure in the file, before anything that refers to them.
  convenience init(factsOf procedure: JSONValue) throws(CatalogueShapeFault) {
    guard let facts = procedure["facts"] else {
      self.init(ids: [], types: [])
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
    self.init(ids: ids, types: types)
  }

  func id(of fact: Int) -> String {
    precondition(ids.indices.contains(fact), "A fact is an index into the facts of its procedure.")
    return ids[fact]
  }

  func index(of id: String) -> Int? { indices[id] }

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
