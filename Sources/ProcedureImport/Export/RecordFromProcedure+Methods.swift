import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension RecordFromProcedure {
  /// One row of the database's table of channels and limits in the making.
  private struct Row {
    var method: NationalRecord.Method
    /// What its description must say, where the limit has a condition of its own.
    let condition: String?
    /// What it says where the specification holds no prose about it.
    var words = ""
  }

  /// One row for each channel and limit, with the prose and the fees of the channel.
  mutating func methods() {
    let offered = procedure.channels.compactMap { offer in
      NationalRecord.Channel(offer.channel).map { (offer: offer.channel, channel: $0) }
    }
    lose(.channels, procedure.channels.count - offered.count)
    for (offer, channel) in offered {
      let limits = limits(on: offer)
      let texts = texts(on: offer)
      var rows = replacedRows(channel)
      if rows.isEmpty {
        rows = isSaid(limits, by: texts) ? [row(limits[0], channel, isWhole: true)] : limits.map { row($0, channel) }
      }
      if rows.isEmpty { rows = [Row(method: NationalRecord.Method(channel: channel), condition: nil)] }
      let fees = procedure.fees.filter { ConditionParts($0.when).holds(on: offer) && isEntered($0, channel) }
      let reductions = fees.filter { $0.amount != .exempt && !$0.amount.isOwed }
      var methods = described(rows, texts)
      let said = fees.filter { exemption in exemption.amount == .exempt && fees.contains { isSaid(exemption, by: $0) } }
      methods[0].fees = fees.filter { !reductions.contains($0) && !said.contains($0) }.flatMap { fee in
        self.fees(
          fee, reducedBy: reductions.filter { $0.covers(fee) }, isFirst: channel == offered.first?.channel)
      }
      record.methods += methods
    }
  }

  /// Whether the database has a fee at a channel, where the specification has it for all.
  private func isEntered(_ fee: Fee, _ channel: NationalRecord.Channel) -> Bool {
    guard let words = remarks.value(ImportedTextWording.feeChannels, above: fee.origin.line) else { return true }
    return words.split(separator: ",").contains { $0.drop { $0 == " " } == DataWording.title(of: channel) }
  }

  /// The limits of the channel as the database has them, where the specification has others in their place.
  private func replacedRows(_ channel: NationalRecord.Channel) -> [Row] {
    var rows: [Row] = []
    for words in parts(ImportedTextWording.channelLimits) where words.hasPrefix(channel.rawValue + " ") {
      // `Theo mô tả OTHER`: words may stand in the place of the number.
      let raw = words.dropFirst(channel.rawValue.count + 1)
      guard let end = raw.lastIndex(of: " "), let unit = NationalRecord.Unit(rawValue: String(raw[end...].dropFirst()))
      else { continue }
      let method = NationalRecord.Method(channel: channel, time: String(raw[..<end]), unit: unit)
      rows.append(Row(method: method, condition: nil))
    }
    return rows
  }

  private func limits(on channel: Channel) -> [TimeLimit] {
    let cases = Set(procedure.cases.map(\.fact))
    return procedure.limits.filter { limit in
      let parts = ConditionParts(limit.when)
      return parts.holds(on: channel) && cases.isDisjoint(with: parts.facts)
    }
  }

  /// The prose about channels and limits that concerns a channel.
  private func texts(on channel: Channel) -> [String] {
    verbatim(.procedure, .limits).filter { text in
      let parts = ConditionParts(text.when)
      guard parts.holds(on: channel), !isLimitOfCase(text) else { return false }
      return heading(text) == ImportedTextWording.processingTime || (heading(text) == nil && parts.channels != nil)
    }.map(\.text)
  }

  /// Whether the prose of a channel gives its cases these limits: the database has them as one, that of its number first.
  private func isSaid(_ limits: [TimeLimit], by texts: [String]) -> Bool {
    let lengths = limits.map { limit -> DurationText.Length? in
      guard case .quantity(let quantity) = limit.amount else { return nil }
      return DurationText.lengths(in: LengthWording.length(quantity).vi).first
    }
    guard limits.count > 1, let stated = lengths[0] else { return false }
    return texts.contains { text in
      let cases = CaseLimitExtractor.read(text, stated: stated)
      return cases.count == limits.count
        && zip(cases, zip(limits, lengths)).allSatisfy { said, made in
          said.length == made.1 && (said.condition == nil || said.condition == question(of: made.0))
        }
    }
  }

  /// The question that alone decides whether a limit holds on its channels; nil where more does.
  private func question(of limit: TimeLimit) -> String? {
    let parts = ConditionParts(limit.when)
    return parts.rest.isEmpty && parts.exceptions.isEmpty && parts.facts.count == 1
      ? procedure.facts[parts.facts[0]].question : nil
  }

  /// Whether a limit holds but for the cases of the others.
  private func isForAllOthers(_ limit: TimeLimit) -> Bool {
    let parts = ConditionParts(limit.when)
    let cases = Set(procedure.limits.filter { $0 != limit }.flatMap { ConditionParts($0.when).facts })
    return parts.facts.isEmpty && parts.rest.isEmpty && !parts.exceptions.isEmpty
      && cases.isSuperset(of: parts.exceptions)
  }

  /// `isWhole`: the row stands for the other limits of its channel too.
  private mutating func row(_ limit: TimeLimit, _ channel: NationalRecord.Channel, isWhole: Bool = false) -> Row {
    var method = NationalRecord.Method(channel: channel)
    let conditions = isWhole || isForAllOthers(limit) ? [] : conditionWords(ConditionParts(limit.when))
    var words = limit.origin.verbatim ?? ""
    if limit.start != [.acceptedComplete] || !limit.results.isEmpty || limit.bound == .exactly { lose(.limitClauses) }
    switch limit.amount {
    case .quantity(let quantity):
      if let time = Self.time(quantity) {
        (method.time, method.unit) = time
      } else {
        method.time = LengthWording.length(quantity).vi
      }
    case .described(let words):
      if let raw = Self.raw(words) { (method.time, method.unit) = raw } else { method.description = words }
    case .parts(let parts):
      lose(.limitClauses, parts.count)
      words = parts.map { part in
        let lengths = part.alternatives.map { LengthWording.length($0.amount).vi }
        return "\(part.title): \(lengths.joined(separator: "; "))"
      }.joined(separator: "\n")
    case .sameDay: words = Self.words(limit.cutoff)
    case .atOnce: words = Statement.phrase(.atOnce)
    }
    return Row(method: method, condition: conditions.isEmpty ? nil : conditions.joined(separator: "; "), words: words)
  }

  /// `trong ngày, nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo`, as the language says it.
  private static func words(_ cutoff: LimitCutoff?) -> String {
    let sameDay = Statement.phrase(.sameDay)
    guard let cutoff, cutoff.moves == .end else { return sameDay }
    let minutes = cutoff.after % 60 == 0 ? "" : " " + Spelled.count(Int64(cutoff.after % 60))
    let answer = ([.then] + (cutoff.isPermission ? [.may] : []) + [.returnOn, .nextWorkingDay]).map(Statement.phrase)
    return "\(sameDay), \(Statement.phrase(.receivedAfter)) \(cutoff.after / 60) \(Statement.phrase(.hour))\(minutes) "
      + answer.joined(separator: " ")
  }

  /// The rows with the texts that belong to them; what belongs to none is the text of every row without one, and stands
  /// in rows of its own where a limit has several.
  private func described(_ rows: [Row], _ texts: [String]) -> [NationalRecord.Method] {
    var free = texts
    // A condition leaves out how a dossier is lodged, which its text says first.
    func take(_ words: String, besides limit: DurationText.Length? = nil) -> String {
      let key = RecordFacts.key(words)
      let index =
        free.firstIndex { RecordFacts.key($0) == key }
        ?? free.firstIndex { !key.isEmpty && RecordFacts.key($0).suffix(key.count).elementsEqual(key) }
        ?? limit.flatMap { limit in
          free.firstIndex {
            RecordFacts.holds(RecordFacts.key($0), key) && DurationText.lengths(in: $0).contains(limit)
          }
        }
      return index.map { free.remove(at: $0) } ?? words
    }
    // Known already as what stands in the place of a number.
    free.removeAll { text in rows.contains { $0.method.unit == .other && $0.method.time == text } }
    let isProse = !texts.isEmpty
    var methods = rows.map { row in
      var method = row.method
      if !isProse, !row.words.isEmpty { method.description = row.words }
      if let condition = row.condition {
        // And the limit, wherever its text says that.
        let text = take(condition, besides: LimitExtractor.length(method.time, method.unit))
        // The words of a limit that only words describe may end with its condition.
        let isSaid = RecordFacts.key(method.description).suffix(RecordFacts.key(text).count)
          .elementsEqual(RecordFacts.key(text))
        if !isSaid { method.description = [method.description, text].filter { !$0.isEmpty }.joined(separator: "\n") }
      }
      if !method.description.isEmpty { method.description = take(method.description) }
      return method
    }
    // Words in the place of a number stand before the description.
    for index in methods.indices where methods[index].unit == .other && !methods[index].description.isEmpty {
      let whole = RecordFacts.key(methods[index].description)
      for time in texts where whole.starts(with: RecordFacts.key(time)) {
        let rest = whole.dropFirst(RecordFacts.key(time).count)
        guard let description = texts.first(where: { RecordFacts.key($0).elementsEqual(rest) }) else { continue }
        (methods[index].time, methods[index].description) = (time, description)
        free.removeAll { $0 == time || $0 == description }
      }
    }
    let silent = methods.indices.filter { methods[$0].description.isEmpty }
    if silent.count == 1, free.count == 2, methods[silent[0]].unit == .other, methods[silent[0]].time.isEmpty {
      (methods[silent[0]].description, methods[silent[0]].time) = (free[0], free[1])
      return methods
    }
    // The rows of a channel and their texts keep the order that the database has.
    if silent.count > 1, silent.count == free.count {
      for (index, text) in zip(silent, free) { methods[index].description = text }
      return methods
    }
    for (number, text) in free.enumerated() {
      if silent.count == 1, number > 0 {
        var more = methods[silent[0]]
        more.description = text
        methods.append(more)
      } else {
        for index in silent.isEmpty ? [methods.count - 1] : silent {
          let before = methods[index].description
          methods[index].description = before.isEmpty ? text : before + "\n" + text
        }
      }
    }
    return methods
  }

  // MARK: Times

  /// A length as the database has it: a number and one of its units.
  static func time(_ quantity: TimeQuantity) -> (time: String, unit: NationalRecord.Unit)? {
    guard let unit = NationalRecord.Unit(quantity.unit), let amount = decimal(quantity.amount) else { return nil }
    return (amount, unit)
  }

  static func time(_ length: DurationText.Length) -> (time: String, unit: NationalRecord.Unit)? {
    guard let unit = NationalRecord.Unit.allCases.first(where: { $0.lengthUnit == length.unit }) else { return nil }
    return (length.amount.split(separator: ",").joined(separator: "."), unit)
  }

  /// `0 OTHER`: what the import writes where the database says no more.
  static func raw(_ words: String) -> (time: String, unit: NationalRecord.Unit)? {
    let parts = words.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let unit = NationalRecord.Unit(rawValue: String(parts[1])) else { return nil }
    return (String(parts[0]), unit)
  }

  /// With a point, exactly; nil where that takes more than four digits.
  private static func decimal(_ amount: Rational) -> String? {
    if let whole = amount.whole { return String(whole) }
    let scale: Int64 = 10_000
    let (parts, remainder) = (Int64(amount.numerator) * scale).quotientAndRemainder(
      dividingBy: Int64(amount.denominator))
    guard remainder == 0, parts > 0 else { return nil }
    var digits = String(parts % scale + scale).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(parts / scale).\(digits)"
  }

  // MARK: Fees

  /// Whether words of the database say what a reduction says; online is the channel of the row anyway.
  private func isSame(_ reading: FeeReductionExtractor.Reading, _ reduction: Fee) -> Bool {
    switch reduction.amount {
    case .reduced(let share): guard share == Int64(reading.percent) * 10_000 else { return false }
    case .exempt: guard reading.percent == 0 else { return false }
    case .rate, .setBy, .reference, .share: return false
    }
    let parts = ConditionParts(reduction.when)
    let period = reading.period.map { period -> [Expression] in
      [
        .compare(.greaterOrEqual, .given(.acceptedDate), .constant(.date(period.from))),
        .compare(.lessOrEqual, .given(.acceptedDate), .constant(.date(period.to))),
      ]
    }
    return parts.facts.isEmpty && parts.exceptions.isEmpty && parts.rest == period ?? []
  }

  /// Whether the words of the database for a fee say an exemption already: it is no row of its own then.
  private func isSaid(_ exemption: Fee, by fee: Fee) -> Bool {
    guard fee.amount.isOwed, exemption.covers(fee) else { return false }
    let reference = if case .reference(let words) = fee.amount { words } else { "" }
    return FeeReductionExtractor.read(fee.origin.verbatim ?? reference, fee: nil).contains { isSame($0, exemption) }
  }

  /// «còn 50%: từ 01/07/2025 …; người cao tuổi»
  private func reductionWords(_ reduction: Fee) -> String {
    guard case .reduced(let share) = reduction.amount else { return "" }
    let words = TermWording.reduced(to: share).vi
    let conditions = reduction.when == .always ? "" : ExpressionText(procedure, in: catalogue).text(reduction.when).vi
    return conditions.isEmpty ? words : "\(words): \(conditions)"
  }

  /// The database has a sum and words for it: what reduces a fee stands in the words of each fee that it covers.
  private mutating func fees(_ fee: Fee, reducedBy reductions: [Fee], isFirst: Bool) -> [NationalRecord.Fee] {
    var made = NationalRecord.Fee()
    let conditions = conditionWords(ConditionParts(fee.when))
    made.description = (conditions + [fee.origin.verbatim].compactMap { $0 }).joined(separator: "; ")
    switch fee.amount {
    case .exempt:
      made.value = 0
      // The words of the database say it already.
      if FeeExtractor.read(value: 0, currency: "", description: made.description).value != .exempt {
        let kinds = fee.kinds.map { Statement.phrase(NationalRecord.Fee.Kind($0).keyword) }
        let words = "\(Statement.phrase(.exempt)) \(kinds.joined(separator: ", "))"
        made.description = [words, made.description].filter { !$0.isEmpty }.joined(separator: ": ")
      }
    case .rate(let rate):
      made.value = rate.tiers.first?.amount
      made.currency = rate.currency == "VND" ? "" : rate.currency
      // What the database says of a fee says its rate already.
      if !rate.isFlat, fee.origin.verbatim == nil {
        made.description = [TermWording.rate(rate).vi, made.description].filter { !$0.isEmpty }.joined(separator: "; ")
      }
      if !rate.isFlat, isFirst { lose(.feeClauses) }
    case .share(let share):
      made.value = 0
      let words = TermWording.share(share, of: procedure.words(ofFact: share.fact)).vi
      made.description = [words, made.description].filter { !$0.isEmpty }.joined(separator: "; ")
      if isFirst { lose(.feeClauses) }
    case .reduced: break
    case .setBy(let agency):
      made.value = 0
      if FeeExtractor.read(value: 0, currency: "", description: made.description).value != .council {
        let council = catalogue.agency(agency)?.title ?? agency
        let words = "\(Statement.phrase(.setByCouncil)) \(council) \(Statement.phrase(.setByEnd))"
        made.description = [words, made.description].filter { !$0.isEmpty }.joined(separator: "; ")
      }
    case .reference(let words):
      switch words {
      case ImportedTextWording.feeNotStated: made.value = 0
      case ImportedTextWording.feeWithoutAmount: break
      default:
        made.value = 0
        made.description = ([words] + conditions).joined(separator: "; ")
      }
    }
    // The words of the database say some of it already.
    let known = FeeReductionExtractor.read(made.description, fee: made.value)
    let unsaid = reductions.filter { reduction in !known.contains { isSame($0, reduction) } }
    if fee.amount.isOwed, !unsaid.isEmpty {
      made.description = ([made.description] + unsaid.map { reductionWords($0) }).filter { !$0.isEmpty }
        .joined(separator: "; ")
      if isFirst { lose(.feeClauses) }
    }
    if isFirst, fee.title != nil || fee.paidAt != nil || !fee.refundedFor.isEmpty { lose(.feeClauses) }
    made.attachment = remarks.value(ImportedTextWording.feeAttachment, above: fee.origin.line) ?? ""
    if let words = remarks.value(ImportedTextWording.feeAmount, above: fee.origin.line),
      let amount = ImportedTextWording.amount(of: words)
    {
      made = restored(made, amount)
    }
    return fee.kinds.map { kind in
      var fee = made
      fee.kind = NationalRecord.Fee.Kind(kind)
      return fee
    }
  }
}

