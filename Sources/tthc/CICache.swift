import CanonicalJSON
import CommandTable
import ProcedureDiagnostics
import ProcedureWorkspace

/// What a run of `tthc ci` gives.
struct CIResult {
  let code: ExitCode
  let output: String
  /// The summary in Markdown.
  let page: String
}

/// The last result for each set of options, known again by the bytes it was made from: the program, the options, every
/// specification and the compiled catalogue. Times of files do not count, so that a fresh clone is known too.
struct CICache {
  let folder: String
  let console: Console

  /// Where a result is kept, and what it was made from.
  struct Key {
    fileprivate let path: String
    fileprivate let digest: String
  }

  func key(
    _ arguments: Arguments, files: [(path: String, bytes: [UInt8]?)], compiled: [UInt8]?
  ) -> Key {
    let options = [
      arguments.language.rawValue, arguments[CheckCommand.format].rawValue, String(arguments[CheckCommand.limit]),
      arguments[CheckCommand.strict] ? "strict" : "", console.output.isColored ? "colored" : "",
      arguments[CICommand.catalogue] ?? "",
    ]
    let paths = arguments[CheckCommand.paths]
    let name = SHA256.hexDigest(of: Array((options + paths).joined(separator: "\n").utf8)).prefix(Self.nameLength)
    var hash = SHA256()
    hash.update(Array("\(Program.version) \(OperatingSystem.programIdentity)\n".utf8))
    for file in files {
      hash.update(Array("\(file.path)\n\(file.bytes.map { "\($0.count)" } ?? "unreadable")\n".utf8))
      hash.update(file.bytes ?? [])
    }
    hash.update(compiled ?? [])
    return Key(path: "\(folder)/ci-\(name).json", digest: SHA256.hex(hash.finish()))
  }

  private static let nameLength = 16

  /// The kept result; nil when there is none, when it is of other bytes, or when it cannot be read.
  func result(_ key: Key) -> CIResult? {
    guard let bytes = try? console.workspace.read(key.path), let root = try? JSONDocument(parsing: bytes).root,
      root["key"]?.string == key.digest, let output = root["output"]?.string, let page = root["page"]?.string,
      let code = root["code"]?.int64.flatMap({ Int32(exactly: $0) }).flatMap(ExitCode.init(rawValue:))
    else { return nil }
    return CIResult(code: code, output: output, page: page)
  }

  func keep(_ result: CIResult, _ key: Key) throws(CommandFailure) {
    let json: JSON = [
      "key": .string(key.digest), "code": .int(Int64(result.code.rawValue)), "output": .string(result.output),
      "page": .string(result.page),
    ]
    do {
      try console.workspace.makeFolder(folder)
    } catch {
      throw CommandFailure(writing: error)
    }
    try console.write(json.canonicalBytes, to: key.path)
  }
}
