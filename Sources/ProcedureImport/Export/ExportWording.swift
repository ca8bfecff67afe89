import ProcedureDiagnostics

/// Words of the report on an export.
enum ExportWording {
  static let losses = Bilingual(
    vi: "Điều đặc tả có mà bản ghi không có chỗ (số chỗ; số thủ tục; nội dung):",
    en: "What specifications say and records have no place for (places; procedures; what):")

  static func records(_ count: Int) -> Bilingual {
    Bilingual(vi: "đã xuất \(count) bản ghi", en: "\(count) records exported")
  }

  static func compared(_ count: Int, equal: Int) -> Bilingual {
    Bilingual(
      vi: "đối chiếu \(count) bản ghi gốc, \(equal) giống hệt về mọi thông tin; số bản ghi giống theo từng phần:",
      en: "\(count) originals compared, \(equal) equal in every fact; records that are equal in each part:")
  }
}
