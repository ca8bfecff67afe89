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
  var demandPairs: [DemandPair] {
    var earlier: [String: [(index: Int, demand: DemandedDocument)]] = [:]
    var pairs: [DemandPair] = []
    for (index, requirement) in procedure.documents.enumerated() {
      guard case .document(let demand) = requirement.item, isRead(requirement.when) else { continue }
      for other in earlier[demand.document] ?? [] {
        pairs.append(DemandPair(first: other.index, second: index, demands: (other.demand, demand)))
      }
      earlier[demand.document, default: []].append((index, demand))
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
