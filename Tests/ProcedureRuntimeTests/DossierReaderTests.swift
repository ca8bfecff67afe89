import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import TestSupport
import Testing

@testable import ProcedureRuntime

@Suite("Reading a dossier")
struct DossierReaderTests {
  /// Every member that a dossier may have, with sound and with wrong values.
  private static let members = [
    #""procedure":"1.000001""#, #""dossier":"h1""#, #""accepted":"2026-02-13T10:15""#,
    #""submitted":"2026-02-30T08:00""#, #""channel":"on-line""#, #""case":"x""#, #""postmark":7"#, #""rule":"old""#,
    #""lodgedAt":"a""#, #""decidedAt":null"#, #""area":["b"]"#, #""applicant":"c""#,
    #""facts":{"x":1.5,"y":"z","n":null,"l":[]}"#,
    #""documents":[{"count":-1,"document":"d"},{"issued":"2026-01-01","document":"e","form":"x"},{"form":"copy"},3]"#,
    #""places":[{"area":"b","base":"land","within":false},{"area":"b"},{"base":"land","area":"b","within":1}]"#,
    #""promised":{"due":"2026-02-14T17:00"}"#,
    #""events":[{"type":"paused","at":"2026-02-14"},{"at":"x","name":"n"},{"name":"n","at":"2026-02-14T10:00"}]"#,
    #""databases":{"d":"unavailable","e":"maybe"}"#, #""particulars":{"place":"Hà Nội","officerName":4}"#,
  ]

  @Test("The order of the members in the text changes neither the dossier nor what is found in it")
  func orderOfMembersDoesNotMatter() {
    var random = SeededGenerator(seed: 1)
    let (dossier, findings) = Dossier.read(json: Array("{\(Self.members.joined(separator: ","))}".utf8))
    #expect(dossier?.documents.count == 2 && dossier?.places.count == 1 && dossier?.events.count == 2)
    #expect(findings.count == 14)
    for _ in 0..<200 {
      let text = "{\(Self.members.shuffled(using: &random).joined(separator: ","))}"
      let (other, found) = Dossier.read(json: Array(text.utf8))
      #expect(other == dossier)
      #expect(found == findings)
    }
  }

  @Test("Papers that cannot be read are not known to be missing, and neither is what may be among them")
  func unreadDocuments() throws {
    func statuses(_ documents: String) throws -> [DocumentStatus] {
      let known = #""procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person""#
      let text = "{\(known),\"documents\":\(documents)}"
      let procedure = Fixture.procedure {
        $0.documents = [Fixture.demand("a", "tờ_khai"), Fixture.demand("b", "khám")]
      }
      return try Assessor(Catalogue(contents: Fixture.contents([procedure]))).assess(
        json: Array(text.utf8), now: Fixture.moment("2026-02-25T09:00")
      ).documents.map(\.status)
    }
    #expect(try statuses("[]") == [.missing, .missing])
    #expect(try statuses("null") == [.missing, .missing])
    #expect(try statuses("7") == [.undetermined, .undetermined])
    let one = #"{"document":"tờ_khai","form":"original","count":1}"#
    #expect(try statuses("[\(one),3]") == [.satisfied, .undetermined])
    #expect(try statuses("[\(one),{}]") == [.satisfied, .undetermined])
  }

  @Test("A member's name stands where its number says, in the order of the names")
  func namesStandAtTheirNumbers() {
    let texts = DossierField.names.texts
    #expect(texts == DossierField.allCases.map { "\($0)" })
    #expect(texts == texts.sorted())
    #expect(Set(DossierField.Names.dossier.texts).isSubset(of: texts) && DossierField.Names.dossier.texts.count == 19)
  }

  @Test("Members that nobody knows are reported in their order before all else, ten thousand of them at most")
  func unknownMembersComeFirst() {
    let members = (0..<10_100).map { "\"u\($0)\":0" } + [#""accepted":5"#]
    let (_, findings) = Dossier.read(json: Array("{\(members.joined(separator: ","))}".utf8))
    #expect(findings.prefix(2).map { $0.place?.pointer } == ["/u0", "/u1"])
    #expect(findings.count { $0.code == DossierCode.unknownField } == 10_000)
    #expect(findings.last?.code == DossierCode.missingField)
  }

  @Test("What is null says that it is not known; where nothing can be made of the rest without it, it is missing")
  func nullOfWhatIsNeeded() {
    func missing(_ member: String) -> [String?] {
      let text = #"{"procedure":"1.000001","accepted":null,"channel":null,\#(member)}"#
      let (_, findings) = Dossier.read(json: Array(text.utf8))
      #expect(findings.allSatisfy { $0.code == DossierCode.missingField })
      return findings.map { $0.place?.pointer }
    }
    #expect(missing(#""promised":{"due":null}"#).isEmpty)
    #expect(missing(#""events":[{"type":"returned","at":null}]"#) == ["/events/0"])
    #expect(missing(#""events":[{"type":null,"at":"2026-02-13"}]"#) == ["/events/0"])
    #expect(missing(#""documents":[{"document":null}]"#) == ["/documents/0"])
    #expect(missing(#""places":[{"area":null,"base":"land"}]"#) == ["/places/0"])
    let (_, findings) = Dossier.read(json: Array(#"{"procedure":null,"accepted":null,"channel":null}"#.utf8))
    #expect(findings.map(\.code) == [DossierCode.missingField])
  }
}

@Suite("Names")
struct ExactNamesTests {
  @Test("A name is found by its bytes and by nothing else, however long it is; the first of two wins")
  func foundByTheirBytes() {
    var random = SeededGenerator(seed: 2)
    let letters = ["a", "b", "ờ", "_", "y"]
    var names: [(name: String, value: Int)] = []
    for number in 0..<3_000 {
      let name = (0..<Int.random(in: 0...24, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
      names.append((name.joined(), number))
    }
    let exact = ExactNames(names)
    var first: [[UInt8]: Int] = [:]
    for (name, value) in names where first[Array(name.utf8)] == nil { first[Array(name.utf8)] = value }
    for (name, _) in names {
      #expect(exact[name] == first[Array(name.utf8)])
      for other in [name + "a", String(name.dropLast()), "x" + name] {
        #expect(exact[other] == first[Array(other.utf8)])
      }
    }
    // The letter ờ in two parts is another name.
    let decomposed = ExactNames([(name: "o\u{31B}\u{300}", value: 1)])
    #expect(decomposed["ờ"] == nil && decomposed["o\u{31B}\u{300}"] == 1)
    #expect(NameIndex([(name: "o\u{31B}\u{300}", value: 1)])["ờ"] == 1)
  }
}
