import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

/// Words for documents that weigh more.
enum HeavierDocumentsWording {
  static let title = Bilingual(vi: "địa phương thêm giấy tờ", en: "a layer that asks for more documents")
  static let already = Bilingual(vi: "đã quy định giấy tờ này", en: "this document is demanded already")
  static let help = Bilingual(
    vi: "bỏ câu này, hoặc giữ như quy định được thay", en: "leave it out, or keep it as it was")

  static func sets(_ sets: Int, _ before: Int) -> Bilingual {
    Bilingual(vi: "\(sets) bộ hồ sơ thay vì \(before)", en: "\(English.count(sets, "set")) instead of \(before)")
  }

  static func text(
    _ what: BurdenIncrease.DocumentIncrease, _ title: String, _ catalogue: CatalogueSubject
  ) -> Bilingual {
    BurdenWording.document(what, title.shortened) { id in
      catalogue.contents.databases.first { $0.origin.id == id }?.title ?? id
    }
  }
}
