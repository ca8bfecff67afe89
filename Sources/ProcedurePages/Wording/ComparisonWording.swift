import ProcedureDiagnostics
import WorkingCalendar

/// Words for the difference between two editions of a calendar.
enum ComparisonWording {
  static func heading(_ before: CalendarDefinition, _ after: CalendarDefinition) -> Bilingual {
    guard before.edition != after.edition else {
      return Bilingual(vi: "So sánh hai bản của \(after.title)", en: "Two versions of \(after.title) compared")
    }
    return Bilingual(
      vi: "So sánh \(after.title): ấn bản \(before.edition) với ấn bản \(after.edition)",
      en: "\(after.title): edition \(before.edition) compared with edition \(after.edition)")
  }

  static let same = Bilingual(vi: "Hai bản giống nhau.", en: "Both are the same.")
  static let days = Bilingual(vi: "Ngày thay đổi", en: "Days that changed")
  static let effects = Bilingual(vi: "Số ngày làm việc thay đổi", en: "Working days that changed")

  static func part(
    _ part: CalendarComparison.Part, _ before: CalendarDefinition, _ after: CalendarDefinition
  ) -> Bilingual {
    switch part {
    case .title:
      Bilingual(vi: "tên: \(arrow(before.title, after.title))", en: "title: \(arrow(before.title, after.title))")
    case .edition:
      Bilingual(
        vi: "ấn bản: \(arrow(before.edition, after.edition))", en: "edition: \(arrow(before.edition, after.edition))")
    case .week: Bilingual(vi: "ngày làm việc trong tuần thay đổi", en: "the working days of the week changed")
    case .officeHours: Bilingual(vi: "giờ làm việc thay đổi", en: "the office hours changed")
    case .announcedUntil:
      arrow(CalendarWording.date(before.announcedUntil), CalendarWording.date(after.announcedUntil))
        .behind(Bilingual(vi: "công bố đến", en: "announced until"))
    case .holidayRules: Bilingual(vi: "ngày lễ theo luật thay đổi", en: "the holidays of the law changed")
    case .sources: Bilingual(vi: "nguồn của lịch thay đổi", en: "the sources of the calendar changed")
    }
  }

  static func gone(_ years: [Int]) -> Bilingual {
    Bilingual(vi: "bỏ năm: \(list(years))", en: "years removed: \(list(years))")
  }

  static func added(_ years: [Int]) -> Bilingual {
    Bilingual(vi: "thêm năm: \(list(years))", en: "years added: \(list(years))")
  }

  static func change(_ change: CalendarComparison.Change) -> Bilingual {
    guard let before = change.before else {
      return change.after.map { described($0).behind(Bilingual(vi: "thêm", en: "added")) } ?? Bilingual(verbatim: "")
    }
    guard let after = change.after else { return described(before).behind(Bilingual(vi: "bỏ", en: "removed")) }
    let aspects = change.aspects.map { aspect($0, before, after) }
    let text = Bilingual(
      vi: aspects.map(\.vi).joined(separator: "; "), en: aspects.map(\.en).joined(separator: "; "))
    return text.behind(Bilingual(vi: "đổi \(described(after).vi)", en: "changed \(described(after).en)"))
  }

  static func effect(_ effect: CalendarComparison.Effect) -> Bilingual {
    let counts = "\(effect.before) → \(effect.after) (\(signed(effect.after - effect.before)))"
    let month = CalendarWording.month(effect.month)
    return Bilingual(vi: "\(month.vi)/\(effect.year): \(counts)", en: "\(month.en) \(effect.year): \(counts)")
  }

  private static func described(_ day: MarkedDay) -> Bilingual {
    let kind = CalendarWording.kind(day)
    let name = CalendarWording.name(of: day)
    guard !name.vi.isEmpty else { return kind }
    return Bilingual(vi: "\(kind.vi) «\(name.vi)»", en: "\(kind.en) «\(name.en)»")
  }

  private static func aspect(
    _ aspect: CalendarComparison.Change.Aspect, _ before: MarkedDay, _ after: MarkedDay
  ) -> Bilingual {
    switch aspect {
    case .kind:
      return Bilingual(
        vi: "trước là \(CalendarWording.kind(before.kind).vi)", en: "was \(CalendarWording.kind(before.kind).en)")
    case .name: return Bilingual(vi: "trước tên «\(before.name)»", en: "was named «\(before.name)»")
    case .projected:
      return after.isProjected
        ? Bilingual(vi: "trước đã công bố", en: "was announced")
        : Bilingual(vi: "trước là dự kiến", en: "was projected")
    case .replacedDay: return Bilingual(vi: "đổi ngày được làm bù", en: "worked for another day")
    case .sources: return Bilingual(vi: "nguồn khác", en: "other sources")
    }
  }

  private static func list(_ years: [Int]) -> String { years.map { "\($0)" }.joined(separator: ", ") }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "−\(number.magnitude)" }

  private static func arrow(_ before: String, _ after: String) -> String { "\(before) → \(after)" }

  private static func arrow(_ before: Bilingual, _ after: Bilingual) -> Bilingual {
    Bilingual(vi: arrow(before.vi, after.vi), en: arrow(before.en, after.en))
  }
}

extension Bilingual {
  /// This text after a lead and a colon.
  fileprivate func behind(_ lead: Bilingual) -> Bilingual {
    Bilingual(vi: "\(lead.vi): \(vi)", en: "\(lead.en): \(en)")
  }
}
