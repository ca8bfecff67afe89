/// A text as the bits of a QR code: digits, capitals and a few signs two in eleven bits, anything else as bytes.
struct QRText {
  private enum Mode {
    case alphanumeric([Int])
    case bytes([UInt8])
  }

  /// The signs of the alphanumeric mode, in the order of their values.
  private static let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
  /// From this version on the length takes more bits.
  private static let firstLargeVersion = 10

  private let mode: Mode

  init(_ text: String) {
    let values = text.utf8.map { byte in Self.signs.firstIndex(of: byte) }
    mode = values.contains(nil) ? .bytes(Array(text.utf8)) : .alphanumeric(values.compactMap { $0 })
  }

  /// The smallest version that holds the text.
  var version: QRVersion? { QRVersion.all.first { bitCount(in: $0) <= $0.dataBytes * 8 } }

  /// The data bytes of a version that holds the text, filled up as the standard says.
  func dataBytes(for version: QRVersion) -> [UInt8] {
    let capacity = version.dataBytes * 8
    var bits = bits(for: version)
    precondition(bits.count <= capacity, "the version was chosen because it holds the text")
    bits += Array(repeating: false, count: min(4, capacity - bits.count))
    while bits.count % 8 != 0 { bits.append(false) }
    var bytes = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    for filler in 0..<(version.dataBytes - bytes.count) { bytes.append(filler % 2 == 0 ? 0xEC : 0x11) }
    return bytes
  }

  private func lengthBits(_ version: QRVersion) -> Int {
    let isLarge = version.number >= Self.firstLargeVersion
    return switch mode {
    case .alphanumeric: isLarge ? 11 : 9
    case .bytes: isLarge ? 16 : 8
    }
  }

  private func bitCount(in version: QRVersion) -> Int {
    let head = 4 + lengthBits(version)
    return switch mode {
    case .alphanumeric(let values): head + values.count / 2 * 11 + values.count % 2 * 6
    case .bytes(let bytes): head + bytes.count * 8
    }
  }

  private func bits(for version: QRVersion) -> [Bool] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
    }
    switch mode {
    case .alphanumeric(let values):
      append(0b0010, 4)
      append(values.count, lengthBits(version))
      for start in stride(from: 0, to: values.count - 1, by: 2) { append(values[start] * 45 + values[start + 1], 11) }
      if values.count % 2 == 1, let last = values.last { append(last, 6) }
    case .bytes(let bytes):
      append(0b0100, 4)
      append(bytes.count, lengthBits(version))
      for byte in bytes { append(Int(byte), 8) }
    }
    return bits
  }
}
