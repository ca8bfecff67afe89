import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let mixedDays = Rule(
    390, .warning,
    title: Bilingual(
      vi: "«ngày» và «ngày làm việc» lẫn lộn trong một kênh", en: "days and working days mixed within a channel"),
    why: Bilingual(
      vi:
        "«07 ngày» và «05 ngày làm việc» gần bằng nhau nên dễ chép lẫn: qua Tết hai cách đếm lệch nhau cả tuần. Khi thời "
        + "hạn của các trường hợp trong cùng một kênh nộp dùng cả hai đơn vị, kiểm tra lại văn bản; nếu văn bản đúng như "
        + "vậy thì ghi lý do.",
      en:
        "«7 days» and «5 working days» are nearly the same, so that one is easily copied for the other; over Tết they "
        + "differ by a week. When the limits of one channel use both units, look at the source again; if it really does, "
        + "give a reason."),
    wrong: .procedure(
      """
      thời hạn thường: 10 ngày làm việc còn lại
      thời hạn xác_minh: 15 ngày khi "phải xác minh"
      """),
    right: .procedure(
      """
      thời hạn thường: 10 ngày làm việc còn lại
      thời hạn xác_minh: 15 ngày làm việc khi "phải xác minh"
      """),
    .procedure { subject, report in
      // Of those that are alike the first stands for all.
      var earlier: [CountedTime] = []
      var known: Set<CountedTime.Kind> = []
      for later in countedTimes(of: subject) {
        guard let other = earlier.first(where: { $0.kind.isAtOdds(with: later.kind) }) else {
          if known.insert(later.kind).inserted { earlier.append(later) }
          continue
        }
        let (words, otherWords) = (LengthWording.length(later.quantity), LengthWording.length(other.quantity))
        report.report(
          Violation(
            Bilingual(
              vi: "trong cùng một kênh nộp, thời hạn có chỗ ghi «\(otherWords.vi)», có chỗ ghi «\(words.vi)»",
              en: "within one channel, limits say «\(otherWords.en)» here and «\(words.en)» there"),
            at: later.place,
            labels: [Finding.Label(other.place, Bilingual(vi: "đơn vị khác", en: "another unit"))],
            help: [
              Bilingual(
                vi: "dùng một đơn vị, hoặc ghi lý do nếu văn bản quy định như vậy",
                en: "use one unit, or give a reason when the law says so")
            ]))
        return
      }
    })

  private struct CountedTime {
    /// What decides whether two of them go together.
    struct Kind: Hashable {
      let unit: TimeUnit
      let results: [String]
      /// For each channel that is offered whether it is open to it.
      let channels: [Bool]

      /// Whether the units differ though some channel is open to both, and they are for the same results.
      func isAtOdds(with other: Kind) -> Bool {
        unit != other.unit && results == other.results && zip(channels, other.channels).contains { $0 && $1 }
      }
    }

    let quantity: TimeQuantity
    let kind: Kind
    let place: Place
  }

  /// Limits in days or working days, and what is added to them.
  private static func countedTimes(of subject: ProcedureSubject) -> [CountedTime] {
    let offered = subject.procedure.channels.map(\.channel)
    var times: [CountedTime] = []
    func add(_ quantity: TimeQuantity, _ when: Expression, _ results: [String], at place: Place) {
      guard quantity.unit == .day || quantity.unit == .workingDay else { return }
      // Where no channel is named all of them are open.
      let channels = offered.isEmpty ? [true] : offered.map { when.admits($0) }
      let kind = CountedTime.Kind(unit: quantity.unit, results: results, channels: channels)
      times.append(CountedTime(quantity: quantity, kind: kind, place: place))
    }
    let limits = subject.procedure.limits
    guard limits.count + subject.procedure.additions.count > 1 else { return [] }
    for (index, place) in zip(limits.indices, subject.places.limits) {
      guard case .quantity(let quantity) = limits[index].amount else { continue }
      add(quantity, limits[index].when, limits[index].results, at: place)
    }
    for (addition, place) in zip(subject.procedure.additions, subject.places.additions) where addition.part == nil {
      add(addition.amount, addition.when, [], at: place)
    }
    return times
  }
}

extension Expression {
  /// Whether its parts about the channel leave this one open.
  fileprivate func admits(_ channel: Channel) -> Bool {
    let value = Value.choice(channel.rawValue)
    return switch self {
    case .compare(.equal, .given(.channel), .constant(let other)): other == value
    case .isOneOf(.given(.channel), let values): values.contains(value)
    case .not(.compare(.equal, .given(.channel), .constant(let other))): other != value
    case .not(.isOneOf(.given(.channel), let values)): !values.contains(value)
    case .all(let parts): parts.allSatisfy { $0.admits(channel) }
    default: true
    }
  }
}
