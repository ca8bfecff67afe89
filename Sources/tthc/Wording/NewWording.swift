import ProcedureDiagnostics

/// Words of `tthc new`, and the specification that it writes.
enum NewWording {
  static let summary = Bilingual(vi: "tạo một đặc tả mẫu để bắt đầu viết", en: "make a specification to begin with")
  static let code = Bilingual(vi: "mã thủ tục", en: "the code of the procedure")
  static let codePlaceholder = Bilingual(vi: "mã", en: "code")
  static let codeExpected = Bilingual(vi: "một mã thủ tục như 1.001193", en: "a procedure code such as 1.001193")
  static let title = Bilingual(vi: "tên thủ tục", en: "the title of the procedure")
  static let titlePlaceholder = Bilingual(vi: "tên", en: "title")
  static let target = Bilingual(
    vi: "tệp cần tạo; «-» hoặc không ghi thì in ra", en: "the file to make; «-» or nothing prints it")
  static let example = Bilingual(vi: "tạo tệp 1.001193.tthc", en: "makes the file 1.001193.tthc")
  static let standardTitle = Bilingual(vi: "Tên thủ tục", en: "Title of the procedure")

  static func exists(_ path: String) -> Bilingual {
    Bilingual(vi: "«\(path)» đã có; tệp đó được giữ nguyên", en: "«\(path)» exists already and was left as it is")
  }

  /// Specifications are written in Vietnamese, whatever language the program speaks.
  static func skeleton(code: String, title: String) -> String {
    """
    # Thay lời trong ngoặc kép theo quyết định công bố, rồi chạy: tthc check
    # Căn cứ, cơ quan dùng cho nhiều thủ tục thì chuyển sang một tệp riêng trong cùng thư mục.
    # Muốn tính ngày hẹn, thư mục phải có lịch làm việc, và thủ tục ghi: lịch <tên lịch>

    căn cứ văn_bản_quy_định "Tên văn bản quy định thủ tục" { số "01/2025/NĐ-CP"; hiệu lực từ 01/07/2025 }

    cơ quan cơ_quan_giải_quyết "Tên cơ quan giải quyết" { cấp xã }

    thủ tục \(code) "\(title)" {
      lĩnh vực "Tên lĩnh vực"
      cấp thực hiện xã
      đối tượng "Công dân Việt Nam"
      hiệu lực từ 01/07/2025

      cơ quan tiếp nhận cơ_quan_giải_quyết
      cơ quan thực hiện cơ_quan_giải_quyết
      cơ quan có thẩm quyền cơ_quan_giải_quyết  [Điều 1 văn_bản_quy_định]
      cách thức trực tiếp, trực tuyến

      thành phần hồ sơ 01 bộ {
        nộp "Đơn đề nghị" 01 bản chính  [Điều 2 văn_bản_quy_định]
      }

      thời hạn 03 ngày làm việc  [Điều 3 văn_bản_quy_định]
      kết quả "Tên giấy tờ được cấp"

      ví dụ "Thiếu đơn" {
        nộp lúc 10:00 ngày 06/03/2026 qua trực tiếp
        thì hồ sơ chưa đầy đủ
        thì thiếu "Đơn đề nghị"
      }
    }

    """
  }
}
