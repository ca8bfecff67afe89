import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let agencyEnded = Rule(
    352, .warning,
    title: Bilingual(vi: "cơ quan đã hết thẩm quyền", en: "an agency that ended"),
    why: Bilingual(
      vi:
        "Cơ quan hết hiệu lực trước hoặc trong khi thủ tục có hiệu lực thì không còn ai làm việc được giao. Xét mọi chỗ "
        + "giao việc: vai trò, bước, lấy ý kiến, phần của thời hạn, cơ quan định mức thu, và cấp thực hiện. "
        + "Ghi cơ quan kế tiếp, hoặc ngày hết hiệu lực của phiên bản này.",
      en: "When an agency ends before or while the procedure is in force, nobody is left to do its task. Every task is "
        + "looked at: roles, stages, consultations, parts of a limit, bodies that set fees, and the tiers of government. "
        + "Name the successor, or say until when this version is in force."),
    wrong: .procedure(
      "cơ quan có thẩm quyền ubnd_huyện",
      declarations: """
        cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
        """),
    right: .procedure("cơ quan có thẩm quyền ubnd_xã"),
    .procedure { subject, report in
      guard subject.catalogue.hasEndingAgency else { return }
      let inForce = subject.procedure.inForce
      for (level, place) in zip(subject.procedure.levels, subject.places.levels) {
        guard let agency = subject.catalogue.endedTiers[level], let end = agency.inForce.to,
          isOver(end, in: inForce, until: nil)
        else { continue }
        report.report(tierViolation(end, subject.catalogue.sourceNumber(of: agency), at: place))
      }
      for mention in subject.agencyMentions {
        guard let agency = subject.catalogue.agency(mention.agency), let end = agency.inForce.to,
          isOver(end, in: inForce, until: mention.when.lastDay)
        else { continue }
        let successors = agency.successors.compactMap { subject.catalogue.agency($0) }
        report.report(
          violation(agency, end, successors, subject.catalogue.sourceNumber(of: agency), at: mention.place))
      }
    })

  /// Whether something that ended is still spoken of: before the version began, or while it holds.
  private static func isOver(_ end: CivilDate, in inForce: Interval, until lastDay: CivilDate?) -> Bool {
    let last = [lastDay, inForce.to].compactMap(\.self).min()
    return inForce.from.map { end < $0 } ?? false || last.map { end < $0 } ?? true
  }

  private static func tierViolation(_ end: CivilDate, _ source: String?, at place: Place) -> Violation {
    let day = RuleWording.day(end)
    return Violation(
      Bilingual(
        vi: "cấp này không còn cơ quan nào sau ngày \(day)", en: "this tier has no agency any more after \(day)"),
      at: place, details: sourceDetail(source),
      help: [
        Bilingual(
          vi: "ghi cấp đã nhận nhiệm vụ, hoặc «hiệu lực từ … đến \(day)» nếu đây là phiên bản cũ",
          en: "name the tier that took over, or «in force from … to \(day)» if this is an old version")
      ])
  }

  private static func sourceDetail(_ source: String?) -> [Bilingual] {
    source.map { [Bilingual(vi: "theo văn bản số \($0)", en: "by instrument \($0)")] } ?? []
  }

  private static func violation(
    _ agency: Agency, _ end: CivilDate, _ successors: [Agency], _ source: String?, at place: Place
  ) -> Violation {
    let day = RuleWording.day(end)
    let now = successors.map(\.title).joined(separator: ", ")
    return Violation(
      Bilingual(
        vi: "\(agency.title) không còn thẩm quyền sau ngày \(day)", en: "\(agency.title) has no competence after \(day)"
      ),
      at: place,
      note: successors.isEmpty
        ? nil : Bilingual(vi: "hết hiệu lực \(day), nay là \(now)", en: "ended on \(day), now \(now)"),
      details: sourceDetail(source),
      help: [
        Bilingual(
          vi: "ghi cơ quan kế tiếp, hoặc «hiệu lực từ … đến \(day)» nếu đây là phiên bản cũ",
          en: "name the successor, or «in force from … to \(day)» if this is an old version")
      ],
      fixes: successors.count > maximumChoices
        ? [] : successors.flatMap { RuleWording.replacing(place, by: $0.origin.id) })
  }

  /// With more successors than this a list of edits would not help to choose.
  private static let maximumChoices = 3
}
