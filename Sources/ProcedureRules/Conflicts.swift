import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

/// Statements of one kind of which two hold in one case, gathered by the statement that an author would change.
struct Conflicts {
  struct Conflict {
    /// The statement to change: the one without a condition, else the later one.
    let statement: Int
    /// The others that hold in some of its cases, in their order.
    var others: [Int]
    /// Cases in which it and the first of them hold.
    let region: Region
  }

  private(set) var list: [Conflict] = []

  /// `conditions` are those of the statements; what `differ` denies is no conflict.
  init(_ overlaps: [PartitionCheck.Overlap], _ conditions: [Expression], differ: (Int, Int) -> Bool) {
    for overlap in overlaps where differ(overlap.first, overlap.second) {
      let isFirst = conditions[overlap.first] == .always && conditions[overlap.second] != .always
      let statement = isFirst ? overlap.first : overlap.second
      let other = isFirst ? overlap.second : overlap.first
      if let index = list.firstIndex(where: { $0.statement == statement }) {
        list[index].others.append(other)
      } else {
        list.append(Conflict(statement: statement, others: [other], region: overlap.region))
      }
    }
  }
}

extension ProcedureSubject {
  /// Whether exactly one of the conditions holds in every case of the whole; what was not decided is kept.
  ///
  /// Conditions that could not be read take part in no overlap, and with one of them nothing is said of gaps.
  func partition(_ conditions: [Expression], within whole: Expression = .always, at place: Place) -> PartitionCheck {
    let isReadable = conditions.map(isRead)
    let regions = zip(conditions, isReadable).map { $1 ? cases($0) : .nothing }
    var check = decisions.gapsAndOverlaps(of: regions, within: cases(whole))
    if isReadable.contains(false) || !isRead(whole) { check.gap = nil }
    for reason in check.undecided { leaveOpen(reason, at: place) }
    return check
  }

  /// The place of the statement that comes nearest to a gap: of whose condition the fewest parts fail in it, the last of
  /// these.
  func nearest(to gap: Region, _ conditions: [Expression], _ places: [Place]) -> Place? {
    var best: (failing: Int, place: Place)?
    for (condition, place) in zip(conditions, places) {
      let failing = condition.conjuncts.count { decisions.overlap(gap, cases($0)) == .no }
      if best.map({ failing <= $0.failing }) ?? true { best = (failing, place) }
    }
    return best?.place
  }

  /// A finding about a gap: one dossier, and all of them in a few words when there are more.
  func describe(_ gap: Region) -> (witness: Bilingual?, details: [Bilingual]) {
    let witness = decisions.witness(of: gap)?.text
    let extent = decisions.extent(of: gap)
    let isMore = extent.cases.count > 1 || extent.cases.first != witness
    return (witness, isMore ? [RuleWording.cases(extent.text)] : [])
  }
}
