import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let limitOfImpossibleResult = Rule(
    316, .warning,
    title: Bilingual(vi: "thời hạn cho kết quả không có ở trường hợp đó", en: "a limit for a result not given there"),
    why: Bilingual(
      vi:
        "Thời hạn «đối với kết quả …» chỉ có nghĩa ở trường hợp có kết quả đó. Nếu điều kiện của thời hạn và của kết quả "
        + "không bao giờ cùng đúng thì một trong hai ghi sai.",
      en: "A time limit «for result …» matters only where that result is given. When the conditions of both never hold "
        + "together one of them is wrong."),
    wrong: .procedure(
      """
      thời hạn 05 ngày làm việc
      kết quả giấy "Giấy xác nhận" 01 bản chính
      kết quả bản_sao "Bản sao" 01 bản sao khi "có yêu cầu cấp bản sao"
      thời hạn 01 ngày làm việc khi không "có yêu cầu cấp bản sao" đối với kết quả bản_sao
      """),
    right: .procedure(
      """
      thời hạn 05 ngày làm việc
      kết quả giấy "Giấy xác nhận" 01 bản chính
      kết quả bản_sao "Bản sao" 01 bản sao khi "có yêu cầu cấp bản sao"
      thời hạn 01 ngày làm việc đối với kết quả bản_sao
      """),
    .procedure { subject, report in
      for (index, limit) in subject.procedure.limits.enumerated() where !limit.results.isEmpty {
        let place = subject.places.limits[index]
        for id in limit.results {
          guard let result = subject.procedure.results.first(where: { $0.origin.id == id }), result.when != .always,
            limit.when != .always, subject.isRead(limit.when), subject.isRead(result.when)
          else { continue }
          let (own, given) = (subject.cases(limit.when), subject.cases(result.when))
          guard subject.isPossible(own, at: place), subject.isPossible(given, at: place),
            subject.isProved(subject.decisions.isEmpty(subject.decisions.and(own, given)), at: place)
          else { continue }
          let title = result.title.shortened
          report.report(
            Violation(
              Bilingual(
                vi: "ở các trường hợp của thời hạn này không có kết quả «\(title)»",
                en: "in the cases of this time limit the result «\(title)» is not given"),
              at: place,
              labels: subject.procedure.results.firstIndex(of: result).map {
                [
                  Finding.Label(
                    subject.places.results[$0],
                    Bilingual(vi: "chỉ có khi điều kiện này đúng", en: "given only under this condition"))
                ]
              } ?? [], help: [Bilingual(vi: "sửa một trong hai điều kiện", en: "change one of the two conditions")]))
        }
      }
    })
}
