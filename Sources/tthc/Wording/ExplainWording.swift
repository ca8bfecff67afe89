import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// Words of `tthc explain`.
enum ExplainWording {
  static let summary = Bilingual(
    vi: "giải thích một thủ tục bằng lời, kèm căn cứ", en: "explain a procedure in plain words, with its legal basis")
  static let on = Bilingual(
    vi: "lấy phiên bản có hiệu lực vào ngày này; không ghi thì lấy hôm nay",
    en: "the version in force on this day; today by default")
  static let example = Bilingual(vi: "giải thích thủ tục đăng ký khai sinh", en: "explains the registration of a birth")
  static let onExample = Bilingual(vi: "phiên bản có hiệu lực vào ngày đó", en: "the version in force on that day")

  static let frame = Bilingual(vi: "Thông tin chung", en: "In general")
  static let agencies = Bilingual(vi: "Cơ quan", en: "Agencies")
  static let facts = Bilingual(vi: "Thông tin cần biết", en: "What has to be known")
  static let documents = Bilingual(vi: "Thành phần hồ sơ", en: "Documents")
  static let requirements = Bilingual(vi: "Yêu cầu, điều kiện", en: "Requirements")
  static let limits = Bilingual(vi: "Thời hạn giải quyết", en: "Time limits")
  static let fees = Bilingual(vi: "Phí, lệ phí", en: "Fees")
  static let stages = Bilingual(vi: "Trình tự thực hiện", en: "Stages")
  static let results = Bilingual(vi: "Kết quả", en: "Results")
  static let verbatim = Bilingual(vi: "Quy định giữ nguyên lời văn", en: "Rules kept in their own words")

  static func title(_ procedure: Procedure) -> Bilingual {
    let name = "\(procedure.code) \(procedure.title)"
    guard let from = procedure.inForce.from else { return Bilingual(verbatim: name) }
    return Bilingual(
      vi: "\(name) (hiệu lực từ \(date(from)))", en: "\(name) (in force from \(from.iso))")
  }

  static func field(_ field: String) -> Bilingual? {
    field.isEmpty ? nil : Bilingual(vi: "lĩnh vực: \(field)", en: "field: \(field)")
  }

  static func applicants(_ applicants: [String]) -> Bilingual? {
    if applicants.isEmpty { return nil }
    let list = applicants.joined(separator: ", ")
    return Bilingual(vi: "đối tượng: \(list)", en: "for: \(list)")
  }

  static func channels(_ channels: [Channel]) -> Bilingual? {
    if channels.isEmpty { return nil }
    let names = channels.map(name)
    return Bilingual(
      vi: "cách nộp: " + names.map(\.vi).joined(separator: ", "), en: "lodged: " + names.map(\.en).joined(separator: ", "))
  }

  static func role(_ role: RoleAssignment.Role, _ agencies: [String]) -> Bilingual {
    let list = agencies.joined(separator: ", ")
    return switch role {
    case .received: Bilingual(vi: "tiếp nhận: \(list)", en: "received by \(list)")
    case .performed: Bilingual(vi: "thực hiện: \(list)", en: "performed by \(list)")
    case .decided: Bilingual(vi: "quyết định: \(list)", en: "decided by \(list)")
    case .coordinated: Bilingual(vi: "phối hợp: \(list)", en: "coordinated with \(list)")
    case .delegated: Bilingual(vi: "được ủy quyền: \(list)", en: "delegated to \(list)")
    }
  }

  static func document(_ report: DocumentReport) -> Bilingual {
    let demand = report.demand
    return Bilingual(
      vi: demand.vi.isEmpty ? report.document.vi : "\(report.document.vi), \(demand.vi)",
      en: demand.en.isEmpty ? report.document.en : "\(report.document.en), \(demand.en)")
  }

  static func stage(_ title: String, _ actors: [String]) -> Bilingual {
    let list = actors.joined(separator: ", ")
    return Bilingual(
      vi: list.isEmpty ? title : "\(title), do \(list)", en: list.isEmpty ? title : "\(title), by \(list)")
  }

  static func result(_ result: ProcedureResult) -> Bilingual {
    result.isRefusal
      ? Bilingual(vi: "\(result.title) (từ chối)", en: "\(result.title) (a refusal)") : Bilingual(verbatim: result.title)
  }

  static func exempt(_ kinds: [Fee.Kind]) -> Bilingual {
    let names = kinds.map(name)
    return Bilingual(
      vi: "miễn " + names.map(\.vi).joined(separator: ", "),
      en: "exempt from the " + names.map(\.en).joined(separator: ", "))
  }

  private static func name(_ kind: Fee.Kind) -> Bilingual {
    switch kind {
    case .fee: Bilingual(vi: "phí", en: "fee")
    case .charge: Bilingual(vi: "lệ phí", en: "charge")
    case .price: Bilingual(vi: "giá dịch vụ", en: "price")
    }
  }

  static func when(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "khi \(condition.vi)", en: "when \(condition.en)")
  }

  static func unknown(_ code: String, nearest: String?) -> Bilingual {
    let ask = nearest.map { Bilingual(vi: "; có phải là «\($0)»?", en: "; did you mean «\($0)»?") }
    return Bilingual(
      vi: "danh mục không có thủ tục «\(code)»\(ask?.vi ?? "")", en: "the catalogue has no procedure «\(code)»\(ask?.en ?? "")")
  }

  private static func name(_ channel: Channel) -> Bilingual {
    switch channel {
    case .inPerson: Bilingual(vi: "trực tiếp", en: "in person")
    case .online: Bilingual(vi: "trực tuyến", en: "online")
    case .postal: Bilingual(vi: "bưu chính", en: "by post")
    case .home: Bilingual(vi: "tại nhà", en: "at home")
    case .mobile: Bilingual(vi: "lưu động", en: "at a mobile office")
    case .kiosk: Bilingual(vi: "ki-ốt", en: "at a kiosk")
    }
  }

  private static func date(_ date: CivilDate) -> String {
    "\(padded(date.day))/\(padded(date.month))/\(date.year)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
