package import ProcedureDiagnostics

/// What reading and explaining a command line says.
package enum CommandWording {
  // MARK: - Findings

  static func unknownCommand(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(vi: "không có lệnh «\(name)»", en: "there is no command «\(name)»").asking(nearest)
  }

  static func unknownOption(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(vi: "không có tùy chọn «\(name)»", en: "there is no option «\(name)»").asking(nearest)
  }

  static func missingValue(_ option: String, _ placeholder: Bilingual?) -> Bilingual {
    Bilingual(
      vi: "tùy chọn «\(option)» cần một giá trị: «\(option) <\(placeholder?.vi ?? "…")>»",
      en: "option «\(option)» needs a value: «\(option) <\(placeholder?.en ?? "…")>»")
  }

  static func missingArgument(_ argument: Bilingual, _ help: Bilingual) -> Bilingual {
    Bilingual(vi: "còn thiếu «\(argument.vi)»: \(help.vi)", en: "«\(argument.en)» is missing: \(help.en)")
  }

  static func unexpectedArgument(_ word: String) -> Bilingual {
    Bilingual(vi: "thừa «\(word)»", en: "«\(word)» is one argument too many")
  }

  static func flagWithValue(_ option: String) -> Bilingual {
    Bilingual(vi: "tùy chọn «\(option)» không kèm giá trị", en: "option «\(option)» takes no value")
  }

  static func valueNotAllowed(_ word: String, _ of: Bilingual, _ expected: Bilingual, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "«\(of.vi)» không nhận «\(word)», cần \(expected.vi)",
      en: "«\(of.en)» does not take «\(word)», expected \(expected.en)"
    ).asking(nearest)
  }

  static func seeHelp(program: String, command: String?) -> Bilingual {
    let line = ([program] + (command.map { [$0] } ?? []) + ["--help"]).joined(separator: " ")
    return Bilingual(vi: "xem «\(line)»", en: "see «\(line)»")
  }

  // MARK: - Values

  package static let path = Bilingual(vi: "đường dẫn", en: "path")
  static let number = Bilingual(vi: "số", en: "number")

  static func number(in range: ClosedRange<Int>) -> Bilingual {
    Bilingual(
      vi: "một số từ \(range.lowerBound) đến \(range.upperBound)",
      en: "a number from \(range.lowerBound) to \(range.upperBound)")
  }

  static func oneOf(_ choices: [String]) -> Bilingual {
    let list = choices.joined(separator: ", ")
    return Bilingual(vi: "một trong: \(list)", en: "one of: \(list)")
  }

  // MARK: - Options of every program

  static let language = Bilingual(
    vi: "ngôn ngữ của kết quả: tiếng Việt hoặc tiếng Anh", en: "language of the output: Vietnamese or English")
  static let help = Bilingual(vi: "hướng dẫn sử dụng lệnh", en: "how to use the command")
  static let version = Bilingual(vi: "số phiên bản", en: "the version number")
  static let completion = Bilingual(
    vi: "in đoạn mã gợi ý lệnh cho cửa sổ dòng lệnh", en: "print the completion script of a shell")
  static let shell = Bilingual(vi: "loại cửa sổ dòng lệnh", en: "the shell")

  static func completionExample(_ program: String) -> Bilingual {
    let line = "eval \"$(\(program) completion bash)\""
    return Bilingual(vi: "dùng trong bash: \(line)", en: "in bash: \(line)")
  }

  // MARK: - Headings of help

  static let usage = Bilingual(vi: "cách dùng", en: "usage")
  static let commandsHeading = Bilingual(vi: "các lệnh", en: "commands")
  static let argumentsHeading = Bilingual(vi: "đối số", en: "arguments")
  static let optionsHeading = Bilingual(vi: "tùy chọn", en: "options")
  static let globalsHeading = Bilingual(vi: "tùy chọn chung", en: "options of every command")
  static let examplesHeading = Bilingual(vi: "ví dụ", en: "examples")
  static let command = Bilingual(vi: "lệnh", en: "command")

  static func defaultValue(_ value: String) -> Bilingual {
    Bilingual(vi: " (mặc định: \(value))", en: " (default: \(value))")
  }

  static func helpOfCommand(_ program: String) -> Bilingual {
    Bilingual(
      vi: "Hướng dẫn từng lệnh: \(program) <lệnh> --help", en: "Help for a command: \(program) <command> --help")
  }
}

extension Bilingual {
  fileprivate func asking(_ nearest: String?) -> Bilingual {
    guard let nearest else { return self }
    return Bilingual(vi: "\(vi); có phải là «\(nearest)»?", en: "\(en); did you mean «\(nearest)»?")
  }
}
