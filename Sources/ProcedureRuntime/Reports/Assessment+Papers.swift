import ProcedureDiagnostics
import WorkingCalendar

extension Assessment {
  /// Papers that were issued after they were handed in, by their own dates: one of the dates is wrong, or a supplement is
  /// not told. They count all the same; somebody looks at them.
  var papersIssuedLater: [Finding] {
    let received = bound.events.last { $0.kind == .supplementReceived && $0.at <= now }?.at
    let handedIn = [bound.submitted, received].compactMap { $0?.date }.max()
    var findings: [Finding] = []
    // By their places: looking at copies would count their names.
    for position in bound.dossier.documents.indices {
      guard let issued = bound.dossier.documents[position].issued else { continue }
      let isInTheFuture = issued > now.date
      guard isInTheFuture || handedIn.map({ issued > $0 }) ?? false else { continue }
      findings.append(
        Finding(
          DossierCode.issuedLater, isInTheFuture ? .warning : .note,
          isInTheFuture
            ? DossierWording.issuedInTheFuture(issued, now: now.date)
            : DossierWording.issuedAfterLodging(issued, handedIn: handedIn ?? issued),
          at: Place(file: bound.dossier.file, pointer: DossierPointer.entry("documents", position, "issued"))))
    }
    return findings
  }
}
