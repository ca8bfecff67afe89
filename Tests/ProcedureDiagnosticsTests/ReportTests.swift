import Foundation
import ProcedureDiagnostics
import ProcedureText
import TestSupport
import Testing

@Suite("One finding is told to review systems")
struct ReportTests {
  static let formats = ["sarif", "github", "gitlab", "junit", "markdown"]
  private static let tool = ReportTool(name: "tthc", version: "1.0.0", command: "check")
  /// The schema that the standard publishes; it is not part of this repository.
  private static let schema = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/sarif-schema-2.1.0.json")
  private static let canValidate = FileManager.default.fileExists(atPath: schema.path) && Python.has("jsonschema")

  private func render(
    _ format: String, _ findings: [Finding], _ language: Language = .vietnamese,
    _ sources: SourceMap = TrickyFindings.sources, strict: Bool = false
  ) -> String {
    var bytes: [UInt8] = []
    let write = { (piece: [UInt8]) in bytes += piece }
    let kinds = TrickyFindings.kinds
    switch format {
    case "sarif":
      SARIFRenderer(tool: Self.tool, language: language, sources: sources, kinds: kinds).render(findings, to: write)
    case "github": GitHubRenderer(language: language, sources: sources).render(findings, to: write)
    case "gitlab": GitLabRenderer(language: language, sources: sources).render(findings, to: write)
    case "junit":
      JUnitRenderer(tool: Self.tool, language: language, sources: sources, warningsFail: strict)
        .render(findings, to: write)
    default: return MarkdownRenderer(language: language, sources: sources, kinds: kinds).render(findings)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func json(_ format: String, _ findings: [Finding]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(render(format, findings).utf8))
  }

  @Test("each format shows findings of every shape", arguments: formats, Language.allCases)
  func everyShape(_ format: String, _ language: Language) throws {
    let text = render(format, ExampleFindings.all, language, ExampleFindings.sources)
    try expectGolden("report.\(language.rawValue).\(format)", text)
  }

  @Test("each format survives what looks like its own markup", arguments: formats)
  func tricky(_ format: String) throws {
    try expectGolden("tricky.\(format)", render(format, TrickyFindings.all))
  }

  @Test("no findings are a whole report", arguments: formats)
  func nothing(_ format: String) throws {
    try expectGolden("nothing.\(format)", render(format, []))
  }

  // MARK: - Independent readers

  @Test("SARIF is valid by the published schema", .enabled(if: canValidate))
  func validSARIF() throws {
    let program = """
      import json, jsonschema, sys
      jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
      """
    for findings in [ExampleFindings.all, TrickyFindings.all, []] {
      let result = try Python.run(program, input: render("sarif", findings), Self.schema.path)
      #expect(result.code == 0, "\(result.output.suffix(2_000))")
    }
  }

  @Test("JUnit is XML whose counts are those of its cases", .enabled(if: Python.has("xml.etree.ElementTree")))
  func validXML() throws {
    let program = """
      import sys, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      cases, failures = root.findall('testsuite/testcase'), root.findall('testsuite/testcase/failure')
      assert int(root.get('tests')) == len(cases) > 0 and int(root.get('failures')) == len(failures)
      for suite in root:
        assert int(suite.get('tests')) == len(suite.findall('testcase'))
        assert int(suite.get('failures')) == len(suite.findall('testcase/failure'))
        names = [case.get('name') for case in suite]
        assert len(set(names)) == len(names) and all(case.get('classname') == suite.get('name') for case in suite)
      print(len(cases), len(failures))
      """
    for (findings, strict, expected) in [
      (ExampleFindings.all, false, "7 5\n"), (ExampleFindings.all, true, "7 6\n"), (TrickyFindings.all, false, "5 2\n"),
      ([], true, "1 0\n"), (ExampleFindings.all + ExampleFindings.all, false, "14 10\n"),
    ] {
      let result = try Python.run(program, input: render("junit", findings, strict: strict))
      #expect(result.output == expected)
    }
  }

  @Test("GitLab finds the members that it requires, and no fingerprint twice")
  func gitLabMembers() throws {
    let entries = try #require(try json("gitlab", TrickyFindings.all + TrickyFindings.all) as? [[String: Any]])
    for entry in entries {
      let location = try #require(entry["location"] as? [String: Any])
      let lines = try #require(location["lines"] as? [String: Any])
      #expect(entry["description"] is String && entry["check_name"] is String && location["path"] is String)
      #expect(lines["begin"] as? Int ?? 0 >= 1)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(entry["severity"] as? String))
    }
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == entries.count)
  }

