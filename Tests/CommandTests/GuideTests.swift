import CanonicalJSON
import CommandTable
import Foundation
import ProcedureWorkspace
import Testing

/// `tthc guide`, from the first question to what the applicant takes home.
@Suite struct GuideTests {
  private static let procedure = """
    căn cứ nghị_định "Nghị định mẫu" { số "01/2025/NĐ-CP"; hiệu lực từ 01/07/2025 }
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
    cơ quan trung_tâm "Trung tâm Phục vụ hành chính công" { cấp xã; bộ phận một cửa }

    thủ tục 1.000002 "Cấp giấy phép mẫu" {
      mức độ nháp
      lĩnh vực "Hộ tịch"
      cấp thực hiện xã
      đối tượng "Công dân Việt Nam"
      hiệu lực từ 01/07/2025
      lịch hành_chính
      cơ quan tiếp nhận trung_tâm  [Điều 2 nghị_định]
      cơ quan thực hiện ubnd_xã
      cơ quan có thẩm quyền ubnd_xã  [Điều 2 nghị_định]
      phi địa giới toàn quốc  [Điều 3 nghị_định]
      cách thức trực tiếp, trực tuyến
      thông tin {
        bản_sao: số nguyên đơn vị bản "Cần mấy bản sao?"
        ai_nộp: một trong {
          chủ_hộ "Chủ hộ"
          ủy_quyền "Người được ủy quyền"
        } "Ai đi nộp?"
      }
      thành phần hồ sơ 01 bộ {
        nộp "Đơn đề nghị" 01 bản chính  [Điều 4 nghị_định]
        nộp "Giấy ủy quyền" 01 bản chính khi ai_nộp = ủy_quyền và "ủy quyền cho người thân" = không  [Điều 5 nghị_định]
      }
      thời hạn nhanh: 01 ngày làm việc khi ai_nộp = chủ_hộ  [Điều 6 nghị_định]
      thời hạn thường: 03 ngày làm việc còn lại  [Điều 6 nghị_định]
      phí "Phí cấp bản sao" 8.000 đồng/bản  [Điều 7 nghị_định]
      kết quả "Giấy phép"
    }

    """

  private func line() throws -> CommandLine {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(Self.procedure, to: "Specs/1.000002.tthc")
    return line
  }

  private func talk(_ line: CommandLine, _ lines: [String], _ more: String...) async -> CommandLine.Result {
    await line.run(
      ["guide", "1.000002", "--at", "2026-02-13T10:00"] + more, lines: lines.map { .line($0) })
  }

  @Test(arguments: ["vi", "en"]) func `A dialogue ends with what the applicant takes home`(language: String)
    async throws
  {
    let line = try line()
    let answers = ["hai", "2", "?", "2", "<", "2", "-"]
    let result = await talk(line, answers, "--lang", language)
    #expect(result.code == .fine, "\(result.errors)")
    #expect(result.errors.isEmpty)
    try expectGolden("guide.\(language).txt", result.output)
  }

  @Test func `A dialogue that ends early says which question is open`() async throws {
    let line = try line()
    let ended = await talk(line, ["2"])
    #expect(ended.code == .findings)
    #expect(ended.errors.contains("lỗi[TTHC951]: dừng lại khi chưa trả lời «Ai đi nộp?»"), "\(ended.errors)")
    let interrupted = await line.run(["guide", "1.000002"], lines: [.tooLong, .interrupted])
    #expect(interrupted.code == .findings)
  }

  @Test func `An unknown code suggests the nearest, and an unknown area too`() async throws {
    let line = try line()
    let code = await line.run("guide", "1.00002")
    #expect(code.code == .findings && code.errors.contains("có phải là «1.000002»?"), "\(code.errors)")
    let words = await line.run("guide", "giấy PHEP")
    #expect(words.code == .findings && words.errors.contains("1.000002  Cấp giấy phép mẫu"), "\(words.errors)")
    let nothing = await line.run("explain", "thủ tục nào đó")
    #expect(nothing.code == .findings && nothing.errors.contains("tthc guide \"khai sinh\""))
    let area = await line.run("guide", "1.000002", "--area", "Hà Nội")
    #expect(area.code == .findings && area.errors.contains("TTHC949"))
  }

