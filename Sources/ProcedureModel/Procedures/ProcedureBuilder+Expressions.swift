import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

extension ProcedureBuilder {
  /// The condition of a guard or requirement; what is not yes/no is reported.
  mutating func condition(_ statement: Node) -> Expression {
    guard let node = statement.children.first(where: { $0.kind != .keyword && $0.kind != .label && $0.kind != .error })
    else {
      return .always
    }
    return boolean(node)
  }

  mutating func boolean(_ node: Node) -> Expression {
    let value = typed(node)
    switch value.kind {
    case .boolean: return value.expression
    case .unknown: return .reported
    default:
      shared.report(.notACondition(node.text, value.kind, at: place(node)))
      return .reported
    }
  }

  /// Types an expression; problems are reported once, where they stand.
  mutating func typed(_ node: Node) -> Typed {
    switch node.kind {
    case .string, .textLines: return question(node)
    case .name: return reference(node) ?? .unknown
    case .parentheses: return node.children.first { _ in true }.map { typed($0) } ?? .unknown
    case .not:
      guard let operand = node.children.first(where: { $0.kind != .keyword }) else { return .unknown }
      return Typed(expression: Expression.negation(of: boolean(operand)), kind: .boolean)
    case .and, .or:
      var parts: [Expression] = []
      for child in node.children where child.kind != .keyword { parts.append(boolean(child)) }
      // The parser reported the mixture; which of its readings is meant is for the author to say.
      if node.has(.and), node.has(.or) { return Typed(expression: .reported, kind: .boolean) }
      return Typed(
        expression: node.kind == .and ? Expression.conjunction(parts) : Expression.disjunction(parts), kind: .boolean)
    case .compare: return comparison(node)
    case .isIn: return membership(node)
    case .range: return range(node)
    case .age: return age(node)
    case .placeWithin: return placeWithin(node)
    case .daysBetween: return daysBetween(node)
    case .sum: return sum(node)
    case .product: return product(node)
    case .quantity, .number, .percent, .money, .date, .clock, .keyword: return literal(node)
    default: return .unknown
    }
  }

  // MARK: Literals

  private mutating func literal(_ node: Node) -> Typed {
    switch node.kind {
    case .keyword:
      return Typed(expression: .constant(.boolean(node.keyword == .yes)), kind: .boolean)
    case .date:
      if let date = node.dateValue { return Typed(expression: .constant(.date(date)), kind: .date) }
      if let year = node.yearValue { return Typed(expression: .constant(.year(year)), kind: .year) }
      return .unknown
    case .clock:
      return node.minuteValue.map { Typed(expression: .constant(.time($0)), kind: .time) } ?? .unknown
    case .money: return money(node).map { Typed(expression: .constant(.money($0)), kind: .money) } ?? .unknown
    case .number: return number(node, unit: nil)
    case .percent:
      guard let millionths = NumberLiteral.millionths(node.percentText) else {
        shared.report(.numberTooLarge(node.text, at: place(node)))
        return .unknown
      }
      return Typed(expression: .constant(.decimal(millionths)), kind: .decimal(unit: "%"))
    case .quantity:
      guard let number = node.child(.number) else { return .unknown }
      if let name = node.child(.name) { return self.number(number, unit: name.nameValue) }
      if node.has(.times) { return self.number(number, unit: nil) }
      guard let quantity = node.timeQuantity else { return self.number(number, unit: nil) }
      // A length of time that is not whole has no number to compare with; what it is used for reports that.
      return Typed(expression: .constant(.integer(Int64(quantity.amount.whole ?? 0))), kind: .duration(quantity))
    default: return .unknown
    }
  }

  /// A whole amount of dong, the only money that conditions compare.
  private func money(_ node: Node) -> Int64? {
    guard let value = node.moneyValue else {
      shared.report(.moneyNotWhole(node.text, at: place(node)))
      return nil
    }
    guard value.currency == "VND" else {
      shared.report(.foreignMoney(node.text, at: place(node)))
      return nil
    }
    return value.amount
  }

  private mutating func number(_ node: Node, unit: String?) -> Typed {
    if let whole = node.integerValue {
      return Typed(expression: .constant(.integer(whole)), kind: .integer(unit: unit))
    }
    guard let millionths = node.millionthsValue else {
      shared.report(.numberTooLarge(node.text, at: place(node)))
      return .unknown
    }
    return Typed(expression: .constant(.decimal(millionths)), kind: .decimal(unit: unit))
  }

