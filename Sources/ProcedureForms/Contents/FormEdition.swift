import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// A form as the circular in force on the day of issue publishes it: its number and title come from the catalogue, found
/// by the official titles of the kind.
struct FormEdition {
  /// Without a circular in force the fields of the newest one are printed.
  let series: FormSeries
  /// Nil when the circular has no such form, or none is in force.
  let template: FormTemplate?
  let instrument: LegalBasis?

  init(_ kind: FormKind, on date: CivilDate, in catalogue: Catalogue) {
    var found: (series: FormSeries, instrument: LegalBasis)?
    for series in FormSeries.allCases {
      let inForce = catalogue.legalBases.last { $0.number == series.instrument && $0.inForce.contains(date) }
      if let inForce { found = (series, inForce) }
    }
    series = found?.series ?? .circular2025
    instrument = found?.instrument
    let titles = FormKindWording.titles(kind).map { Suggestion.folded($0) }
    template = found.flatMap { found in
      catalogue.forms.first { form in
        form.origin.basis.contains { $0.source == found.instrument.origin.id }
          && titles.contains(Suggestion.folded(form.title))
      }
    }
  }

  /// The rows of the form's fields in this edition.
  func rows(of kind: FormKind) -> [FormFieldRow] {
    FormFieldTable.rows(of: kind).filter { $0.series.contains(series) }
  }

  /// «Mẫu số 01 – Thông tư số 03/2025/TT-VPCP»; nil without a published form.
  func citation(_ language: Language) -> String? {
    guard let template, let instrument else { return nil }
    return FormWording.citation(template.code, instrument.number ?? instrument.title)[language]
  }
}
