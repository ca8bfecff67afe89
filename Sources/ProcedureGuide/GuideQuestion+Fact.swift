import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime

extension GuideQuestion {
  /// The question that a fact asks, in the words of the specification.
  init(_ fact: Fact, isRequirement: Bool, reasons: [Reason]) {
    let kind: Kind =
      switch fact.kind {
      case .boolean:
        .choice([
          Choice(title: GuideWording.yes, value: "true", answer: .fact(.boolean(true))),
          Choice(title: GuideWording.no, value: "false", answer: .fact(.boolean(false))),
        ])
      case .choice(let choices):
        .choice(
          choices.map { Choice(title: Bilingual(verbatim: $0.title), value: $0.id, answer: .fact(.text($0.id))) })
      case .integer(let unit): .wholeNumber(unit: unit, isCount: unit != nil)
      case .decimal(let unit): .decimal(unit: unit)
      case .money: .money
      case .date: .day
      case .text: .text
      }
    self.init(
      id: fact.origin.id,
      text: GuideWording.question(fact.question, isProse: fact.isProse, isRequirement: isRequirement),
      isProse: fact.isProse, subject: .fact(fact.origin.id), kind: kind, reasons: reasons)
  }
}

extension GuideQuestion.Choice {
  /// Whether a place lies in an area.
  static let places = [
    GuideQuestion.Choice(title: GuideWording.yes, value: "true", answer: .place(isWithin: true)),
    GuideQuestion.Choice(title: GuideWording.no, value: "false", answer: .place(isWithin: false)),
  ]

  init(_ channel: Channel) {
    self.init(title: ExpressionWording.channel(channel), value: channel.rawValue, answer: .channel(channel))
  }
}
