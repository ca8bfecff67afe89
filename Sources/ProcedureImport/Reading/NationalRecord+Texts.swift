extension NationalRecord {
  /// The longer texts of a record with their places, for rules that look for words anywhere.
  var texts: [(pointer: String, text: String)] {
    var texts: [(pointer: String, text: String)] = [("/name", name)]
    for (index, method) in methods.enumerated() {
      texts.append(("/executionMethods/\(index)/description", method.description))
    }
    for (group, documents) in documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        texts.append(("/executionCases/\(group)/profileComponents/\(row)/name", component.name))
      }
    }
    for (index, step) in steps.enumerated() { texts.append(("/executionSteps/\(index)/description", step.description)) }
    texts.append(("/requirementsAndConditions", requirements))
    return texts.filter { !$0.text.isEmpty }
  }
}
