extension Procedure {
  /// The places of the dates from which years are counted up to the day of lodging, as births are: they lie before it.
  package var pastDates: [Int] {
    facts.indices.filter { place in
      facts.contains { $0.derivation == .completedYears(from: .fact(place), to: .given(.submittedDate)) }
    }
  }
}
