import ProcedureDiagnostics
import WorkingCalendar

/// Words about approvals of changes.
enum ApprovalWording {
  static func unused(_ code: FindingCode) -> Bilingual {
    Bilingual(
      vi: "lời chấp thuận \(code) không ứng với thay đổi nào giữa hai bản đang so",
      en: "the approval of \(code) is about no change between the two states that are compared")
  }

  static func expired(_ code: FindingCode, _ day: CivilDate) -> Bilingual {
    Bilingual(
      vi: "lời chấp thuận \(code) đã hết hạn ngày \(ChangeWording.day(day))",
      en: "the approval of \(code) expired on \(ChangeWording.day(day))")
  }

  static let help = Bilingual(
    vi: "bỏ lời chấp thuận này, hoặc ghi lại cho đúng mã, hai phiên bản, và thời hạn còn hiệu lực",
    en: "remove it, or write it anew with the right code, versions and a day that has not passed")
}