  // MARK: Steps for programs

  private func step(
    _ line: CommandLine, _ answers: String, code: ExitCode = .fine
  ) async throws -> (root: JSONDocument, errors: String) {
    let result = await line.run(
      "guide", "1.000002", "--json", "--answers", "-", input: Array(answers.utf8))
    #expect(result.code == code, "\(result.errors)")
    return (try JSONDocument(parsing: Array((result.output.isEmpty ? "{}" : result.output).utf8)), result.errors)
  }

  @Test func `A program puts each answer where it is told, and gets the next question or the answer`() async throws {
    let line = try line()
    let first = try await step(line, "{}").root.root
    #expect(first["state"]?.string == "question" && first["draft"]?.bool == true)
    #expect(first["question"]?["put"]?.string == "/facts/bản_sao")
    #expect(first["question"]?["kind"]?.string == "integer")
    let second = try await step(line, "{\"facts\":{\"bản_sao\":2}}").root.root
    #expect(second["question"]?["put"]?.string == "/facts/ai_nộp")
    #expect(second["question"]?["choices"]?.elements.map { $0["value"]?.string } == ["chủ_hộ", "ủy_quyền"])
    let last = try await step(line, "{\"facts\":{\"bản_sao\":2,\"ai_nộp\":\"chủ_hộ\"}}").root.root
    #expect(last["state"]?.string == "answer" && last["question"]?.isNull == true)
    #expect(last["answer"]?["assessment"]?["fee"]?["totals"]?.elements.reversed().first?["amount"]?.int64 == 16_000)
    #expect(last["answer"]?["results"]?.elements.map { $0.string } == ["Giấy phép"])
  }

  @Test func `What nobody knows is not asked again`() async throws {
    let line = try line()
    for answers in [
      "{\"facts\":{\"bản_sao\":null,\"ai_nộp\":\"chủ_hộ\"}}",
      "{\"unknown\":[\"bản_sao\"],\"facts\":{\"ai_nộp\":\"chủ_hộ\"}}",
    ] {
      let step = try await step(line, answers).root.root
      #expect(step["state"]?.string == "answer")
      #expect(step["unanswered"]?.elements.map { $0["id"]?.string } == ["bản_sao"])
    }
  }

  @Test func `Answers that cannot be used are refused with their place`() async throws {
    let line = try line()
    let wrong = try await step(line, "{\"facts\":{\"bản_sao\":\"hai\"}}", code: .findings).root.root
    #expect(wrong["state"]?.string == "refused")
    #expect(wrong["findings"]?.elements.map { $0["at"]?.string } == ["/facts/bản_sao"])
    let choice = try await step(line, "{\"facts\":{\"ai_nộp\":\"chủ_hồ\"}}", code: .findings).root.root
    #expect(choice["findings"]?.elements.contains { $0["message"]?.string?.contains("chủ_hộ") == true } == true)
    #expect(try await step(line, "[1]", code: .findings).errors.contains("TTHC506"))
    #expect(try await step(line, "{\"submitted\":\"2026-02-30T10:00\"}", code: .findings).errors.contains("TTHC507"))
    #expect(try await step(line, "{\"procedure\":\"1.000009\"}", code: .findings).errors.contains("TTHC952"))
  }

  @Test func `Hostile text stays text, in the dialogue and in a step`() async throws {
    let line = try line()
    let path = "Specs/1.000002.tthc"
    try line.write(try line.read(path).replacing("Ai đi nộp?", with: "Ai <b>đi</b> nộp; rm -rf / \u{202E}?"), to: path)
    _ = await line.run("compile", "Specs", "--to", "c.json")
    let catalogue = try line.read("c.json")
    #expect(!catalogue.isEmpty)
    let result = await talk(line, ["2", "\u{1B}[31m\u{7}", "1"])
    #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    #expect(result.output.contains("\\u{1B}[31m"))
    let step = try await step(line, "{\"facts\":{\"bản_sao\":2}}").root.root
    #expect(step["question"]?["text"]?.string?.contains("<b>đi</b>") == true)
  }
}
