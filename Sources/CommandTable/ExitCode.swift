/// What a command tells the shell when it ends.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case fine = 0
  case findings = 1
  case breakingChange = 2
  /// The command line itself is wrong (EX_USAGE of sysexits.h).
  case usage = 64
  /// An input file cannot be read (EX_NOINPUT).
  case noInput = 66
  /// A fault of the program (EX_SOFTWARE).
  case internalError = 70
  /// An output cannot be written, or not as a whole (EX_IOERR).
  case outputLost = 74
}
