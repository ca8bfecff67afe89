import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Compares what an author expects of an example with what came out.
struct ExpectationChecker {
  private let assessment: Assessment
  private let documents: [DocumentReport]
  private let deadline: DeadlineReport
  private let fee: FeeReport

  init(_ assessment: Assessment) {
    self.assessment = assessment
    documents = assessment.documents
    deadline = assessment.deadline
    fee = assessment.fee
  }

  func outcome(of expected: Example.Expected) -> ExpectationOutcome {
    let (isMet, got, trace) = check(expected.expectation)
    return ExpectationOutcome(
      expected: expected, isMet: isMet, wanted: ExpectationWording.expected(expected.expectation, in: self.names),
      got: got, trace: isMet ? [] : trace)
  }

  private typealias Check = (isMet: Bool, got: Bilingual, trace: [Bilingual])

  private func check(_ expectation: Example.Expectation) -> Check {
    switch expectation {
    case .complete: return completeness(.complete)
    case .incomplete: return completeness(.incomplete)
    case .missing(let id): return document(id, [.missing, .defective])
    case .notRequired(let id): return document(id, [.notRequired, .waived])
    case .due(let date, let minute):
      let isMet = deadline.dueDate == date && (minute == nil || deadline.dueAt?.minuteOfDay == minute)
      return (isMet, ExpectationWording.due(deadline.dueAt, deadline.rule), proof)
    case .resultDue(let result, let date): return due(of: result, date)
    case .noComputableDate:
      return (deadline.dueDate == nil, ExpectationWording.due(deadline.dueAt, deadline.rule), proof)
    case .stageDone(let id, let date, let minute):
      let end = stage(id)?.end
      let isMet = end?.date == date && (minute == nil || end?.minuteOfDay == minute)
      return (isMet, ExpectationWording.stageDone(names.stage(id), end), stage(id)?.basis ?? [])
    case .stageSkipped(let id):
      let applies = stage(id)?.applies ?? .no
      return (applies == .no, ExpectationWording.stageApplies(names.stage(id), applies), [])
    case .owes(let kind, let amount, let currency):
      let got = fee.amount(of: kind, currency: currency)
      let words = fee.isStated ? ExpectationWording.owed(got, currency) : FeeWording.silence(fee.unmet)
      return (got == amount, words, fee.items.map(\.text) + fee.unmet)
    case .exempt(let kinds):
      let isMet = kinds.allSatisfy { fee.exemptKinds.contains($0) }
      return (isMet, ExpectationWording.exempt(fee.exemptKinds), fee.items.map(\.text))
    case .meetsRequirements: return requirements(.yes)
    case .failsRequirements: return requirements(.no)
    case .undetermined(let facts): return undetermined(facts)
    case .mayLodge: return lodging(.yes)
    case .mayNotLodge: return lodging(.no)
    }
  }

  private func completeness(_ wanted: Assessment.Completeness) -> Check {
    let unsettled = documents.filter {
      [.missing, .defective, .undetermined].contains($0.status)
    }
    return (
      assessment.completeness == wanted, ExpectationWording.completeness(assessment.completeness),
      unsettled.map { ExpectationWording.document($0) }
    )
  }

  /// The demand with that id, or those that demand the document with that id.
  private func document(_ id: String, _ wanted: [DocumentStatus]) -> Check {
    let found = zip(assessment.documentEntries, documents).filter { entry, report in
      report.id == id
        || assessment.bound(entry.part).procedure.documents[entry.requirement].item.mentions(id)
    }.map(\.1)
    guard !found.isEmpty else { return (false, ExpectationWording.noSuchDocument(names.document(id)), []) }
    // A document that two guarded demands ask for is missing when either misses it, and spared when both spare it.
    let isMet =
      wanted.contains(.missing)
      ? found.contains { wanted.contains($0.status) } : found.allSatisfy { wanted.contains($0.status) }
    return (isMet, ExpectationWording.statuses(found.map(\.status)), found.map { ExpectationWording.document($0) })
  }

  private func stage(_ id: String) -> StageReport? { assessment.stages.first { $0.id == id } }

  private func due(of result: String, _ date: CivilDate) -> Check {
    let limits = deadline.limits.filter { $0.applies == .yes && ($0.results.contains(result) || $0.results.isEmpty) }
    let own = limits.filter { $0.results.contains(result) }
    let latest = (own.isEmpty ? limits : own).compactMap(\.dueAt).max()
    return (latest?.date == date, ExpectationWording.due(latest, nil), limits.map(\.rule))
  }

  private func requirements(_ wanted: Truth) -> Check {
    let trace = assessment.requirements.filter { $0.isMet != .yes }.map { ExpectationWording.requirement($0) }
    return (
      assessment.meetsRequirements == wanted, ExpectationWording.requirements(assessment.meetsRequirements), trace
    )
  }

  private func undetermined(_ facts: [Int]) -> Check {
    let needed = assessment.neededFacts
    let wanted = facts.compactMap { fact in
      assessment.procedure.facts.indices.contains(fact) ? assessment.procedure.facts[fact].origin.id : nil
    }
    let ids = Set(needed.map(\.id))
    let isMet = !needed.isEmpty && wanted.allSatisfy { ids.contains($0) }
    return (isMet, ExpectationWording.needed(needed), needed.flatMap(\.decides))
  }

  private func lodging(_ wanted: Truth) -> Check {
    let report = assessment.lodging
    return (report.allowed == wanted, ExpectationWording.lodging(report), report.basis)
  }

  private var proof: [Bilingual] { assessment.proof.map { ExpectationWording.proofRow($0) } }

  private var names: ExpectationWording.Names {
    ExpectationWording.Names(
      document: { id in
        assessment.bound.index.catalogue.document(id)?.title ?? id
      },
      result: { id in assessment.procedure.results.first { $0.origin.id == id }?.title ?? id },
      stage: { id in assessment.procedure.process.stages.first { $0.origin.id == id }?.title ?? id },
      fact: { fact in
        assessment.procedure.facts.indices.contains(fact) ? assessment.procedure.facts[fact].question : ""
      })
  }
}

extension DocumentItem {
  /// Whether the item demands the document, alone or as one of several.
  func mentions(_ id: String) -> Bool {
    switch self {
    case .document(let document): document.document == id
    case .group(let group): group.of.contains { $0.mentions(id) }
    }
  }
}
