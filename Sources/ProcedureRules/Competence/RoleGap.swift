import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  /// Reports the cases in which nobody has a role.
  static func reportGap(
    _ role: RoleAssignment.Role, _ subject: ProcedureSubject, _ report: inout RuleReport, _ message: Bilingual,
    help: Bilingual
  ) {
    let roles = subject.procedure.roles
    let all = roles.indices.filter { roles[$0].role == role }
    // Whoever decides a single result does not decide the others.
    let general = all.filter { roles[$0].results.isEmpty }
    let indices = general.isEmpty ? all : general
    let conditions = indices.map { roles[$0].when }
    guard let last = indices.last, !conditions.contains(.always), conditions.allSatisfy(subject.isRead) else { return }
    let place = subject.places.roles[last]
    let gap = subject.decisions.minus(.everything, conditions.map(subject.cases))
    guard subject.isPossible(gap, at: place) else { return }
    let described = subject.describe(gap)
    let nearest = subject.nearest(to: gap, conditions, indices.map { subject.places.roles[$0] })
    report.report(
      Violation(message, at: nearest ?? place, details: described.details, witness: described.witness, help: [help]))
  }
}
