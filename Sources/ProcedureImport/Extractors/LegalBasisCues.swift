/// How records write the numbers of legal documents. Tables only.
enum LegalBasisCues {
  /// The words before a number that say nothing but of which kind the document is.
  static let kinds = Phrases(
    listed: """
      luật; bộ luật; hiến pháp; pháp lệnh; lệnh; nghị quyết; nghị định; quyết định; chỉ thị; thông tư
      thông tư liên tịch; văn bản hợp nhất; nq; nđ; qđ; tt; ttlt; vbhn; số
      """)
  /// The ends of numbers that the people's councils and committees give.
  static let provincialSigns = ["-HĐND", "-UBND"]
  /// In a sign these stand before who issued the document, and never alone.
  static let issuedKinds = ["NĐ", "QĐ", "TT", "NQ", "TTLT"]
  /// No sign of several parts begins with these: letters that lost their stroke, or who issued it.
  static let oddKinds = ["ND", "QD", "CP"]
  static let endingSigns: [UInt8] = [0x2C, 0x2E, 0x3A, 0x3B]
}
