import ProcedureCatalogue
import ProcedureDiagnostics

/// Vietnamese texts of an export where the catalogue has values and the profile wants words.
enum CPSVAPWording {
  static func description(_ procedure: Procedure) -> Bilingual {
    var parts = [
      Bilingual(vi: "Thủ tục hành chính \(procedure.code)", en: "Administrative procedure \(procedure.code)")
    ]
    if !procedure.field.isEmpty {
      parts.append(Bilingual(vi: "lĩnh vực \(procedure.field)", en: "field \(procedure.field)"))
    }
    if !procedure.applicants.isEmpty {
      let applicants = procedure.applicants.joined(separator: "; ")
      parts.append(Bilingual(vi: "đối tượng: \(applicants)", en: "for: \(applicants)"))
    }
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  static func when(_ text: String, _ condition: Bilingual?) -> String {
    condition.map { Bilingual(vi: "\(text), khi \($0.vi)", en: "\(text), if \($0.en)").vi } ?? text
  }

  static func limit(_ amount: Bilingual) -> String {
    Bilingual(vi: "Thời hạn giải quyết: \(amount.vi)", en: "Time limit: \(amount.en)").vi
  }

  static let sameDay = Bilingual(vi: "trong ngày", en: "the same day")
  static let atOnce = Bilingual(vi: "ngay khi tiếp nhận", en: "at once")
  static let exempt = Bilingual(vi: "Miễn", en: "Exempt")
  static let country = Bilingual(vi: "Việt Nam", en: "Viet Nam")
  static let language = Bilingual(vi: "Tiếng Việt", en: "Vietnamese")

  static func fee(_ kind: Fee.Kind) -> Bilingual {
    switch kind {
    case .fee: Bilingual(vi: "Phí", en: "Fee")
    case .charge: Bilingual(vi: "Lệ phí", en: "Charge")
    case .price: Bilingual(vi: "Giá dịch vụ", en: "Price")
    }
  }

  static func role(_ role: RoleAssignment.Role) -> Bilingual {
    switch role {
    case .received: Bilingual(vi: "Cơ quan tiếp nhận", en: "Receives")
    case .performed: Bilingual(vi: "Cơ quan thực hiện", en: "Carries out")
    case .decided: Bilingual(vi: "Cơ quan có thẩm quyền", en: "Decides")
    case .coordinated: Bilingual(vi: "Cơ quan phối hợp", en: "Takes part")
    case .delegated: Bilingual(vi: "Cơ quan được ủy quyền", en: "Acts on behalf")
    }
  }

  static func channel(_ channel: Channel) -> Bilingual {
    switch channel {
    case .inPerson: Bilingual(vi: "Trực tiếp", en: "In person")
    case .online: Bilingual(vi: "Trực tuyến", en: "Online")
    case .postal: Bilingual(vi: "Dịch vụ bưu chính", en: "By post")
    case .home: Bilingual(vi: "Tại nhà", en: "At home")
    case .mobile: Bilingual(vi: "Lưu động", en: "Mobile")
    case .kiosk: Bilingual(vi: "Ki-ốt", en: "Kiosk")
    }
  }
}
