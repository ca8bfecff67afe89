extension Tombstone {
  static let codec = Codec.object(
    "Tombstone", "A code or an id that an earlier catalogue had and nothing else may get.",
    blank: Tombstone(.procedure, ""),
    [
      .required("kind", \.kind, .word),
      .required("id", \.id, .text),
      .optional("procedure", \.procedure, .text),
      .optional("title", \.title, .text),
      .required("lastEdition", \.lastEdition, .text),
      .list("replacedBy", \.replacedBy, .text),
    ])
}