  @Test("SARIF has what code scanning asks for beyond the schema")
  func codeScanning() throws {
    let log = try #require(try json("sarif", TrickyFindings.all) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4, "the finding about the run is a notification")
    for result in results {
      #expect((result["locations"] as? [Any])?.count == 1)
      #expect((result["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] != nil)
    }
  }

  // MARK: - Columns

  @Test("columns count the UTF-16 units of the file itself, without its byte order mark")
  func columns() throws {
    // «thời hạn» decomposed has 11 units, the emoji two.
    #expect(
      render("github", [TrickyFindings.emoji]).hasPrefix(
        "::error file=thủ tục/100%25%2C a%3Ab.tthc,line=1,endLine=1,col=16,endColumn=17,title=TTHC101::100%25 "))
    let several = render("github", [TrickyFindings.severalLines])
    #expect(several.contains(",line=1,endLine=2,title="), "a span that takes in a line break ends before it")
    let log = render("sarif", [TrickyFindings.severalLines])
    #expect(log.contains(#""endColumn":6,"endLine":2,"startColumn":16,"startLine":1"#))
  }

  @Test("paths are references under the root, other bytes than plain letters encoded")
  func addresses() {
    let log = render("sarif", TrickyFindings.all)
    #expect(log.contains(#"{"uri":"th%E1%BB%A7%20t%E1%BB%A5c/100%25%2C%20a%3Ab.tthc","uriBaseId":"%SRCROOT%"}"#))
    #expect(log.contains(#"{"uri":"file:///tmp/%3Ca%3E%26%22b%27.tthc"}"#))
  }

  // MARK: - Limits

  private func many(_ count: Int, _ severity: Severity) -> [Finding] {
    (0..<count).map {
      Finding(FindingCode(300), severity, Bilingual(verbatim: "n\($0)"), at: Place(file: "::error::\($0).tthc"))
    }
  }

  @Test("GitHub gets ten annotations of each severity, the worst first, and a line about the rest")
  func gitHubLimit() {
    let text = render("github", many(12, .note) + many(11, .warning) + many(3, .error), .english)
    let lines = text.split(separator: "\n")
    #expect(lines.prefix(3).allSatisfy { $0.hasPrefix("::error ") })
    #expect(lines.count { $0.hasPrefix("::error ") } == 3)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
    #expect(lines[23] == "::group::3 more findings")
    #expect(lines[24] == "- ::error::10.tthc: warning[TTHC300]: n10", "no command stands at the start of a line")
    #expect(
      lines.last
        == "3 errors, 11 warnings, 12 notes; the 23 worst are shown beside their lines, all stand in this log")
  }

  @Test("code scanning gets no more results than it takes, and is told how many there are")
  func sarifLimit() throws {
    let log = try #require(try json("sarif", many(25_010, .warning) + many(5, .error)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == SARIFRenderer.maximumResults)
    #expect(results.count { $0["level"] as? String == "error" } == 5)
    let notices = ((run["invocations"] as? [[String: Any]])?.first?["toolExecutionNotifications"] as? [Any])
    #expect(notices?.count == 1)
  }

  @Test("a page for people is cut before a platform refuses it")
  func pageLimit() {
    let long = Finding(
      FindingCode(300), .error, Bilingual(verbatim: String(repeating: "dài ", count: 2_000)), at: nil)
    let page = render("markdown", Array(repeating: long, count: 700))
    #expect(page.utf8.count < 1 << 20)
    #expect(page.hasSuffix("chưa hiện ra ở đây\n"))
  }
}
