/// In which fields a record that came back from a specification says something else than the one it was made from.
package struct RecordDifference: Sendable {
  package struct Change: Sendable {
    package let field: RecordField
    /// Facts of the original that did not come back.
    package let missing: Int
    /// Facts that the original does not have.
    package let added: Int
  }

  package let code: String
  package let changes: [Change]

  package init(from original: NationalRecord, to returned: NationalRecord) {
    code = original.code
    changes = RecordField.allCases.compactMap { field in
      let (before, after) = (Set(RecordFacts.of(original, field)), Set(RecordFacts.of(returned, field)))
      if before == after { return nil }
      return Change(field: field, missing: before.subtracting(after).count, added: after.subtracting(before).count)
    }
  }
}
