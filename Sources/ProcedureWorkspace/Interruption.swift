import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The wish of a person to end a command that would go on for ever, told by Ctrl-C or by the system.
package enum Interruption {
  private static let isWished = Atomic<Bool>(false)

  /// From now on the wish is remembered instead of ending the program in the middle of something.
  package static func remember() {
    _ = isWished.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { _ in Interruption.isWished.store(true, ordering: .relaxed) }
    }
  }

  /// Sleeps; false when somebody wishes to end.
  package static func pause(milliseconds: Int) -> Bool {
    guard !isWished.load(ordering: .relaxed) else { return false }
    var time = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    unsafe _ = nanosleep(&time, nil)
    return !isWished.load(ordering: .relaxed)
  }
}
