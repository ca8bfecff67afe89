/// One step of a condition in postfix order: it takes its operands from the stack and leaves its result there.
struct Instruction: Sendable {
  enum Operation: UInt8, Sendable {
    /// Pushes the bounds at `operand` in the table of constants.
    case constant
    /// Pushes the bounds of the slot `operand`.
    case load
    /// Compares a slot with a value, both in the test `operand`: what most conditions do, in one step instead of three.
    case matches
    /// Joins `count` tests from `operand` on: most conditions with several parts are a list of them.
    case allMatch
    case anyMatches
    case not
    /// Joins the last `operand` results.
    case all
    case any
    /// Ends a conjunction whose last result is no, or a disjunction whose last result is yes: the steps up to `operand`
    /// are left out, and that result stands for the `count` results so far.
    case endIfNo
    case endIfYes
    case less
    case lessOrEqual
    case equal
    /// Compares the last result with the list `operand` of values.
    case isOneOf
    /// Adds up the last `operand` results.
    case sum
    case difference
    case product
    /// Full years between the last two results, both days.
    case completedYears
    /// Moves the last result, a day, by the shift `operand`.
    case shift
  }

  let operation: Operation
  let count: UInt16
  let operand: Int32

  init(_ operation: Operation, _ operand: Int = 0, count: UInt16 = 0) {
    self.operation = operation
    self.operand = Int32(clamping: operand)
    self.count = count
  }

  /// The result that makes all further steps idle; nil for what is no such step.
  var ending: Bounds? {
    switch operation {
    case .endIfNo: .no
    case .endIfYes: .yes
    default: nil
    }
  }
}
