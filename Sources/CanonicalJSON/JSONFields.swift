/// The members of one object by the places of their names in a list of names, found in one pass over the object.
package struct JSONFields {
  private let storage: JSONStorage
  /// For each name the entry of its value, or 0, where only the outermost value of a document stands.
  private var values = InlineArray<64, UInt32>(repeating: 0)

  /// Of the names those count that this kind of object may have: the places that are set in `known`. `other` is given
  /// every member with another name or that of one before it, and its number in the object.
  package init(_ object: JSONValue, _ names: JSONNames, known: UInt64, other: (Int, JSONMember) -> Void) {
    storage = object.storage
    guard object.kind == .object else { return }
    let end = storage.entries[object.index].payload
    var key = object.index &+ 1
    var number = 0
    while key < end {
      if let place = names.place(ofKey: key, in: storage), known & 1 << UInt64(place) != 0, values[place] == 0 {
        values[place] = UInt32(truncatingIfNeeded: key &+ 1)
      } else {
        other(number, JSONMember(keyValue: JSONValue(storage, key), value: JSONValue(storage, key &+ 1)))
      }
      number &+= 1
      key = storage.next(after: key &+ 1)
    }
  }

  /// The value of the first member with the name at that place; nil when there is none.
  package subscript(place: Int) -> JSONValue? {
    values[place] == 0 ? nil : JSONValue(storage, Int(values[place]))
  }
}
