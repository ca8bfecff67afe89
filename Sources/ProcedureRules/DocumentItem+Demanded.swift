import ProcedureCatalogue

extension DocumentItem {
  /// The documents in it, in the order of `ProcedurePlaces.demanded`.
  var demanded: [DemandedDocument] {
    switch self {
    case .document(let document): [document]
    case .group(let group): group.of.flatMap(\.demanded)
    }
  }

  /// The document that it is, if it is no group; without a copy of what is demanded of it.
  var documentAlone: String? {
    if case .document(let document) = self { document.document } else { nil }
  }

  /// Whether one of the documents in it is such.
  func demands(_ isSuch: (DemandedDocument) -> Bool) -> Bool {
    switch self {
    case .document(let document): isSuch(document)
    case .group(let group): group.of.contains { $0.demands(isSuch) }
    }
  }

  /// Whether the applicant may choose among several.
  var isChoice: Bool {
    guard case .group(let group) = self else { return false }
    return group.choose != .all || group.of.contains(where: \.isChoice)
  }

  /// The case in which it can count, beside that of the demand it belongs to; a group needs a member that can.
  var condition: Expression {
    switch self {
    case .document(let document): document.when
    case .group(let group):
      switch group.choose {
      case .all: .all(group.of.map(\.condition))
      case .oneOf, .firstAvailable, .atLeast: .any(group.of.map(\.condition))
      }
    }
  }
}
