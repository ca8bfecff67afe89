import CanonicalJSON
import ProcedureDiagnostics
import WorkingCalendar

/// What is wrong with the record of a dossier, as it stands in an answer.
enum BatchProblem {
  static func json(_ finding: Finding, _ language: Language) -> JSON {
    [
      "at": finding.place?.pointer.map { .string($0) } ?? .null, "code": .string(finding.code.description),
      "message": .string(finding.message[language]), "severity": .string(finding.severity.rawValue),
    ]
  }

  /// The list of problems of a dossier whose only one is that it is accepted after the moment of the batch.
  static func inTheFuture(accepted: CivilMoment, now: CivilMoment, _ language: Language) -> [UInt8] {
    let finding = Finding(
      DossierCode.inTheFuture, .warning, DossierWording.inTheFuture(accepted, now: now),
      at: Place(file: "", pointer: DossierPointer.field("accepted")))
    return JSON.array([json(finding, language)]).canonicalBytes
  }
}
