import CanonicalJSON

/// A condition as the peers have it, an OR of ANDs of tests, in the words of a specification.
struct PeerCondition {
  /// `khi …` with a space before it, or nothing where there is no condition.
  let guardText: String

  init(_ json: JSONValue?) throws(PeerFault) {
    guard let json, !json.isNull else {
      guardText = ""
      return
    }
    guard json.kind == .array else { throw PeerFault(member: "when") }
    var alternatives: [String] = []
    for clause in json.elements {
      guard clause.kind == .array else { throw PeerFault(member: "when") }
      var tests: [String] = []
      for test in clause.elements { tests.append(try Self.text(of: test)) }
      let joined = tests.joined(separator: " và ")
      alternatives.append(tests.count > 1 && json.count > 1 ? "(\(joined))" : joined)
    }
    guardText = " khi " + alternatives.joined(separator: " hoặc ")
  }

  /// A test is an object in the catalogue of the peers, and a list of three in their rule sets.
  private static func text(of test: JSONValue) throws(PeerFault) -> String {
    let parts = Array(test.elements)
    let isList = test.kind == .array
    guard !isList || parts.count == 3 else { throw PeerFault(member: "when") }
    guard let name = (isList ? parts[0] : test["fact"])?.string,
      let comparison = (isList ? parts[1] : test["op"])?.string, let value = isList ? parts[2] : test["value"]
    else { throw PeerFault(member: "when") }
    if let isYes = value.bool { return isYes ? name : "không \(name)" }
    guard let number = value.int64, [">", ">=", "<", "<="].contains(comparison) else {
      throw PeerFault(member: "value")
    }
    return "\(name) \(comparison) \(number)"
  }
}
