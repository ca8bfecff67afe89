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

/// The demands of each document, and where each demand stands among those of its document; nothing where each document is
/// demanded once.
struct EarlierDemands {
  var demands: [[Int]] = []
  var places: [(document: Int, count: Int)?] = []
  /// Whether any document is demanded twice.
  var hasPairs: Bool { !demands.isEmpty }
}

extension ProcedureSubject {
  /// For each demand outside groups the earlier ones of its document, in their order; both must have been understood.
  func findEarlierDemands() -> EarlierDemands {
    // Mostly each document is demanded once, which their hashes tell without a table of names.
    guard demandedHashes.holdEqualOnes else { return EarlierDemands() }
    var documents = ByteInterner(slots: 64)
    var numbers: [Int?] = Array(repeating: nil, count: procedure.documents.count)
    for index in procedure.documents.indices {
      guard let id = procedure.documents[index].item.documentAlone, isRead(procedure.documents[index].when) else {
        continue
      }
      numbers[index] = Int(documents.number(of: id.utf8.span))
    }
    var earlier = EarlierDemands(places: Array(repeating: nil, count: numbers.count))
    guard documents.count < numbers.count(where: { $0 != nil }) else { return earlier }
    earlier.demands = Array(repeating: [], count: documents.count)
    for index in numbers.indices {
      guard let document = numbers[index] else { continue }
      earlier.places[index] = (document, earlier.demands[document].count)
      earlier.demands[document].append(index)
    }
    return earlier
  }

  /// The hashes of the documents that are demanded outside groups.
  private var demandedHashes: [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(procedure.documents.count)
    for index in procedure.documents.indices {
      if let id = procedure.documents[index].item.documentAlone { hashes.append(ByteInterner.hash(id.utf8.span)) }
    }
    return hashes
  }

  /// For each demand the first earlier one of its document that clashes with it in some case. One finding a statement
  /// says enough: a document that stands there a thousand times has half a million pairs.
  func forEachClash(
    _ isClash: (DemandPair) -> Bool, _ body: (_ pair: DemandPair, _ both: Region) -> Void
  ) {
    guard procedure.documents.count > 1 else { return }
    let earlier = earlierDemands
    guard earlier.hasPairs else { return }
    for second in procedure.documents.indices {
      guard let place = earlier.places[second], place.count > 0,
        case .document(let demand) = procedure.documents[second].item
      else { continue }
      for first in earlier.demands[place.document].prefix(place.count) {
        guard case .document(let before) = procedure.documents[first].item else { continue }
        let pair = DemandPair(first: first, second: second, demands: (before, demand))
        guard isClash(pair), let both = meeting(of: pair) else { continue }
        body(pair, both)
        break
      }
    }
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

extension [UInt64] {
  /// Whether two of the numbers are equal.
  var holdEqualOnes: Bool {
    let ordered = sorted()
    return ordered.indices.dropFirst().contains { ordered[$0] == ordered[$0 - 1] }
  }
}
