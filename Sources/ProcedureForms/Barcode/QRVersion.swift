/// A size of QR codes with its blocks at error correction level M, which puts right 15 % of the code.
///
/// The numbers are those of ISO/IEC 18004:2015, tables 9 and E.1. Ten sizes hold far more than a dossier code.
struct QRVersion: Sendable {
  let number: Int
  /// Correcting bytes in each block.
  let correctingBytes: Int
  /// How many data bytes each block has.
  let blocks: [Int]
  /// The coordinates of the centres of the alignment patterns.
  let alignment: [Int]

  static let all = [
    QRVersion(number: 1, correctingBytes: 10, blocks: [16], alignment: []),
    QRVersion(number: 2, correctingBytes: 16, blocks: [28], alignment: [6, 18]),
    QRVersion(number: 3, correctingBytes: 26, blocks: [44], alignment: [6, 22]),
    QRVersion(number: 4, correctingBytes: 18, blocks: [32, 32], alignment: [6, 26]),
    QRVersion(number: 5, correctingBytes: 24, blocks: [43, 43], alignment: [6, 30]),
    QRVersion(number: 6, correctingBytes: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
    QRVersion(number: 7, correctingBytes: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
    QRVersion(number: 8, correctingBytes: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
    QRVersion(number: 9, correctingBytes: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
    QRVersion(number: 10, correctingBytes: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
  ]

  /// Modules along one side.
  var size: Int { 17 + 4 * number }

  var dataBytes: Int { blocks.reduce(0, +) }
}
