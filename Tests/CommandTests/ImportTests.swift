import CommandTable
import Foundation
import Testing

@Suite struct ImportTests {
  private static let record =
    #"{"code":"1.900001","name":"Cấp giấy phép","categoriesDetails":[{"name":"Thử nghiệm"}],"#
    + #""executionMethods":[{"submissionMethod":"DIRECT","processingTime":5,"processingTimeUnit":"DAY"}],"#
    + #""executionCases":[{"name":"","profileComponents":[{"name":"Ảnh chụp hiện trạng (nếu có)","originalQty":1}]}],"#
    + #""subjectTypesDetails":[],"departmentsExecuting":[],"executionSteps":[],"resultsDetails":[],"#
    + #""legalBasisesDetails":[],"requirementsAndConditions":""}"#
  private static let path = "nhap/quoc-gia/thu-nghiem/1.900001.tthc"

  @Test func `Records become a folder of drafts that checks without errors, and a report`() async throws {
    let line = try CommandLine()
    let result = await line.run(
      "import", "national", "-", "--to", "nhap", "--report", "bao-cao.json", "--format", "json",
      input: Array(Self.record.utf8))
    #expect(result.code == .fine)
    #expect(line.files.contains(Self.path))
    #expect(try line.read("bao-cao.json").contains("\"procedure\": \"1.900001\""))
    #expect(await line.run("check", "nhap").code == .fine)
    #expect(await line.run("check", "nhap", "--maturity", "công bố").code == .findings)
    #expect(await line.run("check", "nhap", "--maturity", "nhap").code == .fine)
    #expect(await line.run("format", "--check", "nhap").code == .fine)
  }

  @Test func `A broken record is told of and ends in 1, the others are imported`() async throws {
    let line = try CommandLine()
    try line.write("{\"code\":\n" + Self.record + "\n", to: "in.ndjson")
    let result = await line.run("import", "national", "in.ndjson", "--to", "nhap")
    #expect(result.code == .findings)
    #expect(result.errors.contains("TTHC600"))
    #expect(line.files.contains(Self.path))
  }

  @Test func `A title of 800 characters, and a record cut on its way, end in 1 and are imported`() async throws {
    for record in [
      Self.record.replacingOccurrences(of: "Cấp giấy", with: String(repeating: "Cấp giấy", count: 100)),
      Self.record.replacingOccurrences(of: ",\"executionSteps\":[]", with: ""),
    ] {
      let line = try CommandLine()
      let result = await line.run("import", "national", "-", "--to", "nhap", input: Array(record.utf8))
      #expect(result.code == .findings)
      #expect(result.errors.contains("TTHC653") || result.errors.contains("TTHC688"), "\(result.errors)")
      #expect(line.files.contains(Self.path))
    }
  }

  @Test func `The report names the files that have no record any more`() async throws {
    let line = try CommandLine()
    _ = await line.run("import", "national", "-", "--to", "nhap", input: Array(Self.record.utf8))
    let other = Self.record.replacingOccurrences(of: "1.900001", with: "1.900002")
    let arguments = ["import", "national", "-", "--to", "nhap", "--report", "-"]
    let result = await line.run(arguments, input: Array(other.utf8))
    #expect(result.output.contains("TTHC689"))
    #expect(result.output.contains("«quoc-gia/thu-nghiem/1.900001.tthc»"))
    #expect(line.files.contains(Self.path))
  }

  private static let noRecords: [(bytes: [UInt8], code: String, words: String)] = [
    ([], "TTHC678", "không chứa bản ghi nào"), (Array("\n \n".utf8), "TTHC678", "không chứa bản ghi nào"),
    (Array("[]".utf8), "TTHC678", "không chứa bản ghi nào"),
    (Array("ngôn ngữ tthc 1\n\nthủ tục 1.900001 \"A\" {\n  mức độ nháp\n}\n".utf8), "TTHC686", "đã là đặc tả"),
    (
      [0xFF, 0xFE] + record.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "TTHC667",
      "Lưu lại tệp với mã hóa UTF-8"
    ),
    (
      record.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + [0, 0x0A], "TTHC667", "Lưu lại tệp với mã hóa UTF-8"
    ),
  ]

