extension FindingSample {
  private static func procedure(_ code: Int, _ lines: String) -> FindingSample {
    FindingSample(code, Specification.procedure(lines))
  }

  private static func facts(_ code: Int, _ fact: String, limit: String) -> FindingSample {
    FindingSample(
      code, Specification.procedure("thông tin {\n  \(fact)\n}", limit: limit + "\nthời hạn 02 ngày còn lại"))
  }

  private static func documents(_ code: Int, _ documents: String) -> FindingSample {
    FindingSample(code, Specification.procedure(documents: documents))
  }

  private static func limit(_ code: Int, _ limit: String, _ lines: String = "") -> FindingSample {
    FindingSample(code, Specification.procedure(lines, limit: limit))
  }

  private static func calendar(_ code: Int, _ lines: String) -> FindingSample {
    FindingSample(
      code,
      "lịch riêng \"Lịch riêng\" {\n  ngày làm việc thứ Hai đến thứ Sáu\n  giờ làm việc 08:00 đến 12:00\n\(lines)\n}\n")
  }

  private static func example(
    _ code: Int, _ lines: String, facts: String = "", limit: String = "thời hạn 05 ngày làm việc"
  ) -> FindingSample {
    FindingSample(
      code, Specification.procedure(facts + "ví dụ \"Nộp trực tiếp\" {\n  \(lines)\n}", limit: limit))
  }

  private static let lodged = "nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp"

  /// One for each code of the model; two where a kind of finding has two faces.
  static let all: [FindingSample] =
    names + facts + types + calendars + statements + documentsAndFees + limits + examples + layers

  private static let names: [FindingSample] = [
    FindingSample(201, Specification.procedure(decidedBy: "cơ quan có thẩm quyền ubnd_xa")),
    FindingSample(202, "cơ quan ubnd_xã \"Ủy ban nhân dân xã\" { cấp xã }\n"),
    procedure(203, "thông tin {\n  vùng_cao: có/không \"Ở vùng cao?\"\n}\nphí 20.000 đồng khi vùng_cao"),
    FindingSample(204, Specification.procedure(decidedBy: "cơ quan có thẩm quyền vùng_cao")),
    FindingSample(205, Specification.procedure() + Specification.procedure()),
    FindingSample(
      206, Specification.procedure() + Specification.procedure(inForce: "hiệu lực từ 01/06/2026")),
    FindingSample(207, "danh mục khác \"Danh mục khác\" { ấn bản \"2027\" }\n"),
    FindingSample(208, "ngôn ngữ tthc 2\n" + Specification.procedure()),
    FindingSample(
      209,
      """
      cơ quan phòng_a "Phòng A" { cấp huyện; hết hiệu lực 01/07/2025; nay là phòng_b }
      cơ quan phòng_b "Phòng B" { cấp huyện; hết hiệu lực 01/07/2025; nay là phòng_a }

      """ + Specification.procedure()),
  ]

  private static let facts: [FindingSample] = [
    facts(210, "ngày_sinh: ngày \"Ngày sinh\"", limit: "thời hạn 05 ngày khi ngay_sinh ≤ 01/01/2020"),
    facts(211, "khẩn: có/không \"Khẩn cấp?\"\n  khẩn: có/không \"Có gấp không?\"", limit: "thời hạn 01 ngày khi khẩn"),
    procedure(212, "thông tin {\n  ngày_nộp: ngày \"Ngày nộp hồ sơ\"\n}\nphí 20.000 đồng khi ngày_nộp ≥ 01/02/2026"),
    facts(213, "khẩn = không gấp\n  gấp = khẩn", limit: "thời hạn 01 ngày khi khẩn"),
    facts(
      214, "loại_hồ_sơ: một trong { cấp_mới \"Cấp mới\", cấp_lại \"Cấp lại\", cấp_mới \"Cấp mới lần đầu\" }",
      limit: "thời hạn 01 ngày khi loại_hồ_sơ = cấp_lại"),
    facts(215, "loại_hồ_sơ: một trong { cấp_mới \"Cấp mới\" }", limit: "thời hạn 01 ngày khi loại_hồ_sơ = cấp_mới"),
    facts(216, "số_bản: số nguyên đơn vị bản, mặc định \"một\" \"Số bản\"", limit: "thời hạn 01 ngày khi số_bản > 5"),
    procedure(217, "thông tin {\n  dân_tộc: văn bản \"Dân tộc\"\n}"),
    FindingSample(217, Specification.procedure("thông tin {\n  trong_năm = ngày_nộp ≥ 01/01/2026\n}")),
    example(219, "nộp lúc 09:00 ngày 06/02/2026 qua trực tiếp khi \"trẻ bị bỏ rơi\"\nthì hồ sơ chưa đầy đủ"),
    example(
      218, lodged + "\ncho \"trẻ em bị bỏ rơi\" = có\nthì hồ sơ chưa đầy đủ",
      limit: "thời hạn 02 ngày khi \"trẻ bị bỏ rơi\"\nthời hạn 01 ngày còn lại"),
  ]

