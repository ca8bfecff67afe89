/// What English asks for and Vietnamese does not: a noun that follows its number, «1 working day», «2 working days».
package enum English {
  /// A number with its noun; the plural has an «s» unless it is given.
  package static func count(_ number: some BinaryInteger, _ one: String, _ many: String? = nil) -> String {
    count("\(number)", one, many)
  }

  /// The same for a number, or what stands for one, in words.
  package static func count(_ number: String, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == "1" ? one : many ?? "\(one)s")"
  }
}
