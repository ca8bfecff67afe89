/// Where one of the longer texts of a record stands.
enum TextPlace {
  case name
  case method(Int)
  case component(group: Int, row: Int)
  case step(Int)
  case requirements

  /// The place as findings name it.
  var pointer: String {
    switch self {
    case .name: "/name"
    case .method(let index): "/executionMethods/\(index)/description"
    case .component(let group, let row): "/executionCases/\(group)/profileComponents/\(row)/name"
    case .step(let index): "/executionSteps/\(index)/description"
    case .requirements: "/requirementsAndConditions"
    }
  }
}

extension NationalRecord {
  /// The longer texts of a record with their places, for rules that look for words anywhere.
  var texts: [(place: TextPlace, text: String)] {
    var texts: [(place: TextPlace, text: String)] = []
    texts.reserveCapacity(
      2 + methods.count + steps.count + documentGroups.reduce(0) { $0 + $1.components.count })
    func add(_ place: TextPlace, _ text: String) {
      if !text.isEmpty { texts.append((place, text)) }
    }
    add(.name, name)
    for (index, method) in methods.enumerated() { add(.method(index), method.description) }
    for (group, documents) in documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        add(.component(group: group, row: row), component.name)
      }
    }
    for (index, step) in steps.enumerated() { add(.step(index), step.description) }
    add(.requirements, requirements)
    return texts
  }
}
