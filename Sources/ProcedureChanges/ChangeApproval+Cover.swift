import ProcedureCatalogue

extension ChangeApproval {
  /// Whether it is about a change. A version in force from the beginning has no first day to be named by.
  func covers(_ change: Change) -> Bool {
    guard change.rule.code == code, change.rule.isApprovable else { return false }
    guard let versions = change.versions else { return procedure == nil }
    guard procedure == versions.code, versions.from.map({ $0 == from }) ?? true,
      versions.to.map({ $0 == to }) ?? true
    else { return false }
    guard let label else { return true }
    return change.site.now?.id == label || change.site.before?.id == label
  }
}
