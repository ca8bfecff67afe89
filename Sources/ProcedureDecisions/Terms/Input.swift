import ProcedureCatalogue

/// A subject with the whole numbers by which its values are told apart.
struct Input {
  /// What the numbers stand for.
  enum Coding {
    /// 0 and 1.
    case yesNo
    /// The number itself.
    case number(ValueType)
    /// Places in a closed list: choices, the channels that are offered.
    case closed([String])
    /// Places in a list of the words that conditions mention; a higher number is some other word.
    case open([String])
  }

  /// Numbers beyond this are not looked at; sums of a few of them never leave `Int64`.
  static let farthest: Int64 = 1 << 56

  let subject: Subject
  var coding: Coding
  let domain: ClosedRange<Int64>

  var isNumber: Bool {
    if case .number = coding { true } else { false }
  }

  /// The number of a word; nil when it is none of the possible ones.
  mutating func code(of word: String) -> Int64? {
    switch coding {
    case .yesNo, .number: return nil
    case .closed(let words): return words.firstIndex(of: word).map { Int64($0) }
    case .open(var words):
      if let place = words.firstIndex(of: word) { return Int64(place) }
      words.append(word)
      coding = .open(words)
      return Int64(words.count - 1)
    }
  }

  /// The words that have a number so far.
  var words: [String] {
    switch coding {
    case .yesNo, .number: []
    case .closed(let words), .open(let words): words
    }
  }
}
