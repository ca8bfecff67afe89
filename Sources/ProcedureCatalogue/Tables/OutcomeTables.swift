import CanonicalJSON
import WorkingCalendar

extension ProcedureResult {
  static let codec: Codec<ProcedureResult> = .object(
    "ProcedureResult", "What the procedure gives; a refusal is a result too.",
    blank: ProcedureResult(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("ProcedureResult") { codec },
      [
        .required("title", \.title, .text),
        .flag("refusal", \.isRefusal),
        .list("forms", \.forms, FormDemand.codec),
        .optional("formCode", \.formCode, .text),
        .optional("validity", \.validity, TimeQuantity.codec),
      ],
      Field.when(\.when),
    ])
}

extension Requirement {
  static let codec: Codec<Requirement> = .object(
    "Requirement", "A condition that the case must meet.",
    blank: Requirement(origin: .blank, text: "", condition: .always),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("Requirement") { codec },
      [
        .required("text", \.text, .text),
        .optional("otherwise", \.otherwise, Consequence.codec),
      ],
      Field.condition("condition", \.condition, needs: "conditionNeeds"),
      Field.when(\.when),
    ])
}

extension Requirement.Consequence {
  fileprivate static let codec = Codec<Requirement.Consequence>.variants([
    .word("refuse", .refuse),
    .word("return", .returnDossier),
    .tagged("transfer", .text, Requirement.Consequence.transfer) {
      if case .transfer(let agency) = $0 { agency } else { nil }
    },
  ])
}

extension VerbatimText {
  static let codec = Codec.object(
    "VerbatimText", "Legal text kept as prose: it needs a person wherever it could matter.",
    blank: VerbatimText(origin: .blank, text: "", subject: .procedure),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("text", \.text, .text),
        .required("subject", \.subject, .word),
      ],
      Field.when(\.when),
    ])
}

extension Inclusion {
  static let codec = Codec.object(
    "Inclusion", "Documents, fees or a limit taken from another procedure.",
    blank: Inclusion(origin: .blank, code: "", part: .documents),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("code", \.code, .text),
        .required("part", \.part, .word),
      ],
      Field.when(\.when),
    ])
}
