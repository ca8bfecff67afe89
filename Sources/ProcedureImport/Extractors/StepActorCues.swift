/// The phrases around the agency that does a step.
enum StepActorCues {
  static let times: Phrases = ["trong thời hạn", "trong vòng", "trong thời gian"]
  static let goesOn: Phrases = ["kể từ", "tính từ"]
  static let besides: Phrases = ["hoặc", "và", "hay", "phối hợp"]
  /// Of the whole dossier of the applicant.
  static let receipts: Phrases = [
    "ngày nhận đủ hồ sơ", "ngày nhận được đủ hồ sơ", "ngày nhận đầy đủ hồ sơ", "ngày nhận được đầy đủ hồ sơ",
    "ngày nhận đủ hồ sơ hợp lệ", "ngày nhận được đủ hồ sơ hợp lệ", "ngày nhận đầy đủ hồ sơ hợp lệ",
    "ngày nhận được đầy đủ hồ sơ hợp lệ", "ngày nhận hồ sơ hợp lệ", "ngày nhận được hồ sơ hợp lệ",
    "ngày nhận hồ sơ đầy đủ hợp lệ", "ngày nhận được hồ sơ đầy đủ hợp lệ", "ngày nhận được hồ sơ đầy đủ và hợp lệ",
    "ngày nhận hồ sơ đầy đủ và hợp lệ", "ngày tiếp nhận đủ hồ sơ hợp lệ", "ngày tiếp nhận hồ sơ hợp lệ",
    "khi nhận đủ hồ sơ hợp lệ", "khi nhận đủ hồ sơ", "khi nhận được hồ sơ hợp lệ",
  ]
  /// What the agency does in a time that was told right behind its name.
  static let duties: Phrases = ["có trách nhiệm", "phải"]
  static let prescribed: Phrases = ["theo quy định"]
}
