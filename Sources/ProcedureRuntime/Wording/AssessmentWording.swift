package import ProcedureDiagnostics
package import WorkingCalendar

/// Headings and small words of the terminal answer.
package enum AssessmentWording {
  static let complete = Bilingual(vi: "hồ sơ đầy đủ", en: "the dossier is complete")
  static let undetermined = Bilingual(
    vi: "chưa xác định được hồ sơ đầy đủ hay chưa", en: "whether the dossier is complete is not decidable yet")

  static func incomplete(_ code: String, _ text: Bilingual) -> Bilingual {
    Bilingual(vi: "thiếu[\(code)]: \(text.vi)", en: "missing[\(code)]: \(text.en)")
  }

  static func procedure(_ code: String, _ title: String, version: CivilDate?) -> Bilingual {
    guard let version else { return Bilingual(verbatim: title.isEmpty ? code : "\(code) \(title)") }
    return Bilingual(
      vi: "\(code) \(title) (phiên bản từ \(version.vietnamese))", en: "\(code) \(title) (version of \(version.iso))")
  }

  static func ask(_ question: Bilingual) -> Bilingual {
    Bilingual(vi: "cần hỏi thêm: «\(question.vi)»", en: "still to be asked: «\(question.en)»")
  }

  static func askNext(_ question: Bilingual) -> Bilingual {
    Bilingual(vi: "nên hỏi trước: «\(question.vi)»", en: "ask first: «\(question.en)»")
  }

  static func decides(_ what: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: "để biết: \(what.map(\.vi).joined(separator: "; "))", en: "decides \(what.map(\.en).joined(separator: "; "))")
  }

  static func document(_ title: Bilingual, _ demand: Bilingual) -> Bilingual {
    Bilingual(
      vi: demand.vi.isEmpty ? title.vi : "\(title.vi) — \(demand.vi)",
      en: demand.en.isEmpty ? title.en : "\(title.en) — \(demand.en)")
  }

  static let lodging = Bilingual(vi: "nơi nộp", en: "place of lodging")
  static let requirements = Bilingual(vi: "yêu cầu, điều kiện", en: "requirements")
  static let fees = Bilingual(vi: "phí, lệ phí", en: "fees")
  static let stages = Bilingual(vi: "quy trình", en: "stages")
  static let findings = Bilingual(vi: "lưu ý", en: "notes")

  static func due(_ moment: CivilMoment, isClosing: Bool, rule: Bilingual) -> Bilingual {
    let when = when(moment, isClosing: isClosing)
    return Bilingual(vi: "hẹn trả kết quả: \(when.vi)     (\(rule.vi))", en: "due: \(when.en)     (\(rule.en))")
  }

  /// Of a dossier that was stopped or closed.
  static func noLongerDue(_ moment: CivilMoment, isClosing: Bool) -> Bilingual {
    let when = when(moment, isClosing: isClosing)
    return Bilingual(
      vi: "không còn hẹn trả kết quả (trước khi dừng hoặc đóng hồ sơ: \(when.vi))",
      en: "no result is due any more (before the dossier was stopped or closed: \(when.en))")
  }

  private static func when(_ moment: CivilMoment, isClosing: Bool) -> Bilingual {
    let day = weekday(moment.date)
    let hour =
      isClosing ? Bilingual(vi: "hết giờ làm việc", en: "closing time") : ValueWording.clock(moment.minuteOfDay)
    return Bilingual(
      vi: "\(hour.vi) \(day.vi) \(moment.date.vietnamese)", en: "\(hour.en), \(day.en) \(moment.date.iso)")
  }

  static func noDate(_ reason: Bilingual) -> Bilingual {
    Bilingual(vi: "chưa hẹn được ngày trả kết quả: \(reason.vi)", en: "no date can be promised: \(reason.en)")
  }

  static let turnedAway = Bilingual(
    vi: "không hẹn trả kết quả: hồ sơ nộp như vậy không được tiếp nhận; hướng dẫn người nộp theo mục «nơi nộp», "
      + "lập phiếu từ chối tiếp nhận giải quyết hồ sơ (tthc form từ-chối)",
    en: "no date is promised: handed in like this the dossier may not be received; guide the applicant as «place of "
      + "lodging» says, and make out the refusal (tthc form refusal)")

  /// A limit beside the printed date: when it ends, or why that is not known.
  static func otherLimit(_ rule: Bilingual, _ due: CivilDate?, _ reason: Bilingual?) -> Bilingual {
    guard let due else {
      return reason.map { Bilingual(vi: "\(rule.vi): \($0.vi)", en: "\(rule.en): \($0.en)") } ?? rule
    }
    return Bilingual(vi: "\(rule.vi): \(due.vietnamese)", en: "\(rule.en): \(due.iso)")
  }

  static func stage(_ title: String, _ actors: [String], _ start: CivilMoment?, _ end: CivilMoment?) -> Bilingual {
    let who = actors.isEmpty ? "" : " (\(actors.joined(separator: ", ")))"
    switch (start, end) {
    case (let start?, let end?):
      return Bilingual(
        vi: "\(title)\(who): \(start.vietnamese) → \(end.vietnamese)", en: "\(title)\(who): \(start.iso) → \(end.iso)")
    case (let start?, nil):
      return Bilingual(vi: "\(title)\(who): từ \(start.vietnamese)", en: "\(title)\(who): from \(start.iso)")
    default: return Bilingual(verbatim: "\(title)\(who)")
    }
  }

  /// `pointer` leads to the part of the dossier that is meant.
  static func finding(_ severity: Severity, _ code: String, _ message: Bilingual, at pointer: String?) -> Bilingual {
    let word =
      switch severity {
      case .error: Bilingual(vi: "lỗi", en: "error")
      case .warning: Bilingual(vi: "cảnh báo", en: "warning")
      case .note: Bilingual(vi: "ghi chú", en: "note")
      }
    let place = pointer.flatMap { $0.isEmpty ? nil : DossierWording.place($0) }
    return Bilingual(
      vi: "\(word.vi)[\(code)]\(place.map { " ở \($0.vi)" } ?? ""): \(message.vi)",
      en: "\(word.en)[\(code)]\(place.map { " at \($0.en)" } ?? ""): \(message.en)")
  }

  // MARK: Days

  /// «thứ Hai 23/02» for a day, «T7–CN 14–15/02» for a run.
  package static func days(_ first: CivilDate, _ last: CivilDate) -> Bilingual {
    guard first != last else {
      return Bilingual(
        vi: "\(weekday(first).vi) \(first.vietnameseDayAndMonth)", en: "\(weekday(first).en) \(first.iso)")
    }
    let start = first.month == last.month ? dayOnly(first) : first.vietnameseDayAndMonth
    return Bilingual(
      vi: "\(shortWeekday(first).vi)–\(shortWeekday(last).vi) \(start)–\(last.vietnameseDayAndMonth)",
      en: "\(shortWeekday(first).en)–\(shortWeekday(last).en) \(first.iso)–\(last.iso)")
  }

  private static func dayOnly(_ date: CivilDate) -> String { date.day < 10 ? "0\(date.day)" : "\(date.day)" }

  /// «thứ Hai–thứ Sáu»; Monday is 1.
  static func weekdays(_ first: Int, _ last: Int) -> Bilingual {
    let names = (first == last ? [first] : [first, last]).map { weekdays[($0 - 1) % 7] }
    return Bilingual(vi: names.map(\.vi).joined(separator: "–"), en: names.map(\.en).joined(separator: "–"))
  }

  static func weekday(_ date: CivilDate) -> Bilingual { weekdays[(date.weekday - 1) % 7] }

  private static func shortWeekday(_ date: CivilDate) -> Bilingual { shortWeekdays[(date.weekday - 1) % 7] }

  private static let weekdays = [
    Bilingual(vi: "thứ Hai", en: "Monday"), Bilingual(vi: "thứ Ba", en: "Tuesday"),
    Bilingual(vi: "thứ Tư", en: "Wednesday"), Bilingual(vi: "thứ Năm", en: "Thursday"),
    Bilingual(vi: "thứ Sáu", en: "Friday"), Bilingual(vi: "thứ Bảy", en: "Saturday"),
    Bilingual(vi: "Chủ nhật", en: "Sunday"),
  ]

  private static let shortWeekdays = [
    Bilingual(vi: "T2", en: "Mon"), Bilingual(vi: "T3", en: "Tue"), Bilingual(vi: "T4", en: "Wed"),
    Bilingual(vi: "T5", en: "Thu"), Bilingual(vi: "T6", en: "Fri"), Bilingual(vi: "T7", en: "Sat"),
    Bilingual(vi: "CN", en: "Sun"),
  ]
}
