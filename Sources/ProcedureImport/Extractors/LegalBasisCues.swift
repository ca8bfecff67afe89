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
  static let endingSigns: [UInt8] = [0x2C, 0x2E, 0x3A, 0x3B]
}