  /// A literal as a value of the kind asked for; nil when it does not fit.
  func constant(_ node: Node, for kind: ValueKind) -> Value? {
    switch (kind, node.kind) {
    case (.boolean, .keyword): return .boolean(node.keyword == .yes)
    case (.choice(let fact), .name), (.choice(let fact), .string): return choice(node, of: fact)
    case (.text, .string): return .text(node.stringValue)
    case (.channel, .name), (.channel, .string): return channel(named: node).map { .choice($0.rawValue) }
    case (.agency, .name), (.agency, .string): return .choice(shared.reference(node, .agency, file))
    case (.applicant, .name), (.applicant, .string): return applicant(node)
    case (.date, .date): return node.dateValue.map(Value.date) ?? node.yearValue.map(Value.year)
    case (.date, .number): return node.yearValue.map(Value.year)
    case (.time, .clock): return node.minuteValue.map(Value.time)
    case (.money, .money): return money(node).map(Value.money)
    case (.integer, .number), (.integer, .quantity):
      return (node.kind == .number ? node : node.child(.number))?.integerValue.map(Value.integer)
    case (.decimal, .number), (.decimal, .quantity):
      let number = node.kind == .number ? node : node.child(.number)
      return number.flatMap { NumberLiteral.millionths($0.numberText) }.map(Value.decimal)
    default: return nil
    }
  }

  private func choice(_ node: Node, of fact: Int) -> Value? {
    guard case .choice(let choices) = procedure.facts[fact].kind else { return nil }
    if let id = choiceIDs[fact][shared.key(node)] { return .choice(id) }
    shared.report(
      .unknownChoice(
        node.text, fact: procedure.facts[fact].question, choices: choices.map(\.id),
        nearest: Guess(for: titleOrName(node), among: choices.map(\.id)), at: place(node)))
    return nil
  }

  /// One of those who may apply, as the procedure names them; one that does not say who may leaves it to its conditions.
  private func applicant(_ node: Node) -> Value? {
    let written = titleOrName(node)
    let known = procedure.applicants.isEmpty ? base?.procedure.applicants ?? [] : procedure.applicants
    if known.isEmpty { return .choice(written) }
    let key = TextLiteral.key(written.asWords)
    if let declared = known.first(where: { TextLiteral.key($0.asWords) == key }) { return .choice(declared) }
    shared.report(
      .unknownApplicant(written, known: known, nearest: Guess(for: written.asWords, among: known), at: place(node)))
    return nil
  }

  // MARK: Comparisons

  private mutating func comparison(_ node: Node) -> Typed {
    var parts = node.children
    guard let leftNode = parts.next(), let signNode = parts.next(), let rightNode = parts.next(),
      let sign = sign(node.tree.tokens[signNode.firstToken].kind)
    else { return .unknown }
    let left = typed(leftNode)
    if case .unknown = left.kind {
      markUsed(rightNode)
      return .unknown
    }
    if let special = nominal(left, sign, rightNode) { return special }
    return compare(left, sign, typed(rightNode), at: node, right: rightNode)
  }

