import ProcedureCatalogue

/// Members of a choice that demand one document, as `tất cả { "Đơn" 01 bản chính; "Đơn" 01 bản sao }`: a paper counts for
/// one of them only.
extension DocumentAssessor {
  /// More demands for one document than these are not compared with one another.
  private static let mostTwins = 8

  /// A demand that is met on its own, for a number of papers in one form.
  private struct Twin {
    let item: DemandList.Item
    /// Nil where any form will do.
    let form: FormDemand?
    let need: Int64
    let open: DocumentOutcome.Opening
  }

  /// Takes a member back for which too few papers are left: any of the members that demand one document need as many
  /// together as they ask for (P. Hall 1935, which is enough as well). A member that offers several forms is left as it is.
  func countApart(_ places: Range<Int>, _ first: Int, _ members: inout [DocumentOutcome]) {
    var kept: [Twin] = []
    for (offset, place) in places.enumerated() where members[first + offset].status == .satisfied {
      guard let twin = twin(demands.items[place], members[first + offset].open) else { continue }
      let same = kept.filter { isSameDocument($0.item, twin.item) }.prefix(Self.mostTwins)
      if let shortage = shortage(of: twin, beside: Array(same)) {
        members[first + offset] = shortage
      } else {
        kept.append(twin)
      }
    }
  }

  private func twin(_ item: DemandList.Item, _ open: DocumentOutcome.Opening) -> Twin? {
    guard item.choice == nil else { return nil }
    let forms = demands.substitute(for: item, through: bound.dossier.channel)?.forms ?? item.forms
    guard forms.count <= 1 else { return nil }
    let form = forms.first.map { demands.forms[$0] }
    return Twin(item: item, form: form, need: form.map { neededCount($0.count).lower } ?? 1, open: open)
  }

  private func isSameDocument(_ first: DemandList.Item, _ second: DemandList.Item) -> Bool {
    demands.documents[first.document].demanded.document == demands.documents[second.document].demanded.document
  }

  /// The first set of demands with this one that has too few papers, rather one of which all members are surely owed.
  private func shortage(of twin: Twin, beside others: [Twin]) -> DocumentOutcome? {
    var open: DocumentOutcome?
    for set in 1..<(1 << others.count) {
      let demands = others.indices.filter { set & 1 << $0 != 0 }.map { others[$0] } + [twin]
      let need = demands.reduce(Int64(0)) { total, demand in
        let (sum, overflow) = total.addingReportingOverflow(demand.need)
        return overflow ? .max : sum
      }
      let have = papers(for: demands)
      guard Int64(have) < need else { continue }
      let reason = DocumentOutcome.Reason.sharedOut(have: have, need: need)
      guard let condition = demands.map(\.open).first(where: { $0 != .nothing }) else {
        return DocumentOutcome(status: .defective, reason: reason)
      }
      open = open ?? DocumentOutcome(status: .undetermined, reason: reason, open: condition)
    }
    return open
  }

  /// How many papers count for at least one of the demands.
  private func papers(for demands: [Twin]) -> Int {
    var total = 0
    for (position, type) in bound.documentTypes.enumerated() {
      let document = bound.dossier.documents[position]
      let isCounted = demands.contains {
        counts(type, for: $0.item) && accepts(document.form, as: $0.form?.form)
          && ageProblem(of: position, $0.item.validity) == nil
      }
      if isCounted { total = sum(total, document.count) }
    }
    return total
  }
}
