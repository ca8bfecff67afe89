import ProcedureCatalogue
import ProcedureDiagnostics

/// How long the agencies have, and what moves it.
extension ProcedureText {
  /// Each limit with its shares, then what lengthens, stops or ends it.
  var limits: [Bilingual] {
    var texts = procedure.limits.flatMap { limit in [local(limit, self.limit)] + parts(of: limit) }
    texts += procedure.additions.map { local($0, addition) }
    texts += procedure.extensions.map { local($0, extensionRight) }
    texts += procedure.pauses.map { local($0, pause) }
    texts += procedure.exclusions.map { local($0, exclusion) }
    texts += procedure.supplement.map { local($0, supplement) }.map { [$0] } ?? []
    texts +=
      procedure.closing.map { closing in
        [
          local(closing) {
            join(ExplanationWording.closing(ValueWording.length($0.after)), [], when: .always, $0.origin)
          }
        ]
      } ?? []
    return texts
  }

  private func limit(_ limit: TimeLimit) -> Bilingual {
    let clauses = limit.results.isEmpty ? [] : [ExplanationWording.results(titles(ofResults: limit.results))]
    return join(
      LimitText(procedure).rule(limit), clauses, when: limit.when, among: procedure.limits.map(\.when), limit.origin)
  }

  /// The shares whose owner, law or cases the sum of the limit cannot show.
  private func parts(of limit: TimeLimit) -> [Bilingual] {
    guard case .parts(let parts) = limit.amount else { return [] }
    return parts.flatMap { part in
      part.alternatives.map { alternative in
        join(
          ExplanationWording.part(part.title, ValueWording.length(alternative.amount)),
          part.agency.map { [Bilingual(verbatim: title(ofAgency: $0))] } ?? [], when: alternative.when,
          part.origin)
      }
    }
  }

  private func addition(_ addition: TimeAddition) -> Bilingual {
    join(
      ExplanationWording.addition(ValueWording.length(addition.amount)),
      addition.part.map { [ExplanationWording.toPart(title(ofPart: $0))] } ?? [], when: addition.when,
      addition.origin)
  }

  private func title(ofPart id: String) -> String {
    for case .parts(let parts) in procedure.limits.map(\.amount) {
      if let part = parts.first(where: { $0.origin.id == id }) { return part.title }
    }
    return id
  }

  private func extensionRight(_ right: LimitExtension) -> Bilingual {
    var clauses: [Bilingual] = []
    if right.orByAgreement { clauses.append(ExplanationWording.orByAgreement) }
    if let times = right.maximumTimes { clauses.append(ExplanationWording.atMost(times: times)) }
    if let notice = right.notice { clauses.append(ExplanationWording.notice(ValueWording.length(notice))) }
    return join(
      ExplanationWording.extensionLimit(right.atMost.map { ValueWording.length($0) }), clauses, when: right.when,
      right.origin)
  }

  private func pause(_ pause: LimitPause) -> Bilingual {
    var clauses: [Bilingual] = []
    if let stage = pause.stage { clauses.append(ExplanationWording.atStage(titles(ofStages: [stage]))) }
    if let from = pause.from { clauses.append(ExplanationWording.since(from)) }
    if !pause.to.isEmpty { clauses.append(ExplanationWording.until(pause.to)) }
    if let length = pause.maximumLength { clauses.append(ExplanationWording.atMost(ValueWording.length(length))) }
    if let times = pause.maximumTimes { clauses.append(ExplanationWording.atMost(times: times)) }
    return join(ExplanationWording.pause(pause.awaiting), clauses, when: pause.when, pause.origin)
  }

  private func exclusion(_ exclusion: LimitExclusion) -> Bilingual {
    join(
      ExplanationWording.exclusion(titles(ofStages: exclusion.stages) + exclusion.waits), [], when: exclusion.when,
      exclusion.origin)
  }

  private func supplement(_ rule: SupplementRule) -> Bilingual {
    var clauses: [Bilingual] = []
    if let rounds = rule.maximumRounds { clauses.append(ExplanationWording.atMost(times: rounds)) }
    if rule.hasUnlimitedRounds { clauses.append(ExplanationWording.anyNumberOfTimes) }
    for round in rule.rounds {
      if let notice = round.notice {
        clauses.append(ExplanationWording.askedWithin(ValueWording.length(notice), round: round.number))
      }
      if let submit = round.submit {
        clauses.append(ExplanationWording.suppliedWithin(ValueWording.length(submit), round: round.number))
      }
    }
    if let overdue = rule.onOverdue { clauses.append(ExplanationWording.overdue(ClockWording.consequence(overdue))) }
    let texts =
      [join(ExplanationWording.supplement(rule.effect), clauses, when: rule.when, rule.origin)] + times(of: rule)
    return Bilingual(vi: texts.map(\.vi).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
  }

  /// The times that are not the same in every case.
  private func times(of rule: SupplementRule) -> [Bilingual] {
    func texts(_ cases: [SupplementRule.Case], _ words: (Bilingual) -> Bilingual) -> [Bilingual] {
      cases.map { some in
        join(
          words(ValueWording.length(some.amount)), [], when: some.when, among: cases.map(\.when), some.basis)
      }
    }
    return rule.rounds.flatMap { round in
      texts(round.noticeCases) { ExplanationWording.askedWithin($0, round: round.number) }
        + texts(round.submitCases) { ExplanationWording.suppliedWithin($0, round: round.number) }
    }
  }
}
