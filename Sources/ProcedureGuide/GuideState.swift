package import ProcedureRuntime

/// What is known of a case so far, and what was asked in vain. Giving an answer makes the next state; the earlier one
/// stays good for going back.
package struct GuideState: Hashable, Sendable {
  package private(set) var dossier: Dossier
  /// The ids of questions to which nobody knows the answer: they are not asked again, and are never taken as «no».
  package private(set) var unknown: [String]

  package init(_ dossier: Dossier, unknown: [String] = []) {
    self.dossier = dossier
    self.unknown = unknown
  }

  /// The state with an answer to a question.
  package func answering(_ question: GuideQuestion, _ answer: GuideAnswer) -> GuideState {
    var next = self
    next.unknown.removeAll { $0 == question.id }
    switch (answer, question.subject) {
    case (.notKnown, _): next.unknown.append(question.id)
    case (.fact(let answer), .fact(let id)):
      next.dossier.facts.removeAll { $0.name == id }
      next.dossier.facts.append(Dossier.Fact(id, answer))
    case (.place(let isWithin), .place(let base, let area)):
      next.dossier.places.append(Dossier.Place(base, area: area, isWithin: isWithin))
    case (.moment(let moment), .moment):
      next.dossier.submitted = moment
      next.dossier.accepted = moment
    case (.day(let day), .postmark): next.dossier.postmark = day
    case (.channel(let channel), .channel): next.dossier.channel = channel
    case (.name(let name), .lodgedAt): next.dossier.lodgedAt = name
    case (.name(let name), .decidedAt): next.dossier.decidedAt = name
    case (.name(let name), .applicant): next.dossier.applicant = name
    default: break
    }
    return next
  }
}
