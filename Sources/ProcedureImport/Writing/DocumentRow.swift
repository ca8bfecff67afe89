/// A row of documents with what its name was read as.
struct DocumentRow {
  let component: NationalRecord.Component
  let reading: DocumentRowExtractor.Reading
  let place: OpenQuestions.Part

  /// What the name says of the forms of a paper that the data count in originals and in copies; nil where it leaves that
  /// open, and where the data count one of the two only.
  var countedForms: CountedFormsExtractor.Reading? {
    guard reading.kind == .document, component.originals > 0, component.copies > 0, component.copyForm == nil else {
      return nil
    }
    return CountedFormsExtractor.read(component.name)
  }

  /// Those of a group of a record.
  static func rows(ofGroup group: Int, in subject: RecordSubject) -> [DocumentRow] {
    zip(subject.record.documentGroups[group].components, subject.rows[group]).enumerated().map { number, row in
      DocumentRow(component: row.0, reading: row.1, place: .row(group: group, row: number))
    }
  }

  /// Whether it has a name or a form.
  var saysSomething: Bool { reading.kind != .empty || !component.forms.isEmpty }

  /// Whether it is written as a choice between papers: a template and two demands would be of which?
  var isChoice: Bool {
    !reading.alternatives.isEmpty && component.forms.isEmpty && component.photos == 0
      && (component.originals == 0 || component.copies == 0)
  }

  /// Whether it can stand in a choice: one paper in one form, about which nothing is said in a comment.
  var isItem: Bool {
    reading.kind == .document && reading.registers.isEmpty && reading.exception == nil && component.duty != .optional
      && component.photos == 0 && (component.originals == 0 || component.copies == 0)
  }

  /// The rows behind it of which one suffices, as it says; none where that is not certain.
  func announced(_ rows: ArraySlice<DocumentRow>) -> ArraySlice<DocumentRow> {
    guard reading.kind == .oneOfHeading else { return [] }
    let items = rows.prefix(OneOfHeading.count(of: rows.lazy.map(\.component.name), below: component.name))
    return items.count > 1 && items.allSatisfy(\.isItem) ? items : []
  }
}
