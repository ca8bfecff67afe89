package import ProcedureDiagnostics
package import WorkingCalendar

/// The words for what procedures are made of: what applicants do, forms of papers, channels, duties, money.
package enum TermWording {
  package static func verb(_ verb: DocumentRequirement.Verb) -> Bilingual {
    switch verb {
    case .submit: Bilingual(vi: "nộp", en: "submit")
    case .show: Bilingual(vi: "xuất trình", en: "show")
    case .fillIn: Bilingual(vi: "kê khai", en: "fill in")
    case .provideInformation: Bilingual(vi: "cung cấp thông tin", en: "state its particulars")
    case .surrender: Bilingual(vi: "giao nộp", en: "surrender")
    case .submitAtPickup: Bilingual(vi: "nộp khi nhận kết quả", en: "hand in at pick-up")
    case .agencyObtains: Bilingual(vi: "cơ quan tự lấy", en: "obtained by the agency")
    }
  }

  package static func form(_ form: DocumentForm) -> Bilingual {
    switch form {
    case .original: Bilingual(vi: "bản chính", en: "original")
    case .master: Bilingual(vi: "bản gốc", en: "master copy")
    case .originalCertified: Bilingual(vi: "bản chính có chứng thực", en: "certified original")
    case .copy: Bilingual(vi: "bản sao", en: "copy")
    case .certifiedCopy: Bilingual(vi: "bản sao có chứng thực", en: "certified copy")
    case .registerCopy: Bilingual(vi: "bản sao từ sổ gốc", en: "copy from the register")
    case .copyWithOriginal:
      Bilingual(vi: "bản sao kèm bản chính để đối chiếu", en: "copy with the original to compare")
    case .electronic: Bilingual(vi: "bản điện tử", en: "electronic document")
    case .digitised: Bilingual(vi: "bản số hóa", en: "digitised copy")
    case .photocopy: Bilingual(vi: "bản chụp", en: "photocopy")
    case .photo: Bilingual(vi: "ảnh", en: "photograph")
    }
  }

  /// «01 bản chính hoặc 02 bản sao»; empty when the form is left open.
  package static func demand(_ forms: [FormDemand], question: (Int) -> String) -> Bilingual {
    let parts = forms.map { demand($0, question: question) }
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: " hoặc "), en: parts.map(\.en).joined(separator: " or "))
  }

  private static func demand(_ demand: FormDemand, question: (Int) -> String) -> Bilingual {
    let form =
      demand.form.map(TermWording.form)
      ?? (demand.isSets ? Bilingual(vi: "bộ", en: "set") : Bilingual(vi: "bản", en: "copy"))
    switch demand.count {
    case .unstated: return form
    case .exactly(let count):
      let isSets = demand.form == nil && demand.isSets
      return Bilingual(
        vi: "\(count < 10 && count >= 0 ? "0" : "")\(count) \(form.vi)",
        en: isSets ? English.count("\(count)", form.en) : "\(count) × \(form.en)")
    case .fact(let fact):
      return Bilingual(
        vi: "\(form.vi), số lượng theo «\(question(fact))»", en: "\(form.en), as many as «\(question(fact))»")
    }
  }

  package static func channel(_ channel: Channel) -> Bilingual {
    switch channel {
    case .inPerson: Bilingual(vi: "trực tiếp", en: "in person")
    case .online: Bilingual(vi: "trực tuyến", en: "online")
    case .postal: Bilingual(vi: "bưu chính", en: "by post")
    case .home: Bilingual(vi: "hẹn giờ tại nhà", en: "at home by appointment")
    case .mobile: Bilingual(vi: "lưu động", en: "at a mobile counter")
    case .kiosk: Bilingual(vi: "ki-ốt", en: "at a kiosk")
    }
  }

  package static func kind(_ kind: Fee.Kind) -> Bilingual {
    switch kind {
    case .fee: Bilingual(vi: "phí", en: "fee")
    case .charge: Bilingual(vi: "lệ phí", en: "charge")
    case .price: Bilingual(vi: "giá", en: "price")
    }
  }

  package static func money(_ amount: Int64, currency: String = "VND") -> Bilingual {
    let number = Bilingual(amount)
    return currency == "VND"
      ? Bilingual(vi: "\(number.vi) đồng", en: "\(number.en) dong")
      : Bilingual(vi: "\(number.vi) \(currency)", en: "\(number.en) \(currency)")
  }

  /// «2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản».
  package static func rate(_ rate: FeeRate) -> Bilingual {
    var parts: [Bilingual] = []
    for tier in rate.tiers {
      let amount = per(money(tier.amount, currency: rate.currency), rate.unit)
      guard tier.from > 1, let unit = rate.unit else {
        parts.append(amount)
        continue
      }
      parts.append(
        Bilingual(
          vi: "từ \(words(ofUnit: unit)) thứ \(tier.from): \(amount.vi)",
          en: "from \(words(ofUnit: unit)) \(tier.from) on: \(amount.en)"))
    }
    if let cap = rate.cap {
      let amount = per(money(cap.amount, currency: rate.currency), cap.unit)
      parts.append(Bilingual(vi: "tối đa \(amount.vi)", en: "at most \(amount.en)"))
    }
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  /// «0,1% của «Giá trị hợp đồng?», tối thiểu 5.000.000 đồng, tối đa 10.000.000 đồng»; the value in the words of its question.
  package static func share(_ share: FeeShare, of value: String) -> Bilingual {
    let percent = percent(share.millionths)
    var parts = [Bilingual(vi: "\(percent.vi) của «\(value)»", en: "\(percent.en) of «\(value)»")]
    if let minimum = share.minimum.map({ money($0) }) {
      parts.append(Bilingual(vi: "tối thiểu \(minimum.vi)", en: "at least \(minimum.en)"))
    }
    if let maximum = share.maximum.map({ money($0) }) {
      parts.append(Bilingual(vi: "tối đa \(maximum.vi)", en: "at most \(maximum.en)"))
    }
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  /// «còn 50%»
  package static func reduced(to millionths: Int64) -> Bilingual {
    let percent = percent(millionths)
    return Bilingual(vi: "còn \(percent.vi)", en: "reduced to \(percent.en)")
  }

  /// «0,1%», in English «0.1%».
  package static func percent(_ millionths: Int64) -> Bilingual {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: millionthsInPercent)
    guard rest != 0 else { return Bilingual(verbatim: "\(whole)%") }
    var digits = String(rest.magnitude + UInt64(millionthsInPercent)).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let sign = millionths < 0 && whole == 0 ? "-" : ""
    return Bilingual(vi: "\(sign)\(whole),\(digits)%", en: "\(sign)\(whole).\(digits)%")
  }

  private static let millionthsInPercent: Int64 = 10_000

  /// A day in ISO form, «05/08/2026»; what is none stays as it is.
  package static func day(iso text: String) -> String { (try? CivilDate(parsing: text)).map { day($0) } ?? text }

  /// «05/08/2026»
  package static func day(_ date: CivilDate) -> String {
    "\(date.day < 10 ? "0" : "")\(date.day)/\(date.month < 10 ? "0" : "")\(date.month)/\(date.year)"
  }

  private static func per(_ amount: Bilingual, _ unit: String?) -> Bilingual {
    guard let unit else { return amount }
    return Bilingual(vi: "\(amount.vi)/\(words(ofUnit: unit))", en: "\(amount.en)/\(words(ofUnit: unit))")
  }

  /// «trường_hợp» is one name in a specification and two words for its readers.
  package static func words(ofUnit unit: String) -> String { String(unit.map { $0 == "_" ? " " : $0 }) }
}
