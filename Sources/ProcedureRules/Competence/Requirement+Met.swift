import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Requirement {
  /// That it is met where it is asked for.
  var met: Expression { when == .always ? condition : .any([.not(when), condition]) }

  func isDecidable(_ subject: ProcedureSubject) -> Bool {
    subject.isRead(condition) && subject.isRead(when)
  }
}
