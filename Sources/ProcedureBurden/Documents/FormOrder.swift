package import ProcedureCatalogue

/// Which demand for forms is the stronger one, by the catalogue's table of forms that count for others.
package struct FormOrder {
  /// What a new demand asks that an earlier one did not.
  package enum Difference: Hashable, Sendable {
    /// Forms that counted before and count no longer, weakest kinds as the table lists them.
    case lost([DocumentForm])
    /// Whatever form it has counted before.
    case anyForm
    /// More of it.
    case more(Int, than: Int)
    /// The two counts cannot be compared.
    case otherCount
  }

  private let accepted: [DocumentForm: Set<DocumentForm>]

  package init(_ equivalences: [FormEquivalence]) {
    accepted = Dictionary(
      equivalences.map { ($0.demanded, Set($0.accepted).union([$0.demanded])) }, uniquingKeysWith: { $0.union($1) })
  }

  /// What the new demand asks beyond the old one; nil when all that met the old one meets it.
  package func difference(_ new: [FormDemand], beyond old: [FormDemand]) -> Difference? {
    guard let now = forms(new) else { return more(new, than: old) }
    guard let before = forms(old) else { return .anyForm }
    let lost = DocumentForm.allCases.filter { before.contains($0) && !now.contains($0) }
    return lost.isEmpty ? more(new, than: old) : .lost(lost)
  }

  /// Every form that meets one of the demands; nil when any form does.
  private func forms(_ demands: [FormDemand]) -> Set<DocumentForm>? {
    guard !demands.isEmpty, demands.allSatisfy({ $0.form != nil }) else { return nil }
    return demands.reduce(into: []) { $0.formUnion(forms($1)) }
  }

  /// Every form that meets a demand.
  private func forms(_ demand: FormDemand) -> Set<DocumentForm> {
    demand.form.map { accepted[$0] ?? [$0] } ?? Set(DocumentForm.allCases)
  }

  /// Whoever met an old demand with papers of one form has as many as some new demand asks of that form.
  private func more(_ new: [FormDemand], than old: [FormDemand]) -> Difference? {
    guard !new.isEmpty else { return nil }
    for demand in old.isEmpty ? [FormDemand(form: nil)] : old {
      let given = forms(demand)
      for form in DocumentForm.allCases where given.contains(form) {
        let differences = new.filter { forms($0).contains(form) }.map { count($0.count, beyond: demand.count) }
        if let difference = differences.first, !differences.contains(nil) { return difference }
      }
    }
    return nil
  }

  private func count(_ new: FormDemand.Count, beyond old: FormDemand.Count) -> Difference? {
    switch (new, old) {
    case (.unstated, _): nil
    case (.exactly(let count), .unstated): count > 1 ? .more(count, than: 1) : nil
    case (.exactly(let count), .exactly(let before)): count > before ? .more(count, than: before) : nil
    case (.fact(let fact), .fact(let before)) where fact == before: nil
    case (.exactly(let count), .fact): count <= 1 ? nil : .otherCount
    case (.fact, _): .otherCount
    }
  }
}
