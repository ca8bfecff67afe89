import CanonicalJSON

/// The last line of a file that the import made: a digest of what stands before it. Once a person has changed the file
/// the two no longer agree, and the import leaves it alone.
enum Seal {
  private static let digits = 16
  private static let opening = Array("# \(ImportedTextWording.seal): sha256:".utf8)

  static func sealed(_ bytes: [UInt8]) -> [UInt8] { bytes + [0x0A] + opening + digest(bytes) + [0x0A] }

  /// Whether nobody has changed the file since it was made.
  static func isUntouched(_ file: [UInt8]) -> Bool {
    guard let seal = last(in: file), seal.end == file.count else { return false }
    return digest(Array(file[..<seal.start])) == seal.digest
  }

  /// Whether an edited file comes from the same text as a new one: then there is nothing new to compare.
  static func haveSameOrigin(_ edited: [UInt8], _ new: [UInt8]) -> Bool {
    guard let old = last(in: edited), let fresh = last(in: new) else { return false }
    return old.digest == fresh.digest
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hexDigest(of: bytes).utf8.prefix(digits)) }

  /// The last line that looks like a seal: where the text before it ends, and where the line ends.
  private static func last(in file: [UInt8]) -> (start: Int, digest: [UInt8], end: Int)? {
    var lineEnd = file.count
    while lineEnd > 0 {
      let contentEnd = file[lineEnd - 1] == 0x0A ? lineEnd - 1 : lineEnd
      let lineStart = (file[..<contentEnd].lastIndex(of: 0x0A) ?? -1) + 1
      let line = file[lineStart..<contentEnd]
      if line.starts(with: opening), line.count == opening.count + digits {
        return (max(0, lineStart - 1), Array(line.suffix(digits)), lineEnd)
      }
      lineEnd = lineStart
    }
    return nil
  }
}
