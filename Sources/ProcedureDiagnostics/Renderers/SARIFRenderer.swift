import CanonicalJSON

/// Findings as a SARIF 2.1.0 log, for code scanning and for editors.
///
/// One run with the rules that occur, in the order of their codes. Columns are UTF-16 units; relative paths stand under
/// `%SRCROOT%`. Findings about the run as a whole have no place that a result could name, so they are notifications of
/// the invocation. The number of results is limited to what code scanning takes, the worst being kept.
package struct SARIFRenderer: Sendable {
  /// GitHub refuses a log with more results.
  package static let maximumResults = 25_000
  /// GitHub refuses longer descriptions of rules.
  private static let maximumDescription = 1_024
  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private static let usualResultSize = 2_048
  private static let rootName = "%SRCROOT%"

  private let tool: ReportTool
  private let language: Language
  private let sources: SourceMap
  private let kinds: FindingKinds

  package init(tool: ReportTool, language: Language, sources: SourceMap, kinds: FindingKinds) {
    self.tool = tool
    self.language = language
    self.sources = sources
    self.kinds = kinds
  }

  package func render(_ findings: [Finding], to write: ([UInt8]) -> Void) {
    let placed = findings.filter { $0.place != nil }
    let shown = FindingSelection.worst(Self.maximumResults, of: placed)
    var notices = findings.filter { $0.place == nil }.map { notification($0) }
    if shown.count < placed.count {
      let leftOut = ReportWording.leftOut(placed.count - shown.count, limit: Self.maximumResults)
      notices.append(["level": "note", "message": ["text": .string(leftOut[language])]])
    }
    let codes = Set(shown.map(\.code)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var buffer = ReportBuffer()
    buffer += "{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{"
    buffer += "\"tool\":\(text(driver(codes))),\"columnKind\":\"utf16CodeUnits\","
    buffer += "\"automationDetails\":\(text(["id": .string("\(tool.name)/\(tool.command)/")])),"
    buffer += "\"originalUriBaseIds\":"
    buffer += text([Self.rootName: ["description": ["text": .string(ReportWording.root[language])]]])
    buffer += ",\"invocations\":\(text([invocation(notices)])),\"results\":["
    var fingerprints = FindingFingerprints(sources)
    for (number, finding) in shown.enumerated() {
      buffer += number == 0 ? "\n" : ",\n"
      var writer = JSONWriter(reservingCapacity: Self.usualResultSize)
      append(finding, ruleIndex: indices[finding.code] ?? 0, fingerprints.next(finding), to: &writer)
      buffer.bytes += writer.bytes
      buffer.handOn(to: write)
    }
    buffer += "]}]}\n"
    buffer.finish(to: write)
  }

  // MARK: - The run

  private func driver(_ codes: [FindingCode]) -> JSON {
    [
      "driver": [
        "name": .string(tool.name), "semanticVersion": .string(tool.version),
        "language": .string(language.rawValue), "rules": .array(codes.map(rule)),
      ]
    ]
  }

  private func rule(_ code: FindingCode) -> JSON {
    guard let kind = kinds[code] else { return ["id": .string(code.description)] }
    let explanation = message(String(kind.explanation[language].unicodeScalars.prefix(Self.maximumDescription)))
    return [
      "id": .string(code.description), "shortDescription": message(kind.title[language]),
      "fullDescription": explanation, "help": explanation,
      "defaultConfiguration": ["level": .string(kind.severity.rawValue)],
    ]
  }

  private func invocation(_ notices: [JSON]) -> JSON {
    var members: [(key: String, value: JSON)] = [("executionSuccessful", true)]
    if !notices.isEmpty { members.append(("toolExecutionNotifications", .array(notices))) }
    return .object(members)
  }

  private func notification(_ finding: Finding) -> JSON {
    [
      "descriptor": ["id": .string(finding.code.description)], "level": .string(finding.severity.rawValue),
      "message": message(Self.literal(FindingExplanation(finding, language).lines.joined(separator: "\n"))),
    ]
  }

  private func message(_ words: String) -> JSON { ["text": .string(words)] }

  private func text(_ json: JSON) -> String { String(decoding: json.canonicalBytes, as: UTF8.self) }

  // MARK: - A result

  private func append(
    _ finding: Finding, ruleIndex: Int, _ fingerprint: String, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      let fixes = finding.fixes.filter { !$0.edits.isEmpty }
      if let place = finding.place, !fixes.isEmpty {
        writer.key("fixes")
        writer.array { writer in
          for fix in fixes { append(fix, in: place.file, to: &writer) }
        }
      }
      writer.member("level", finding.severity.rawValue)
      writer.key("locations")
      writer.array { writer in
        guard let place = finding.place else { return }
        append(place, id: nil, nil, to: &writer)
      }
      writer.key("message")
      writer.object { $0.member("text", words(of: finding)) }
      writer.key("partialFingerprints")
      writer.object { $0.member("primaryLocationLineHash", fingerprint) }
      if !finding.tags.isEmpty {
        writer.key("properties")
        writer.object { writer in
          writer.key("tags")
          writer.array { writer in for tag in finding.tags { writer.string(tag) } }
        }
      }
      if !finding.labels.isEmpty {
        writer.key("relatedLocations")
        writer.array { writer in
          for (number, label) in finding.labels.enumerated() {
            append(label.place, id: number + 1, label.text[language], to: &writer)
          }
        }
      }
      writer.member("ruleId", finding.code.description)
      writer.member("ruleIndex", ruleIndex)
    }
  }

  /// The lines of the explanation, and links to the related places that have words.
  private func words(of finding: Finding) -> String {
    var lines = [Self.literal(FindingExplanation(finding, language).lines.joined(separator: "\n"))]
    for (number, label) in finding.labels.enumerated() where !label.text[language].isEmpty {
      lines.append("[\(Self.linkText(label.text[language]))](\(number + 1))")
    }
    return lines.joined(separator: "\n")
  }

  private func append(_ place: Place, id: Int?, _ words: String?, to writer: inout JSONWriter) {
    writer.object { writer in
      if let id { writer.member("id", id) }
      if let pointer = place.pointer {
        writer.key("logicalLocations")
        writer.array { writer in
          writer.object { writer in
            writer.member("fullyQualifiedName", pointer)
            writer.member("kind", "value")
          }
        }
      }
      if let words, !words.isEmpty {
        writer.key("message")
        writer.object { $0.member("text", Self.literal(words)) }
      }
      writer.key("physicalLocation")
      writer.object { writer in
        appendFile(place.file, to: &writer)
        writer.key("region")
        append(FileRange(place, in: sources) ?? .fileAsAWhole, to: &writer)
      }
    }
  }

  private func appendFile(_ path: String, to writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { writer in
      writer.member("uri", FileAddress.reference(path))
      if FileAddress.isRelative(path) { writer.member("uriBaseId", Self.rootName) }
    }
  }

  private func append(_ range: FileRange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("endColumn", range.endColumn)
      writer.member("endLine", range.endLine)
      writer.member("startColumn", range.column)
      writer.member("startLine", range.line)
    }
  }

  private func append(_ fix: Finding.Fix, in path: String, to writer: inout JSONWriter) {
    guard let source = sources[path] else { return }
    writer.object { writer in
      writer.key("artifactChanges")
      writer.array { writer in
        writer.object { writer in
          appendFile(path, to: &writer)
          writer.key("replacements")
          writer.array { writer in
            for edit in fix.edits {
              writer.object { writer in
                writer.key("deletedRegion")
                append(FileRange(edit: edit.span, in: source), to: &writer)
                writer.key("insertedContent")
                writer.object { $0.member("text", edit.replacement) }
              }
            }
          }
        }
      }
      writer.key("description")
      writer.object { $0.member("text", fix.title[language]) }
    }
  }

  // MARK: - Words

  /// A digit behind a brace would make a placeholder of it.
  private static func literal(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    for (index, byte) in all.enumerated() {
      bytes.append(byte)
      let isDigitNext = index + 1 < all.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(all[index + 1])
      if byte == UInt8(ascii: "{"), isDigitNext { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Brackets and line breaks would end the link.
  private static func linkText(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in literal(text).utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
