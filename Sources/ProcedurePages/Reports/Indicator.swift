import ProcedureDiagnostics

/// A score by which the law has the settling of dossiers evaluated, as far as dossiers tell it.
struct Indicator: Sendable {
  enum Value: Sendable, Equatable {
    /// In tenths of a point.
    case tenths(Int)
    /// There is no dossier to score.
    case nothingToScore
    /// Dossiers do not tell it.
    case notComputable
  }

  let number: Int
  let title: Bilingual
  let basis: Bilingual
  let value: Value
  /// What was counted, or why it cannot be computed.
  let note: Bilingual

  /// The indicators in the order of the circular; the table of their articles is in `ReportWording`.
  static func all(_ tally: OutcomeTally) -> [Indicator] {
    (1...9).map { number in
      Indicator(
        number: number, title: ReportWording.indicator(number), basis: ReportWording.basis(number),
        value: value(number, tally), note: ReportWording.note(number))
    }
  }

  private static func value(_ number: Int, _ tally: OutcomeTally) -> Value {
    switch number {
    // Two points before the due day, one on it, none after it.
    case 1: mean(2 * tally[.early] + tally[.onTime], tally.settled)
    // The same for each stage of an agency against its own time.
    case 2: mean(tally.stagePoints, tally.timedStages)
    // Two points without a request, one with one, none with more.
    case 3: mean(2 * tally.withoutRequest + tally.withOneRequest, tally.received)
    case 9: online(tally)
    default: .notComputable
    }
  }

  /// The mean to one decimal, as the circular has it rounded.
  private static func mean(_ points: Int, _ count: Int) -> Value {
    count > 0 ? .tenths((points * 20 + count) / (2 * count)) : .nothingToScore
  }

  /// The share of online dossiers, none of which may be late or without a result.
  private static func online(_ tally: OutcomeTally) -> Value {
    guard tally.received > 0 else { return .nothingToScore }
    guard tally.onlineFailed == 0 else { return .tenths(0) }
    let percent = tally.online * 100 / tally.received
    return .tenths(percent >= ReportWording.highOnlinePercent ? 20 : percent >= ReportWording.lowOnlinePercent ? 10 : 0)
  }
}
