import CanonicalJSON
import WorkingCalendar

extension Example {
  static let codec = Codec.object(
    "Example", "A dossier with the outcomes that its author expects: a conformance vector. Times are local (+07:00).",
    blank: Example(
      origin: .blank, title: "", submitted: CivilMoment(startOf: .first), channel: .inPerson),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .required("submitted", \.submitted, .moment),
        .optional("accepted", \.accepted, .moment),
        .required("channel", \.channel, .word),
        .optional("lodgedAt", \.lodgedAt, .text),
        .optional("applicant", \.applicant, .text),
        .list("facts", \.facts, GivenFact.codec),
        .list("places", \.places, GivenPlace.codec),
        .list("documents", \.documents, GivenDocument.codec),
        .list("events", \.events, GivenEvent.codec),
        .list("silentDatabases", \.silentDatabases, .text),
        .list("expected", \.expected, Expected.codec),
      ],
    ])
}

extension Example.GivenFact {
  fileprivate static let codec = Codec.object(
    "GivenFact", "The value of a fact in an example.", blank: Example.GivenFact(fact: 0, value: .boolean(false)),
    [
      .required("fact", \.fact, .fact),
      .required("value", \.value, Value.codec),
    ])
}

extension Example.GivenPlace {
  fileprivate static let codec = Codec.object(
    "GivenPlace", "Whether a place lies within an area in an example.",
    blank: Example.GivenPlace(base: .residence, area: "", isWithin: false),
    [
      .required("base", \.base, PlaceBase.codec),
      .required("area", \.area, .text),
      .required("within", \.isWithin, .boolean),
    ])
}

extension Example.GivenDocument {
  fileprivate static let codec = Codec.object(
    "GivenDocument", "A document that is in the dossier of an example.", blank: Example.GivenDocument(document: ""),
    [
      .required("document", \.document, .text),
      .optional("form", \.form, .word),
      .optional("count", \.count, .integer),
      .optional("issued", \.issued, .date),
    ])
}

extension Example.GivenEvent {
  fileprivate static let codec = Codec.object(
    "GivenEvent", "Something that happened in an example.",
    blank: Example.GivenEvent(name: "", at: CivilMoment(startOf: .first)),
    [
      .required("event", \.name, .text),
      .required("moment", \.at, .moment),
      .optional("stage", \.stage, .text),
      .optional("until", \.until, .moment),
    ])
}

extension Example.Expected {
  fileprivate static let codec = Codec.object(
    "Expected", "One expected outcome, and where it was written.",
    blank: Example.Expected(expectation: .complete, file: 0, line: 0),
    [
      .required("outcome", \.expectation, Example.Expectation.codec),
      .required("at", Property({ $0.position }, { $0.position = $1 }), SourcePosition.codec),
    ])

  private var position: SourcePosition {
    get { SourcePosition(file: file, line: line) }
    set { (file, line) = (newValue.file, newValue.line) }
  }
}
