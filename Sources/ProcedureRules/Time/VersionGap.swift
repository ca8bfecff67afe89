import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let versionGap = Rule(
    350, .warning,
    title: Bilingual(vi: "khoảng trống giữa hai phiên bản", en: "a gap between two versions"),
    why: Bilingual(
      vi:
        "Phiên bản trước hết hiệu lực mà phiên bản sau chưa có hiệu lực: hồ sơ tiếp nhận trong những ngày đó không theo "
        + "phiên bản nào. Cho hai phiên bản nối liền, hoặc ghi lý do nếu thủ tục thật sự tạm dừng.",
      en: "One version ends before the next begins: dossiers accepted in between follow neither. "
        + "Let them join, or give a reason when the procedure really was suspended."),
    wrong: .file(versions(end: "30/06/2026", start: "15/07/2026")),
    right: .file(versions(end: "14/07/2026", start: "15/07/2026")),
    .catalogue { subject, report in
      let procedures = subject.contents.procedures
      // Most have one version only. To take a procedure is to copy all its lists, after each edit those of a country.
      for index in procedures.indices.dropFirst() where procedures[index - 1].code == procedures[index].code {
        let (earlier, later) = (procedures[index - 1], procedures[index])
        guard earlier.appliesIn == later.appliesIn, let end = earlier.inForce.to,
          let start = later.inForce.from, let next = end.adding(days: 1), next < start,
          let last = start.adding(days: -1)
        else { continue }
        let places = subject.model.places
        let (from, to) = (RuleWording.day(next), RuleWording.day(last))
        report.report(
          Violation(
            Bilingual(
              vi: "từ \(from) đến \(to) không có phiên bản nào của thủ tục \(later.code) có hiệu lực",
              en: "from \(from) to \(to) no version of procedure \(later.code) is in force"),
            at: places[index].inForce ?? places[index].code,
            labels: [
              Finding.Label(
                places[index - 1].inForce ?? places[index - 1].code,
                Bilingual(
                  vi: "phiên bản trước hết hiệu lực \(RuleWording.day(end))",
                  en: "the version before ends on \(RuleWording.day(end))"))
            ],
            help: [
              Bilingual(
                vi:
                  "sửa ngày hết hiệu lực của phiên bản trước thành \(to), hoặc cho phiên bản sau có hiệu lực từ \(from)",
                en: "let the version before end on \(to), or the later one begin on \(from)")
            ]))
      }
    })

  private static func versions(end: String, start: String) -> String {
    """
    thủ tục 1.900001 "Cấp giấy xác nhận" {
      hiệu lực từ 01/01/2026 đến \(end)
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp
      thành phần hồ sơ 01 bộ { nộp "Tờ khai" 01 bản chính }
      thời hạn 05 ngày làm việc
      kết quả "Giấy xác nhận" 01 bản chính
    }
    thủ tục 1.900001 "Cấp giấy xác nhận" {
      hiệu lực từ \(start)
      thay thế 1.900001 trước \(start), chuyển tiếp theo quy định cũ
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp
      thành phần hồ sơ 01 bộ { nộp "Tờ khai" 01 bản chính }
      thời hạn 03 ngày làm việc
      kết quả "Giấy xác nhận" 01 bản chính
    }
    """
  }
}
