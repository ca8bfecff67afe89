import ProcedureDiagnostics

/// Words of the report on an export.
enum ExportWording {
  static let losses = Bilingual(
    vi: "Điều đặc tả có mà bản ghi không có chỗ (số chỗ; số thủ tục; nội dung):",
    en: "What specifications say and records have no place for (places; procedures; what):")

  static func records(_ count: Int) -> Bilingual {
    Bilingual(vi: "đã xuất \(count) bản ghi", en: "\(English.count(count, "record")) exported")
  }

  static func compared(_ count: Int, equal: Int) -> Bilingual {
    Bilingual(
      vi: "đối chiếu \(count) bản ghi gốc, \(equal) giống hệt về mọi phần được đối chiếu (không đối chiếu "
        + "cách chia bước, có biểu mẫu điện tử hay không, mức trực tuyến khi không nhận trực tuyến); "
        + "số bản ghi giống theo từng phần:",
      en: "\(count) originals compared, \(equal) equal in every part compared (not compared: the division into steps, "
        + "whether there is an electronic form, how much is online where online is no channel); records that are equal in "
        + "each part:")
  }

  static func title(_ loss: ExportLoss) -> Bilingual {
    switch loss {
    case .additions: Bilingual(vi: "thời gian tăng thêm", en: "additions to limits")
    case .channels: Bilingual(vi: "cách thức ngoài ba cách của cơ sở dữ liệu", en: "channels beyond the three")
    case .citations: Bilingual(vi: "căn cứ của từng câu", en: "legal bases of single statements")
    case .computedConditions:
      Bilingual(vi: "điều kiện tính được, ghi lại bằng lời", en: "computed conditions, written in words")
    case .documentClauses:
      Bilingual(vi: "giá trị, hình thức, nơi khai thác của giấy tờ", en: "validity, forms and registers of documents")
    case .examples: Bilingual(vi: "ví dụ", en: "examples")
    case .extensions: Bilingual(vi: "gia hạn", en: "extensions")
    case .exclusions: Bilingual(vi: "thời gian không tính vào thời hạn", en: "time that is not counted")
    case .facts: Bilingual(vi: "thông tin khai báo", en: "declared facts")
    case .feeClauses:
      Bilingual(vi: "bậc, đơn vị, mức tối đa, nộp và hoàn", en: "tiers, units, caps and refunds of fees")
    case .inclusions: Bilingual(vi: "phần lấy theo thủ tục khác", en: "parts taken from other procedures")
    case .layers: Bilingual(vi: "lớp quy định của địa phương", en: "layers of provinces")
    case .limitClauses: Bilingual(vi: "phần, mốc tính của thời hạn", en: "parts and starts of limits")
    case .localScope: Bilingual(vi: "phạm vi phi địa giới", en: "how far jurisdiction-free reaches")
    case .pauses: Bilingual(vi: "tạm dừng", en: "pauses")
    case .places: Bilingual(vi: "nơi quyết định thẩm quyền", en: "places that make an agency competent")
    case .requirementConditions: Bilingual(vi: "hệ quả của yêu cầu", en: "consequences of requirements")
    case .stageClauses: Bilingual(vi: "người làm, thời gian, thứ tự của bước", en: "actors, times and order of stages")
    case .supplements: Bilingual(vi: "bổ sung và đóng hồ sơ", en: "supplements and closing")
    case .validityOfResults:
      Bilingual(
        vi: "giá trị, dạng, số bản và biểu mẫu của kết quả", en: "validity, form, number and template of results")
    case .versions: Bilingual(vi: "hiệu lực, thay thế, chuyển tiếp", en: "force, replacement and transition")
    }
  }
}
