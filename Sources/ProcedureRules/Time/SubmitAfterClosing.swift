import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let submitAfterClosing = Rule(
    391, .warning,
    title: Bilingual(
      vi: "hồ sơ bị đóng trước khi hết hạn nộp bổ sung", en: "a dossier closed before a supplement is due"),
    why: Bilingual(
      vi:
        "Người nộp được một thời gian để bổ sung, nhưng hồ sơ bị đóng sớm hơn thời gian đó: người nộp đúng hạn vẫn mất hồ "
        + "sơ. Cho thời gian đóng hồ sơ không ngắn hơn thời gian nộp bổ sung.",
      en:
        "The applicant has some time to complete the dossier, but it is closed before: who completes in time still loses "
        + "it. Let the time of closing be no shorter than the time for the supplement."),
    wrong: .procedure(
      "bổ sung { yêu cầu trong 03 ngày làm việc; nộp bổ sung trong 30 ngày; tính lại từ đầu }\nđóng hồ sơ sau 15 ngày"),
    right: .procedure(
      "bổ sung { yêu cầu trong 03 ngày làm việc; nộp bổ sung trong 15 ngày; tính lại từ đầu }\nđóng hồ sơ sau 15 ngày"),
    .procedure { subject, report in
      guard let closing = subject.procedure.closing else { return }
      for (submit, place) in subject.supplementTimes.filter({ !$0.isNotice }).flatMap(\.all) {
        guard subject.lengthOrder.isLonger(submit, than: closing.after) else { continue }
        let (words, end) = (LengthWording.length(submit), LengthWording.length(closing.after))
        report.report(
          Violation(
            Bilingual(
              vi: "người nộp có \(words.vi) để bổ sung, nhưng hồ sơ bị đóng sau \(end.vi)",
              en: "the applicant has \(words.en) to complete the dossier, but it is closed after \(end.en)"),
            at: place,
            labels: subject.places.closing.map {
              [Finding.Label($0, Bilingual(vi: "đóng sớm hơn", en: "closed before"))]
            } ?? [],
            help: [
              Bilingual(
                vi: "cho hai thời gian bằng nhau, hoặc đóng hồ sơ muộn hơn",
                en: "let both times be equal, or close the dossier later")
            ]))
      }
    })
}
