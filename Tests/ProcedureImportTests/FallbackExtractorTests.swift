import CanonicalJSON
import ProcedureImport
import Testing

/// Papers in order, as a row says it; what says more stays one row.
@Suite struct FallbackExtractorTests {
  private static func papers(_ name: String) -> [String] { FallbackExtractor.read(name) }

  @Test func `Each paper takes the place of the one that lacks`() {
    #expect(
      Self.papers(
        "- Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng; nếu không có người làm chứng thì phải có giấy cam đoan."
      ) == ["Giấy chứng sinh", "văn bản của người làm chứng", "giấy cam đoan"])
    #expect(
      Self.papers("Bản sao Giấy phép cũ. Nếu không có Giấy phép cũ thì thay bằng bản sao sổ gốc")
        == ["Bản sao Giấy phép cũ", "bản sao sổ gốc"])
  }

  @Test(arguments: [
    // What lacks is not the paper, but something in it.
    "Đơn ký số. Trường hợp không có chữ ký số thì xuất trình thẻ căn cước",
    // A translation comes along.
    "Hợp đồng chuyển giao; trường hợp không có Hợp đồng chuyển giao thì phải có bản dịch",
    // A case, a choice, a sentence more.
    "Giấy chứng sinh đối với trẻ sinh tại viện; nếu không có Giấy chứng sinh thì nộp văn bản xác nhận",
    "Giấy A hoặc giấy B; trường hợp không có giấy A thì nộp giấy cam đoan",
    "Giấy chứng sinh; nếu không có Giấy chứng sinh thì nộp giấy cam đoan. Trẻ bị bỏ rơi thì nộp biên bản",
    "Giấy chứng sinh (nếu không có thì nộp giấy cam đoan)",
    "Giấy chứng sinh",
  ])
  func `A row that says more than that is no order of papers`(name: String) {
    #expect(Self.papers(name) == [])
  }

  @Test func `A row with an order is written as one, below its words, and is no open question`() throws {
    let name = "Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp giấy cam đoan"
    let component: (Bool) -> NationalImport = { hasTemplate in
      SampleRecord.run([
        SampleRecord.json(with: [
          "executionCases": [
            [
              "name": "",
              "profileComponents": [
                [
                  "name": .string(name), "originalQty": 1, "copyQty": 0,
                  "attachments": hasTemplate ? [["fileName": "mau.docx"]] : [],
                ]
              ],
            ]
          ]
        ])
      ])
    }
    let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"
    let run = component(false)
    #expect(
      try #require(run.text(path)).contains(
        """
            # Dòng giấy tờ: \(name)
            nộp một trong theo thứ tự {
              "Giấy chứng sinh" 01 bản chính
              "giấy cam đoan" 01 bản chính
            }
        """))
    #expect(run.codes(673).isEmpty)
    // A template would be of which of them? The author is asked.
    let other = component(true)
    #expect(try !#require(other.text(path)).contains("theo thứ tự"))
    #expect(other.codes(673).count == 1)
  }
}
