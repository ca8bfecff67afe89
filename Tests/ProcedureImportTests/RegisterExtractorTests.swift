import CanonicalJSON
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureImport
import ProcedureText
import Testing

@Suite struct RegisterExtractorTests {
  private func read(_ name: String) -> (title: String, registers: [Register]) {
    let row = DocumentRowExtractor.read(name)
    return (row.title, row.registers)
  }

  @Test(arguments: [
    "Bản sao giấy phép lái tàu (nếu không khai thác được từ CSDL quốc gia về dân cư)",
    "- Bản sao giấy phép lái tàu. Trường hợp khai thác được từ Cơ sở dữ liệu quốc gia về dân cư thì không phải nộp.",
    "b) Bản sao giấy phép lái tàu, trừ trường hợp thông tin đã có trong CSDLQGVDC;",
    """
    Bản sao giấy phép lái tàu. Cảng vụ khai thác thông tin trong Cơ sở dữ liệu quốc gia về dân cư để thay thế thành phần \
    hồ sơ này. Trường hợp không khai thác được thì cảng vụ yêu cầu chủ tàu bổ sung.
    """,
    """
    Thông tin bản sao giấy phép lái tàu được khai thác trên Cơ sở dữ liệu quốc gia về dân cư, không phải nộp bản giấy nếu \
    đã có thông tin.
    """,
  ])
  func `A paper that a register holds is told from what is said about the register`(name: String) {
    let row = read(name)
    #expect(row.title.lowercased() == "bản sao giấy phép lái tàu")
    #expect(row.registers == [.population])
  }

  @Test func `Each of several registers spares the paper`() {
    let row = read("Giấy khai tàu (trừ trường hợp đã có trong Cơ sở dữ liệu hộ tịch điện tử, CSDL quốc gia về đất đai)")
    #expect(row.registers == [.civilStatus, .land])
  }

  @Test(arguments: [
    // Another paper than that of the row.
    "Giấy khám tàu. Cảng vụ khai thác Cơ sở dữ liệu quốc gia về đất đai để thay thế thành phần hồ sơ Sổ thuyền viên.",
    // One of two papers.
    """
    Giấy phép chạy tàu hoặc Giấy phép đóng tàu. Không phải nộp Giấy phép đóng tàu khi khai thác được từ Cơ sở dữ liệu \
    dùng chung.
    """,
    // Two papers.
    "Giấy khám tàu và Giấy phép chạy tàu, trừ trường hợp khai thác được từ Cơ sở dữ liệu dùng chung",
    // A register that is not named.
    "Giấy khám tàu. Trường hợp khai thác được từ cơ sở dữ liệu thì không phải nộp.",
    // Something else decides as well.
    "Giấy khám tàu. Nếu tàu neo lâu. Trường hợp khai thác được từ Cơ sở dữ liệu dùng chung thì không phải nộp.",
    // The rest of the choice is owed all the same.
    "Giấy khám tàu (trừ trường hợp đã có trong Cơ sở dữ liệu dùng chung) hoặc giấy phép chạy tàu",
  ])
  func `What is not certain stays prose`(name: String) {
    #expect(read(name).registers.isEmpty)
  }

  @Test func `A rule for the office is a note`() {
    let rule =
      "Cơ quan giải quyết khai thác thông tin trong Cơ sở dữ liệu quốc gia về đất đai để thay thế thành phần hồ sơ"
    #expect(DocumentRowExtractor.read(rule).kind == .note)
  }

  @Test func `The draft waives the paper, keeps the words of the row, and declares the register`() throws {
    let name = "Bản sao Sổ tàu. Trường hợp khai thác được từ Cơ sở dữ liệu dùng chung thì không phải nộp."
    let groups: JSON = [
      ["name": "", "profileComponents": [["name": .string(name), "originalQty": 0, "copyQty": 1, "attachments": []]]]
    ]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionCases": groups])])
    let text = try #require(run.text("quoc-gia/thu-nghiem-do-luong/1.900001.tthc"))
    #expect(text.contains("# Dòng giấy tờ: \(name)"))
    #expect(text.contains("nộp \"Bản sao Sổ tàu\" 01 bản sao, trừ trường hợp khai thác được từ csdl_dùng_chung"))
    let registers = try #require(run.text("chung/co-so-du-lieu.tthc"))
    #expect(registers.contains("cơ sở dữ liệu csdl_dùng_chung \"Cơ sở dữ liệu dùng chung\""))
    let compilation = Compilation(of: run.files.map { SourceText(path: $0.path, bytes: $0.bytes) })
    #expect(!compilation.findings.contains { $0.severity == .error })
  }
}

