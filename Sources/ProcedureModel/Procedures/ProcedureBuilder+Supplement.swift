import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension ProcedureBuilder {
  /// What the lines of a supplement rule say of one round, or of none in particular.
  private struct WrittenRound {
    var notice = WrittenTimes()
    var submit = WrittenTimes()

    var isEmpty: Bool { notice.cases.isEmpty && submit.cases.isEmpty }
  }

  /// The times that one side has in a round, as they are written.
  private struct WrittenTimes {
    var cases: [SupplementRule.Case] = []
    var places: [Place] = []
    /// The one without a condition, which holds where none of the others does, and where its first words stand.
    var rest: (index: Int, words: Place)?

    /// The only one, when it holds in every case.
    var only: SupplementRule.Case? { cases.count == 1 && cases[0].when == .always ? cases[0] : nil }
  }

  mutating func supplement(_ entry: Entry) {
    guard let block = entry.statement.child(.block) else { return }
    var entry = entry
    let cited = shared.citations(of: block, file)
    if !cited.isEmpty { entry.basis = (entry.kinds.contains(.citation) ? entry.basis : []) + cited }
    var rule = SupplementRule(origin: origin(entry, "bo-sung"), when: entry.when)
    var general = WrittenRound()
    var numbers: [Int] = []
    var rounds: [WrittenRound] = []
    let lines = entries(in: block, Scope(basis: entry.basis, context: entry.when))
    reportRepeated(lines)
    for line in lines {
      let statement = line.statement
      checkGuards(line)
      switch statement.keyword {
      case .round:
        let number = shared.count(statement.child(.number), file) ?? 1
        let index = numbers.firstIndex(of: number) ?? numbers.count
        if index == numbers.count {
          numbers.append(number)
          rounds.append(WrittenRound())
        }
        for part in statement.children(.round) { read(part, line, besides: rule.origin.basis, &rounds[index]) }
      case .askWithin, .guideWithin, .noticeWithin, .submitWithin:
        read(statement, line, besides: rule.origin.basis, &general)
      case .overdueThen, .failedThen: rule.onOverdue = overdue(statement)
      case .restart: rule.effect = .restart
      case .pauseEffect: rule.effect = .pause
      case .goOn: rule.effect = .goOn
      case .upTo: rule.maximumRounds = shared.count(statement.child(.quantity), file)
      case .unlimitedRounds: rule.hasUnlimitedRounds = true
      case .verbatim:
        var text = line
        text.when = .conjunction(entry.when, line.when)
        verbatim(text, .limits)
      case .openQuestion: openQuestion(line)
      default: break
      }
    }
    if !general.isEmpty, rounds.isEmpty {
      numbers.append(1)
      rounds.append(WrittenRound())
    }
    settleRest(&general, in: entry.when)
    var roundPlaces: [RoundPlaces] = []
    for (number, var round) in zip(numbers, rounds) {
      settleRest(&round, in: entry.when)
      // What is said of no round holds for those that say nothing of it.
      if round.notice.cases.isEmpty { round.notice = general.notice }
      if round.submit.cases.isEmpty { round.submit = general.submit }
      // What holds in every case has no place for its law but that of the whole.
      for only in [round.notice.only, round.submit.only].compactMap(\.self) {
        rule.origin.basis += only.basis.filter { !rule.origin.basis.contains($0) }
      }
      rule.rounds.append(Self.round(number, round))
      roundPlaces.append(RoundPlaces(notice: round.notice.places, submit: round.submit.places))
    }
    if rule.maximumRounds == nil, !rule.hasUnlimitedRounds, rule.rounds.count > 1 {
      rule.maximumRounds = rule.rounds.count
    }
    if procedure.supplement != nil {
      shared.report(.secondSupplement(at: place(entry.statement.child(.keyword) ?? entry.statement)))
    }
    places.supplement = place(entry.statement.child(.keyword) ?? entry.statement)
    places.supplementRounds = roundPlaces
    procedure.supplement = rule
  }

  /// A time of one side, which a line gives for the cases of the line, with the law that the line itself cites.
  private mutating func read(
    _ node: Node, _ line: Entry, besides common: [Citation], _ round: inout WrittenRound
  ) {
    guard let amount = node.child(.quantity).flatMap({ duration($0) }) else { return }
    let side: WritableKeyPath<WrittenRound, WrittenTimes> = node.keyword == .submitWithin ? \.submit : \.notice
    let words = node.child(.keyword) ?? node
    let own = line.basis == common ? [] : line.basis
    if !line.isGuarded {
      if let rest = round[keyPath: side].rest {
        return shared.report(.secondStatement(words.text, at: place(words), first: rest.words))
      }
      round[keyPath: side].rest = (round[keyPath: side].cases.count, place(words))
    }
    round[keyPath: side].cases.append(SupplementRule.Case(amount: amount, when: line.when, basis: own))
    round[keyPath: side].places.append(place(node))
  }

  /// A line without a condition beside others with one holds where none of those does, as with `còn lại`.
  private mutating func settleRest(_ round: inout WrittenRound, in context: Expression) {
    for side in [\WrittenRound.notice, \WrittenRound.submit] {
      guard let index = round[keyPath: side].rest?.index, round[keyPath: side].cases.count > 1 else { continue }
      let times = round[keyPath: side]
      let others = times.cases.indices.filter { $0 != index }.map { times.cases[$0].when }
      let rest = Expression.negation(of: Expression.disjunction(others))
      round[keyPath: side].cases[index].when = rest
      note(rest, .otherwise, at: times.places[index], in: context)
    }
  }

  private static func round(_ number: Int, _ written: WrittenRound) -> SupplementRule.Round {
    let (notice, submit) = (written.notice.only, written.submit.only)
    return SupplementRule.Round(
      number: number, notice: notice?.amount, submit: submit?.amount,
      noticeCases: notice == nil ? written.notice.cases : [], submitCases: submit == nil ? written.submit.cases : [])
  }

  // MARK: Lines that do not go together

  /// Lines that say the same thing, of which a rule has one. Of the times there may be one for each case.
  private static let saidOnce: [KeywordSet] = [
    [.overdueThen, .failedThen], [.restart, .pauseEffect, .goOn], [.upTo, .unlimitedRounds],
  ]

  private func reportRepeated(_ lines: [Entry]) {
    for group in Self.saidOnce {
      let same = lines.map(\.statement).filter { $0.keyword.map(group.contains) ?? false }
      for line in same.dropFirst() {
        shared.report(
          .secondStatement(
            line.child(.keyword)?.text ?? "", at: place(line.child(.keyword) ?? line),
            first: place(same[0].child(.keyword) ?? same[0])))
      }
    }
  }

  private static let guarded: [Keyword] = [
    .round, .askWithin, .guideWithin, .noticeWithin, .submitWithin, .verbatim,
  ]

  /// Times and texts may be for some cases; what a supplement does, and how often it may be asked for, is for all, and
  /// nothing of it depends on the result.
  private mutating func checkGuards(_ line: Entry) {
    let statement = line.statement
    guard let head = statement.keyword else { return }
    if !line.results.isEmpty {
      reportGuard(.forResult, of: statement, goesWith: [.timeLimit, .decidedBy])
    } else if line.isGuarded, !Self.guarded.contains(head) {
      reportGuard(statement.child(.guard)?.keyword ?? .when, of: statement, goesWith: Self.guarded)
    }
  }

  /// A guard that stands in a line, or around it, where it means nothing.
  mutating func reportGuard(_ keyword: Keyword, of statement: Node, goesWith heads: [Keyword]) {
    let written = statement.child(.guard, keyword)
    let words = statement.child(.keyword) ?? statement
    shared.report(
      .clauseNotHere(
        written?.child(.keyword)?.text ?? KeywordTable.row(keyword).vietnamese, words.text,
        heads: heads.map { KeywordTable.row($0).vietnamese }, at: place(written ?? words)))
  }

  private func overdue(_ line: Node) -> SupplementRule.Overdue? {
    if line.has(.closeDossier) { return .close }
    if line.has(.stopDossier) { return .stop }
    if line.has(.refuse) { return .refuse }
    return line.has(.returnDossier) ? .returnDossier : nil
  }
}
