import ProcedureChanges
import ProcedureDiagnostics
import Testing

/// What becomes of what all procedures share.
@Suite struct SharedChangeTests {
  private static func codes(_ before: String, _ after: String) throws -> [UInt16] {
    let declared = ExamplePair.declarations
    return try ExamplePair(declared + before, declared + after).changes().map(\.rule.code.number)
  }

  @Test func `Other hours of a single day are told, as a day off is`() throws {
    func calendar(_ hours: String) -> String {
      """
      lịch cơ_quan "Lịch cơ quan" {
        giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
        công bố đến 31/12/2026
        năm 2026 { \(hours) }
      }
      """
    }
    let morning = calendar("giờ làm việc 13/02 08:00 đến 12:00")
    #expect(try Self.codes(calendar(""), morning) == [493])
    #expect(try Self.codes(morning, calendar("giờ làm việc 13/02 08:00 đến 11:00")) == [493])
    #expect(try Self.codes(morning, calendar("giờ làm việc 13/02 08:00 đến 12:00")) == [])
    #expect(try Self.codes(calendar(""), calendar("giờ làm việc 13/02 08:00 đến 12:00, 13:00 đến 17:00")) == [])
  }

  @Test(arguments: [
    ("số 02/2026/TT-BTP; ngày 05/01/2026; ban hành bởi \"Bộ Tư pháp\"", [489]),
    ("số 01/2026/TT-BTP; ngày 15/01/2026; ban hành bởi \"Bộ Tư pháp\"", [489]),
    ("số 01/2026/TT-BTP; ngày 05/01/2026; ban hành bởi \"Bộ Nội vụ\"", [489]),
    ("số 01/2026/TT-BTP; ban hành bởi \"Bộ Tư pháp\"", [489]),
    ("số 01/2026/TT-BTP; ngày 05/01/2026; ban hành bởi \"Bộ Tư pháp\"; hiệu lực từ 01/03/2026", []),
  ])
  func `An instrument that becomes another one under its name is told, and a blank that is filled in is not`(
    particulars: String, codes: [UInt16]
  ) throws {
    func basis(_ particulars: String) -> String { "căn cứ thông_tư \"Thông tư về hộ tịch\" { \(particulars) }" }
    let before = basis("số 01/2026/TT-BTP; ngày 05/01/2026; ban hành bởi \"Bộ Tư pháp\"")
    #expect(try Self.codes(before, basis(particulars)) == codes)
  }
}
