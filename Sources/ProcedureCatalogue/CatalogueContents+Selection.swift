extension CatalogueContents {
  /// Keeps some procedures and those that they cannot do without; what all procedures share stays as it is.
  package mutating func keepProcedures(_ isAsked: (Procedure) -> Bool) {
    var versions: [String: [Int]] = [:]
    for index in procedures.indices where procedures[index].overlay == nil {
      versions[procedures[index].code, default: []].append(index)
    }
    var kept: Set<Int> = []
    var waiting = procedures.indices.filter { isAsked(procedures[$0]) }
    while let index = waiting.popLast() {
      guard kept.insert(index).inserted else { continue }
      for code in procedures[index].neededCodes { waiting += versions[code] ?? [] }
    }
    procedures = kept.sorted().map { procedures[$0] }
  }
}

extension Procedure {
  /// The codes of the procedures from which it takes parts, which its stages run, and over which it was laid.
  fileprivate var neededCodes: [String] {
    includes.map(\.code) + process.stages.compactMap(\.procedure) + (overlay?.codes ?? [])
  }
}
