import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Writes an assessment as canonical JSON in one language; the article "The dossier and the answer" lists the members.
struct AnswerWriter {
  let assessment: Assessment
  let language: Language

  var bytes: [UInt8] { JSON.object(members).canonicalBytes }

  /// The names of the members of an answer, in no particular order.
  private static let names = [
    "procedure", "version", "catalogue", "layers", "dossier", "completeness", "documents", "lodging", "competence",
    "requirements", "now", "deadline", "clock", "calendar", "fee", "stages", "neededFacts", "nextQuestion", "findings",
  ]

  var members: [(key: String, value: JSON)] {
    AnswerWriter.names.map { ($0, member($0)) }
  }

  /// One member of the answer: who asks for a few of them need not wait for the words of all; null for other names.
  func member(_ name: String) -> JSON {
    switch name {
    case "procedure": JSON.string(assessment.procedure.code)
    case "version": optional(assessment.procedure.inForce.from?.iso)
    case "catalogue": catalogue
    case "layers": .array(assessment.layers.map { layer($0) })
    case "dossier": JSON.string(assessment.dossier.id)
    case "completeness": JSON.string(assessment.completeness.rawValue)
    case "documents": .array(assessment.documents.map { document($0) })
    case "lodging": lodging
    case "competence": competence
    case "requirements": .array(assessment.requirements.map { requirement($0) })
    case "now": JSON.string(assessment.now.iso)
    case "deadline": assessment.isTurnedAway ? deadline(.turnedAway, proof: []) : deadline
    case "clock": assessment.isTurnedAway ? clock(.turnedAway) : clock(assessment.clock)
    case "calendar": assessment.calendar.map { calendar($0) } ?? .null
    case "fee": fee
    case "stages": .array((assessment.isTurnedAway ? [] : assessment.stages).map { stage($0) })
    case "neededFacts": .array(assessment.neededFacts.map { needed($0) })
    case "nextQuestion": assessment.nextQuestion.map { needed($0) } ?? .null
    case "findings": .array(assessment.findings.map { finding($0) })
    default: .null
    }
  }

  private var catalogue: JSON {
    let catalogue = assessment.bound.index.catalogue
    return ["edition": JSON.string(catalogue.edition), "digest": JSON.string(catalogue.digest)]
  }

  private func layer(_ report: LayerReport) -> JSON {
    ["id": JSON.string(report.id), "area": JSON.string(report.area), "basis": list(report.basis)]
  }

