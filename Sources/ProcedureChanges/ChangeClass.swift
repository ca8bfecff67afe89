/// What a change means for somebody, decided over all dossiers and days, never by text.
package enum ChangeClass: String, CaseIterable, Sendable {
  case heavier
  case lighter
  case neutral
  /// Heavier in some cases and lighter in others.
  case incomparable
}
