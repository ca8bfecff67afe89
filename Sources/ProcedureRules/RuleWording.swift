import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureText
import WorkingCalendar

/// What the findings of several rules share.
enum RuleWording {
  static func day(_ date: CivilDate) -> String {
    "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A choice for the author, because another name changes what the law says.
  static func replacing(_ place: Place, by text: String) -> [Finding.Fix] {
    guard let span = place.span else { return [] }
    return [
      Finding.Fix(
        Bilingual(vi: "sửa thành «\(text)»", en: "change to «\(text)»"), isSafe: false,
        edits: [Finding.Edit(span, text)])
    ]
  }

  static let alreadyHere = Bilingual(vi: "đã ghi ở đây", en: "already stated here")
  static let alreadyHolds = Bilingual(vi: "ở đây đã có điều kiện này", en: "this holds already")
  static let appliesToo = Bilingual(vi: "cũng áp dụng", en: "applies too")

  /// A legal rule that several rules rest on.
  static let partsOfAProcedure = Bilingual(
    vi: "khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP: các bộ phận tạo thành thủ tục hành chính",
    en: "clause 2 Article 8 Decree 63/2010/NĐ-CP: the parts of an administrative procedure")

  /// All cases of a gap or contradiction, in a few words.
  static func cases(_ extent: Bilingual) -> Bilingual {
    Bilingual(vi: "các trường hợp: \(extent.vi)", en: "the cases: \(extent.en)")
  }

  static func kinds(_ kinds: [Fee.Kind]) -> Bilingual {
    let names = kinds.map { kind in
      switch kind {
      case .fee: Bilingual(vi: "phí", en: "fee")
      case .charge: Bilingual(vi: "lệ phí", en: "charge")
      case .price: Bilingual(vi: "giá", en: "price")
      }
    }
    return Bilingual(vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }

  static func channels(_ channels: [Channel]) -> Bilingual {
    let names = channels.map(channel)
    return Bilingual(vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }

  private static func channel(_ channel: Channel) -> Bilingual {
    switch channel {
    case .inPerson: Bilingual(vi: "trực tiếp", en: "in person")
    case .online: Bilingual(vi: "trực tuyến", en: "online")
    case .postal: Bilingual(vi: "qua bưu chính", en: "by post")
    case .home: Bilingual(vi: "tại nhà", en: "at home")
    case .mobile: Bilingual(vi: "lưu động", en: "at a mobile counter")
    case .kiosk: Bilingual(vi: "tại ki-ốt", en: "at a kiosk")
    }
  }

  /// Adds `còn lại` behind a statement without a condition.
  static func otherwise(_ place: Place) -> [Finding.Fix] {
    guard let span = place.span else { return [] }
    let end = TextSpan(Int(span.end), Int(span.end))
    return [
      Finding.Fix(
        Bilingual(vi: "thêm «còn lại»", en: "add «otherwise»"), isSafe: false,
        edits: [Finding.Edit(end, " còn lại")])
    ]
  }
}
