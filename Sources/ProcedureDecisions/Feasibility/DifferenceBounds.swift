/// How far numbers can lie apart, given how far some of them do: shortest paths between all (Floyd and Warshall).
struct DifferenceBounds {
  /// More numbers than this are not compared with each other.
  static let maximumNumbers = 40

  private let count: Int
  /// `most[a * count + b]` is the most by which number a exceeds number b; the last number is 0.
  private var most: [Int64]

  init(count numbers: Int) {
    count = numbers + 1
    most = Array(repeating: Span.infinite, count: count * count)
    for number in 0..<count { most[number * count + number] = 0 }
  }

  var zero: Int { count - 1 }

  mutating func limit(_ first: Int, _ second: Int, to difference: Int64) {
    guard difference < Span.infinite else { return }
    most[first * count + second] = min(most[first * count + second], difference)
  }

  func most(_ first: Int, _ second: Int) -> Int64 { most[first * count + second] }

  /// False when the limits contradict each other.
  mutating func close() -> Bool {
    for middle in 0..<count {
      for first in 0..<count where most[first * count + middle] < Span.infinite {
        let start = most[first * count + middle]
        for second in 0..<count where most[middle * count + second] < Span.infinite {
          let sum = start + most[middle * count + second]
          if sum < most[first * count + second] { most[first * count + second] = max(sum, -Span.infinite) }
        }
      }
      if (0..<count).contains(where: { most[$0 * count + $0] < 0 }) { return false }
    }
    return true
  }
}
