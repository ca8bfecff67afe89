/// Through which procedure an entry of an answer was seen: the case's own, or one from which parts are taken.
///
/// A number, so that a dozen entries need not each refer to a case.
struct PartOfCase: Hashable, Sendable {
  static let own = PartOfCase(place: nil)

  /// Its place among the included cases; nil for the case itself.
  private let place: Int?

  private init(place: Int?) {
    self.place = place
  }

  init(included place: Int) {
    self.init(place: place)
  }

  /// The case itself, or the one of the included cases that is meant.
  func bound(_ own: BoundCase, _ included: [IncludedCase]) -> BoundCase { place.map { included[$0].bound } ?? own }
}
