extension CatalogueContents {
  /// Gives files other numbers: `numbers` has the new one of each.
  package mutating func renumberFiles(_ numbers: [Int]) {
    let renumbering = FileRenumbering(numbers: numbers)
    for index in agencies.indices { renumbering.apply(to: &agencies[index].origin) }
    for index in areas.indices { renumbering.apply(to: &areas[index].origin) }
    for index in databases.indices { renumbering.apply(to: &databases[index].origin) }
    for index in legalBases.indices { renumbering.apply(to: &legalBases[index].origin) }
    for index in documents.indices { renumbering.apply(to: &documents[index].origin) }
    for index in forms.indices { renumbering.apply(to: &forms[index].origin) }
    for index in oneStopModels.indices { renumbering.apply(to: &oneStopModels[index].origin) }
    for index in conventions.indices { renumbering.apply(to: &conventions[index].origin) }
    for index in procedures.indices { renumbering.apply(to: &procedures[index]) }
  }
}

/// New numbers for the files in which the elements of a catalogue stand.
private struct FileRenumbering {
  let numbers: [Int]

  /// What the compiler made stands in no file, and has the number 0 whichever file has it.
  func apply(to origin: inout Origin) {
    if origin.line > 0, numbers.indices.contains(origin.file) { origin.file = numbers[origin.file] }
  }

  func apply(to procedure: inout Procedure) {
    apply(to: &procedure.origin)
    for index in procedure.facts.indices { apply(to: &procedure.facts[index].origin) }
    for index in procedure.cases.indices { apply(to: &procedure.cases[index].origin) }
    for index in procedure.verbatim.indices { apply(to: &procedure.verbatim[index].origin) }
    for index in procedure.includes.indices { apply(to: &procedure.includes[index].origin) }
    for index in procedure.examples.indices { apply(to: &procedure.examples[index]) }
    apply(to: &procedure.roles)
    apply(to: &procedure.jurisdictionFree)
    apply(to: &procedure.documents)
    apply(to: &procedure.limits)
    applyToParts(of: &procedure.limits)
    apply(to: &procedure.additions)
    apply(to: &procedure.extensions)
    apply(to: &procedure.pauses)
    apply(to: &procedure.exclusions)
    apply(to: &procedure.supplement)
    apply(to: &procedure.closing)
    apply(to: &procedure.fees)
    apply(to: &procedure.process.stages)
    apply(to: &procedure.results)
    apply(to: &procedure.requirements)
    guard var layers = procedure.overlay?.layers else { return }
    for index in layers.indices { apply(to: &layers[index]) }
    procedure.overlay?.layers = layers
  }

  private func apply(to example: inout Example) {
    apply(to: &example.origin)
    for index in example.expected.indices where numbers.indices.contains(example.expected[index].file) {
      example.expected[index].file = numbers[example.expected[index].file]
    }
  }

  /// With what layers replaced by the elements, as deep as areas lie in each other.
  private func apply(to elements: inout [some LayeredElement]) {
    for index in elements.indices {
      apply(to: &elements[index].origin)
      if !elements[index].overrides.isEmpty { apply(to: &elements[index].overrides) }
    }
  }

  private func apply<Element: LayeredElement>(to element: inout Element?) {
    guard let whole = element else { return }
    var elements = [whole]
    apply(to: &elements)
    element = elements[0]
  }

  private func applyToParts(of limits: inout [TimeLimit]) {
    for index in limits.indices {
      if !limits[index].overrides.isEmpty { applyToParts(of: &limits[index].overrides) }
      guard case .parts(var parts) = limits[index].amount else { continue }
      for part in parts.indices { apply(to: &parts[part].origin) }
      limits[index].amount = .parts(parts)
    }
  }
}
