package import ProcedureCatalogue

extension PlaceBase {
  /// The place that a dossier names: one of the known words, else the author's own.
  package init(dossierWord word: String) {
    switch word {
    case "residence": self = .residence
    case "head-office": self = .headOffice
    case "land": self = .land
    case "lodging": self = .lodging
    default: self = .described(word)
    }
  }

  /// The word by which dossiers name the place.
  package var dossierWord: String {
    switch self {
    case .residence: "residence"
    case .headOffice: "head-office"
    case .land: "land"
    case .lodging: "lodging"
    case .described(let words): words
    }
  }
}
