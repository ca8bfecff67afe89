import ProcedureCatalogue
import ProcedureDiagnostics

/// Fees as the law states them, whatever the dossier.
struct FeeText {
  private let procedure: Procedure
  private let catalogue: Catalogue
  /// Whether an amount that the catalogue does not have is left as a line to fill in by hand.
  private let isOnReceipt: Bool

  init(_ procedure: Procedure, _ catalogue: Catalogue, isOnReceipt: Bool = false) {
    self.procedure = procedure
    self.catalogue = catalogue
    self.isOnReceipt = isOnReceipt
  }

  /// «lệ phí: 50.000 đồng», «miễn lệ phí», «lệ phí còn 50%»
  func rule(_ fee: Fee) -> Bilingual {
    switch fee.amount {
    case .exempt: amount(fee)
    case .reduced: FeeWording.named(fee.kinds, title: fee.title, amount(fee))
    case .rate, .setBy, .reference, .share: FeeWording.item(fee.kinds, title: fee.title, amount(fee))
    }
  }

  /// How much, or why that is not known.
  func amount(_ fee: Fee) -> Bilingual {
    switch fee.amount {
    case .exempt: FeeWording.exempt(fee.kinds, title: fee.title)
    case .rate(let rate): TermWording.rate(rate)
    case .setBy(let body): setBy(catalogue.agency(body)?.title ?? body)
    case .reference(let text): isOnReceipt ? FeeWording.toFillIn(reference: text) : FeeWording.reference(text)
    case .share(let share): TermWording.share(share, of: procedure.words(ofFact: share.fact))
    case .reduced(let share): TermWording.reduced(to: share)
    }
  }

  private func setBy(_ body: String) -> Bilingual {
    isOnReceipt ? FeeWording.toFillIn(setBy: body) : FeeWording.setBy(body)
  }
}
