import OrderedWork
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
}
