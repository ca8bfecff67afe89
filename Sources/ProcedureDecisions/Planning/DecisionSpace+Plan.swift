import ProcedureCatalogue

extension DecisionSpace {
  /// What to ask so that all of these conditions are decided, when some answers are known and some questions have been
  /// asked in vain.
  ///
  /// `number` tells which question asks for a subject, nil for what nobody can be asked; one question may ask for several
  /// subjects. Lower numbers win where questions are as good.
  package func plan(
    _ regions: [Region], known answers: KnownAnswers, unanswered: [Subject] = [],
    maximumEntries: Int = AnswerTable.maximumEntries, number: (Subject) -> Int?
  ) -> QuestionPlan {
    prepare()
    let planner = QuestionPlanner(
      self, known: ranges(answers), unanswered: unanswered, maximumEntries: maximumEntries, number: number)
    return planner.plan(regions)
  }
}

extension DecisionSpace {
  /// The words that conditions compare a subject with: ids of agencies, kinds of applicants.
  package func words(comparedWith subject: Subject) -> [String] {
    prepare()
    return table.knownInput(subject).map { table.inputs[$0].words } ?? []
  }

  /// The facts that a dossier has to give so that a fact has a value: itself, unless it follows from others.
  package func sources(ofFact fact: Int) -> [Int] {
    var found: Set<Int> = []
    collect(sourcesOf: fact, 0, &found)
    return found.sorted()
  }

  private func collect(sourcesOf fact: Int, _ depth: Int, _ found: inout Set<Int>) {
    guard procedure.facts.indices.contains(fact), depth < Self.maximumDepth else { return }
    switch procedure.facts[fact].derivation {
    case nil: found.insert(fact)
    case .expression(let inner), .shifted(let inner, _, _): collect(inner, depth + 1, &found)
    case .completedYears(let from, let to):
      collect(from, depth + 1, &found)
      collect(to, depth + 1, &found)
    }
  }

  private func collect(_ expression: Expression, _ depth: Int, _ found: inout Set<Int>) {
    guard depth < Self.maximumDepth else { return }
    switch expression {
    case .constant, .given, .isPlaceWithin: break
    case .fact(let fact): collect(sourcesOf: fact, depth + 1, &found)
    case .not(let operand), .isOneOf(let operand, _): collect(operand, depth + 1, &found)
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands):
      for operand in operands { collect(operand, depth + 1, &found) }
    case .compare(_, let left, let right), .difference(let left, let right):
      collect(left, depth + 1, &found)
      collect(right, depth + 1, &found)
    }
  }
}
