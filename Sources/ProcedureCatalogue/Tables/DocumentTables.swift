import CanonicalJSON
import WorkingCalendar

extension NamedCase {
  static let codec = Codec.object(
    "NamedCase", "A named case of a procedure, and the yes/no fact that tells whether it applies.",
    blank: NamedCase(origin: .blank, title: "", fact: 0),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("code", \.code, .text),
        .required("fact", \.fact, .fact),
      ],
    ])
}

extension DocumentRequirement {
  static let codec: Codec<DocumentRequirement> = .object(
    "DocumentRequirement",
    "A demand for a document, or for a choice among several. The condition already leaves out the cases in which "
      + "another requirement replaces this one.",
    blank: DocumentRequirement(origin: .blank, verb: .submit, item: .blank),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("DocumentRequirement") { codec },
      [
        .required("verb", \.verb, .word),
        .required("item", \.item, DocumentItem.codec),
        .flag("optional", \.isOptional),
        .list("replaces", \.replaces, .text),
      ],
      Field.when(\.when),
    ])
}

extension DocumentItem {
  fileprivate static let blank = DocumentItem.document(DemandedDocument(document: ""))

  fileprivate static let codec: Codec<DocumentItem> = Codec.variants([
    .marked(by: "document", DemandedDocument.codec, DocumentItem.document) {
      if case .document(let document) = $0 { document } else { nil }
    },
    .marked(by: "choose", DocumentGroup.codec, DocumentItem.group) {
      if case .group(let group) = $0 { group } else { nil }
    },
  ]).named("DocumentItem")
}

extension DocumentGroup {
  fileprivate static let codec: Codec<DocumentGroup> = .object(
    "DocumentGroup", "Documents of which the applicant owes some.", blank: DocumentGroup(choose: .all, of: []),
    [
      .required("choose", \.choose, Choice.codec),
      .required("of", \.of, .list(.recursive("DocumentItem") { DocumentItem.codec })),
    ])
}

extension DocumentGroup.Choice {
  fileprivate static let codec = Codec<DocumentGroup.Choice>.variants([
    .word("one-of", .oneOf),
    .word("first-available", .firstAvailable),
    .word("all", .all),
    .tagged("atLeast", .integer, DocumentGroup.Choice.atLeast) {
      if case .atLeast(let count) = $0 { count } else { nil }
    },
  ])
}

extension DemandedDocument {
  fileprivate static let codec = Codec.object(
    "DemandedDocument",
    "A document with the forms in which it counts: any of `forms`; for some channels the first of `channelForms` that "
      + "matches. No form means that the author left it open.",
    blank: DemandedDocument(document: ""),
    [
      [
        .required("document", \.document, .text),
        .list("forms", \.forms, FormDemand.codec),
        .list("channelForms", \.channelForms, ChannelForms.codec),
        .list("waivedBy", \.waivedBy, .text),
        .optional("unless", \.unless, .condition),
        .needs("unlessNeeds") { $0.unless.map { [$0] } ?? [] },
        .optional("validity", \.validity, Validity.codec),
        .optional("formCode", \.formCode, .text),
        .list("contents", \.contents, .text),
        .list("basis", \.basis, Citation.codec),
      ],
      Field.when(\.when),
    ])
}

extension FormDemand {
  static let codec = Codec.object(
    "FormDemand", "A form and how many of it; a count that is left out is not stated, so one is enough.",
    blank: FormDemand(form: nil),
    [
      .optional("form", \.form, .word),
      .optional("count", Property({ $0.statedCount }, { $0.statedCount = $1 }), Count.codec),
      .flag("sets", \.isSets),
    ])

  private var statedCount: Count? {
    get { count == .unstated ? nil : count }
    set { count = newValue ?? .unstated }
  }
}

extension FormDemand.Count {
  fileprivate static let codec = Codec<FormDemand.Count>.variants([
    .bare({ $0.kind == .number }, .integer, FormDemand.Count.exactly) {
      if case .exactly(let count) = $0 { count } else { nil }
    },
    .tagged("fact", .fact, FormDemand.Count.fact) { if case .fact(let fact) = $0 { fact } else { nil } },
  ])
}

extension ChannelForms {
  fileprivate static let codec = Codec.object(
    "ChannelForms", "The forms that count when a dossier comes by one of these channels.",
    blank: ChannelForms(channels: [], forms: []),
    [
      .required("channels", \.channels, .list(.word)),
      .list("forms", \.forms, FormDemand.codec),
      .optional("verb", \.verb, .word),
    ])
}

extension Validity {
  fileprivate static let codec = Codec.object(
    "Validity", "How old a document may be: no more than this length between the two events.",
    blank: Validity(length: .atOnce),
    [
      .required("length", \.length, TimeQuantity.codec),
      .required("from", \.from, .word),
      .required("to", \.to, .word),
    ])
}
