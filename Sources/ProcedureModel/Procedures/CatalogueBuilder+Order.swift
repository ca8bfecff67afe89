import ProcedureCatalogue
import WorkingCalendar

extension CatalogueBuilder {
  /// The order of the catalogue does not depend on the order of files.
  func orderContents() {
    contents.documents = documents.known.map(\.document)
    contents.documents.sort(byText: \.origin.id)
    contents.orderDeclarations()
    oneStopModels.sort(byText: \.model.origin.id)
    contents.oneStopModels = oneStopModels.map(\.model)
    // Keys in a list of their own: to hand a procedure to a comparison is to copy all its lists.
    let keys = contents.procedures.orderKeys
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    contents.procedures.arrange(by: order)
    procedurePlaces.arrange(by: order)
    procedureNumbers.arrange(by: order)
    var positions = Array(repeating: 0, count: order.count)
    for (position, index) in order.enumerated() { positions[index] = position }
    for index in layers.indices { layers[index].merged = positions[layers[index].merged] }
  }
}

extension CatalogueContents {
  /// Puts the lists of what is declared in order, but for documents and one-stop models.
  mutating func orderDeclarations() {
    agencies.sort(byText: \.origin.id)
    areas.sort(byText: \.origin.id)
    calendars.sort(byText: \.id)
    databases.sort(byText: \.origin.id)
    forms.sort(byText: \.origin.id)
    legalBases.sort(byText: \.origin.id)
  }

  /// The calendar that a catalogue names, else the only one there is.
  func defaultCalendar(named name: String?) -> String? { name ?? (calendars.count == 1 ? calendars[0].id : nil) }
}

extension [Procedure] {
  fileprivate var orderKeys: [OrderKey] {
    indices.map { OrderKey(self[$0].code, from: self[$0].inForce.from, area: self[$0].appliesIn.first) }
  }
}

/// What decides the place of a procedure: its code, the first day of the version, and where it holds.
private struct OrderKey: Comparable {
  private let code: SortedText
  private let day: Int32
  private let area: String

  init(_ code: String, from first: CivilDate?, area: String?) {
    self.code = SortedText(code)
    day = first?.days ?? .min
    self.area = area ?? ""
  }

  static func < (left: OrderKey, right: OrderKey) -> Bool {
    (left.code, left.day, left.area) < (right.code, right.day, right.area)
  }
}
