import CommandTable
import Foundation
import ProcedureWorkspace
import Testing

/// What somebody who knows the law and no programming reads back of a first specification, and of a dossier under it.
@Suite struct AuthorReadingTests {
  private static let performance = """
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
    cơ quan sở "Sở" { cấp tỉnh }

    thủ tục 1.000004 "Tổ chức biểu diễn" {
      mức độ nháp
      lĩnh vực "Nghệ thuật biểu diễn"
      cấp thực hiện tỉnh
      đối tượng "Công dân Việt Nam"
      hiệu lực từ 01/07/2025
      lịch hành_chính
      cơ quan tiếp nhận ubnd_xã khi việc = đổi
      cơ quan tiếp nhận sở còn lại
      cơ quan có thẩm quyền sở
      cách thức trực tiếp, trực tuyến
      thông tin {
        việc: một trong { xin "Xin chấp thuận", đổi "Đổi nội dung" } "Đề nghị việc gì?"
        nước_ngoài: có/không "Có tác phẩm nước ngoài?"
        thời_lượng: số nguyên đơn vị phút "Chương trình dài bao nhiêu phút?"
      }
      thành phần hồ sơ 01 bộ {
        nộp "Văn bản đề nghị" theo mẫu "Mẫu số 02",
            01 bản chính, qua trực tuyến thì nộp 01 bản điện tử
        nộp "Bản dịch" 01 bản chính khi việc = xin và nước_ngoài
      }
      yêu cầu an_toàn: "Bảo đảm an toàn"
      yêu cầu đủ_dài: thời_lượng ≥ 30 "Chương trình không quá ngắn"
      thời hạn gồm {
        phần xã "Xác nhận" do ubnd_xã: {
          12 ngày khi việc = đổi
          02 ngày làm việc còn lại
        }
        phần sở "Chấp thuận" do sở: 12 ngày
      }
      khi việc = xin {
        phí 1.000.000 đồng khi thời_lượng từ 50 đến dưới 100
        phí 2.000.000 đồng khi thời_lượng ≥ 100
        phí 500.000 đồng khi thời_lượng < 50
      }  ["Thông tư mẫu"]
      quy trình {
        bước nhận "Tiếp nhận, kiểm tra" do sở
        bước duyệt "Chấp thuận" do sở
      }
      kết quả văn_bản "Văn bản chấp thuận" khi việc = xin
      kết quả sửa_đổi "Văn bản chấp thuận thay đổi" còn lại
      ví dụ "Xin chấp thuận" {
        nộp lúc 09:00 ngày 26/02/2026 qua trực tiếp
        cho việc = xin
        thì hẹn trả kết quả ngày 16/03/2026
      }
    }

    """

  private func line(_ procedure: String = performance) throws -> CommandLine {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(procedure, to: "Specs/1.000004.tthc")
    return line
  }

  @Test func `An explanation says ranges, ends and units as a law does`() async throws {
    let text = try await line().run("explain", "1.000004", "--specs", "Specs").output
    #expect(text.contains("«Chương trình dài bao nhiêu phút» từ 50 đến dưới 100 phút"))
    #expect(text.contains("«Chương trình dài bao nhiêu phút» từ 30 phút trở lên"))
    #expect(text.contains("«Chương trình dài bao nhiêu phút» dưới 50 phút"))
    #expect(text.contains("01 bản chính, biểu mẫu: Mẫu số 02, nộp trực tuyến thì nộp 01 bản điện tử"))
    #expect(text.contains("Chấp thuận (Sở), sau «Tiếp nhận, kiểm tra»"))
    // The citation behind a block of guarded statements is that of each of them.
    #expect(text.components(separatedBy: "[Thông tư mẫu]").count == 4)
  }

  @Test func `A guide asks and says no more than what is still open`() async throws {
    let result = try await line().run(
      ["guide", "1.000004", "--specs", "Specs", "--at", "2026-02-26T09:00"],
      lines: [.line("1")] + Array(repeating: .line("-"), count: 6))
    let text = result.output
    #expect(text.contains("chưa rõ: «Có tác phẩm nước ngoài»\n"))
    #expect(text.contains("1.000.000 đồng, nếu «Chương trình dài bao nhiêu phút» từ 50 đến dưới 100 phút"))
    #expect(text.contains("   • tiếp nhận: Sở\n"))
    #expect(text.contains("   • Văn bản chấp thuận\n"))
    #expect(text.contains("= tổng cộng: chưa xác định được"))
    #expect(text.contains("• chưa biết có đáp ứng yêu cầu «Bảo đảm an toàn» không\n"))
    #expect(text.contains("(02 ngày làm việc (Xác nhận) + 12 ngày (Chấp thuận) kể từ ngày nhận đủ hồ sơ hợp lệ)"))
  }

