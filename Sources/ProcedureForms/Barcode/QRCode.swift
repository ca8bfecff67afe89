/// A text as a QR code (ISO/IEC 18004, error correction level M), so that a dossier code can be read by a camera.
///
///     QRCode("H26.25.07-260213-0012")?.size   // 25
package struct QRCode: Sendable {
  /// Modules along one side, without the light border around it.
  package let size: Int
  /// Row by row; true is dark.
  package let modules: [Bool]

  /// The code with the mask that reads best; nil for an empty text and for one that is too long.
  package init?(_ text: String) {
    guard let filled = Self.filled(text) else { return nil }
    var best = filled.masked(0)
    for mask in 1..<8 {
      let other = filled.masked(mask)
      if other.penalty < best.penalty { best = other }
    }
    self.init(best)
  }

  /// The code with one mask, for comparison with other programs.
  package init?(_ text: String, mask: Int) {
    guard let filled = Self.filled(text), (0..<8).contains(mask) else { return nil }
    self.init(filled.masked(mask))
  }

  private init(_ grid: QRGrid) {
    size = grid.size
    modules = grid.isDark
  }

  private static func filled(_ text: String) -> QRGrid? {
    let content = QRText(text)
    guard !text.isEmpty, let version = content.version else { return nil }
    var grid = QRGrid(version)
    grid.fill(interleaved(content.dataBytes(for: version), version))
    return grid
  }

  /// One byte of each block in turn, first the data, then the correction.
  private static func interleaved(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
    let corrector = ReedSolomon(correctingBytes: version.correctingBytes)
    var blocks: [[UInt8]] = []
    var start = 0
    for length in version.blocks {
      blocks.append(Array(data[start..<start + length]))
      start += length
    }
    let corrections = blocks.map { corrector.correction(of: $0) }
    return inTurn(blocks) + inTurn(corrections)
  }

  private static func inTurn(_ blocks: [[UInt8]]) -> [UInt8] {
    let longest = blocks.map(\.count).max() ?? 0
    return (0..<longest).flatMap { place in blocks.compactMap { place < $0.count ? $0[place] : nil } }
  }
}

extension QRGrid {
  fileprivate func masked(_ mask: Int) -> QRGrid {
    var grid = self
    grid.apply(mask: mask)
    return grid
  }
}
