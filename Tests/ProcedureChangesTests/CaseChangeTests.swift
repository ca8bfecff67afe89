import ProcedureChanges
import ProcedureDiagnostics
import Testing

/// What changes only in some cases, or beside what applicants owe, is told too.
@Suite struct CaseChangeTests {
  private static let facts = "thông tin { khó: có/không \"Hồ sơ khó\"; xa: có/không \"Ở vùng xa\" }\n"

  private func changes(_ before: String, _ after: String) throws -> [String] {
    try ExamplePair(lines: Self.facts + before, Self.facts + after).changes()
      .filter { $0.rule.code < FindingCode(481) }
      .map { "\($0.rule.code) \($0.message.vi)" }
  }

  @Test func `A result given in fewer cases is less, in more cases more`() throws {
    let (always, hard) = ("kết quả giấy \"Giấy xác nhận\"", "kết quả giấy \"Giấy xác nhận\" khi khó")
    #expect(try changes(always, hard) == ["TTHC459 kết quả «Giấy xác nhận» được trả trong ít trường hợp hơn"])
    #expect(try changes(hard, always) == ["TTHC460 kết quả «Giấy xác nhận» được trả trong nhiều trường hợp hơn"])
  }

  @Test func `A condition written another way is no change`() throws {
    let lines = { (condition: String) in
      """
      cơ quan có thẩm quyền ubnd_xã khi \(condition)
      cơ quan có thẩm quyền sở_xây_dựng còn lại
      kết quả giấy "Giấy xác nhận" khi \(condition)
      kết quả thư "Thư trả lời" còn lại
      quy trình { bước ký "Ký" do ubnd_xã khi \(condition) }
      """
    }
    #expect(try changes(lines("khó hoặc xa"), lines("xa hoặc khó")) == [])
    #expect(try changes(lines("không (khó và xa)"), lines("không xa hoặc không khó")) == [])
  }

