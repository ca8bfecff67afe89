/// The same random numbers on every machine (xorshift64*), so that a failing property can be repeated.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    self.state = seed | 1
  }

  mutating func next(below bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  mutating func nextBool() -> Bool { next(below: 2) == 1 }
}
