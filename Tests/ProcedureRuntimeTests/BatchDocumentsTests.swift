import ProcedureCatalogue
import TestSupport
import Testing

@testable import ProcedureRuntime

/// How documents stand is remembered by what each demand depends on, from line to line.
@Suite("Documents in a batch")
struct BatchDocumentsTests {
  private static let procedure = Fixture.procedure { procedure in
    procedure.facts = [Fixture.yesNo("a", "Có a")]
    procedure.documents = [
      Fixture.demand("giấy", "tờ_khai"), Fixture.demand("giấy_khi", "cam_đoan", when: .fact(0)),
      Fixture.demand("tệp", "khám", [FormDemand(form: .electronic)]),
      Fixture.demand("theo_cách_nộp", "ủy_quyền") {
        $0.channelForms = [ChannelForms(channels: [.postal], forms: [FormDemand(form: .certifiedCopy)])]
      },
      DocumentRequirement(
        origin: Fixture.origin("một_trong"), verb: .submit,
        item: .group(
          DocumentGroup(
            choose: .oneOf,
            of: ["hộ_chiếu", "căn_cước"].map {
              .document(DemandedDocument(document: $0, forms: [FormDemand(form: .original)]))
            }))),
    ]
  }

  private static let batch = Batch(
    Catalogue(contents: Fixture.contents([procedure])), now: Fixture.now,
    fields: [.completeness, .defective, .missing, .undetermined])

  private static func line(_ random: inout SeededGenerator) -> String {
    let channel = Channel.allCases.randomElement(using: &random)?.rawValue ?? ""
    let names = ["tờ_khai", "cam_đoan", "khám", "ủy_quyền", "hộ_chiếu", "căn_cước"]
    let documents = names.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.map { name in
      let form = DocumentForm.allCases.randomElement(using: &random).map { ",\"form\":\"\($0.rawValue)\"" } ?? ""
      return "{\"document\":\"\(name)\"\(Bool.random(using: &random) ? form : "")}"
    }
    let fact = ["true", "false", "null"].randomElement(using: &random) ?? "null"
    let members = [
      "\"channel\":\"\(channel)\"", "\"documents\":[\(documents.joined(separator: ","))]", "\"facts\":{\"a\":\(fact)}",
    ].shuffled(using: &random)
    return #"{"procedure":"1.000001","accepted":"2026-02-13T10:15",\#(members.joined(separator: ","))}"#
  }

  @Test("In whatever form and by whatever channel documents come, an answer is the one that the full reader gives")
  func sameAnswers() {
    var random = SeededGenerator(seed: 5)
    let worker = Self.batch.worker()
    var assessed = 0
    for number in 0..<6_000 {
      let line = Array(Self.line(&random).utf8)
      let answer = worker.answer(line + [UInt8(ascii: "\n")]).bytes()
      guard number >= 5_400 else { continue }
      assessed = worker.assessedCount
      // Who remembers nothing reads every line in full.
      #expect(answer == Self.batch.worker().answer(line).bytes(), "\(String(decoding: line, as: UTF8.self))")
    }
    // Else nothing would have been read the quick way.
    #expect(assessed < 3_000)
  }
}