  private static let types: [FindingSample] = [
    facts(118, "khẩn: có/không \"Khẩn cấp?\"", limit: "thời hạn 01 ngày khi khẩn và giờ_nộp > 15 giờ"),
    facts(220, "số_trang: số nguyên đơn vị trang \"Số trang\"", limit: "thời hạn 01 ngày khi số_trang"),
    facts(221, "ngày_sinh: ngày \"Ngày sinh\"", limit: "thời hạn 01 ngày khi ngày_sinh > 500.000 đồng"),
    facts(
      222, "loại_hồ_sơ: một trong { cấp_mới \"Cấp mới\", cấp_lại \"Cấp lại\" }",
      limit: "thời hạn 01 ngày khi loại_hồ_sơ > cấp_mới"),
    facts(
      223, "loại_hồ_sơ: một trong { cấp_mới \"Cấp mới\", cấp_lại \"Cấp lại\" }",
      limit: "thời hạn 01 ngày khi loại_hồ_sơ = cap_lai"),
    FindingSample(
      223,
      Specification.procedure(
        limit: """
          đối tượng "Công dân Việt Nam", "Doanh nghiệp"
          thời hạn 01 ngày khi người_nộp = "Doanh nghiêp"
          thời hạn 02 ngày còn lại
          """)),
    facts(224, "khẩn: có/không \"Khẩn cấp?\"", limit: "thời hạn 01 ngày khi khẩn và kênh = điện_thoại"),
    facts(225, "số_trang: số nguyên đơn vị trang \"Số trang\"", limit: "thời hạn 01 ngày khi số_trang > 20 bản"),
    facts(226, "vốn: tiền \"Vốn điều lệ\"", limit: "thời hạn 01 ngày khi vốn > 500.000"),
    facts(227, "họ_tên: văn bản \"Họ và tên\"", limit: "thời hạn 01 ngày khi họ_tên từ đủ 18 tuổi trở lên"),
    facts(228, "ngày_sinh: ngày \"Ngày sinh\"", limit: "thời hạn 01 ngày khi ngày_sinh thuộc vùng_cao"),
    facts(
      229, "số_trang: số nguyên đơn vị trang \"Số trang\"",
      limit: "thời hạn 01 ngày khi số ngày từ số_trang đến ngày_nộp > 30"),
    facts(230, "vốn: tiền \"Vốn điều lệ\"", limit: "thời hạn 01 ngày khi vốn + 5 > 500.000 đồng"),
    facts(231, "ngày_sinh: ngày \"Ngày sinh\"", limit: "thời hạn 01 ngày khi ngày_nộp ≤ ngày_sinh + 1,5 tháng"),
    facts(232, "vốn: tiền \"Vốn điều lệ\"", limit: "thời hạn 01 ngày khi vốn × vốn > 500.000 đồng"),
    facts(233, "số_trang: số nguyên đơn vị trang \"Số trang\"", limit: "thời hạn 01 ngày khi số_trang từ 20 đến 10"),
    facts(
      235, "ngày_sinh: ngày \"Ngày sinh\"", limit: "thời hạn 01 ngày khi ngày_sinh dưới 1,5 tuổi"),
    facts(236, "vốn: tiền \"Vốn điều lệ\"", limit: "thời hạn 01 ngày khi vốn > 50 USD"),
    facts(234, "diện_tích: số thập phân đơn vị m2 \"Diện tích\"", limit: "thời hạn 01 ngày khi diện_tích > 0,12345678"),
  ]

