import ProcedureCatalogue
import ProcedureDiagnostics

/// What is said about where and how a dossier may be handed in.
enum LodgingWording {
  /// A procedure of one province was asked for in another; `instead` is what holds there.
  static func otherProvince(of own: [String], _ areas: [String], instead: Procedure?) -> Bilingual {
    let (own, areas) = (own.joined(separator: ", "), areas.joined(separator: ", "))
    let use = instead.map {
      Bilingual(vi: "; ở đó dùng thủ tục mã \($0.code)", en: "; use the procedure with the code \($0.code) there")
    }
    return Bilingual(
      vi: "thủ tục này là của \(own), hồ sơ thuộc \(areas)\(use?.vi ?? "")",
      en: "this is a procedure of \(own), and the dossier belongs to \(areas)\(use?.en ?? "")")
  }

  static func provinceOpen(_ own: [String]) -> Bilingual {
    let own = own.joined(separator: ", ")
    return Bilingual(
      vi: "thủ tục này là của \(own); hồ sơ chưa cho biết có thuộc địa bàn đó hay không",
      en: "this is a procedure of \(own); the dossier does not tell whether it belongs there")
  }

  static func channelNotOffered(_ given: Bilingual, _ offered: [Bilingual]) -> Bilingual {
    Bilingual(
      vi:
        "thủ tục không nhận hồ sơ theo cách thức «\(given.vi)»; chỉ nhận: \(offered.map(\.vi).joined(separator: ", "))",
      en: "the procedure takes no dossiers \(given.en); it takes them: \(offered.map(\.en).joined(separator: ", "))")
  }

  static let channelUnknown = Bilingual(vi: "chưa biết nộp bằng cách nào", en: "how it was handed in is not known")
  static let online = Bilingual(
    vi: "nộp trực tuyến, hồ sơ được chuyển đến cơ quan có thẩm quyền",
    en: "handed in online; the dossier goes to the competent agency")

  static func agencyUnknown(_ receiving: String) -> Bilingual {
    Bilingual(
      vi: "chưa biết nộp tại cơ quan nào; nơi nhận: \(receiving)",
      en: "the agency where it was handed in is not known; received by: \(receiving)")
  }

  static func agencyOpen(_ receiving: String) -> Bilingual {
    Bilingual(
      vi: "chưa xác định được cơ quan đã nhận có đúng không; nơi nhận: \(receiving)",
      en: "whether the right agency received it is not decidable yet; received by: \(receiving)")
  }

  static func notAReceivingAgency(_ given: String, _ receiving: String) -> Bilingual {
    Bilingual(
      vi: "\(given) không tiếp nhận thủ tục này; nộp tại: \(receiving)",
      en: "\(given) does not receive this procedure; hand it in at: \(receiving)")
  }

  static let anyPlace = Bilingual(vi: "đúng nơi tiếp nhận", en: "handed in at the right place")

  static func competentPlace(_ place: Bilingual) -> Bilingual {
    Bilingual(vi: "đúng \(place.vi)", en: "the right place: \(place.en)")
  }

  /// The dossier tells a wide area only.
  static func assumed(_ place: Bilingual, within counter: String, told area: String) -> Bilingual {
    Bilingual(
      vi: "\(place.vi), coi là thuộc địa bàn của \(counter) vì hồ sơ chỉ ghi \(area)",
      en: "\(place.en), taken to be served by \(counter), as the dossier tells only \(area)")
  }

  static func otherPlace(_ place: Bilingual) -> Bilingual {
    Bilingual(
      vi: "không đúng địa bàn: phải nộp tại \(place.vi)", en: "the wrong area: it belongs to \(place.en)")
  }

  static func placeOpen(_ place: Bilingual) -> Bilingual {
    Bilingual(vi: "cần biết \(place.vi) và nơi nộp", en: "\(place.en) and the place of lodging have to be known")
  }

  static func jurisdictionFree(_ scope: Bilingual) -> Bilingual {
    Bilingual(
      vi: "được nộp không phụ thuộc địa giới hành chính \(scope.vi)",
      en: "may be handed in regardless of boundaries \(scope.en)")
  }

  static func outsideScope(_ scope: Bilingual, _ place: Bilingual) -> Bilingual {
    Bilingual(
      vi: "chỉ được nộp không phụ thuộc địa giới hành chính \(scope.vi); nơi nộp ở ngoài phạm vi đó"
        + (place.vi.isEmpty ? "" : ". Nộp tại \(place.vi), hoặc nơi khác trong phạm vi đó"),
      en: "may be handed in regardless of boundaries \(scope.en) only; it was handed in elsewhere"
        + (place.en.isEmpty ? "" : ". Hand it in at \(place.en), or elsewhere within these boundaries"))
  }

  static func scopeOpen(_ scope: Bilingual) -> Bilingual {
    Bilingual(
      vi: "được nộp không phụ thuộc địa giới hành chính \(scope.vi); chưa biết nơi nộp có trong phạm vi đó không",
      en: "may be handed in regardless of boundaries \(scope.en); whether it was is not known yet")
  }

  static func scope(_ scope: JurisdictionFree.Scope, title: (String) -> String) -> Bilingual {
    switch scope {
    case .nationwide: Bilingual(vi: "trong toàn quốc", en: "nationwide")
    case .province: Bilingual(vi: "trong phạm vi tỉnh", en: "within the province")
    case .areas(let areas):
      Bilingual(
        vi: "trong phạm vi \(areas.map(title).joined(separator: ", "))",
        en: "within \(areas.map(title).joined(separator: ", "))")
    }
  }

  static func place(_ place: RoleAssignment.CompetentPlace) -> Bilingual {
    let base = QuestionWording.place(place.base)
    guard let of = place.of else { return base }
    return Bilingual(vi: "\(base.vi) của \(of)", en: "\(base.en) of \(of)")
  }

  static func places(_ places: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: places.map(\.vi).joined(separator: ", hoặc "), en: places.map(\.en).joined(separator: ", or "))
  }
}
