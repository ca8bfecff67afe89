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
    var followed: Set<Int> = []
    collect(sourcesOf: fact, 0, &followed)
    return followed.filter { procedure.facts[$0].derivation == nil }.sorted()
  }

  /// The fact, and those that it follows from; each is followed once.
  private func collect(sourcesOf fact: Int, _ depth: Int, _ followed: inout Set<Int>) {
    guard procedure.facts.indices.contains(fact), depth < Self.maximumDepth, followed.insert(fact).inserted else {
      return
    }
    switch procedure.facts[fact].derivation {
    case nil: break
    case .expression(let inner), .shifted(let inner, _, _): collect(inner, depth + 1, &followed)
    case .completedYears(let from, let to):
      collect(from, depth + 1, &followed)
      collect(to, depth + 1, &followed)
    }
  }

  private func collect(_ expression: Expression, _ depth: Int, _ followed: inout Set<Int>) {
    guard depth < Self.maximumDepth else { return }
    switch expression {
    case .constant, .given, .isPlaceWithin: break
    case .fact(let fact): collect(sourcesOf: fact, depth + 1, &followed)
    case .not(let operand), .isOneOf(let operand, _): collect(operand, depth + 1, &followed)
    case .all(let operands), .any(let operands), .sum(let operands), .product(let operands):
      for operand in operands { collect(operand, depth + 1, &followed) }
    case .compare(_, let left, let right), .difference(let left, let right):
      collect(left, depth + 1, &followed)
      collect(right, depth + 1, &followed)
    }
  }
}
