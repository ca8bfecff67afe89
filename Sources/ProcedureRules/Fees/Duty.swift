import ProcedureCatalogue
import ProcedureDecisions
import ProcedureModel
import ProcedureSyntax

/// One duty of a procedure: its amounts for several cases, which share kind and title, and what exempts from it.
struct Duty {
  /// Indices into `Procedure.fees`.
  var amounts: [Int]
  let exemptions: [Int]
  /// Whether each case that all amounts share has exactly one, by positions in `amounts`; nil when that goes without
  /// saying.
  var check: PartitionCheck?
  var overlaps: [PartitionCheck.Overlap] { check?.overlaps ?? [] }
}

extension ProcedureSubject {
  func findDuties() -> [Duty] {
    var duties: [Duty] = []
    var names = ByteInterner(slots: 16)
    let exemptions = Exemptions(procedure.fees)
    for index in procedure.fees.indices where procedure.fees[index].amount.isOwed {
      let name = DutyName(procedure.fees[index].kinds, procedure.fees[index].title)
      let duty = Int(names.number(of: name.bytes.span))
      if duty < duties.count {
        duties[duty].amounts.append(index)
      } else {
        duties.append(Duty(amounts: [index], exemptions: exemptions.indices(sparing: name)))
      }
    }
    for index in duties.indices {
      let conditions = duties[index].amounts.map { procedure.fees[$0].when }
      let isByChannel = isByChannel(duties[index])
      // A single amount is owed where its condition holds: no case of it is left, and none is shared.
      if conditions.count == 1, conditions[0] == .always || (!isByChannel && procedure.asksFreely(conditions[0])) {
        continue
      }
      let place = places.fees[duties[index].amounts[0]]
      duties[index].check = partition(
        conditions, within: Expression.all(sharedParts(conditions, byChannel: isByChannel)), at: place)
    }
    return duties
  }

  /// What all conditions demand; what they say of channels is left out when the duty is looked at by channel.
  private func sharedParts(_ conditions: [Expression], byChannel: Bool) -> [Expression] {
    conditions[0].conjuncts.filter { part in
      !(byChannel && part.isAboutChannel) && conditions.allSatisfy { $0.conjuncts.contains(part) }
    }
  }

  /// Whether silence about a channel is a gap. What has a title may be owed on one channel only, such as the price of
  /// delivery.
  func isByChannel(_ duty: Duty) -> Bool {
    procedure.fees[duty.amounts[0]].title == nil
      && duty.amounts.contains { procedure.fees[$0].when.conjuncts.contains(where: \.isAboutChannel) }
  }

  /// The cases in which some exemption holds; one that could not be read might hold always.
  func exempted(_ exemptions: [Int]) -> Region {
    let conditions = exemptions.map { procedure.fees[$0].when }
    guard conditions.allSatisfy(isRead) else { return .everything }
    return conditions.isEmpty ? .nothing : decisions.or(conditions.map(cases))
  }
}

/// What the amounts of one duty share.
private struct DutyName {
  let kinds: [Fee.Kind]
  /// Folded, as it is the same however it is spelt.
  let title: [UInt8]?

  init(_ kinds: [Fee.Kind], _ title: String?) {
    self.kinds = kinds
    self.title = title.map { WordFold.fold(Array($0.utf8)[...]) }
  }

  /// Equal for equal names: the kinds by letter, and behind them the title, if there is one.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for kind in kinds {
      bytes += kind.rawValue.utf8
      bytes.append(0)
    }
    if let title {
      bytes.append(1)
      bytes += title
    }
    return bytes
  }
}

/// The exemptions of a procedure: one with a title spares that duty only, one without spares all of its kinds.
private struct Exemptions {
  private var byTitle: [[UInt8]?: [(index: Int, kinds: [Fee.Kind])]] = [:]

  init(_ fees: [Fee]) {
    for index in fees.indices where fees[index].amount == .exempt {
      byTitle[DutyName(fees[index].kinds, fees[index].title).title, default: []].append((index, fees[index].kinds))
    }
  }

  func indices(sparing duty: DutyName) -> [Int] {
    if byTitle.isEmpty { return [] }
    let untitled = byTitle[.none] ?? []
    let titled = duty.title.flatMap { byTitle[$0] } ?? []
    return (untitled + titled).filter { duty.kinds.allSatisfy($0.kinds.contains) }.map(\.index).sorted()
  }
}

extension Expression {
  /// Whether it says by which channels a dossier comes, and nothing else.
  fileprivate var isAboutChannel: Bool {
    switch self {
    case .compare(_, .given(.channel), _), .isOneOf(.given(.channel), _): true
    case .not(let operand): operand.isAboutChannel
    default: false
    }
  }
}
