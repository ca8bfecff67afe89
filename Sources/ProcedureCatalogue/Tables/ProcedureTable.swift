import CanonicalJSON

extension Procedure {
  /// Facts are known by their ids in the file: the codec of a procedure opens the scope in which they are looked up.
  static let codec = Codec<Procedure>(
    write: { procedure, writer, _ in
      members.write(procedure, &writer, ProcedureScope(procedure.facts, citing: procedure.origin.basis))
    },
    read: { (json, _) throws(CatalogueShapeFault) in
      try members.read(json, ProcedureScope(factsOf: json))
    },
    schema: members.schema)

  private static let members = Codec.object(
    "Procedure", "One version of one administrative procedure: its identity is `code` with `inForce.from`.",
    blank: Procedure(origin: .blank, code: "", title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      identity,
      competence,
      dossier,
      time,
      outcome,
    ])

  private static let identity: [Field<Procedure>] = [
    .required("code", \.code, .text),
    .required("title", \.title, .text),
    .defaulted("field", \.field, .text, ""),
    .list("levels", \.levels, .word),
    .list("applicants", \.applicants, .text),
    .optional("kind", \.kind, .text),
    .flag("interconnected", \.isInterconnected),
    .flag("draft", \.isDraft),
    .optional("publication", \.publication, Publication.codec),
    .defaulted("inForce", \.inForce, Interval.codec, .always),
    .list("replaces", \.replaces, Replacement.codec),
    .required("transition", \.transition, .word),
    .required("calendar", \.calendar, .text),
  ]

  private static let competence: [Field<Procedure>] = [
    .list("roles", \.roles, RoleAssignment.codec),
    .list("jurisdictionFree", \.jurisdictionFree, JurisdictionFree.codec),
    .list("channels", \.channels, ChannelOffer.codec),
  ]

  private static let dossier: [Field<Procedure>] = [
    .list("facts", \.facts, Fact.codec),
    .list("cases", \.cases, NamedCase.codec),
    .optional("dossierSets", \.dossierSets, .integer),
    .list("documents", \.documents, DocumentRequirement.codec),
    .list("requirements", \.requirements, Requirement.codec),
    .list("fees", \.fees, Fee.codec),
    .list("includes", \.includes, Inclusion.codec),
    .list("appliesIn", \.appliesIn, .text),
    .optional("overlay", \.overlay, Overlay.codec),
  ]

  private static let time: [Field<Procedure>] = [
    .list("limits", \.limits, TimeLimit.codec),
    .list("additions", \.additions, TimeAddition.codec),
    .list("extensions", \.extensions, LimitExtension.codec),
    .list("pauses", \.pauses, LimitPause.codec),
    .list("exclusions", \.exclusions, LimitExclusion.codec),
    .optional("supplement", \.supplement, SupplementRule.codec),
    .optional("closing", \.closing, ClosingRule.codec),
    .defaulted("process", \.process, ProcessPlan.codec, ProcessPlan()),
  ]

  private static let outcome: [Field<Procedure>] = [
    .list("results", \.results, ProcedureResult.codec),
    .list("verbatim", \.verbatim, VerbatimText.codec),
    .list("examples", \.examples, Example.codec),
  ]
}

extension Procedure.Publication {
  fileprivate static let codec = Codec.object(
    "Publication", "The decision that published the procedure.", blank: Procedure.Publication(number: ""),
    [
      .required("number", \.number, .text),
      .optional("date", \.date, .date),
    ])
}

extension Procedure.Replacement {
  fileprivate static let codec = Codec.object(
    "Replacement", "A procedure that this one replaces; with a date, only its versions in force before that day.",
    blank: Procedure.Replacement(code: ""),
    [
      .required("code", \.code, .text),
      .optional("before", \.before, .date),
    ])
}