@Suite struct OneOfHeadingTests {
  private let heading = "(2) Giấy tờ về trụ sở là một trong các giấy tờ sau:"

  @Test func `Rows with a mark of their own are the choice, up to the next mark of the heading's kind`() {
    #expect(OneOfHeading.count(of: ["- Hợp đồng", "– Quyết định", "(3) Bản vẽ"], below: heading) == 2)
    #expect(OneOfHeading.count(of: ["+ Hợp đồng", "+ Quyết định"], below: heading) == 2)
    #expect(OneOfHeading.count(of: ["+ Hợp đồng", "+ Quyết định", "- Bản vẽ"], below: "- Một trong các giấy tờ:") == 2)
  }

  @Test func `Where the end is not certain there is no choice`() {
    #expect(OneOfHeading.count(of: ["- Hợp đồng", "Quyết định"], below: heading) == 0)
    #expect(OneOfHeading.count(of: ["- Hợp đồng", "+ Quyết định"], below: heading) == 0)
    #expect(OneOfHeading.count(of: ["Hợp đồng", "Quyết định"], below: "Một trong các giấy tờ sau:") == 0)
  }

  @Test func `Cases, a further paper, and a choice for some only are no choice between papers`() {
    let rows = ["- Hợp đồng", "- Quyết định"]
    #expect(OneOfHeading.count(of: rows, below: "(2) Thuộc một trong các trường hợp sau:") == 0)
    #expect(OneOfHeading.count(of: rows, below: "(2) Bản vẽ và một trong các giấy tờ sau:") == 0)
    #expect(OneOfHeading.count(of: rows, below: "(2) Đối với tổ chức, nộp một trong các giấy tờ sau:") == 0)
  }
}

@Suite struct ExtensionExtractorTests {
  private func read(_ text: String) -> [String] {
    ExtensionExtractor.read(text).map { more in
      var words = ["\(more.length.amount) \(more.length.unit.rawValue)"]
      if more.isOnce { words.append("once") }
      if more.orByAgreement { words.append("or by agreement") }
      return (words + [more.condition].compactMap(\.self)).joined(separator: "; ")
    }
  }

  @Test func `An extension is read with its length and its condition`() {
    #expect(
      read("Đối với hồ sơ phức tạp, thời hạn giải quyết có thể kéo dài thêm 10 ngày.")
        == ["10 day; Đối với hồ sơ phức tạp"])
    #expect(
      read("10 ngày; trường hợp phải khảo sát thì kéo dài thêm nhưng không quá 03 ngày làm việc")
        == ["3 workingDay; trường hợp phải khảo sát"])
    #expect(read("Có thể gia hạn tối đa 02 tháng đối với vụ việc phức tạp") == ["2 month; đối với vụ việc phức tạp"])
    #expect(read("Thủ trưởng có thể gia hạn giải quyết một lần nhưng không quá 30 ngày;") == ["30 day; once"])
    #expect(
      read("được kéo dài thêm không quá 02 ngày hoặc có thể dài hơn theo thỏa thuận bằng văn bản với người nộp")
        == ["2 day; or by agreement"])
  }

  @Test(arguments: [
    "Thời hạn có thể kéo dài nhưng không quá 45 ngày kể từ ngày nhận đủ hồ sơ",
    "Thời gian gia hạn giấy phép là không quá 07 ngày làm việc", "Gia hạn thêm 45 ngày cho cơ sở khắc phục",
    "Trường hợp gia hạn giấy phép: 03 ngày làm việc", "Kéo dài thêm 22 ngày hoặc hơn nữa tùy mức độ khắc phục",
  ])
  func `A whole limit, a permit's extension and somebody else's time are none`(text: String) {
    #expect(read(text).isEmpty)
  }
}
