import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let channelRemoved = ChangeRule(
    451, [.applicant(.heavier, .error), .agency(.neutral, .note), .consumer(.error)],
    title: Bilingual(vi: "bỏ một cách thức nộp hồ sơ", en: "a channel less"),
    why: Bilingual(
      vi: "Người đang nộp bằng cách thức này phải chuyển sang cách thức khác.",
      en: "Who applies in this way has to apply in another one."),
    example: Example(
      "cách thức trực tiếp, trực tuyến, bưu chính",
      "cách thức trực tiếp, bưu chính"),
    .versions { pair, report in
      for offer in pair.old.channels where !pair.new.channels.contains(where: { $0.channel == offer.channel }) {
        report.report(
          ChangeWording.channelRemoved(offer.channel), at: pair.head, witness: ChangeWording.lodged(offer.channel))
      }
    })
}
