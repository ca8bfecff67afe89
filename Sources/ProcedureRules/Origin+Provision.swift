import ProcedureCatalogue

extension Origin {
  /// Whether an article, an annex or another place in an instrument is cited: an instrument as a whole does not say what in
  /// it allows something.
  var citesProvision: Bool { basis.contains { !$0.locators.isEmpty } }
}
