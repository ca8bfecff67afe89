import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let heavierDocuments = Rule(
    362, .error, isAcceptable: true, title: HeavierDocumentsWording.title, why: LayerWording.why,
    wrong: .layer("thành phần hồ sơ { nộp \"Giấy xác nhận của tổ dân phố\" 01 bản chính }"),
    right: .layer(
      "thành phần hồ sơ { nộp \"Tờ khai\" 01 bản sao }",
      over: "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản sao có chứng thực }"),
    .layer { layer, report in
      for increase in layer.increases where increase.undecided == nil {
        switch increase.what {
        case .document(let after, let what):
          let demand = layer.merged.documents[after]
          var violation = Violation(
            LayerWording.head(layer, HeavierDocumentsWording.text(what, layer.title(of: demand), layer.catalogue)),
            at: layer.place(of: after, in: layer.merged.documents, layer.places.documents),
            witness: LayerWording.witness(increase),
            help: [HeavierDocumentsWording.help, LayerWording.accept(FindingCode(362))])
          if let other = demand.overrides.first {
            violation.note = LayerWording.under(HeavierDocumentsWording.already, layer, other.origin)
          }
          report.report(violation)
        case .dossierSets(let sets, let before):
          report.report(
            Violation(
              LayerWording.head(layer, HeavierDocumentsWording.sets(sets, before)), at: layer.place,
              help: [HeavierDocumentsWording.help, LayerWording.accept(FindingCode(362))]))
        default: continue
        }
      }
    })
}

extension LayerSubject {
  /// What a demand is called: the title of its document, or of the first of its choice.
  func title(of demand: DocumentRequirement) -> String {
    var item = demand.item
    while case .group(let group) = item, let first = group.of.first { item = first }
    guard case .document(let document) = item else { return demand.origin.id }
    return catalogue.document(document.document)?.title ?? document.document
  }
}
