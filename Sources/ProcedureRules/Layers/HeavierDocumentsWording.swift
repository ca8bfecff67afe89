import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

/// Words for documents that weigh more.
enum HeavierDocumentsWording {
  static let title = Bilingual(vi: "địa phương thêm giấy tờ", en: "a layer that asks for more documents")
  static let already = Bilingual(vi: "đã quy định giấy tờ này", en: "this document is demanded already")
  static let help = Bilingual(
    vi: "bỏ câu này, hoặc giữ như quy định được thay", en: "leave it out, or keep it as it was")

  static func sets(_ sets: Int, _ before: Int) -> Bilingual {
    Bilingual(vi: "\(sets) bộ hồ sơ thay vì \(before)", en: "\(sets) sets instead of \(before)")
  }

  static func text(
    _ what: BurdenIncrease.DocumentIncrease, _ title: String, _ catalogue: CatalogueSubject
  ) -> Bilingual {
    let name = title.shortened
    switch what {
    case .added: return Bilingual(vi: "thêm giấy tờ «\(name)»", en: "the document «\(name)» is added")
    case .moreCases:
      return Bilingual(
        vi: "phải nộp «\(name)» trong nhiều trường hợp hơn", en: "«\(name)» is demanded in more cases")
    case .noLongerOptional:
      return Bilingual(vi: "«\(name)» thành bắt buộc", en: "«\(name)» is no longer optional")
    case .fewerChoices:
      return Bilingual(vi: "«\(name)»: ít lựa chọn hơn", en: "«\(name)»: fewer papers to choose from")
    case .younger:
      return Bilingual(vi: "«\(name)» phải mới hơn", en: "«\(name)» may not be as old as before")
    case .verb(let verb, let before):
      let (now, then) = (word(verb), word(before))
      return Bilingual(
        vi: "«\(name)»: \(now.vi) thay vì \(then.vi)", en: "«\(name)»: \(now.en) instead of \(then.en)")
    case .waiverLost(let databases):
      let list = databases.map { id in catalogue.contents.databases.first { $0.origin.id == id }?.title ?? id }
        .joined(separator: ", ")
      return Bilingual(
        vi: "«\(name)» không còn được miễn khi có trong \(list)", en: "«\(name)» is no longer spared by \(list)")
    case .forms(let difference, let channel): return form(difference, channel, name)
    }
  }

  private static func form(_ difference: FormOrder.Difference, _ channel: Channel?, _ name: String) -> Bilingual {
    let what =
      switch difference {
      case .anyForm: Bilingual(vi: "phải đúng dạng", en: "only in a certain form")
      case .more(let count, let before):
        Bilingual(vi: "\(count) bản thay vì \(before)", en: "\(count) instead of \(before)")
      case .otherCount: Bilingual(vi: "số lượng khác", en: "another number")
      case .lost(let forms):
        Bilingual(
          vi: "không còn nhận " + forms.map { word($0).vi }.joined(separator: ", "),
          en: "no longer accepted: " + forms.map { word($0).en }.joined(separator: ", "))
      }
    guard let channel else { return Bilingual(vi: "«\(name)» \(what.vi)", en: "«\(name)»: \(what.en)") }
    let by = word(channel)
    return Bilingual(vi: "«\(name)» nộp \(by.vi): \(what.vi)", en: "«\(name)» \(by.en): \(what.en)")
  }

  private static func word(_ verb: DocumentRequirement.Verb) -> Bilingual {
    switch verb {
    case .submit: words(.submit)
    case .show: words(.show)
    case .fillIn: words(.fillIn)
    case .provideInformation: words(.provideInformation)
    case .surrender: words(.surrender)
    case .submitAtPickup: words(.submitAtPickup)
    case .agencyObtains: words(.agencyObtains)
    }
  }

  private static func word(_ form: DocumentForm) -> Bilingual {
    switch form {
    case .original: words(.original)
    case .master: words(.master)
    case .originalCertified: words(.originalCertified)
    case .copy: words(.copy)
    case .certifiedCopy: words(.certifiedCopy)
    case .registerCopy: words(.registerCopy)
    case .copyWithOriginal: words(.copyWithOriginal)
    case .electronic: words(.electronic)
    case .digitised: words(.digitised)
    case .photocopy: words(.photocopy)
    case .photo: words(.photo)
    }
  }

  private static func word(_ channel: Channel) -> Bilingual {
    switch channel {
    case .inPerson: words(.inPerson)
    case .online: words(.online)
    case .postal: words(.postal)
    case .home: words(.atHome)
    case .mobile: words(.mobile)
    case .kiosk: words(.kiosk)
    }
  }

  private static func words(_ keyword: Keyword) -> Bilingual {
    let row = KeywordTable.row(keyword)
    return Bilingual(vi: row.vietnamese, en: row.english)
  }
}
