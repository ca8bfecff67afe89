package import ProcedureDiagnostics
import WorkingCalendar

/// A wall calendar on one sheet of A4 lying on its side: twelve months at the left, legend and days off at the right.
///
/// Lengths are in tenths of a millimetre. Kinds of days differ by fill and outline, so that they can be told apart on
/// a black-and-white print.
struct CalendarDrawing {
  private let page: CalendarPage
  private let language: Language
  private var drawing = SVGDocument()

  init(_ page: CalendarPage, _ language: Language) {
    self.page = page
    self.language = language
  }

  /// The document.
  mutating func document() -> String {
    header()
    for (index, month) in page.months.enumerated() { draw(month, at: index) }
    sidebar()
    drawing.text(
      CalendarWording.lunarNote[language], x: Sheet.margin, y: Sheet.bottom + 32, style: "note")
    return drawing.text(
      width: Sheet.width / 10, height: Sheet.height / 10, unitsPerMillimetre: 10, language: language.rawValue,
      title: CalendarWording.heading(page.definition, page.year)[language], style: Self.style)
  }

  // MARK: - The sheet

  private enum Sheet {
    static let width = 2970
    static let height = 2100
    static let margin = 100
    static let top = 300
    static let bottom = 2010
    static let sidebar = 2240
    static let sidebarWidth = width - margin - sidebar
  }

  private enum Month {
    static let columns = 4
    static let width = 490
    static let height = 556
    static let gapAcross = 40
    static let gapDown = 20
    static let cellWidth = width / 7
    static let cellHeight = 72
    static let weekdaysBelow = 76
    static let daysBelow = 96
  }

  private static let style = """
    text{font-family:"Noto Sans","DejaVu Sans","Segoe UI",Arial,sans-serif;fill:#1f2430}\
    .year{font-size:130px;font-weight:700;fill:#8c1d18}.lunaryear{font-size:44px;fill:#6b7280}\
    .title{font-size:54px;font-weight:600}.standing{font-size:32px;fill:#6b7280}\
    .month{font-size:42px;font-weight:700;fill:#8c1d18}.count{font-size:24px;fill:#6b7280;text-anchor:end}\
    .weekday{font-size:23px;fill:#6b7280;text-anchor:middle}.restday{font-size:23px;fill:#b08a86;text-anchor:middle}\
    .rule{stroke:#d7dae0;stroke-width:3}.band{fill:#f6f4f1}\
    .day{font-size:34px;text-anchor:middle}.rest{font-size:34px;text-anchor:middle;fill:#a09a94}\
    .strong{font-size:34px;font-weight:700;text-anchor:middle}\
    .onholiday{font-size:34px;font-weight:700;text-anchor:middle;fill:#ffffff}\
    .lunar{font-size:20px;text-anchor:middle;fill:#8b909a}.lunarnew{font-size:20px;font-weight:700;\
    text-anchor:middle;fill:#8c1d18}.lunaronholiday{font-size:20px;text-anchor:middle;fill:#f7d9d6}\
    .box{stroke-width:4}.holiday{fill:#b3261e;stroke:#b3261e}.compensatory{fill:#fbdcd8;stroke:#b3261e}\
    .swapped{fill:#fdeec6;stroke:#a86a00}.special{fill:#e4dbf3;stroke:#5b3d94}\
    .worked{fill:#ffffff;stroke:#1c7a43;stroke-width:7}.ownHours{fill:#e3f0fb;stroke:#2b6cb0}\
    .projected{stroke:#1f2430;stroke-width:4;stroke-dasharray:14 9;fill:none}\
    .heading{font-size:34px;font-weight:700;fill:#8c1d18}.legend{font-size:28px}\
    .when{font-size:28px;font-weight:700}.what{font-size:26px;fill:#3b4252}.kind{font-size:22px;fill:#6b7280}\
    .note{font-size:23px;fill:#6b7280}
    """

