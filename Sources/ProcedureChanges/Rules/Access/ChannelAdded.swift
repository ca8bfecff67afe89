import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let channelAdded = ChangeRule(
    452, [.applicant(.lighter, .note), .agency(.neutral, .note), .consumer(.note)],
    title: Bilingual(vi: "thêm một cách thức nộp hồ sơ", en: "a channel more"),
    why: Bilingual(
      vi: "Người nộp có thêm một cách nộp hồ sơ.",
      en: "Applicants have one more way to apply."),
    example: Example(
      "cách thức trực tiếp, bưu chính",
      "cách thức trực tiếp, trực tuyến, bưu chính"),
    .versions { pair, report in
      for offer in pair.new.channels where !pair.old.channels.contains(where: { $0.channel == offer.channel }) {
        report.report(ChangeWording.channelAdded(offer.channel), at: pair.head)
      }
    })
}
