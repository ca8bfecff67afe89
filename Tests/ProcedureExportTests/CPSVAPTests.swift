import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureExport
import Testing
import WorkingCalendar

@Suite struct CPSVAPTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func everything() throws -> CPSVAPExport {
    let bytes = Array(try Data(contentsOf: Self.root.appending(path: "Generated/catalogue.json")))
    return try CPSVAPExport(try Catalogue(bytes: bytes))
  }

  private func export(_ change: (inout Procedure) -> Void) throws -> CPSVAPExport {
    var procedure = Procedure(origin: Origin(id: "p"), code: "1.000001", title: "Thử")
    procedure.roles = [RoleAssignment(origin: Origin(id: "quyết_định"), role: .decided, agencies: ["ubnd_xã"])]
    change(&procedure)
    return try CPSVAPExport(Catalogue(contents: CatalogueContents(procedures: [procedure])))
  }

  private func service(_ export: CPSVAPExport) throws -> JSONDocument {
    let document = try JSONDocument(parsing: export.json.canonicalBytes)
    let services = document.root["@graph"]?.elements.filter { $0["@type"]?.string == "cpsv:PublicService" } ?? []
    return try JSONDocument(parsing: JSON(json: try #require(services.first)).canonicalBytes)
  }

  // MARK: The profile

  /// What the profile demands of each class.
  private static let mandatory: [String: [String]] = [
    "cpsv:PublicService": ["dct:identifier", "dct:title", "dct:description", "cv:hasCompetentAuthority"],
    "cpsv:Rule": ["dct:identifier", "dct:title", "dct:description"],
    "cv:Requirement": ["dct:identifier", "dct:title"], "cv:Output": ["dct:identifier", "dct:title"],
    "cv:EvidenceType": ["dct:identifier"], "cv:Channel": ["dct:identifier"], "cv:Cost": ["dct:identifier"],
    "cv:PublicOrganisation": ["skos:prefLabel", "dct:spatial"],
    "cv:Participation": ["dct:identifier", "dct:description", "cv:role", "cv:hasParticipant"],
  ]

  @Test func `Every node has what the profile demands and names only nodes that are there`() throws {
    let document = try JSONDocument(parsing: try everything().json.canonicalBytes)
    let nodes = try #require(document.root["@graph"]).elements.map { $0 }
    let names = Set(nodes.compactMap { $0["@id"]?.string })
    #expect(names.count == nodes.count)
    for node in nodes {
      let name = try #require(node["@id"]?.string)
      let first = node["@type"]?.elements.first { _ in true }?.string
      for member in Self.mandatory[node["@type"]?.string ?? first ?? ""] ?? [] where node[member] == nil {
        Issue.record("\(name) has no \(member)")
      }
      for member in node.members where member.key != "@id" {
        for value in [member.value] + member.value.elements.map({ $0 }) {
          if let reference = value["@id"]?.string, !names.contains(reference) {
            Issue.record("\(name) names \(reference), which is not there")
          }
        }
      }
    }
  }

  private static let shapes = ProcessInfo.processInfo.environment["TTHC_CPSV_AP_SHAPES"]
  private static let python = ProcessInfo.processInfo.environment["TTHC_PYTHON"] ?? "python3"

  @Test(.enabled(if: shapes != nil, "TTHC_CPSV_AP_SHAPES names the SHACL shapes of CPSV-AP 3.2.0; pyshacl checks them"))
  func `The published shapes accept the export of everything and refuse one without titles`() throws {
    let bytes = try everything().json.canonicalBytes
    #expect(try validates(bytes))
    let untitled = String(decoding: bytes, as: UTF8.self).replacing("\"dct:title\"", with: "\"dct:alternative\"")
    #expect(try !validates(Array(untitled.utf8)))
  }

  private func validates(_ bytes: [UInt8]) throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appending(path: "cpsv-\(UUID().uuidString).jsonld")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      Self.python, "-m", "pyshacl", "-s", Self.shapes ?? "", "-df", "json-ld", "-f", "human", file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains("Conforms:"), "\(text.suffix(500))")
    return text.contains("Conforms: True")
  }

  // MARK: What is kept and what is lost

  @Test func `Calendar days are a duration and working days are words and a loss`() throws {
    let calendar = try export { procedure in
      procedure.limits = [TimeLimit(origin: Origin(id: "t"), amount: .quantity(TimeQuantity(10, .day)))]
    }
    #expect(try service(calendar).root["cv:processingTime"]?["@value"]?.string == "P10D")
    #expect(!calendar.losses.contains { $0.element == "limits/t" })
    let working = try export { procedure in
      procedure.limits = [TimeLimit(origin: Origin(id: "t"), amount: .quantity(TimeQuantity(5, .workingDay)))]
    }
    #expect(try service(working).root["cv:processingTime"] == nil)
    #expect(working.losses.map(\.kind) == [.workingDays])
    #expect(working.losses.first?.element == "limits/t")
    #expect(String(decoding: working.json.canonicalBytes, as: UTF8.self).contains("05 ngày làm việc"))
  }

  @Test func `A limit under a condition promises no duration`() throws {
    let export = try export { procedure in
      procedure.facts = [Fact(origin: Origin(id: "gấp"), kind: .boolean, question: "gấp")]
      procedure.limits = [
        TimeLimit(origin: Origin(id: "t"), amount: .quantity(TimeQuantity(10, .day)), when: .fact(0))
      ]
    }
    #expect(try service(export).root["cv:processingTime"] == nil)
    #expect(export.losses.map(\.kind).contains(.conditionalLimit))
    #expect(export.losses.map(\.kind).contains(.condition))
  }

  @Test func `A procedure without an agency is told, because the profile demands one`() throws {
    let export = try export { $0.roles = [] }
    #expect(export.losses.map(\.kind) == [.noAuthority])
  }

  @Test func `An amount is kept only where it is the whole fee`() throws {
    let export = try export { procedure in
      procedure.fees = [
        Fee(
          origin: Origin(id: "a"), kinds: [.charge],
          amount: .rate(FeeRate(tiers: [FeeRate.Tier(from: 1, amount: 8000)]))),
        Fee(
          origin: Origin(id: "b"), kinds: [.fee],
          amount: .rate(FeeRate(unit: "bản", tiers: [FeeRate.Tier(from: 1, amount: 2000)]))),
        Fee(
          origin: Origin(id: "e"), kinds: [.fee],
          amount: .rate(
            FeeRate(
              unit: "trang", tiers: [FeeRate.Tier(from: 1, amount: 2000), FeeRate.Tier(from: 3, amount: 1000)],
              cap: FeeRate.Cap(amount: 200_000, unit: "bản")))),
        Fee(origin: Origin(id: "c"), kinds: [.fee], amount: .setBy("Hội đồng nhân dân cấp tỉnh")),
        Fee(origin: Origin(id: "d"), kinds: [.charge], amount: .reduced(500_000)),
      ]
    }
    let text = String(decoding: export.json.canonicalBytes, as: UTF8.self)
    #expect(text.contains("\"8000\""))
    #expect(!text.contains("\"2000\""))
    #expect(text.contains("còn 50%"))
    #expect(text.contains("Phí. 2.000 đồng/bản"))
    #expect(text.contains("Phí. 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản"))
    #expect(export.losses.map(\.kind) == [.computedFee, .computedFee, .feeSetElsewhere, .reduction])
  }

  @Test func `Hostile names stay inside their identifiers`() throws {
    let export = try export { procedure in
      procedure.code = "1\" <x> {}\n%"
      procedure.results = [ProcedureResult(origin: Origin(id: "a b/c#d"), title: "\u{0}\"")]
    }
    let document = try JSONDocument(parsing: export.json.canonicalBytes)
    for node in try #require(document.root["@graph"]).elements {
      let iri = try #require(node["@id"]?.string)
      #expect(iri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>{}#\\^`|".utf8.contains($0) }, "\(iri)")
    }
  }

  @Test func `The report counts every loss once and lists it under its procedure`() throws {
    let export = try everything()
    let report = LossReport(CPSVAPExport.profile, export.losses)
    #expect(report.counts.reduce(0) { $0 + $1.count } == export.losses.count)
    let json = try JSONDocument(parsing: report.json(.vietnamese).canonicalBytes).root
    let listed = try #require(json["procedures"]).elements.reduce(0) { $0 + ($1["losses"]?.count ?? 0) }
    #expect(listed == export.losses.count)
    #expect(Set(report.counts.map(\.kind.rawValue)).isSuperset(of: ["working-days", "condition", "alternatives"]))
  }

  @Test func `The same catalogue gives the same bytes`() throws {
    #expect(try everything().json.canonicalBytes == everything().json.canonicalBytes)
  }
}