  private mutating func header() {
    drawing.text("\(page.year)", x: Sheet.margin, y: 220, style: "year")
    let right = Sheet.margin + 400
    line(page.definition.title, x: right, y: 160, style: "title", size: 54, width: Sheet.sidebar - right - 60)
    drawing.text(CalendarWording.standing(page)[language], x: right, y: 218, style: "standing")
    let newYear = LunarCalendar.civilDate(of: LunarDate(year: page.year, month: 1, day: 1))
    if let newYear {
      let text = CalendarWording.lunarYear(page.year, from: newYear)[language]
      line(text, x: Sheet.sidebar, y: 218, style: "lunaryear", size: 44, width: Sheet.sidebarWidth)
    }
    drawing.line(
      fromX: Sheet.margin, y: 258, toX: Sheet.width - Sheet.margin, y: 258, style: "rule")
  }

  // MARK: - A month

  private mutating func draw(_ month: CalendarMonth, at index: Int) {
    let x = Sheet.margin + index % Month.columns * (Month.width + Month.gapAcross)
    let y = Sheet.top + index / Month.columns * (Month.height + Month.gapDown)
    drawing.text(CalendarWording.month(month.month)[language], x: x + 10, y: y + 36, style: "month")
    drawing.text(
      CalendarWording.workingDays(month.workingDays)[language], x: x + Month.width - 8, y: y + 36, style: "count")
    let weeks = month.weeks
    for columns in restColumns {
      drawing.rectangle(
        x: x + columns.lowerBound * Month.cellWidth, y: y + Month.weekdaysBelow - 28,
        width: columns.count * Month.cellWidth,
        height: Month.daysBelow - Month.weekdaysBelow + 28 + weeks.count * Month.cellHeight, radius: 10, style: "band")
    }
    for (column, weekday) in CalendarWording.shortWeekdays.enumerated() {
      drawing.text(
        weekday[language], x: x + column * Month.cellWidth + Month.cellWidth / 2, y: y + Month.weekdaysBelow,
        style: page.definition.weekdays.contains(column + 1) ? "weekday" : "restday")
    }
    for (row, week) in weeks.enumerated() {
      for (column, day) in week.enumerated() {
        guard let day else { continue }
        draw(day, x: x + column * Month.cellWidth, y: y + Month.daysBelow + row * Month.cellHeight)
      }
    }
  }

  /// The columns of weekly rest days; neighbours share one band.
  private var restColumns: [Range<Int>] {
    var bands: [Range<Int>] = []
    for column in 0..<7 where !page.definition.weekdays.contains(column + 1) {
      if let band = bands.last, band.upperBound == column {
        bands[bands.count - 1] = band.lowerBound..<column + 1
      } else {
        bands.append(column..<column + 1)
      }
    }
    return bands
  }

  private mutating func draw(_ day: CalendarMonth.Day, x: Int, y: Int) {
    guard let mark = day.mark else { return figures(day, x: x, y: y) }
    let label = "\(CalendarWording.date(day.date)[language]): \(CalendarWording.described(mark)[language])"
    drawing.group(label) { [self] drawing in
      Self.box(in: &drawing, mark.kind, mark.isProjected, x: x + 4, y: y + 3, width: Month.cellWidth - 8, height: 64)
      figures(day, x: x, y: y, in: &drawing)
    }
  }

  private mutating func figures(_ day: CalendarMonth.Day, x: Int, y: Int) {
    figures(day, x: x, y: y, in: &drawing)
  }

  private func figures(_ day: CalendarMonth.Day, x: Int, y: Int, in drawing: inout SVGDocument) {
    let middle = x + Month.cellWidth / 2
    let isOnHoliday = day.mark?.kind == .holiday
    let style = isOnHoliday ? "onholiday" : day.mark != nil ? "strong" : day.isWorking ? "day" : "rest"
    drawing.text("\(day.date.day)", x: middle, y: y + 38, style: style)
    guard let lunar = day.lunar else { return }
    let isNamed = lunar.day == 1 || lunar.day == 15
    let leap = lunar.isLeapMonth ? CalendarWording.leapSign[language] : ""
    drawing.text(
      isNamed ? "\(lunar.day)/\(lunar.month)\(leap)" : "\(lunar.day)", x: middle, y: y + 60,
      style: isOnHoliday ? "lunaronholiday" : isNamed ? "lunarnew" : "lunar")
  }

