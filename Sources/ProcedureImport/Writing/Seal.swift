import CanonicalJSON
import ProcedureText

/// The last line of a file that the import made: a digest of what stands before it. Once a person has changed the file
/// the two no longer agree, and the import leaves it alone.
///
/// Nobody gains by forging the seal: whoever wants an edited file to be overwritten can as well delete it. So a checksum
/// serves; SHA-256, by which earlier versions sealed, took a tenth of an import. Their seals are still known.
enum Seal {
  /// The one by which files are sealed now first.
  private enum Algorithm: String, CaseIterable {
    case xxh64
    case sha256

    /// So many hexadecimal digits as stand in the line.
    func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      switch self {
      case .xxh64: Seal.digits(of: XXHash64.hash(of: bytes.span))
      case .sha256: Array(SHA256.hexDigest(of: Array(bytes)).utf8.prefix(Seal.digitCount))
      }
    }
  }

  /// A line that looks like a seal.
  private struct Line {
    let algorithm: Algorithm
    let digest: [UInt8]
    /// Where the text before it ends, and where the line itself does.
    let bounds: Range<Int>

    func fits(_ file: [UInt8], upTo end: Int) -> Bool { algorithm.digest(file[..<end]) == digest }
  }

  private static let digitCount = 16
  private static let openings = Algorithm.allCases.map { algorithm in
    (algorithm: algorithm, bytes: Array("# \(ImportedTextWording.seal): \(algorithm.rawValue):".utf8))
  }
  private static let current = openings[0]

  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [0x0A] + current.bytes + current.algorithm.digest(bytes[...]) + [0x0A]
  }

  /// Whether nobody has changed the file since it was made.
  static func isUntouched(_ file: [UInt8]) -> Bool {
    guard let seal = last(in: file), seal.bounds.upperBound == file.count else { return false }
    return seal.fits(file, upTo: seal.bounds.lowerBound)
  }

  /// Whether an import made the file, whoever has changed it since.
  static func isOfImport(_ file: [UInt8]) -> Bool { last(in: file) != nil }

  /// Whether an edited file comes from the same text as a new one: then there is nothing new to compare.
  static func haveSameOrigin(_ edited: [UInt8], _ new: [UInt8]) -> Bool {
    guard let old = last(in: edited), let fresh = last(in: new) else { return false }
    return old.fits(new, upTo: fresh.bounds.lowerBound)
  }

  private static func digits(of hash: UInt64) -> [UInt8] {
    let digits = String(hash, radix: 16).utf8
    return Array(repeating: UInt8(ascii: "0"), count: digitCount - digits.count) + digits
  }

  private static func last(in file: [UInt8]) -> Line? {
    var lineEnd = file.count
    while lineEnd > 0 {
      let contentEnd = file[lineEnd - 1] == 0x0A ? lineEnd - 1 : lineEnd
      let lineStart = (file[..<contentEnd].lastIndex(of: 0x0A) ?? -1) + 1
      let line = file[lineStart..<contentEnd]
      for (algorithm, opening) in openings
      where line.count == opening.count + digitCount && line.starts(with: opening) {
        let bounds = max(0, lineStart - 1)..<lineEnd
        return Line(algorithm: algorithm, digest: Array(line.suffix(digitCount)), bounds: bounds)
      }
      lineEnd = lineStart
    }
    return nil
  }
}
