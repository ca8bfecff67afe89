import CanonicalJSON

/// Reads what other tools were measured with: their generator's procedures, rule sets and dossiers, so that our figures
/// are for the very same contents.
///
/// A member that is missing or of another kind is a fault: a catalogue with gaps would measure something else.
struct PeerFile {
  let root: JSONValue

  init(_ bytes: [UInt8]) throws(PeerFault) {
    do {
      root = try JSONDocument(parsing: bytes).root
    } catch {
      throw PeerFault(member: "")
    }
  }
}

/// A member of a peers' file that is missing or of another kind than expected.
package struct PeerFault: Error, Equatable {
  /// The name of the member; empty where the file is no JSON at all.
  package let member: String

  package init(member: String) { self.member = member }
}

extension JSONValue {
  func text(_ member: String) throws(PeerFault) -> String {
    guard let text = self[member]?.string else { throw PeerFault(member: member) }
    return text
  }

  func number(_ member: String) throws(PeerFault) -> Int64 {
    guard let number = self[member]?.int64 else { throw PeerFault(member: member) }
    return number
  }

  func flag(_ member: String) throws(PeerFault) -> Bool {
    guard let flag = self[member]?.bool else { throw PeerFault(member: member) }
    return flag
  }

  func list(_ member: String) throws(PeerFault) -> [JSONValue] {
    guard let list = self[member], list.kind == .array else { throw PeerFault(member: member) }
    return Array(list.elements)
  }
}
