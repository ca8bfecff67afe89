import ProcedureDiagnostics
import Synchronization

/// The known name that was probably meant by another one; the names are made ready once, when first asked for, as a
/// year of dossiers repeats the same slips.
final class NearestName: Sendable {
  private let names: [String]
  private let suggestion = Mutex<Suggestion?>(nil)

  init(_ names: [String]) {
    self.names = names
  }

  func callAsFunction(to word: String) -> String? {
    let suggestion = suggestion.withLock { kept in
      let made = kept ?? Suggestion(among: names)
      kept = made
      return made
    }
    return suggestion.nearest(to: word)
  }
}
