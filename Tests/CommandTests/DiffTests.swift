import CommandTable
import Foundation
import Testing

/// `tthc diff`, in folders and repositories made for the test.
@Suite struct DiffTests {
  private let line: CommandLine

  init() throws {
    line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.calendar, to: "Cu/lich.tthc")
    try line.write(Sample.procedure, to: "Cu/1.000001.tthc")
  }

  private func change(_ old: String, _ new: String) throws {
    let text = try line.read("Specs/1.000001.tthc")
    #expect(text.contains(old))
    try line.write(text.replacing(old, with: new), to: "Specs/1.000001.tthc")
  }

  private func git(_ arguments: String..., in folder: String = ".") throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = ["-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
    process.currentDirectoryURL = line.folder.appending(path: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  @Test func `Nothing is found where nothing changed but places and layout`() async throws {
    try line.write("# một dòng\n\n" + Sample.procedure.replacing("\n  ", with: "\n      "), to: "Specs/1.000001.tthc")
    let result = await line.run("diff", "Cu", "Specs")
    #expect(result.code == .fine && result.output.contains("không có thay đổi"), "\(result)")
    #expect(await line.run("diff", "Cu", "Specs", "--format", "json").code == .fine)
  }

  @Test func `A longer limit is a breaking change, shown at its line with a day`() async throws {
    try change("thời hạn 03 ngày làm việc", "thời hạn 05 ngày làm việc")
    let result = await line.run("diff", "Cu", "Specs")
    #expect(result.code == .breakingChange)
    #expect(result.output.contains("lỗi[TTHC401]: 1.000001, nặng hơn với người nộp hồ sơ"))
    #expect(result.output.contains("Specs/1.000001.tthc:17"))
    #expect(result.output.contains("→ hẹn"))
    for code in ["TTHC481", "TTHC482"] { #expect(result.output.contains(code)) }
  }

  @Test func `A change of somebody else than the gate names is a warning, and the law counts always`() async throws {
    try change("thời hạn 03 ngày làm việc", "thời hạn 02 ngày làm việc")
    let all = await line.run("diff", "Cu", "Specs", "--format", "short")
    #expect(
      all.output.contains("error TTHC402") || all.output.contains("lỗi[TTHC402]") || all.output.contains("TTHC402"))
    for gate in ["applicant", "công dân", "cong-dan,du_lieu"] {
      let result = await line.run("diff", "Cu", "Specs", "--fail-on", gate)
      #expect(result.output.contains("cảnh báo[TTHC402]"), "\(result.output)")
      #expect(result.code == .breakingChange, "a published version was edited")
    }
    #expect(await line.run("diff", "Cu", "Specs", "--fail-on", "nobody").code == .usage)
  }

  @Test func `A new version with its law and its transition is approved change by change`() async throws {
    let new = Sample.procedure.replacing("hiệu lực từ 01/07/2025", with: "hiệu lực từ 01/05/2026")
      .replacing("thời hạn 03 ngày làm việc", with: "thời hạn 05 ngày làm việc  [Điều 5 luật_mới]")
      .replacing(
        "  lịch hành_chính\n",
        with: "  lịch hành_chính\n  thay thế 1.000001 trước 01/05/2026, chuyển tiếp theo quy định cũ\n"
      )
      .replacing("cơ quan ubnd_xã \"Ủy ban nhân dân cấp xã\" { cấp xã }\n", with: "")
    // The version before ends, which is no change of what it says.
    try change("hiệu lực từ 01/07/2025", "hiệu lực từ 01/07/2025 đến 30/04/2026")
    #expect(await line.run("diff", "Cu", "Specs").code == .fine)
    let cut = try #require(new.firstRange(of: "  ví dụ"))
    let approval = { (day: String) in
      "  chấp thuận thay đổi TTHC401 phiên bản 01/07/2025 đến 01/05/2026 vì \"Luật mới kéo dài\",\n"
        + "    người duyệt \"Vụ Pháp chế\", hết hạn \(day)\n}\n"
    }
    try line.write("căn cứ luật_mới \"Luật mới\" { số 1/2026/QH16; hiệu lực từ 01/01/2026 }\n", to: "Specs/luat.tthc")
    try line.write(String(new[..<cut.lowerBound]) + "}\n", to: "Specs/moi.tthc")
    let open = await line.run("diff", "Cu", "Specs", "--format", "short")
    #expect(open.code == .breakingChange)
    #expect(open.output.contains("TTHC401") && !open.output.contains("TTHC48"), "\(open.output)")
    let help = await line.run("diff", "Cu", "Specs").output
    #expect(help.contains("«chấp thuận thay đổi TTHC401 phiên bản 01/07/2025 đến 01/05/2026"), "\(help)")
    try line.write(String(new[..<cut.lowerBound]) + approval("31/12/2026"), to: "Specs/moi.tthc")
    let approved = await line.run("diff", "Cu", "Specs")
    #expect(approved.code == .fine, "\(approved)")
    #expect(approved.output.contains("đã chấp thuận TTHC401 1.000001: Luật mới kéo dài (Vụ Pháp chế, đến 31/12/2026)"))
    try line.write(String(new[..<cut.lowerBound]) + approval("31/01/2026"), to: "Specs/moi.tthc")
    let expired = await line.run("diff", "Cu", "Specs", "--format", "short")
    #expect(expired.code == .breakingChange && expired.output.contains("TTHC487"))
    #expect(await line.run("diff", "Cu", "Specs", "--today", "2026-01-31").code == .fine)
    try line.write(
      String(new[..<cut.lowerBound]).replacing("05 ngày làm việc", with: "03 ngày làm việc") + approval("31/12/2026"),
      to: "Specs/moi.tthc")
    let unused = await line.run("diff", "Cu", "Specs", "--format", "short")
    #expect(unused.code == .findings && unused.output.contains("TTHC486"), "\(unused)")
  }

  @Test func `A compiled file is compared with specifications, and findings name its values`() async throws {
    #expect(await line.run("compile", "Cu", "--to", "cu.json").code == .fine)
    #expect(await line.run("diff", "cu.json", "Specs").code == .fine)
    try change("01 bản chính khi", "02 bản chính khi")
    #expect(await line.run("compile", "Specs", "--to", "moi.json", "--previous", "cu.json").code == .fine)
    let result = await line.run("diff", "cu.json", "moi.json")
    #expect(result.code == .breakingChange)
    #expect(result.output.contains("moi.json#/procedures/0/documents/1"), "\(result.output)")
    #expect(await line.run("diff", "cu.json", "cu.json").code == .fine)
  }

  @Test func `Every format carries the findings`() async throws {
    try change("thời hạn 03 ngày làm việc", "thời hạn 05 ngày làm việc")
    for format in ["text", "short", "json", "sarif", "github", "gitlab", "junit"] {
      let result = await line.run("diff", "Cu", "Specs", "--format", format, "--summary", "tom-tat.md")
      #expect(result.code == .breakingChange)
      #expect(result.output.contains("TTHC401"), "\(format)")
      #expect(try line.read("tom-tat.md").contains("TTHC401"))
    }
  }

  @Test func `The list of changes says what becomes heavier, and shows hostile words as words`() async throws {
    try change("thời hạn 03 ngày làm việc", "thời hạn 05 ngày làm việc")
    try change("\"Giấy xác nhận\"", "\"<script>alert(1)</script> *đậm* [a](b) & | `x`\"")
    _ = await line.run("diff", "Cu", "Specs", "--changelog", "thay-doi.html")
    let page = try line.read("thay-doi.html")
    #expect(page.contains("<h2>1.000001 Cấp giấy xác nhận</h2>") && page.contains("Nặng hơn với người nộp hồ sơ"))
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script>"))
    _ = await line.run("diff", "Cu", "Specs", "--changelog", "thay-doi.md", "--lang", "en")
    let text = try line.read("thay-doi.md")
    #expect(text.contains("### Heavier for applicants") && text.contains("From 01/07/2025"))
    #expect(text.contains("\\<script\\>") && text.contains("\\[a\\]") && text.contains("\\*đậm\\*"), "\(text)")
  }

  @Test func `What cannot be compared is said, and ends with its own code`() async throws {
    #expect(await line.run("diff", "Cu").code == .usage)
    #expect(await line.run("diff", "Cu", "Specs", "Cu").code == .usage)
    #expect(await line.run("diff", "--against", "main", "Cu", "Specs").code == .usage)
    #expect(await line.run("diff", "Cu", "khong-co").code == .noInput)
    try FileManager.default.createDirectory(
      at: line.folder.appending(path: "trong"), withIntermediateDirectories: true)
    let empty = await line.run("diff", "trong", "Specs")
    #expect(empty.code == .noInput && empty.errors.contains("TTHC916"))
    #expect(await line.run("diff", "Cu", "trong").code == .noInput)
    try line.write("{\"format\": \"tthc-catalogue\", \"formatVersion\": \"9.0\"}", to: "khac.json")
    let other = await line.run("diff", "khac.json", "Specs")
    #expect(other.code == .findings && other.errors.contains("9.0"))
    _ = await line.run("compile", "Cu", "--to", "cu.json")
    try line.write(try line.read("cu.json").replacing("Cấp giấy xác nhận", with: "Cấp giấy khác"), to: "sua.json")
    let altered = await line.run("diff", "sua.json", "Specs")
    #expect(altered.code == .findings && altered.errors.contains("sha256"))
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    let broken = await line.run("diff", "Cu", "Specs")
    #expect(broken.code == .findings && broken.errors.contains("TTHC201"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
  func `The work since a revision is compared with where it began`() async throws {
    #expect(await line.run("diff", "--against", "main", "Specs").errors.contains("TTHC962"))
    try git("init", "-q", "-b", "main")
    try git("add", "-A")
    try git("commit", "-q", "-m", "x")
    #expect(await line.run("diff", "--against", "main", "Specs").code == .fine)
    try change("thời hạn 03 ngày làm việc", "thời hạn 05 ngày làm việc")
    try change("thì hẹn trả kết quả ngày 25/02/2026", "thì hẹn trả kết quả ngày 27/02/2026")
    try line.write("danh mục thử \"Danh mục thử\" { lịch hành_chính }\n", to: "Specs/danh-muc.tthc")
    for path in ["Specs", "Specs/1.000001.tthc", "\(line.folder.path)/Specs"] {
      let result = await line.run("diff", "--against", "main", path)
      #expect(result.code == .breakingChange && result.output.contains("TTHC401"), "\(path) \(result)")
    }
    #expect(await line.run("diff", "--against", "main", "Specs/lich.tthc").code == .fine)
    let inspected = await line.run("ci", "Specs", "--against", "main")
    #expect(inspected.code == .breakingChange && inspected.output.contains("so với «main»"), "\(inspected)")
    #expect(await line.run("ci", "Specs", "--against", "main", "--format", "short").output.contains("TTHC401"))
    #expect(await line.run("diff", "--against", "nothing", "Specs").errors.contains("TTHC963"))
    try git("commit", "-q", "-a", "-m", "y")
    try git("clone", "-q", "--depth", "1", "file://\(line.folder.path)", "shallow")
    let shallow = await line.run("diff", "--against", "HEAD~1", "shallow/Specs")
    #expect(shallow.code == .noInput && shallow.errors.contains("TTHC964"))
    try line.write(Sample.calendar, to: "Moi/lich.tthc")
    let missing = await line.run("diff", "--against", "HEAD", "Moi")
    #expect(missing.code == .noInput && missing.errors.contains("TTHC975"), "\(missing)")
  }
}
