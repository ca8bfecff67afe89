import CanonicalJSON

extension Codec where Value == Expression {
  /// An expression as JsonLogic.
  static var condition: Codec {
    Codec(
      write: { expression, writer, scope in ExpressionWriter(scope).write(expression, nil, &writer) },
      read: { (json, scope) throws(CatalogueShapeFault) in try ExpressionReader(scope).read(json, nil) },
      schema: ExpressionSchema.schema)
  }
}

/// The words that both sides use.
enum ExpressionForm {
  static let facts = "facts"
  static let dossier = "dossier"
  static let places = "places"

  /// Bare operands of a sum that gives a date are days; those of a product count.
  static func typeOfTerm(_ sum: ValueType?) -> ValueType? { sum == .date ? .integer : sum }
}

/// Writes expressions as JsonLogic. Recursion is as deep as the expression.
private struct ExpressionWriter {
  private let scope: ProcedureScope

  init(_ scope: ProcedureScope) { self.scope = scope }

  func write(_ expression: Expression, _ expected: ValueType?, _ writer: inout JSONWriter) {
    switch expression {
    case .constant(let value):
      ConstantForm.write(value, expecting: expected, &writer)
    case .fact(let fact):
      variable([ExpressionForm.facts, scope.id(of: fact)], &writer)
    case .given(let given):
      variable([ExpressionForm.dossier, given.rawValue], &writer)
    case .not(let operand):
      operation("!", [operand], [nil], &writer)
    case .all(let operands):
      operation("and", operands, [nil], &writer)
    case .any(let operands):
      operation("or", operands, [nil], &writer)
    case .compare(let comparison, let left, let right):
      operation(
        comparison.rawValue, [left, right], [right.decidedType(in: scope), left.decidedType(in: scope)], &writer)
    case .isOneOf(let operand, let values):
      membership(of: operand, in: values, &writer)
    case .sum(let operands):
      let type = Expression.decidedType(of: operands, in: scope)
      operation("+", operands, [ExpressionForm.typeOfTerm(type)], &writer)
    case .difference(let left, let right):
      let type = left.decidedType(in: scope)
      operation("-", [left, right], [right.decidedType(in: scope), ExpressionForm.typeOfTerm(type)], &writer)
    case .product(let operands):
      operation("*", operands, [.integer], &writer)
    case .isPlaceWithin(let base, let area):
      writer.object { writer in
        writer.key("in")
        writer.array { writer in
          writer.string(area)
          variable([ExpressionForm.places] + base.path, &writer)
        }
      }
    }
  }

  /// `expected` has one type for each operand, or one for all.
  private func operation(
    _ name: String, _ operands: [Expression], _ expected: [ValueType?], _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key(name)
      writer.array { writer in
        for (number, operand) in operands.enumerated() {
          write(operand, expected[min(number, expected.count - 1)], &writer)
        }
      }
    }
  }

  private func membership(of operand: Expression, in values: [Value], _ writer: inout JSONWriter) {
    let type = operand.decidedType(in: scope)
    writer.object { writer in
      writer.key("in")
      writer.array { writer in
        write(operand, nil, &writer)
        writer.array { writer in
          for value in values { ConstantForm.write(value, expecting: type, &writer) }
        }
      }
    }
  }

  private func variable(_ path: [String], _ writer: inout JSONWriter) {
    writer.object { $0.member("var", VariableName.joined(path)) }
  }
}

/// Reads what `ExpressionWriter` writes. Recursion is as deep as the file, at most `JSONDocument.maximumDepth`.
private struct ExpressionReader {
  private let scope: ProcedureScope

  init(_ scope: ProcedureScope) { self.scope = scope }

  func read(_ json: JSONValue, _ expected: ValueType?) throws(CatalogueShapeFault) -> Expression {
    guard json.kind == .object else { return .constant(try ConstantForm.read(json, expecting: expected)) }
    var members = json.members
    guard json.count == 1, let member = members.next() else {
      throw CatalogueShapeFault(.expected(.expression), at: json)
    }
    let name = member.key
    if name == "var" { return try variable(member.value) }
    guard member.value.kind == .array else { throw CatalogueShapeFault(.expected(.list), at: member.value) }
    let operands = Array(member.value.elements)
    if let comparison = Comparison(rawValue: name) {
      let (left, right) = try pair(operands, name, at: json) { $0 }
      return .compare(comparison, left, right)
    }
    switch name {
    case "!":
      guard operands.count == 1 else { throw CatalogueShapeFault(.unknownOperation(name), at: json) }
      return .not(try read(operands[0], nil))
    case "and": return .all(try list(operands, nil))
    case "or": return .any(try list(operands, nil))
    case "+": return .sum(try terms(operands))
    case "*": return .product(try list(operands, .integer))
    case "-":
      let (left, right) = try pair(operands, name, at: json, ExpressionForm.typeOfTerm)
      return .difference(left, right)
    case "in": return try membership(operands, at: json)
    default: throw CatalogueShapeFault(.unknownOperation(name), at: json)
    }
  }

