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

  /// Works on ranges as `results` does, and hands over each result in the order of the things as soon as those before it
  /// have been: on the thread that has just worked, while the others go on, and never two at a time. So what has to
  /// happen one after the other costs no waiting.
  ///
  /// `begin` makes what a thread keeps from one of its ranges to the next; nothing of it may show in the results.
  package static func forEach<Memory, Result: Sendable>(
    of count: Int, by size: Int, threads: Int, with begin: @Sendable () -> Memory,
    _ work: @Sendable (Memory, Range<Int>) -> Result, take: (Result) -> Void
  ) {
    let ranges = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    guard threads > 1, ranges.count > 1 else {
      guard !ranges.isEmpty else { return }
      let memory = begin()
      for range in ranges { take(work(memory, range)) }
      return
    }
    let taken = Atomic(0)
    let results = Mutex(ResultsInOrder<Result>(count: ranges.count))
    withoutActuallyEscaping(take) { take in
      // Safe: one thread at a time hands results over, and whoever does so next has passed the lock after it; all is over
      // when this call is.
      nonisolated(unsafe) let take = take
      DispatchQueue.concurrentPerform(iterations: min(threads, ranges.count)) { _ in
        var memory: Memory?
        while true {
          let index = taken.add(1, ordering: .relaxed).oldValue
          guard index < ranges.count else { return }
          let known = memory ?? begin()
          memory = known
          let result = work(known, ranges[index])
          var next = results.withLock { $0.add(result, at: index) }
          while let result = next {
            unsafe take(result)
            next = results.withLock { $0.next() }
          }
        }
      }
    }
  }

  /// Takes pieces in the order in which they are made, on a second thread while the next ones are made; at most `limit`
  /// of them wait.
  package static func pass<Piece: Sendable>(
    ahead limit: Int, threads: Int, from make: (_ give: @escaping (Piece) -> Void) -> Void, take: (Piece) -> Void
  ) {
    withoutActuallyEscaping(take) { take in
      guard threads > 1 else { return make(take) }
      // Safe: the queue takes one piece at a time, and all have been taken when this call is over.
      nonisolated(unsafe) let take = take
      let queue = DispatchQueue(label: "pieces in order")
      let room = DispatchSemaphore(value: limit)
      make { piece in
        room.wait()
        queue.async {
          unsafe take(piece)
          room.signal()
        }
      }
      queue.sync {}
    }
  }

  /// What becomes of each element, in order; `size` elements are taken at a time.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], by size: Int, threads: Int, _ work: @Sendable (Element) -> Result
  ) -> [Result] {
    var all: [Result] = []
    all.reserveCapacity(elements.count)
    for part in results(of: elements.count, by: size, threads: threads, { elements[$0].map(work) }) { all += part }
    return all
  }
}

/// Results that are handed over in order by one thread at a time: by the one that brings the result whose turn it is, which
/// goes on with those behind it that have come meanwhile.
private struct ResultsInOrder<Result: Sendable>: Sendable {
  private var waiting: [Result?]
  /// Whose turn it is.
  private var turn = 0
  private var isTaking = false

  init(count: Int) { waiting = Array(repeating: nil, count: count) }

  /// Keeps a result; gives the one to hand over now, unless another thread is about it.
  mutating func add(_ result: Result, at index: Int) -> Result? {
    waiting[index] = result
    return isTaking ? nil : next()
  }

  /// The next result for the thread that has handed over the one before; nil when it has not come yet.
  mutating func next() -> Result? {
    isTaking = turn < waiting.count && waiting[turn] != nil
    guard isTaking else { return nil }
    defer { turn += 1 }
    return waiting[turn].take()
  }
}
