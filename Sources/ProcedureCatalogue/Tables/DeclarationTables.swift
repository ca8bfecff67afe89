extension SourceFile {
  static let codec = Codec.object(
    "SourceFile", "A compiled file: its path inside the folder, and the digest of its bytes.",
    blank: SourceFile(path: "", digest: ""),
    [
      .required("path", \.path, .text),
      .required("digest", \.digest, .digest),
    ])
}

extension Agency {
  static let codec = Codec.object(
    "Agency", "A public body, or a unit that acts for one.", blank: Agency(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("level", \.level, .word),
        .optional("parent", \.parent, .text),
        .list("traits", \.traits, .word),
        .defaulted("inForce", \.inForce, Interval.codec, .always),
        .list("successors", \.successors, .text),
        .optional("area", \.area, .text),
      ],
    ])
}

extension Area {
  static let codec = Codec.object(
    "Area", "A territory, or a class of territories.", blank: Area(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("level", \.level, .word),
        .optional("parent", \.parent, .text),
        .list("members", \.members, .text),
        .defaulted("inForce", \.inForce, Interval.codec, .always),
        .list("successors", \.successors, .text),
        .optional("code", \.code, .text),
      ],
    ])
}

extension Database {
  static let codec = Codec.object(
    "Database", "A register that may already hold a document.", blank: Database(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [.required("title", \.title, .text)],
    ])
}

extension LegalBasis {
  static let codec = Codec.object(
    "LegalBasis", "A legal instrument.", blank: LegalBasis(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("number", \.number, .text),
        .optional("issuer", \.issuer, .text),
        .optional("issued", \.issued, .text),
        .defaulted("inForce", \.inForce, Interval.codec, .always),
        .list("amends", \.amends, .text),
      ],
    ])
}

extension DocumentType {
  static let codec = Codec.object(
    "DocumentType", "A kind of document that dossiers may hold.", blank: DocumentType(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .list("databases", \.databases, .text),
        .optional("formCode", \.formCode, .text),
        .optional("issuer", \.issuer, .text),
        .list("anyOf", \.anyOf, .text),
      ],
    ])
}

extension FormTemplate {
  static let codec = Codec.object(
    "FormTemplate", "A published template that applicants fill in.", blank: FormTemplate(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("code", \.code, .text),
      ],
    ])
}

extension OneStopModel {
  static let codec = Codec.object(
    "OneStopModel", "How an area organises the one-stop mechanism, as a report or decision claims it.",
    blank: OneStopModel(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("area", \.area, .text),
        .list("receivers", \.receivers, .text),
        .defaulted("inForce", \.inForce, Interval.codec, .always),
        .list("fields", \.fields, .text),
        .list("claims", \.claims, Claim.codec),
        .flag("separatesReception", \.separatesReception),
        .list("verbatim", \.verbatim, .text),
      ],
    ])
}

extension OneStopModel.Claim {
  fileprivate static let codec = Codec.object(
    "OneStopClaim", "A number that the source of a model states.",
    blank: OneStopModel.Claim(subject: .procedures, number: 0),
    [
      .required("subject", \.subject, .word),
      .required("number", \.number, .integer),
      .flag("exceeded", \.isExceeded),
    ])
}

extension FormEquivalence {
  static let codec = Codec.object(
    "FormEquivalence", "Forms of a document that count where another is demanded.",
    blank: FormEquivalence(demanded: .original, accepted: [], basis: ""),
    [
      .required("demanded", \.demanded, .word),
      .required("accepted", \.accepted, .list(.word)),
      .required("legalBasis", \.basis, .text),
    ])
}
