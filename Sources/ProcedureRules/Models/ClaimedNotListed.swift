import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let claimedNotListed = Rule(
    305, .note,
    title: Bilingual(vi: "mô hình công bố nhiều hơn số đã ghi", en: "a model claims more than is listed"),
    why: Bilingual(
      vi:
        "Nguồn của mô hình nêu một số lượng, đặc tả mới ghi được một phần: người đọc cần biết còn thiếu bao nhiêu. "
        + "Không phải lỗi; số sẽ khớp khi ghi đủ thủ tục, cơ quan có «địa bàn» hoặc «áp dụng tại» của mô hình.",
      en: "The source of a model states a number of which the specification lists a part so far: readers need to know "
        + "how much is missing. This is no fault; the numbers meet when every procedure and agency of the area is written."
    ),
    wrong: .procedure("áp dụng tại hải_phòng", declarations: model(claiming: 2)),
    right: .procedure("áp dụng tại hải_phòng", declarations: model(claiming: 1)),
    .catalogue { subject, report in
      for (index, model) in subject.contents.oneStopModels.enumerated() {
        let scope = subject.oneStopModelScopes[index]
        let short = model.claims.map { ($0, scope.listed($0.subject)) }.filter { claim, listed in
          listed < claim.number || (claim.isExceeded && listed == claim.number)
        }
        let missing = model.fields.filter { !scope.fields.contains($0) }.map { "«\($0.shortened)»" }
        guard !short.isEmpty || !missing.isEmpty else { continue }
        let fields = missing.joined(separator: ", ")
        report.report(
          Violation(
            short.isEmpty
              ? Bilingual(
                vi: "mô hình nêu lĩnh vực mà đặc tả chưa có thủ tục nào",
                en: "the model names fields in which nothing is listed yet")
              : Bilingual(
                vi: "mô hình công bố " + short.map { "\($0.words.vi) (đặc tả ghi \($1))" }.joined(separator: ", "),
                en: "the model claims " + short.map { "\($0.words.en) (listed: \($1))" }.joined(separator: ", ")),
            at: subject.model.oneStopModelPlaces[index].name,
            details: missing.isEmpty
              ? [] : [Bilingual(vi: "chưa có thủ tục thuộc \(fields)", en: "no procedure yet in \(fields)")]))
      }
    })

  private static func model(claiming number: Int) -> String {
    """
    mô hình một_cửa_hải_phòng "Cơ chế một cửa" {
      địa bàn hải_phòng
      hiệu lực từ 01/01/2026
      công bố \(number) thủ tục
    }
    """
  }
}
