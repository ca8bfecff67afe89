import ProcedureCatalogue
import ProcedureModel
import Testing
import WorkingCalendar

/// What a catalogue says once for all its procedures.
@Suite struct ConventionTests {
  private func read(_ lines: String) -> (conventions: [Convention], codes: [Int]) {
    let model = Specification.model(
      "",
      declarations: """
        danh mục thử "Danh mục thử" {
          ấn bản "2026"
        \(lines)
        }
        căn cứ luật_hộ_tịch "Luật Hộ tịch" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }
        """)
    return (model.contents.conventions, Specification.codes(model.findings))
  }

  @Test func `Every convention is read with its length, its number and its law`() throws {
    let (conventions, codes) = read(
      """
        quy ước hồ sơ phi địa giới kể từ khi cơ quan có thẩm quyền nhận hồ sơ, hiệu lực từ 05/08/2026
        quy ước yêu cầu bổ sung trong 03 ngày làm việc, tối đa 01 lần  [khoản 5 Điều 19 luật_hộ_tịch]
        quy ước bổ sung thì tạm dừng
        quy ước đóng hồ sơ sau 15 ngày
        quy ước xin lỗi trước hạn ít nhất 01 ngày làm việc
        quy ước sắp đến hạn trước 02 ngày làm việc
        quy ước giờ hẹn 16 giờ 30
        quy ước giờ hẹn hết giờ làm việc
        quy ước giờ hẹn giờ nhận hồ sơ
      """)
    #expect(codes == [])
    #expect(
      conventions.map(\.subject) == [
        .jurisdictionFreeStart, .supplementRequest, .supplementEffect, .closing, .delayNotice, .dueSoon,
        .appointmentHour, .appointmentHour, .appointmentHour,
      ])
    #expect(conventions.first?.start == [.receivedByCompetentAgency])
    #expect(conventions.first?.inForce.from?.iso == "2026-08-05")
    let request = try #require(conventions.first { $0.subject == .supplementRequest })
    #expect(request.amount == TimeQuantity(3, .workingDay))
    #expect(request.maximumTimes == 1)
    #expect(request.origin.basis.map(\.source) == ["luật_hộ_tịch"])
    #expect(conventions.compactMap(\.effect) == [.pause])
    #expect(conventions.compactMap(\.appointment) == [.fixed(990), .closing, .receiptTime])
    #expect(
      conventions.compactMap(\.amount) == [
        TimeQuantity(3, .workingDay), TimeQuantity(15, .day), TimeQuantity(1, .workingDay),
        TimeQuantity(2, .workingDay),
      ])
  }

  @Test func `The way of the papers, the place of the result, successors and counters are conventions`() {
    let (conventions, codes) = read(
      """
        quy ước chuyển hồ sơ giấy trong 01 ngày làm việc  [khoản 1 Điều 20 luật_hộ_tịch]
        quy ước chuyển hồ sơ trực tiếp trong ngày, nhận sau 15 giờ thì chuyển vào đầu giờ ngày làm việc tiếp theo
        quy ước trả kết quả tại nơi tiếp nhận, hiệu lực từ 01/07/2025
        quy ước cơ quan kế thừa giải quyết tiếp hồ sơ  [luật_hộ_tịch]
        quy ước trung tâm phục vụ hành chính công tiếp nhận mọi thủ tục trong tỉnh, hiệu lực từ 31/12/2025
        quy ước ki ốt tính như trực tuyến, hiệu lực từ 05/08/2026
      """)
    #expect(codes == [])
    #expect(
      conventions.map(\.subject) == [
        .paperTransfer, .sameDayTransfer, .resultPlace, .succession, .centresInProvince, .kioskAsOnline,
      ])
    #expect(conventions.compactMap(\.cutoff) == [LimitCutoff(after: 900, moves: .end, isPermission: false)])
    #expect(conventions[0].amount == TimeQuantity(1, .workingDay))
    #expect(conventions[0].origin.basis.map(\.source) == ["luật_hộ_tịch"])
    #expect(conventions[2].inForce.from?.iso == "2025-07-01")
    #expect(conventions[4...].map(\.inForce.from?.iso) == ["2025-12-31", "2026-08-05"])
  }

  @Test(
    arguments: [
      "quy ước sắp đến hạn trước 02 lần", "quy ước đóng hồ sơ sau 999999 ngày", "quy ước giờ hẹn 25:00",
      "quy ước nghỉ trưa", "quy ước bổ sung thì nghỉ",
    ])
  func `A convention that says nothing usable is reported and left out`(line: String) {
    let (conventions, codes) = read("  " + line)
    #expect(!codes.isEmpty)
    #expect(conventions.isEmpty)
  }

  @Test func `The time in which an online dossier is confirmed is a convention with its law`() {
    let (conventions, codes) = read(
      "  quy ước xác nhận hồ sơ trực tuyến trong 08 giờ làm việc, hiệu lực từ 01/07/2025  [khoản 2 Điều 17 luật_hộ_tịch]"
    )
    #expect(codes == [])
    #expect(conventions.map(\.subject) == [.onlineAcknowledgement])
    #expect(conventions.first?.amount == TimeQuantity(8, .workingHour))
    #expect(conventions.first?.inForce.from?.iso == "2025-07-01")
  }

  @Test func `The catalogue says what becomes of less than a dong`() throws {
    let (conventions, codes) = read(
      """
        quy ước số tiền lẻ từ nửa đồng trở lên tính một đồng  [khoản 5 Điều 19 luật_hộ_tịch]
        quy ước số tiền lẻ bỏ đi, hiệu lực từ 01/01/2027
      """)
    #expect(codes == [])
    #expect(conventions.map(\.subject) == [.fractions, .fractions])
    #expect(conventions.map(\.fractions) == [.halfUp, .dropped])
  }
}
