import CanonicalJSON
import WorkingCalendar

extension ProcessPlan {
  static let codec = Codec.object(
    "ProcessPlan", "The stages through which a dossier goes.", blank: ProcessPlan(),
    [
      .flag("onTheSpot", \.isOnTheSpot),
      .list("stages", \.stages, Stage.codec),
    ])
}

extension Stage {
  fileprivate static let codec: Codec<Stage> = .object(
    "Stage", "One step of the process; of the durations the first whose condition holds counts.",
    blank: Stage(origin: .blank, title: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("Stage") { codec },
      [
        .required("title", \.title, .text),
        .list("actors", \.actors, .text),
        .list("after", \.after, .text),
        .list("durations", \.durations, Alternative.codec),
        .list("until", \.until, .text),
        .list("since", \.since, StartEvent.codec),
        .required("counting", \.counting, .word),
        .list("consulted", \.consulted, .text),
        .flag("silenceIsConsent", \.silenceIsConsent),
        .list("delegableTo", \.delegableTo, .text),
        .flag("automatic", \.isAutomatic),
        .optional("result", \.result, .text),
        .flag("ownAppointment", \.hasOwnAppointment),
        .optional("procedure", \.procedure, .text),
      ],
      Field.condition("countingWhen", \.countingWhen, needs: "countingNeeds"),
      Field.when(\.when),
    ])
}

extension Stage.Alternative {
  fileprivate static let codec = Codec.object(
    "StageDuration", "How long a stage takes under a condition.",
    blank: Stage.Alternative(duration: .within(.atOnce)),
    [
      [.required("duration", \.duration, Stage.Duration.codec)],
      Field.when(\.when),
    ])
}

extension Stage.Duration {
  fileprivate static let codec = Codec<Stage.Duration>.variants([
    .tagged("within", TimeQuantity.codec, Stage.Duration.within) {
      if case .within(let length) = $0 { length } else { nil }
    },
    .tagged("exactly", TimeQuantity.codec, Stage.Duration.exactly) {
      if case .exactly(let length) = $0 { length } else { nil }
    },
  ])
}
