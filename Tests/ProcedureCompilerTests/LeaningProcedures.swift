import ProcedureText

/// A small catalogue in which everything leans on something in another file: names, slips of names, a choice of papers,
/// titles that give one id, versions of one code, procedures that refer to each other, a bundle, a local layer, drafts, accepted warnings, approved changes.
enum LeaningProcedures {
  /// Replaces the first place where some words stand.
  struct Change {
    let words: String
    let replacement: String

    init(_ words: String, _ replacement: String) {
      self.words = words
      self.replacement = replacement
    }

    /// Nil when the words do not stand there.
    func apply(to text: SourceText) -> SourceText? {
      let (bytes, words) = (text.original, Array(words.utf8))
      guard bytes.count >= words.count,
        let start = (0...bytes.count - words.count).first(where: { bytes[$0...].starts(with: words) })
      else { return nil }
      return SourceText(
        path: text.path, bytes: bytes[..<start] + Array(replacement.utf8) + bytes[(start + words.count)...])
    }
  }

  /// With a layer every procedure under it is built among the others.
  static func texts(withLayer: Bool) -> [SourceText] {
    files.filter { withLayer || $0.path != "dia-phuong.tthc" }.map { SourceText(path: $0.path, text: $0.text) }
  }

  private static let files: [(path: String, text: String)] = [
    (
      "chung.tthc",
      """
      danh mục thử "Danh mục thử" {
        ấn bản "2026"
        lịch hành_chính
        quy ước yêu cầu bổ sung trong 03 ngày làm việc, tối đa 01 lần
      }
      lịch hành_chính "Lịch làm việc" {
        ngày làm việc thứ Hai đến thứ Sáu
        giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
        năm 2026 { nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán" }
      }
      căn cứ luật_a "Luật A" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }
      cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
      cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
      cơ quan một_cửa_xã "Trung tâm Phục vụ hành chính công cấp xã" { cấp xã; thuộc ubnd_xã; bộ phận một cửa }
      cơ sở dữ liệu csdl_dân_cư "Cơ sở dữ liệu quốc gia về dân cư"
      giấy tờ thẻ "Thẻ căn cước" { nguồn csdl_dân_cư }
      địa bàn hải_phòng "Thành phố Hải Phòng" { cấp tỉnh }
      mô hình một_cửa "Mô hình một cửa" {
        địa bàn hải_phòng
        công bố 02 thủ tục
      }

      """
    ),
    (
      "giay-to.tthc",
      """
      # Khai báo riêng.
      giấy tờ nhân_thân "Giấy tờ nhân thân" {
        một trong {
          "Thẻ căn cước"
          "Hộ chiếu"
        }
      }
      giấy tờ đơn "Đơn đề nghị"
      cơ quan sở_b "Sở B" { cấp tỉnh }
      căn cứ nghị_định "Nghị định C" { số 12/2020/NĐ-CP }

      """
    ),
    (
      "tam.tthc",
      """
      thủ tục 1.900008 "Tám" {  [Điều 3 12/2020/NĐ-CP]
        hiệu lực từ 01/01/2026
        cơ quan tiếp nhận sở_c
        cơ quan có thẩm quyền sở_b, "Sở Tám"
        cách thức trực tiếp
        thông tin { đơn_vị: có/không "Có đơn vị không?" }
        thành phần hồ sơ 01 bộ {
          nộp đơn 01 bản chính
          nộp nhân_thân 01 bản sao
          nộp thẻ 01 bản sao  [luật_a]
          nộp thẻ_cũ 01 bản sao khi đơn_vị
          nộp "Hộ chiếu" 01 bản sao khi không đơn_vị
        }
        thời hạn 05 ngày làm việc
        kết quả "Giấy tám" 01 bản chính
        ví dụ "Đủ" {
          nộp lúc 08:00 ngày 02/03/2026 qua trực tiếp tại sở_b
          hồ sơ gồm "Đơn đề nghị" 01 bản chính, "Hộ chiếu" 01 bản sao
          thì hồ sơ đầy đủ
        }
      }

      """
    ),
    (
      "dia-phuong.tthc",
      """
      áp dụng tại hải_phòng cho 1.900002 {  [luật_a]
        thời hạn 07 ngày làm việc
      }

      """
    ),
    (
      "mot.tthc",
      """
      thủ tục 1.900001 "Một" {  [luật_a]
        hiệu lực từ 01/01/2026 đến 30/06/2026
        cơ quan tiếp nhận một_cửa_xã
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp, bưu chính
        thông tin {
          khẩn: có/không "Có khẩn cấp không?"
          tuổi: số nguyên đơn vị tuổi "Bao nhiêu tuổi?"
        }
        thành phần hồ sơ 01 bộ {
          nộp "Phiếu" 01 bản chính
          nộp "Bản  vẽ" 02 bản sao khi khẩn
          nộp "Thẻ căn cước" 01 bản sao
        }
        thời hạn 05 ngày làm việc khi khẩn
        thời hạn 10 ngày làm việc khi tuổi > 20
        lệ phí 2.000 đồng
        yêu cầu "Đủ điều kiện", không đáp ứng thì chuyển sang 1.900002
        kết quả "Giấy một" 01 bản chính
      }

      """
    ),
    (
      "mot-moi.tthc",
      """
      thủ tục 1.900001 "Một, bản sau" {  [luật_a]
        hiệu lực từ 15/07/2026
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp
        thành phần hồ sơ 01 bộ {
          nộp "phiếu" 01 bản chính
          nộp "Phiêu" 01 bản chính
        }
        thời hạn 05 ngày làm việc
        kết quả "Giấy một" 01 bản chính
      }

      """
    ),
    (
      "hai-ba.tthc",
      """
      # Hai thủ tục trong một tệp.
      thủ tục 1.900002 "Hai" {
        mức độ nháp
        hiệu lực từ 01/01/2026
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp, trực tuyến
        thành phần hồ sơ 01 bộ { nộp "Phiệu" 01 bản chính, nếu có }
        chấp nhận cảnh báo TTHC360 vì "đã hỏi cơ quan ban hành"
        thời hạn 05 ngày làm việc
        lệ phí 0 đồng
        kết quả "Giấy hai" 01 bản chính
      }

      thủ tục 1.900003 "Ba" {
        hiệu lực từ 01/01/2026
        cơ quan có thẩm quyền ubnd_huyện
        cách thức trực tiếp
        theo thủ tục 1.900002
        thời hạn 05 ngày làm việc
        kết quả "Giấy ba" 01 bản chính
        chấp thuận thay đổi TTHC401 phiên bản 01/07/2025 đến 01/05/2026 vì "Luật mới kéo dài", người phê duyệt "Ông A", hết hạn 31/12/2026
      }

      """
    ),
    (
      "lien-thong.tthc",
      """
      cơ quan sở_a "Sở A" { cấp tỉnh }

      thủ tục 1.900004 "Liên thông" {
        loại liên thông
        hiệu lực từ 01/01/2026
        cơ quan có thẩm quyền sở_a
        cách thức trực tiếp
        thành phần hồ sơ 01 bộ {
          nộp "Bản vẽ" 01 bản chính
          nộp "Tờ trình" 01 bản chính
        }
        thời hạn 05 ngày làm việc
        quy trình {
          bước nộp "Nhận hồ sơ" do một_cửa_xã
          bước hai "Chạy thủ tục hai" theo thủ tục 1.900002 do ubnd_xã sau nộp trong 01 ngày làm việc
        }
        kết quả "Giấy bốn" 01 bản chính
        ví dụ "Thường" {
          nộp lúc 08:00 ngày 02/03/2026 qua trực tiếp
          hồ sơ gồm "Bản vẽ" 01 bản chính
          thì hồ sơ chưa đầy đủ
        }
      }

      """
    ),
    (
      "nam.tthc",
      """
      thủ tục 1.900005 "Năm" {
        hiệu lực từ 01/01/2026
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp
        thành phần hồ sơ 01 bộ { nộp "Phiêu" 01 bản chính; nộp "Tờ trình" 01 bản chính }
        thời hạn 05 ngày làm việc
        yêu cầu "Đủ điều kiện", không đáp ứng thì chuyển sang 1.900009
        kết quả "Giấy năm" 01 bản chính
      }

      """
    ),
  ]

