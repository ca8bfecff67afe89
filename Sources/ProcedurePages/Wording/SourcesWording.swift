import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Words for the documents behind a calendar.
enum SourcesWording {
  static func heading(_ definition: CalendarDefinition) -> Bilingual {
    Bilingual(vi: "Nguồn của \(definition.title)", en: "Sources of \(definition.title)")
  }

  static let rules = Bilingual(vi: "Ngày lễ theo luật", en: "Holidays of the law")

  static func days(_ count: Int) -> Bilingual {
    Bilingual(vi: "\(count) ngày", en: English.count(count, "day"))
  }

  static func without(_ count: Int) -> Bilingual {
    Bilingual(vi: "chưa ghi nguồn: \(days(count).vi)", en: "without a source: \(days(count).en)")
  }

  static func documents(_ basis: [String]) -> Bilingual {
    basis.isEmpty
      ? Bilingual(vi: "chưa ghi nguồn", en: "no source given") : CitationWording.stated(basis)
  }
}
