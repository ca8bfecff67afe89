import CanonicalJSON
import WorkingCalendar

extension TimeLimit {
  static let codec: Codec<TimeLimit> = .object(
    "TimeLimit", "How long the agencies have. Several start events are joined by AND: the latest counts.",
    blank: TimeLimit(origin: .blank, amount: .sameDay),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("TimeLimit") { codec },
      [
        .required("amount", \.amount, Amount.codec),
        .required("bound", \.bound, .word),
        .required("start", \.start, .list(StartEvent.codec)),
        .optional("cutoff", \.cutoff, LimitCutoff.codec),
        .list("results", \.results, .text),
      ],
      Field.when(\.when),
    ])
}

extension TimeLimit.Amount {
  fileprivate static let codec = Codec<TimeLimit.Amount>.variants([
    .word("same-day", .sameDay),
    .word("at-once", .atOnce),
    .marked(by: "unit", TimeQuantity.codec, TimeLimit.Amount.quantity) {
      if case .quantity(let quantity) = $0 { quantity } else { nil }
    },
    .tagged("parts", .list(LimitPart.codec), TimeLimit.Amount.parts) {
      if case .parts(let parts) = $0 { parts } else { nil }
    },
    .tagged("described", .text, TimeLimit.Amount.described) {
      if case .described(let words) = $0 { words } else { nil }
    },
  ])
}

extension Convention {
  static let codec = Codec.object(
    "Convention",
    "A rule of counting or a general duty for the whole catalogue: from which events the limit of a dossier lodged "
      + "regardless of jurisdiction runs, when a dossier is due soon, how fast and how often a supplement may be asked "
      + "for, when a delay must be told, when an incomplete dossier is closed, which hour a receipt prints, what a "
      + "supplement does to the limit, how fast papers are sent on to the agency that decides, and what is received too late in "
      + "the day for it, whether the result goes back to where the dossier was received, whether successors carry on "
      + "what was pending, and what becomes of less than a dong where a sum is a share of another one.",
    blank: Convention(origin: .blank, subject: .jurisdictionFreeStart),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("subject", \.subject, .word),
        .list("start", \.start, StartEvent.codec),
        .optional("amount", \.amount, TimeQuantity.codec),
        .optional("maximumTimes", \.maximumTimes, .integer),
        .optional("appointment", \.appointment, Convention.Appointment.codec),
        .optional("effect", \.effect, .word),
        .optional("cutoff", \.cutoff, LimitCutoff.codec),
        .optional("fractions", \.fractions, .word),
        .defaulted("inForce", \.inForce, Interval.codec, .always),
      ],
    ])
}

extension Convention.Appointment {
  fileprivate static let codec = Codec<Convention.Appointment>.variants([
    .word("closing", .closing),
    .word("receipt-time", .receiptTime),
    .tagged("at", .clockTime, Convention.Appointment.fixed) { if case .fixed(let minute) = $0 { minute } else { nil } },
  ])
}

extension StartEvent {
  static let codec = Codec<StartEvent>.variants([
    .word("accepted-complete", .acceptedComplete),
    .word("submitted", .submitted),
    .word("received-by-competent-agency", .receivedByCompetentAgency),
    .tagged("named", .text, StartEvent.named) { if case .named(let words) = $0 { words } else { nil } },
  ])
}

extension LimitCutoff {
  fileprivate static let codec = Codec.object(
    "LimitCutoff",
    "What happens to a dossier that comes later in the day than `after`; exactly that time is not later. A permission "
      + "is used for the printed appointment all the same.",
    blank: LimitCutoff(after: 0, moves: .start, isPermission: false),
    [
      .required("after", \.after, .clockTime),
      .required("moves", \.moves, .word),
      .flag("permission", \.isPermission),
    ])
}

extension LimitPart {
  fileprivate static let codec = Codec.object(
    "LimitPart", "A share of a limit; the first alternative whose condition holds counts.",
    blank: LimitPart(origin: .blank, title: "", alternatives: []),
    [
      Field.inlined(\.origin, Origin.fields),
      [
        .required("title", \.title, .text),
        .optional("agency", \.agency, .text),
        .required("alternatives", \.alternatives, .list(Alternative.codec)),
      ],
    ])
}

