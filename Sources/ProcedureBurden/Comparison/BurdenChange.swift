/// What became of one demand: everything about it that weighs more, and everything that weighs less.
package struct BurdenChange: Sendable {
  /// Weighs more in the later version; places `after` are those of the later version.
  package internal(set) var heavier: [BurdenIncrease] = []
  /// Weighs less in the later version; places `after` are those of the earlier version.
  package internal(set) var lighter: [BurdenIncrease] = []

  /// Heavier for some and lighter for others.
  package var isIncomparable: Bool { !heavier.isEmpty && !lighter.isEmpty }
}
