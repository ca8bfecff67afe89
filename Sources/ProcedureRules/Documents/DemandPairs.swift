import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

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
    guard procedure.documents.count > 1 else { return [] }
    var documents = ByteInterner(slots: 64)
    // For each document the last demand so far.
    var last: [Int] = []
    last.reserveCapacity(procedure.documents.count)
    // For each demand the one before it of the same document.
    var previous: [Int?] = Array(repeating: nil, count: procedure.documents.count)
    var pairs: [DemandPair] = []
    for index in procedure.documents.indices {
      guard let id = procedure.documents[index].item.documentAlone, isRead(procedure.documents[index].when) else {
        continue
      }
      let document = Int(documents.number(of: id.utf8.span))
      if document < last.count {
        previous[index] = last[document]
        last[document] = index
      } else {
        last.append(index)
      }
      guard previous[index] != nil, case .document(let demand) = procedure.documents[index].item else { continue }
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

  /// Whether both are demanded in one way, needed or welcome alike. Looks at the parts alone: a requirement is large.
  func areAskedAlike(_ pair: DemandPair) -> Bool {
    procedure.documents[pair.first].verb == procedure.documents[pair.second].verb
      && procedure.documents[pair.first].isOptional == procedure.documents[pair.second].isOptional
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
