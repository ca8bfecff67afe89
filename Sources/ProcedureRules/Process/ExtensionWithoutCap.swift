import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let extensionWithoutCap = Rule(
    398, .warning,
    title: Bilingual(vi: "gia hạn không có giới hạn hoặc quá số lần", en: "an extension without a cap or too often"),
    why: Bilingual(
      vi:
        "Gia hạn phải nói tối đa bao lâu (hoặc theo thỏa thuận bằng văn bản) để người nộp biết muộn nhất là khi nào. Hẹn "
        + "lại quá một lần cần có điều khoản của luật chuyên ngành.",
      en:
        "An extension says how long it may be at most (or that a written agreement sets it), so that the applicant knows "
        + "the latest date. Setting a later date more than once needs an article of a special law."),
    basis: Bilingual(
      vi: "khoản 6 Điều 19 Nghị định 118/2025/NĐ-CP: hẹn lại ngày trả kết quả không quá một lần",
      en: "Decree 118/2025/ND-CP, Art. 19.6: a later date may be set once"),
    wrong: .procedure("gia hạn không quá 02 ngày làm việc, tối đa 03 lần"),
    right: .procedure("gia hạn không quá 02 ngày làm việc, tối đa 01 lần"),
    .procedure { subject, report in
      let allowed = subject.convention(.delayNotice)?.maximumTimes
      for (granted, place) in zip(subject.procedure.extensions, subject.places.extensions) {
        if granted.atMost == nil, !granted.orByAgreement {
          report.report(
            Violation(
              Bilingual(vi: "gia hạn không nói tối đa bao lâu", en: "the extension does not say how long it may be"),
              at: place,
              help: [
                Bilingual(
                  vi: "viết «gia hạn không quá …», hoặc «theo thỏa thuận bằng văn bản»",
                  en: "write «extension of at most …», or «by written agreement»")
              ]))
        } else if let times = granted.maximumTimes, let allowed, times > allowed, !granted.origin.citesProvision {
          report.report(
            Violation(
              Bilingual(
                vi: "gia hạn \(times) lần mà không dẫn điều khoản nào; quy ước chung là \(allowed) lần",
                en: "\(times) extensions without an article that allows them; the general rule is \(allowed)"),
              at: place,
              help: [
                Bilingual(
                  vi: "dẫn điều khoản của luật chuyên ngành, hoặc ghi «tối đa 0\(allowed) lần»",
                  en: "cite the article of the special law, or write «at most \(allowed) times»")
              ]))
        }
      }
    })
}