  /// What a hand might change, one after the other: first what others lean on.
  static let changes = [
    Change("cấp xã }", "cấp xã; hết hiệu lực 01/01/2026 }"), Change("; hết hiệu lực 01/01/2026 }", " }"),
    Change("cơ quan ubnd_xã \"", "cơ quan ủy_ban_xã \""), Change("cơ quan ủy_ban_xã \"", "cơ quan ubnd_xã \""),
    Change("giấy tờ thẻ", "giấy tờ phiếu"), Change("\"Thẻ căn cước\" {", "\"Phiếu\" {"),
    Change("\"Phiếu\" {", "\"Thẻ căn cước\" {"), Change("{ nguồn csdl_dân_cư }", "{ }"),
    Change("luật_a \"Luật A\"", "luật_b \"Luật A\""), Change("hiệu lực từ 01/01/2016", "hiệu lực từ 01/01/2030"),
    Change("công bố 02 thủ tục", "công bố 01 thủ tục"), Change("16/02 đến 20/02", "16/02 đến 22/02"),
    Change("giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00\n", ""), Change("sở_a \"Sở A\"", "sở_a \"Sở B\""),
    Change("nay là ubnd_xã", "nay là một_cửa_xã"), Change("tối đa 01 lần", "tối đa 02 lần"),
    Change("áp dụng tại hải_phòng", "áp dụng tại hà_nội"), Change("cho 1.900002 {", "cho 1.900005 {"),
    Change("giấy tờ nhân_thân", "giấy tờ nhan_than"), Change("giấy tờ nhan_than", "giấy tờ nhân_thân"),
    Change("\"Hộ chiếu\"\n  }", "\"Hộ chiếu mới\"\n  }"), Change("\"Hộ chiếu mới\"", "\"Hộ chiếu\""),
    Change("giấy tờ đơn \"Đơn đề nghị\"\n", ""), Change("giấy tờ đơn \"", "cơ quan đơn \""),
    Change("cơ quan đơn \"", "giấy tờ đơn \""), Change("giấy tờ đơn ", "giấy tờ đơn_vị "),
    Change("sở_b \"Sở B\"", "sở_c \"Sở B\""), Change("sở_c \"Sở B\"", "sở_d \"Sở Tám\""),
    Change("sở_d \"Sở Tám\"", "sở_b \"Sở B\""), Change("12/2020", "13/2020"), Change("13/2020", "12/2020"),
    Change("\"Nghị định C\"", "\"Nghị định C\" { hiệu lực từ 01/01/2030 } #"), Change("một trong", "lần lượt"),
    Change("# Khai báo riêng.\n", "# Khai báo riêng.\n# Dòng sau.\n"), Change("# Dòng sau.\n", ""),
    Change("thời hạn 07 ngày", "thời hạn 03 ngày"), Change("áp dụng tại hà_nội", "áp dụng tại hải_phòng"),
    Change("30/06/2026", "14/07/2026"), Change("14/07/2026", "31/07/2026"), Change("15/07/2026", "01/01/2026"),
    Change("1.900001", "1.900002"), Change("1.900002", "1.900005"), Change("1.900005", "1.900009"),
    Change("chuyển sang 1.900009", "chuyển sang 1.900001"), Change("theo thủ tục 1.900002", "theo thủ tục 1.900003"),
    Change("theo thủ tục 1.900003", "theo thủ tục 1.900004"), Change("\"Phiếu\"", "\"PHIẾU\""),
    Change("\"phiếu\"", "\"Phiếu\""), Change("\"Phiếu\"", "\"Phiêu\""), Change("\"Phiêu\"", "\"Phiếu\""),
    Change("\"Phiệu\"", "\"Phiếu\""), Change("\"Bản  vẽ\"", "\"Bản vẽ\""), Change("\"Bản vẽ\"", "\"Bản vẽ thứ hai\""),
    Change("\"Tờ trình\"", "\"Tờ trình mới\""), Change("\"Tờ trình mới\"", "\"Phiếu 2\""), Change(" khi khẩn", ""),
    Change("  mức độ nháp\n", ""), Change("TTHC360", "TTHC321"), Change("TTHC401", "TTHC4"), Change(", nếu có", ""),
    Change("lệ phí 0 đồng", "lệ phí 5.000 đồng"), Change("05 ngày làm việc", "02 ngày"), Change("ubnd_xã", "ubnd_xa"),
    Change("ubnd_xa", "ubnd_xã"), Change("trực tiếp", "bưu chính"), Change("{", "{ {"), Change("}", ""),
    Change("thủ tục 1", "thủ tục\n 1"), Change("\n\n", "\n"), Change("cơ quan có thẩm quyền", "cơ quan"),
    Change("\n", "\n\n"), Change("ngày làm việc", "ngày  làm việc"), Change("cấp xã", "cấp tỉnh"),
  ]

