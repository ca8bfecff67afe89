/// The sheets on which forms are printed.
package enum FormPaper: String, CaseIterable, Sendable {
  case a5
  case a4
}

extension FormKind {
  /// Slips are printed on A5 and the register on A4 (Circular 01/2018/TT-VPCP, articles 9 and 10); letters to the
  /// applicant follow the usual sheet of administrative papers.
  package var usualPaper: FormPaper {
    switch self {
    case .receipt, .supplementRequest, .refusal, .controlSlip: .a5
    case .apology, .stopNotice, .register: .a4
    }
  }

  /// The register has more columns than an upright sheet holds.
  var isLandscape: Bool { self == .register }
}
