#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls of the operating system, in terms of this module. The one file with pointers.
///
/// Foundation's file classes are not used: some of them draw a library of 40 MB into the program, and none says why a
/// file cannot be read.
enum FileSystem {
  /// What stands at a path.
  struct Entry {
    enum Kind {
      case file
      case folder
      case link
      case other
    }

    /// Tells two entries apart whatever path leads there.
    struct Identity: Hashable {
      let device: UInt64
      let number: UInt64
    }

    let kind: Kind
    let identity: Identity
    let byteCount: Int
    /// Nanoseconds since 1970.
    let modified: Int64
    let permissions: mode_t
  }

  static let temporaryAttempts = 100
  private static let chunk = 1 << 20

  // MARK: - Looking

  /// The entry at a path; of a link, the entry that it leads to.
  static func entry(_ path: String) throws(FileFault) -> Entry {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileFault(path, readProblem(errno)) }
    return entry(status)
  }

  /// The entry at a path; a link is a link.
  static func entryWithoutFollowing(_ path: String) throws(FileFault) -> Entry {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw FileFault(path, readProblem(errno)) }
    return entry(status)
  }

  private static func entry(_ status: stat) -> Entry {
    let kind: Entry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    let identity = Entry.Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    return Entry(
      kind: kind, identity: identity, byteCount: Int(status.st_size),
      modified: Int64(modified.tv_sec) &* 1_000_000_000 &+ Int64(modified.tv_nsec),
      permissions: status.st_mode & 0o777)
  }

  /// The names in a folder in the order of their bytes; hidden ones, which begin with a point, only when asked for.
  static func names(in folder: String, withHidden: Bool = false) throws(FileFault) -> [String] {
    try listing(of: folder, withHidden: withHidden).map(\.name)
  }

  /// The same, and of each whether the folder itself tells that it is a file, so that nobody need look.
  static func listing(
    of folder: String, withHidden: Bool = false
  ) throws(FileFault) -> [(name: String, isSurelyFile: Bool)] {
    guard let stream = unsafe opendir(folder) else {
      let code = errno
      // The name itself, or one of those before it.
      if code == ENOTDIR, try entry(folder).kind == .file { throw FileFault(folder, .file) }
      throw FileFault(folder, readProblem(code))
    }
    defer { unsafe _ = closedir(stream) }
    var names: [(bytes: [UInt8], isSurelyFile: Bool)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { field in
        unsafe Array(field.prefix { $0 != 0 })
      }
      let isHidden = name.first == UInt8(ascii: ".")
      let isFolderItself = name.allSatisfy { $0 == UInt8(ascii: ".") } && name.count <= 2
      let isSurelyFile = unsafe entry.pointee.d_type == UInt8(DT_REG)
      if !isHidden || (withHidden && !isFolderItself) { names.append((name, isSurelyFile)) }
    }
    names.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    return names.map { (String(decoding: $0.bytes, as: UTF8.self), $0.isSurelyFile) }
  }

  /// The path with all links followed.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  // MARK: - Reading

  static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    // Opening a pipe would wait for somebody to write.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(path, readProblem(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFault(path, .unreadable) }
    let entry = entry(status)
    switch entry.kind {
    case .file: break
    case .folder: throw FileFault(path, .folder)
    case .link, .other: throw FileFault(path, .special)
    }
    guard entry.byteCount <= limit else { throw FileFault(path, .tooLarge(limit: limit)) }
    return try readAll(descriptor, path: path, expected: entry.byteCount, limit: limit)
  }

  /// Gives a file in pieces, with the size of the whole; a pipe has none.
  static func readPieces(_ path: String, _ body: ([UInt8], Int?) -> Void) throws(FileFault) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, readProblem(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFault(path, .unreadable) }
    let entry = entry(status)
    if entry.kind == .folder { throw FileFault(path, .folder) }
    while true {
      let piece = try read(descriptor, atMost: chunk, path: path)
      if piece.isEmpty { return }
      body(piece, entry.kind == .file ? entry.byteCount : nil)
    }
  }

  /// Everything that a descriptor gives until its end.
  static func readAll(_ descriptor: Int32, path: String, expected: Int, limit: Int) throws(FileFault) -> [UInt8] {
    // One byte more, so that the end of a file of the expected size shows at once.
    var bytes = try read(descriptor, atMost: expected + 1, endsAt: expected, path: path)
    if bytes.count <= expected, expected > 0 { return bytes }
    while true {
      let more = try read(descriptor, atMost: chunk, path: path)
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= limit else { throw FileFault(path, .tooLarge(limit: limit)) }
    }
  }

  /// Reads until `count` bytes or the end. A file gives less than it is asked for at its end only, so that nobody need ask
  /// again there who knows where it `end`s.
  private static func read(
    _ descriptor: Int32, atMost count: Int, endsAt end: Int = 0, path: String
  ) throws(FileFault) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe Self.systemRead(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
        if got == 0 { return }
        if got < 0 {
          if errno == EINTR { continue }
          failed = true
          return
        }
        filled += got
        if filled == end { return }
      }
    }
    if failed { throw FileFault(path, .unreadable) }
    return bytes
  }

  /// Reads what there is, at most to the padding of the buffer; 0 at the end.
  static func read(
    _ descriptor: Int32, into buffer: inout [UInt8], from start: Int, padding: Int, path: String
  ) throws(FileFault) -> Int {
    let room = buffer.count - padding - start
    while true {
      let got = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
        unsafe systemRead(descriptor, bytes.baseAddress.map { unsafe $0 + start }, room)
      }
      if got >= 0 { return got }
      if errno != EINTR { throw FileFault(path, errno == EISDIR ? .folder : .unreadable) }
    }
  }

  /// A file or a device to read from, and the size of a file.
  static func openToRead(_ path: String) throws(FileFault) -> (descriptor: Int32, byteCount: Int?) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, readProblem(errno)) }
    let entry = try entry(path)
    return (descriptor, entry.kind == .file ? entry.byteCount : nil)
  }

  static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

  private static func systemClose(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }

  static func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, start, count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, start, count)
    #else
      unsafe Darwin.read(descriptor, start, count)
    #endif
  }

  private static func readProblem(_ code: Int32) -> FileFault.Problem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .linkLoop
    case ENXIO: .special
    default: .unreadable
    }
  }

  // MARK: - Writing

  /// A new file beside `path` to write to, and its name; the name is free whatever else runs.
  static func openTemporary(beside path: String, permissions: mode_t) throws(FileFault) -> (Int32, String) {
    for attempt in 0..<temporaryAttempts {
      let name = "\(path).\(getpid())-\(attempt).tmp"
      let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
      if descriptor >= 0 { return (descriptor, name) }
      if errno != EEXIST { throw FileFault(path, writeProblem(errno)) }
    }
    throw FileFault(path, .notWritable)
  }

  static func openExisting(_ path: String) throws(FileFault) -> Int32 {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, writeProblem(errno)) }
    return descriptor
  }

  /// A file, made if need be, to write to behind its first bytes; what stood behind them is gone.
  static func openToAppend(_ path: String, behind byteCount: Int) throws(FileFault) -> Int32 {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileFault(path, writeProblem(errno)) }
    // A device or a pipe has no size to cut.
    if (try? entry(path))?.kind == .file {
      guard ftruncate(descriptor, off_t(byteCount)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
        let problem = writeProblem(errno)
        close(descriptor)
        throw FileFault(path, problem)
      }
    }
    return descriptor
  }

  /// Writes all bytes, or says why not.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> WriteResult {
    var position = 0
    while position < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(descriptor, buffer.baseAddress.map { unsafe $0 + position }, bytes.count - position)
      }
      if written > 0 {
        position += written
      } else if written == 0 || errno != EINTR {
        if errno == EPIPE { return .nobodyReads }
        return .failed(writeProblem(errno))
      }
    }
    return .written
  }

  /// Writes all bytes over those at an offset, or says why not.
  static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) -> WriteResult {
    var position = 0
    while position < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress.map { unsafe $0 + position }, bytes.count - position,
          off_t(offset + position))
      }
      if written > 0 {
        position += written
      } else if written == 0 || errno != EINTR {
        return .failed(writeProblem(errno))
      }
    }
    return .written
  }

  private static func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, start, count)
    #else
      unsafe Darwin.write(descriptor, start, count)
    #endif
  }

  /// Waits until the disk has the file, and closes it.
  static func finish(_ descriptor: Int32) -> FileFault.Problem? {
    let isOnDisk = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS
    let problem = isOnDisk ? nil : writeProblem(errno)
    return systemClose(descriptor) == 0 ? problem : problem ?? writeProblem(errno)
  }

  /// Writes a file that is not there yet, without waiting for the disk; `sync` does that once many are written, which is
  /// many times faster.
  static func createNew(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileFault(path, writeProblem(errno)) }
    let result = write(bytes, to: descriptor)
    guard systemClose(descriptor) == 0 else { throw FileFault(path, writeProblem(errno)) }
    if case .failed(let problem) = result { throw FileFault(path, problem) }
  }

  /// More files than these are waited for together: each wait costs a turn of the disk.
  private static let filesToWaitForSingly = 64

  /// Waits until the disk has files of a folder that were written before.
  static func sync(_ files: [String], in folder: String) {
    #if canImport(Glibc)
      // Linux comes back once everything that was written is on the disk; other systems only begin to write.
      if files.count > filesToWaitForSingly { return Glibc.sync() }
    #elseif canImport(Musl)
      if files.count > filesToWaitForSingly { return Musl.sync() }
    #endif
    for file in files {
      let descriptor = unsafe open("\(folder)/\(file)", O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 { _ = finish(descriptor) }
    }
  }

  /// Gives a file a second name; false where it is none, or where the disk knows no second names.
  static func link(_ path: String, to other: String) -> Bool {
    guard (try? entryWithoutFollowing(path))?.kind == .file else { return false }
    return systemLink(path, other) == 0
  }

  private static func systemLink(_ path: String, _ other: String) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.link(path, other)
    #elseif canImport(Musl)
      unsafe Musl.link(path, other)
    #else
      unsafe Darwin.link(path, other)
    #endif
  }

  static func abandon(_ descriptor: Int32, _ path: String) {
    close(descriptor)
    _ = unsafe unlink(path)
  }

  /// Opens a file that only one run of the program may hold at a time; the system lets go of it however that run ends.
  static func lock(_ path: String) throws(FileFault) -> Int32 {
    for _ in 0..<temporaryAttempts {
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw FileFault(path, writeProblem(errno)) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw FileFault(path, .busy)
      }
      // Whoever held it before may have removed it in between.
      var held = stat()
      if unsafe fstat(descriptor, &held) == 0, (try? entry(path))?.identity == entry(held).identity {
        return descriptor
      }
      close(descriptor)
    }
    throw FileFault(path, .busy)
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  static func setPermissions(_ permissions: mode_t, of descriptor: Int32) { _ = fchmod(descriptor, permissions) }

  static func move(_ path: String, to other: String) throws(FileFault) {
    guard unsafe rename(path, other) == 0 else { throw FileFault(other, writeProblem(errno)) }
  }

  static func makeFolder(_ path: String) throws(FileFault) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw FileFault(path, writeProblem(errno)) }
  }

  /// Removes a folder of files and folders that the program made.
  static func removeFolder(_ path: String) {
    for name in (try? names(in: path, withHidden: true)) ?? [] {
      let inner = "\(path)/\(name)"
      if let entry = try? entryWithoutFollowing(inner), entry.kind == .folder {
        removeFolder(inner)
      } else {
        _ = unsafe unlink(inner)
      }
    }
    _ = unsafe rmdir(path)
  }

  private static func writeProblem(_ code: Int32) -> FileFault.Problem {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EISDIR: .folder
    case ELOOP: .linkLoop
    default: .notWritable
    }
  }
}

/// What became of bytes that were written.
package enum WriteResult: Hashable, Sendable {
  case written
  /// Nobody reads the other end of a pipe any more.
  case nobodyReads
  case failed(FileFault.Problem)
}
