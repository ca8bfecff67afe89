package import ProcedureCatalogue

/// What the decision spaces of one catalogue share: its areas and agencies, and how long months can be.
///
/// It is not for several threads at once.
package final class DecisionContext {
  let places: Places
  let months = MonthSpans()
  private let agencies: [Agency]
  private let titleOfAgency: ((String) -> String?)?
  private lazy var titles = Dictionary(
    agencies.map { ($0.origin.id, $0.title) }, uniquingKeysWith: { first, _ in first })

  package init(areas: [Area] = [], agencies: [Agency] = []) {
    places = Places(areas)
    self.agencies = agencies
    titleOfAgency = nil
  }

  /// The same where somebody else finds the titles of agencies, and notes which are asked for.
  package init(areas: [Area], titleOfAgency: @escaping (String) -> String?) {
    places = Places(areas)
    agencies = []
    self.titleOfAgency = titleOfAgency
  }

  /// The title of an agency; its id when it is not declared.
  func title(ofAgency id: String) -> String { (titleOfAgency.map { $0(id) } ?? titles[id]) ?? id }
}
