import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let groupAlreadyMet = Rule(
    387, .warning,
    title: Bilingual(vi: "nhóm giấy tờ luôn đã đủ", en: "a group that is always met"),
    why: Bilingual(
      vi:
        "Ở mọi trường hợp của nhóm, một giấy tờ trong nhóm đã bị đòi riêng ở câu khác: nộp giấy tờ đó là đủ cả nhóm, nên "
        + "nhóm không có tác dụng. Bỏ giấy tờ đó khỏi nhóm, hoặc bỏ câu đòi riêng.",
      en:
        "In every case of the group one of its members is demanded by a statement of its own: bringing that meets the "
        + "group, which does nothing. Take it out of the group, or remove the other statement."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Sổ hộ khẩu" 01 bản sao
        nộp một trong { "Sổ hộ khẩu" 01 bản sao; "Giấy xác nhận cư trú" 01 bản chính }
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Đơn đề nghị" 01 bản chính
        nộp một trong { "Sổ hộ khẩu" 01 bản sao; "Giấy xác nhận cư trú" 01 bản chính }
      }
      """),
    .procedure { subject, report in
      let documents = subject.procedure.documents
      for (index, requirement) in documents.enumerated() {
        guard case .group(let group) = requirement.item, group.choose == .oneOf || group.choose == .firstAvailable
        else { continue }
        let place = subject.places.documents[index]
        for case .document(let member) in group.of where member.when == .always {
          let other = documents.indices.first { other in
            guard case .document(let demand) = documents[other].item, demand.document == member.document,
              documents[other].verb == requirement.verb, !documents[other].isOptional,
              subject.isRead(documents[other].when), subject.isRead(requirement.when)
            else { return false }
            return subject.isProved(
              subject.decisions.implies(subject.cases(requirement.when), subject.cases(documents[other].when)),
              at: place)
          }
          guard let other, subject.isPossible(subject.cases(requirement.when), at: place) else { continue }
          let title = subject.title(of: member)
          report.report(
            Violation(
              Bilingual(
                vi: "«\(title)» đã bị đòi riêng, nên nhóm này luôn đủ",
                en: "«\(title)» is demanded on its own, so this group is always met"),
              at: place, labels: [Finding.Label(subject.places.documents[other], RuleWording.alreadyHere)],
              help: [
                Bilingual(
                  vi: "bỏ giấy tờ đó khỏi nhóm, hoặc bỏ câu đòi riêng",
                  en: "take it out of the group, or remove the other statement")
              ]))
          break
        }
      }
    })
}
