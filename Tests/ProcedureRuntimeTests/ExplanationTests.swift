import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureRuntime
import Testing

/// Whoever reads a procedure back in words must find everything that it says.
///
/// Each kind of member that the procedures of this repository have is changed and left out, one at a time, in the
/// compiled form; wherever that makes another procedure, the words have to be others too.
@Suite struct ExplanationTests {
  /// What the words rightly do not show: names for programs, where a line is written, examples, what the written form
  /// repeats for its readers, and from which versions a local one was merged (`LayerTests` says what is shown of that).
  private static let silent: Set<String> = ["at", "id", "examples", "needs", "overlay"]
  /// Conditions are compared as a whole, by being left out; `WordingTests` says that their words say all of them.
  private static let conditions: Set<String> = ["when", "unless", "condition", "countingWhen", "derivation"]

  @Test func `Whatever changes in a procedure changes its explanation`() throws {
    let file = try Self.generated()
    // What procedures share is left out: they then name it by its id.
    let shells = file.members.filter { $0.key != "procedures" }.map { member in
      member.value.elements.isEmpty || member.key == "compiledFrom" ? member : (key: member.key, value: .array([]))
    }
    var trials: [String: Int] = [:]
    var values: [String: [JSON]] = [:]
    for procedure in file["procedures"].elements {
      for place in procedure.places { values[Self.kind(place.path), default: []].append(place.value) }
    }
    var unheard: [String] = []
    for procedure in file["procedures"].elements {
      let said = Self.said(procedure, shells)
      let original = try #require(said)
      for place in procedure.places {
        let kind = Self.kind(place.path)
        guard trials[kind, default: 0] < 2 else { continue }
        trials[kind, default: 0] += 1
        for changed in place.value.changes(values[kind] ?? []) {
          guard let mutant = Self.said(place.replacing(changed), shells), mutant.contents != original.contents,
            mutant.words == original.words
          else { continue }
          unheard.append("\(kind): \(place.value.text) -> \(changed?.text ?? "nothing")")
        }
      }
    }
    #expect(trials.count > 100)
    #expect(unheard == [])
  }

  /// What a procedure comes to when it is read, and its words; nil when it cannot be read.
  private static func said(
    _ procedure: JSON, _ shells: [(key: String, value: JSON)]
  ) -> (contents: Procedure, words: String)? {
    let file = JSON.object(shells + [(key: "procedures", value: .array([procedure]))])
    guard let catalogue = try? Catalogue(bytes: file.canonicalBytes, checkingDigest: false),
      let version = catalogue.versions.first, let read = try? catalogue.procedure(version)
    else { return nil }
    return (read, ProcedureText.text(read, in: catalogue))
  }

  /// A path without the numbers of elements.
  private static func kind(_ path: [String]) -> String { path.filter { Int($0) == nil }.joined(separator: ".") }

  private static func generated() throws -> JSON {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = Array(try Data(contentsOf: root.appending(path: "Generated/catalogue.json")))
    return JSON(try JSONDocument(parsing: bytes).root)
  }

  fileprivate static func isLeaf(_ name: String) -> Bool { conditions.contains(name) }
  fileprivate static func isSilent(_ name: String) -> Bool { silent.contains(name) }
}

extension JSON {
  fileprivate init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool ?? false)
    case .number: self = .int(value.int64 ?? 0)
    case .string: self = .string(value.string ?? "")
    case .array: self = .array(value.elements.map { JSON($0) })
    case .object: self = .object(value.members.map { (key: $0.key, value: JSON($0.value)) })
    }
  }

  fileprivate var members: [(key: String, value: JSON)] {
    if case .object(let members) = self { members } else { [] }
  }

  fileprivate var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  fileprivate subscript(name: String) -> JSON { members.first { $0.key == name }?.value ?? .null }

  fileprivate var text: String { String(decoding: canonicalBytes, as: UTF8.self) }

  /// A place inside: the way to it, what stands there, and the whole with something else there, or nothing.
  fileprivate struct Place {
    let path: [String]
    let value: JSON
    let replacing: (JSON?) -> JSON
  }

  /// Every place inside that the words have to show.
  fileprivate var places: [Place] {
    var places: [Place] = []
    switch self {
    case .object(let members):
      for (index, member) in members.enumerated() where !ExplanationTests.isSilent(member.key) {
        places += member.value.places(at: member.key) { value in
          var members = members
          if let value { members[index].value = value } else { members.remove(at: index) }
          return .object(members)
        }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        places += element.places(at: "\(index)") { value in
          var elements = elements
          if let value { elements[index] = value } else { elements.remove(at: index) }
          return .array(elements)
        }
      }
    default: break
    }
    return places
  }

  private func places(at name: String, _ replacing: @escaping (JSON?) -> JSON) -> [Place] {
    let here = Place(path: [name], value: self, replacing: replacing)
    guard !ExplanationTests.isLeaf(name) else { return [here] }
    return [here]
      + places.map { inner in
        Place(path: [name] + inner.path, value: inner.value) { replacing(inner.replacing($0)) }
      }
  }

  /// Other values for its place: none at all, a neighbour of it, and what stands in its place elsewhere.
  fileprivate func changes(_ others: [JSON]) -> [JSON?] {
    let other = others.first { $0.text != text }
    switch self {
    case .bool(let flag): return [nil, .bool(!flag)]
    case .int(let number): return [nil, .int(number + 1), other]
    case .string(let words): return [nil, .string(words + " x"), other]
    default: return [nil]
    }
  }
}
