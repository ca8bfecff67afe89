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

  /// What is answered here and otherwise there.
  private func noteChanges(in other: Self, _ changed: Lookups) {
    for declaration in names.declarations {
      let twin = other.names.named(declaration.key)
      if twin?.id != declaration.id || twin?.kind != declaration.kind || twin?.title != declaration.title {
        changed.note(declaration.key)
      }
      if twin?.place != declaration.place { changed.notePlace(of: declaration.key) }
      let (title, kind) = (declaration.titleKey, declaration.kind)
      if names.titled(title, kind)?.id != other.names.titled(title, kind)?.id { changed.note(title) }
    }
    for number in contents.legalBases.lazy.compactMap(\.number) where basesByNumber[number] != other.basesByNumber[number]
    {
      changed.note(number)
    }
    let (all, keys) = documents.named
    for (document, key) in zip(all, keys) {
      let id = document.origin.id
      let twin = other.documents[id]
      if twin?.title != document.title || twin?.anyOf != document.anyOf || other.documents.keys(of: id) != key {
        changed.note(id)
      }
      if documents.id(titled: key.title) != other.documents.id(titled: key.title) { changed.note(key.title) }
    }
  }
}
