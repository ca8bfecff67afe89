import ProcedureCatalogue
import WorkingCalendar

/// What a line says about its procedure's questions, and what the conditions come to with that.
extension QuickAssessor {
  /// So many facts of a program have a place in `factOrder`; the first place is for the first fact of a line.
  static let factPlaces = 64

  /// Makes the slots say what the facts of the line say, and what holds where they are silent.
  mutating func bindFacts(
    _ program: QuickProgram, _ slots: inout [Bounds], _ hasOtherText: inout Bool, _ bytes: RawSpan
  ) throws(NotQuick) {
    program.restart(&slots)
    var known = slots.mutableSpan
    try readFacts(program, &hasOtherText, bytes) { fact, _, value in
      known[fact] = value.map { Bounds($0) } ?? program.compiled.code.domains[fact]
    }
  }

  /// What the needed conditions come to where nothing but the facts decides that and the case was met before: it is
  /// looked up while they are read, and no slot is filled; nil for others.
  mutating func tableTruths(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) -> UInt64? {
    guard var place = program.factPlace, line.applicant == nil else { return nil }
    var isInside = true
    var hasOtherText = false
    try readFacts(program, &hasOtherText, bytes) { _, member, value in
      guard let value else {
        isInside = false
        return
      }
      if member.fact == .boolean {
        place &+= member.column.step(value != 0)
      } else if let step = member.column.step(value, program.conditions) {
        place &+= step
      } else {
        isInside = false
      }
    }
    return isInside ? truthTables[place] : nil
  }

  /// Hands over the facts that have an answer, and those with a usual value that nobody knows.
  ///
  /// The facts of one procedure mostly come in the same order, so that behind each one the fact is expected that
  /// followed it the last time.
  @inline(__always)
  private mutating func readFacts(
    _ program: QuickProgram, _ hasOtherText: inout Bool, _ bytes: RawSpan,
    _ take: (_ fact: Int, _ member: QuickFactMember, _ value: Int64?) -> Void
  ) throws(NotQuick) {
    guard let range = line.facts else { return }
    var cursor = JSONCursor(position: range.lowerBound)
    try cursor.expect(UInt8(ascii: "{"), bytes)
    if !cursor.take(UInt8(ascii: "}"), bytes) {
      // Taken out once: a list that is reached through others is looked at before each change.
      var order = factOrder.mutableSpan
      let first = program.version &* QuickAssessor.factPlaces
      var place = first
      var seen: UInt64 = 0
      repeat {
        var fact = Int(order[place])
        if fact < program.facts.count,
          let end = program.end(of: program.facts[fact].text, fact, bytes, at: cursor.position)
        {
          cursor.position = end
        } else {
          // A copy, so that the cursor itself need not stand in memory.
          var ahead = cursor
          let found = try program.fact(&ahead, bytes)
          cursor = ahead
          guard let found else { break }
          order[place] = UInt8(truncatingIfNeeded: found)
          fact = found
        }
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: fact)
        guard seen & bit == 0 else { throw NotQuick() }
        seen |= bit
        place = first &+ (fact &+ 1) & (QuickAssessor.factPlaces &- 1)
        let member = program.facts[fact]
        if member.fact == .boolean, let isTrue = cursor.takeBoolean(bytes) {
          take(fact, member, isTrue ? 1 : 0)
        } else if let value = try program.value(of: member.fact, fact, &hasOtherText, &cursor, bytes) {
          take(fact, member, value)
        } else if member.hasDefault {
          take(fact, member, nil)
        }
      } while try cursor.hasMore(UInt8(ascii: "}"), bytes)
    }
    // A brace inside a text ended the first look at them too early.
    guard cursor.position == range.upperBound else { throw NotQuick() }
  }

  /// What every dossier says about itself.
  mutating func bindGivens(
    _ program: QuickProgram, _ known: inout MutableSpan<Bounds>, _ hasOtherText: inout Bool, _ bytes: RawSpan
  ) throws(NotQuick) {
    let givens = program.givens
    if let submitted = line.submitted ?? line.accepted {
      if let slot = givens.submittedDate { known[slot] = Bounds(Int64(submitted.date.days)) }
      if let slot = givens.submittedTime { known[slot] = Bounds(Int64(submitted.minuteOfDay)) }
    }
    if let slot = givens.acceptedDate, let accepted = line.accepted {
      known[slot] = Bounds(Int64(accepted.date.days))
    }
    if let slot = givens.channel, let channel = line.channel {
      known[slot] = Bounds(program.channels[channel.number])
    }
    if let applicant = line.applicant {
      let symbol = try program.symbol(of: applicant, &hasOtherText, bytes)
      if let slot = givens.applicant { known[slot] = Bounds(symbol) }
    }
    if let slot = givens.lodgedAt, line.lodgedAt >= 0 {
      let symbol = program.compiled.code.symbols.number(of: index.agencyList[line.lodgedAt].origin.id)
      guard symbol != nil || !hasOtherText else { throw NotQuick() }
      hasOtherText = hasOtherText || symbol == nil
      known[slot] = Bounds(symbol ?? program.symbolCount)
    }
    if let slot = givens.supplementRound { known[slot] = Bounds(line.history.supplementRequests) }
  }

  // MARK: Conditions

  @inline(__always)
  func truth(_ place: Int) -> Truth {
    let (word, shift) = QuickConditions.position(of: place)
    return Truth(number: truths[word] >> shift & 3)
  }

  /// Decides the conditions that the answers need.
  mutating func decide(_ program: QuickProgram) throws(NotQuick) {
    let count = program.conditions.wordCount
    if truths.count < count { truths += Array(repeating: 0, count: count - truths.count) }
    for word in truths.indices { truths[word] = 0 }
    let remembered = program.conditions.rememberedCount
    if let table = program.truthTable, let place = program.conditions.tablePlace(evaluator.slots) {
      if let known = truthTables[table &+ place] {
        truths[0] = known
      } else {
        try decide(program, 0..<remembered)
        truthTables.remember(truths[0], table &+ place)
      }
    } else if remembered > 0 {
      try decideRemembered(program)
    }
    let all = program.conditions.list.count
    if remembered < all { try decide(program, remembered..<all) }
  }

  /// Decides those whose answers are remembered by a key.
  private mutating func decideRemembered(_ program: QuickProgram) throws(NotQuick) {
    let count = program.conditions.wordCount
    let remembered = program.conditions.rememberedCount
    guard let key = program.conditions.key(version: program.version, evaluator.slots) else {
      return try decide(program, 0..<remembered)
    }
    if let found = memo[key] {
      for word in 0..<count { truths[word] = knownTruths[Int(found) &+ word] }
    } else {
      try decide(program, 0..<remembered)
      makeRoom()
      memo.remember(UInt32(truncatingIfNeeded: knownTruths.count), for: key)
      knownTruths += truths[..<count]
    }
  }

  private mutating func decide(_ program: QuickProgram, _ places: Range<Int>) throws(NotQuick) {
    derive(program)
    for place in places {
      let condition = program.conditions.list[place]
      let truth = evaluator.truth(of: condition)
      if truth == .undecided, program.compiled.code.plans[condition].isBeyondEnumeration { throw NotQuick() }
      let (word, shift) = QuickConditions.position(of: place)
      truths[word] |= truth.number << shift
    }
  }

  /// Fills in the facts that follow from others; before this, the evaluator may stand at another procedure.
  mutating func derive(_ program: QuickProgram) {
    guard !isDerived else { return }
    isDerived = true
    evaluator.turn(to: program.compiled.code, program.edition)
    evaluator.derive()
  }
}