extension RecordFromProcedure {
  /// The fee with the amount that the database has, if what the specification says today is still read from that.
  private func restored(_ fee: NationalRecord.Fee, _ amount: Int64?) -> NationalRecord.Fee {
    var original = fee
    original.value = amount
    // Words that give no amount stand behind the number of the database.
    if case .described(let words) = FeeExtractor.read(fee).value, let amount {
      let rest = words.split(separator: " " as Character, maxSplits: 1, omittingEmptySubsequences: false)
      if rest[0] == String(amount) { original.description = rest.count > 1 ? String(rest[1]) : "" }
    }
    return FeeExtractor.read(original).value == FeeExtractor.read(fee).value ? original : fee
  }
}

extension NationalRecord.Channel {
  fileprivate init?(_ channel: Channel) {
    switch channel {
    case .inPerson: self = .inPerson
    case .online: self = .online
    case .postal: self = .postal
    case .home, .mobile, .kiosk: return nil
    }
  }
}

extension NationalRecord.Unit {
  /// The database has one unit for hours and working hours.
  fileprivate init?(_ unit: TimeUnit) {
    switch unit {
    case .workingDay: self = .workingDay
    case .day: self = .day
    case .hour, .workingHour: self = .hour
    case .month: self = .month
    case .year: self = .year
    case .minute, .week: return nil
    }
  }
}

extension NationalRecord.Fee.Kind {
  fileprivate init(_ kind: Fee.Kind) {
    switch kind {
    case .fee: self = .fee
    case .charge: self = .charge
    case .price: self = .price
    }
  }
}
