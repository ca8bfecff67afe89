extension Workspace {
  /// Lines that were written before a run was interrupted.
  package struct WrittenLines: Sendable {
    /// How many are whole.
    package let count: Int
    /// The last whole one, with its line end.
    package let last: [UInt8]
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

  /// The whole lines of a file that an earlier run may have left unfinished; none when there is no file.
  package func writtenLines(of path: String) throws(FileFault) -> WrittenLines {
    var count = 0
    var whole = 0
    var position = 0
    var tail: [UInt8] = []
    var last: [UInt8] = []
    guard exists(path) else { return WrittenLines(count: 0, last: [], byteCount: 0) }
    try readPieces(path) { piece, _ in
      var start = 0
      while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
        count += 1
        last = tail + piece[start...end]
        tail = []
        start = end + 1
        whole = position + start
      }
      tail += piece[start...]
      position += piece.count
    }
    return WrittenLines(count: count, last: last, byteCount: whole)
  }

  /// A file to write lines to as they are made: from its beginning, or behind what an earlier run has written.
  ///
  /// It is not put in its place as a whole when all is done, because an interrupted run shall be able to go on.
  package func lineSink(_ path: String, after written: WrittenLines?) throws(FileFault) -> LineSink {
    do {
      let descriptor = try FileSystem.openToAppend(absolute(path), behind: written?.byteCount ?? 0)
      return LineSink(after: written?.count ?? 0) { bytes in
        FileSystem.write(bytes, to: descriptor)
      } finishing: {
        FileSystem.finish(descriptor).map { .failed($0) } ?? .written
      }
    } catch {
      throw FileFault(path, error.problem)
    }
  }
}
