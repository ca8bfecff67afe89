package import ProcedureCatalogue

/// What the decision spaces of one catalogue share: its areas and agencies, and how long months can be.
///
/// It is not for several threads at once.
package final class DecisionContext {
  let places: Places
  let months = MonthSpans()
  private let agencies: [Agency]
  private lazy var titles = Dictionary(
    agencies.map { ($0.origin.id, $0.title) }, uniquingKeysWith: { first, _ in first })

  package init(areas: [Area] = [], agencies: [Agency] = []) {
    places = Places(areas)
    self.agencies = agencies
  }

  /// The title of an agency; its id when it is not declared.
  func title(ofAgency id: String) -> String { titles[id] ?? id }
}
