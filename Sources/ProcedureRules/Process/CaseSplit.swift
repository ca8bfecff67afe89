import ProcedureCatalogue
import ProcedureDecisions

/// The cases of a procedure, told apart by whether each of some conditions holds.
struct CaseSplit {
  /// Cases in which every condition is either true or false.
  struct Leaf {
    let region: Region
    fileprivate let numbers: ExpressionNumbers
    fileprivate let truths: [Bool]

    func holds(_ condition: Expression) -> Bool {
      switch condition {
      case .constant(.boolean(let flag)): flag
      default: numbers.knownNumber(of: condition).map { truths[$0] } ?? false
      }
    }
  }

  /// More combinations than this are not looked at; the rule then says that it could not decide.
  static let maximumLeaves = 256

  private(set) var leaves: [Leaf] = []
  /// Why some combination was left out; nil when all were looked at.
  private(set) var leftOpen: Undecided?
  private let subject: ProcedureSubject
  private let regions: [Region]
  /// The place of each condition among the truths of a leaf.
  private let numbers: ExpressionNumbers

  /// Every combination that some dossier meets.
  init(by conditions: [Expression], _ subject: ProcedureSubject) {
    var numbers = ExpressionNumbers()
    var regions: [Region] = []
    for condition in conditions {
      if case .constant(.boolean) = condition { continue }
      guard numbers.number(of: condition) == regions.count else { continue }
      regions.append(subject.cases(condition))
    }
    self.subject = subject
    self.regions = regions
    self.numbers = numbers
    split(.everything, [])
  }

  /// Cases in which the first conditions have these truths.
  private mutating func split(_ region: Region, _ truths: [Bool]) {
    guard leaves.count < Self.maximumLeaves else {
      leftOpen = .tooManyCases
      return
    }
    guard truths.count < regions.count else {
      leaves.append(Leaf(region: region, numbers: numbers, truths: truths))
      return
    }
    let holding = regions[truths.count]
    let decisions = subject.decisions
    for (isTrue, part) in [(true, holding), (false, decisions.not(holding))] {
      let cases = decisions.and(region, part)
      switch decisions.isEmpty(cases) {
      case .yes: continue
      case .notDecided(let reason): leftOpen = reason
      case .no: split(cases, truths + [isTrue])
      }
    }
  }
}
