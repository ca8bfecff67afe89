import CommandTable
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import ProcedureWorkspace

/// `tthc format`: lays specifications out in their one canonical form.
enum FormatCommand {
  static let paths = Positional(each: "path", .path(SourceWording.pathOrFolder), help: FormatWording.paths)
  static let check = Flag("check", help: FormatWording.check)
  static let keywords = Option("keywords", .oneOf(Language.self), help: FormatWording.keywords)
  static let stdout = Flag("stdout", help: FormatWording.stdout)

  static func command(_ console: Console) -> Command {
    Command(
      "format", summary: FormatWording.summary, parameters: [check, keywords, stdout, paths],
      examples: [
        Command.Example("Specs", text: FormatWording.example),
        Command.Example("--check", "Specs", text: FormatWording.checkExample),
        Command.Example("--keywords", "en", "--stdout", "1.001193.tthc", text: FormatWording.keywordsExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try FormatRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc format`.
private struct FormatRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let given = arguments[FormatCommand.paths]
    let files = console.workspace.specifications(at: given.isEmpty ? ["."] : given)
    var changed: [String] = []
    var unreadable: [Finding] = []
    for source in files.sources {
      let tree = SyntaxTree(parsing: source)
      let formatted = Formatter.format(tree, keywords: arguments[FormatCommand.keywords])
      unreadable += tree.findings.filter { $0.code == .invalidUTF8 }
      if formatted != source.original { changed.append(source.path) }
      try put(formatted, of: source)
    }
    FindingPrinter(console, arguments.language).explain(files.findings + unreadable, files.sources)
    guard files.findings.isEmpty else { return .noInput }
    let code = isPrinted ? .fine : report(changed, of: files.sources.count)
    return unreadable.isEmpty ? code : .findings
  }

  /// The result goes to standard output, not to the files.
  private var isPrinted: Bool {
    arguments[FormatCommand.stdout] || arguments[FormatCommand.paths] == [Workspace.standardStream]
  }

  private func put(_ formatted: [UInt8], of source: SourceText) throws(CommandFailure) {
    if arguments[FormatCommand.check], !arguments[FormatCommand.stdout] { return }
    if isPrinted || source.path == Workspace.standardStream { return console.output.write(formatted) }
    if formatted != source.original { try console.write(formatted, to: source.path) }
  }

  private func report(_ changed: [String], of count: Int) -> ExitCode {
    for path in changed { console.output.write("\(path)\n") }
    let isCheck = arguments[FormatCommand.check]
    let end = FormatWording.end(changed: changed.count, of: count, isCheck: isCheck)
    console.errors.write(end[arguments.language] + "\n")
    return isCheck && !changed.isEmpty ? .findings : .fine
  }
}
