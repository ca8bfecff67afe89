import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let agencyEnded = Rule(
    352, .warning,
    title: Bilingual(vi: "cơ quan đã hết thẩm quyền", en: "an agency that ended"),
    why: Bilingual(
      vi: "Cơ quan hết hiệu lực trước hoặc trong khi thủ tục có hiệu lực thì không còn ai giải quyết hồ sơ. "
        + "Ghi cơ quan kế tiếp, hoặc ngày hết hiệu lực của phiên bản này.",
      en: "When an agency ends before or while the procedure is in force, nobody is left to decide. "
        + "Name the successor, or say until when this version is in force."),
    wrong: .procedure(
      "cơ quan có thẩm quyền ubnd_huyện",
      declarations: """
        cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
        """),
    right: .procedure("cơ quan có thẩm quyền ubnd_xã"),
    .procedure { subject, report in
      guard let from = subject.procedure.inForce.from else { return }
      for (index, role) in subject.procedure.roles.enumerated() {
        let last = [role.when.lastDay, subject.procedure.inForce.to].compactMap(\.self).min()
        for (position, id) in role.agencies.enumerated() {
          guard let agency = subject.catalogue.agency(id), let end = agency.inForce.to else { continue }
          guard end < from || last.map({ end < $0 }) ?? true else { continue }
          let successors = agency.successors.compactMap { subject.catalogue.agency($0) }
          report.report(violation(agency, end, successors, at: subject.places.roleAgencies[index][position]))
        }
      }
    })

  private static func violation(
    _ agency: Agency, _ end: CivilDate, _ successors: [Agency], at place: Place
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
      help: [
        Bilingual(
          vi: "ghi cơ quan kế tiếp, hoặc «hiệu lực từ … đến \(day)» nếu đây là phiên bản cũ",
          en: "name the successor, or «in force from … to \(day)» if this is an old version")
      ],
      fixes: successors.count == 1 ? RuleWording.replacing(place, by: successors[0].origin.id) : [])
  }
}

extension Expression {
  /// The last day on which it can hold, as «hiệu lực từ … đến …» says it.
  fileprivate var lastDay: CivilDate? {
    switch self {
    case .compare(.lessOrEqual, .given(.acceptedDate), .constant(.date(let date))): date
    case .all(let parts): parts.compactMap(\.lastDay).min()
    default: nil
    }
  }
}
