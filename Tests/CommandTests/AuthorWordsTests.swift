import CommandTable
import Foundation
import ProcedureWorkspace
import Testing

/// What somebody who knows the law and no programming reads while writing a first specification.
@Suite struct AuthorWordsTests {
  private static let adoption = """
    căn cứ luật_mẫu "Luật mẫu" { số 01/2025/QH15; hiệu lực từ 01/07/2025 }
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }

    thủ tục 1.000003 "Đăng ký nhận con nuôi" {  [luật_mẫu]
      mức độ nháp
      lĩnh vực "Nuôi con nuôi"
      cấp thực hiện xã
      đối tượng "Công dân Việt Nam"
      hiệu lực từ 01/07/2025
      lịch hành_chính
      cơ quan tiếp nhận ubnd_xã
      cơ quan thực hiện ubnd_xã nơi "phát hiện trẻ em"
      cơ quan có thẩm quyền ubnd_xã nơi thường trú của "người nhận" hoặc nơi thường trú của "trẻ em",
          nhiều nơi thì người nộp chọn
      cách thức trực tiếp
      thông tin {
        sinh_trẻ: ngày "Ngày sinh của trẻ em?"
        sinh_người_nhận: ngày "Ngày sinh của người nhận?"
        thân_thích: có/không "Người nhận là người thân thích?"
        người_có_công: có/không "Người nhận là người có công?"
        số_trẻ: số nguyên đơn vị trẻ_em "Nhận mấy trẻ em?"
      }
      thành phần hồ sơ 01 bộ {
        nộp "Giấy khám sức khỏe" 01 bản chính, có giá trị 06 tháng kể từ ngày cấp đến ngày nộp
        nộp "Đơn" theo mẫu "Mẫu 01" 01 bản chính khi thân_thích
        nộp "Đơn" theo mẫu "Mẫu 02" 01 bản chính còn lại
      }
      yêu cầu tuổi: sinh_trẻ ≥ sinh_người_nhận + 20 năm "Hơn con nuôi từ 20 tuổi", không đáp ứng thì từ chối khi không thân_thích
      thời hạn cấp: 30 ngày kể từ ngày nhận đủ hồ sơ hợp lệ đối với kết quả giấy
      thời hạn không_cấp: 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ đối với kết quả từ_chối
      lệ phí 100.000 đồng/trẻ_em khi thân_thích và không người_có_công
      lệ phí 400.000 đồng/trẻ_em khi không thân_thích và không người_có_công
      miễn lệ phí còn lại
      kết quả giấy "Giấy chứng nhận"
      kết quả từ_chối "Văn bản từ chối", không chấp thuận
      ví dụ "Người thân thích nhận một trẻ em, thiếu giấy" {
        nộp lúc 09:00 ngày 09/03/2026 qua trực tiếp
        cho thân_thích = có
        hồ sơ gồm "Đơn" 01 bản chính
        thì thiếu "Đơn"
      }
    }

    """

  private func line() throws -> CommandLine {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(Self.adoption, to: "Specs/1.000003.tthc")
    return line
  }

