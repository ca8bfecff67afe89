import ProcedureCatalogue
import TestSupport
import WorkingCalendar

@testable import ProcedureDecisions

/// A small world in which every case can be tried, and random conditions over it.
struct World: Sendable {
  let procedure: Procedure
  let areas: [Area]
  /// For each subject its values in this world.
  let subjects: [(subject: Subject, values: [Value])]
  /// What holds in this world and not outside.
  let limits: Expression
  /// By which working days are counted; nil where none are.
  var calendar: WorkingCalendar?
  /// A random condition without and, or, not.
  let atom: @Sendable (inout SeededGenerator) -> Expression

  /// Whether its values are all there are, and independent of each other.
  var isFree: Bool { limits == .always }

  var cases: [ConcreteCase] {
    subjects.reduce([ConcreteCase(of: procedure)]) { cases, entry in
      cases.flatMap { known in
        entry.values.map { value in
          var next = known
          switch entry.subject {
          case .fact(let fact): next.facts[fact] = value
          case .given(let given): next[given] = value
          case .place(let base, let area):
            next.places.append(ConcreteCase.Place(base, area: area, isWithin: value == .boolean(true)))
          }
          return next
        }
      }
    }
  }

  func condition(_ random: inout SeededGenerator, depth: Int) -> Expression {
    guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else { return atom(&random) }
    func operands(_ random: inout SeededGenerator) -> [Expression] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in condition(&random, depth: depth - 1) }
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .not(condition(&random, depth: depth - 1))
    case 1, 2: return .all(operands(&random))
    default: return .any(operands(&random))
    }
  }
}

enum Worlds {
  static func origin(_ id: String) -> Origin { Origin(id: id) }

  static func fact(_ id: String, _ kind: Fact.Kind, _ derivation: Fact.Derivation? = nil) -> Fact {
    Fact(origin: origin(id), kind: kind, question: id, derivation: derivation)
  }

  static let truths: [Value] = [.boolean(false), .boolean(true)]

  /// Yes/no, choices, a channel, a text, and a fact that follows from others.
  static let words: World = {
    var procedure = Procedure(origin: origin("p"), code: "p", title: "p")
    let first = ["a", "b", "c"].map { Fact.Choice(id: $0, title: $0) }
    let second = ["c", "d"].map { Fact.Choice(id: $0, title: $0) }
    procedure.facts = [
      fact("x", .boolean), fact("y", .boolean), fact("z", .boolean), fact("u", .choice(first)),
      fact("v", .choice(second)), fact("w", .text),
      fact("d", .boolean, .expression(.any([.fact(0), .compare(.equal, .fact(3), .constant(.choice("b")))]))),
    ]
    procedure.channels = [ChannelOffer(channel: .inPerson), ChannelOffer(channel: .online)]
    let subjects: [(Subject, [Value])] = [
      (.fact(0), truths), (.fact(1), truths), (.fact(2), truths), (.fact(3), first.map { .choice($0.id) }),
      (.fact(4), second.map { .choice($0.id) }), (.fact(5), [.text("m"), .text("n"), .text("o")]),
      (.given(.channel), [.choice("in-person"), .choice("online")]),
    ]
    return World(procedure: procedure, areas: [], subjects: subjects, limits: .always) { random in
      switch Int.random(in: 0..<10, using: &random) {
      case 0...3: return .fact([0, 1, 2, 6].randomElement(using: &random) ?? 0)
      case 4:
        return .compare(
          Bool.random(using: &random) ? .equal : .notEqual, .fact(3),
          .constant(.choice(["a", "b", "c", "d"].randomElement(using: &random) ?? "a")))
      case 5: return .compare(Bool.random(using: &random) ? .equal : .notEqual, .fact(3), .fact(4))
      case 6: return .isOneOf(.fact(3), [.choice("a"), .choice("c")])
      case 7:
        return .compare(
          Bool.random(using: &random) ? .equal : .notEqual, .fact(5),
          .constant(.text(Bool.random(using: &random) ? "m" : "n")))
      case 8:
        return .compare(
          .equal, .given(.channel),
          .constant(.choice(["in-person", "online", "postal"].randomElement(using: &random) ?? "")))
      default:
        return .compare(
          Comparison.allCases.randomElement(using: &random) ?? .equal, .fact(Int.random(in: 0...2, using: &random)),
          Bool.random(using: &random) ? .fact(6) : .constant(.boolean(Bool.random(using: &random))))
      }
    }
  }()

