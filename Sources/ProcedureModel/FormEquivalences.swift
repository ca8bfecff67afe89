import ProcedureCatalogue

/// Which form of a document counts where another is demanded.
///
/// Decree 23/2015/ND-CP: a copy from the master register and a certified copy stand for the original (Art. 3.1, 3.2)
/// unless a law says otherwise, which one that demands an original does; whoever demands a copy may not demand its
/// certification but may compare it with the original (Art. 6.1), and not even that when it is certified (Art. 6.2). A
/// certified signature or contract proves more of an original and takes nothing from it (Art. 3.3, 3.4), so a certified
/// original counts wherever an original does, and nothing else counts for it.
///
/// Decree 118/2025/ND-CP: papers are turned into signed electronic copies at the counter (Art. 17.1c), and neither data
/// nor digitised papers of legal value may be asked for again (Art. 5.1i, 17.1b).
enum FormEquivalences {
  private static let decree23 = "Điều 3, Điều 6 Nghị định 23/2015/NĐ-CP"
  private static let decree118 = "điểm i khoản 1 Điều 5, khoản 1 Điều 17 Nghị định 118/2025/NĐ-CP"

  static let table: [FormEquivalence] = [
    FormEquivalence(demanded: .original, accepted: [.original, .master, .originalCertified], basis: decree23),
    FormEquivalence(demanded: .master, accepted: [.master, .original, .originalCertified], basis: decree23),
    FormEquivalence(demanded: .originalCertified, accepted: [.originalCertified], basis: decree23),
    FormEquivalence(
      demanded: .copy,
      accepted: [
        .copy, .photocopy, .certifiedCopy, .registerCopy, .copyWithOriginal, .original, .originalCertified, .master,
        .electronic, .digitised,
      ], basis: decree23),
    FormEquivalence(
      demanded: .certifiedCopy, accepted: [.certifiedCopy, .registerCopy, .original, .originalCertified, .master],
      basis: decree23),
    FormEquivalence(
      demanded: .registerCopy, accepted: [.registerCopy, .original, .originalCertified, .master], basis: decree23),
    FormEquivalence(
      demanded: .copyWithOriginal,
      accepted: [.copyWithOriginal, .certifiedCopy, .registerCopy, .original, .originalCertified, .master],
      basis: decree23),
    FormEquivalence(demanded: .electronic, accepted: [.electronic, .digitised], basis: decree118),
    FormEquivalence(demanded: .digitised, accepted: [.digitised, .electronic], basis: decree118),
    FormEquivalence(
      demanded: .photocopy,
      accepted: [
        .photocopy, .copy, .certifiedCopy, .registerCopy, .copyWithOriginal, .original, .originalCertified, .master,
        .digitised,
      ],
      basis: decree23),
    FormEquivalence(demanded: .photo, accepted: [.photo], basis: decree23),
  ]
}
