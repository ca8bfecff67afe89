/// The phrases by which forms are named.
enum CopyFormCues {
  /// Every form begins with one of these.
  static let starts = Phrases(
    listed: """
      bản sao; bản chụp; bản photo; bản phô tô; bản photocopy; bản chính; bản gốc; bản điện tử
      """)
  static let forms: [(phrase: Phrase, form: CopyFormExtractor.Form)] = [
    ("bản chính", .original), ("bản gốc", .original),
    ("bản sao", .copy),
    ("bản chụp", .photocopy), ("bản photo", .photocopy), ("bản sao chụp", .photocopy), ("bản phô tô", .photocopy),
    ("bản photocopy", .photocopy),
    ("bản sao có chứng thực", .certified), ("bản sao chứng thực", .certified), ("bản sao được chứng thực", .certified),
    ("bản chứng thực", .certified), ("bản sao công chứng", .certified), ("bản sao có công chứng", .certified),
    ("bản sao được chứng thực từ bản chính", .certified), ("bản sao có chứng thực từ bản chính", .certified),
    ("bản sao từ sổ gốc", .register), ("bản sao được cấp từ sổ gốc", .register), ("bản sao cấp từ sổ gốc", .register),
    ("bản sao kèm bản chính để đối chiếu", .withOriginal), ("bản sao kèm theo bản chính để đối chiếu", .withOriginal),
    ("bản sao kèm xuất trình bản chính để đối chiếu", .withOriginal),
    ("bản sao kèm bản gốc để đối chiếu", .withOriginal), ("bản sao kèm theo bản gốc để đối chiếu", .withOriginal),
    ("bản sao và xuất trình bản chính để đối chiếu", .withOriginal),
    ("bản sao có xuất trình bản chính để đối chiếu", .withOriginal),
    ("bản sao xuất trình bản chính để đối chiếu", .withOriginal),
    ("bản chụp kèm bản chính để đối chiếu", .withOriginal), ("bản chụp kèm theo bản chính để đối chiếu", .withOriginal),
    ("bản điện tử", .electronic), ("bản sao điện tử", .electronic), ("bản chính điện tử", .electronic),
    ("bản sao điện tử được chứng thực từ bản chính", .electronic),
    ("bản sao điện tử có chứng thực từ bản chính", .electronic), ("bản sao điện tử từ sổ gốc", .electronic),
    ("bản sao điện tử được cấp từ sổ gốc", .electronic), ("bản sao điện tử có giá trị pháp lý", .electronic),
  ]
  /// Behind a form these say more about it, which the language has no word for.
  static let moreAboutForms = Phrases(
    listed: """
      và; có; được; từ; do; kèm; không; hợp lệ; theo; bằng; giấy hoặc; đã; còn; sao y; in; có dấu; scan; mẫu; của
      gửi
      """)
  /// Behind one of these, or one of the signs below, a copy is the form of a paper, not what is applied for.
  static let leads: Phrases = ["hoặc", "hay", "nộp"]
  static let leadingSigns = [UInt8(ascii: ":"), UInt8(ascii: "(")]
  /// Behind one of these it is that of another paper.
  static let furtherLeads: Phrases = ["và", "là"]
  static let furtherSigns = [UInt8(ascii: ","), UInt8(ascii: ";")]
  /// Behind their number.
  static let copies = Phrases(
    listed: """
      bản; bản chính; bản gốc; bản sao; bản chụp
      """)
  static let comparison: Phrases = ["đối chiếu", "chứng thực", "công chứng"]
  static let comparing: Phrases = ["đối chiếu"]
  /// With these a sentence begins that says what else will do in some way of lodging.
  static let lodgingCases: Phrases = ["trường hợp nộp hồ sơ"]
  /// Names that hold one of those words.
  static let notaries: Phrases = [
    "văn phòng công chứng", "phòng công chứng", "tổ chức hành nghề công chứng", "công chứng viên",
  ]
}