  private func sign(_ kind: Token.Kind) -> Comparison? {
    switch kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil
    }
  }

  /// Yes/no, choices, channels, agencies and texts: equal or not, by name.
  private mutating func nominal(_ left: Typed, _ sign: Comparison, _ right: Node) -> Typed? {
    switch left.kind {
    case .boolean, .choice, .channel, .agency, .applicant, .text: break
    default: return nil
    }
    guard sign == .equal || sign == .notEqual else {
      shared.report(.orderOfNominal(left.kind, sign.written, at: place(operator: right)))
      return .unknown
    }
    guard let value = constant(right, for: left.kind) else {
      reportMisfit(right, left.kind)
      return .unknown
    }
    let equal = Expression.isAmong(left, [value])
    return Typed(expression: sign == .equal ? equal : Expression.negation(of: equal), kind: .boolean)
  }

  /// Reports a value that does not fit, unless reading it reported that already.
  func reportMisfit(_ node: Node, _ kind: ValueKind) {
    let isNamed = node.kind == .name || node.kind == .string
    switch kind {
    case .choice where isNamed, .channel where isNamed, .applicant where isNamed: return
    case .choice(let fact) where procedure.facts[fact].choices.contains(node.text):
      shared.report(.cannotCompare(kind, node.text, isChoice: true, at: place(node)))
    case .money where node.kind == .money: return
    default: shared.report(.cannotCompare(kind, node.text, at: place(node)))
    }
  }

  /// The sign between two operands, found from the right one.
  private func place(operator right: Node) -> Place {
    let token = max(0, right.firstToken - 1)
    return Place(file: shared.texts[file].path, span: right.tree.tokens[token].span)
  }

  private func channel(named node: Node) -> Channel? {
    let key = TextLiteral.key(titleOrName(node).asWords)
    for keyword in [Keyword.inPerson, .online, .onlineFull, .onlinePartial, .postal, .atHome, .mobile, .kiosk] {
      let row = KeywordTable.row(keyword)
      if ([row.vietnamese, row.english] + row.aliases).contains(where: { TextLiteral.key($0) == key }) {
        return channel(keyword)
      }
    }
    let known = procedure.channels.isEmpty ? Channel.allCases : procedure.channels.map(\.channel)
    shared.report(.unknownChannel(node.text, known: known, at: place(node)))
    return nil
  }

  /// Facts in a part that is not read any further are used all the same.
  private mutating func markUsed(_ node: Node) {
    if node.kind == .name || node.kind == .string, let index = facts[node.key] { usedFacts.insert(index) }
    for child in node.children { markUsed(child) }
  }

  private mutating func compare(_ left: Typed, _ sign: Comparison, _ right: Typed, at node: Node, right rightNode: Node)
    -> Typed
  {
    switch (left.kind, right.kind) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.time, .duration(let quantity)) where quantity.unit == .hour:
      shared.report(.hourIsADuration(rightNode.text, at: place(rightNode)))
      return .unknown
    case (.date, .year):
      guard case .constant(.year(let year)) = right.expression else { return .unknown }
      return yearComparison(left, sign, year)
    case (.date, .integer) where rightNode.yearValue != nil:
      return rightNode.yearValue.map { yearComparison(left, sign, $0) } ?? .unknown
    case (.integer(let a), .integer(let b)), (.decimal(let a), .decimal(let b)):
      if let a, let b, TextLiteral.key(a) != TextLiteral.key(b) { shared.report(.unitsDiffer(a, b, at: place(node))) }
    case (.integer(let a), .decimal(let b)):
      if let a, let b, TextLiteral.key(a) != TextLiteral.key(b) { shared.report(.unitsDiffer(a, b, at: place(node))) }
      return bool(.compare(sign, scaled(left), right.expression))
    case (.decimal(let a), .integer(let b)):
      if let a, let b, TextLiteral.key(a) != TextLiteral.key(b) { shared.report(.unitsDiffer(a, b, at: place(node))) }
      return bool(.compare(sign, left.expression, scaled(right)))
    case (.date, .date), (.time, .time), (.money, .money): break
    case (.integer(let unit), .duration(let quantity)), (.duration(let quantity), .integer(let unit)):
      guard quantity.amount.whole != nil else {
        shared.report(.cannotCompare(left.kind, rightNode.text, at: place(node)))
        return .unknown
      }
      if let unit, !quantity.unit.isCalled(unit) {
        shared.report(.unitsDiffer(unit, KeywordTable.row(quantity.unit.keyword).vietnamese, at: place(node)))
      }
    case (.money, .integer), (.integer, .money):
      let number = node.children.last { $0.kind == .number } ?? rightNode
      shared.report(.moneyWithoutCurrency(number.text, at: place(number)))
      return .unknown
    default:
      shared.report(.cannotCompare(left.kind, rightNode.text, at: place(node)))
      return .unknown
    }
    return bool(.compare(sign, left.expression, right.expression))
  }

  private func bool(_ expression: Expression) -> Typed { Typed(expression: expression, kind: .boolean) }

  private func scaled(_ typed: Typed) -> Expression {
    if case .constant(.integer(let value)) = typed.expression, abs(value) < Int64.max / 1_000_000 {
      return .constant(.decimal(value * 1_000_000))
    }
    return .product([typed.expression, .constant(.integer(1_000_000))])
  }

  private func yearComparison(_ left: Typed, _ sign: Comparison, _ year: Int) -> Typed {
    guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
    else {
      return .unknown
    }
    func compare(_ sign: Comparison, _ date: CivilDate) -> Expression {
      .compare(sign, left.expression, .constant(.date(date)))
    }
    let inside = Expression.conjunction([compare(.greaterOrEqual, first), compare(.lessOrEqual, last)])
    switch sign {
    case .equal: return bool(inside)
    case .notEqual: return bool(Expression.negation(of: inside))
    case .less: return bool(compare(.less, first))
    case .lessOrEqual: return bool(compare(.lessOrEqual, last))
    case .greater: return bool(compare(.greater, last))
    case .greaterOrEqual: return bool(compare(.greaterOrEqual, first))
    }
  }

  private mutating func membership(_ node: Node) -> Typed {
    let parts = node.children.filter { $0.kind != .keyword || $0.keyword == .yes || $0.keyword == .no }
    guard let first = parts.first else { return .unknown }
    let left = typed(first)
    if case .unknown = left.kind { return .unknown }
    var values: [Value] = []
    for part in parts.dropFirst() {
      if let value = constant(part, for: left.kind) {
        values.append(value)
      } else {
        reportMisfit(part, left.kind)
      }
    }
    let inside = Expression.isAmong(left, values)
    return bool(node.keyword == .isNotIn ? Expression.negation(of: inside) : inside)
  }

  /// `từ a đến b` (closed), `từ a đến dưới b` (half open), `từ a trở lên`
  private mutating func range(_ node: Node) -> Typed {
    let parts = node.children.filter { $0.kind != .keyword }
    guard parts.count >= 2 else { return .unknown }
    let left = typed(parts[0])
    let isOpen = node.keyword == .rangeToBelow
    if parts.dropFirst().contains(where: { $0.has(.yearsOfAge) }) {
      return ages(parts[0], parts[1], parts.count > 2 ? parts[2] : nil, isOpen: isOpen)
    }
    let low = compare(left, .greaterOrEqual, typed(parts[1]), at: node, right: parts[1])
    guard parts.count > 2 else { return low }
    guard low.kind == .boolean else {
      markUsed(parts[2])
      return .unknown
    }
    let high = compare(left, isOpen ? .less : .lessOrEqual, typed(parts[2]), at: node, right: parts[2])
    guard high.kind == .boolean else { return .unknown }
    checkOrder([low.expression, high.expression], parts[1], parts[2])
    return bool(Expression.conjunction([low.expression, high.expression]))
  }

  /// A range whose ends are known must hold something.
  private func checkOrder(_ conditions: [Expression], _ low: Node, _ high: Node) {
    guard conditions.count == 2, case .compare(_, _, .constant(let a)) = conditions[0],
      case .compare(let sign, _, .constant(let b)) = conditions[1]
    else { return }
    func isEmpty<Bound: Comparable>(_ a: Bound, _ b: Bound) -> Bool { sign == .less ? a >= b : a > b }
    let isReversed: Bool
    switch (a, b) {
    case (.integer(let x), .integer(let y)), (.decimal(let x), .decimal(let y)), (.money(let x), .money(let y)):
      isReversed = isEmpty(x, y)
    case (.date(let x), .date(let y)): isReversed = isEmpty(x, y)
    case (.time(let x), .time(let y)): isReversed = isEmpty(x, y)
    default: isReversed = false
    }
    guard isReversed else { return }
    let span = TextSpan(Int(low.span.start), Int(high.span.end))
    shared.report(
      .emptyRange(from: low.text, to: high.text, at: Place(file: shared.texts[file].path, span: span)))
  }

  // MARK: Ages and places

  /// `từ đủ 75 tuổi trở lên`, `từ đủ 70 đến dưới 75 tuổi`, `dưới 6 tuổi`: full years on the day of lodging.
  private mutating func age(_ node: Node) -> Typed {
    guard let operand = node.children.first(where: { $0.kind != .keyword && $0.kind != .quantity }) else {
      return .unknown
    }
    let numbers = node.children(.quantity)
    if node.keyword == .below {
      guard let high = numbers.first else { return .unknown }
      return ages(operand, nil, high, isOpen: true)
    }
    guard let low = numbers.first else { return .unknown }
    return ages(operand, low, numbers.second, isOpen: node.has(.rangeToBelow))
  }

  /// Full years from `low` to `high`; years are whole.
  private mutating func ages(_ operand: Node, _ low: Node?, _ high: Node?, isOpen: Bool) -> Typed {
    let numbers = [low, high].compactMap(\.self)
    let isAge = numbers.contains { $0.has(.yearsOfAge) }
    guard let years = fullYears(operand, isAge: isAge) else { return .unknown }
    for node in numbers where (node.kind == .number ? node : node.child(.number))?.integerValue == nil {
      shared.report(.ageNotWhole(node.text, at: place(node)))
      return .unknown
    }
    func value(_ node: Node?) -> Int64? { node.flatMap { $0.kind == .number ? $0 : $0.child(.number) }?.integerValue }
    var conditions: [Expression] = []
    if let low = value(low) { conditions.append(.compare(.greaterOrEqual, years, .constant(.integer(low)))) }
    if let high = value(high) {
      conditions.append(.compare(isOpen ? .less : .lessOrEqual, years, .constant(.integer(high))))
    }
    if let low, let high { checkOrder(conditions, low, high) }
    return bool(Expression.conjunction(conditions))
  }

  /// The full years since a birth date, or a number of years that the author asks for.
  private mutating func fullYears(_ operand: Node, isAge: Bool) -> Expression? {
    let birth = typed(operand)
    let age = KeywordTable.row(.yearsOfAge).vietnamese
    switch birth.kind {
    case .date:
      let name = name(of: birth.expression)
      return .fact(
        computed(
          "\(name)_\(age)", .integer(unit: age), ModelWording.fullYears(since: words(for: birth.expression)),
          .completedYears(from: birth.expression, to: .given(.submittedDate)), at: operand))
    case .integer(let unit):
      if isAge, let unit, TextLiteral.key(unit) != TextLiteral.key(age), !TimeUnit.year.isCalled(unit) {
        shared.report(.unitsDiffer(unit, age, at: place(operand)))
        return nil
      }
      return birth.expression
    case .unknown: return nil
    default:
      shared.report(.ageOfWhat(operand.text, at: place(operand)))
      return nil
    }
  }

  private mutating func placeWithin(_ node: Node) -> Typed {
    guard let place = node.child(.place), let base = placeBase(place),
      let area = node.children.last(where: { $0.kind == .name || $0.kind == .string })
    else {
      if let operand = node.children.first { markUsed(operand) }
      shared.report(.placeExpected(node.children.first?.text ?? node.text, at: self.place(node.children.first ?? node)))
      return .unknown
    }
    return bool(.isPlaceWithin(base.base, shared.reference(area, .area, file)))
  }

  func placeBase(_ node: Node) -> RoleAssignment.CompetentPlace? {
    let of = node.firstThing.map { titleOrName($0) }
    switch node.keyword {
    case .placeResidence: return RoleAssignment.CompetentPlace(base: .residence, of: of)
    case .placePermanentResidence:
      return of.map { RoleAssignment.CompetentPlace(base: .described("\(ModelWording.permanentResidence) \($0)")) }
    case .placeHeadOffice: return RoleAssignment.CompetentPlace(base: .headOffice, of: of)
    case .placeLand: return RoleAssignment.CompetentPlace(base: .land)
    case .placeLodging: return RoleAssignment.CompetentPlace(base: .lodging)
    case .placeOther: return of.map { RoleAssignment.CompetentPlace(base: .described($0)) }
    default: return nil
    }
  }
}

extension Node {
  /// The amount of a money node in whole units of its currency; nil when it is not whole.
  var moneyValue: (amount: Int64, currency: String)? {
    guard kind == .money, let millionths = child(.number)?.millionthsValue else { return nil }
    var factor: Int64 = 1
    if has(.thousand) { factor = 1_000 }
    if has(.million) { factor = 1_000_000 }
    if has(.billion) { factor = 1_000_000_000 }
    let (product, overflow) = millionths.multipliedReportingOverflow(by: factor)
    guard !overflow, product % 1_000_000 == 0 else { return nil }
    return (product / 1_000_000, has(.usd) ? "USD" : "VND")
  }
}

extension Fact {
  /// The names of the answers that it has a list of.
  fileprivate var choices: [String] {
    guard case .choice(let choices) = kind else { return [] }
    return choices.map(\.id)
  }
}
