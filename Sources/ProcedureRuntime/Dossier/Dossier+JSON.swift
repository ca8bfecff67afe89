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
}