  @Test func `A proof counts working days as such in a part in working days only`() async throws {
    let text = try await line().run(
      ["guide", "1.000004", "--specs", "Specs", "--at", "2026-02-26T09:00"],
      lines: [.line("1")] + Array(repeating: .line("-"), count: 6)
    ).output
    #expect(text.contains("thứ Hai 02/03      ngày làm việc thứ 2\n"))
    #expect(text.contains("thứ Ba 03/03       ngày thứ 1\n"))
    #expect(text.contains("thứ Bảy 07/03      ngày thứ 5\n"))
    #expect(text.contains("thứ Hai 09/03      ngày thứ 7\n"))
  }

  @Test func `What no example reaches is said once`() async throws {
    let text = try await line().run("test", "Specs").output
    #expect(text.contains("chưa ví dụ nào dùng tới giấy tờ: «Bản dịch» (dòng 23)\n"))
    #expect(text.components(separatedBy: "«Bản dịch»").count == 2)
  }

  @Test func `A limit in hours runs from the moment, on a calendar that is open day and night`() async throws {
    let calendar = """
      lịch cả_ngày "Cả ngày đêm" {
        ngày làm việc thứ Hai đến Chủ nhật
        giờ làm việc 00:00 đến 24:00
        năm 2026 { }
      }

      """
    let line = try CommandLine()
    try line.write(calendar, to: "Specs/lich.tthc")
    try line.write(
      Sample.procedure.replacing("lịch hành_chính", with: "lịch cả_ngày")
        .replacing("thời hạn 03 ngày làm việc", with: "thời hạn 12 giờ")
        .replacing("ngày 25/02/2026", with: "lúc 22:15 ngày 13/02/2026"), to: "Specs/1.000001.tthc")
    let check = await line.run("check", "Specs")
    #expect(!check.output.contains("TTHC245"))
    #expect(await line.run("test", "Specs").output.contains("1 thủ tục, 1 ví dụ đạt, 0 ví dụ không đạt"))
    let text = await line.run("explain", "1.000001", "--specs", "Specs").output
    #expect(text.contains("tính ngày theo: Cả ngày đêm"))
    #expect(text.contains("12 giờ kể từ khi nhận đủ hồ sơ hợp lệ"))
  }

  @Test func `A word that is read as an answer, and a date moved by hours, are said with what to write`() async throws {
    let line = try line(
      Self.performance.replacing(
        "yêu cầu an_toàn: \"Bảo đảm an toàn\"",
        with: """
          yêu cầu sớm: ngày_nộp ≤ ngày_diễn - 8 giờ làm việc "Nộp sớm"
          yêu cầu mức: khuyết_tật ≠ không "Có khuyết tật"
          """
      ).replacing(
        "thông tin {",
        with: """
          thông tin {
            ngày_diễn: ngày "Biểu diễn ngày nào?"
            khuyết_tật: một trong { không "Không", nặng "Nặng" } "Khuyết tật?"
          """))
    let text = await line.run("check", "Specs").output
    #expect(text.contains("lỗi[TTHC231]: không dời một ngày đi «8 giờ làm việc» được"))
    #expect(text.contains("dùng số nguyên ngày, ngày làm việc, tuần, tháng hoặc năm"))
    #expect(text.contains("lỗi[TTHC221]: «không» ở đây là câu trả lời có/không, chưa phải lựa chọn tên «không»"))
    #expect(text.contains("viết tên trong dấu huyền ngược: `không`"))
  }

  @Test func `Numbered cases that all overlap are one finding`() async throws {
    let cases = (1...4).map { "trường hợp th_0\($0) \"Trường hợp \($0)\" mã 0\($0) khi \"thuộc mã \($0)\" { }" }
    let line = try line(
      Self.performance.replacing("mức độ nháp", with: "mức độ công bố").replacing(
        "quy trình {", with: cases.joined(separator: "\n") + "\nquy trình {"))
    let text = await line.run("check", "Specs").output
    #expect(text.components(separatedBy: "TTHC308").count == 2)
    #expect(
      text.contains("4 trường hợp có mã chồng lên nhau: có hồ sơ thuộc cả «Trường hợp 1» và «Trường hợp 2»"))
  }
}
