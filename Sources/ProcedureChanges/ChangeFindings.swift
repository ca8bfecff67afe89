package import ProcedureDiagnostics

/// Changes as findings: one for each change and audience that it is more than a note to.
package struct ChangeFindings {
  /// The audiences for whom a breaking change fails; how the law was made counts always.
  private let gate: Set<Audience>
  private let place: (Change) -> Place?

  /// `place` tells where a change is shown.
  package init(failing gate: Set<Audience> = Set(Audience.allCases), place: @escaping (Change) -> Place?) {
    self.gate = gate.union([.legal])
    self.place = place
  }

  /// Whether some change breaks what one of the audiences of the gate relies on.
  package func fails(_ changes: [Change]) -> Bool {
    changes.contains { $0.breaks.contains { gate.contains($0.audience) } }
  }

  /// What is approved is left out. Audiences to whom a change is a note only are named in its first finding.
  package func findings(of changes: [Change]) -> [Finding] { changes.flatMap(findings) }

  private func findings(of change: Change) -> [Finding] {
    guard change.approval == nil else { return [] }
    let effects = change.effects
    var shown = effects.filter { $0.severity < .note }
    if shown.isEmpty { shown = Array(effects.prefix(1)) }
    let others = effects.filter { !shown.contains($0) }.map(\.audience)
    return shown.enumerated().map { number, effect in
      finding(change, effect, others: number == 0 ? others : [], isFirst: number == 0)
    }
  }

  private func finding(
    _ change: Change, _ effect: ChangeRule.Effect, others: [Audience], isFirst: Bool
  ) -> Finding {
    let severity = gate.contains(effect.audience) ? effect.severity : max(effect.severity, .warning)
    var finding = Finding(
      change.rule.code, severity, AudienceWording.message(change, effect), at: place(change),
      witness: isFirst ? change.witness : nil, help: isFirst ? help(change) : [], basis: change.rule.basis,
      details: isFirst ? change.details + (others.isEmpty ? [] : [AudienceWording.others(others)]) : [])
    finding.tags = ["audience:\(effect.audience.rawValue)", "class:\(effect.meaning.rawValue)"]
    if let code = change.versions?.code { finding.tags.append("procedure:\(code)") }
    return finding
  }

  private func help(_ change: Change) -> [Bilingual] {
    guard change.effects.contains(where: { $0.severity < .note }) else { return [] }
    let help = change.rule.help.map { [$0] } ?? []
    guard change.rule.isApprovable else { return help }
    // To approve it would be in vain: that a version was changed in place cannot be approved.
    let isEdited = change.versions?.isEdited ?? false
    return help + [
      isEdited ? AudienceWording.writeNewVersion : AudienceWording.approve(change.rule.code, change.versions)
    ]
  }
}
