import Foundation
import ProcedureCatalogue
import ProcedureVectors
import Testing

/// Catalogues that are read although they are not what anybody compiled: whoever computes a digest can make one.
@Suite struct DamagedCatalogueTests {
  /// Procedures with derived facts, alternatives, stages that do not count, and limits from events.
  private static let codes: Set<String> = ["1.001193", "3.000722", "1.011443"]

  /// SplitMix64, so that every run damages alike.
  private struct Damage {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// Changes a digit, or puts a value in the place of another of its kind.
    mutating func apply(to bytes: inout [UInt8]) {
      let place = next(below: bytes.count)
      switch next(below: 3) {
      case 0:
        if let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
          bytes[digit] = UInt8(0x30 + next(below: 10))
        }
      case 1:
        if let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
          bytes.insert(contentsOf: Array("99999999".utf8), at: digit)
        }
      default:
        let words = [("true", "false"), ("\"and\"", "\"or\""), ("\"<=\"", "\"-\""), ("working-day", "year")]
        let (from, to) = words[next(below: words.count)]
        let all = Array(from.utf8)
        let starts = (place..<max(place, bytes.count - all.count)).first {
          bytes[$0..<$0 + all.count].elementsEqual(all)
        }
        if let starts { bytes.replaceSubrange(starts..<starts + all.count, with: Array(to.utf8)) }
      }
    }
  }

  @Test func `Whatever can be read gives vectors or a refusal, and never ends the process`() throws {
    var contents = try GeneratedCatalogue.load().contents()
    contents.procedures.removeAll { !Self.codes.contains($0.code) }
    let bytes = CatalogueWriter.canonicalBytes(contents)
    var damage = Damage(state: 11)
    let rounds = ProcessInfo.processInfo.environment["TTHC_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 10
    var read = 0
    for _ in 0..<rounds {
      var damaged = bytes
      for _ in 0...damage.next(below: 12) { damage.apply(to: &damaged) }
      guard let catalogue = try? Catalogue(bytes: damaged, checkingDigest: false) else { continue }
      if let vectors = try? ConformanceVectors(catalogue) {
        read += 1
        #expect(!vectors.bytes.isEmpty)
      }
    }
    #expect(read > 0, "most damage is refused, and some must get through")
  }
}
