#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a program asks of the system around it, apart from files.
package enum OperatingSystem {
  package static let output: Int32 = 1
  package static let errors: Int32 = 2

  /// A reader that has gone away shall be noticed by the write, not by a signal that ends the program.
  package static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Lets all signals through to the thread that calls, which does the work and has to end when somebody wishes it.
  /// Programs inherit which signals are blocked: a service that starts one from a worker thread blocks nearly all.
  package static func acceptSignals() {
    var none = sigset_t()
    unsafe _ = sigemptyset(&none)
    unsafe _ = pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  package static func hasEnvironment(_ name: String) -> Bool {
    guard let value = unsafe getenv(name) else { return false }
    return unsafe value.pointee != 0
  }

  package static var minutesSince1970: Int { time(nil) / 60 }

  /// Tells this program from any other build of it.
  package static var programIdentity: String {
    guard let entry = try? FileSystem.entry("/proc/self/exe") else { return "" }
    return "\(entry.byteCount) \(entry.modified)"
  }

  /// How many processors run programs.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  package static func sleep(microseconds: Int) {
    var time = timespec(tv_sec: microseconds / 1_000_000, tv_nsec: microseconds % 1_000_000 * 1_000)
    unsafe _ = nanosleep(&time, nil)
  }

  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> WriteResult {
    FileSystem.write(bytes, to: descriptor)
  }

  package static func end(_ code: Int32) -> Never { exit(code) }
}
