import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// How cases, and the reasons for leaving a question open, are worded.
enum DecisionWording {
  // MARK: Reasons

  static func reason(_ reason: Undecided) -> Bilingual {
    switch reason {
    case .tooManyCases:
      Bilingual(
        vi: "các điều kiện ghép với nhau thành quá nhiều trường hợp",
        en: "the conditions together make too many cases")
    case .tooManyTrials:
      Bilingual(
        vi: "đã thử quá nhiều trường hợp mà chưa tìm được ví dụ, cũng chưa chứng minh được là không có",
        en: "too many cases were tried without finding an example or a proof that there is none")
    case .product:
      Bilingual(
        vi: "điều kiện nhân hai thông tin của hồ sơ với nhau", en: "a condition multiplies two facts of the dossier")
    case .relatedDates:
      Bilingual(
        vi: "các ngày trong điều kiện phụ thuộc lẫn nhau; chưa tìm được ví dụ, cũng chưa thấy mâu thuẫn",
        en: "days in the conditions depend on each other; neither an example nor a contradiction was found")
    case .relatedNumbers:
      Bilingual(
        vi: "các số trong điều kiện phụ thuộc lẫn nhau; chưa tìm được ví dụ, cũng chưa thấy mâu thuẫn",
        en: "numbers in the conditions depend on each other; neither an example nor a contradiction was found")
    case .outOfReach:
      Bilingual(
        vi: "có phần của điều kiện lồng quá sâu, hoặc so sánh những giá trị không so sánh được",
        en: "a part of a condition is nested too deep, or compares values that cannot be compared")
    }
  }

  // MARK: Cases

  /// In place of an answer that no condition mentions.
  static func otherWord(_ number: Int) -> String { number == 0 ? "(khác)" : "(khác \(number + 1))" }

  static func list(_ parts: [Bilingual]) -> Bilingual {
    guard !parts.isEmpty else { return Bilingual(vi: "mọi trường hợp", en: "every case") }
    return joined(parts, Bilingual(verbatim: ", "))
  }

  static func extent(_ cases: [Bilingual], others: Int?) -> Bilingual {
    let listed = joined(cases, Bilingual(vi: "; hoặc ", en: "; or "))
    switch others {
    case 0: return cases.isEmpty ? Bilingual(vi: "không có trường hợp nào", en: "no case") : listed
    case let count?:
      return Bilingual(vi: "\(listed); và \(count) trường hợp khác", en: "\(listed); and \(count) other cases")
    case nil:
      let more = Bilingual(vi: "và các trường hợp khác", en: "and other cases")
      return cases.isEmpty ? more : joined([listed, more], Bilingual(verbatim: "; "))
    }
  }

  static func truth(_ subject: Bilingual, _ flag: Bool) -> Bilingual {
    flag
      ? Bilingual(vi: "\(subject.vi) = có", en: "\(subject.en) = yes")
      : Bilingual(vi: "\(subject.vi) = không", en: "\(subject.en) = no")
  }

  static func place(_ base: PlaceBase, _ area: String, isWithin: Bool) -> Bilingual {
    let place = ExpressionWording.place(base)
    guard !isWithin else { return ExpressionWording.within(place, area) }
    return Bilingual(vi: "\(place.vi) không thuộc \(area)", en: "\(place.en) does not lie in \(area)")
  }

  static func lodged(by channels: [Channel]) -> Bilingual {
    let list = joined(channels.map { ExpressionWording.channel($0) }, or)
    return Bilingual(vi: "nộp \(list.vi)", en: "lodged \(list.en)")
  }

  static func isOneOf(_ subject: Bilingual, _ titles: [String], isNegated: Bool) -> Bilingual {
    let list = joined(titles.map { ExpressionWording.quoted($0) }, or)
    return isNegated
      ? Bilingual(vi: "\(subject.vi) không phải là \(list.vi)", en: "\(subject.en) is not \(list.en)")
      : Bilingual(vi: "\(subject.vi) là \(list.vi)", en: "\(subject.en) is \(list.en)")
  }

  // MARK: Numbers

  static let lodging = Bilingual(vi: "nộp", en: "lodged")

  static func value(_ number: Int64, _ type: ValueType) -> Bilingual {
    switch type {
    case .date:
      Int32(exactly: number).flatMap { CivilDate(days: $0) }.map { ExpressionWording.date($0) }
        ?? Bilingual(verbatim: String(number))
    case .time: ExpressionWording.time(Int(number))
    case .money: ExpressionWording.money(number)
    case .decimal: ExpressionWording.decimal(number)
    case .boolean, .integer, .year, .choice, .text: Bilingual(verbatim: String(number))
    }
  }

  /// The ends of each range; nil where it has none. A range with equal ends is one value.
  static func number(_ subject: Bilingual, _ ranges: [(low: Bilingual?, high: Bilingual?)], isLodging: Bool)
    -> Bilingual
  {
    let parts = ranges.map { range -> Bilingual in
      switch (range.low, range.high) {
      case (let low?, let high?) where low == high:
        return isLodging ? low : Bilingual(vi: "= \(low.vi)", en: "= \(low.en)")
      case (let low?, let high?):
        return Bilingual(vi: "từ \(low.vi) đến \(high.vi)", en: "from \(low.en) to \(high.en)")
      case (let low?, nil): return Bilingual(vi: "từ \(low.vi) trở đi", en: "from \(low.en) on")
      case (nil, let high?): return Bilingual(vi: "đến hết \(high.vi)", en: "up to \(high.en)")
      case (nil, nil): return Bilingual(vi: "bất kỳ", en: "any")
      }
    }
    let list = joined(parts, or)
    return Bilingual(vi: "\(subject.vi) \(list.vi)", en: "\(subject.en) \(list.en)")
  }

  private static let or = Bilingual(vi: " hoặc ", en: " or ")

  private static func joined(_ texts: [Bilingual], _ separator: Bilingual) -> Bilingual {
    Bilingual(
      vi: texts.map(\.vi).joined(separator: separator.vi), en: texts.map(\.en).joined(separator: separator.en))
  }
}
