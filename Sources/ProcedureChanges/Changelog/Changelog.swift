import ProcedureCatalogue
package import ProcedureDiagnostics

/// Changes as an office publishes them: for each procedure what becomes heavier and lighter for applicants, from which
/// day, by which instrument.
package struct Changelog {
  /// A part of the page.
  enum Block {
    case heading(level: Int, String)
    case paragraph(String)
    case items([String])
  }

  let title: String
  let language: Language
  let blocks: [Block]

  /// Approved changes are changes too; what is said of the making of the law alone is left out.
  package init(_ changes: [Change], _ language: Language) {
    self.language = language
    title = ChangelogWording.title[language]
    var blocks: [Block] = [.heading(level: 1, title)]
    let told = changes.filter { $0.effects.first?.audience != .legal }
    if told.isEmpty { blocks.append(.paragraph(ChangelogWording.nothing[language])) }
    var order: [VersionPair.Identity] = []
    var groups: [VersionPair.Identity: [Change]] = [:]
    for change in told {
      guard let versions = change.versions else { continue }
      if groups[versions] == nil { order.append(versions) }
      groups[versions, default: []].append(change)
    }
    for versions in order {
      blocks.append(.heading(level: 2, "\(versions.code) \(versions.title)"))
      blocks.append(.paragraph(ChangelogWording.since(versions)[language]))
      blocks += Self.sections(groups[versions] ?? [], language)
    }
    let common = told.filter { $0.versions == nil }
    if !common.isEmpty {
      blocks.append(.heading(level: 2, ChangelogWording.catalogue[language]))
      blocks.append(.items(common.map { Self.item($0, language) }))
    }
    self.blocks = blocks
  }

  private static func sections(_ changes: [Change], _ language: Language) -> [Block] {
    let order: [ChangeClass] = [.heavier, .incomparable, .lighter, .neutral]
    return order.flatMap { meaning -> [Block] in
      let some = changes.filter { Self.meaning($0) == meaning }
      guard !some.isEmpty else { return [] }
      return [
        .heading(level: 3, ChangelogWording.section(meaning)[language]), .items(some.map { item($0, language) }),
      ]
    }
  }

  /// What it means to applicants; to the others it is a change.
  private static func meaning(_ change: Change) -> ChangeClass {
    change.effects.first { $0.audience == .applicant }?.meaning ?? .neutral
  }

  private static func item(_ change: Change, _ language: Language) -> String {
    var text = change.message[language]
    text = text.prefix(1).uppercased() + text.dropFirst() + "."
    guard change.weighsOnApplicants, let witness = change.witness else { return text }
    return "\(text) \(ChangelogWording.example(witness)[language])"
  }
}
