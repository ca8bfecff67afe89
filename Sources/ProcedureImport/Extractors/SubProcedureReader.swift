/// The sub-procedures of a record: `1.001193.01`, each with a limit of its own.
struct SubProcedureReader {
  struct Case {
    let code: String
    /// The digits behind the procedure's code.
    let digits: String
    /// The which with these digits it is, counted from 1.
    let number: Int
    let name: String
    /// The name, told apart from that of the procedure and of the other sub-procedures.
    var title: String
    let limit: DurationText.Length?
    /// The limit as the data write it.
    let words: String

    /// The code by which it is told from others in the file: that of the second `01` is `012`.
    var suffix: String { number == 1 ? digits : "\(digits)\(number)" }
  }

  /// What an entry says, each text by its number.
  private struct Entry: Hashable {
    let name: Int
    let code: Int
    let time: Int
    let unit: NationalRecord.Unit
  }

  private(set) var cases: [Case] = []
  /// Entries that carry the code of another procedure.
  private(set) var others: [NationalRecord.SubCase] = []
  /// Entries that say again, word for word, what an earlier one says.
  private(set) var repeated: [NationalRecord.SubCase] = []
  /// Whether a dossier belongs to exactly one of them: the portal lodges it under one code. Not certain where two share
  /// a code, nor where they are called like groups of papers: then headings were entered as sub-procedures.
  private(set) var areAlternatives = false
  /// The lengths of the rows of channels.
  let channelLimits: [DurationText.Length]

  init(_ record: NationalRecord) {
    channelLimits = record.methods.reduce(into: []) { limits, method in
      guard let limit = LimitExtractor.length(method.time, method.unit), !limits.contains(limit) else { return }
      limits.append(limit)
    }
    var known: Set<Entry> = []
    var numbers: [String: Int] = [:]
    var texts = TextNumbers()
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
      numbers[digits, default: 0] += 1
      cases.append(
        Case(
          code: subCase.code, digits: digits, number: numbers[digits, default: 1], name: subCase.name,
          title: subCase.name,
          limit: LimitExtractor.length(subCase.time, subCase.unit), words: Self.words(subCase)))
    }
    areAlternatives =
      cases.count > 1 && cases.allSatisfy { $0.code == "\(record.code).\($0.suffix)" }
      && !Self.areHeadings(cases, of: record)
    tellApart(from: record.name)
  }

  /// Whether one that is not called like the procedure has the name of a group of papers.
  private static func areHeadings(_ cases: [Case], of record: NationalRecord) -> Bool {
    let headings = record.documentGroups.map { RecordFacts.key($0.name) }
    return cases.contains { named in
      named.name != record.name && headings.contains(RecordFacts.key(named.name))
    }
  }

  private mutating func tellApart(from procedure: String) {
    guard !cases.isEmpty else { return }
    // Most procedures have one, which is called as they are: no need to compare word by word.
    if cases.count == 1, cases[0].name == procedure {
      if ProseWords.isAny(in: procedure) { nameByCode(0) }
      return
    }
    let names = cases.map { RecordFacts.key($0.name) }
    let counts = Dictionary((names + [RecordFacts.key(procedure)]).map { ($0, 1) }, uniquingKeysWith: +)
    for (index, name) in names.enumerated() where !name.isEmpty && counts[name, default: 0] > 1 {
      nameByCode(index)
    }
  }

  private mutating func nameByCode(_ index: Int) {
    cases[index].title = ImportedTextWording.subCase(
      cases[index].name, digits: cases[index].digits, number: cases[index].number)
  }

  /// The distinct limits of the sub-procedures.
  var caseLimits: [DurationText.Length] {
    cases.compactMap(\.limit).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether the sub-procedures say more than the channels and contradict none of them: then their limits count.
  var replacesLimits: Bool {
    let limits = caseLimits
    return cases.count > 1 && cases.allSatisfy { $0.limit != nil } && limits.count > 1 && !channelLimits.isEmpty
      && channelLimits.allSatisfy(limits.contains)
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
