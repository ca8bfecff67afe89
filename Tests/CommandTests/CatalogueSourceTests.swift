import CanonicalJSON
import CommandTable
import Testing

@Suite struct CatalogueSourceTests {
  private let line: CommandLine

  init() throws {
    line = try CommandLine()
    try line.write("danh mục mẫu \"Danh mục mẫu\" { ấn bản \"1\" }\n", to: "Specs/danh-muc.tthc")
    try line.write(Sample.calendar, to: "Specs/chung/lich.tthc")
    try line.write("cơ quan ubnd_xã \"Ủy ban nhân dân cấp xã\" { cấp xã }\n", to: "Specs/chung/co-quan.tthc")
    try line.write(Self.procedure("1.000001"), to: "Specs/ho-tich/1.000001.tthc")
    try line.write(Self.procedure("1.000002"), to: "Specs/dat-dai/1.000002.tthc")
    try line.write(Self.procedure("1.000003"), to: "Specs/dat-dai/1.000003.tthc")
  }

  /// Lays the files out, which `ci` asks for.
  private func format() async { _ = await line.run("format", "Specs") }

  @Test func `A field of a catalogue is compiled with the names that its catalogue declares`() async throws {
    let result = await line.run("compile", "Specs/dat-dai")
    #expect(result.code == .fine, "\(result.errors)")
    let catalogue = try JSONDocument(parsing: Array(result.output.utf8)).root
    #expect(Self.codes(catalogue) == ["1.000002", "1.000003"])
    #expect(catalogue["agencies"]?.elements.map { $0["id"]?.string } == ["ubnd_xã"])
    #expect(catalogue["calendars"]?.count == 1)
    #expect(catalogue["edition"]?.string == "1")
    #expect(catalogue["compiledFrom"]?.elements.contains { $0["path"]?.string == "dat-dai/1.000002.tthc" } == true)
  }

  @Test func `A file is compiled with the procedures from which it takes parts, and no others`() async throws {
    let taking = Self.procedure("1.000001").replacing(
      "01 bộ {\n", with: "01 bộ {\n    theo thủ tục 1.000003\n")
    try line.write(taking, to: "Specs/ho-tich/1.000001.tthc")
    let result = await line.run("compile", "Specs/ho-tich/1.000001.tthc")
    #expect(result.code == .fine, "\(result.errors)")
    #expect(Self.codes(try JSONDocument(parsing: Array(result.output.utf8)).root) == ["1.000001", "1.000003"])
  }

  @Test func `Every command that takes specifications takes a part of a catalogue`() async throws {
    await format()
    let whole = await line.run("export", "national", "Specs")
    let part = await line.run("export", "national", "Specs/dat-dai")
    #expect(part.code == .fine, "\(part.errors)")
    #expect(part.output.split(separator: "\n") == whole.output.split(separator: "\n").suffix(2))
    let commands = [
      ["export", "cpsv-ap", "Specs/dat-dai"], ["vectors", "Specs/dat-dai/1.000002.tthc"],
      ["explain", "1.000002", "--specs", "Specs/dat-dai"], ["diff", "Specs/dat-dai", "Specs/dat-dai"],
      ["test", "Specs/dat-dai"], ["ci", "Specs/dat-dai"],
    ]
    for command in commands {
      let result = await line.run(command)
      #expect(result.code == .fine, "\(command): \(result.output)\(result.errors)")
    }
    #expect(await line.run("explain", "1.000001", "--specs", "Specs/dat-dai").code == .findings)
  }

  @Test func `A compiled part is fresh while compiling that part gives it again`() async throws {
    await format()
    #expect(await line.run("compile", "Specs/dat-dai", "--to", "c.json").code == .fine)
    #expect(await line.run("ci", "Specs/dat-dai", "--catalogue", "c.json").code == .fine)
    let whole = await line.run("ci", "Specs", "--catalogue", "c.json")
    #expect(whole.code == .findings)
    #expect(whole.output.contains("TTHC973"))
  }

  @Test func `Of what is read along errors are told, warnings are not`() async throws {
    let silent = Self.procedure("1.000002").replacing("  cách thức trực tiếp\n", with: "")
    try line.write(silent, to: "Specs/dat-dai/1.000002.tthc")
    #expect(await line.run("compile", "Specs/dat-dai").errors.contains("TTHC251"))
    let result = await line.run("compile", "Specs/ho-tich")
    #expect(result.code == .fine && result.errors.isEmpty, "\(result.errors)")
    try line.write("cơ quan khác \"Cơ quan khác\" { thuộc không_có }\n", to: "Specs/chung/khac.tthc")
    #expect(await line.run("compile", "Specs/ho-tich").errors.contains("Specs/chung/khac.tthc:1:"))
  }

  private static func procedure(_ code: String) -> String {
    Sample.procedure.replacing("cơ quan ubnd_xã \"Ủy ban nhân dân cấp xã\" { cấp xã }\n\n", with: "")
      .replacing("1.000001", with: code)
  }

  private static func codes(_ catalogue: JSONValue) -> [String] {
    catalogue["procedures"]?.elements.compactMap { $0["code"]?.string } ?? []
  }
}
