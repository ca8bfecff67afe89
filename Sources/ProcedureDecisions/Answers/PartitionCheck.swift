/// How the conditions of alternatives share out the cases in which one of them should hold.
package struct PartitionCheck: Sendable {
  /// Two conditions that hold in the same cases.
  package struct Overlap: Hashable, Sendable {
    /// Places in the list of conditions, the first one first.
    package let first: Int
    package let second: Int
    package let region: Region
  }

  /// All cases in which none of them holds, in one region; nil when there is none, or that is not decided.
  package var gap: Region?
  /// The pairs that overlap, as many as are listed.
  package var overlaps: [Overlap] = []
  /// How many pairs overlap.
  package var overlapCount = 0
  /// The conditions that never hold where they should.
  package var neverHolding: [Int] = []
  /// The conditions that hold in no case that those before them leave.
  package var shadowed: [Int] = []
  /// What could not be decided, each reason once.
  package var undecided: [Undecided] = []
}
