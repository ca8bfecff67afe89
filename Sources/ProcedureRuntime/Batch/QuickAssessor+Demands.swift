import ProcedureCatalogue

/// By what the status of one demand is remembered.
enum DemandKey {
  /// A place among the `StatusTables`.
  case table(Int)
  case memo(CaseKey)
}

/// The statuses of the demands of a line's dossier.
extension QuickAssessor {
  /// Looks all of them up; thrown out when one was not met before.
  mutating func decideDemands(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) {
    // A number of documents may be told by a fact.
    if !program.requirements.counts.isEmpty { try bind(program, bytes) }
    statuses.restart(count: program.requirements.list.count)
    if decidePlainDemands(program) {
      for number in program.requirements.others { try decide(demand: number, program) }
    } else {
      statuses.restart(count: program.requirements.list.count)
      for number in program.requirements.list.indices { try decide(demand: number, program) }
    }
    if statuses.hasUnknown { throw try miss(program, bytes) }
  }

  /// False when a document was handed in in a way that no table has.
  private mutating func decidePlainDemands(_ program: QuickProgram) -> Bool {
    var manners: UInt64 = 0
    var met: UInt64 = 0
    // All lists are taken out once: one that is reached through others is looked at anew after each change.
    var list: [UInt8] = []
    swap(&list, &statuses.list)
    do {
      var span = list.mutableSpan
      let marks = line.documents.marks.span
      let dossier = line.documents.dossier
      let truths = truths.span
      let tables = tables.statuses.span
      let online = QuickRequirements.Plain.online(line.channel)
      for demand in program.requirements.plain {
        let manner = GivenDocuments.manner(marks[Int(demand.type)], dossier)
        manners |= manner
        let truth = truths[Int(demand.word)] &>> UInt64(demand.shift) & QuickRequirements.Plain.truthMask
        let key = (truth | manner &<< UInt64(QuickConditions.bitsOfTruth) | online) & UInt64(demand.keyMask)
        let status = tables[Int(demand.table) &+ Int(truncatingIfNeeded: key)]
        span[Int(demand.number)] = status
        met |= 1 &<< UInt64(status)
      }
    }
    swap(&list, &statuses.list)
    statuses.add(met: met)
    return manners < StatusTables.mannerCount
  }

  private mutating func decide(demand number: Int, _ program: QuickProgram) throws(NotQuick) {
    if let place = try tablePlace(ofRequirement: number, program) {
      statuses.set(number, tables[place])
    } else {
      let status = memo[try key(ofRequirement: number, program)]
      statuses.set(number, status.map { UInt8(truncatingIfNeeded: $0) } ?? StatusTables.unknown)
    }
  }

  /// Keeps the keys of a line that was not met before, until it has been assessed.
  mutating func miss(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) -> NotQuick {
    try bind(program, bytes)
    reader.noteDocuments(of: &line)
    var keys: [DemandKey] = []
    for number in program.requirements.list.indices {
      if let place = try tablePlace(ofRequirement: number, program) {
        keys.append(.table(place))
      } else {
        keys.append(.memo(try key(ofRequirement: number, program)))
      }
    }
    missed = Missed(program: program, keys: keys, due: !program.isPart && movesNoLimit(program) ? dueKey(program) : nil)
    return NotQuick()
  }

  mutating func remember(_ status: DocumentStatus, for key: DemandKey) {
    switch key {
    case .table(let place): tables.set(place, status.number)
    case .memo(let key): memo.remember(UInt32(status.number), for: key)
    }
  }

  /// Where the status of a demand stands; nil when it has no table, or a document was handed in in a way that none has.
  @inline(__always)
  private mutating func tablePlace(ofRequirement number: Int, _ program: QuickProgram) throws(NotQuick) -> Int? {
    let requirements = program.requirements
    let requirement = requirements.list[number]
    guard let table = requirement.table else { return nil }
    // In the order of `Plain`, which has less of it.
    var key: UInt64 = 0
    for (number, place) in requirement.conditions.enumerated() {
      key |= truth(requirements.conditions[place]).number &<< UInt64(number &* QuickConditions.bitsOfTruth)
    }
    var width = UInt64(StatusTables.bitsOfTruths(requirement.conditions.count))
    for place in requirement.members {
      let member = requirements.members[place]
      var given: UInt64 = 0
      for type in member.types {
        let manner = line.documents.manner(of: requirements.types[type])
        guard manner != 0 else { continue }
        // Two documents for one demand, and the age of one, are more than a key says.
        guard given == 0, member.validity.isTold(by: manner, reader.manners) else { throw NotQuick() }
        guard manner < StatusTables.mannerCount else { return nil }
        given =
          UInt64(truncatingIfNeeded: type &- member.types.lowerBound) &<< UInt64(StatusTables.bitsOfManner) | manner
      }
      key |= given &<< width
      width &+= UInt64(truncatingIfNeeded: member.bits)
    }
    key |= requirement.channelUse.number(line.channel) &<< width
    width &+= UInt64(truncatingIfNeeded: requirement.channelUse.bits)
    for place in requirement.counts {
      key |= try demandedNumber(toldBy: requirements.counts[place], program) &<< width
      width &+= UInt64(QuickRequirement.bitsOfCount)
    }
    return table &+ Int(truncatingIfNeeded: key)
  }

  private mutating func key(ofRequirement number: Int, _ program: QuickProgram) throws(NotQuick) -> CaseKey {
    let requirement = program.requirements.list[number]
    var key = CaseKey(version: program.version, question: number)
    for place in requirement.conditions {
      key.append(truth(program.requirements.conditions[place]).number, bits: QuickConditions.bitsOfTruth)
    }
    key.append(requirement.channelUse.number(line.channel), bits: requirement.channelUse.bits)
    for place in requirement.members {
      let member = program.requirements.members[place]
      var given: UInt64 = 0
      for type in member.types {
        let manner = line.documents.manner(of: program.requirements.types[type])
        guard manner != 0 else { continue }
        guard given == 0, member.validity.isTold(by: manner, reader.manners) else { throw NotQuick() }
        given = UInt64(truncatingIfNeeded: type &- member.types.lowerBound &+ 1) << UInt64(HandingIn.bits) | manner
      }
      key.append(given, bits: QuickRequirement.bitsOfMember)
    }
    for place in requirement.counts {
      key.append(
        try demandedNumber(toldBy: program.requirements.counts[place], program), bits: QuickRequirement.bitsOfCount)
    }
    return key
  }

  /// How many documents a fact demands: 0 for «not known», else one more than the number.
  private mutating func demandedNumber(toldBy fact: Int, _ program: QuickProgram) throws(NotQuick) -> UInt64 {
    derive(program)
    let bounds = evaluator.slots[fact]
    guard bounds != program.compiled.code.domains[fact] else { return 0 }
    guard bounds.isExact, bounds.lower >= 0 else { throw NotQuick() }
    return UInt64(min(bounds.lower, QuickRequirement.maximumCount)) + 1
  }
}
