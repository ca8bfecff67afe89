extension Workspace {
  /// Lines that were written before a run was interrupted.
  package struct WrittenLines: Sendable {
    /// The path of the file that has them.
    package let file: String
    /// How many are whole.
    package let count: Int
    /// The last whole one, with its line end.
    package let last: [UInt8]
    /// Whether the mark that was looked for stands in one of them.
    package let holdsMark: Bool
    fileprivate let byteCount: Int
  }

  /// The lines of a file, or of standard input for `-`.
  package func lines(of path: String, limit: Int) throws(FileFault) -> LineSource {
    if path == Self.standardStream { return LineSource(0, path: path, limit: limit, byteCount: nil) }
    do {
      let (descriptor, byteCount) = try FileSystem.openToRead(absolute(path))
      return LineSource(descriptor, path: path, limit: limit, byteCount: byteCount)
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  /// The file where lines stand until all of them have come, which then takes the name `path`.
  package func unfinishedLines(of path: String) -> String {
    (FileSystem.resolved(absolute(path)) ?? absolute(path)) + ".part"
  }

  /// The whole lines that an earlier run has written, whether it came to its end or not; none when there is no file.
  package func writtenLines(of path: String, lookingFor mark: [UInt8]) throws(FileFault) -> WrittenLines {
    var holdsMark = false
    var count = 0
    var whole = 0
    var position = 0
    var tail: [UInt8] = []
    var last: [UInt8] = []
    let file = [unfinishedLines(of: path), path].first { exists($0) }
    guard let file else { return WrittenLines(file: path, count: 0, last: [], holdsMark: false, byteCount: 0) }
    try readPieces(file) { piece, _ in
      var start = 0
      while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
        count += 1
        last = tail + piece[start...end]
        tail = []
        holdsMark = holdsMark || Self.holds(last, mark)
        start = end + 1
        whole = position + start
      }
      tail += piece[start...]
      position += piece.count
    }
    return WrittenLines(file: file, count: count, last: last, holdsMark: holdsMark, byteCount: whole)
  }

  private static func holds(_ line: [UInt8], _ mark: [UInt8]) -> Bool {
    var rest = line[...]
    while let start = rest.firstIndex(where: { $0 == mark.first }) {
      if rest[start...].starts(with: mark) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }

  /// A place to write lines to as they are made: behind what an earlier run has written, or from the beginning.
  ///
  /// They stand in `unfinishedLines(of:)` until all have come, so that nobody takes some for all and an older file stays
  /// until then; an interrupted run leaves them there, and another can go on. A file that an earlier run has finished is
  /// gone on with where it is, and a device or a pipe is written to as it is. `lines` of the input have been answered.
  package func lineSink(
    _ path: String, after written: WrittenLines?, lines: Int = 0
  ) throws(FileFault) -> LineSink {
    do throws(FileFault) {
      let entry = try existing(absolute(path))
      let target = FileSystem.resolved(absolute(path)) ?? absolute(path)
      if entry != nil, !FileSystem.isWritable(target) { throw FileFault(path, .notWritable) }
      let isMoved = entry.map { $0.kind == .file && written?.file != path } ?? true
      let file = isMoved ? unfinishedLines(of: path) : target
      let descriptor = try FileSystem.openToAppend(file, behind: written?.byteCount ?? 0)
      if isMoved, let entry { FileSystem.setPermissions(entry.permissions, of: descriptor) }
      return LineSink(after: lines) { bytes in
        FileSystem.write(bytes, to: descriptor)
      } finishing: { isWhole in
        if let problem = FileSystem.finish(descriptor) { return .failed(problem) }
        return isMoved && isWhole ? Self.moved(file, to: target) : .written
      }
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  private static func moved(_ file: String, to target: String) -> WriteResult {
    do {
      try FileSystem.move(file, to: target)
      return .written
    } catch {
      return .failed(error.problem)
    }
  }
}
