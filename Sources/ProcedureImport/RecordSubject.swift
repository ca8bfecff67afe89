/// A record with what the extractors read in it, so that rules and the writer read each text once.
///
/// A class, because what one rule looked up serves the others; it lives for one record.
final class RecordSubject {
  let record: NationalRecord
  private(set) lazy var texts: [(place: TextPlace, prose: Prose)] = record.texts.map { ($0.place, Prose($0.text)) }
  /// By group and row.
  private(set) lazy var rows: [[DocumentRowExtractor.Reading]] = record.documentGroups.map { group in
    group.components.map { DocumentRowExtractor.read($0.name) }
  }
  private(set) lazy var stepLines: [String] = StepExtractor.lines(of: record.steps)
  /// By method; the same words are read once.
  private(set) lazy var limits: [LimitExtractor.Reading] = memoised { method in
    LimitExtractor.read(time: method.time, unit: method.unit, description: method.description)
  }
  /// The lengths in the description of each method.
  private(set) lazy var lengths: [[DurationText.Length]] = memoised { DurationText.lengths(in: $0.description) }

  init(_ record: NationalRecord) { self.record = record }

  private func memoised<Value>(_ read: (NationalRecord.Method) -> Value) -> [Value] {
    var values: [Value] = []
    for (index, method) in record.methods.enumerated() {
      let same = record.methods[..<index].firstIndex {
        $0.description == method.description && $0.time == method.time && $0.unit == method.unit
      }
      values.append(same.map { values[$0] } ?? read(method))
    }
    return values
  }
}
