import ProcedureCatalogue
import ProcedureDiagnostics
import Testing

@Suite struct WordingTests {
  private let catalogue = Catalogue(contents: Everything.contents)

  private func text(_ expression: Expression) -> (vi: String, en: String) {
    let text = ExpressionText(Everything.procedure, in: catalogue).text(expression)
    return (text.vi, text.en)
  }

  @Test func aCitationIsWrittenAsTheLawIsCited() {
    let texts = Everything.citations.map(CitationText(catalogue).text)
    #expect(texts[0].vi == "Luật Hộ tịch (60/2014/QH13)")
    #expect(texts[1].vi == "điểm a khoản 1 Điều 15 Luật Hộ tịch (60/2014/QH13)")
    #expect(texts[1].en == "point a, clause 1, Article 15, Luật Hộ tịch (60/2014/QH13)")
    #expect(texts[2].vi == "khoản 1, 2 Điều 16 60/2014")
    #expect(texts[3].vi == "Mẫu 01 Mục II Phụ lục I tt")
  }

  @Test func aNumberThatStandsInTheTitleIsNotRepeated() {
    #expect(CitationText(catalogue).text(Citation(source: "nđ_23_2015")).vi == "Nghị định 23/2015/NĐ-CP")
  }

  @Test func severalCitationsAreListed() {
    let text = CitationText(catalogue).text(Array(Everything.citations.prefix(2)))
    #expect(text.vi == "Luật Hộ tịch (60/2014/QH13); điểm a khoản 1 Điều 15 Luật Hộ tịch (60/2014/QH13)")
    #expect(CitationText(catalogue).text([]).vi.isEmpty)
  }

  @Test func aChoiceIsNamedByItsTitle() {
    let condition = Expression.compare(
      .equal, .fact(Everything.FactIndex.applicant), .constant(.choice("khác")))
    #expect(text(condition).vi == "người_đi_khai là \"Người được ủy quyền\"")
    #expect(text(condition).en == "người_đi_khai is \"Người được ủy quyền\"")
  }

  @Test func daysAfterADateAreReadAsSuch() {
    let condition = Expression.compare(
      .lessOrEqual, .given(.submittedDate), .sum([.fact(Everything.FactIndex.birth), .constant(.integer(60))]))
    #expect(text(condition).vi == "ngày nộp không muộn hơn 60 ngày sau ngày_sinh")
    #expect(text(condition).en == "the day of lodging is not later than 60 days after ngày_sinh")
  }

  @Test(arguments: [
    (0, "không trong trường hợp nào"),
    (1, "\"trẻ em bị bỏ rơi\""),
    (2, "không phải trường hợp \"trẻ em bị bỏ rơi\""),
    (4, "\"trẻ em bị bỏ rơi\" và người_đi_khai là \"Người được ủy quyền\""),
    (
      5,
      "cách nộp là một trong [trực tuyến, qua bưu chính] hoặc (không trong trường hợp nào) hoặc (trong mọi trường hợp)"
    ),
    (6, "ngày_sinh sớm hơn ngày 01/01/2016"),
    (7, "ngày 31/12/1969 không muộn hơn ngày_sinh"),
    (8, "ngày_sinh muộn hơn năm 2016"),
    (9, "giờ nộp không sớm hơn 15:00"),
    (10, "diện.tích% khác -2,5"),
    (11, "giá bằng 9.007.199.254.740.993 đồng"),
    (13, "tên là \"A\""),
    (17, "\"trẻ em bị bỏ rơi\" là đúng"),
    (18, "ngày nộp sớm hơn 3 ngày trước ngày_sinh"),
    (19, "số ngày từ ngày_sinh đến ngày tiếp nhận dưới 30"),
    (23, "giá × 2 × 1,2 dưới 7 đồng"),
    (26, "nơi có đất thuộc Vùng cao"),
    (27, "nơi ở. Hiện nay 100% thuộc a.b"),
    (28, "nơi nộp là nơi giải quyết"),
  ])
  func aConditionIsSaidInTheAuthorsTerms(number: Int, vietnamese: String) {
    #expect(text(Everything.conditions[number]).vi == vietnamese)
  }

  @Test func listsInsideListsAreBracketed() {
    let inner = Expression.any([.fact(1), .fact(2)])
    #expect(text(.all([inner, .fact(3)])).vi == "(số_trang hoặc diện.tích%) và giá")
    #expect(text(.not(inner)).vi == "không phải trường hợp (số_trang hoặc diện.tích%)")
  }

  @Test func everyExpressionHasWordsInBothLanguages() {
    for seed in 0..<200 {
      var random = RandomExpressions(seed: UInt64(seed), facts: Everything.facts)
      let text = text(random.expression(depth: 4))
      #expect(!text.vi.isEmpty && !text.en.isEmpty)
    }
  }
}
