import ProcedureCatalogue
import ProcedureDecisions

/// The cases of a procedure, told apart by whether each of some conditions holds.
struct CaseSplit {
  /// Cases in which every condition is either true or false.
  struct Leaf {
    let region: Region
    fileprivate let truths: [Expression: Bool]

    func holds(_ condition: Expression) -> Bool {
      switch condition {
      case .always: true
      case .never: false
      default: truths[condition] ?? false
      }
    }
  }

  /// More combinations than this are not looked at; the rule then says that it could not decide.
  static let maximumLeaves = 256

  private(set) var leaves: [Leaf] = []
  /// Why some combination was left out; nil when all were looked at.
  private(set) var leftOpen: Undecided?
  private let decisions: DecisionSpace

  /// Every combination that some dossier meets.
  init(by conditions: [Expression], _ decisions: DecisionSpace) {
    self.decisions = decisions
    var seen: Set<Expression> = [.always, .never]
    split(.everything, [:], conditions.filter { seen.insert($0).inserted }[...])
  }

  private mutating func split(_ region: Region, _ truths: [Expression: Bool], _ rest: ArraySlice<Expression>) {
    guard leaves.count < Self.maximumLeaves else {
      leftOpen = .tooManyCases
      return
    }
    guard let condition = rest.first else {
      leaves.append(Leaf(region: region, truths: truths))
      return
    }
    let holding = decisions.region(of: condition)
    for (isTrue, part) in [(true, holding), (false, decisions.not(holding))] {
      let cases = decisions.and(region, part)
      switch decisions.isEmpty(cases) {
      case .yes: continue
      case .notDecided(let reason): leftOpen = reason
      case .no:
        var truths = truths
        truths[condition] = isTrue
        split(cases, truths, rest.dropFirst())
      }
    }
  }
}
