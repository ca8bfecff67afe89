import OrderedWork
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 3, 64]) func `Results come in the order of the elements on any number of threads`(
    threads: Int
  ) {
    let numbers = Array(0..<1_000)
    #expect(OrderedWork.map(numbers, by: 7, threads: threads) { $0 * 3 } == numbers.map { $0 * 3 })
  }

  @Test(arguments: [1, 2]) func `Every number lies in one range`(threads: Int) {
    #expect(
      OrderedWork.results(of: 10, by: 4, threads: threads) { $0 } == [0..<4, 4..<8, 8..<10])
    #expect(OrderedWork.results(of: 0, by: 4, threads: threads) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 64]) func `Results are handed over in order, one at a time, on any number of threads`(
    threads: Int
  ) {
    var numbers: [Int] = []
    var isBusy = false
    OrderedWork.forEach(of: 1_000, by: 7, threads: threads) {
    } _: { _, range in
      Array(range)
    } take: { range in
      #expect(!isBusy)
      isBusy = true
      numbers += range
      isBusy = false
    }
    #expect(numbers == Array(0..<1_000))
  }

  @Test(arguments: [1, 2, 64]) func `What a thread keeps is made for its first range, and only where there is work`(
    threads: Int
  ) {
    let made = Atomic(0)
    var ranges = 0
    OrderedWork.forEach(of: 100, by: 10, threads: threads) {
      made.add(1, ordering: .relaxed)
    } _: { _, range in
      range
    } take: { _ in
      ranges += 1
    }
    #expect(ranges == 10)
    #expect((1...min(threads, 10)).contains(made.load(ordering: .relaxed)))
    OrderedWork.forEach(of: 0, by: 10, threads: threads) {
      made.store(0, ordering: .relaxed)
    } _: { _, range in
      range
    } take: { _ in
      ranges += 1
    }
    #expect(ranges == 10)
    #expect(made.load(ordering: .relaxed) > 0)
  }

  @Test(arguments: [1, 2]) func `Pieces are taken in the order in which they are made, all of them, and few wait`(
    threads: Int
  ) {
    let made = Atomic(0)
    var taken: [Int] = []
    var mostWaiting = 0
    OrderedWork.pass(ahead: 3, threads: threads) { give in
      for number in 0..<1_000 {
        made.store(number + 1, ordering: .sequentiallyConsistent)
        give(number)
      }
    } take: { number in
      // The one at hand, and the one that is just being made, do not wait.
      mostWaiting = max(mostWaiting, made.load(ordering: .sequentiallyConsistent) - taken.count - 2)
      taken.append(number)
    }
    #expect(taken == Array(0..<1_000))
    #expect(mostWaiting <= 3)
  }
}
