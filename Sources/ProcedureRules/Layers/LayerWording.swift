import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What findings about local layers share.
enum LayerWording {
  static let why = Bilingual(
    vi:
      "Địa phương được rút ngắn thời hạn, quy định khoản thu mà trung ương giao, thêm cách thức và nơi nộp; không được "
      + "làm nặng thêm cho người nộp hồ sơ. Văn bản thật quy định như vậy thì ghi lý do chấp nhận.",
    en:
      "An area may shorten limits, set the sums left to it, add channels and places; it may not ask more of applicants. "
      + "Where a real decision does so, accept it with the reason.")

  /// «quốc gia: 10 ngày (1.013831, dòng 31)»
  static func under(_ text: Bilingual, _ subject: LayerSubject, _ origin: Origin) -> Bilingual {
    let below = subject.below
    let who = below.overlay == nil ? Bilingual(vi: "quốc gia", en: "nationally") : area(of: below, subject)
    return Bilingual(
      vi: "\(who.vi): \(text.vi) (\(below.code), dòng \(origin.line))",
      en: "\(who.en): \(text.en) (\(below.code), line \(origin.line))")
  }

  /// The area of a wider layer that lies below.
  private static func area(of below: Procedure, _ subject: LayerSubject) -> Bilingual {
    let id = below.appliesIn.first ?? ""
    let title = subject.catalogue.contents.areas.first { $0.origin.id == id }?.title ?? id
    return Bilingual(vi: title, en: title)
  }

  static func head(_ subject: LayerSubject, _ text: Bilingual) -> Bilingual {
    let under = subject.below.overlay == nil
    return Bilingual(
      vi: "quy định của địa phương nặng hơn quy định \(under ? "quốc gia" : "của địa bàn lớn hơn"): \(text.vi)",
      en: "the local layer weighs more than the \(under ? "national version" : "layer of the wider area"): \(text.en)")
  }

  /// The witness of an increase; that it befalls every dossier when there is none.
  static func witness(_ increase: BurdenIncrease) -> Bilingual {
    increase.witness ?? Bilingual(vi: "mọi hồ sơ", en: "every dossier")
  }

  // MARK: Time

  static func unit(_ unit: TimeUnit) -> Bilingual {
    switch unit {
    case .workingDay: Bilingual(vi: "ngày làm việc", en: "working day")
    case .day: Bilingual(vi: "ngày", en: "day")
    case .workingHour: Bilingual(vi: "giờ làm việc", en: "working hour")
    case .hour: Bilingual(vi: "giờ", en: "hour")
    case .minute: Bilingual(vi: "phút", en: "minute")
    case .week: Bilingual(vi: "tuần", en: "week")
    case .month: Bilingual(vi: "tháng", en: "month")
    case .year: Bilingual(vi: "năm", en: "year")
    }
  }

  static func notShorter(_ length: LimitLength, _ other: LimitLength, _ shown: DurationOrder.Witness) -> Bilingual {
    let (own, their, day) = (BurdenWording.length(length), BurdenWording.length(other), BurdenWording.shown(shown))
    return Bilingual(
      vi: "«\(own.vi)» không ngắn hơn «\(their.vi)»: \(day.vi)",
      en: "«\(own.en)» is not shorter than «\(their.en)»: \(day.en)")
  }

  /// «không có số ngày làm việc nào từ 02 trở lên luôn ngắn hơn 10 ngày»
  static func noMore(_ unit: TimeUnit, than largest: Int32, _ other: LimitLength) -> Bilingual {
    let (name, their) = (self.unit(unit), BurdenWording.length(other))
    let next = largest + 1
    return Bilingual(
      vi:
        "tính cả dịp nghỉ lễ, không có số \(name.vi) nào từ \(next < 10 ? "0" : "")\(next) trở lên luôn không dài hơn \(their.vi)",
      en: "with the holidays no number of \(name.en)s from \(next) on is never longer than \(their.en)")
  }

  static func keep(_ other: LimitLength) -> Bilingual {
    let their = BurdenWording.length(other)
    let unit = other.amounts.count == 1 ? self.unit(other.amounts[0].unit) : nil
    guard let unit else {
      return Bilingual(vi: "không dài quá \(their.vi)", en: "make it no longer than \(their.en)")
    }
    return Bilingual(
      vi: "giữ đơn vị «\(unit.vi)» và không quá \(their.vi)",
      en: "keep to the unit «\(unit.en)», and to no more than \(their.en)")
  }

  static func accept(_ code: FindingCode) -> Bilingual {
    Bilingual(
      vi: "văn bản của địa phương quy định như vậy thì ghi «chấp nhận cảnh báo \(code) vì \"…\"»",
      en: "where the decision says so, write «accept warning \(code) because \"…\"»")
  }
}
