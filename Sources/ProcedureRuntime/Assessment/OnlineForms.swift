import ProcedureCatalogue

/// Whether a procedure says in which form a document is lodged online; many do not.
///
/// A decision that asks everybody for originals and certified copies speaks of papers. Whether a file will do where the
/// dossier comes online no law settles for all procedures, so until the procedure says it, nobody knows.
extension DemandedDocument {
  /// The forms that a procedure names, or accepts for those it names, when it has thought of what comes online.
  private static let onlineForms: [DocumentForm] = [.electronic, .digitised]

  /// Whether forms are asked for, none of them apart from others for what comes online, and none as a file.
  func isSilentOnline(_ equivalences: [FormEquivalence]) -> Bool {
    guard !forms.isEmpty, !channelForms.contains(where: { $0.channels.contains(.online) }) else { return false }
    return !forms.contains { demand in
      guard let form = demand.form else { return true }
      return DemandedDocument.onlineForms.contains { $0 == form || equivalences.equivalence(of: form, to: $0) != nil }
    }
  }
}

extension DocumentForm {
  /// Whether a document in this form is, or may be, a file and no paper.
  var isFile: Bool {
    switch self {
    case .electronic, .digitised, .photo: true
    case .original, .master, .originalCertified, .copy, .certifiedCopy, .registerCopy, .copyWithOriginal, .photocopy:
      false
    }
  }
}

extension Procedure {
  var isOfferedOnline: Bool { channels.contains { $0.channel == .online } }
}

extension DocumentRequirement {
  /// Whether the applicant hands in with the dossier a document whose form online is not said.
  func isSilentOnline(_ equivalences: [FormEquivalence]) -> Bool {
    verb != .agencyObtains && verb != .submitAtPickup && item.isSilentOnline(equivalences)
  }
}

extension DocumentItem {
  /// Whether some document of it is one whose form online is not said; groups are as deep as the catalogue.
  fileprivate func isSilentOnline(_ equivalences: [FormEquivalence]) -> Bool {
    switch self {
    case .document(let document): document.isSilentOnline(equivalences)
    case .group(let group): group.of.contains { $0.isSilentOnline(equivalences) }
    }
  }
}

extension [FormEquivalence] {
  /// The forms that count where `demanded` is asked for, with the law that says so.
  func equivalence(of demanded: DocumentForm, to given: DocumentForm) -> FormEquivalence? {
    first { $0.demanded == demanded && $0.accepted.contains(given) }
  }
}
