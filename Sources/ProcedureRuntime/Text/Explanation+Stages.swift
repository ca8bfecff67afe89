import ProcedureCatalogue
import ProcedureDiagnostics

/// The steps that a dossier takes.
extension ProcedureText {
  func stage(_ stage: Stage) -> Bilingual {
    let head = AssessmentWording.stage(stage.title, stage.actors.map { title(ofAgency: $0) }, nil, nil)
    return join(head, course(of: stage) + outcome(of: stage), when: stage.when, stage.origin)
  }

  /// When it begins, how long it takes, who else has a part in it.
  private func course(of stage: Stage) -> [Bilingual] {
    var clauses: [Bilingual] = []
    if stage.isAutomatic { clauses.append(ExplanationWording.automatic) }
    if let code = stage.procedure { clauses.append(ExplanationWording.underProcedure(code)) }
    if !stage.after.isEmpty { clauses.append(ExplanationWording.after(titles(ofStages: stage.after))) }
    if !stage.since.isEmpty { clauses.append(DeadlineWording.start(stage.since, of: procedure)) }
    clauses += stage.durations.map { alternative in
      let length = StageWording.duration(alternative.duration)
      return alternative.when == .always
        ? length : ExplanationWording.case(length, when: condition.text(alternative.when))
    }
    if !stage.until.isEmpty { clauses.append(ExplanationWording.until(stage.until)) }
    if !stage.consulted.isEmpty {
      clauses.append(ExplanationWording.consulted(stage.consulted.map { title(ofAgency: $0) }))
    }
    if stage.silenceIsConsent { clauses.append(ExplanationWording.silenceIsConsent) }
    if let counting = StageWording.counting(stage.counting) {
      clauses.append(
        stage.countingWhen == .always
          ? counting : ExplanationWording.case(counting, when: condition.text(stage.countingWhen)))
    }
    return clauses
  }

  /// What it gives, and to whom it may be handed.
  private func outcome(of stage: Stage) -> [Bilingual] {
    var clauses: [Bilingual] = []
    if !stage.delegableTo.isEmpty {
      clauses.append(ExplanationWording.delegable(stage.delegableTo.map { title(ofAgency: $0) }))
    }
    if let result = stage.result {
      clauses.append(ExplanationWording.gives(titles(ofResults: [result])[0], ownAppointment: stage.hasOwnAppointment))
    }
    return clauses
  }
}