  /// What may be written anywhere.
  static let snippets = [
    "thủ tục 1.900006 \"Sáu\" { thời hạn 05 ngày; thành phần hồ sơ 01 bộ { nộp \"Phiếu\" 01 bản chính } }",
    "thủ tục 1.900002 \"Hai\" { hiệu lực từ 01/01/2027; lệ phí 0 đồng }",
    "cơ quan ubnd_xã \"Ủy ban khác\" { cấp xã }", "cơ quan mới \"Cơ quan mới\"", "giấy tờ phieu \"Giấy khác\" { }",
    "giấy tờ tờ_trình \"Tờ trình\" { }", "giấy tờ thẻ_cu \"Thẻ cũ\"", "giấy tờ thẻ \"Thẻ khác\"",
    "giấy tờ giay_nam \"Phiếu\"", "cơ quan sở_c \"Sở C\" { cấp tỉnh }", "cơ quan sở_cc \"Sở C\"",
    "cơ quan đơn_vị \"Sở Tám\"", "căn cứ luật_a \"Luật khác\"", "căn cứ nghị_định_hai \"Số\" { số 12/2020/NĐ-CP }",
    "cơ sở dữ liệu hộ_chiếu \"Hộ chiếu\"", "giấy tờ ho_chieu \"Hộ chiếu\" { nguồn csdl_dân_cư }",
    "nộp \"Phiếu\" 01 bản sao", "nộp \"Phiêu\" 01 bản sao", "}", "{", "\"", "khi ",
    "áp dụng tại hải_phòng cho 1.900001 { lệ phí 9.000 đồng }", "chấp nhận cảnh báo TTHC321 vì \"x\"",
    "chấp nhận cảnh báo TTHC303 vì \"x\"", "mức độ nháp", "ngôn ngữ tthc 7", "ngôn ngữ tthc 1",
    "lịch khác \"Lịch khác\" { ngày làm việc thứ Hai đến thứ Bảy }", "chuyển sang 1.900004",
    "kết quả \"Giấy\" 01 bản chính",
    "địa bàn hà_nội \"Hà Nội\" { cấp tỉnh }", "căn cứ luật_b \"Luật B\" { số 1/2020/QH14 }",
    "chấp thuận thay đổi TTHC402 phiên bản 01/07/2025 đến 01/05/2026 vì \"x\", người phê duyệt \"Ông A\", hết hạn 31/12/2026",
  ]
}
