/// What stands in one place of a form.
package enum FormValue: Hashable, Sendable {
  case text(String)
  /// Nobody knows it: a dotted line to fill in by hand.
  case blank

  init(_ text: String?) {
    self = text.map { .text($0) } ?? .blank
  }
}
