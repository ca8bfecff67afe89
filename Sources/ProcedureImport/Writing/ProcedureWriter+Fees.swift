import ProcedureSyntax

extension ProcedureWriter {
  /// One fee as the channels that ask for it have it.
  private struct FeeRow {
    let fee: NationalRecord.Fee
    let reading: FeeExtractor.Reading
    var channels: [NationalRecord.Channel]
    /// Where the record has it.
    var places: Set<OpenQuestions.Part>
    var reductions: [FeeReductionExtractor.Reading] = []
  }

  mutating func fees() {
    var rows: [FeeRow] = []
    for (number, method) in record.methods.enumerated() {
      for (index, fee) in method.fees.enumerated() {
        let place = OpenQuestions.Part.fee(method: number, index: index)
        if let same = rows.firstIndex(where: { Self.isSame($0.fee, fee) }) {
          rows[same].places.insert(place)
          if !rows[same].channels.contains(method.channel) { rows[same].channels.append(method.channel) }
          continue
        }
        let reading = FeeExtractor.read(fee)
        counts.count(.fees, reading.outcome)
        rows.append(FeeRow(fee: fee, reading: reading, channels: [method.channel], places: [place]))
      }
    }
    for index in rows.indices { rows[index].reductions = reductions(of: rows[index]) }
    var written: [(kind: NationalRecord.Fee.Kind, reduction: FeeReductionExtractor.Reading)] = []
    let mixed = rows.map { row in rows.contains { Self.areOfDifferentThings(row, $0) } }
    for (index, row) in rows.enumerated() {
      write(row, amongSeveral: isAmongSeveral(row, rows), isForAllChannels: mixed[index])
      ask(where: row.places.contains)
      for reduction in row.reductions
      where !written.contains(where: { $0.kind == row.fee.kind && $0.reduction.isSame(reduction) }) {
        let channels = channels(of: reduction, rows.filter { $0.fee.kind == row.fee.kind })
        guard !channels.isEmpty else { continue }
        written.append((row.fee.kind, reduction))
        write(reduction, of: row.fee.kind, channels)
      }
    }
    let things = zip(rows, mixed).compactMap { row, isMixed -> (sum: String, text: String)? in
      guard isMixed, case .amount(let amount, let currency) = row.reading.value else { return nil }
      return (DataWording.sum(amount, currency), row.fee.description)
    }
    if !things.isEmpty { found(.feesOfDifferentThings, "/executionMethods", DataWording.fees(things)) }
  }

  /// Where a reduction holds: on every channel all of whose fees of the kind say so.
  private func channels(
    of reduction: FeeReductionExtractor.Reading, _ rows: [FeeRow]
  ) -> [NationalRecord.Channel] {
    func isSaid(_ row: FeeRow) -> Bool { row.reductions.contains { $0.isSame(reduction) } }
    // A channel for which no fee stands there may be the one for which the others are reduced.
    if reduction.isOnline, !rows.contains(where: { $0.channels.contains(.online) }) {
      return rows.allSatisfy(isSaid) ? [.online] : []
    }
    return NationalRecord.Channel.allCases.filter { channel in
      let owed = rows.filter { $0.channels.contains(channel) }
      return !owed.isEmpty && owed.allSatisfy(isSaid) && (!reduction.isOnline || channel == .online)
    }
  }

  /// Whether two fees differ in the sign at the end of their text at most.
  private static func isSame(_ fee: NationalRecord.Fee, _ other: NationalRecord.Fee) -> Bool {
    if fee == other { return true }
    var (left, right) = (fee, other)
    left.description = DocumentGroupExtractor.withoutEnd(fee.description)
    right.description = DocumentGroupExtractor.withoutEnd(other.description)
    return left == right
  }

  /// Whether a channel has another fee of the kind: then the text of each says when it is owed.
  private func isAmongSeveral(_ row: FeeRow, _ rows: [FeeRow]) -> Bool {
    rows.contains { other in
      other.fee != row.fee && other.fee.kind == row.fee.kind && !Set(other.channels).isDisjoint(with: row.channels)
    }
  }

  /// Whether the texts of two fees, entered at different channels, name different things and no way of lodging: then the
  /// channel is but the row of the table that had room.
  private static func areOfDifferentThings(_ row: FeeRow, _ other: FeeRow) -> Bool {
    guard row.fee.kind == other.fee.kind, row.fee.value != other.fee.value, row.reading.isAmount,
      other.reading.isAmount, Set(row.channels).isDisjoint(with: other.channels)
    else { return false }
    let texts = [row, other].map { Prose(PlainText.line($0.fee.description)) }
    let things = texts.map(FeeExtractor.thing)
    return !things[0].isEmpty && !things[1].isEmpty && things[0] != things[1]
      && !texts.contains { $0.contains(Cues.lodgingWays) }
      && FeeReductionExtractor.firstBound(in: row.fee.description)
        == FeeReductionExtractor.firstBound(in: other.fee.description)
  }

