extension Procedure {
  /// The question that a fact asks; its name where it follows from others and nothing is asked.
  package func words(ofFact fact: Int) -> String {
    guard facts.indices.contains(fact) else { return "" }
    let question = facts[fact].question
    return question.isEmpty ? String(facts[fact].origin.id.map { $0 == "_" ? " " : $0 }) : question
  }
}
