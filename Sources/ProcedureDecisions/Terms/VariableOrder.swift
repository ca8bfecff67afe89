/// The order in which diagrams ask: as variables first appear, those that depend on the same inputs together.
enum VariableOrder {
  static func order(_ variables: [Variable]) -> [Int] {
    var groupOfInput: [Int: Int] = [:]
    var groups: [[Int]] = []
    for (index, variable) in variables.enumerated() {
      let known = variable.inputs.compactMap { groupOfInput[$0] }.min()
      let group = known ?? groups.count
      if known == nil { groups.append([]) }
      groups[group].append(index)
      for input in variable.inputs where groupOfInput[input] == nil { groupOfInput[input] = group }
    }
    return groups.flatMap(\.self)
  }
}
