/// The texts that a procedure's conditions compare, as small numbers: choices, channels, agencies, and plain texts.
///
/// Two texts are the same exactly when their symbols are. Texts that no condition mentions get a number of their own
/// for each dossier, after the last one here.
struct SymbolTable: Sendable {
  private var numbers: [String: Int64] = [:]

  var count: Int { numbers.count }

  mutating func intern(_ text: String) -> Int64 {
    if let number = numbers[text] { return number }
    let number = Int64(numbers.count)
    numbers[text] = number
    return number
  }

  /// The text with a number; nil for the texts that no condition mentions.
  func text(of number: Int64) -> String? { numbers.first { $0.value == number }?.key }

  /// All texts with their numbers.
  var entries: [(name: String, value: Int)] { numbers.map { (name: $0.key, value: Int($0.value)) } }

  /// The number of a text that some condition mentions.
  func number(of text: String) -> Int64? { numbers[text] }
}
