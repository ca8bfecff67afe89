import CommandTable
import ProcedureDiagnostics
import ProcedureWorkspace

/// `tthc new`: writes a specification to begin with; it checks without findings as it is.
enum NewCommand {
  static let code = Positional("code", .procedureCode, help: NewWording.code)
  static let title = Option("title", .text(NewWording.titlePlaceholder), help: NewWording.title)
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: NewWording.target)

  static func command(_ console: Console) -> Command {
    Command(
      "new", summary: NewWording.summary, parameters: [title, target, code],
      examples: [
        Command.Example(
          "1.001193", "--title", "Đăng ký khai sinh", "--to", "1.001193.tthc", text: NewWording.example)
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let path = arguments[target] ?? Workspace.standardStream
          if path != Workspace.standardStream, console.workspace.exists(path) {
            throw CommandFailure(Finding(.fileExists, .error, NewWording.exists(path), at: Place(file: path)))
          }
          let name = arguments[title] ?? NewWording.standardTitle.vi
          try console.write(Array(NewWording.skeleton(code: arguments[code], title: quoted(name)).utf8), to: path)
          return .fine
        }
      })
  }

  /// What a text in quotes cannot hold as it is.
  private static func quoted(_ text: String) -> String {
    String(text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.isNewline ? " " : "\($0)" })
  }
}

extension ValueKind where Value == String {
  /// The code of a procedure, such as `1.001193`.
  static let procedureCode = ValueKind(placeholder: NewWording.codePlaceholder, expected: NewWording.codeExpected) {
    word in
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let isCode = parts.count == 2 && parts[0].count == 1 && parts[1].count == 6
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
    return isCode && isDigits ? word : nil
  }
}

extension FindingCode {
  static let fileExists = FindingCode(938)
}
