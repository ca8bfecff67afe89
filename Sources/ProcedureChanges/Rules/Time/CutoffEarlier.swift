import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let cutoffEarlier = ChangeRule(
    406, [.applicant(.heavier, .warning), .consumer(.note)],
    title: Bilingual(vi: "giờ chốt nhận hồ sơ sớm hơn", en: "an earlier hour from which the day counts as passed"),
    why: Bilingual(
      vi: "Nộp sau giờ chốt thì được trả muộn hơn một ngày làm việc; giờ chốt sớm hơn thì nhiều người "
        + "nộp bị lùi ngày trả.",
      en: "A dossier handed in after the hour is settled a working day later; with an earlier hour that "
        + "befalls more of them."),
    example: Example(
      "thời hạn trong ngày, nhận sau 16 giờ thì trả vào ngày làm việc tiếp theo",
      "thời hạn trong ngày, nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo"),
    .versions { pair, report in
      for change in pair.burdens where change.lighter.isEmpty { TimeChange.reportCutoff(change.heavier, pair, &report) }
    })
}
