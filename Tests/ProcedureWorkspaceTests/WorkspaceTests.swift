import Foundation
import ProcedureDiagnostics
import ProcedureText
import ProcedureWorkspace
import Testing

/// A folder of its own for one test.
final class Scratch {
  let folder: URL
  let workspace: Workspace

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "workspace-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    workspace = Workspace(folder: folder.path) { () throws(FileFault) in Array("stdin".utf8) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func put(_ text: String, _ path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }
}

@Suite struct WorkspaceTests {
  @Test func `Folders are read at any depth, in the order of the bytes of paths, without hidden files`() throws {
    let scratch = try Scratch()
    for path in ["b/z.tthc", "b/a.tthc", "B.tthc", "đ.tthc", "a.tthc", ".hidden.tthc", ".git/x.tthc", "b/note.txt"] {
      try scratch.put(path, path)
    }
    let files = scratch.workspace.specifications(at: ["."])
    #expect(files.findings.isEmpty)
    #expect(files.sources.map(\.path) == ["B.tthc", "a.tthc", "b/a.tthc", "b/z.tthc", "đ.tthc"])
    #expect(files.sources.map { String(decoding: $0.original, as: UTF8.self) } == files.sources.map(\.path))
  }

  @Test func `Each file is read once however often it is named`() throws {
    let scratch = try Scratch()
    try scratch.put("x", "b/a.tthc")
    try scratch.put("y", "other.txt")
    let files = scratch.workspace.specifications(at: ["b", "./b/", "b//a.tthc", ".", "-", "other.txt"])
    #expect(files.sources.map(\.path) == ["-", "b/a.tthc", "other.txt"])
  }

