import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let onlineExtended = ChangeRule(
    454, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "trực tuyến một phần thành toàn trình", en: "online from end to end"),
    why: Bilingual(
      vi: "Người nộp không còn phải đến cơ quan.",
      en: "Applicants need not come to the office any more."),
    example: Example(
      "cách thức trực tiếp, trực tuyến một phần",
      "cách thức trực tiếp, trực tuyến toàn trình"),
    .versions { pair, report in
      let extents = [pair.old, pair.new].map { $0.channels.first { $0.channel == .online }?.extent }
      if extents == [.partial, .full] { report.report(ChangeWording.onlineExtended, at: pair.head) }
    })
}
