package import ProcedureText

/// Tells the findings that a change brought from those that were there before, wherever they stand now.
///
/// The effects of a change do not stand on its lines alone: who removes an agency makes every use of it a finding. So the
/// findings of both states are compared, by what stays when lines move.
package struct NewFindings {
  private var earlier: [String: Int] = [:]

  package init(before findings: [Finding], _ sources: [SourceText]) {
    for key in Self.keys(findings, sources) { earlier[key, default: 0] += 1 }
  }

  /// The findings that were not there, in the order given. Of equal ones the last count as new.
  package func among(_ findings: [Finding], _ sources: [SourceText]) -> [Finding] {
    var rest = earlier
    return zip(findings, Self.keys(findings, sources)).compactMap { finding, key in
      guard let count = rest[key], count > 0 else { return finding }
      rest[key] = count - 1
      return nil
    }
  }

  /// Findings of one code and one line differ by what they say.
  private static func keys(_ findings: [Finding], _ sources: [SourceText]) -> [String] {
    var fingerprints = FindingFingerprints(SourceMap(sources))
    return findings.map { "\(fingerprints.next($0).prefix { $0 != ":" }) \($0.message.vi)" }
  }
}
