import ProcedureCatalogue
import ProcedureDecisions
import Synchronization
import WorkingCalendar

/// Decides conditions whose unknown answers are too many to be tried one by one, or numbers and days.
///
/// Most procedures never need it: its diagrams are made when a condition is first asked for, and shared by all dossiers.
final class ExactConditions: Sendable {
  private let procedure: Procedure
  private let areas: [Area]
  private let space = Mutex<DecisionSpace?>(nil)

  init(_ procedure: Procedure, areas: [Area]) {
    // A dossier may have come by a channel that is not offered: the answer must be right for it too.
    var procedure = procedure
    procedure.channels = []
    self.procedure = procedure
    self.areas = areas
  }

  /// What a condition comes to, and the slots that would decide it, in the order of the slots that it reads; nil when
  /// that is not known.
  func decide(
    _ condition: Int, of code: CompiledCode, slots: [Bounds]
  ) -> (truth: Truth, needed: [Int])? {
    let answers = answers(code, code.conditions[condition].slots, slots)
    let expression = code.expressions[condition]
    let (decision, needed) = space.withLock { space in
      let made = space ?? DecisionSpace(procedure, areas: areas, days: .always)
      space = made
      let region = made.region(of: expression)
      return region.isKnown ? made.decide(region, known: answers) : (nil, [])
    }
    switch decision {
    case nil: return nil
    case .yes?: return (.yes, [])
    case .no?: return (.no, [])
    case .undecided?:
      return (.undecided, code.conditions[condition].slots.filter { needed.contains(code.slots[$0].source.subject) })
    }
  }

  /// What is known of some slots, as decisions take it.
  func answers(_ code: CompiledCode, _ read: [Int], _ slots: [Bounds]) -> KnownAnswers {
    var answers = KnownAnswers()
    for slot in read where slots[slot] != code.domains[slot] {
      let bounds = slots[slot]
      let subject = code.slots[slot].source.subject
      if let kind = kind(of: code.slots[slot].source) {
        guard bounds.isExact else { continue }
        let text = code.symbols.text(of: bounds.lower)
        answers[subject] = kind == .text ? .text(text ?? "") : .choice(text ?? "")
      } else if bounds.lower <= bounds.upper {
        answers.set(subject, between: bounds.lower...bounds.upper)
      }
    }
    return answers
  }

  /// Whether the numbers of a slot stand for texts.
  private func kind(of source: Slot.Source) -> ValueType? {
    switch source {
    case .place: return nil
    case .fact(let fact):
      let type = procedure.facts[fact].kind.valueType
      return type == .text || type == .choice ? type : nil
    case .given(let given): return given.valueType == .choice ? .choice : nil
    }
  }
}

extension Slot.Source {
  /// What it is called among decisions.
  fileprivate var subject: Subject {
    switch self {
    case .fact(let fact): .fact(fact)
    case .given(let given): .given(given)
    case .place(let base, let area): .place(base, area: area)
    }
  }
}
