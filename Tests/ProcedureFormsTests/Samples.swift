import Foundation
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureForms
import ProcedureRuntime
import Testing
import WorkingCalendar

/// The real specifications, and the sample dossiers beside them.
enum Samples {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let assessor: Assessor = {
    guard let data = try? Data(contentsOf: root.appending(path: "Generated/catalogue.json")),
      let catalogue = try? Catalogue(bytes: Array(data))
    else { fatalError("the generated catalogue is read") }
    return Assessor(catalogue)
  }()

  static func moment(_ text: String) throws -> CivilMoment { try CivilMoment(parsing: text) }

  static func dossier(_ name: String) throws -> Dossier {
    let data = try Data(contentsOf: root.appending(path: "Specs/ho-so-mau/\(name).json"))
    let (dossier, findings) = Dossier.read(json: Array(data), file: "\(name).json")
    #expect(findings.isEmpty)
    return try #require(dossier)
  }

  static func assessment(_ name: String, at now: String) throws -> Assessment {
    try assessor.assess(try dossier(name), now: try moment(now))
  }

  static func form(
    _ kind: FormKind, _ name: String, at now: String, reason: String? = nil, language: Language = .vietnamese
  ) throws -> FormMaker.Result {
    FormMaker(assessor, language: language).form(kind, about: try assessment(name, at: now), reason: reason)
  }
}

extension OfficialForm {
  /// The value printed for a field; nil for a blank, and when the form does not have the field.
  func value(_ field: FormField) -> String? {
    guard case .value(_, .text(let text)) = parts.first(where: { $0.field == field })?.content else { return nil }
    return text
  }

  func has(_ field: FormField) -> Bool { parts.contains { $0.field == field } }

  func table(_ field: FormField) -> FormTable? {
    guard case .table(let table) = parts.first(where: { $0.field == field })?.content else { return nil }
    return table
  }
}
