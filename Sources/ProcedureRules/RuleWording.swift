import ProcedureDiagnostics
import WorkingCalendar

/// What the findings of several rules share.
enum RuleWording {
  static func day(_ date: CivilDate) -> String {
    "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A text as a sentence quotes it, cut when it is long.
  static func short(_ text: String) -> String {
    text.count <= maximumQuoted ? text : text.prefix(maximumQuoted - 2) + "…"
  }

  private static let maximumQuoted = 60

  /// A choice for the author, because another name changes what the law says.
  static func replacing(_ place: Place, by text: String) -> [Finding.Fix] {
    guard let span = place.span else { return [] }
    return [
      Finding.Fix(
        Bilingual(vi: "sửa thành «\(text)»", en: "change to «\(text)»"), isSafe: false,
        edits: [Finding.Edit(span, text)])
    ]
  }
}