  private func list(_ operands: [JSONValue], _ expected: ValueType?) throws(CatalogueShapeFault) -> [Expression] {
    var expressions: [Expression] = []
    expressions.reserveCapacity(operands.count)
    for operand in operands { expressions.append(try read(operand, expected)) }
    return expressions
  }

  /// What the constants count is known once the other operands are read.
  private func terms(_ operands: [JSONValue]) throws(CatalogueShapeFault) -> [Expression] {
    var terms: [Expression] = []
    terms.reserveCapacity(operands.count)
    for operand in operands { terms.append(operand.kind == .object ? try read(operand, nil) : .never) }
    let type = ExpressionForm.typeOfTerm(Expression.decidedType(of: terms, in: scope))
    for (number, operand) in operands.enumerated() where operand.kind != .object {
      terms[number] = .constant(try ConstantForm.read(operand, expecting: type))
    }
    return terms
  }

  /// Two operands, each of which says what a constant on the other side counts.
  private func pair(
    _ operands: [JSONValue], _ name: String, at json: JSONValue, _ typeOfRight: (ValueType?) -> ValueType?
  ) throws(CatalogueShapeFault) -> (Expression, Expression) {
    guard operands.count == 2 else { throw CatalogueShapeFault(.unknownOperation(name), at: json) }
    if operands[0].kind == .object {
      let left = try read(operands[0], nil)
      return (left, try read(operands[1], typeOfRight(left.decidedType(in: scope))))
    }
    let right = try read(operands[1], nil)
    return (try read(operands[0], right.decidedType(in: scope)), right)
  }

  private func membership(_ operands: [JSONValue], at json: JSONValue) throws(CatalogueShapeFault) -> Expression {
    guard operands.count == 2 else { throw CatalogueShapeFault(.unknownOperation("in"), at: json) }
    if operands[1].kind == .array {
      let operand = try read(operands[0], nil)
      let type = operand.decidedType(in: scope)
      var values: [Value] = []
      for element in operands[1].elements {
        guard case .constant(let value) = try read(element, type) else {
          throw CatalogueShapeFault(.expected(.constant), at: element)
        }
        values.append(value)
      }
      return .isOneOf(operand, values)
    }
    guard let area = operands[0].string else { throw CatalogueShapeFault(.expected(.text), at: operands[0]) }
    guard let name = operands[1]["var"]?.string else { throw CatalogueShapeFault(.expected(.place), at: operands[1]) }
    let path = VariableName.parts(name)
    guard path.first == ExpressionForm.places, let base = PlaceBase(path: path.dropFirst()) else {
      throw CatalogueShapeFault(.expected(.place), at: operands[1])
    }
    return .isPlaceWithin(base, area)
  }

  private func variable(_ json: JSONValue) throws(CatalogueShapeFault) -> Expression {
    if json.kind == .array { return .constant(try typedConstant(json)) }
    guard let name = json.string else { throw CatalogueShapeFault(.expected(.text), at: json) }
    let path = VariableName.parts(name)
    guard path.count == 2 else { throw CatalogueShapeFault(.unknownOperation(name), at: json) }
    switch path[0] {
    case ExpressionForm.facts:
      guard let fact = scope.index(of: path[1]) else { throw CatalogueShapeFault(.unknownFact(path[1]), at: json) }
      return .fact(fact)
    case ExpressionForm.dossier:
      guard let given = Given(rawValue: path[1]) else {
        throw CatalogueShapeFault(.unknownWord(path[1], allowed: Given.allCases.map(\.rawValue)), at: json)
      }
      return .given(given)
    default:
      throw CatalogueShapeFault(.unknownOperation(name), at: json)
    }
  }

  private func typedConstant(_ json: JSONValue) throws(CatalogueShapeFault) -> Value {
    let operands = Array(json.elements)
    guard operands.count == 2, let name = operands[0].string else {
      throw CatalogueShapeFault(.expected(.constant), at: json)
    }
    let path = VariableName.parts(name)
    guard path.count == 2, path[0] == ConstantForm.prefix, let type = ValueType(rawValue: path[1]) else {
      throw CatalogueShapeFault(.unknownOperation(name), at: json)
    }
    return try ConstantForm.read(operands[1], as: type)
  }
}
