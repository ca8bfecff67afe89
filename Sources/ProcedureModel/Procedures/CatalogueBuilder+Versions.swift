import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension CatalogueBuilder {
  /// Two versions of one procedure may not hold on the same day. Each is compared with the one that reaches furthest of
  /// those that begin before it.
  func checkVersions() {
    var first = IdentifierMap()
    /// Of the codes with more than one version only.
    var versions: [String: [Int]] = [:]
    // A list of its own, as to ask the contents each time would be to copy the procedure.
    let procedures = contents.procedures
    for index in procedures.indices where !procedures[index].isLaidOverItself {
      let code = procedures[index].code
      if let earlier = first[code] {
        versions[code, default: [earlier]].append(index)
      } else {
        first.add(index, for: code)
      }
    }
    for (_, indices) in versions.sorted(by: { $0.key < $1.key }) {
      let ordered = indices.sorted { (firstDay($0), $0) < (firstDay($1), $1) }
      var reaching = ordered[0]
      for index in ordered.dropFirst() {
        checkVersions(min(reaching, index), max(reaching, index))
        if lastDay(index) > lastDay(reaching) { reaching = index }
      }
    }
  }

  private func firstDay(_ version: Int) -> CivilDate { contents.procedures[version].inForce.from ?? .first }
  private func lastDay(_ version: Int) -> CivilDate { contents.procedures[version].inForce.to ?? .last }

  private func checkVersions(_ first: Int, _ second: Int) {
    let a = contents.procedures[first]
    let b = contents.procedures[second]
    if a.inForce.from == b.inForce.from {
      report(
        .duplicateProcedure(b.code, at: procedurePlaces[second].code, first: procedurePlaces[first].code))
    } else if overlap(a.inForce, b.inForce) {
      report(
        .overlappingVersions(b.code, at: procedurePlaces[second].code, first: procedurePlaces[first].code))
    }
  }

  private func overlap(_ a: Interval, _ b: Interval) -> Bool {
    let startsBeforeEnd = a.from.map { from in b.to.map { from <= $0 } ?? true } ?? true
    let endsAfterStart = a.to.map { to in b.from.map { $0 <= to } ?? true } ?? true
    return startsBeforeEnd && endsAfterStart
  }
}

extension Procedure {
  fileprivate var isLaidOverItself: Bool { overlay?.codes.contains(code) ?? false }
}
