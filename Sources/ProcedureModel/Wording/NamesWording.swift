import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 20x: names.
extension Finding {
  static func unknownName(_ name: String, _ kind: DeclarationKind, nearest: Guess?, isTitle: Bool, at place: Place)
    -> Finding
  {
    let what = ModelWording.name(of: kind)
    let inQuotes = nearest == nil ? ": «\"\(name.asWords)\"»" : ""
    return Finding(
      FindingCode(201), .error,
      Bilingual(vi: "chưa khai báo \(what.vi) «\(name)»", en: "no \(what.en) named «\(name)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "khai báo «\(what.vi) \(name) \"…\"», hoặc viết tên gọi trong ngoặc kép\(inQuotes)",
          en: "declare it, or write its title in quotes\(inQuotes)")
      ],
      fixes: nearest == nil && (kind == .agency || kind == .document)
        ? replacing(place, by: "\"\(name.asWords)\"", isSafe: isTitle) : replacing(place, by: nearest))
  }

  static func duplicateName(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(202), .error,
      Bilingual(vi: "tên «\(name)» được khai báo hai lần", en: "the name «\(name)» is declared twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một khai báo, hoặc đặt tên khác cho một trong hai", en: "remove one of them, or give one another name"
        )
      ])
  }

  static func shadowedName(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(203), .error,
      Bilingual(
        vi: "tên «\(name)» đã dùng trong danh mục, không dùng lại cho thông tin của thủ tục được",
        en: "the name «\(name)» is used in the catalogue and cannot name a fact of the procedure"), at: place,
      labels: [Label(first, ModelWording.declaredHere)],
      help: [Bilingual(vi: "đặt tên khác cho thông tin này", en: "give the fact another name")])
  }

  static func wrongKindOfName(
    _ name: String, _ kind: DeclarationKind, expected: DeclarationKind, at place: Place, declared: Place
  ) -> Finding {
    let (is_, should) = (ModelWording.name(of: kind), ModelWording.name(of: expected))
    return Finding(
      FindingCode(204), .error,
      Bilingual(
        vi: "«\(name)» là \(is_.vi), ở đây phải ghi \(should.vi)",
        en: "«\(name)» is declared as «\(is_.en)»; here the name of one declared as «\(should.en)» must stand"),
      at: place, labels: [Label(declared, ModelWording.declaredHere)],
      help: [
        Bilingual(
          vi: "ghi tên của \(should.vi) đã khai báo, hoặc tên gọi trong ngoặc kép",
          en: "write the name of one declared as «\(should.en)», or its title in quotes")
      ])
  }

  static func duplicateProcedure(_ code: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(205), .error,
      Bilingual(
        vi: "thủ tục \(code) có hai bản cùng ngày hiệu lực",
        en: "procedure \(code) has two versions with the same day of entry into force"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "ghi «hiệu lực từ …» khác nhau cho từng bản, hoặc bỏ một bản",
          en: "give each version its own «in force from», or remove one")
      ])
  }

  static func overlappingVersions(_ code: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(206), .error,
      Bilingual(
        vi: "hai bản của thủ tục \(code) cùng có hiệu lực trong một khoảng thời gian",
        en: "two versions of procedure \(code) are in force at the same time"), at: place,
      labels: [Label(first, Bilingual(vi: "bản kia ở đây", en: "the other version is here"))],
      help: [
        Bilingual(
          vi: "ghi ngày hết hiệu lực cho bản cũ: «hiệu lực từ … đến …»",
          en: "say when the older one ends: «in force from … to …»")
      ])
  }

  static func secondCatalogue(at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(207), .error,
      Bilingual(vi: "một thư mục chỉ có một «danh mục»", en: "a folder has one «catalogue» only"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một trong hai, hoặc để danh mục này trong thư mục riêng",
          en: "remove one of them, or move this one to a folder of its own")
      ])
  }

  /// A circle of agencies, areas or documents.
  static func circular(_ circle: [String], _ relation: CircleRelation, at place: Place) -> Finding {
    let chain = circle.joined(separator: " → ")
    let (word, right) =
      switch relation {
      case .successors:
        (
          Bilingual(vi: "nay là", en: "succeeded by"),
          Bilingual(vi: "ghi nơi đang tồn tại đã nhận nhiệm vụ", en: "name whoever exists now and took over")
        )
      case .parents:
        (
          Bilingual(vi: "thuộc", en: "under"),
          Bilingual(vi: "ghi nơi lớn hơn mà nó thuộc về", en: "name the larger one that it belongs to")
        )
      case .choices:
        (
          Bilingual(vi: "một trong", en: "one of"),
          Bilingual(vi: "ghi những giấy tờ khác", en: "name other documents")
        )
      case .contents:
        (
          Bilingual(vi: "mỗi bộ gồm", en: "each set holds"),
          Bilingual(vi: "ghi những giấy tờ nằm trong bộ", en: "name the documents that are in it")
        )
      }
    return Finding(
      FindingCode(209), .error,
      Bilingual(
        vi: "«\(word.vi)» dẫn vòng lại chính nơi bắt đầu: \(chain)",
        en: "«\(word.en)» leads back to where it began: \(chain)"), at: place,
      help: [
        Bilingual(
          vi: "\(right.vi), hoặc bỏ «\(word.vi)» ở một trong các khai báo này",
          en: "\(right.en), or remove «\(word.en)» from one of them")
      ])
  }

  static func newerEdition(_ edition: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(208), .error,
      Bilingual(
        vi: "tệp này soạn theo ngôn ngữ tthc \(edition), chương trình này chỉ đọc được ngôn ngữ tthc 1",
        en: "this file is written in tthc language \(edition); this program reads tthc language 1"), at: place,
      help: [Bilingual(vi: "cập nhật chương trình tthc", en: "update the program tthc")])
  }
}