  private static let calendars: [FindingSample] = [
    FindingSample(240, Specification.procedure(inForce: "hiệu lực từ 01/01/2026 đến 31/12/2025")),
    calendar(240, "  năm 2026 { nghỉ lễ 31/12 đến 02/01 \"Tết Dương lịch\" }"),
    calendar(241, "  năm 20266 { nghỉ lễ 01/01 \"Tết Dương lịch\" }"),
    calendar(242, "  năm 2026 { nghỉ lễ 01/01 \"Tết Dương lịch\" }\n  năm 2026 { nghỉ lễ 02/09 \"Quốc khánh\" }"),
    calendar(243, ""),
    calendar(244, "  năm 2026 { nghỉ lễ 29/02 \"Tết\" }"),
    calendar(246, "  năm 2026 { nghỉ lễ 02/01 đến 02/09 \"Quốc khánh\" }"),
    FindingSample(
      247,
      "căn cứ nđ_mới \"Nghị định mới\" {\n  số 12/2026/NĐ-CP\n  ngày 01/03/2026\n  hiệu lực từ 01/02/2026\n}\n"),
    FindingSample(
      248,
      "căn cứ nđ_mới \"Nghị định mới\" {\n  số 12/2025/NĐ-CP\n  ngày 01/03/2026\n  hiệu lực từ 15/04/2026\n}\n"),
    calendar(245, "  năm 2026 {\n    nghỉ lễ 01/01 \"Tết Dương lịch\"\n    nghỉ bù 01/01 \"Nghỉ bù\"\n  }"),
    calendar(245, "  năm 2026 { làm bù 12/01 \"Làm bù thứ Hai\" }"),
    calendar(
      245, "  lễ dương lịch 30/02 \"Ngày không có\" 01 ngày\n  năm 2026 { nghỉ lễ 01/01 \"Tết Dương lịch\" }"),
  ]

  private static let statements: [FindingSample] = [
    procedure(282, "chấp nhận cảnh báo hạn_dài vì \"văn bản quy định như vậy\""),
    procedure(283, "chấp nhận cảnh báo TTHC271 vì \"văn bản quy định như vậy\""),
    procedure(284, "chấp nhận cảnh báo TTHC271 cho xác_minh vì \"văn bản quy định như vậy\""),
    procedure(286, "chấp thuận thay đổi TTHC421 phiên bản 01/07/2025 đến 01/03/2026 vì \"luật mới\""),
    facts(
      285, "số_trang: số nguyên đơn vị trang \"Số trang\"",
      limit: "tùy theo số_trang {\n  trường hợp còn lại { phí 20.000 đồng }\n}\nthời hạn 01 ngày khi số_trang > 100"),
    procedure(250, "lĩnh vực \"Hộ tịch\"\nlĩnh vực \"Chứng thực\""),
    FindingSample(251, Specification.procedure(limit: "")),
    procedure(252, "phí 20.000 đồng, báo trước 01 ngày"),
    limit(253, "thời hạn gấp: 01 ngày khi \"gấp\"\nthời hạn gấp: 03 ngày còn lại"),
    limit(254, "thời hạn 05 ngày làm việc còn lại"),
    FindingSample(
      255,
      Specification.procedure(documents: "nộp \"Tờ khai\" 01 bản chính\nkê khai \"Tờ khai điện tử\" qua trực tuyến")),
    FindingSample(
      255,
      Specification.procedure(
        "ví dụ \"Nộp trực tuyến\" {\n  nộp lúc 08:00 ngày 09/03/2026 qua trực tuyến\n  thì hồ sơ chưa đầy đủ\n}")),
    FindingSample(255, Specification.procedure("phí 20.000 đồng qua trực tuyến")),
    FindingSample(256, Specification.procedure(channels: "cách thức trực tiếp, bưu chính, trực tiếp")),
    facts(
      257, "loại_hồ_sơ: một trong { cấp_mới \"Cấp mới\", cấp_lại \"Cấp lại\" }",
      limit:
        "tùy theo loại_hồ_sơ {\n  trường hợp cấp_mới { phí 20.000 đồng }\n}\nthời hạn 01 ngày khi loại_hồ_sơ = cấp_lại"),
    facts(
      258, "khẩn: có/không \"Khẩn cấp?\"",
      limit:
        "tùy theo khẩn {\n  trường hợp có { phí 20.000 đồng }\n  trường hợp có { lệ phí 5.000 đồng }\n  trường hợp không { }\n}\nthời hạn 01 ngày khi khẩn"
    ),
    limit(
      259, "thời hạn 05 ngày làm việc\nthời hạn 03 ngày làm việc đối với kết quả từ_chôi",
      "kết quả từ_chối \"Văn bản từ chối\", không chấp thuận"),
  ]