  /// What the words say of a share of this very fee: the words stay as well.
  private func reductions(of row: FeeRow) -> [FeeReductionExtractor.Reading] {
    var fee: Int64?
    var mayBeWhatIsLeft = false
    switch row.reading.value {
    case .described: break
    case .amount(let amount, _):
      fee = amount
      // An amount that the words do not know may be what is left already.
      let known = MoneyText.values(in: row.fee.description)
      mayBeWhatIsLeft = !known.isEmpty && !known.contains(amount)
    case .exempt, .council, .notStated: return []
    }
    let isOffered = record.methods.contains { $0.channel == .online }
    return FeeReductionExtractor.read(row.fee.description, fee: fee).filter { reduction in
      (reduction.amount != nil || !mayBeWhatIsLeft) && (isOffered || !reduction.isOnline)
    }
  }

  private mutating func write(
    _ reduction: FeeReductionExtractor.Reading, of kind: NationalRecord.Fee.Kind, _ channels: [NationalRecord.Channel]
  ) {
    var statement: Statement
    if reduction.percent == 0 {
      statement = Statement(.exempt)
      statement.add(kind.keyword)
    } else {
      statement = Statement(kind.keyword)
      statement.add(.reducedTo)
      statement.add("\(reduction.percent)%")
    }
    if let period = reduction.period {
      statement.add(
        guard: .from, ["\(Spelled.day(period.from)) \(Statement.phrase(.to)) \(Spelled.day(period.to))"])
    }
    statement.add(guard: .via, guardWords(channels))
    text.add(statement)
  }

  private mutating func write(_ row: FeeRow, amongSeveral: Bool, isForAllChannels: Bool) {
    let description = PlainText.line(row.fee.description)
    var statement: Statement
    var isDescribed = false
    switch row.reading.value {
    case .exempt:
      statement = Statement(.exempt)
      statement.add(row.fee.kind.keyword)
    case .amount(let amount, let currency):
      statement = Statement(row.fee.kind.keyword)
      statement.add(DataWording.sum(amount, currency))
    case .council:
      asksForCouncil = true
      statement = Statement(row.fee.kind.keyword)
      statement.add(.setByCouncil)
      statement.add(Spelled.text(ImportedTextWording.provincialCouncil))
      statement.add(.setByEnd)
    case .described(let words):
      statement = Statement(row.fee.kind.keyword)
      statement.add(.byVerbatim)
      statement.add(Spelled.text(words))
      isDescribed = true
    case .notStated:
      statement = Statement(row.fee.kind.keyword)
      statement.add(.byVerbatim)
      let words = row.fee.value == nil ? ImportedTextWording.feeWithoutAmount : ImportedTextWording.feeNotStated
      statement.add(Spelled.text(words))
      isDescribed = true
    }
    let isCase =
      (amongSeveral || isForAllChannels) && !isDescribed && !description.isEmpty && !FeeExtractor.isUnit(description)
    if isCase {
      statement.add(guard: .when, [Spelled.text(description)])
      counts.count(.conditions, .question)
    } else if !isDescribed, !description.isEmpty {
      statement.add(clause: .verbatim, Spelled.text(description), afterComma: true)
    }
    let channels = guardWords(NationalRecord.Channel.allCases.filter(row.channels.contains))
    if isForAllChannels {
      text.comment("\(ImportedTextWording.feeChannels): \(channels.joined(separator: ", "))")
    } else {
      statement.add(guard: .via, channels)
    }
    if !row.fee.attachment.isEmpty { text.comment("\(ImportedTextWording.feeAttachment): \(row.fee.attachment)") }
    // The amount of a fee in a list is read from its words.
    if !record.isFromList, !row.reading.tells(row.fee.value) {
      text.comment("\(ImportedTextWording.feeAmount): \(ImportedTextWording.amount(row.fee.value))")
    }
    text.add(statement)
    if isCase, !isForAllChannels, FeeExtractor.holdsAmount(description) {
      found(.feeWithoutCase, "/executionMethods", description)
    }
    let isKnown = FeeExtractor.isDollar(row.fee.currency) || FeeExtractor.isDong(row.fee.currency)
    if !isKnown { text.comment(row.fee.currency) }
  }
}

extension FeeExtractor.Reading {
  fileprivate var isAmount: Bool { if case .amount = value { true } else { false } }

  /// Whether the statement of the fee tells the amount that the database has.
  fileprivate func tells(_ amount: Int64?) -> Bool {
    switch value {
    case .amount(let told, _): amount == told
    case .exempt, .council, .described: amount == 0
    case .notStated: true
    }
  }
}

extension FeeReductionExtractor.Reading {
  /// Whether both leave the same share for the same time, whatever amount that is of each fee.
  fileprivate func isSame(_ other: Self) -> Bool {
    percent == other.percent && period == other.period && isOnline == other.isOnline
  }
}

extension NationalRecord.Fee.Kind {
  var keyword: Keyword {
    switch self {
    case .fee: .fee
    case .charge: .charge
    case .price: .price
    }
  }
}
