import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let agencyNotYet = Rule(
    394, .warning,
    title: Bilingual(vi: "cơ quan chưa hoạt động", en: "an agency that does not exist yet"),
    why: Bilingual(
      vi:
        "Việc được giao cho một cơ quan chỉ bắt đầu hoạt động sau khi phiên bản này có hiệu lực: hồ sơ nộp trước ngày đó "
        + "không có ai giải quyết. Ghi cơ quan của thời gian đó, hoặc lùi ngày có hiệu lực.",
      en: "A task is given to an agency that begins only after this version enters into force: nobody handles dossiers "
        + "lodged before. Name the agency of that time, or let the version begin later."),
    wrong: .procedure(
      "cơ quan có thẩm quyền trung_tâm_mới",
      declarations: """
        cơ quan trung_tâm_mới "Trung tâm mới" { cấp tỉnh; hiệu lực từ 01/03/2026 }
        """),
    right: .procedure(
      "hiệu lực từ 01/03/2026\ncơ quan có thẩm quyền trung_tâm_mới",
      declarations: """
        cơ quan trung_tâm_mới "Trung tâm mới" { cấp tỉnh; hiệu lực từ 01/03/2026 }
        """),
    .procedure { subject, report in
      guard let versionStart = subject.procedure.inForce.from else { return }
      for mention in subject.agencyMentions {
        guard let agency = subject.catalogue.agency(mention.agency), let start = agency.inForce.from else { continue }
        guard max(versionStart, mention.when.firstDay ?? versionStart) < start else { continue }
        let (first, version) = (RuleWording.day(start), RuleWording.day(versionStart))
        report.report(
          Violation(
            Bilingual(
              vi: "\(agency.title) chỉ hoạt động từ \(first), sau khi thủ tục có hiệu lực (\(version))",
              en: "\(agency.title) exists only from \(first), after the procedure enters into force (\(version))"),
            at: mention.place,
            help: [
              Bilingual(
                vi: "ghi cơ quan của thời gian trước \(first), hoặc «hiệu lực từ \(first)»",
                en: "name the agency of the time before \(first), or «in force from \(first)»")
            ]))
      }
    })
}
