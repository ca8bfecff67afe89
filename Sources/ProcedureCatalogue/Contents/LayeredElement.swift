/// A part of a procedure that a local layer may replace; what was replaced stays beside it.
public protocol LayeredElement: Hashable, Sendable {
  /// The id by which layers and reports name it, its legal basis, and where it is written.
  var origin: Origin { get set }
  /// What a local layer replaced by it, with what that had replaced in turn; empty for what no layer touched or added.
  var overrides: [Self] { get set }
}

extension LayeredElement {
  /// What held before any layer: the last of the replaced values, or the value itself when no layer gave it.
  ///
  /// Nil for a value that a layer added.
  public var national: Self? {
    var element = self
    // Layers lie inside each other no deeper than areas do, so that the way back is short.
    while let replaced = element.overrides.first { element = replaced }
    return element.origin.layer == nil ? element : nil
  }
}

extension RoleAssignment: LayeredElement {}
extension JurisdictionFree: LayeredElement {}
extension DocumentRequirement: LayeredElement {}
extension TimeLimit: LayeredElement {}
extension TimeAddition: LayeredElement {}
extension LimitExtension: LayeredElement {}
extension LimitPause: LayeredElement {}
extension LimitExclusion: LayeredElement {}
extension SupplementRule: LayeredElement {}
extension ClosingRule: LayeredElement {}
extension Fee: LayeredElement {}
extension Stage: LayeredElement {}
extension ProcedureResult: LayeredElement {}
extension Requirement: LayeredElement {}
