import ProcedureCatalogue
import ProcedureDiagnostics
import Testing
import WorkingCalendar

@Suite struct WordingTests {
  @Test(arguments: [
    ("khoản 2 Điều 147 Bộ luật Dân sự (91/2015/QH13)", "clause 2, Article 147, Bộ luật Dân sự (91/2015/QH13)"),
    (
      "điểm a khoản 1, 2 Điều 5 Nghị định số 1/2026/NĐ-CP", "point a, clause 1, 2, Article 5, Nghị định số 1/2026/NĐ-CP"
    ),
    (
      "Bộ luật Lao động số 45/2019/QH14, khoản 3 Điều 111 và Điều 112",
      "Bộ luật Lao động số 45/2019/QH14, clause 3, Article 111 and Article 112"
    ),
    ("Thông báo số 9441/TB-BNV ngày 16/10/2025", "Thông báo số 9441/TB-BNV ngày 16/10/2025"),
    ("Điều 5", "Điều 5"), ("Luật, ", "Luật, "), ("", ""),
  ]) func `A citation kept as text names its places in English too`(vi: String, en: String) {
    #expect(CitationWording.stated([vi]) == Bilingual(vi: vi, en: en))
  }

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

  @Test func `An instrument of a long title is cited by kind and number, and named in full once`() {
    let title = "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Mẫu"
    func text(title: String, number: String? = "1/2020/NĐ-CP") -> CitationText {
      let basis = LegalBasis(origin: Origin(id: "nđ"), title: title, number: number)
      return CitationText(Catalogue(contents: CatalogueContents(legalBases: [basis])))
    }
    func cited(_ title: String, number: String? = "1/2020/NĐ-CP") -> Bilingual {
      text(title: title, number: number).text(Citation(source: "nđ"))
    }
    #expect(cited(title) == Bilingual(vi: "Nghị định số 1/2020/NĐ-CP", en: "Decree 1/2020/NĐ-CP"))
    #expect(cited(title, number: nil).vi == title)
    #expect(cited("Nghị định về mẫu").vi == "Nghị định về mẫu (1/2020/NĐ-CP)")
    #expect(cited("Báo cáo kết quả thực hiện mô hình một cấp của tỉnh").vi.hasSuffix("tỉnh (1/2020/NĐ-CP)"))
    let titles = text(title: title)
    #expect(
      titles.instruments(citedIn: ["theo Nghị định số 1/2020/NĐ-CP"], .vietnamese).map(\.vi) == [
        "Nghị định số 1/2020/NĐ-CP: \(title)"
      ])
    #expect(titles.instruments(citedIn: ["theo Nghị định số 2/2020/NĐ-CP"], .vietnamese).isEmpty)
  }

  @Test func `An instrument that is cited is told by who issued it, when, and since when it is in force`() throws {
    func told(issuer: String? = nil, issued: String? = nil, from: String? = nil) throws -> [Bilingual] {
      let basis = LegalBasis(
        origin: Origin(id: "lht"), title: "Luật Mẫu", number: "1/2020/QH14", issuer: issuer, issued: issued,
        inForce: Interval(from: try from.map { try CivilDate(parsing: $0) }))
      let agency = Agency(origin: Origin(id: "quốc_hội"), title: "Quốc hội")
      return CitationText(Catalogue(contents: CatalogueContents(agencies: [agency], legalBases: [basis])))
        .instruments(citedIn: ["theo khoản 1 Điều 2 Luật Mẫu (1/2020/QH14)"], .vietnamese)
    }
    #expect(try told().isEmpty, "the citation says all that is known")
    #expect(
      try told(issuer: "quốc_hội", issued: "2020-06-17", from: "2021-01-01") == [
        Bilingual(
          vi: "Luật Mẫu (1/2020/QH14); Quốc hội ban hành ngày 17/06/2020; hiệu lực từ 01/01/2021",
          en: "Luật Mẫu (1/2020/QH14); issued by Quốc hội on 2020-06-17; in force from 2021-01-01")
      ])
    #expect(try told(issued: "2020").map(\.vi) == ["Luật Mẫu (1/2020/QH14); ban hành ngày 2020"])
    #expect(try told(issuer: "Bộ Mẫu").map(\.vi) == ["Luật Mẫu (1/2020/QH14); Bộ Mẫu ban hành"])
  }

  @Test func severalCitationsAreListed() {
    let text = CitationText(catalogue).text(Array(Everything.citations.prefix(2)))
    #expect(text.vi == "Luật Hộ tịch (60/2014/QH13); điểm a khoản 1 Điều 15 Luật Hộ tịch (60/2014/QH13)")
    #expect(CitationText(catalogue).text([]).vi.isEmpty)
  }

  @Test func aChoiceIsNamedByItsTitle() {
    let condition = Expression.compare(
      .equal, .fact(Everything.FactIndex.applicant), .constant(.choice("khác")))
    #expect(text(condition).vi == "«Ai đi khai» là \"Người được ủy quyền\"")
    #expect(text(condition).en == "«Ai đi khai» is \"Người được ủy quyền\"")
  }

  @Test func daysAfterADateAreReadAsSuch() {
    let condition = Expression.compare(
      .lessOrEqual, .given(.submittedDate), .sum([.fact(Everything.FactIndex.birth), .constant(.integer(60))]))
    #expect(text(condition).vi == "ngày nộp không muộn hơn 60 ngày sau «Ngày sinh của trẻ»")
    #expect(text(condition).en == "the day of lodging is not later than 60 days after «Ngày sinh của trẻ»")
  }

  @Test(arguments: [
    (0, "không trong trường hợp nào"),
    (1, "\"trẻ em bị bỏ rơi\""),
    (2, "không phải trường hợp \"trẻ em bị bỏ rơi\""),
    (4, "\"trẻ em bị bỏ rơi\" và «Ai đi khai» là \"Người được ủy quyền\""),
    (
      5,
      "(cách nộp là trực tuyến hoặc qua bưu chính) hoặc (không trong trường hợp nào) hoặc (trong mọi trường hợp)"
    ),
    (6, "«Ngày sinh của trẻ» sớm hơn ngày 01/01/2016"),
    (7, "ngày 31/12/1969 không muộn hơn «Ngày sinh của trẻ»"),
    (8, "«Ngày sinh của trẻ» muộn hơn năm 2016"),
    (9, "giờ nộp không sớm hơn 15:00"),
    (10, "«Diện tích» khác -2,5 m²"),
    (11, "«Giá» bằng 9.007.199.254.740.993 đồng"),
    (13, "«Tên» là \"A\""),
    (17, "\"trẻ em bị bỏ rơi\" là đúng"),
    (18, "ngày nộp sớm hơn 3 ngày trước «Ngày sinh của trẻ»"),
    (19, "số ngày từ «Ngày sinh của trẻ» đến ngày tiếp nhận dưới 30"),
    (23, "«Giá» × 2 × 1,2 dưới 7 đồng"),
    (26, "nơi có đất thuộc Vùng cao"),
    (27, "nơi ở. Hiện nay 100% thuộc a.b"),
    (28, "nơi nộp là nơi giải quyết"),
  ])
  func aConditionIsSaidInTheAuthorsTerms(number: Int, vietnamese: String) {
    #expect(text(Everything.conditions[number]).vi == vietnamese)
  }

  @Test func listsInsideListsAreBracketed() {
    let inner = Expression.any([.fact(1), .fact(2)])
    #expect(text(.all([inner, .fact(3)])).vi == "(«Số trang» hoặc «Diện tích») và «Giá»")
    #expect(text(.not(inner)).vi == "không phải trường hợp («Số trang» hoặc «Diện tích»)")
  }

  @Test func aDenialEndsWhereItEnds() {
    #expect(
      text(.any([.not(.fact(0)), .fact(1)])).vi == "(không phải trường hợp «Ngày sinh của trẻ») hoặc «Số trang»")
    #expect(text(.all([.fact(1), .not(.fact(0))])).vi == "«Số trang» và không phải trường hợp «Ngày sinh của trẻ»")
    let atLeastTwo = Expression.compare(.greaterOrEqual, .fact(1), .constant(.integer(2)))
    #expect(text(.not(atLeastTwo)).vi == "«Số trang» dưới 2 trang")
    let twoOrThree = Expression.isOneOf(.fact(1), [.integer(2), .integer(3)])
    #expect(text(.not(twoOrThree)).en == "«Số trang» is neither 2 trang nor 3 trang")
  }

  @Test func aLowestAndAHighestValueAreARange() {
    let first = Expression.compare(.greaterOrEqual, .fact(1), .constant(.integer(2)))
    let last = Expression.compare(.lessOrEqual, .fact(1), .constant(.integer(5)))
    #expect(text(.all([first, last])).vi == "«Số trang» từ 2 đến 5 trang")
    #expect(text(.all([last, first])).vi == "«Số trang» không quá 5 trang và «Số trang» từ 2 trang trở lên")
    #expect(text(.any([first, last])).vi == "«Số trang» từ 2 trang trở lên hoặc «Số trang» không quá 5 trang")
    let below = Expression.compare(.less, .fact(1), .constant(.integer(5)))
    #expect(text(.all([first, below])).vi == "«Số trang» từ 2 đến dưới 5 trang")
    #expect(text(.all([first, below])).en == "«Số trang» is from 2 to below 5 trang")
  }

  @Test func everyExpressionHasWordsInBothLanguages() {
    for seed in 0..<200 {
      var random = RandomExpressions(seed: UInt64(seed), facts: Everything.facts)
      let text = text(random.expression(depth: 4))
      #expect(!text.vi.isEmpty && !text.en.isEmpty)
    }
  }
}
