/// The forms of one circular: what they have in common, whatever the catalogue says about their numbers and days.
package enum FormSeries: CaseIterable, Sendable {
  case circular2018
  case circular2025

  /// By this number the circular is found in the catalogue, which says when it is in force.
  var instrument: String {
    switch self {
    case .circular2018: "01/2018/TT-VPCP"
    case .circular2025: "03/2025/TT-VPCP"
    }
  }

  /// How a dossier code is composed: article 19 of Circular 01/2018, article 13 of Circular 03/2025.
  var codeLayout: DossierNumber.Layout {
    switch self {
    case .circular2018: .smallestUnitFirst
    case .circular2025: .ministryFirst
    }
  }
}
