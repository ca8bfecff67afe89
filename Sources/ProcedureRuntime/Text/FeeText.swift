import ProcedureCatalogue
import ProcedureDiagnostics

/// Fees as the law states them, whatever the dossier.
struct FeeText {
  private let procedure: Procedure
  private let catalogue: Catalogue

  init(_ procedure: Procedure, _ catalogue: Catalogue) {
    self.procedure = procedure
    self.catalogue = catalogue
  }

  /// «lệ phí: 50.000 đồng», «miễn lệ phí», «lệ phí còn 50%»
  func rule(_ fee: Fee) -> Bilingual {
    switch fee.amount {
    case .exempt: amount(fee)
    case .reduced: FeeWording.reduction(fee.kinds, title: fee.title, amount(fee))
    case .rate, .setBy, .reference, .share: FeeWording.item(fee.kinds, title: fee.title, amount(fee))
    }
  }

  /// How much, or why that is not known.
  func amount(_ fee: Fee) -> Bilingual {
    switch fee.amount {
    case .exempt: FeeWording.exempt(fee.kinds, title: fee.title)
    case .rate(let rate): TermWording.rate(rate)
    case .setBy(let body): FeeWording.setBy(catalogue.agency(body)?.title ?? body)
    case .reference(let text): FeeWording.reference(text)
    case .share(let share): TermWording.share(share, of: procedure.words(ofFact: share.fact))
    case .reduced(let share): TermWording.reduced(to: share)
    }
  }
}
