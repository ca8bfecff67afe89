package import ProcedureCatalogue
package import ProcedureDiagnostics
package import WorkingCalendar

/// Changes with the approvals that settle them, and what is wrong with the approvals themselves.
package struct ApprovedChanges: Sendable {
  package let changes: [Change]
  /// Approvals that settle nothing, or that have expired.
  package let findings: [Finding]

  /// An approval counts up to its last day; without a day of today none is taken for expired.
  package init(_ all: [Change], _ approvals: [ChangeApproval], today: CivilDate?) {
    var changes = all
    var findings: [Finding] = []
    for approval in approvals {
      let covered = changes.indices.filter { approval.covers(changes[$0]) }
      if covered.isEmpty {
        findings.append(.about(approval, .approvalUnused, ApprovalWording.unused(approval.code)))
      } else if let today, approval.expires < today {
        findings.append(.about(approval, .approvalExpired, ApprovalWording.expired(approval.code, approval.expires)))
      } else {
        for index in covered { changes[index].approval = approval }
      }
    }
    self.changes = changes
    self.findings = findings
  }

  /// The approvals that settle something, each once.
  package var used: [ChangeApproval] {
    var seen: Set<ChangeApproval> = []
    return changes.compactMap(\.approval).filter { seen.insert($0).inserted }
  }
}

extension Finding {
  fileprivate static func about(_ approval: ChangeApproval, _ rule: ChangeRule, _ message: Bilingual) -> Finding {
    Finding(rule.code, rule.severity, message, at: approval.place, help: [ApprovalWording.help])
  }
}
