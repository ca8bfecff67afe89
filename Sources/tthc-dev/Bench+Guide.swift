import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDecisions
import ProcedureGuide
import ProcedureRuntime
import ProcedureText
import WorkingCalendar

/// How many questions guidance asks, and how long it takes to find the next one.
extension Bench {
  static func guide(_ texts: [SourceText], _ size: Size) {
    let catalogue = Catalogue(contents: Compilation(of: texts).contents)
    var total = GuideCount()
    var slowest = (seconds: 0.0, code: "")
    for version in catalogue.versions where version.overlay == nil {
      guard let procedure = try? catalogue.procedure(version) else { continue }
      let count = GuideCount(procedure, in: catalogue, dialogues: 200 / size.rounds)
      if count.slowest > slowest.seconds { slowest = (count.slowest, procedure.code) }
      let row = [
        procedure.code, "\(count.facts) facts", "\(count.mean(count.asked)) asked", "\(count.most) at most",
        "\(count.mean(count.declared)) in declared order",
      ]
      Output.line("guide    " + row.joined(separator: ", "))
      total.add(count)
    }
    Output.line(
      "guide    \(total.procedures) procedures, \(total.dialogues) dialogues: of \(total.mean(total.factsAsked)) questions "
        + "\(total.mean(total.asked)) asked on average and \(total.most) at most, "
        + "\(total.mean(total.declared)) in declared order; fewer in \(total.better), more in \(total.worse)")
    Output.line("guide    slowest question \(Int(slowest.seconds * 1e6)) µs, of \(slowest.code)")
    large(size)
  }

  /// Forty facts that hang together in threes and fours, and forty of which every one hangs together with all.
  private static func large(_ size: Size) {
    var apart = Procedure(origin: Origin(id: "p"), code: "9.000001", title: "p")
    apart.facts = (0..<40).map { Fact(origin: Origin(id: "f\($0)"), kind: .boolean, question: "f\($0)") }
    var together = apart
    apart.results = (0..<10).map { group in
      let facts = (0..<4).map { ProcedureCatalogue.Expression.fact(group * 4 + $0) }
      return result(.any([.all([facts[0], facts[1]]), .all([facts[2], .not(facts[3])])]))
    }
    together.results = (0..<38).map { first in
      result(.any([.all([.fact(first), .fact(first + 1)]), .not(.fact(first + 2))]))
    }
    for (title, procedure) in [("in groups of four", apart), ("all together", together)] {
      let space = DecisionSpace(procedure)
      let regions = procedure.results.map { space.region(of: $0.when) }
      let count = 200 / size.rounds
      let seconds = median(size) {
        for _ in 0..<count {
          _ = space.plan(regions, known: KnownAnswers()) { subject in
            if case .fact(let fact) = subject { fact } else { nil }
          }
        }
      }
      Output.line("guide    \(Int(seconds * 1e6 / Double(count))) µs for the next question of 40 facts \(title)")
    }
  }

  private static func result(_ when: ProcedureCatalogue.Expression) -> ProcedureResult {
    ProcedureResult(origin: Origin(id: "r"), title: "r", when: when)
  }
}

/// The questions of many dialogues about one procedure, with answers that follow from a fixed number.
private struct GuideCount {
  var procedures = 0
  var facts = 0
  var dialogues = 0
  var asked = 0
  var declared = 0
  var most = 0
  /// Facts of the procedure, once for each dialogue.
  var factsAsked = 0
  /// Procedures that need fewer, or more, than in declared order.
  var better = 0
  var worse = 0
  var slowest = 0.0

  init() {}

  init(_ procedure: Procedure, in catalogue: Catalogue, dialogues: Int) {
    procedures = 1
    facts = procedure.facts.count { $0.derivation == nil }
    self.dialogues = dialogues
    let guide = Guide(catalogue)
    let day = procedure.inForce.from ?? CivilDate(year: 2026, month: 3, day: 2) ?? .first
    guard let now = CivilMoment(date: day, minuteOfDay: 9 * 60) else { return }
    var first = Dossier(procedure: procedure.code)
    first.submitted = now
    first.accepted = now
    // The diagrams are made once, before the first question.
    _ = try? guide.step(GuideState(first), now: now)
    for number in 0..<dialogues {
      let best = ask(guide, procedure.code, now, UInt64(number), inDeclaredOrder: false)
      asked += best
      most = max(most, best)
      declared += ask(guide, procedure.code, now, UInt64(number), inDeclaredOrder: true)
    }
    factsAsked = facts * dialogues
    if asked < declared { better = 1 }
    if asked > declared { worse = 1 }
  }

  mutating func add(_ other: GuideCount) {
    procedures += 1
    dialogues += other.dialogues
    asked += other.asked
    declared += other.declared
    most = max(most, other.most)
    factsAsked += other.factsAsked
    better += other.better
    worse += other.worse
  }

  func mean(_ sum: Int) -> String {
    guard dialogues > 0 else { return "0" }
    let hundredths = sum * 100 / dialogues
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  /// The same person answers whatever the order: each answer follows from the person and the question alone.
  private mutating func ask(
    _ guide: Guide, _ code: String, _ now: CivilMoment, _ person: UInt64, inDeclaredOrder: Bool
  ) -> Int {
    var dossier = Dossier(procedure: code)
    dossier.submitted = now
    dossier.accepted = now
    var state = GuideState(dossier)
    var count = 0
    while count < 1_000 {
      let step = timed { try? guide.step(state, now: now, order: inDeclaredOrder ? .declared : .fewestQuestions) }
      guard let question = step?.question else { return count }
      count += 1
      state = state.answering(question, Self.answer(question, person))
    }
    return count
  }

  /// What took longest is done twice more, and the least counts: an interruption is no work.
  private mutating func timed(_ ask: () -> GuideStep?) -> GuideStep? {
    let clock = ContinuousClock()
    var step: GuideStep?
    func seconds() -> Double { Double(clock.measure { step = ask() }.components.attoseconds) * 1e-18 }
    var least = seconds()
    if least > slowest { least = min(least, seconds(), seconds()) }
    slowest = max(slowest, least)
    return step
  }

  private static func answer(_ question: GuideQuestion, _ person: UInt64) -> GuideAnswer {
    var hash = person &* 0x9E37_79B9_7F4A_7C15 ^ 0xCBF2_9CE4_8422_2325
    for byte in question.id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    switch question.kind {
    case .choice(let choices): return choices[Int(hash % UInt64(choices.count))].answer
    case .wholeNumber: return .fact(.integer(Int64(hash % 6)))
    case .decimal: return .fact(.decimal(Int64(hash % 200) * 1_000_000))
    case .money: return .fact(.integer(Int64(hash % 200) * 10_000_000))
    case .day:
      let day = CivilDate(year: 1950 + Int(hash % 76), month: 1 + Int((hash >> 8) % 12), day: 1) ?? .first
      return question.subject == .postmark ? .day(day) : .fact(.date(day))
    case .moment: return .notKnown
    case .text: return .fact(.text("x"))
    }
  }
}
