import ProcedureCatalogue
import ProcedureModel
import Testing

@Suite("The places that a citation names")
struct CitedPlacesTests {
  @Test(
    "are read apart, each with the article that it shares",
    arguments: [
      ("khoản 1, 2 Điều 15", ["clause 1,2 article 15"]),
      ("Điều 15 khoản 1", ["clause 1 article 15"]),
      ("Điều 45, khoản 1 Điều 48", ["article 45", "clause 1 article 48"]),
      ("điểm a, điểm b khoản 2 Điều 5", ["point a clause 2 article 5", "point b clause 2 article 5"]),
      ("điểm a khoản 2, điểm c khoản 4 Điều 8", ["point a clause 2 article 8", "point c clause 4 article 8"]),
      ("Điều 5 khoản 1, Điều 6 khoản 2", ["clause 1 article 5", "clause 2 article 6"]),
      (
        "Điều 137, khoản 1, khoản 5 Điều 148, khoản 1 Điều 149",
        ["article 137", "clause 1 article 148", "clause 5 article 148", "clause 1 article 149"]
      ),
      ("mục 1, mục 2 phụ lục I", ["section 1 annex I", "section 2 annex I"]),
    ])
  func places(_ written: String, _ expected: [String]) throws {
    let text = Specification.procedure(limit: "thời hạn 05 ngày làm việc [\(written) luật_hộ_tịch]")
    let model = Model(of: Specification.sources(text))
    let limit = try #require(model.contents.procedures.first?.limits.first)
    let places = limit.origin.basis.map { citation in
      citation.locators.map { "\($0.kind.rawValue) \($0.parts.joined(separator: ","))" }.joined(separator: " ")
    }
    #expect(places == expected)
  }
}
