import ProcedureCatalogue
import ProcedureDiagnostics

/// Finds procedures by words of their titles, with or without Vietnamese marks and in any order.
struct ProcedureSearch {
  /// So many are listed.
  private static let maximumCount = 10
  /// More words than this are no search.
  private static let maximumWords = 12

  struct Match {
    let code: String
    let title: String
  }

  /// The best matches: titles that have the words one after the other come first, and of those the shortest.
  let matches: [Match]
  /// How many there are in all.
  let count: Int

  init(_ words: String, in catalogue: Catalogue) {
    let wanted = Self.words(words)
    guard !wanted.isEmpty, wanted.count <= Self.maximumWords else {
      matches = []
      count = 0
      return
    }
    var found: [(rank: (Int, Int, String), match: Match)] = []
    var seen: Set<String> = []
    for version in catalogue.versions.reversed() where seen.insert(version.code).inserted {
      let title = catalogue.title(of: version)
      let own = Self.words(title)
      guard wanted.allSatisfy(own.contains) else { continue }
      let isPhrase = own.indices.contains { own[$0...].starts(with: wanted) }
      found.append(((isPhrase ? 0 : 1, own.count, version.code), Match(code: version.code, title: title)))
    }
    found.sort { $0.rank < $1.rank }
    matches = found.prefix(Self.maximumCount).map(\.match)
    count = found.count
  }

  private static func words(_ text: String) -> [Substring] {
    Suggestion.folded(text).split { !$0.isLetter && !$0.isNumber }
  }
}
