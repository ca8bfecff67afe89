import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Literals in the author's words.
struct CaseText {
  private let space: DecisionSpace
  private let expressions: ExpressionText

  init(_ space: DecisionSpace) {
    self.space = space
    expressions = space.wording
  }

  func text(_ literals: [Literal]) -> Bilingual { DecisionWording.list(literals.map { text($0) }) }

  func text(_ literal: Literal) -> Bilingual {
    let variable = space.table.variables[literal.variable]
    switch variable.kind {
    case .answer(let input): return answer(input, literal, variable)
    case .form(let form): return number(form, literal, variable)
    case .opaque(let expression): return expressions.text(literal.holds(1) ? expression : .not(expression))
    }
  }

  private func answer(_ index: Int, _ literal: Literal, _ variable: Variable) -> Bilingual {
    let input = space.table.inputs[index]
    if case .place(let base, let area) = input.subject {
      let title = space.context.places.title(area)
      return DecisionWording.place(base, title, isWithin: literal.holds(1))
    }
    guard !input.words.isEmpty else {
      return DecisionWording.truth(expressions.text(variable.sample), literal.holds(1))
    }
    let words = input.words.indices.filter { literal.holds(Int64($0)) }
    if case .given(.channel) = input.subject {
      return DecisionWording.lodged(by: words.compactMap { Channel(rawValue: input.words[$0]) })
    }
    let isOpen = literal.holds(Int64(input.words.count))
    let listed = isOpen ? input.words.indices.filter { !words.contains($0) } : words
    return DecisionWording.isOneOf(
      expressions.text(variable.sample), listed.map { title(of: input.words[$0], input) }, isNegated: isOpen)
  }

  private func title(of word: String, _ input: Input) -> String {
    switch input.subject {
    case .given: return space.context.title(ofAgency: word)
    case .fact(let fact):
      guard case .choice(let choices) = space.procedure.facts[fact].kind else { return word }
      return choices.first { $0.id == word }?.title ?? word
    case .place: return word
    }
  }

  private func number(_ form: LinearForm, _ literal: Literal, _ variable: Variable) -> Bilingual {
    let type = type(of: form)
    let isLodging = if case .given(.submittedDate) = variable.sample { true } else { false }
    let ranges = literal.ranges.map { range -> (Bilingual?, Bilingual?) in
      let low = range.lowerBound <= variable.domain.lowerBound ? nil : range.lowerBound
      let high = range.upperBound >= variable.domain.upperBound ? nil : range.upperBound
      if range.lowerBound == range.upperBound {
        let only = DecisionWording.value(range.lowerBound, type)
        return (only, only)
      }
      return (low.map { DecisionWording.value($0, type) }, high.map { DecisionWording.value($0, type) })
    }
    let subject = isLodging ? DecisionWording.lodging : expressions.text(variable.sample)
    return DecisionWording.number(subject, ranges, isLodging: isLodging)
  }

  private func type(of form: LinearForm) -> ValueType {
    let types = form.parts.map { part -> ValueType in
      switch space.table.terms[part.term] {
      case .moved: return .date
      case .years, .product: return .integer
      case .input(let input):
        if case .number(let type) = space.table.inputs[input].coding { return type }
        return .integer
      }
    }
    guard types.count > 1 else { return form.onlyTerm == nil ? .integer : types.first ?? .integer }
    if types.contains(.decimal) { return .decimal }
    return types.contains(.money) ? .money : .integer
  }
}