  @Test func `An explanation keeps the words of the law and hides the names of the specification`() async throws {
    let text = try await line().run("explain", "1.000003", "--specs", "Specs").output
    // Permanent residence is not residence, and a place in words of its own still is a place.
    #expect(text.contains("nơi thường trú của người nhận, hoặc nơi thường trú của trẻ em"))
    #expect(text.contains("thực hiện: Ủy ban nhân dân cấp xã, nơi phát hiện trẻ em"))
    #expect(!text.contains("nơi cư trú"))
    #expect(text.contains("100.000 đồng/trẻ em, số trẻ em theo «Nhận mấy trẻ em?»"))
    #expect(text.contains("«Ngày sinh của trẻ em» không sớm hơn «20 năm sau Ngày sinh của người nhận»"))
    #expect(!text.contains("sinh_người_nhận"))
    #expect(text.contains("miễn lệ phí, trong các trường hợp còn lại"))
    #expect(
      text.contains(
        "Hơn con nuôi từ 20 tuổi, áp dụng khi không phải trường hợp «Người nhận là người thân thích», đáp ứng"))
  }

  @Test func `A guide says of which result a limit is, how old a paper may be, and the law of all once`() async throws {
    let answers = "{\"procedure\":\"1.000003\",\"facts\":{}}"
    let line = try line()
    try line.write(answers, to: "da-biet.json")
    let result = await line.run(
      ["guide", "1.000003", "--specs", "Specs"], lines: Array(repeating: .line("-"), count: 12))
    let text = result.output
    #expect(text.contains("căn cứ, trừ chỗ ghi riêng: Luật mẫu (01/2025/QH15)"))
    #expect(!text.contains("[Luật mẫu (01/2025/QH15)]"))
    #expect(text.contains("Giấy khám sức khỏe — 01 bản chính, không quá 06 tháng từ ngày cấp đến ngày nộp"))
    #expect(text.contains("10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, đối với kết quả Văn bản từ chối"))
  }

  @Test func `What no example reaches is named as its author named it, with its line`() async throws {
    let text = try await line().run("test", "Specs").output
    #expect(text.contains("chưa ví dụ nào dùng tới giấy tờ: «Đơn» (dòng 26)"))
    #expect(!text.contains("don-2"))
    // One of two demands of the paper asks for nothing here; the other was met.
    #expect(text.contains("mong đợi thiếu «Đơn»; kết quả là đã có\n"))
  }

  @Test func `Papers in groups within groups are owed, however deep the groups go`() async throws {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    let depth = 50
    let deep =
      "nộp " + String(repeating: "tất cả {\n", count: depth) + "\"Giấy sâu\" 01 bản chính\n"
      + String(repeating: "}\n", count: depth)
    let example = """
        ví dụ "Thiếu giấy" {
          nộp lúc 10:00 ngày 10/03/2026 qua trực tiếp
          thì thiếu "Giấy sâu"
        }
        kết quả "
      """
    try line.write(
      Sample.procedure.replacing("nộp \"", with: deep + "nộp \"", maxReplacements: 1)
        .replacing("kết quả \"", with: example, maxReplacements: 1)
        .replacing("hồ sơ gồm ", with: "hồ sơ gồm \"Giấy sâu\" 01 bản chính, "), to: "Specs/1.000001.tthc")
    let result = await line.run("test", "Specs")
    #expect(result.code == .fine, "\(result.output) \(result.errors)")
  }

  @Test func `A title that only lacks its quotes gets them`() async throws {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(
      Sample.procedure.replacing("nộp \"", with: "nộp Giấy cam kết 01 bản chính\n    nộp \"", maxReplacements: 1),
      to: "Specs/1.000001.tthc")
    _ = await line.run("check", "--fix", "Specs")
    #expect(try line.read("Specs/1.000001.tthc").contains("nộp \"Giấy cam kết\" 01 bản chính"))
  }

  @Test func `A specification in UTF-16 fails with one finding that says how to save it`() async throws {
    let line = try CommandLine()
    try line.write([0xFF, 0xFE] + Sample.procedure.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "a.tthc")
    let result = await line.run("check", "a.tthc")
    #expect(result.code == .findings)
    #expect(result.output.contains("chọn UTF-8") && result.output.contains("1 lỗi"))
  }

  @Test func `A fee by a unit that nothing counts is said with both ways out`() async throws {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(
      Sample.procedure.replacing("kết quả \"", with: "lệ phí 400.000 đồng/trường_hợp\n  kết quả \""),
      to: "Specs/1.000001.tthc")
    let text = await line.run("check", "Specs").output
    #expect(text.contains("TTHC326"))
    #expect(text.contains("mỗi hồ sơ luôn chỉ một trường hợp thì ghi «400.000 đồng»"))
    #expect(text.contains("«số_trường_hợp: số nguyên đơn vị trường_hợp \"Số trường hợp\"»"))
  }

  @Test func `A folder of a catalogue is checked with the names that the catalogue declares`() async throws {
    let line = try line()
    try line.write("danh mục mẫu \"Danh mục mẫu\"\n", to: "Specs/danh-muc.tthc")
    try line.write("cơ quan sở \"Sở\" { cấp tỉnh }\n", to: "Specs/chung/co-quan.tthc")
    try line.write(
      Sample.procedure.replacing("cơ quan tiếp nhận ubnd_xã", with: "cơ quan tiếp nhận sở"),
      to: "Specs/ho-tich/1.000001.tthc")
    let result = await line.run("check", "Specs/ho-tich")
    #expect(!(result.output + result.errors).contains("TTHC201"))
    #expect(result.output.contains("1 tệp"))
  }
}
