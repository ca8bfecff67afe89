import CommandTable
import Foundation
import ProcedureWorkspace
import Synchronization
import Testing
import WorkingCalendar
import tthc

/// Runs commands in process, in a folder of their own, and keeps what they print.
final class CommandLine: Sendable {
  struct Result: Sendable {
    let code: ExitCode
    let output: String
    let errors: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tthc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func run(_ words: String..., input: [UInt8] = []) async -> Result { await run(words, input: input) }

  func run(
    _ words: [String], input: [UInt8] = [], lines: [InputLine] = [], pause: @escaping @Sendable () -> Bool = { false }
  ) async -> Result {
    let output = OutputChannel()
    let errors = OutputChannel()
    let workspace = Workspace(folder: folder.path) { () throws(FileFault) in input }
    let next = Mutex(lines)
    let console = Console(
      output: output, errors: errors, workspace: workspace, now: { Self.now },
      nextLine: { next.withLock { $0.isEmpty ? .end : $0.removeFirst() } }, pause: pause)
    let code = await Program(console).run(words)
    return Result(code: code, output: output.text, errors: errors.text)
  }

  /// The clock of all tests.
  private static let now: CivilMoment = {
    guard let moment = try? CivilMoment(parsing: "2026-03-09T09:00") else { fatalError("a moment") }
    return moment
  }()

  // MARK: - Files

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: path))) }

  /// Everything in the folder, in order.
  var files: [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.sorted()
  }
}

/// A procedure that checks without findings, and the calendar it counts by.
enum Sample {
  static let calendar = """
    lịch hành_chính "Lịch làm việc" {
      giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
      công bố đến 31/12/2026
      năm 2026 {
        nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán"
      }
    }

    """

  static let procedure = """
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }

    thủ tục 1.000001 "Cấp giấy xác nhận" {
      lĩnh vực "Hộ tịch"
      cấp thực hiện xã
      đối tượng "Công dân Việt Nam"
      hiệu lực từ 01/07/2025
      lịch hành_chính
      cơ quan tiếp nhận ubnd_xã
      cơ quan thực hiện ubnd_xã
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp
      thành phần hồ sơ 01 bộ {
        nộp "Đơn đề nghị" 01 bản chính
        nộp "Giấy ủy quyền" 01 bản chính khi "người khác nộp thay"
      }
      thời hạn 03 ngày làm việc
      kết quả "Giấy xác nhận"
      ví dụ "Qua Tết" {
        nộp lúc 10 giờ 15 ngày 13/02/2026 qua trực tiếp
        cho "người khác nộp thay" = không
        hồ sơ gồm "Đơn đề nghị" 01 bản chính
        thì hồ sơ đầy đủ
        thì hẹn trả kết quả ngày 25/02/2026
      }
    }

    """

  /// With one name that nobody declares.
  static let misspelt = procedure.replacing("thực hiện ubnd_xã", with: "thực hiện ubnd_xa")

  static let dossier = """
    {"procedure": "1.000001", "accepted": "2026-02-13T10:15", "channel": "in-person",
     "facts": {"người khác nộp thay": false}, "documents": [{"document": "Đơn đề nghị", "form": "original"}]}
    """
}

extension CommandLine {
  func writeSample() throws {
    try write(Sample.calendar, to: "Specs/lich.tthc")
    try write(Sample.procedure, to: "Specs/1.000001.tthc")
  }
}
