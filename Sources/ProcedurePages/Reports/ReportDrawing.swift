package import ProcedureDiagnostics

/// A bar for each month: results in time at the bottom, what is late above, everything else on top.
///
/// Lengths are in tenths of a millimetre. The parts differ in fill and in outline, and every bar says its figures to a
/// reader for the blind.
struct ReportDrawing {
  private static let width = 2970
  private static let height = 1700
  private static let left = 260
  private static let bottom = 1400
  private static let top = 330
  private static let maximumMonths = 24
  /// A month and its year, in the size of labels.
  private static let labelWidth = 170

  private static let style = """
    text{font-family:"Noto Sans","DejaVu Sans","Segoe UI",Arial,sans-serif;fill:#1f2430;font-size:40px}\
    .title{font-size:66px;font-weight:700}.note{font-size:36px;fill:#4b5563}\
    .label{text-anchor:middle}.value{text-anchor:end}.axis{stroke:#9ca3af;stroke-width:3}\
    .inTime{fill:#1c7a43;stroke:#0f4a28;stroke-width:3}.late{fill:#b3261e;stroke:#5f120d;stroke-width:3}\
    .other{fill:#f3d48a;stroke:#8a5b00;stroke-width:3}
    """

  let report: DossierReport
  let language: Language
  private var drawing = SVGDocument()

  init(_ report: DossierReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  mutating func document() -> String {
    let title = ReportWording.heading(report.asOf)[language]
    let all = report.groups(.month)
    let months = all.suffix(Self.maximumMonths)
    let highest = Self.whole(months.map(\.tally.received).max() ?? 0)
    drawing.text(title, x: 100, y: 130, style: "title")
    legend()
    if months.count < all.count {
      drawing.text(
        ReportWording.latestMonths(months.count, of: all.count)[language], x: 100, y: 290, style: "note")
    }
    scale(highest)
    let step = (Self.width - Self.left - 100) / max(months.count, 1)
    for (position, month) in months.enumerated() {
      bar(month, x: Self.left + position * step + step / 10, width: step * 8 / 10, highest)
    }
    return drawing.text(
      width: Self.width / 10, height: Self.height / 10, unitsPerMillimetre: 10, language: language.rawValue,
      title: title, description: ReportWording.chartDescription[language], style: Self.style)
  }

  /// The end of a scale that holds so many, and whose quarters are whole numbers.
  private static func whole(_ count: Int) -> Int { max(1, (count + 3) / 4) * 4 }

  private mutating func legend() {
    for (position, part) in Part.allCases.enumerated() {
      let x = 100 + position * 800
      drawing.rectangle(x: x, y: 180, width: 60, height: 44, style: part.rawValue)
      drawing.text(ReportWording.part(part)[language], x: x + 84, y: 216, style: "legend")
    }
  }

  private mutating func scale(_ highest: Int) {
    for quarter in 0...4 {
      let y = Self.bottom - (Self.bottom - Self.top) * quarter / 4
      drawing.line(fromX: Self.left, y: y, toX: Self.width - 100, y: y, style: "axis")
      drawing.text(String(highest / 4 * quarter), x: Self.left - 24, y: y + 14, style: "value")
    }
  }

  private mutating func bar(_ month: DossierReport.Group, x: Int, width: Int, _ highest: Int) {
    let label = ReportWording.month(month.id)[language]
    drawing.group(ReportWording.monthFigures(month.id, month.tally)[language]) { group in
      var y = Self.bottom
      for part in Part.allCases {
        let height = (Self.bottom - Self.top) * part.count(month.tally) / highest
        guard height > 0 else { continue }
        y -= height
        group.rectangle(x: x, y: y, width: width, height: height, style: part.rawValue)
      }
      group.text(
        label, x: x + width / 2, y: Self.bottom + 60, style: "label", fitting: width < Self.labelWidth ? width : nil)
    }
  }

  /// What a bar is made of, from the bottom up.
  enum Part: String, CaseIterable {
    case inTime, late, other

    func count(_ tally: OutcomeTally) -> Int {
      switch self {
      case .inTime: tally[.early] + tally[.onTime]
      case .late: tally[.late] + tally[.overdue]
      case .other: tally[.pending] + tally[.waiting] + tally[.ended] + tally[.undated]
      }
    }
  }
}

extension DossierReport {
  /// One chart of all months.
  package func svg(_ language: Language) -> String {
    var drawing = ReportDrawing(self, language)
    return drawing.document()
  }
}
