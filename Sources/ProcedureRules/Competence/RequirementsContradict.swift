import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let requirementsContradict = Rule(
    335, .error,
    title: Bilingual(vi: "các yêu cầu trái nhau", en: "requirements that contradict each other"),
    why: Bilingual(
      vi:
        "Không hồ sơ nào đáp ứng được tất cả các yêu cầu cùng lúc, nên không ai được giải quyết. Sửa một yêu cầu, hoặc thêm "
        + "điều kiện để mỗi yêu cầu chỉ áp dụng cho trường hợp của nó.",
      en: "No dossier can meet all requirements together, so nobody is ever granted anything. Change one, or add a "
        + "condition so that each applies to its own cases."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 10 "Từ 10 tờ trở lên", không đáp ứng thì từ chối
      yêu cầu số_tờ ≤ 5 "Không quá 5 tờ", không đáp ứng thì từ chối
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 5 "Từ 5 tờ trở lên", không đáp ứng thì từ chối
      yêu cầu số_tờ ≤ 10 "Không quá 10 tờ", không đáp ứng thì từ chối
      """),
    .procedure { subject, report in
      let requirements = subject.procedure.requirements
      var met = Region.everything
      for (index, requirement) in requirements.enumerated() where requirement.isDecidable(subject) {
        let place = subject.places.requirements[index]
        let own = subject.cases(requirement.met)
        guard subject.isPossible(own, at: place) else { continue }
        let all = subject.decisions.and(met, own)
        guard subject.isProved(subject.decisions.isEmpty(all), at: place) else {
          met = all
          continue
        }
        let rival = requirements.indices.first { other in
          other < index && requirements[other].isDecidable(subject)
            && subject.decisions.overlap(subject.cases(requirements[other].met), own) == .no
        }
        report.report(
          Violation(
            Bilingual(
              vi: "không hồ sơ nào đáp ứng được yêu cầu này cùng với các yêu cầu trên",
              en: "no dossier can meet this requirement together with those above"),
            at: place,
            labels: rival.map {
              [
                Finding.Label(
                  subject.places.requirements[$0], Bilingual(vi: "trái với yêu cầu này", en: "contradicts this one"))
              ]
            } ?? [],
            help: [
              Bilingual(
                vi: "sửa một yêu cầu, hoặc thêm «khi …» cho từng yêu cầu",
                en: "change one of them, or add «when …» to each")
            ]))
      }
    })

  static let requirementAlwaysMet = Rule(
    336, .warning,
    title: Bilingual(vi: "yêu cầu ai cũng đáp ứng", en: "a requirement that everybody meets"),
    why: Bilingual(
      vi: "Yêu cầu luôn đúng, như «số tờ ≥ 0», không loại hồ sơ nào: ghi nhầm số hoặc nhầm dấu so sánh.",
      en: "A requirement that always holds, as «number ≥ 0», turns nobody away: a number or a sign is wrong."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 0 "Có số tờ", không đáp ứng thì từ chối
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 1 "Có ít nhất một tờ", không đáp ứng thì từ chối
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.requirements.enumerated() where requirement.isDecidable(subject) {
        let place = subject.places.requirements[index]
        guard subject.isPossible(subject.cases(requirement.when), at: place),
          subject.isProved(subject.decisions.isEverything(subject.cases(requirement.met)), at: place)
        else { continue }
        report.report(
          Violation(
            Bilingual(vi: "hồ sơ nào cũng đáp ứng yêu cầu này", en: "every dossier meets this requirement"), at: place,
            help: [Bilingual(vi: "sửa yêu cầu, hoặc bỏ đi", en: "correct the requirement, or remove it")]))
      }
    })

  static let requirementNeverMet = Rule(
    337, .error,
    title: Bilingual(vi: "yêu cầu không ai đáp ứng được", en: "a requirement that nobody meets"),
    why: Bilingual(
      vi:
        "Yêu cầu không bao giờ đúng ở trường hợp của nó thì mọi hồ sơ như vậy đều bị từ chối. Nếu ý là không nhận hồ sơ đó "
        + "thì nói rõ điều kiện được nhận.",
      en:
        "A requirement that never holds in its cases turns away every such dossier. If they are not to be accepted, state "
        + "who is."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 10 "Từ 10 tờ trở lên", không đáp ứng thì từ chối khi số_tờ < 5
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 10 "Từ 10 tờ trở lên", không đáp ứng thì từ chối khi "nộp cho tổ chức"
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.requirements.enumerated() where requirement.isDecidable(subject) {
        let place = subject.places.requirements[index]
        let asked = subject.cases(requirement.when)
        let both = subject.decisions.and(asked, subject.cases(requirement.condition))
        guard subject.isProved(subject.decisions.isEmpty(both), at: place), subject.isPossible(asked, at: place) else {
          continue
        }
        report.report(
          Violation(
            Bilingual(
              vi: "không hồ sơ nào đáp ứng được yêu cầu này khi nó áp dụng",
              en: "no dossier meets this requirement where it applies"),
            at: place, witness: subject.decisions.witness(of: asked)?.text,
            help: [
              Bilingual(
                vi: "sửa yêu cầu, hoặc điều kiện «khi …» của nó", en: "correct the requirement, or its «when …»")
            ]))
      }
    })
}

extension Requirement {
  /// That it is met where it is asked for.
  fileprivate var met: Expression { when == .always ? condition : .any([.not(when), condition]) }

  fileprivate func isDecidable(_ subject: ProcedureSubject) -> Bool {
    subject.isRead(condition) && subject.isRead(when)
  }
}
