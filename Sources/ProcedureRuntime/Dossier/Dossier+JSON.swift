public import ProcedureDiagnostics

extension Dossier {
  /// Reads a dossier from JSON; nil with findings when the text is no JSON object.
  ///
  /// Whatever is not as it should be becomes a finding with its place, and counts as not known.
  public static func read(json bytes: [UInt8], file: String = "") -> (dossier: Dossier?, findings: [Finding]) {
    var reader = DossierReader(file: file)
    let dossier = reader.read(bytes)
    return (dossier, reader.findings)
  }

  /// Reads the part of a dossier that is known so far: nothing is missed, and `unknown` lists what was asked in vain.
  package static func read(
    answers bytes: [UInt8], file: String
  ) -> (dossier: Dossier?, unknown: [String], findings: [Finding]) {
    var reader = DossierReader(file: file, isPartial: true)
    let dossier = reader.read(bytes)
    return (dossier, reader.unknown, reader.findings)
  }
}
