package import ProcedureDiagnostics
package import WorkingCalendar

/// How conditions and computed values are worded.
package enum ExpressionWording {
  /// What the two sides of a comparison are, which decides the words for it.
  enum Scale {
    case identity
    case quantity
    case time
  }

  // MARK: Conditions

  static func all(_ operands: [Bilingual]) -> Bilingual {
    operands.isEmpty ? boolean(true, isCompared: false) : joined(operands, Bilingual(vi: " và ", en: " and "))
  }

  static func any(_ operands: [Bilingual]) -> Bilingual {
    operands.isEmpty ? boolean(false, isCompared: false) : joined(operands, Bilingual(vi: " hoặc ", en: " or "))
  }

  static func not(_ operand: Bilingual, isSimple: Bool) -> Bilingual {
    let inner = isSimple ? operand : bracketed(operand)
    return Bilingual(vi: "không phải trường hợp \(inner.vi)", en: "it is not the case that \(inner.en)")
  }

  static func comparison(_ left: Bilingual, _ comparison: Comparison, _ right: Bilingual, scale: Scale) -> Bilingual {
    let words = words(comparison, scale)
    return Bilingual(vi: "\(left.vi) \(words.vi) \(right.vi)", en: "\(left.en) \(words.en) \(right.en)")
  }

  static func range(_ value: Bilingual, from first: Bilingual, to last: Bilingual, isBelow: Bool) -> Bilingual {
    let to = isBelow ? Bilingual(vi: "đến dưới", en: "to below") : Bilingual(vi: "đến", en: "to")
    return Bilingual(
      vi: "\(value.vi) từ \(first.vi) \(to.vi) \(last.vi)", en: "\(value.en) is from \(first.en) \(to.en) \(last.en)")
  }

  /// As laws say it: «từ 60 tuổi trở lên».
  static func atLeast(_ value: Bilingual, _ least: Bilingual) -> Bilingual {
    Bilingual(vi: "\(value.vi) từ \(least.vi) trở lên", en: "\(value.en) is at least \(least.en)")
  }

  static func oneOf(_ operand: Bilingual, _ values: [Bilingual]) -> Bilingual {
    let list = joined(values, Bilingual(vi: " hoặc ", en: " or "))
    return Bilingual(vi: "\(operand.vi) là \(list.vi)", en: "\(operand.en) is \(list.en)")
  }

  static func noneOf(_ operand: Bilingual, _ values: [Bilingual]) -> Bilingual {
    let list = joined(values, Bilingual(vi: ", cũng không phải là ", en: " nor "))
    let lead = values.count == 1 ? "is not" : "is neither"
    return Bilingual(vi: "\(operand.vi) không phải là \(list.vi)", en: "\(operand.en) \(lead) \(list.en)")
  }

  package static func within(_ place: Bilingual, _ area: String) -> Bilingual {
    Bilingual(vi: "\(place.vi) thuộc \(area)", en: "\(place.en) lies in \(area)")
  }

  static func outside(_ place: Bilingual, _ area: String) -> Bilingual {
    Bilingual(vi: "\(place.vi) không thuộc \(area)", en: "\(place.en) does not lie in \(area)")
  }

  private static func words(_ comparison: Comparison, _ scale: Scale) -> Bilingual {
    switch (comparison, scale) {
    case (.equal, .quantity): Bilingual(vi: "bằng", en: "equals")
    case (.equal, _): Bilingual(vi: "là", en: "is")
    case (.notEqual, .quantity): Bilingual(vi: "khác", en: "differs from")
    case (.notEqual, _): Bilingual(vi: "không phải là", en: "is not")
    case (.less, .time): Bilingual(vi: "sớm hơn", en: "is earlier than")
    case (.less, _): Bilingual(vi: "dưới", en: "is less than")
    case (.lessOrEqual, .time): Bilingual(vi: "không muộn hơn", en: "is not later than")
    case (.lessOrEqual, _): Bilingual(vi: "không quá", en: "is at most")
    case (.greater, .time): Bilingual(vi: "muộn hơn", en: "is later than")
    case (.greater, _): Bilingual(vi: "trên", en: "is more than")
    case (.greaterOrEqual, .time): Bilingual(vi: "không sớm hơn", en: "is not earlier than")
    case (.greaterOrEqual, _): Bilingual(vi: "không dưới", en: "is at least")
    }
  }

  // MARK: Computed values

  static func sum(_ operands: [Bilingual]) -> Bilingual {
    operands.isEmpty ? Bilingual(verbatim: "0") : joined(operands, Bilingual(verbatim: " + "))
  }

  static func product(_ operands: [Bilingual]) -> Bilingual {
    operands.isEmpty ? Bilingual(verbatim: "1") : joined(operands, Bilingual(verbatim: " × "))
  }

  static func difference(_ left: Bilingual, _ right: Bilingual) -> Bilingual {
    joined([left, right], Bilingual(verbatim: " − "))
  }

  static func daysAfter(_ days: Bilingual, _ date: Bilingual) -> Bilingual {
    Bilingual(vi: "\(days.vi) ngày sau \(date.vi)", en: "\(English.count(days.en, "day")) after \(date.en)")
  }

  static func daysBefore(_ days: Bilingual, _ date: Bilingual) -> Bilingual {
    Bilingual(vi: "\(days.vi) ngày trước \(date.vi)", en: "\(English.count(days.en, "day")) before \(date.en)")
  }

  static func daysBetween(_ first: Bilingual, _ last: Bilingual) -> Bilingual {
    Bilingual(
      vi: "số ngày từ \(first.vi) đến \(last.vi)", en: "the number of days from \(first.en) to \(last.en)")
  }

  // MARK: Names

  static func given(_ given: Given) -> Bilingual {
    switch given {
    case .submittedDate: Bilingual(vi: "ngày nộp", en: "the day of lodging")
    case .submittedTime: Bilingual(vi: "giờ nộp", en: "the time of lodging")
    case .acceptedDate: Bilingual(vi: "ngày tiếp nhận", en: "the day of acceptance")
    case .postmarkDate: Bilingual(vi: "ngày trên dấu bưu chính", en: "the day on the postmark")
    case .channel: Bilingual(vi: "cách nộp", en: "the channel")
    case .lodgedAt: Bilingual(vi: "nơi nộp", en: "the place of lodging")
    case .decidedAt: Bilingual(vi: "nơi giải quyết", en: "the deciding agency")
    case .applicant: Bilingual(vi: "người nộp", en: "the applicant")
    case .supplementRound: Bilingual(vi: "số lần yêu cầu bổ sung", en: "the number of requests for a supplement")
    }
  }

  package static func channel(_ channel: Channel) -> Bilingual {
    switch channel {
    case .inPerson: Bilingual(vi: "trực tiếp", en: "in person")
    case .online: Bilingual(vi: "trực tuyến", en: "online")
    case .postal: Bilingual(vi: "qua bưu chính", en: "by post")
    case .home: Bilingual(vi: "tại nhà", en: "at home")
    case .mobile: Bilingual(vi: "lưu động", en: "at a mobile counter")
    case .kiosk: Bilingual(vi: "tại ki-ốt", en: "at a kiosk")
    }
  }

  package static func place(_ base: PlaceBase) -> Bilingual {
    switch base {
    case .residence: Bilingual(vi: "nơi cư trú", en: "the place of residence")
    case .headOffice: Bilingual(vi: "nơi đặt trụ sở", en: "the head office")
    case .land: Bilingual(vi: "nơi có đất", en: "the land")
    case .lodging: Bilingual(vi: "nơi nộp hồ sơ", en: "the place of lodging")
    case .described(let words): Bilingual(verbatim: words)
    }
  }

  // MARK: Constants

  static func boolean(_ bool: Bool, isCompared: Bool) -> Bilingual {
    switch (bool, isCompared) {
    case (true, true): Bilingual(vi: "đúng", en: "true")
    case (false, true): Bilingual(vi: "sai", en: "false")
    case (true, false): Bilingual(vi: "trong mọi trường hợp", en: "in every case")
    case (false, false): Bilingual(vi: "không trong trường hợp nào", en: "in no case")
    }
  }

  package static func money(_ amount: Int64) -> Bilingual { TermWording.money(amount) }

  package static func decimal(_ millionths: Int64) -> Bilingual {
    let magnitude = millionths.magnitude
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    var digits = String(String(1_000_000 + fraction).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    let sign = millionths < 0 ? "-" : ""
    guard !digits.isEmpty else { return Bilingual(verbatim: "\(sign)\(whole)") }
    return Bilingual(vi: "\(sign)\(whole),\(digits)", en: "\(sign)\(whole).\(digits)")
  }

  package static func date(_ date: CivilDate) -> Bilingual {
    Bilingual(vi: "ngày \(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)", en: date.iso)
  }

  package static func time(_ minutes: Int) -> Bilingual { Bilingual(verbatim: ClockTime.text(minutes)) }

  static func year(_ year: Int) -> Bilingual { Bilingual(vi: "năm \(year)", en: "the year \(year)") }

  /// A declared question without its question mark.
  static func named(_ question: String) -> Bilingual {
    Bilingual(verbatim: "«\(question.hasSuffix("?") ? String(question.dropLast()) : question)»")
  }

  package static func quoted(_ words: String) -> Bilingual { Bilingual(verbatim: "\"\(words)\"") }

  static func bracketed(_ text: Bilingual) -> Bilingual { Bilingual(vi: "(\(text.vi))", en: "(\(text.en))") }

  private static func joined(_ texts: [Bilingual], _ separator: Bilingual) -> Bilingual {
    Bilingual(
      vi: texts.map(\.vi).joined(separator: separator.vi), en: texts.map(\.en).joined(separator: separator.en))
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
