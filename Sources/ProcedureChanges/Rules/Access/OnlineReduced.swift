import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let onlineReduced = ChangeRule(
    453, [.applicant(.heavier, .error), .consumer(.warning)],
    title: Bilingual(vi: "trực tuyến toàn trình còn một phần", en: "online in part only"),
    why: Bilingual(
      vi: "Người nộp phải đến cơ quan ít nhất một lần.",
      en: "Applicants have to come to the office at least once."),
    example: Example(
      "cách thức trực tiếp, trực tuyến toàn trình",
      "cách thức trực tiếp, trực tuyến một phần"),
    .versions { pair, report in
      let extents = [pair.old, pair.new].map { $0.channels.first { $0.channel == .online }?.extent }
      if extents == [.full, .partial] { report.report(ChangeWording.onlineReduced, at: pair.head) }
    })
}
