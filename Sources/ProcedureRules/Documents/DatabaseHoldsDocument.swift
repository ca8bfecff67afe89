import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let databaseHoldsDocument = Rule(
    376, .warning,
    title: Bilingual(vi: "đòi giấy tờ mà cơ sở dữ liệu đã có", en: "demanding what a database holds"),
    why: Bilingual(
      vi: "Giấy tờ khai báo có «nguồn» là một cơ sở dữ liệu thì chỉ phải nộp khi không khai thác được từ đó. Ghi «trừ "
        + "trường hợp khai thác được từ …»; nếu đúng là phải nộp trong mọi trường hợp thì chấp nhận cảnh báo và ghi lý do. "
        + "Một trong nhiều giấy tờ để chọn thì không báo, vì người nộp có thể nộp giấy tờ khác.",
      en: "A document that is declared with a database as its source is owed only when that database cannot be used. "
        + "Write «unless obtainable from …»; if it is really owed always, accept the warning and say why. A member of a "
        + "choice is not reported, because applicants may bring another."),
    wrong: .procedure(
      "thành phần hồ sơ 01 bộ { nộp giấy_khai_sinh 01 bản sao }",
      declarations: "giấy tờ giấy_khai_sinh \"Giấy khai sinh\" { nguồn csdl_dân_cư }"),
    right: .procedure(
      "thành phần hồ sơ 01 bộ { nộp giấy_khai_sinh 01 bản sao, trừ trường hợp khai thác được từ csdl_dân_cư }",
      declarations: "giấy tờ giấy_khai_sinh \"Giấy khai sinh\" { nguồn csdl_dân_cư }"),
    .procedure { subject, report in
      guard !subject.catalogue.contents.databases.isEmpty else { return }
      for (index, requirement) in subject.procedure.documents.enumerated() {
        guard [.submit, .show, .provideInformation].contains(requirement.verb), !requirement.isOptional,
          !requirement.item.isChoice
        else { continue }
        for (position, demand) in requirement.item.demanded.enumerated() where demand.waivedBy.isEmpty {
          guard let database = subject.catalogue.databases(ofDocument: demand.document).first else { continue }
          let holder = subject.catalogue.contents.databases.first { $0.origin.id == database }?.title ?? database
          let title = subject.title(of: demand)
          report.report(
            Violation(
              Bilingual(
                vi: "đòi «\(title)» dù \(holder) đã có", en: "demands «\(title)» although \(holder) holds it"),
              at: subject.places.demanded[index][position],
              help: [
                Bilingual(
                  vi: "thêm «, trừ trường hợp khai thác được từ \(database)»",
                  en: "add «, unless obtainable from \(database)»")
              ]))
        }
      }
    })
}
