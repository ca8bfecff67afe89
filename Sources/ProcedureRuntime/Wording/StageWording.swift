import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about stages.
enum StageWording {
  static func duration(_ duration: Stage.Duration) -> Bilingual {
    switch duration {
    case .within(let quantity):
      let length = ValueWording.length(quantity)
      return Bilingual(vi: "trong \(length.vi)", en: "within \(length.en)")
    case .exactly(let quantity):
      let length = ValueWording.length(quantity)
      return Bilingual(vi: "đủ \(length.vi)", en: "for exactly \(length.en)")
    }
  }

  /// The limit of the procedure that a stage runs.
  static func underProcedure(_ code: String, _ amounts: [TimeQuantity]) -> Bilingual {
    let length = DeadlineWording.sum(amounts.map { ValueWording.length($0) })
    return Bilingual(
      vi: "\(length.vi) theo thời hạn của thủ tục \(code)", en: "\(length.en), the limit of procedure \(code)")
  }

  static func progress(_ progress: StageReport.Progress) -> Bilingual? {
    switch progress {
    case .planned: nil
    case .started: Bilingual(vi: "đang thực hiện", en: "under way")
    case .done: Bilingual(vi: "đã xong", en: "done")
    case .refused: Bilingual(vi: "bị từ chối", en: "refused")
    case .stopped: Bilingual(vi: "đã dừng giải quyết", en: "stopped")
    case .dropped:
      Bilingual(
        vi: "không thực hiện vì phần trước bị từ chối hoặc đã dừng",
        en: "not done: a part before it was refused or stopped")
    }
  }

  /// How much later a stage may end.
  static func slack(_ days: Int, isAtMost: Bool) -> Bilingual? {
    guard days != 0 else { return nil }
    guard days > 0 else {
      return Bilingual(
        vi: "vượt thời hạn \(-days) ngày làm việc", en: "\(English.count(-days, "working day")) over the limit")
    }
    let most = isAtMost ? Bilingual(vi: "nhiều nhất ", en: "at most ") : Bilingual(verbatim: "")
    return Bilingual(
      vi: "chậm \(most.vi)\(days) ngày làm việc thì vẫn kịp hẹn",
      en: "\(most.en)\(English.count(days, "working day of delay keeps", "working days of delay keep")) the appointment"
    )
  }

  static func ifApplies(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "chỉ khi \(condition.vi)", en: "only if \(condition.en)")
  }

  static let critical = Bilingual(vi: "quyết định ngày xong", en: "critical")
  static let together = Bilingual(vi: "tính chung các bước", en: "all steps together")
  static let allCritical = Bilingual(vi: "bước nào cũng quyết định ngày xong", en: "every step is critical")

  /// When a stage hands over its own result; by its own time it may end later than the limit of the whole allows.
  static func appointment(_ moment: CivilMoment, end: CivilMoment?) -> Bilingual {
    let why =
      end.map { moment < $0 } ?? false
      ? Bilingual(vi: " vì thời hạn chung hết vào lúc đó", en: ", when the limit of the whole ends")
      : Bilingual(verbatim: "")
    return Bilingual(
      vi: "hẹn trả riêng \(moment.vietnamese)\(why.vi)", en: "its own result on \(moment.iso)\(why.en)")
  }

  static let waiting = Bilingual(
    vi: "đang chờ nên chưa tính được ngày xong", en: "held up: nobody can say when it ends")

  /// After a refusal: the results that the applicant still gets, each with its appointment.
  static func remaining(_ parts: [(title: String, at: CivilMoment?)]) -> Bilingual {
    guard !parts.isEmpty else {
      return Bilingual(vi: "không còn kết quả nào hẹn trả", en: "no result is left to be given")
    }
    let vi = parts.map { part in part.at.map { "\(part.title) (\($0.vietnamese))" } ?? part.title }
    let en = parts.map { part in part.at.map { "\(part.title) (\($0.iso))" } ?? part.title }
    return Bilingual(
      vi: "các kết quả còn hẹn trả: \(vi.joined(separator: "; "))",
      en: "results that are still to be given: \(en.joined(separator: "; "))")
  }

  static func counting(_ counting: Stage.Counting) -> Bilingual? {
    switch counting {
    case .counted: nil
    case .notCounted: Bilingual(vi: "không tính vào thời hạn", en: "not counted")
    case .outside: Bilingual(vi: "ngoài thời hạn", en: "after the limit")
    }
  }
}
