import CommandTable
import Foundation
import Testing

/// `check --since`, in repositories made for the test.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
struct SinceTests {
  private let line: CommandLine

  init() throws {
    line = try CommandLine()
    try line.writeSample()
  }

  /// Runs git in a folder of the test.
  private func git(_ arguments: String..., in folder: String = ".") throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = ["-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
    process.currentDirectoryURL = line.folder.appending(path: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  private func commit(_ message: String = "x") throws {
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", message)
  }

  private func since(_ revision: String, _ paths: String...) async -> [Substring] {
    let result = await line.run(["check", "--since=\(revision)", "--format", "short"] + paths)
    return (result.output + result.errors).split(separator: "\n")
  }

  @Test func `Only what the work since a revision brought is told, wherever the old findings have gone`() async throws {
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    try git("init", "-q", "-b", "main")
    try commit()
    #expect(await since("main", "Specs").isEmpty)
    try line.write("# một dòng mới\n\n" + Sample.misspelt, to: "Specs/1.000001.tthc")
    #expect(await since("HEAD", "Specs").isEmpty, "a finding that only moved is not new")
    let second = Sample.misspelt.replacing("1.000001", with: "1.000002")
      .replacing("cơ quan ubnd_xã \"Ủy ban nhân dân cấp xã\" { cấp xã }", with: "")
    try line.write(second, to: "Specs/mới/thủ tục.tthc")
    let new = await since("HEAD", "Specs")
    #expect(new.count == 1 && new[0].hasPrefix("Specs/mới/thủ tục.tthc:"))
    #expect(await since("HEAD", ".") == new)
    #expect(await since("HEAD", "\(line.folder.path)/Specs").count == 1)
    #expect(await since("HEAD", "Specs/1.000001.tthc").isEmpty)
    #expect(await line.run("ci", "Specs", "--since", "HEAD", "--format", "short").output.contains("TTHC201"))
  }

  @Test func `What a removal breaks elsewhere is new`() async throws {
    try line.write("cơ quan ubnd_khác \"Cơ quan khác\" { cấp xã }\n", to: "Specs/cơ quan.tthc")
    try line.write(
      Sample.procedure.replacing("thực hiện ubnd_xã", with: "thực hiện ubnd_khác"), to: "Specs/1.000001.tthc")
    try git("init", "-q", "-b", "main")
    try commit()
    try FileManager.default.removeItem(at: line.folder.appending(path: "Specs/cơ quan.tthc"))
    let new = await since("main", "Specs")
    #expect(new.count == 1 && new[0].hasPrefix("Specs/1.000001.tthc:10:"))
  }

  @Test func `The comparison begins where the branch left the other one`() async throws {
    try git("init", "-q", "-b", "main")
    try commit()
    try git("branch", "work")
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    try commit("an error on main after the branch was made")
    try git("checkout", "-q", "work")
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    #expect(await since("main", "Specs").count == 1)
  }

  @Test func `Without a repository, a revision or its history the command says so`() async throws {
    #expect(await since("main", "Specs").first?.contains("TTHC962") == true)
    try git("init", "-q", "-b", "main")
    #expect(await since("HEAD", "Specs").first?.contains("TTHC963") == true)
    try commit()
    for name in ["nothing", "--output=x", "HEAD~1", "a b", String(repeating: "x", count: 5_000)] {
      #expect(await since(name, "Specs").first?.contains("TTHC963") == true, "\(name.prefix(20))")
    }
    try commit()
    try git("clone", "-q", "--depth", "1", "file://\(line.folder.path)", "shallow")
    #expect(await since("HEAD~1", "shallow/Specs").first?.contains("TTHC964") == true)
    #expect(await line.run("check", "--since", "HEAD~1", "shallow/Specs").code == .noInput)
    #expect(await since("HEAD", "shallow/Specs").isEmpty)
  }

  @Test func `A name that is not UTF-8 is reported, in the folder and in its history`() async throws {
    try git("init", "-q", "-b", "main")
    try git("config", "core.quotePath", "true")
    let script = "printf 'x' > \"$(printf 'Specs/t\\341.tthc')\""
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = line.folder
    try process.run()
    process.waitUntilExit()
    let present = await line.run("check", "Specs", "--format", "short")
    #expect(present.code == .noInput)
    #expect(present.output.contains("TTHC919"))
    try commit()
    #expect(await since("HEAD", "Specs").contains { $0.contains("TTHC919") })
  }
}