  @Test(arguments: noRecords)
  func `An input without any record is told of by what it is, once, and ends in 1`(
    bytes: [UInt8], code: String, words: String
  ) async throws {
    let line = try CommandLine()
    let result = await line.run("import", "national", "-", "--to", "nhap", input: bytes)
    #expect(result.code == .findings)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.ranges(of: "[TTHC").count == 1, "\(result.errors)")
    #expect(result.errors.contains(code))
  }

  @Test func `A file that a person has edited is never overwritten`() async throws {
    let line = try CommandLine()
    try line.write(Self.record, to: "in.json")
    _ = await line.run("import", "national", "in.json", "--to", "nhap")
    let edited = try line.read(Self.path).replacingOccurrences(of: "nếu có", with: "tùy chọn")
    try line.write(edited, to: Self.path)
    try line.write(Self.record.replacingOccurrences(of: "Cấp giấy", with: "Cấp đổi giấy"), to: "in.json")
    let again = await line.run("import", "national", "in.json", "--to", "nhap")
    #expect(again.output.contains("TTHC608"))
    #expect(try line.read(Self.path) == edited)
    #expect(try line.read(Self.path + ".moi").contains("Cấp đổi giấy phép"))
  }

  @Test func `Whatever else a folder holds stays there, a repository or a note, in every import`() async throws {
    let line = try CommandLine()
    try line.write("x", to: "nhap/ghi-chep.txt")
    try line.write("ref", to: "nhap/.git/HEAD")
    for _ in 1...2 {
      let result = await line.run("import", "national", "-", "--to", "nhap", input: Array(Self.record.utf8))
      #expect(result.code == .fine)
      #expect(result.errors == "")
      #expect(line.files.contains(Self.path))
      #expect(try line.read("nhap/ghi-chep.txt") == "x")
      #expect(try line.read("nhap/.git/HEAD") == "ref")
    }
  }

  @Test func `A folder that cannot be written stays as it was`() async throws {
    let line = try CommandLine()
    try line.write(Self.record, to: "in.json")
    let before = line.files
    let result = await line.run("import", "national", "in.json", "--to", "in.json/nhap")
    #expect(result.code != .fine)
    #expect(line.files == before)
  }

  @Test func `Lists of an office become drafts; a broken list is told of and ends in 1`() async throws {
    let line = try CommandLine()
    try line.write("Mã;Tên;Lĩnh vực\n1.900001;Cấp giấy phép;Thử nghiệm\n", to: "thu-tuc.csv")
    try line.write("code,document,originals\n1.900001,Đơn đề nghị,1\n", to: "giay-to.csv")
    #expect(await line.run("import", "list", "thu-tuc.csv", "giay-to.csv", "--to", "nhap").code == .fine)
    #expect(try line.read(Self.path).contains("nộp \"Đơn đề nghị\" 01 bản chính"))
    #expect(await line.run("format", "--check", "nhap").code == .fine)
    let broken = await line.run("import", "list", "-", "--to", "khac", input: Array("Tên\nCấp giấy\n".utf8))
    #expect(broken.code == .findings)
    #expect(broken.errors.contains("TTHC660"))
  }

  @Test func `Drafts go back to records, with a report of what is lost`() async throws {
    let line = try CommandLine()
    try line.write(Self.record, to: "in.json")
    _ = await line.run("import", "national", "in.json", "--to", "nhap")
    let result = await line.run(
      "export", "national", "nhap", "--against", "in.json", "--to", "ra.ndjson", "--report", "-", "--lang", "en")
    #expect(result.code == .fine)
    #expect(result.output.contains("1 originals compared, 1 equal in every part compared"))
    #expect(try line.read("ra.ndjson").contains(#""name":"Ảnh chụp hiện trạng (nếu có)","originalQty":1"#))
    _ = await line.run("compile", "nhap", "--to", "danh-muc.json")
    let compiled = await line.run("export", "national", "danh-muc.json")
    #expect(compiled.output.contains(#""code":"1.900001""#))
  }

  @Test func `Without a folder nothing is done`() async throws {
    let line = try CommandLine()
    let result = await line.run("import", "national", "-", input: Array(Self.record.utf8))
    #expect(result.code == .usage)
    #expect(result.errors.contains("TTHC943"))
  }
}
