import ProcedureDiagnostics
import Synchronization

/// The known name that was probably meant by another one; the names are made ready once, when first asked for, and
/// answers are kept, as a year of dossiers repeats the same slips.
final class NearestName: Sendable {
  /// Answers beyond this number are not kept.
  private static let maximumAnswers = 1_000

  private struct Known {
    let suggestion: Suggestion
    /// By the bytes of the word: another spelling of the same letters may be nearer to another name.
    var answers: [[UInt8]: String?] = [:]
  }

  private let names: NameIndex
  private let known = Mutex<Known?>(nil)

  init(_ names: NameIndex) {
    self.names = names
  }

  func callAsFunction(to word: String) -> String? {
    let bytes = Array(word.utf8)
    let (suggestion, answer) = known.withLock { kept in
      let made = kept ?? Known(suggestion: Suggestion(among: names.names))
      kept = made
      return (made.suggestion, made.answers[bytes])
    }
    if let answer { return answer }
    // Compared outside the lock: two threads may do the same work once, neither waits for the other.
    let nearest = suggestion.nearest(to: word)
    known.withLock { kept in
      guard let count = kept?.answers.count, count < NearestName.maximumAnswers else { return }
      kept?.answers[bytes] = .some(nearest)
    }
    return nearest
  }
}
