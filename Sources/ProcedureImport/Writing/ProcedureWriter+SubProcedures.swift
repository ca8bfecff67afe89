import ProcedureSyntax

extension ProcedureWriter {
  /// Sub-procedures of which a dossier belongs to exactly one are the choices of one question.
  mutating func questionOfCase() {
    let reader = subject.subProcedures
    guard reader.areAlternatives else { return }
    text.open(Statement(.facts))
    var question = Statement(text: "\(ImportedTextWording.caseFact):")
    question.add(.oneOf)
    text.open(question)
    for subCase in reader.cases {
      var choice = Statement(text: ImportedTextWording.caseChoice(subCase.suffix))
      choice.add(Spelled.text(subCase.name))
      text.add(choice)
    }
    text.close(Spelled.text(ImportedTextWording.caseQuestion))
    text.close()
  }

  mutating func subCases() {
    let reader = subject.subProcedures
    for (heading, entries) in [
      (ImportedTextWording.otherSubCase, reader.others), (ImportedTextWording.repeatedSubCase, reader.repeated),
      (ImportedTextWording.namesake, reader.namesakes),
    ] {
      for subCase in entries {
        text.comment("\(heading): \(subCase.code) (\(SubProcedureReader.words(subCase))): \(subCase.name)")
        counts.count(.subProcedures, .uncoded)
      }
    }
    defer { ask { $0 == .subCases } }
    guard reader.cases.count > 1 else {
      for subCase in reader.cases { single(subCase, reader) }
      return
    }
    for subCase in reader.cases {
      var head = Statement(.caseHead)
      head.add("th_\(subCase.suffix)")
      head.add(Spelled.text(subCase.name))
      if subCase.isCoded {
        head.add(.caseCode)
        head.add(subCase.suffix)
      } else {
        text.comment("\(ImportedTextWording.codeTwice): \(subCase.code)")
      }
      head.add(guard: .when, [condition(of: subCase, reader)])
      counts.count(.subProcedures, .structure)
      text.open(head)
      if reader.replacesLimits, let limit = subCase.limit {
        var statement = Statement(.timeLimit)
        statement.add(Self.words(limit))
        text.add(statement)
      } else {
        text.add(.verbatim, text: ImportedTextWording.limit(subCase.words))
      }
      text.close()
    }
  }

  /// Nothing in the record says when which of those applies that are no alternatives: the author is asked of each.
  private func condition(of subCase: SubProcedureReader.Case, _ reader: SubProcedureReader) -> String {
    guard reader.areAlternatives else {
      return Spelled.text(ImportedTextWording.belongsTo(subCase))
    }
    return "\(ImportedTextWording.caseFact) = \(ImportedTextWording.caseChoice(subCase.suffix))"
  }

  /// One sub-procedure is the procedure itself; what it says differently is kept.
  private mutating func single(_ subCase: SubProcedureReader.Case, _ reader: SubProcedureReader) {
    counts.count(.subProcedures, .structure)
    let name = subCase.name == record.name ? "" : " \(subCase.name)"
    text.comment("\(ImportedTextWording.subCase) \(subCase.code)\(name)")
    if let limit = subCase.limit, reader.channelLimits.contains(limit) {
      // Otherwise the limit of the channels says it.
      if reader.channelLimits.count > 1 || subject.limits.contains(where: { $0.value != .length(limit) }) {
        text.comment("\(ImportedTextWording.limitOfSubCase): \(subCase.words)")
      }
      return
    }
    text.add(.verbatim, text: ImportedTextWording.limit(subCase.words))
  }
}
