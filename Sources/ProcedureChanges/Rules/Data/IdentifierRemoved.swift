import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let identifierRemoved = ChangeRule(
    473, [.consumer(.error)],
    title: Bilingual(vi: "mã trong danh mục mất mà không được nhớ", en: "an id that is gone and not remembered"),
    why: Bilingual(
      vi: "Phần mềm tham chiếu phần tử theo mã. Biên dịch với «--previous» thì danh mục nhớ mã đã bỏ và "
        + "không cấp lại cho thứ khác. Khi so hai bộ đặc tả thì không báo, vì lúc công bố mã mới được "
        + "nhớ.",
      en: "Services refer to elements by their ids. Compiled with «--previous», a catalogue remembers "
        + "ids that are gone and gives them to nothing else. Specifications are not asked for it: the "
        + "ids are remembered when the catalogue is published."),
    example: Example(
      "thông tin { gấp: có/không \"Cần gấp\" }",
      "thông tin { khẩn: có/không \"Cần gấp\" }"),
    .versions { pair, report in
      guard !pair.catalogues.new.isSpecification else { return }
      let lost = pair.lostIdentifiers
      if !lost.isEmpty { report.report(ChangeWording.identifiersRemoved(lost), at: pair.head) }
    })
}
