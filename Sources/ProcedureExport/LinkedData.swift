import CanonicalJSON

/// A graph of JSON-LD in the making: nodes in the order in which they were first named, each once.
struct LinkedData {
  /// What may stand in an IRI as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  let base: String
  private var order: [String] = []
  private var nodes: [String: [(key: String, value: JSON)]] = [:]

  init(base: String) { self.base = base }

  /// The IRI of something: the base and the parts, with whatever an IRI cannot hold as `%XX`.
  func iri(_ parts: String...) -> String { base + joined(parts) }

  /// The end of an IRI.
  func suffix(_ parts: String...) -> String { joined(parts) }

  private func joined(_ parts: [String]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for (number, part) in parts.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: "/")) }
      for byte in part.utf8 {
        if Self.isPlain(byte) {
          bytes.append(byte)
        } else {
          bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a node unless it is there already; members without values are left out.
  mutating func add(_ iri: String, _ types: [String], _ members: [(key: String, value: JSON)]) {
    guard nodes[iri] == nil else { return }
    order.append(iri)
    let type: JSON = types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) })
    nodes[iri] = [("@id", .string(iri)), ("@type", type)] + members.filter { !$0.value.isEmptyList }
  }

  func json(context: JSON) -> JSON {
    ["@context": context, "@graph": .array(order.compactMap { nodes[$0] }.map { .object($0) })]
  }

  // MARK: Values

  static func reference(_ iri: String) -> JSON { ["@id": .string(iri)] }

  static func references(_ iris: [String]) -> JSON {
    var known: Set<String> = []
    return .array(iris.filter { known.insert($0).inserted }.map { reference($0) })
  }

  static func vietnamese(_ text: String) -> JSON { ["@language": "vi", "@value": .string(text)] }

  static func typed(_ type: String, _ text: String) -> JSON { ["@type": .string(type), "@value": .string(text)] }
}

extension JSON {
  fileprivate var isEmptyList: Bool {
    if case .array(let elements) = self { elements.isEmpty } else { false }
  }
}
