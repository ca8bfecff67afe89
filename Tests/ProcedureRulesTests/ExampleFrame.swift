import ProcedureRules
import ProcedureText

/// What an example of a rule leaves out, because every specification has it.
enum ExampleFrame {
  private static let declarations = """
    danh mục thử "Danh mục thử" {
      ấn bản "2026"
      lịch hành_chính
      quy ước yêu cầu bổ sung trong 03 ngày làm việc, tối đa 01 lần
      quy ước số tiền lẻ từ nửa đồng trở lên tính một đồng, hiệu lực từ 01/01/2026
      quy ước xin lỗi trước hạn ít nhất 01 ngày làm việc, tối đa 01 lần
    }
    lịch hành_chính "Lịch làm việc" {
      ngày làm việc thứ Hai đến thứ Sáu
      giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
      công bố đến 31/12/2026
      năm 2020 { nghỉ lễ 23/01 đến 29/01 "Tết Nguyên đán" }
      năm 2026 { nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán" }
      năm 2028 { dự kiến; nghỉ lễ 25/01 đến 29/01 "Tết Nguyên đán" }
    }
    căn cứ luật_hộ_tịch "Luật Hộ tịch" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
    cơ quan ttpvhcc_xã "Trung tâm Phục vụ hành chính công cấp xã" { cấp xã; thuộc ubnd_xã; bộ phận một cửa }
    cơ quan sở_xây_dựng "Sở Xây dựng" { cấp tỉnh }
    cơ quan hđnd_tỉnh "Hội đồng nhân dân cấp tỉnh" { cấp tỉnh }
    cơ quan bưu_chính_công_ích "Doanh nghiệp cung ứng dịch vụ bưu chính công ích" { doanh nghiệp bưu chính }
    địa bàn hải_phòng "Thành phố Hải Phòng" { cấp tỉnh }
    địa bàn vùng_cao "Vùng cao" { lớp; gồm "Xã Một" }
    cơ sở dữ liệu csdl_dân_cư "Cơ sở dữ liệu quốc gia về dân cư"

    """

  /// What the law demands of every procedure: the words with which a statement begins, and one that serves.
  private static let demanded = [
    ("hiệu lực từ", "hiệu lực từ 01/01/2026"),
    ("cơ quan có thẩm quyền", "cơ quan có thẩm quyền ubnd_xã"),
    ("cách thức", "cách thức trực tiếp, bưu chính"),
    ("thành phần hồ sơ", "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }"),
    ("thời hạn", "thời hạn 05 ngày làm việc"),
    ("kết quả", "kết quả \"Giấy xác nhận\" 01 bản chính"),
  ]

  static func sources(_ example: Rule.Example) -> [SourceText] {
    let shared = SourceText(path: "chung.tthc", text: declarations)
    switch example {
    case .file(let text): return [shared, SourceText(path: "vi-du.tthc", text: text)]
    case .procedure(let lines, let own):
      return [shared, SourceText(path: "vi-du.tthc", text: "\(own)\n\(procedure(lines))")]
    case .layer(let lines, let over):
      let layer = "áp dụng tại hải_phòng cho 1.900001 {\n\(lines)\n}\n"
      return [shared, SourceText(path: "vi-du.tthc", text: "\(procedure(over))\n\(layer)")]
    }
  }

  private static func procedure(_ lines: String) -> String {
    let written = lines.split(separator: "\n").map { $0.drop { $0 == " " } }
    // A comment takes back what an example is meant to lack.
    let added = demanded.filter { words, _ in
      !written.contains { $0.hasPrefix(words) || $0 == "# không có \(words)" }
    }.map(\.1)
    return "thủ tục 1.900001 \"Cấp giấy xác nhận\" {\n\((added + [lines]).joined(separator: "\n"))\n}\n"
  }
}
