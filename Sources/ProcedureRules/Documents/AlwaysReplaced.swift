import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let alwaysReplaced = Rule(
    379, .warning,
    title: Bilingual(vi: "giấy tờ luôn bị thay", en: "a document that is always replaced"),
    why: Bilingual(
      vi:
        "Ở mọi trường hợp đòi giấy tờ này đều có giấy tờ khác «thay cho» nó, nên không ai phải nộp: câu «thay cho» thiếu "
        + "điều kiện, hoặc giấy tờ này đã thừa.",
      en:
        "Wherever this document is demanded another stands «instead of» it, so nobody ever brings it: the replacement "
        + "lacks a condition, or the document is left over."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp chứng_sinh: "Giấy chứng sinh" 01 bản chính
        nộp "Biên bản" 01 bản chính, thay cho chứng_sinh
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp chứng_sinh: "Giấy chứng sinh" 01 bản chính
        nộp "Biên bản" 01 bản chính, thay cho chứng_sinh khi "trẻ em bị bỏ rơi"
      }
      """),
    .procedure { subject, report in
      let documents = subject.procedure.documents
      for index in documents.indices where documents[index].when != subject.places.documentConditions[index] {
        let requirement = documents[index]
        let before = subject.places.documentConditions[index]
        guard subject.isRead(requirement.when) else { continue }
        let place = subject.places.documents[index]
        guard subject.isPossible(subject.cases(before), at: place),
          subject.isProved(subject.decisions.isEmpty(subject.cases(requirement.when)), at: place)
        else { continue }
        let others = documents.indices.filter { documents[$0].replaces.contains(requirement.origin.id) }
        report.report(
          Violation(
            Bilingual(vi: "giấy tờ này luôn bị giấy tờ khác thay", en: "this document is always replaced by another"),
            at: place,
            labels: others.map {
              Finding.Label(
                subject.places.documents[$0], Bilingual(vi: "thay cho giấy tờ đó", en: "stands instead of it"))
            },
            help: [
              Bilingual(
                vi: "thêm «khi …» cho câu «thay cho», hoặc bỏ giấy tờ này",
                en: "add «when …» to the replacement, or remove this document")
            ]))
      }
    })
}
