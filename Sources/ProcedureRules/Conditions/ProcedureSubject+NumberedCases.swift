import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension ProcedureSubject {
  /// The cases by which the national database knows the procedure; none when only some have a number.
  var numberedCases: [NamedCase] {
    procedure.cases.allSatisfy { $0.code != nil } ? procedure.cases : []
  }
}