  private static func box(
    in drawing: inout SVGDocument, _ kind: MarkedDay.Kind, _ isProjected: Bool, x: Int, y: Int, width: Int, height: Int
  ) {
    drawing.rectangle(x: x, y: y, width: width, height: height, radius: 12, style: "box \(kind.rawValue)")
    guard isProjected else { return }
    drawing.rectangle(x: x, y: y, width: width, height: height, radius: 12, style: "projected")
  }

  // MARK: - Legend and list

  private enum Sidebar {
    static let legendRow = 46
    static let entry = 84
    static let firstBaseline = 30
  }

  private mutating func sidebar() {
    var y = Sheet.top + Sidebar.firstBaseline
    for kind in page.kinds {
      Self.box(in: &drawing, kind, false, x: Sheet.sidebar, y: y - 26, width: 50, height: 34)
      drawing.text(CalendarWording.kind(kind)[language], x: Sheet.sidebar + 70, y: y, style: "legend")
      y += Sidebar.legendRow
    }
    if page.runs.contains(where: \.day.isProjected) {
      drawing.rectangle(x: Sheet.sidebar, y: y - 26, width: 50, height: 34, radius: 8, style: "projected")
      drawing.text(CalendarWording.projected[language], x: Sheet.sidebar + 70, y: y, style: "legend")
      y += Sidebar.legendRow
    }
    guard !page.runs.isEmpty else { return }
    y += 30
    line(
      CalendarWording.listHeading[language], x: Sheet.sidebar, y: y, style: "heading", size: 36,
      width: Sheet.sidebarWidth)
    y += 56
    list(from: y)
  }

  /// As many entries as fit; a last line counts the others.
  private mutating func list(from top: Int) {
    let room = max(1, (Sheet.bottom - top) / Sidebar.entry)
    let shown = page.runs.count <= room ? page.runs : Array(page.runs.prefix(room - 1))
    var y = top
    for run in shown {
      let when = CalendarWording.days(run.first, run.last)[language]
      drawing.rectangle(x: Sheet.sidebar, y: y - 26, width: 12, height: 66, style: "box \(run.day.kind.rawValue)")
      drawing.text(when, x: Sheet.sidebar + 32, y: y, style: "when")
      line(
        CalendarWording.weekdays(run.first, run.last)[language], x: Sheet.sidebar + 330, y: y, style: "kind",
        size: 22, width: Sheet.sidebarWidth - 330)
      line(
        CalendarWording.described(run.day)[language], x: Sheet.sidebar + 32, y: y + 36, style: "what", size: 26,
        width: Sheet.sidebarWidth - 32)
      y += Sidebar.entry
    }
    guard shown.count < page.runs.count else { return }
    drawing.text(
      CalendarWording.more(page.runs.count - shown.count)[language], x: Sheet.sidebar + 32, y: y, style: "what")
  }

  /// A line of text that never runs over: squeezed when it is a little too long, cut when it is much too long.
  private mutating func line(_ text: String, x: Int, y: Int, style: String, size: Int, width: Int) {
    // The fonts named in the style take about 0.58 of their size a letter.
    let letters = width * 100 / (size * 58)
    let most = letters * 5 / 4
    let shown = text.count <= most ? text : text.prefix(max(0, most - 1)) + "…"
    drawing.text(shown, x: x, y: y, style: style, fitting: shown.count > letters ? width : nil)
  }
}

extension CalendarPage {
  /// The year as a drawing for print; equal pages give equal bytes.
  package func svg(_ language: Language) -> String {
    var drawing = CalendarDrawing(self, language)
    return drawing.document()
  }
}
