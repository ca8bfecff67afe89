import ProcedureCatalogue
import ProcedureRuntime
import Testing
import WorkingCalendar

/// A year of invented dossiers is one that could have been.
@Suite struct DossierYearTests {
  private func dossiers() throws -> [Dossier] {
    try Sample.lines(Sample.catalogue(), seed: 7, count: 4_000, faults: 0).map { line in
      let (dossier, findings) = Dossier.read(json: line, file: "")
      #expect(findings.isEmpty)
      return try #require(dossier)
    }
  }

  @Test func `A bundle is told step by step, and nothing happens before it was accepted or after it was returned`()
    throws
  {
    let dossiers = try dossiers()
    for code in ["3.000722", "2.002913", "2.000986"] {
      let told = dossiers.filter { $0.procedure == code }
      #expect(told.contains { $0.events.count { $0.kind == .stageDone } > 3 }, "\(code)")
    }
    for dossier in dossiers {
      let accepted = try #require(dossier.accepted)
      let returned = dossier.events.first { $0.kind == .returned }?.at
      #expect(dossier.events.allSatisfy { accepted <= $0.at && $0.at <= returned ?? $0.at })
    }
  }

  @Test func `Nobody is born, and nobody dies, after the dossier was handed in`() throws {
    for dossier in try dossiers() {
      let day = try #require(dossier.submitted).date
      for fact in dossier.facts where fact.name == "ngày_sinh" || fact.name == "ngày_chết" {
        guard case .text(let told) = fact.answer else { continue }
        #expect(try CivilDate(parsing: told) <= day)
      }
    }
  }

  @Test func `While offices are closed dossiers come in online alone, and none is lodged where nobody is any more`()
    throws
  {
    let catalogue = try Sample.catalogue()
    let calendar = try #require(catalogue.calendar("hành_chính"))
    for dossier in try dossiers() {
      let submitted = try #require(dossier.submitted)
      #expect(dossier.channel == .online || calendar.isWorkingDay(submitted.date) == true)
      guard let agency = dossier.lodgedAt.flatMap(catalogue.agency) else { continue }
      #expect(agency.inForce.contains(submitted.date), "\(agency.title)")
    }
  }
}
