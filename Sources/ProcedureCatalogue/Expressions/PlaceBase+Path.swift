extension PlaceBase {
  private static let describedStep = "described"

  /// The way to the place in the data of JsonLogic, below `places`.
  var path: [String] {
    switch self {
    case .described(let words): [PlaceBase.describedStep, words]
    case .residence, .headOffice, .land, .lodging: [word]
    }
  }

  init?(path: ArraySlice<String>) {
    guard let first = path.first else { return nil }
    if first == PlaceBase.describedStep, path.count == 2, let words = path.last {
      self = .described(words)
      return
    }
    guard path.count == 1, let base = PlaceBase.fixed.first(where: { $0.word == first }) else { return nil }
    self = base
  }

  /// The places that need no words of the author.
  static let fixed: [PlaceBase] = [.residence, .headOffice, .land, .lodging]

  var word: String {
    switch self {
    case .residence: "residence"
    case .headOffice: "head-office"
    case .land: "land"
    case .lodging: "lodging"
    case .described: PlaceBase.describedStep
    }
  }
}
