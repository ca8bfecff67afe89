import ProcedureSyntax
import ProcedureText

/// The comments of a file by the token that follows them.
struct Comments {
  private let tree: SyntaxTree

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// The comments directly before one of the tokens.
  func before(_ tokens: Range<Int>) -> ArraySlice<Comment> {
    let all = tree.comments
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if Int(all[middle].nextToken) < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < all.count, Int(all[end].nextToken) < tokens.upperBound { end += 1 }
    return all[low..<end]
  }

  /// Without the white space behind it.
  func text(_ comment: Comment) -> String {
    var text = tree.source.text(comment.span)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// Whether an empty line stands before an offset of the text.
  func isBlankLine(before offset: UInt32) -> Bool {
    let bytes = tree.source.bytes
    var breaks = 0
    var index = Int(offset) - 1
    while index >= 0 {
      switch bytes[index] {
      case 0x0A: breaks += 1
      case 0x0D: breaks += index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 0 : 1
      case 0x20, 0x09: break
      default: return breaks > 1
      }
      index -= 1
    }
    return false
  }
}
