import CanonicalJSON
import CommandTable
import ProcedureChanges
import ProcedureDiagnostics
import ProcedureRules

/// `tthc rules`: lists the kinds of findings, or explains some of them.
enum RulesCommand {
  static let codes = Positional(each: "code", .text(RulesWording.code), help: RulesWording.codes)
  static let format = Option("format", .oneOf(ResultFormat.self), default: .text, help: ResultWording.format)

  static func command(_ console: Console) -> Command {
    Command(
      "rules", summary: RulesWording.summary, parameters: [format, codes],
      examples: [
        Command.Example(text: RulesWording.listExample),
        Command.Example("TTHC104", text: RulesWording.codeExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let wanted = arguments[codes]
          let rows = try wanted.isEmpty ? FindingTable.rows : find(wanted)
          switch arguments[format] {
          case .json: console.output.write(json(rows, arguments.language).reviewBytes())
          case .text: console.output.write(text(rows, isList: wanted.isEmpty, arguments.language))
          }
          return .fine
        }
      })
  }

  private static func find(_ codes: [String]) throws(CommandFailure) -> [FindingTable.Row] {
    let rows = FindingTable.rows
    let names = rows.map(\.code.description)
    var found: [FindingTable.Row] = []
    for code in codes {
      let name = code.uppercased()
      guard let index = names.firstIndex(where: { $0 == name || $0 == "TTHC\(name)" }) else {
        let message = RulesWording.unknown(code, nearest: Suggestion.nearest(to: name, among: names))
        throw CommandFailure(Finding(.unknownCode, .error, message, at: nil), code: .usage)
      }
      found.append(rows[index])
    }
    return found
  }

  private static func text(_ rows: [FindingTable.Row], isList: Bool, _ language: Language) -> String {
    rows.map { row in
      let head = "\(row.code)  \(RulesWording.severity(row.severity)[language])  \(row.title[language])\n"
      if isList { return head }
      return head + (row.page(language)?.text ?? "  \(row.explanation[language])\n")
    }.joined()
  }

  private static func json(_ rows: [FindingTable.Row], _ language: Language) -> JSON {
    .array(
      rows.map { row in
        var members: [(key: String, value: JSON)] = [
          ("code", .string(row.code.description)), ("severity", .string(row.severity.rawValue)),
          ("title", .string(row.title[language])), ("explanation", .string(row.explanation[language])),
        ]
        if let rule = row.change, let page = row.page(language) {
          members += [
            ("approvable", .bool(rule.isApprovable)), ("before", .string(page.wrong)), ("after", .string(page.right)),
            (
              "effects",
              .object(
                rule.effects.map {
                  ($0.audience.rawValue, .array([.string($0.meaning.rawValue), .string($0.severity.rawValue)]))
                })
            ),
          ]
        }
        if let rule = row.rule {
          let page = RulePage(rule, language)
          members.append(("acceptable", .bool(rule.isAcceptable)))
          if let basis = rule.basis { members.append(("basis", .string(basis[language]))) }
          members += [("wrong", .string(page.wrong)), ("right", .string(page.right))]
        }
        return .object(members)
      })
  }
}

extension FindingCode {
  static let unknownCode = FindingCode(937)
}
