import ProcedureCatalogue
import Testing

@testable import ProcedureRuntime

@Suite("Numbers in a batch")
struct BatchNumbersTests {
  private static func demand(_ document: String, when number: Comparison, _ value: Int64) -> DocumentRequirement {
    DocumentRequirement(
      origin: Fixture.origin(document), verb: .submit,
      item: .document(DemandedDocument(document: document)),
      when: .compare(number, .fact(0), .constant(.integer(value))))
  }

  @Test("A number that is asked for alone is told from its neighbours, whatever was answered before")
  func equalBesideLess() {
    let procedure = Fixture.procedure { procedure in
      procedure.facts = [Fact(origin: Fixture.origin("n"), kind: .integer(unit: nil), question: "số")]
      procedure.documents = [
        Self.demand("tờ_khai", when: .equal, 5), Self.demand("cam_đoan", when: .less, 10),
      ]
    }
    let batch = Batch(
      Catalogue(contents: Fixture.contents([procedure])), now: Fixture.now, fields: [.missing])
    let worker = batch.worker()
    func missing(_ number: Int) -> String {
      let line = """
        {"procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person","facts":{"n":\(number)}}\n
        """
      return String(decoding: worker.answer(Array(line.utf8)).bytes(), as: UTF8.self)
    }
    let both = #"{"missing":["tờ_khai","cam_đoan"]}"# + "\n"
    let one = #"{"missing":["cam_đoan"]}"# + "\n"
    #expect([4, 5, 6, 5, 12, 5].map { missing($0) } == [one, both, one, both, #"{"missing":[]}"# + "\n", both])
  }
}