  private func document(_ report: DocumentReport) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("document", text(report.document)), ("verb", .string(report.verb.rawValue)),
      ("demand", text(report.demand)), ("status", .string(report.status.rawValue)), ("reason", text(report.reason)),
      ("basis", list(report.basis)), ("neededFacts", .array(report.neededFacts.map { .string($0) })),
    ]
    if !report.id.isEmpty { members.append(("id", .string(report.id))) }
    if !report.members.isEmpty { members.append(("members", .array(report.members.map { document($0) }))) }
    return .object(members)
  }

  private var lodging: JSON {
    let report = assessment.lodging
    return ["allowed": truth(report.allowed), "reason": text(report.reason), "basis": list(report.basis)]
  }

  private var competence: JSON {
    let report = assessment.competence
    return [
      "parties": .array(report.parties.map { party($0) }), "tieBreak": statement(report.tieBreak),
      "start": statement(report.start),
      "transfer": report.transfer.map { transfer in
        [
          "to": .array(transfer.to.map { .string($0) }), "by": JSON.string(transfer.by.iso),
          "doneAt": optional(transfer.doneAt?.iso), "late": JSON.bool(transfer.isLate), "text": text(transfer.text),
          "basis": list(transfer.basis),
        ]
      } ?? .null,
      "handover": statement(report.handover),
      "successions": .array(
        report.successions.map { succession in
          [
            "agency": JSON.string(succession.agency), "ended": JSON.string(succession.ended.iso),
            "successors": .array(succession.successors.map { .string($0) }), "text": text(succession.text),
            "basis": list(succession.basis),
          ]
        }),
    ]
  }

  private func party(_ party: CompetenceReport.Party) -> JSON {
    [
      "duty": JSON.string(party.duty.rawValue), "agency": JSON.string(party.agency),
      "place": party.place.map { text($0) } ?? .null, "results": .array(party.results.map { .string($0) }),
      "applies": truth(party.applies), "basis": list(party.basis),
    ]
  }

  private func statement(_ statement: CompetenceReport.Statement?) -> JSON {
    statement.map { ["text": text($0.text), "basis": list($0.basis)] } ?? .null
  }

  private func requirement(_ report: RequirementReport) -> JSON {
    [
      "id": JSON.string(report.id), "text": JSON.string(report.text), "met": truth(report.isMet),
      "reason": text(report.reason), "basis": list(report.basis),
    ]
  }

  private var deadline: JSON { deadline(assessment.deadline, proof: assessment.dailyProof) }

  private func deadline(_ report: DeadlineReport, proof: [DeadlineReport.ProofRow]) -> JSON {
    [
      "due": optional(report.dueDate?.iso), "dueAt": optional(report.dueAt?.iso), "rule": text(report.rule),
      "basis": list(report.basis), "provisional": JSON.bool(report.isProvisional),
      "overdue": JSON.bool(report.isOverdue), "limits": .array(report.limits.map { limit($0) }),
      "proof": .array(proof.map { proofRow($0) }),
      "unannounced": days(report.unannounced),
      "atAcceptance": report.atAcceptance.map { atAcceptance($0) } ?? .null,
      "promised": report.promised.map { promised in
        [
          "due": JSON.string(promised.due.iso), "calendarEdition": optional(promised.calendarEdition),
          "differs": JSON.bool(promised.differs),
        ]
      } ?? .null,
    ]
  }

  private func clock(_ report: ClockReport) -> JSON {
    [
      "phase": JSON.string(report.phase.rawValue), "text": text(report.text), "since": optional(report.since?.iso),
      "due": optional(report.due?.iso),
      "overdueBy": report.overdue.map { overdue in
        [
          "workingDays": JSON.int(Int64(overdue.workingDays)),
          "workingMinutes": JSON.int(Int64(overdue.workingMinutes)),
        ]
      } ?? .null,
      "next": .array(report.next.map { duty($0) }),
    ]
  }

  private func duty(_ duty: ClockReport.Duty) -> JSON {
    [
      "duty": JSON.string(duty.kind.rawValue), "by": JSON.string(duty.by.iso), "text": text(duty.text),
      "basis": list(duty.basis),
    ]
  }

  private func calendar(_ calendar: CalendarReport) -> JSON {
    [
      "id": JSON.string(calendar.id), "edition": JSON.string(calendar.edition),
      "announcedUntil": JSON.string(calendar.announcedUntil.iso), "digest": JSON.string(calendar.digest),
      "knownOn": JSON.string(calendar.knownOn.iso),
    ]
  }

  private func atAcceptance(_ report: DeadlineReport.AtAcceptance) -> JSON {
    [
      "due": optional(report.due?.iso), "dueAt": optional(report.dueAt?.iso),
      "provisional": JSON.bool(report.unannounced != nil), "unannounced": days(report.unannounced),
      "calendar": calendar(report.calendar), "differs": JSON.bool(report.differs),
      "changedDays": .array(report.changedDays.map { changedDay($0) }), "text": report.text.map { text($0) } ?? .null,
    ]
  }

  private func changedDay(_ day: DeadlineReport.ChangedDay) -> JSON {
    [
      "date": JSON.string(day.date.iso), "working": JSON.bool(day.isWorking), "text": text(day.text),
      "announcedOn": optional(day.announcedOn?.iso), "source": day.source.map { text($0) } ?? .null,
    ]
  }

  private func days(_ days: ClosedRange<CivilDate>?) -> JSON {
    days.map { ["from": JSON.string($0.lowerBound.iso), "through": JSON.string($0.upperBound.iso)] } ?? .null
  }

  private func limit(_ limit: DeadlineReport.Limit) -> JSON {
    [
      "id": JSON.string(limit.id), "results": .array(limit.results.map { .string($0) }),
      "applies": truth(limit.applies), "rule": text(limit.rule), "due": optional(limit.due?.iso),
      "dueAt": optional(limit.dueAt?.iso), "reason": limit.reason.map { text($0) } ?? .null,
      "basis": list(limit.basis), "national": limit.national.map { text($0) } ?? .null,
    ]
  }

  private func proofRow(_ row: DeadlineReport.ProofRow) -> JSON {
    [
      "date": JSON.string(row.date.iso), "counted": JSON.bool(row.isCounted), "units": JSON.int(Int64(row.units)),
      "reason": text(row.reason), "event": optional(row.event), "source": row.source.map { text($0) } ?? .null,
    ]
  }

  private var fee: JSON {
    let report = assessment.fee
    return [
      "items": .array(report.items.map { feeItem($0) }), "totals": .array(report.totals.map { feeTotal($0) }),
      "exempt": .array(report.exemptKinds.map { .string($0.rawValue) }), "stated": .bool(report.isStated),
    ]
  }

  private func feeItem(_ item: FeeReport.Item) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(item.id)), ("kinds", .array(item.kinds.map { .string($0.rawValue) })), ("text", text(item.text)),
      ("applies", truth(item.applies)), ("exempt", .bool(item.isExempt)), ("amount", optional(item.amount)),
      ("atLeast", optional(item.atLeast)), ("currency", .string(item.currency)),
      ("paidAt", optional(item.paidAt?.rawValue)), ("basis", list(item.basis)),
      ("national", item.national.map { text($0) } ?? .null),
    ]
    // Only where there is one: few fees have it.
    if let reduction = item.reduction {
      members.append(
        ("reduction", ["id": JSON.string(reduction.id), "millionths": JSON.int(reduction.millionths)]))
    }
    return .object(members)
  }

  private func feeTotal(_ total: FeeReport.Total) -> JSON {
    [
      "kind": optional(total.kind?.rawValue), "amount": optional(total.amount), "atLeast": JSON.int(total.atLeast),
      "currency": JSON.string(total.currency),
    ]
  }

  private func stage(_ report: StageReport) -> JSON {
    [
      "id": JSON.string(report.id), "title": JSON.string(report.title),
      "actors": list(report.actors), "applies": truth(report.applies),
      "start": optional(report.start?.iso), "end": optional(report.end?.iso),
      "counting": JSON.string(report.counting.rawValue), "note": report.note.map { text($0) } ?? .null,
      "critical": JSON.bool(report.isCritical), "slack": report.slack.map { JSON.int(Int64($0)) } ?? .null,
      "slackAtMost": JSON.bool(report.isSlackAtMost), "progress": JSON.string(report.progress.rawValue),
      "waiting": JSON.bool(report.isWaiting),
      "appointment": optional(report.appointment?.iso), "basis": list(report.basis),
    ]
  }

  private func needed(_ fact: NeededFact) -> JSON {
    ["id": JSON.string(fact.id), "question": text(fact.question), "decides": list(fact.decides)]
  }

  private func finding(_ finding: Finding) -> JSON {
    [
      "code": JSON.string(finding.code.description), "severity": JSON.string(finding.severity.rawValue),
      "message": text(finding.message), "at": optional(finding.place?.pointer), "help": list(finding.help),
      "basis": finding.basis.map { text($0) } ?? .null,
    ]
  }

  // MARK: Values

  private func text(_ text: Bilingual) -> JSON { .string(text[language]) }

  private func list(_ texts: [Bilingual]) -> JSON { .array(texts.map { text($0) }) }

  /// Not decidable yet is neither yes nor no.
  private func truth(_ truth: Truth) -> JSON {
    switch truth {
    case .yes: .bool(true)
    case .no: .bool(false)
    case .undecided: .null
    }
  }

  private func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  private func optional(_ number: Int64?) -> JSON { number.map { .int($0) } ?? .null }
}

// What may not be received is promised nothing: no date, no duty.

extension DeadlineReport {
  fileprivate static var turnedAway: DeadlineReport {
    DeadlineReport(
      dueDate: nil, dueAt: nil, rule: AssessmentWording.turnedAway, basis: [], unannounced: nil, isOverdue: false,
      limits: [], atAcceptance: nil, promised: nil)
  }
}

extension ClockReport {
  fileprivate static var turnedAway: ClockReport {
    ClockReport(
      phase: .notAccepted, text: AssessmentWording.turnedAway, since: nil, due: nil, overdue: nil, next: [])
  }
}
