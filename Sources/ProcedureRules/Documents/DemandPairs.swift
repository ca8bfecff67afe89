import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

/// Two demands of one document, outside groups.
struct DemandPair {
  /// Indices into `Procedure.documents`, in their order.
  let first: Int
  let second: Int
  let demands: (first: DemandedDocument, second: DemandedDocument)
}

extension ProcedureSubject {
  /// Demands of one document that may meet in one dossier.
  func findDemandPairs() -> [DemandPair] {
    var last: [String: Int] = [:]
    // For each demand the one before it of the same document.
    var previous: [Int?] = Array(repeating: nil, count: procedure.documents.count)
    var pairs: [DemandPair] = []
    for (index, requirement) in procedure.documents.enumerated() {
      guard case .document(let demand) = requirement.item, isRead(requirement.when) else { continue }
      previous[index] = last.updateValue(index, forKey: demand.document)
      let start = pairs.count
      var earlier = previous[index]
      while let other = earlier {
        if case .document(let before) = procedure.documents[other].item {
          pairs.append(DemandPair(first: other, second: index, demands: (before, demand)))
        }
        earlier = previous[other]
      }
      pairs[start...].reverse()
    }
    return pairs
  }

  /// The cases in which both are demanded, when there surely are some.
  func meeting(of pair: DemandPair) -> Region? {
    let both = decisions.and(
      cases(procedure.documents[pair.first].when), cases(procedure.documents[pair.second].when))
    return isPossible(both, at: places.documents[pair.second]) ? both : nil
  }

  func labels(of pair: DemandPair) -> [Finding.Label] {
    [Finding.Label(places.documents[pair.first], RuleWording.alreadyHere)]
  }
}