  @Test func `A file is replaced as a whole, keeping its permissions, and links stay links`() throws {
    let scratch = try Scratch()
    try scratch.put("old", "real.txt")
    #expect(unsafe chmod(scratch.folder.appending(path: "real.txt").path, 0o640) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "link.txt").path, withDestinationPath: "real.txt")
    try scratch.workspace.write(Array("new".utf8), to: "link.txt")
    #expect(try scratch.text("real.txt") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder.appending(path: "real.txt").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch.folder.appending(path: "link.txt").path)
        == "real.txt")
    #expect(scratch.names == ["link.txt", "real.txt"])
  }

  @Test func `A file that comes in pieces is there as a whole, with bytes that were corrected later`() throws {
    let scratch = try Scratch()
    try scratch.put("old", "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "link.txt").path, withDestinationPath: "real.txt")
    for path in ["link.txt", "fresh.txt"] {
      let isWritten = try scratch.workspace.write(to: path) { draft in
        draft.write(Array("ab--".utf8))
        draft.write(Array("ef".utf8))
        draft.replace(Array("cd".utf8), at: 2)
        #expect(path == "fresh.txt" || (try? scratch.text("real.txt")) == "old")
      }
      #expect(isWritten)
    }
    #expect(try scratch.text("real.txt") == "abcdef")
    #expect(try scratch.text("fresh.txt") == "abcdef")
    #expect(scratch.names == ["fresh.txt", "link.txt", "real.txt"])
    #expect(try scratch.workspace.write(to: "/dev/null") { _ in Issue.record("A device is no file.") } == false)
    #expect(throws: FileFault.self) { try scratch.workspace.write(to: ".") { _ in } }
    #expect(throws: FileFault.self) { try scratch.workspace.write(to: "none/x") { _ in } }
  }

  @Test func `Files of a folder that stay as they are move over without being written again`() throws {
    let scratch = try Scratch()
    func number(_ path: String) throws -> UInt64 {
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder.appending(path: path).path)
      return try #require(attributes[.systemFileNumber] as? UInt64)
    }
    try scratch.workspace.writeFolder("out", files: [("a/same.txt", [1]), ("a/other.txt", [2])], owned: [])
    let (same, other) = (try number("out/a/same.txt"), try number("out/a/other.txt"))
    try scratch.workspace.writeFolder(
      "out", files: [("a/same.txt", [1]), ("a/other.txt", [3]), ("new.txt", [4])], owned: ["a"],
      unchanged: ["a/same.txt", "new.txt"])
    #expect(try number("out/a/same.txt") == same)
    #expect(try number("out/a/other.txt") != other)
    #expect(try scratch.workspace.read("out/a/other.txt") == [3])
    // What cannot move over is written.
    #expect(try scratch.workspace.read("out/new.txt") == [4])
    #expect(scratch.names == ["out"])
  }

  @Test func `What others put into a folder stays there when it is replaced, where the program allows it`() throws {
    let scratch = try Scratch()
    try scratch.workspace.writeFolder("out", files: [("a/x.txt", [1])], owned: ["a"])
    try scratch.put("mine", "out/note.txt")
    try scratch.put("ref", "out/.git/HEAD")
    #expect(throws: FileFault("out", .foreignContents)) {
      try scratch.workspace.writeFolder("out", files: [("a/x.txt", [2])], owned: ["a"])
    }
    try scratch.workspace.writeFolder("out", files: [("a/y.txt", [2])], owned: ["a"], keepsOthers: true)
    #expect(try scratch.text("out/note.txt") == "mine")
    #expect(try scratch.text("out/.git/HEAD") == "ref")
    #expect(try scratch.workspace.read("out/a/y.txt") == [2])
    #expect(throws: FileFault("out/a/x.txt", .missing)) { try scratch.workspace.read("out/a/x.txt") }
    #expect(scratch.names == ["out"])
  }

  @Test func `One run holds a folder at a time, and the next one puts back what was left half-way`() throws {
    let scratch = try Scratch()
    var hold: FolderHold? = try scratch.workspace.hold(folder: "out")
    #expect(throws: FileFault.self) { _ = try scratch.workspace.hold(folder: "out") }
    withExtendedLifetime(hold) {}
    hold = nil
    // Ended between the two moves: the folder stands under its other name.
    try scratch.put("edited", "out.old.tmp/a/x.txt")
    hold = try scratch.workspace.hold(folder: "out")
    #expect(try scratch.text("out/a/x.txt") == "edited")
    // Ended behind them: what others had put there has not moved yet.
    try scratch.put("mine", "out.old.tmp/note.txt")
    try scratch.workspace.writeFolder("out", files: [("a/x.txt", [2])], owned: ["a"], keepsOthers: true)
    #expect(try scratch.text("out/note.txt") == "mine")
    withExtendedLifetime(hold) {}
    hold = nil
    #expect(scratch.names == ["out"])
  }

  @Test func `A link to a folder stays a link: what it leads to is replaced`() throws {
    let scratch = try Scratch()
    try scratch.workspace.writeFolder("real", files: [("a", [1])], owned: ["a"])
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appending(path: "link"), withDestinationURL: scratch.folder.appending(path: "real"))
    try scratch.workspace.writeFolder("link", files: [("a", [2])], owned: ["a"])
    #expect(try scratch.workspace.read("real/a") == [2])
    #expect(scratch.names == ["link", "real"])
  }

  @Test func `What cannot be written says why and leaves everything as it was`() throws {
    let scratch = try Scratch()
    try scratch.put("old", "a.txt")
    #expect(throws: FileFault("no/a.txt", .notWritable)) { try scratch.workspace.write([1], to: "no/a.txt") }
    #expect(throws: FileFault("/dev/full", .full)) { try scratch.workspace.write([1], to: "/dev/full") }
    #expect(throws: FileFault(".", .folder)) { try scratch.workspace.write([1], to: ".") }
    #expect(throws: FileFault("a.txt", .file)) { try scratch.workspace.files(in: "a.txt") }
    #expect(throws: FileFault("a.txt", .file)) {
      try scratch.workspace.writeFolder("a.txt", files: [("x", [1])], owned: [])
    }
    #expect(try scratch.text("a.txt") == "old")
    #expect(scratch.names == ["a.txt"])
  }

  @Test func `Every fault has a finding in both languages with something to do`() {
    let problems: [FileFault.Problem] = [
      .missing, .folder, .file, .unreadable, .tooLarge(limit: 1 << 20), .linkLoop, .special, .notWritable, .full,
      .foreignContents, .busy,
    ]
    for problem in problems {
      let finding = FileFault("a/b", problem).finding
      for language in Language.allCases {
        #expect(finding.message[language].contains("a/b"))
        #expect(finding.help.allSatisfy { !$0[language].isEmpty })
      }
    }
  }

  @Test func `A file larger than a specification can be is refused without being read`() throws {
    let scratch = try Scratch()
    try scratch.put("", "huge.tthc")
    #expect(
      unsafe truncate(scratch.folder.appending(path: "huge.tthc").path, off_t(SourceText.maximumByteCount) + 1) == 0)
    #expect(throws: FileFault("huge.tthc", .tooLarge(limit: SourceText.maximumByteCount))) {
      try scratch.workspace.read("huge.tthc")
    }
  }
}
