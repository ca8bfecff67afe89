import ProcedureCatalogue
import ProcedureCompiler
import Testing
import WorkingCalendar

@Suite struct SwiftNamesTests {
  private func file(_ procedures: [Procedure]) -> String {
    SwiftNames.file(CatalogueContents(edition: "2026-11", procedures: procedures), digest: "sha256:00")
  }

  private func procedure(_ change: (inout Procedure) -> Void = { _ in }) -> Procedure {
    var procedure = Procedure(origin: Origin(id: "p"), code: "1.000001", title: "Thử")
    change(&procedure)
    return procedure
  }

  private func yesNo(_ id: String) -> Fact { Fact(origin: Origin(id: id), kind: .boolean, question: "?") }

  private func properties(_ ids: [String]) -> [String] {
    let text = file([procedure { $0.facts = ids.map(yesNo) }])
    return text.split(separator: "\n").filter { $0.contains("public var ") && $0.contains("Bool?") }.map {
      String($0.split(separator: " ")[2].dropLast())
    }
  }

  @Test func `Vietnamese names become ASCII`() {
    #expect(properties(["ngày_sinh", "đúng-hạn", "QUÝ"]) == ["ngaySinh", "dungHan", "quy"])
  }

  @Test func `Keywords stand in backticks and reserved members get a number`() {
    #expect(
      properties(["default", "self", "init", "facts", "code", "dossier"])
        == ["`default`", "`self`", "`init`", "facts2", "code2", "dossier2"])
  }

  @Test func `Names that fold to the same are told apart`() {
    #expect(properties(["tuổi", "tuôi", "tuoi_2", "tuoi2"]) == ["tuoi", "tuoi2", "tuoi2_2", "tuoi2_3"])
  }

  @Test func `What is no name becomes one`() {
    #expect(properties(["60_ngày", "…", "名前"]) == ["n60Ngay", "n", "n2"])
  }

  @Test func `No text of an author ends a comment or a literal`() {
    let hostile = "a\n}\u{2028}*/ \u{202E}\"\\(exit(1))\r// "
    let text = file([
      procedure { procedure in
        procedure.title = hostile
        procedure.facts = [
          Fact(origin: Origin(id: "x"), kind: .choice([Fact.Choice(id: hostile, title: hostile)]), question: hostile)
        ]
      }
    ])
    for line in text.split(separator: "\n") where line.contains("exit") {
      let start = line.drop { $0 == " " }
      #expect(start.hasPrefix("///") || line.contains("\\\"\\\\(exit(1))"), "\(line)")
    }
    #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x2028 || $0.value == 0x0D })
  }

  @Test func `Versions of one code get types of their own`() {
    let text = file([
      procedure { $0.inForce = Interval(to: CivilDate(year: 2025, month: 6, day: 30)) },
      procedure { $0.inForce = Interval(from: CivilDate(year: 2025, month: 7, day: 1)) },
      procedure { $0.overlay = Overlay(codes: ["1.000001"], layers: [Origin(id: "hải_phòng")]) },
    ])
    for name in ["Procedure1_000001_Always", "Procedure1_000001_N20250701", "Procedure1_000001_HaiPhong"] {
      #expect(text.contains("public struct \(name): Sendable {"), "\(name)")
    }
  }

  @Test func `A choice named like a type of Swift does not hide it`() {
    let choices = [Fact.Choice(id: "a", title: "A")]
    let text = file([
      procedure { procedure in
        procedure.facts = ["string", "document", "type"].map { id in
          Fact(origin: Origin(id: id), kind: .choice(choices), question: "?")
        }
      }
    ])
    for name in ["String2", "Document2", "Type2"] { #expect(text.contains("public enum \(name): String,")) }
  }

  @Test func `Facts that follow from others are not asked for`() {
    var derived = yesNo("đúng_hạn")
    derived.derivation = .expression(.always)
    #expect(!file([procedure { $0.facts = [derived] }]).contains("dungHan"))
  }
}
