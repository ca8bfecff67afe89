/// The sub-procedures of a record: `1.001193.01`, each with a limit of its own.
struct SubProcedureReader {
  struct Case {
    let code: String
    /// The digits behind the procedure's code.
    let digits: String
    /// The which with these digits it is, counted from 1.
    let number: Int
    let name: String
    let limit: DurationText.Length?
    /// The limit as the data write it.
    let words: String

    /// By which it is told from others in the file: the second `01` is `01_2`.
    var suffix: String { number == 1 ? digits : "\(digits)_\(number)" }
    /// Whether the digits are its code; they name another where they stand twice.
    var isCoded: Bool { number == 1 }
  }

  /// What an entry says, each text by its number.
  private struct Entry: Hashable {
    let name: Int
    let code: Int
    let time: Int
    let unit: NationalRecord.Unit
  }

  /// One of each name: nobody could choose between two that are called alike.
  private(set) var cases: [Case] = []
  /// Entries with a code or a limit of their own that are called like one of those.
  private(set) var namesakes: [NationalRecord.SubCase] = []
  /// Entries that carry the code of another procedure.
  private(set) var others: [NationalRecord.SubCase] = []
  /// Entries that say again, word for word, what an earlier one says.
  private(set) var repeated: [NationalRecord.SubCase] = []
  /// Whether a dossier belongs to exactly one of them: the portal lodges it under one code. Not certain where two share
  /// a code, nor where they are called like groups of papers: then headings were entered as sub-procedures.
  private(set) var areAlternatives = false
  /// Whether two of one name have different limits: then nobody knows which of them holds.
  private var differ = false
  /// The lengths of the rows of channels.
  let channelLimits: [DurationText.Length]
  /// The distinct limits of the sub-procedures.
  private(set) var caseLimits: [DurationText.Length] = []
  /// Whether the sub-procedures say more than the channels and contradict none of them: then their limits count.
  private(set) var replacesLimits = false

  init(_ record: NationalRecord) {
    channelLimits = record.methods.reduce(into: []) { limits, method in
      guard let limit = LimitExtractor.length(method.time, method.unit), !limits.contains(limit) else { return }
      limits.append(limit)
    }
    var known: Set<Entry> = []
    var texts = TextNumbers()
    var entries: [(digits: String, subCase: NationalRecord.SubCase)] = []
    for subCase in record.subCases {
      let entry = Entry(
        name: texts.number(of: subCase.name), code: texts.number(of: subCase.code),
        time: texts.number(of: subCase.time), unit: subCase.unit)
      guard known.insert(entry).inserted else {
        repeated.append(subCase)
        continue
      }
      guard let digits = Self.digits(subCase.code, of: record.code) else {
        others.append(subCase)
        continue
      }
      entries.append((digits, subCase))
    }
    gather(entries)
    areAlternatives = cases.count > 1 && cases.allSatisfy(\.isCoded) && !Self.areHeadings(cases, of: record)
    caseLimits = cases.compactMap(\.limit).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    replacesLimits =
      cases.count > 1 && !differ && cases.allSatisfy { $0.limit != nil } && caseLimits.count > 1
      && !channelLimits.isEmpty && channelLimits.allSatisfy(caseLimits.contains)
  }

  /// One entry of each name: the first whose limit the channels have, or else the first.
  private mutating func gather(_ entries: [(digits: String, subCase: NationalRecord.SubCase)]) {
    let limits = entries.map { LimitExtractor.length($0.subCase.time, $0.subCase.unit) }
    // Most procedures have one.
    let keys = entries.count > 1 ? entries.map { RecordFacts.key($0.subCase.name) } : entries.map { _ in [] }
    var chosen: [RecordFacts.Key: Int] = [:]
    for (index, key) in keys.enumerated() {
      guard let first = chosen[key] else {
        chosen[key] = index
        continue
      }
      differ = differ || limits[index] != limits[first]
      let isStated = limits[index].map(channelLimits.contains) ?? false
      if isStated, !(limits[first].map(channelLimits.contains) ?? false) { chosen[key] = index }
    }
    var numbers: [String: Int] = [:]
    for (index, (digits, subCase)) in entries.enumerated() {
      guard chosen[keys[index]] == index else {
        namesakes.append(subCase)
        continue
      }
      numbers[digits, default: 0] += 1
      cases.append(
        Case(
          code: subCase.code, digits: digits, number: numbers[digits, default: 1], name: subCase.name,
          limit: limits[index], words: Self.words(subCase)))
    }
  }

  /// Whether one that is not called like the procedure has the name of a group of papers.
  private static func areHeadings(_ cases: [Case], of record: NationalRecord) -> Bool {
    let headings = record.documentGroups.map { RecordFacts.key($0.name) }
    return cases.contains { named in
      named.name != record.name && headings.contains(RecordFacts.key(named.name))
    }
  }

  static func words(_ subCase: NationalRecord.SubCase) -> String {
    LimitExtractor.length(subCase.time, subCase.unit).map(ProcedureWriter.words)
      ?? "\(subCase.time) \(subCase.unit.rawValue)"
  }

  private static func digits(_ code: String, of procedure: String) -> String? {
    guard !procedure.isEmpty, code.hasPrefix(procedure + ".") else { return nil }
    let suffix = code.dropFirst(procedure.utf8.count + 1)
    guard !suffix.isEmpty, suffix.utf8.count <= 4, suffix.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return String(suffix)
  }
}
