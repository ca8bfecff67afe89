import ProcedureCatalogue
import ProcedureDiagnostics
import TestSupport
import Testing

@testable import ProcedureRuntime

/// The facts of a line are read in a way of their own once most lines have other facts than the ones before.
@Suite("Facts in a batch")
struct BatchFactsTests {
  private static let procedure = Fixture.procedure { procedure in
    procedure.facts = [
      Fixture.yesNo("a", "Có a"), Fixture.yesNo("là_người_có_công_với_cách_mạng", "Là người có công"),
      Fact(origin: Fixture.origin("n"), kind: .integer(unit: nil), question: "số"),
      Fact(origin: Fixture.origin("area"), kind: .decimal(unit: nil), question: "diện tích"),
      Fact(origin: Fixture.origin("day"), kind: .date, question: "ngày"),
      Fact(
        origin: Fixture.origin("kind"),
        kind: .choice([.init(id: "x", title: "Loại x"), .init(id: "y", title: "Loại y")]),
        question: "loại"),
      Fact(origin: Fixture.origin("words"), kind: .text, question: "lời"),
    ]
    procedure.facts[1].defaultValue = .boolean(true)
    procedure.documents = [
      Fixture.demand("d1", "tờ_khai", when: .fact(0)),
      Fixture.demand("d2", "cam_đoan", when: .all([.fact(1), .compare(.less, .fact(2), .constant(.integer(10)))])),
      Fixture.demand("d3", "tờ_khai", when: .any([.fact(0), .compare(.equal, .fact(2), .constant(.integer(5)))])),
    ]
  }

  private static let batch = Batch(
    Catalogue(contents: Fixture.contents([procedure])), now: Fixture.now, fields: [.missing, .undetermined])

  /// What may stand behind the name of each fact; the first two are usual.
  private static let values = [
    ["true", "false", "null", "truth", "1"], ["true", "false", "null", "\"true\""],
    ["3", "5", "7", "10", "-12", "9.5", "5.0", "123456789012345678", "05", "null", "5e0"],
    ["320.7", "12", "0.000001", "0.0000001", "-3.5", "null", "."],
    ["\"2026-02-28\"", "\"2024-02-29\"", "\"2026-02-30\"", "null", "\"2026-2-3\""],
    ["\"x\"", "\"Loại y\"", "\"z\"", "null"], ["\"w\"", "\"\"", "\"a}b\"", "\"ô\"", "\"w\\n\"", "null"],
  ]

  /// A line with some facts, mostly in their order and without white space; a number makes it the only one of its kind.
  private static func line(_ number: Int, _ random: inout SeededGenerator) -> String {
    var facts = procedure.facts.indices.filter { $0 == 3 || Int.random(in: 0..<8, using: &random) > 0 }
    if Int.random(in: 0..<6, using: &random) == 0 { facts.shuffle(using: &random) }
    if Int.random(in: 0..<40, using: &random) == 0, let first = facts.first { facts.append(first) }
    let isSpaced = Int.random(in: 0..<10, using: &random) == 0
    let members = facts.map { fact in
      let isAsked = Int.random(in: 0..<30, using: &random) == 0
      let name = isAsked ? procedure.facts[fact].question : procedure.facts[fact].origin.id
      let isUsual = Int.random(in: 0..<40, using: &random) > 0
      let count = isUsual ? 2 : values[fact].count
      let place = Int.random(in: 0..<count, using: &random)
      let value = isUsual && fact == 3 ? "\(number).25" : values[fact][place]
      return isSpaced ? " \"\(name)\" : \(value) " : "\"\(name)\":\(value)"
    }
    return
      #"{"procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person","facts":{\#(members.joined(separator: ","))},"documents":[]}"#
  }

  @Test("A default is for a question that nobody has asked; what somebody does not know stays open, in any answer")
  func notKnownTakesNoDefault() throws {
    func line(_ facts: String) -> [UInt8] {
      Array(
        #"{"procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person","facts":{"n":3\#(facts)}}"#.utf8)
    }
    let worker = Self.batch.worker()
    let assessor = Assessor(Catalogue(contents: Fixture.contents([Self.procedure])))
    for (facts, status, needed, findings) in [
      ("", DocumentStatus.missing, ["a"], [DossierCode.defaultUsed]),
      (#","là_người_có_công_với_cách_mạng":null"#, .undetermined, ["a", "là_người_có_công_với_cách_mạng"], []),
      (#","Là người có công":null"#, .undetermined, ["a", "là_người_có_công_với_cách_mạng"], []),
    ] {
      let assessment = try assessor.assess(json: line(facts), now: Fixture.now)
      #expect(assessment.documents[1].status == status)
      #expect(assessment.neededFacts.map(\.id) == needed)
      #expect(assessment.findings.map(\.code) == findings)
      for _ in 0..<3 {
        let answer = String(decoding: worker.answer(line(facts) + [UInt8(ascii: "\n")]).bytes(), as: UTF8.self)
        let (missing, open) = status == .missing ? (#"["d2"]"#, #"["d1","d3"]"#) : ("[]", #"["d1","d2","d3"]"#)
        #expect(answer == #"{"missing":\#(missing),"undetermined":\#(open)}"# + "\n")
      }
    }
  }

  @Test("Whatever facts come in whatever order, an answer is the one that the full reader gives")
  func sameAnswers() {
    var random = SeededGenerator(seed: 8)
    let worker = Self.batch.worker()
    var assessed = 0
    for number in 0..<9_000 {
      var line = Array(Self.line(number, &random).utf8)
      let isChecked = number >= 8_100
      // Of the checked lines every third one has a damaged byte among the facts, or a piece cut out of them.
      if isChecked, number % 3 == 0 {
        let place = Int.random(in: 80..<line.count - 1, using: &random)
        if number % 2 == 0 {
          line[place] = UInt8.random(in: 1...255, using: &random)
        } else {
          line.removeSubrange(place..<min(place + Int.random(in: 1..<9, using: &random), line.count))
        }
        line.removeAll { $0 == UInt8(ascii: "\n") }
      }
      let answer = worker.answer(line + [UInt8(ascii: "\n")]).bytes()
      guard isChecked else { continue }
      assessed = worker.assessedCount
      // Who remembers nothing reads every line in full.
      #expect(answer == Self.batch.worker().answer(line).bytes(), "\(String(decoding: line, as: UTF8.self))")
    }
    // Else nothing would have been read the quick way.
    #expect(assessed < 3_000)
  }
}
