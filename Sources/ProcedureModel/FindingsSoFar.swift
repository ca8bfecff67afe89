import ProcedureDiagnostics
import ProcedureSyntax

/// What building a catalogue has found, in the order of its steps.
struct FindingsSoFar {
  /// How many findings are kept; more are counted only, so that a hostile file cannot fill the memory.
  static let most = 20_000

  /// What the text of each file has brought, as far as it has, by the numbers of files.
  private(set) var fileBlocks: [FindingBlock?] = []
  /// What the steps since then have found; `findings` follow.
  private(set) var blocks: [FindingBlock] = []
  private(set) var findings: [Finding] = []
  /// Those in blocks.
  private var countInBlocks = 0
  /// How many were not kept, and how severe the worst of them is.
  private var unlisted = (count: 0, severity: Severity.note)

  /// Whether every finding was kept.
  var isWhole: Bool { unlisted.count == 0 }

  mutating func add(_ finding: Finding) {
    guard countInBlocks + findings.count < Self.most else {
      unlisted = (unlisted.count + 1, min(unlisted.severity, finding.severity))
      return
    }
    findings.append(finding)
  }

  mutating func add(_ block: FindingBlock?) {
    guard let block else { return }
    guard countInBlocks + findings.count + block.findings.count <= Self.most else {
      for finding in block.findings { add(finding) }
      return
    }
    _ = closeBlock()
    blocks.append(block)
    countInBlocks += block.findings.count
  }

  /// Takes what the texts have brought, before anything else; `order` are the numbers of files in their order.
  mutating func take(_ all: [FindingBlock?], inOrder order: [Int]) {
    let count = all.reduce(0) { $0 + ($1?.findings.count ?? 0) }
    guard count <= Self.most else {
      for file in order { add(all[file]) }
      return
    }
    fileBlocks = all
    countInBlocks = count
  }

  /// Makes a block of the findings since the last one.
  mutating func closeBlock() -> FindingBlock? {
    guard let block = FindingBlock(any: findings) else { return nil }
    blocks.append(block)
    countInBlocks += findings.count
    findings = []
    return block
  }

  /// Says how many were not kept, and makes a block of the last ones.
  mutating func close() {
    if !isWhole { findings.append(.moreFindings(unlisted.count, unlisted.severity, at: nil)) }
    _ = closeBlock()
  }
}
