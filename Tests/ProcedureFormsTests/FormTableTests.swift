import ProcedureDiagnostics
import ProcedureForms
import Testing

@Suite struct FormTableTests {
  @Test func `Every field of every form has a label, an origin and a law in both languages`() {
    for kind in FormKind.allCases {
      let rows = FormFieldTable.rows(of: kind)
      for series in FormSeries.allCases {
        let fields = rows.filter { $0.series.contains(series) }.map(\.field)
        #expect(Set(fields).count == fields.count, "\(kind)")
      }
      for row in rows {
        for language in Language.allCases {
          #expect(!FormFieldWording.label(row.field, of: kind)[language].isEmpty)
          #expect(!FormFieldWording.origin(row.field)[language].isEmpty)
          #expect(!FormLawWording.law(row.law)[language].isEmpty)
        }
        #expect(!row.series.isEmpty)
      }
    }
    let used = Set(FormKind.allCases.flatMap { FormFieldTable.rows(of: $0).map(\.field) })
    #expect(used == Set(FormField.allCases))
  }

  @Test func `A name means one form, whatever its marks and letter case`() {
    for kind in FormKind.allCases {
      for name in kind.names { #expect(FormKind(named: name) == kind, "\(name)") }
    }
    #expect(FormKind(named: "GIAY-HEN") == .receipt)
    #expect(FormKind(named: "phieu_bo_sung") == .supplementRequest)
    #expect(FormKind(named: "x") == nil)
    let names = FormKind.allCases.flatMap(\.names).map { Suggestion.folded($0) }
    #expect(Set(names).count == names.count)
  }

  @Test func `The sources of the receipt can be read in both languages`() throws {
    try expectGolden("receipt.sources.vi.txt", FormSources.text(.receipt, language: .vietnamese))
    try expectGolden("receipt.sources.en.txt", FormSources.text(.receipt, language: .english))
  }
}