  private static let documentsAndFees: [FindingSample] = [
    documents(131, "nộp \"Giấy xác nhận tình trạng hôn nhân\" 01 bản chính nếu có"),
    documents(260, "nộp một trong { }"),
    documents(261, "nộp ít nhất 3 trong {\n    \"Hộ chiếu\" 01 bản sao\n    \"Thẻ căn cước\" 01 bản sao\n  }"),
    documents(262, "nộp \"Tờ khai\" 00 bản chính"),
    documents(289, "nộp \"Tờ khai\" 1,5 bản sao"),
    FindingSample(
      263,
      Specification.procedure(
        "thông tin {\n  khẩn: có/không \"Khẩn cấp?\"\n}\nphí 20.000 đồng khi khẩn",
        documents: "nộp \"Tờ khai\" khẩn bản chính")),
    documents(
      264, "nộp \"Tờ khai\" 01 bản chính\n  nộp \"Biên bản\" 01 bản chính, thay cho việc_sinh khi \"trẻ em bị bỏ rơi\""),
    example(265, lodged + "\nhồ sơ gồm \"Tờ khi\" 01 bản chính\nthì hồ sơ đầy đủ"),
    procedure(268, "phí 2.000 đồng/bản; tối thiểu 5.000 đồng"),
    documents(
      264, "nộp \"Tờ khai\" 01 bản chính\n  nộp \"Biên bản\" 01 bản chính, thay cho \"Tờ khi\" khi \"bị bỏ rơi\""),
    procedure(266, "phí 0,5 đồng/trang"),
    procedure(269, "thông tin {\n  số_trang: số nguyên đơn vị trang \"Số trang\"\n}\nphí 0,1% số_trang"),
    procedure(287, "lệ phí 20.000 đồng\nlệ phí còn 50%; tối đa 5.000 đồng"),
    procedure(
      287, "thông tin {\n  giá_trị: tiền \"Giá trị\"\n}\nphí 0,1% giá_trị; tối đa 5.000 đồng/trang"),
    procedure(288, "lệ phí 20.000 đồng\nlệ phí còn 33,33333%"),
    procedure(
      267,
      "thông tin {\n  số_trang: số nguyên đơn vị trang \"Số trang\"\n}\nphí 2.000 đồng/trang; từ trang thứ 5: 1.000 đồng/trang; từ trang thứ 3: 500 đồng/trang"
    ),
  ]

  private static let limits: [FindingSample] = [
    limit(270, "thời hạn 99999 ngày"),
    limit(271, "thời hạn 1.250 ngày"),
    limit(272, "thời hạn 3 lần"),
    limit(273, "thời hạn trong ngày, nhận sau 25:00 thì trả vào ngày làm việc tiếp theo"),
    example(273, "nộp lúc 25:00 ngày 09/03/2026 qua trực tiếp\nthì hồ sơ chưa đầy đủ"),
    limit(274, "thời hạn gồm { }"),
    limit(
      275,
      "thời hạn gồm {\n  phần thẩm_định \"Thẩm định\" do ubnd_xã: 05 ngày làm việc\n}\ntăng thêm 02 ngày cho thẩm_dịnh khi nơi có đất thuộc vùng_cao"
    ),
    limit(276, "thời hạn 05 ngày làm việc\nbổ sung { tính lại từ đầu }\nbổ sung { tạm dừng }"),
    procedure(
      277, "quy trình {\n  bước tiếp_nhận \"Tiếp nhận\" do ubnd_xã\n  bước ký \"Ký\" do ubnd_xã sau tiếp_nhân\n}"),
    procedure(278, "quy trình {\n  bước ký \"Ký nháy\" do ubnd_xã\n  bước ký \"Ký\" do ubnd_xã\n}"),
    procedure(279, "quy trình {\n  bước ký \"Ký\" do ubnd_xã sau ký\n}"),
    procedure(
      280, "quy trình {\n  bước thẩm_định \"Thẩm định\" do ubnd_xã sau ký\n  bước ký \"Ký\" do ubnd_xã sau thẩm_định\n}"
    ),
    limit(281, "thời hạn 05 ngày làm việc  [khoản 1 Điều 15]"),
  ]

