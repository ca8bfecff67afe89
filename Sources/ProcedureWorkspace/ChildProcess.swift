// The list of environment variables of a process is a global variable in C; this program never changes it.
#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#else
  @unsafe @preconcurrency import Darwin
#endif

/// A program of the system that runs to its end. Foundation's `Process` would draw a library of 40 MB into this one.
enum ChildProcess {
  /// What became of it.
  struct Result {
    /// The exit code; 128 and the number of the signal that ended it.
    let code: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  private static let chunk = 1 << 16
  /// What a program says on standard error is read to its end, but no more than this is kept.
  private static let maximumErrors = 1 << 14

  /// Runs a program that is found as a shell finds it, with nothing to read; nil when there is no such program.
  ///
  /// Its messages are in English whatever the language of the machine is.
  static func run(_ program: String, _ arguments: [String]) -> Result? {
    guard let output = pipe(), let errors = pipe() else { return nil }
    let child = spawn(program, arguments, output: output, errors: errors)
    close(output.write)
    close(errors.write)
    defer {
      close(output.read)
      close(errors.read)
    }
    guard let child else { return nil }
    let (out, err) = drain(output.read, errors.read)
    return Result(code: wait(for: child), output: out, errors: err)
  }

  // MARK: - Pipes

  private struct Pipe {
    let read: Int32
    let write: Int32
  }

  private static func pipe() -> Pipe? {
    var ends: (Int32, Int32) = (0, 0)
    let result = unsafe withUnsafeMutableBytes(of: &ends) { ends in
      unsafe systemPipe(ends.bindMemory(to: Int32.self).baseAddress)
    }
    guard result == 0 else { return nil }
    // No other program that this one might run gets them.
    _ = fcntl(ends.0, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.1, F_SETFD, FD_CLOEXEC)
    return Pipe(read: ends.0, write: ends.1)
  }

  private static func systemPipe(_ ends: UnsafeMutablePointer<Int32>?) -> Int32 {
    guard let ends = unsafe ends else { return -1 }
    #if canImport(Glibc)
      return unsafe Glibc.pipe(ends)
    #elseif canImport(Musl)
      return unsafe Musl.pipe(ends)
    #else
      return unsafe Darwin.pipe(ends)
    #endif
  }

  /// Reads both to their ends, whichever has something, so that the child never waits for a reader.
  private static func drain(_ output: Int32, _ errors: Int32) -> ([UInt8], [UInt8]) {
    var collected: [[UInt8]] = [[], []]
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    while open.contains(where: { $0.fd >= 0 }) {
      let ready = unsafe open.withUnsafeMutableBufferPointer { unsafe poll($0.baseAddress, nfds_t($0.count), -1) }
      if ready < 0, errno != EINTR { break }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let (bytes, isAtEnd) = read(open[index].fd)
        if index == 0 || collected[index].count < maximumErrors { collected[index] += bytes }
        // A negative descriptor is left out of the next wait.
        if isAtEnd { open[index].fd = -1 }
      }
    }
    return (collected[0], collected[1])
  }

  private static func read(_ descriptor: Int32) -> (bytes: [UInt8], isAtEnd: Bool) {
    var isAtEnd = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
      let got = unsafe FileSystem.systemRead(descriptor, buffer.baseAddress, chunk)
      filled = max(0, got)
      isAtEnd = got == 0 || (got < 0 && errno != EINTR)
    }
    return (bytes, isAtEnd)
  }

  // MARK: - The child

  private static func spawn(_ program: String, _ arguments: [String], output: Pipe, errors: Pipe) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe _ = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe _ = posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    unsafe _ = posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    var child: pid_t = 0
    let result = unsafe withCStrings([program] + arguments) { words in
      unsafe withCStrings(inEnglish()) { environment in
        unsafe posix_spawnp(&child, program, &actions, nil, words, environment)
      }
    }
    return result == 0 ? child : nil
  }

  /// The environment of this process, with messages in English and no question to a person.
  private static func inEnglish() -> [String] {
    var variables: [String] = []
    var next = unsafe environ
    while let variable = unsafe next.pointee {
      let text = unsafe String(cString: variable)
      if !text.hasPrefix("LC_ALL="), !text.hasPrefix("LANGUAGE=") { variables.append(text) }
      unsafe next += 1
    }
    return variables + ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0"]
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Texts as C wants a list of them: pointers to bytes that end with a zero, and no pointer behind the last.
  private static func withCStrings(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in texts {
      starts.append(bytes.count)
      bytes += text.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    return unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      let pointers = unsafe starts.map { start in unsafe bytes.baseAddress.map { unsafe $0 + start } } + [nil]
      return unsafe pointers.withUnsafeBufferPointer { pointers in
        guard let list = pointers.baseAddress else { return -1 }
        return unsafe body(list)
      }
    }
  }
}
