import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let alternativeTwice = Rule(
    388, .warning,
    title: Bilingual(vi: "một giấy tờ hai lần trong nhóm", en: "a document twice in one group"),
    why: Bilingual(
      vi: "Trong nhóm «một trong …», «ít nhất n trong …», giấy tờ ghi hai lần không thêm lựa chọn nào; với «ít nhất 2 "
        + "trong» còn làm một giấy tờ được tính thành hai.",
      en: "In a group the same document twice adds no choice; in «at least 2 of» it even counts as two."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp một trong { "Hộ chiếu" 01 bản chụp; "Thẻ căn cước" 01 bản chụp; "Hộ chiếu" 01 bản chụp }
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp một trong { "Hộ chiếu" 01 bản chụp; "Thẻ căn cước" 01 bản chụp }
      }
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.documents.enumerated() {
        guard case .group = requirement.item else { continue }
        var seen: [String: (demand: DemandedDocument, position: Int)] = [:]
        for (position, demand) in requirement.item.demanded.enumerated() {
          guard let first = seen[demand.document] else {
            seen[demand.document] = (demand, position)
            continue
          }
          guard first.demand.forms == demand.forms, first.demand.when == demand.when else { continue }
          let title = (subject.catalogue.document(demand.document)?.title ?? demand.document).shortened
          let places = subject.places.demanded[index]
          report.report(
            Violation(
              Bilingual(vi: "«\(title)» có hai lần trong nhóm", en: "«\(title)» stands twice in the group"),
              at: places[position],
              labels: [Finding.Label(places[first.position], RuleWording.alreadyHere)],
              help: [
                Bilingual(
                  vi: "bỏ một lần, hoặc ghi giấy tờ đúng ra phải có ở đây",
                  en: "remove one, or name the document that belongs here")
              ]))
        }
      }
    })
}