  private static let examples: [FindingSample] = [
    example(290, "thì hồ sơ chưa đầy đủ"),
    example(291, lodged),
    example(292, "nộp lúc 08:00 ngày 09/03/2025 qua trực tiếp\nthì hồ sơ chưa đầy đủ"),
    example(293, lodged + "\nsự kiện \"đã nộp tiền\"\nthì hồ sơ chưa đầy đủ"),
    example(294, lodged + "\ncho kênh = trực_tuyến\nthì hồ sơ chưa đầy đủ"),
    example(
      295, lodged + "\ncho sớm = có\nthì hồ sơ chưa đầy đủ",
      facts: "thông tin { sớm = ngày_nộp ≤ 31/03/2026 }\nphí 20.000 đồng khi sớm\n"),
    example(
      296, lodged + "\ncho ngày_sinh = 5\nthì hồ sơ chưa đầy đủ",
      facts: "thông tin { ngày_sinh: ngày \"Ngày sinh\" }\nphí 20.000 đồng khi ngày_sinh ≤ 31/03/2026\n"),
    example(
      297, lodged + "\ncho khẩn = có, khẩn = không\nthì hồ sơ chưa đầy đủ",
      facts: "thông tin { khẩn: có/không \"Khẩn cấp?\" }\nphí 20.000 đồng khi khẩn\n"),
  ]

  private static func layer(_ code: Int, _ layers: String, over lines: String = "", limit: String = "thời hạn 05 ngày")
    -> FindingSample
  {
    FindingSample(
      code, Specification.procedure(lines, limit: limit) + layers,
      declarations: Specification.shared + """

        địa bàn hải_phòng "Thành phố Hải Phòng" { cấp tỉnh }
        địa bàn cát_hải "Đặc khu Cát Hải" { cấp đặc khu; thuộc hải_phòng }
        địa bàn các_đảo "Các xã đảo" { lớp; thuộc hải_phòng; gồm cát_hải }
        địa bàn khu_du_lịch "Khu du lịch" { lớp; thuộc hải_phòng; gồm cát_hải }
        """)
  }

  private static let layers: [FindingSample] = [
    layer(298, "áp dụng tại \"Thành phố Hải Phong\" cho 1.900001 {\n  thời hạn 03 ngày\n}\n"),
    layer(
      299, "áp dụng tại hải_phòng cho 1.900001 {\n  hiệu lực từ 01/01/2025 đến 31/12/2025\n  thời hạn 03 ngày\n}\n"),
    layer(
      366,
      "áp dụng tại hải_phòng cho 1.900001 {\n  thời hạn 03 ngày\n}\n"
        + "áp dụng tại hải_phòng cho 1.900001 {\n  thời hạn 02 ngày\n}\n"),
    layer(
      366,
      "áp dụng tại các_đảo cho 1.900001 {\n  thời hạn 03 ngày\n}\n"
        + "áp dụng tại khu_du_lịch cho 1.900001 {\n  thời hạn 02 ngày\n}\n"),
    layer(
      367, "áp dụng tại hải_phòng cho 1.900001 {\n  thời hạn 03 ngày khi \"có xác minh\"\n}\n",
      limit: "thời hạn trực_tiếp: 05 ngày qua trực tiếp\nthời hạn 08 ngày qua bưu chính"),
    layer(368, "áp dụng tại hải_phòng cho 1.900002 {\n  thời hạn 03 ngày\n}\n"),
    layer(
      368, "áp dụng tại hải_phòng cho 1.900001 {\n  thời hạn 03 ngày\n}\n", over: "áp dụng tại cát_hải"),
    layer(369, "áp dụng tại hải_phòng cho 1.900001 {\n}\n"),
  ]
}
