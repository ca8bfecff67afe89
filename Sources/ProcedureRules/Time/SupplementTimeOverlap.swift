import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let supplementTimeOverlap = Rule(
    701, .error,
    title: Bilingual(vi: "hai thời gian bổ sung cùng áp dụng", en: "two times for a supplement apply"),
    why: Bilingual(
      vi:
        "Cơ quan có đúng một thời gian để yêu cầu bổ sung, người nộp có đúng một thời gian để bổ sung. Hai thời gian khác "
        + "nhau cùng đúng cho một hồ sơ thì không biết tính theo thời gian nào. Dòng không có điều kiện, hoặc «còn lại», "
        + "là cho các trường hợp khác.",
      en:
        "The agency has one time to ask for a supplement, the applicant one to complete the dossier. When two different "
        + "ones hold for one dossier nobody knows which counts. A line without a condition, or «otherwise», is for all "
        + "other cases."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      bổ sung {
        yêu cầu trong 01 ngày làm việc khi số_tờ ≤ 10
        yêu cầu trong 02 ngày làm việc khi số_tờ ≥ 10
        tính lại từ đầu
      }
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      bổ sung {
        yêu cầu trong 01 ngày làm việc khi số_tờ ≤ 10
        yêu cầu trong 02 ngày làm việc
        tính lại từ đầu
      }
      """),
    .procedure { subject, report in
      for times in subject.supplementTimes {
        guard let check = times.check else { continue }
        let conflicts = Conflicts(check.overlaps, times.cases.map(\.when)) {
          times.cases[$0].amount != times.cases[$1].amount
        }
        for conflict in conflicts.list {
          report.report(
            Violation(
              Bilingual(
                vi: "hai thời gian \(times.purpose.vi) cùng áp dụng cho một hồ sơ",
                en: "two times \(times.purpose.en) apply to one dossier"),
              at: times.places[conflict.statement],
              labels: conflict.others.map { Finding.Label(times.places[$0], RuleWording.appliesToo) },
              witness: subject.decisions.witness(of: conflict.region)?.text,
              help: [
                Bilingual(
                  vi: "dòng cho các trường hợp còn lại thì bỏ điều kiện, hoặc sửa để không trường hợp nào thuộc cả hai",
                  en:
                    "leave the condition away in the line for all other cases, or change the conditions so that no case "
                    + "belongs to both")
              ]))
        }
      }
    })
}
