import ProcedureCatalogue
import ProcedureSyntax

extension CatalogueBuilder.Ground {
  /// The questions that another ground answers otherwise.
  func questions(answeredOtherwiseBy other: Self) -> Questions {
    let changed = Lookups()
    noteChanges(in: other, changed)
    other.noteChanges(in: self, changed)
    for kind in DeclarationKind.allCases where names.candidates(kind) != other.names.candidates(kind) {
      changed.noteNames(of: kind)
    }
    if contents.defaultCalendar(named: namedCalendar) != other.contents.defaultCalendar(named: other.namedCalendar) {
      changed.noteDefaultCalendar()
    }
    return changed.questions
  }

  /// Notes what is answered here and otherwise there. Only what stands between a common beginning and a common end of
  /// both lists can have another answer, and is looked up there.
  private func noteChanges(in other: Self, _ changed: Lookups) {
    noteNames(in: other, changed)
    let bases = contents.legalBases
    let areAlike = { (left: LegalBasis, right: LegalBasis) in
      left.origin.id == right.origin.id && left.number == right.number
    }
    for index in bases.indices(unlike: other.contents.legalBases, areAlike) {
      guard let number = bases[index].number, basis(numbered: number) != other.basis(numbered: number) else { continue }
      changed.note(number)
    }
    noteDocuments(in: other, changed)
  }

  private func noteNames(in other: Self, _ changed: Lookups) {
    let (own, others) = (names.declarations, other.names.declarations)
    let part = own.indices(unlike: others) { $0 === $1 || ($0.key == $1.key && $0.says(theSameAs: $1)) }
    for (index, declaration) in own.enumerated() {
      let isCommon = !part.contains(index)
      let place = index < part.lowerBound ? index : index + others.count - own.count
      let twin = isCommon ? others[place] : other.names.named(declaration.key)
      // Read once and taken up again.
      if isCommon, twin === declaration { continue }
      if twin?.place != declaration.place { changed.notePlace(of: declaration.key) }
      guard !isCommon else { continue }
      if !declaration.says(theSameAs: twin) { changed.note(declaration.key) }
      let (title, kind) = (declaration.titleKey, declaration.kind)
      if names.titled(title, kind)?.id != other.names.titled(title, kind)?.id { changed.note(title) }
    }
  }

  private func noteDocuments(in other: Self, _ changed: Lookups) {
    let all = documents.known
    for index in all.indices(unlike: other.documents.known, { $0.says(theSameAs: $1) }) {
      let id = all[index].id
      if !all[index].says(theSameAs: other.documents.known(id)) { changed.note(id) }
      let title = all[index].keys.title
      if documents.id(titled: title) != other.documents.id(titled: title) { changed.note(title) }
    }
  }
}

extension Declaration {
  /// Whether who names it gets the same.
  fileprivate func says(theSameAs other: Declaration?) -> Bool {
    id == other?.id && kind == other?.kind && title == other?.title
  }
}

extension KnownDocument {
  /// Whether a procedure that names it gets the same.
  fileprivate func says(theSameAs other: KnownDocument?) -> Bool {
    id == other?.id && document.title == other?.document.title && document.anyOf == other?.document.anyOf
      && contents == other?.contents
  }
}

extension Array {
  /// The places of the elements between the beginning and the end that another list has too.
  fileprivate func indices(unlike other: [Element], _ areAlike: (Element, Element) -> Bool) -> Range<Int> {
    let shorter = Swift.min(count, other.count)
    var start = 0
    while start < shorter, areAlike(self[start], other[start]) { start += 1 }
    var end = 0
    while end < shorter - start, areAlike(self[count - 1 - end], other[other.count - 1 - end]) { end += 1 }
    return start..<count - end
  }
}
