import ProcedureCatalogue

/// Which form of a document counts where another is demanded.
///
/// Decree 23/2015/ND-CP Art. 3 and 6: a copy from the master register and a certified copy stand for the original where
/// a copy is demanded, and a receiver who may demand a copy may not demand its certification but may compare it with
/// the original. An original whose signature is certified is an original, so it counts wherever one does. Decree 118/2025/ND-CP Art. 5 and 16: an electronic copy with a digital signature stands for paper in
/// online dossiers.
enum FormEquivalences {
  private static let decree23 = "Điều 3, Điều 6 Nghị định 23/2015/NĐ-CP"
  private static let decree118 = "Điều 5, Điều 16 Nghị định 118/2025/NĐ-CP"

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
