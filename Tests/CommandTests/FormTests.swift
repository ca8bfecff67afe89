import CommandTable
import Testing

@Suite struct FormTests {
  @Test func `A form is printed as text, or written as a page`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.dossier, to: "dossier.json")
    let text = await line.run("form", "receipt", "dossier.json", "--at", "2026-02-13T10:20")
    #expect(text.code == .fine)
    #expect(text.output.contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"))
    #expect(text.output.contains("Thời gian nhận hồ sơ: 10 giờ 15 phút, ngày 13 tháng 02 năm 2026"))
    #expect(text.errors.contains("TTHC571"))
    let page = await line.run(
      "form", "GIAY_HEN", "dossier.json", "--at", "2026-02-13T10:20", "--format", "html", "--paper", "a4", "--to",
      "receipt.html")
    #expect(page.code == .fine)
    #expect(page.output.isEmpty)
    #expect(try line.read("receipt.html").contains("@page{size:A4 portrait"))
  }

  @Test func `A receipt for what this counter may not receive is not printed, and the refusal is`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.dossier.replacing("in-person", with: "postal"), to: "dossier.json")
    let receipt = await line.run("form", "receipt", "dossier.json", "--at", "2026-02-13T10:20", "--to", "receipt.txt")
    #expect(receipt.code == .findings)
    #expect(receipt.errors.contains("TTHC574") && receipt.errors.contains("tthc form từ-chối"))
    #expect(receipt.output.isEmpty && !line.files.contains("receipt.txt"))
    let refusal = await line.run("form", "từ-chối", "dossier.json", "--at", "2026-02-13T10:20")
    #expect(refusal.code == .fine)
    #expect(refusal.output.contains("thủ tục không nhận hồ sơ theo cách thức «bưu chính»"))
  }

  @Test func `The register takes several dossiers, and no other form does`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    for name in ["a.json", "b.json"] { try line.write(Sample.dossier, to: name) }
    #expect(await line.run("form", "sổ", "a.json", "b.json").output.contains("– STT: 2"))
    let two = await line.run("form", "receipt", "a.json", "b.json")
    #expect(two.code == .usage)
    #expect(two.errors.contains("TTHC954"))
    #expect(await line.run("form", "receipt").code == .usage)
  }

  @Test func `A part is chosen only of a bundle that has it, and only for a form that may be about one`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.dossier, to: "dossier.json")
    for arguments in [["apology", "--part", "x"], ["receipt", "--part", "x"]] {
      let result = await line.run(["form", arguments[0], "dossier.json"] + arguments.dropFirst())
      #expect(result.code == .usage)
      #expect(result.errors.contains("TTHC955"))
    }
  }

  @Test func `An unknown form is refused with the one that was probably meant`() async throws {
    let line = try CommandLine()
    let result = await line.run("form", "giấy-hẹm", "a.json")
    #expect(result.code == .usage)
    #expect(result.errors.contains("có phải là «giấy-hẹn»?"))
  }

  @Test func `The sources of a form need no dossier`() async throws {
    let line = try CommandLine()
    let result = await line.run("form", "dừng", "--sources")
    #expect(result.code == .fine)
    #expect(result.output.contains("dựng lại"))
  }

  @Test func `A dossier that is none, or of an unknown procedure, fills no form`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write("{", to: "broken.json")
    try line.write("{\"procedure\": \"9.999999\", \"accepted\": null, \"channel\": null}", to: "unknown.json")
    for name in ["broken.json", "unknown.json"] {
      let result = await line.run("form", "receipt", name, "--to", "out.txt")
      #expect(result.code == .findings)
      #expect(result.output.isEmpty)
    }
    #expect(!line.files.contains("out.txt"))
    #expect(await line.run("form", "receipt", "none.json").code == .noInput)
  }

  @Test func `A particular that nobody knows is named with the one that was probably meant`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let dossier = Sample.dossier.replacing(
      "\"facts\"", with: "\"particulars\": {\"aplicantName\": \"An\", \"applicantPhone\": 5}, \"facts\"")
    try line.write(dossier, to: "dossier.json")
    let result = await line.run("form", "receipt", "dossier.json", "--at", "2026-02-13T10:20")
    #expect(result.code == .findings)
    #expect(result.errors.contains("TTHC508"))
    #expect(result.errors.contains("«applicantName»"))
    #expect(result.errors.contains("TTHC506"))
  }
}
