import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let heavierRequirements = Rule(
    363, .error, isAcceptable: true,
    title: Bilingual(vi: "địa phương thêm yêu cầu, điều kiện", en: "a layer that demands more of the case"),
    why: LayerWording.why,
    wrong: .layer("yêu cầu \"Có hộ khẩu thường trú tại thành phố\", không đáp ứng thì từ chối"),
    right: .layer(
      "yêu cầu tuổi: số_tuổi ≥ 16 \"Đủ 16 tuổi\", không đáp ứng thì từ chối",
      over: """
        thông tin { số_tuổi: số nguyên "Số tuổi của người nộp" }
        yêu cầu tuổi: số_tuổi ≥ 18 "Đủ 18 tuổi", không đáp ứng thì từ chối
        """),
    .layer { layer, report in
      for increase in layer.increases where increase.undecided == nil {
        guard case .requirement(let after) = increase.what else { continue }
        let requirement = layer.merged.requirements[after]
        var violation = Violation(
          LayerWording.head(layer, text(requirement.text.shortened)),
          at: layer.place(of: after, in: layer.merged.requirements, layer.places.requirements),
          witness: LayerWording.witness(increase),
          help: [HeavierDocumentsWording.help, LayerWording.accept(FindingCode(363))])
        if let other = requirement.overrides.first {
          let words = other.text.shortened
          violation.note = LayerWording.under(Bilingual(vi: words, en: words), layer, other.origin)
        }
        report.report(violation)
      }
    })

  private static func text(_ requirement: String) -> Bilingual {
    Bilingual(vi: "thêm yêu cầu «\(requirement)»", en: "it also demands «\(requirement)»")
  }
}
