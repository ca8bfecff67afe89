/// The order in which diagrams ask: as variables first appear, those that depend on the same inputs together.
enum VariableOrder {
  /// Nil when they stand in that order already.
  static func order(_ variables: [Variable], inputs: Int) -> [Int]? {
    var groupOfInput: [Int?] = Array(repeating: nil, count: inputs)
    var groups = 0
    var groupOfVariable: [Int] = []
    groupOfVariable.reserveCapacity(variables.count)
    var isInOrder = true
    for index in variables.indices {
      let read = variables[index].inputs
      var group = groups
      for input in read { if let known = groupOfInput[input] { group = min(group, known) } }
      if group == groups { groups += 1 }
      for input in read where groupOfInput[input] == nil { groupOfInput[input] = group }
      if let last = groupOfVariable.last, group < last { isInOrder = false }
      groupOfVariable.append(group)
    }
    if isInOrder { return nil }
    var members: [[Int]] = Array(repeating: [], count: groups)
    for (index, group) in groupOfVariable.enumerated() { members[group].append(index) }
    return members.flatMap(\.self)
  }
}
