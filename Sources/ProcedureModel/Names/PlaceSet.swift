/// Places in a short list, as bits: the first 64 need no memory of their own.
struct PlaceSet {
  private var first: UInt64 = 0
  private var rest: Set<Int> = []

  mutating func insert(_ place: Int) {
    if 0..<64 ~= place { first |= 1 &<< UInt64(place) } else { rest.insert(place) }
  }

  func contains(_ place: Int) -> Bool {
    0..<64 ~= place ? first & (1 &<< UInt64(place)) != 0 : rest.contains(place)
  }
}