  /// Whole numbers from 0 to 3, compared with each other and with constants.
  static let numbers: World = {
    var procedure = Procedure(origin: origin("p"), code: "p", title: "p")
    procedure.facts = [
      fact("x", .integer(unit: nil)), fact("y", .integer(unit: nil)), fact("z", .integer(unit: "n")),
      fact("b", .boolean),
    ]
    let digits: [Value] = (0...3).map { .integer($0) }
    let limits = Expression.all(
      (0..<3).flatMap { fact -> [Expression] in
        [
          .compare(.greaterOrEqual, .fact(fact), .constant(.integer(0))),
          .compare(.lessOrEqual, .fact(fact), .constant(.integer(3))),
        ]
      })
    let subjects: [(Subject, [Value])] = [
      (.fact(0), digits), (.fact(1), digits), (.fact(2), digits), (.fact(3), truths),
    ]
    return World(procedure: procedure, areas: [], subjects: subjects, limits: limits) { random in
      func number(_ random: inout SeededGenerator) -> Expression { .fact(Int.random(in: 0..<3, using: &random)) }
      let comparison = Comparison.allCases.randomElement(using: &random) ?? .less
      let constant = Expression.constant(.integer(Int64.random(in: -1...4, using: &random)))
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return .fact(3)
      case 1, 2: return .compare(comparison, number(&random), constant)
      case 3: return .compare(comparison, number(&random), number(&random))
      case 4: return .compare(comparison, .difference(number(&random), number(&random)), constant)
      case 5: return .compare(comparison, .sum([number(&random), number(&random)]), constant)
      case 6:
        return .compare(
          comparison, .product([number(&random), .constant(.integer(2))]), .sum([number(&random), constant]))
      default:
        return .isOneOf(number(&random), [.integer(0), .integer(Int64.random(in: 1...3, using: &random))])
      }
    }
  }()

  /// The product of two facts, which only a concrete case decides.
  static let products: World = {
    let world = numbers
    return World(
      procedure: world.procedure, areas: [], subjects: world.subjects, limits: world.limits
    ) { random in
      guard Int.random(in: 0..<3, using: &random) == 0 else { return world.atom(&random) }
      return .compare(
        Comparison.allCases.randomElement(using: &random) ?? .less, .product([.fact(0), .fact(1)]),
        .constant(.integer(Int64.random(in: 0...9, using: &random))))
    }
  }()

  /// Days around leap days, with ages and moved days.
  static let days: World = {
    var procedure = Procedure(origin: origin("p"), code: "p", title: "p")
    procedure.facts = [
      fact("birth", .date),
      fact("age", .integer(unit: nil), .completedYears(from: .fact(0), to: .given(.submittedDate))),
      fact("later", .date, .shifted(.fact(0), by: TimeQuantity(4, .year), backward: false)),
      fact("before", .date, .shifted(.given(.submittedDate), by: TimeQuantity(48, .month), backward: true)),
      fact("b", .boolean),
    ]
    func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
      CivilDate(year: year, month: month, day: day) ?? .first
    }
    func window(_ first: CivilDate, _ count: Int) -> [Value] {
      (0..<count).compactMap { first.adding(days: $0).map { .date($0) } }
    }
    let births = window(day(2004, 2, 26), 6)
    let lodged = window(day(2008, 2, 26), 6)
    let accepted = window(day(2008, 2, 28), 3)
    func between(_ subject: Expression, _ values: [Value]) -> [Expression] {
      [
        .compare(.greaterOrEqual, subject, .constant(values[0])),
        .compare(.lessOrEqual, subject, .constant(values[values.count - 1])),
      ]
    }
    let limits = Expression.all(
      between(.fact(0), births) + between(.given(.submittedDate), lodged) + between(.given(.acceptedDate), accepted)
        + [.compare(.lessOrEqual, .given(.submittedDate), .given(.acceptedDate))])
    let subjects: [(Subject, [Value])] = [
      (.fact(0), births), (.given(.submittedDate), lodged), (.given(.acceptedDate), accepted), (.fact(4), truths),
    ]
    return World(procedure: procedure, areas: [], subjects: subjects, limits: limits) { random in
      let comparison = Comparison.allCases.randomElement(using: &random) ?? .less
      switch Int.random(in: 0..<9, using: &random) {
      case 0: return .fact(4)
      case 1, 2: return .compare(comparison, .fact(1), .constant(.integer(Int64.random(in: 3...5, using: &random))))
      case 3: return .compare(comparison, .fact(2), .given(.submittedDate))
      case 4: return .compare(comparison, .fact(0), .fact(3))
      case 5:
        return .compare(
          comparison, .difference(.given(.submittedDate), .fact(0)),
          .constant(.integer(Int64.random(in: 1455...1466, using: &random))))
      case 6: return .compare(comparison, .fact(0), .constant(births.randomElement(using: &random) ?? births[0]))
      case 7:
        return .compare(
          comparison, .given(.submittedDate), .constant(lodged.randomElement(using: &random) ?? lodged[0]))
      default:
        return .compare(
          comparison, .given(.acceptedDate),
          .sum([.given(.submittedDate), .constant(.integer(Int64.random(in: 0...2, using: &random)))]))
      }
    }
  }()

  /// Days around a long holiday and a day worked instead, with days moved by working days.
  static let workingDays: World = {
    var procedure = Procedure(origin: origin("p"), code: "p", title: "p")
    procedure.facts = [
      fact("event", .date),
      fact("last", .date, .shifted(.fact(0), by: TimeQuantity(2, .workingDay), backward: true)),
      fact("next", .date, .shifted(.given(.submittedDate), by: TimeQuantity(1, .workingDay), backward: false)),
      fact("later", .date, .shifted(.given(.submittedDate), by: TimeQuantity(3, .workingDay), backward: false)),
      fact("b", .boolean),
    ]
    func day(_ month: Int, _ day: Int) -> CivilDate { CivilDate(year: 2026, month: month, day: day) ?? .first }
    // From a Monday to the Friday after: Saturday worked, Sunday free, four days off.
    let definition = CalendarDefinition(
      id: "c", title: "c", firstYear: 2026, lastYear: 2026, announcedUntil: day(12, 31),
      daysOff: (16...19).map { DayOff(day(2, $0), .holiday, name: "Tết") },
      workingDays: [WorkingDayOverride(day(2, 14))])
    let events = (12...24).map { Value.date(day(2, $0)) }
    let lodged = (9...20).map { Value.date(day(2, $0)) }
    func between(_ subject: Expression, _ values: [Value]) -> [Expression] {
      [
        .compare(.greaterOrEqual, subject, .constant(values[0])),
        .compare(.lessOrEqual, subject, .constant(values[values.count - 1])),
      ]
    }
    let subjects: [(Subject, [Value])] = [
      (.fact(0), events), (.given(.submittedDate), lodged), (.fact(4), truths),
    ]
    return World(
      procedure: procedure, areas: [], subjects: subjects,
      limits: .all(between(.fact(0), events) + between(.given(.submittedDate), lodged)),
      calendar: try? WorkingCalendar(definition)
    ) { random in
      let comparison = Comparison.allCases.randomElement(using: &random) ?? .less
      switch Int.random(in: 0..<7, using: &random) {
      case 0: return .fact(4)
      case 1: return .compare(comparison, .given(.submittedDate), .fact(1))
      case 2: return .compare(comparison, .fact(0), .fact(Int.random(in: 2...3, using: &random)))
      case 3: return .compare(comparison, .fact(1), .constant(lodged.randomElement(using: &random) ?? lodged[0]))
      case 4: return .compare(comparison, .fact(3), .constant(events.randomElement(using: &random) ?? events[0]))
      case 5:
        return .compare(
          comparison, .difference(.fact(3), .fact(2)),
          .constant(.integer(Int64.random(in: 1...8, using: &random))))
      default:
        return .compare(comparison, .fact(0), .constant(events.randomElement(using: &random) ?? events[0]))
      }
    }
  }()

  /// Areas inside each other and beside each other, and a class that names one of them.
  static let places: World = {
    var procedure = Procedure(origin: origin("p"), code: "p", title: "p")
    procedure.facts = [fact("b", .boolean)]
    let areas = [
      Area(origin: origin("n"), title: "n", level: .country),
      Area(origin: origin("p1"), title: "p1", level: .province, parent: "n"),
      Area(origin: origin("p2"), title: "p2", level: .province, parent: "n"),
      Area(origin: origin("c1"), title: "c1", level: .commune, parent: "p1"),
      Area(origin: origin("k"), title: "k", level: .classOfAreas, members: ["c1"]),
    ]
    let names = areas.map(\.origin.id)
    let subjects: [(Subject, [Value])] =
      [(.fact(0), truths)] + names.map { (.place(.land, area: $0), truths) } + [
        (.place(.residence, area: "p1"), truths)
      ]
    @Sendable func lies(_ area: String) -> Expression { .isPlaceWithin(.land, area) }
    // Written by hand: what lies where.
    let limits = Expression.all([
      .any([.not(lies("p1")), lies("n")]), .any([.not(lies("p2")), lies("n")]), .any([.not(lies("c1")), lies("p1")]),
      .any([.not(lies("c1")), lies("k")]), .not(.all([lies("p1"), lies("p2")])),
    ])
    return World(procedure: procedure, areas: areas, subjects: subjects, limits: limits) { random in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return .fact(0)
      case 1: return .isPlaceWithin(.residence, "p1")
      default: return lies(names.randomElement(using: &random) ?? "n")
      }
    }
  }()
}
