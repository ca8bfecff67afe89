package import ProcedureDiagnostics

/// Where every field of a form comes from and what law is behind it, for those who check the forms.
package enum FormSources {
  package static func text(_ kind: FormKind, language: Language) -> String {
    var lines = [FormKindWording.title(kind)[language]]
    for row in FormFieldTable.rows(of: kind) {
      let only = row.series.count == 1 ? row.series.first.map { FormLawWording.only($0)[language] } : nil
      lines.append("– \(FormFieldWording.label(row.field, of: kind)[language])\(only.map { " (\($0))" } ?? "")")
      lines.append("    \(FormFieldWording.origin(row.field)[language])")
      lines.append("    [\(FormLawWording.law(row.law)[language])]")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
