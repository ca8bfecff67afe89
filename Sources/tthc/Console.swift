package import ProcedureWorkspace
import Synchronization
package import WorkingCalendar

/// What a command may touch outside itself: two channels, files, lines of a dialogue, a clock. Tests give their own.
package struct Console: Sendable {
  package let output: OutputChannel
  package let errors: OutputChannel
  package let workspace: Workspace
  package let now: @Sendable () -> CivilMoment
  /// The next line of a dialogue.
  let nextLine: @Sendable () -> InputLine
  /// Waits for a moment; false when a command that watches shall end.
  let pause: @Sendable () -> Bool
  /// Takes what a command is done with. The end of a process gives all memory back at once; to take a country apart
  /// piece by piece before that takes longer than to read it.
  let keep: @Sendable (any Sendable) -> Void

  package init(
    output: OutputChannel, errors: OutputChannel, workspace: Workspace, now: @escaping @Sendable () -> CivilMoment,
    nextLine: @escaping @Sendable () -> InputLine = { .end }, pause: @escaping @Sendable () -> Bool = { false },
    keep: @escaping @Sendable (any Sendable) -> Void = { _ in }
  ) {
    self.output = output
    self.errors = errors
    self.workspace = workspace
    self.now = now
    self.nextLine = nextLine
    self.pause = pause
    self.keep = keep
  }

  package static func ofThisProcess() -> Console {
    OperatingSystem.acceptSignals()
    OperatingSystem.ignoreBrokenPipes()
    return Console(
      output: OutputChannel(writingTo: OperatingSystem.output),
      errors: OutputChannel(writingTo: OperatingSystem.errors),
      workspace: Workspace(), now: { currentMoment }, nextLine: { InputLine.next() },
      pause: { Interruption.pause(milliseconds: pauseMilliseconds) },
      keep: { value in kept.withLock { $0.append(value) } })
  }

  private static let kept = Mutex<[any Sendable]>([])

  /// Short for a person, and nothing for the machine.
  private static let pauseMilliseconds = 300

  private static var currentMoment: CivilMoment {
    let minutes = OperatingSystem.minutesSince1970 + CivilMoment.utcOffsetMinutes
    guard let moment = epoch.flatMap({ CivilMoment(startOf: $0).adding(minutes: minutes) }) else {
      preconditionFailure("The clock of the machine shows a year between 1900 and 2200.")
    }
    return moment
  }

  private static let epoch = CivilDate(year: 1970, month: 1, day: 1)
}