extension LimitPart.Alternative {
  fileprivate static let codec = Codec.object(
    "LimitPartAlternative", "The length of a share under a condition.", blank: LimitPart.Alternative(amount: .atOnce),
    [
      [.required("amount", \.amount, TimeQuantity.codec)],
      Field.when(\.when),
    ])
}

extension TimeAddition {
  static let codec: Codec<TimeAddition> = .object(
    "TimeAddition", "Time added to a limit, or to one part of it.",
    blank: TimeAddition(origin: .blank, amount: .atOnce),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("TimeAddition") { codec },
      [
        .required("amount", \.amount, TimeQuantity.codec),
        .optional("part", \.part, .text),
      ],
      Field.when(\.when),
    ])
}

extension LimitExtension {
  static let codec: Codec<LimitExtension> = .object(
    "LimitExtension", "The right to set a later date.", blank: LimitExtension(origin: .blank),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("LimitExtension") { codec },
      [
        .optional("atMost", \.atMost, TimeQuantity.codec),
        .optional("maximumTimes", \.maximumTimes, .integer),
        .optional("notice", \.notice, TimeQuantity.codec),
        .flag("orByAgreement", \.orByAgreement),
      ],
      Field.when(\.when),
    ])
}

extension LimitPause {
  static let codec: Codec<LimitPause> = .object(
    "LimitPause", "A wait that stops the clock; any event of `to` starts it again.",
    blank: LimitPause(origin: .blank, awaiting: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("LimitPause") { codec },
      [
        .required("awaiting", \.awaiting, .text),
        .optional("from", \.from, .text),
        .list("to", \.to, .text),
        .optional("maximumTimes", \.maximumTimes, .integer),
        .optional("maximumLength", \.maximumLength, TimeQuantity.codec),
        .optional("stage", \.stage, .text),
      ],
      Field.when(\.when),
    ])
}

extension LimitExclusion {
  static let codec: Codec<LimitExclusion> = .object(
    "LimitExclusion", "What is not counted: stages by id, or waits in the author's words.",
    blank: LimitExclusion(origin: .blank),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("LimitExclusion") { codec },
      [
        .list("stages", \.stages, .text),
        .list("waits", \.waits, .text),
      ],
      Field.when(\.when),
    ])
}

extension SupplementRule {
  static let codec: Codec<SupplementRule> = .object(
    "SupplementRule", "What a request for a supplement does, and how often and how fast it may be made.",
    blank: SupplementRule(origin: .blank),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("SupplementRule") { codec },
      [
        .list("rounds", \.rounds, Round.codec),
        .optional("maximumRounds", \.maximumRounds, .integer),
        .flag("unlimitedRounds", \.hasUnlimitedRounds),
        .required("effect", \.effect, .word),
        .optional("onOverdue", \.onOverdue, .word),
      ],
      Field.when(\.when),
    ])
}

extension SupplementRule.Round {
  fileprivate static let codec = Codec.object(
    "SupplementRound",
    "How long the agency has to ask, and the applicant to hand in: in every case, or case by case.",
    blank: SupplementRule.Round(number: 0),
    [
      .required("number", \.number, .integer),
      .optional("notice", \.notice, TimeQuantity.codec),
      .list("noticeCases", \.noticeCases, SupplementRule.Case.codec),
      .optional("submit", \.submit, TimeQuantity.codec),
      .list("submitCases", \.submitCases, SupplementRule.Case.codec),
    ])
}

extension SupplementRule.Case {
  fileprivate static let codec = Codec.object(
    "SupplementCase", "A time under a condition; exactly one of the cases of a list holds.",
    blank: SupplementRule.Case(amount: .atOnce, when: .always),
    [
      [
        .required("amount", \.amount, TimeQuantity.codec),
        .list("basis", \.basis, Citation.codec),
      ],
      Field.when(\.when),
    ])
}

extension ClosingRule {
  static let codec: Codec<ClosingRule> = .object(
    "ClosingRule", "When an incomplete dossier is closed.", blank: ClosingRule(origin: .blank, after: .atOnce),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("ClosingRule") { codec },
      [.required("after", \.after, TimeQuantity.codec)],
    ])
}
