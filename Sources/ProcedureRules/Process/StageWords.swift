/// The words by which the title of a stage tells what is done, folded as titles are compared.
enum StageWords {
  /// A judgement about the dossier: not for the unit that only receives it.
  static let appraisal = ["thẩm định", "thẩm tra", "phê duyệt", "xét duyệt", "ký duyệt", "quyết định"]
  /// The act that settles the dossier: it takes time of somebody with the power to decide.
  static let decision = ["phê duyệt", "quyết định", "ban hành", "ký"]
  /// The work on the dossier that follows its reception, up to the decision.
  static let settlement =
    appraisal + decision + ["thụ lý", "giải quyết", "xử lý", "xem xét", "xác minh", "giám định"]
  /// The counter takes the dossier in.
  static let reception = ["tiếp nhận", "nhận hồ sơ", "nhận và kiểm tra hồ sơ"]
  /// What the postal enterprise may take over: guidance, reception, digitisation, return.
  static let handedOver = [
    "hướng dẫn", "tiếp nhận", "nhận hồ sơ", "kiểm tra", "số hóa", "trả kết quả", "trả", "trao", "chuyển", "thu phí",
  ]
}
