/// The words by which the title of a stage tells what is done, folded as titles are compared.
enum StageWords {
  /// A judgement about the dossier: not for the unit that only receives it.
  static let appraisal = ["thẩm định", "thẩm tra", "phê duyệt", "xét duyệt", "ký duyệt", "quyết định"]
  /// What the postal enterprise may take over: guidance, reception, digitisation, return.
  static let handedOver = [
    "hướng dẫn", "tiếp nhận", "nhận hồ sơ", "kiểm tra", "số hóa", "trả kết quả", "trả", "trao", "chuyển", "thu phí",
  ]
}
