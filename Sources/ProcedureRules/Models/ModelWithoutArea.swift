import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let modelWithoutArea = Rule(
    319, .warning,
    title: Bilingual(vi: "mô hình không có địa bàn", en: "a model without an area"),
    why: Bilingual(
      vi:
        "Thủ tục và cơ quan thuộc một mô hình là của địa bàn ghi trong mô hình. Không ghi địa bàn thì không có gì thuộc "
        + "mô hình: số lượng không đối chiếu được, quy định tách tiếp nhận khỏi giải quyết không áp dụng cho ai.",
      en: "The procedures and agencies of a model are those of the area that it names. Without an area nothing belongs "
        + "to it: its numbers are compared with nothing, and its rule on reception binds nobody."),
    wrong: .file(model("")),
    right: .file(model("địa bàn hải_phòng")),
    .catalogue { subject, report in
      for (model, places) in zip(subject.contents.oneStopModels, subject.model.oneStopModelPlaces)
      where model.area == nil {
        report.report(
          Violation(
            Bilingual(
              vi: "mô hình chưa nói áp dụng ở địa bàn nào", en: "the model does not say in which area it holds"),
            at: places.name,
            help: [Bilingual(vi: "thêm «địa bàn …» vào mô hình", en: "add «area …» to the model")]))
      }
    })

  private static func model(_ area: String) -> String {
    """
    mô hình một_cửa_hải_phòng "Cơ chế một cửa" {
      \(area)
      tách tiếp nhận khỏi giải quyết
    }
    """
  }
}