  @Test func `Another agency in some cases is another agency`() throws {
    let lines = { (condition: String) in
      "cơ quan có thẩm quyền ubnd_xã khi \(condition)\ncơ quan có thẩm quyền sở_xây_dựng còn lại"
    }
    #expect(
      try changes(lines("khó"), lines("không khó")).contains {
        $0.hasPrefix("TTHC464 cơ quan có thẩm quyền thay đổi theo nơi hoặc theo trường hợp")
      })
  }

  @Test func `What a stage is about is told in one sentence each`() throws {
    let stage = "quy trình { bước ký \"Ký\" do ubnd_xã trong 02 ngày làm việc"
    #expect(
      try changes(stage + " }", stage + " khi khó }")
        == ["TTHC461 quy trình thay đổi 1 chỗ: bước «Ký» thực hiện trong trường hợp khác trước"])
    #expect(
      try changes(stage + " }", stage + ", không tính vào thời hạn }").contains(
        "TTHC461 quy trình thay đổi 1 chỗ: bước «Ký» đổi cách tính vào thời hạn"))
    #expect(
      try changes(stage + ", hết thời hạn không có ý kiến thì coi là đồng ý }", stage + " }")
        == ["TTHC461 quy trình thay đổi 1 chỗ: bước «Ký»: hết thời hạn không trả lời thì không còn coi là đồng ý"])
  }

  @Test func `One alternative that asks for more copies is a stronger form for whom has only that paper`() throws {
    let lines = { (count: String) in
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" \(count) bản sao có chứng thực hoặc 01 bản chính }"
    }
    #expect(try changes(lines("01"), lines("02")).contains { $0.hasPrefix("TTHC428 ") })
    #expect(try changes(lines("02"), lines("01")).contains { $0.hasPrefix("TTHC429 ") })
  }

  @Test func `A later request for supplements is stricter`() throws {
    let lines = { (days: String) in "bổ sung {\nlần 1 yêu cầu trong \(days) ngày làm việc\n}" }
    #expect(try changes(lines("02"), lines("03")) == ["TTHC411 quy định bổ sung hồ sơ chặt hơn"])
    #expect(try changes(lines("03"), lines("02")) == ["TTHC412 quy định bổ sung hồ sơ dễ hơn"])
    #expect(try changes(lines("02"), "bổ sung { tối đa 01 lần }").contains("TTHC411 quy định bổ sung hồ sơ chặt hơn"))
  }

  @Test func `The times of supplements are compared case by case`() throws {
    let lines = { (hard: String, others: String) in
      "bổ sung {\nyêu cầu trong \(hard) ngày làm việc khi khó\nyêu cầu trong \(others) ngày làm việc\n}"
    }
    let (stricter, easier) = ("TTHC411 quy định bổ sung hồ sơ chặt hơn", "TTHC412 quy định bổ sung hồ sơ dễ hơn")
    #expect(try changes(lines("03", "05"), lines("04", "05")) == [stricter])
    #expect(try changes(lines("03", "05"), lines("03", "04")) == [easier])
    #expect(try changes("bổ sung { yêu cầu trong 05 ngày làm việc }", lines("03", "05")) == [easier])
    #expect(try changes("bổ sung { yêu cầu trong 05 ngày làm việc }", lines("05", "05")) == [])
    #expect(try changes(lines("03", "05"), lines("04", "04")) == [stricter])
  }

  @Test func `Another consequence of a late supplement is another refusal`() throws {
    let lines = { (what: String) in "bổ sung { lần 1 yêu cầu trong 02 ngày làm việc; quá hạn thì \(what) }" }
    #expect(
      try changes(lines("trả lại hồ sơ"), lines("từ chối"))
        == ["TTHC463 quá hạn bổ sung hồ sơ thì nay bị từ chối, trước đây được trả lại hồ sơ"])
  }

  @Test func `A permission to hand in elsewhere is judged by its cases`() throws {
    let lines = { (condition: String) in "phi địa giới trong tỉnh\(condition)" }
    #expect(try changes(lines(""), lines(" khi khó")).map { $0.prefix(8) } == ["TTHC455 "])
    #expect(try changes(lines(" khi khó"), lines(" khi không không khó")) == [])
  }

  @Test func `A limit that is gone is heavier, one where there was none lighter`() throws {
    let (all, hard) = ("thời hạn 05 ngày làm việc", "thời hạn 05 ngày làm việc khi khó")
    #expect(try changes(all, hard) == ["TTHC401 không còn thời hạn «05 ngày làm việc»"])
    #expect(try changes(hard, all) == ["TTHC402 nay có thời hạn «05 ngày làm việc», trước đây không có"])
    let split = "thời hạn a: 05 ngày làm việc khi khó\nthời hạn b: 05 ngày làm việc còn lại"
    #expect(try changes(all, split).filter { !$0.hasPrefix("TTHC473") } == [])
    #expect(
      try changes(split, "thời hạn a: 05 ngày làm việc khi khó").contains(
        "TTHC401 không còn thời hạn «05 ngày làm việc»"))
  }

  @Test func `Duties that come together cost more, those that take each other's place do not`() throws {
    let apart = "lệ phí 20.000 đồng khi khó\nlệ phí 10.000 đồng khi không khó"
    #expect(
      try changes(apart, "lệ phí 20.000 đồng khi khó\nlệ phí 10.000 đồng")
        == ["TTHC441 thêm khoản thu, lệ phí: 10.000 đồng"])
    #expect(try changes(apart, "lệ phí 10.000 đồng").map { $0.prefix(8) } == ["TTHC442 "])
    #expect(
      try changes("lệ phí 20.000 đồng", "lệ phí 20.000 đồng khi khó\nlệ phí 10.000 đồng khi không khó")
        .map { $0.prefix(8) } == ["TTHC442 "])
  }

  @Test func `A published version with another first day is a version that is gone`() throws {
    let pair = ExamplePair(lines: "hiệu lực từ 01/01/2026", "hiệu lực từ 01/10/2026")
    #expect(
      try pair.changes().map { "\($0.rule.code) \($0.message.vi)" }
        == ["TTHC478 phiên bản có hiệu lực từ 01/01/2026 của thủ tục 1.900001 không còn trong danh mục"])
  }
}
