import Dispatch
import Synchronization

/// Work on many things by several threads, with the results in the order of the things: nothing shows how many threads
/// there were.
package enum OrderedWork {
  /// The results for ranges of at most `size` numbers which together are `0..<count`, in order.
  ///
  /// Each thread takes the next range that nobody has taken. There are as many threads as the machine has cores, and no
  /// more than `threads`.
  package static func results<Result: Sendable>(
    of count: Int, by size: Int, threads: Int, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let ranges = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    guard threads > 1, ranges.count > 1 else { return ranges.map(work) }
    let taken = Atomic(0)
    let results = Mutex<[Result?]>(Array(repeating: nil, count: ranges.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, ranges.count)) { _ in
      while true {
        let index = taken.add(1, ordering: .relaxed).oldValue
        guard index < ranges.count else { return }
        let result = work(ranges[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { results in
      results.map { result in
        guard let result else { preconditionFailure("every range has been taken and worked on") }
        return result
      }
    }
  }

  /// What becomes of each element, in order; `size` elements are taken at a time.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], by size: Int, threads: Int, _ work: @Sendable (Element) -> Result
  ) -> [Result] {
    Array(results(of: elements.count, by: size, threads: threads) { elements[$0].map(work) }.joined())
  }
}
