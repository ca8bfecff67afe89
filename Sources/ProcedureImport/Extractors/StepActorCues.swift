/// The phrases around the agency that does a step.
enum StepActorCues {
  static let times: Phrases = ["trong thời hạn", "trong vòng", "trong thời gian"]
  static let goesOn: Phrases = ["kể từ", "tính từ"]
  static let besides: Phrases = ["hoặc", "và", "hay", "phối hợp"]
}
