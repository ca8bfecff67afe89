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
      var counted: [(index: Int, unit: TimeUnit)] = []
      for (index, limit) in subject.procedure.limits.enumerated() {
        guard case .quantity(let quantity) = limit.amount, [.day, .workingDay].contains(quantity.unit) else { continue }
        counted.append((index, quantity.unit))
      }
      for (position, later) in counted.enumerated() {
        let other = counted[..<position].first { earlier in
          earlier.unit != later.unit && shareAChannel(subject, earlier.index, later.index)
        }
        guard let other else { continue }
        let (words, otherWords) = (text(subject, later.index), text(subject, other.index))
        report.report(
          Violation(
            Bilingual(
              vi: "trong cùng một kênh nộp, thời hạn có chỗ ghi «\(otherWords.vi)», có chỗ ghi «\(words.vi)»",
              en: "within one channel, limits say «\(otherWords.en)» here and «\(words.en)» there"),
            at: subject.places.limits[later.index],
            labels: [
              Finding.Label(
                subject.places.limits[other.index], Bilingual(vi: "đơn vị khác", en: "another unit"))
            ],
            help: [
              Bilingual(
                vi: "dùng một đơn vị, hoặc ghi lý do nếu văn bản quy định như vậy",
                en: "use one unit, or give a reason when the law says so")
            ]))
        return
      }
    })

  private static func text(_ subject: ProcedureSubject, _ index: Int) -> Bilingual {
    guard case .quantity(let quantity) = subject.procedure.limits[index].amount else { return Bilingual(verbatim: "") }
    return LengthWording.length(quantity)
  }

  /// Whether some channel is open to both limits, and they are for the same results.
  private static func shareAChannel(_ subject: ProcedureSubject, _ first: Int, _ second: Int) -> Bool {
    let (a, b) = (subject.procedure.limits[first], subject.procedure.limits[second])
    guard a.results == b.results else { return false }
    let offered = subject.procedure.channels.map(\.channel)
    return offered.isEmpty || offered.contains { a.when.admits($0) && b.when.admits($0) }
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
