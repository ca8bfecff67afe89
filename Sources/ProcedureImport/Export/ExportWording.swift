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

  static let differences = Bilingual(
    vi: "Khác bản ghi gốc ở phần nào (− số điều của bản ghi không trở lại, + số điều bản ghi gốc không có):",
    en: "In which parts records differ (− facts that did not come back, + facts that the original does not have):")

  static func title(_ field: RecordField) -> Bilingual {
    switch field {
    case .code: Bilingual(vi: "mã thủ tục", en: "code")
    case .name: Bilingual(vi: "tên thủ tục", en: "name")
    case .field: Bilingual(vi: "lĩnh vực", en: "field")
    case .kind: Bilingual(vi: "loại, tình trạng của thủ tục", en: "kind and state of the procedure")
    case .levels: Bilingual(vi: "cấp thực hiện", en: "levels of government")
    case .flags:
      Bilingual(
        vi: "toàn trình, dùng chung, phi địa giới, chỉ trực tiếp, nội bộ",
        en: "full online, shared, jurisdiction-free, in person only, internal")
    case .publication: Bilingual(vi: "số, ngày quyết định công bố", en: "number and day of the publishing decision")
    case .publisher: Bilingual(vi: "cơ quan công bố, ban hành", en: "who publishes and issues it")
    case .applicants: Bilingual(vi: "đối tượng thực hiện", en: "applicants")
    case .agencies: Bilingual(vi: "cơ quan theo vai trò", en: "agencies by role")
    case .receivingAddress: Bilingual(vi: "địa chỉ tiếp nhận hồ sơ", en: "receiving address")
    case .channels: Bilingual(vi: "cách thức thực hiện", en: "channels")
    case .limits: Bilingual(vi: "thời hạn giải quyết", en: "limits")
    case .limitTexts: Bilingual(vi: "lời mô tả thời hạn", en: "texts of limits")
    case .fees: Bilingual(vi: "phí, lệ phí", en: "fees")
    case .feeFiles: Bilingual(vi: "tệp kèm theo khoản thu", en: "files of fees")
    case .documentGroups: Bilingual(vi: "nhóm giấy tờ", en: "groups of documents")
    case .documents: Bilingual(vi: "tên giấy tờ", en: "documents")
    case .quantities: Bilingual(vi: "số bản chính, bản sao", en: "numbers of originals and copies")
    case .forms: Bilingual(vi: "mẫu đơn, tờ khai", en: "forms")
    case .documentCodes: Bilingual(vi: "mã giấy tờ", en: "codes of documents")
    case .steps: Bilingual(vi: "trình tự thực hiện", en: "steps")
    case .subProcedures: Bilingual(vi: "trường hợp có mã riêng", en: "sub-procedures")
    case .results: Bilingual(vi: "kết quả", en: "results")
    case .legalBases: Bilingual(vi: "số hiệu căn cứ pháp lý", en: "legal bases")
    case .legalBasisTitles: Bilingual(vi: "tên căn cứ pháp lý", en: "titles of legal bases")
    case .requirements: Bilingual(vi: "yêu cầu, điều kiện", en: "requirements")
    case .notes: Bilingual(vi: "ghi chú", en: "notes")
    case .keywords: Bilingual(vi: "từ khóa, nhóm dịch vụ, cách trả kết quả", en: "keywords, service groups, hand-over")
    case .codesOfTables:
      Bilingual(
        vi: "mã của lĩnh vực, đối tượng, kết quả, cơ quan", en: "codes of fields, applicants, results and agencies")
    }
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
