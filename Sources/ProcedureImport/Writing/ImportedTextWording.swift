import ProcedureDiagnostics

/// Words around the record's own in the files that the import writes: comments that say what a piece of prose was.
enum ImportedTextWording {
  static let source = "Nhập từ cơ sở dữ liệu quốc gia về thủ tục hành chính. Cơ sở dữ liệu ghi"
  static let listSource = "Nhập từ danh sách của cơ quan"
  static let formality = "loại"
  static let state = "trạng thái"
  static let type = "kiểu"
  static let sharedService = "dịch vụ công liên thông dùng chung"
  static let internalProcedure = "thủ tục nội bộ"
  static let offlineOnly = "chỉ nộp trực tiếp"
  static let vertical = "cơ quan ngành dọc"
  static let code = "mã"
  static let promulgatedBy = "Cơ quan công bố"
  static let receivingAddress = "Địa chỉ tiếp nhận hồ sơ"
  static let note = "Ghi chú"
  static let keywords = "Từ khóa"
  static let serviceGroups = "Nhóm dịch vụ"
  static let returningMethods = "Cách nhận kết quả"
  static let description = "Mô tả"
  static let requirements = "Yêu cầu, điều kiện"
  static let processingTime = "Thời hạn, cách thức thực hiện"
  static let jurisdictionFree = "Thủ tục phi địa giới hành chính"
  static let documentGroup = "Nhóm giấy tờ"
  static let unnamedGroup = "Nhóm giấy tờ không có tên"
  static let oneOfTheFollowing = "Một trong các giấy tờ sau:"
  static let ifAny = "nếu có"
  static let documentRow = "Dòng giấy tờ"
  static let headingRow = "Dòng đầu mục"
  static let quantity = "Số lượng"
  static let mark = "Mục"
  static let documentCode = "Mã giấy tờ"
  /// Of the papers of a choice, in their order.
  static let documentCodes = "Mã các giấy tờ"
  static let attachments = "Tệp đính kèm"
  static let subCase = "Trường hợp"
  static let limitOfSubCase = "Thời hạn của trường hợp này"
  static let channelLimits = "Thời hạn ghi theo cách thức"
  static let otherSubCase = "Trường hợp có mã không theo mã thủ tục"
  static let repeatedSubCase = "Trường hợp ghi lặp lại"
  /// Of one that is called like another and has a code or a limit of its own.
  static let namesake = "Trường hợp cùng tên"
  /// Of one whose code another has.
  static let codeTwice = "Mã đã ghi ở trường hợp trên"
  /// Of what stands in the place of a result and is none.
  static let noResult = "Cơ sở dữ liệu ghi kết quả"
  /// The fact that tells which of several sub-procedures a dossier belongs to.
  static let caseFact = "trường_hợp"
  static let caseQuestion = "Hồ sơ thuộc trường hợp nào?"
  static let feeNotStated = "Cơ sở dữ liệu ghi 0 đồng, không nói là miễn hay chưa có mức thu"
  static let feeWithoutAmount = "Cơ sở dữ liệu không ghi mức thu"
  static let feeAttachment = "Biểu mức thu kèm theo"
  /// Before the amount of a fee in the database, where the statement has another.
  static let feeAmount = "Mức thu trong cơ sở dữ liệu"
  /// Before the channels at which the database has a fee that does not depend on them.
  static let feeChannels = "Cơ sở dữ liệu ghi khoản thu này ở cách thức"
  private static let noAmount = "để trống"

  static func amount(_ value: Int64?) -> String { value.map(String.init) ?? noAmount }

  /// What `amount` wrote; nil where it did not.
  static func amount(of words: String) -> Int64?? { words == noAmount ? .some(nil) : Int64(words).map { .some($0) } }

  static let publishedBy = "Quyết định công bố"
  static let publishedOn = "Ngày ký quyết định công bố"
  static let codes = "Mã ghi trong cơ sở dữ liệu"
  /// In the order of `TableCodes`.
  static let tablesOfCodes = [
    "lĩnh vực", "đối tượng", "kết quả", "thực hiện", "có thẩm quyền", "được ủy quyền", "phối hợp",
  ]
  static let catalogue = (
    name: "csdl_quốc_gia", title: "Danh mục nhập từ cơ sở dữ liệu quốc gia về thủ tục hành chính"
  )
  static let catalogueOfLists = (name: "danh_sách_cơ_quan", title: "Danh mục nhập từ danh sách của cơ quan")
  static let agencies = "Cơ quan nêu trong dữ liệu đã nhập, theo mã đơn vị hoặc tên nhóm đơn vị."
  static let legalBases = "Văn bản nêu trong dữ liệu đã nhập, theo số, ký hiệu ghi ở đó."
  static let alsoCalled = "Bản ghi khác gọi văn bản này là"
  static let writtenBasis = "Bản ghi viết căn cứ là"
  static let documents = "Giấy tờ mà ít nhất hai thủ tục cùng yêu cầu bằng cùng tên gọi."
  static let registers = "Cơ sở dữ liệu mà thủ tục nêu là đã có thông tin trên giấy tờ."
  static let seal = "Dấu của bản nhập, không còn đúng khi tệp đã được sửa"
  static let provincialCouncil = "Hội đồng nhân dân cấp tỉnh"

  /// What nothing in the language has a place for.
  static func remainder(at pointer: String) -> String {
    pointer.isEmpty ? "Phần của bản ghi chưa đọc được" : "Phần của bản ghi chưa đọc được, \(pointer)"
  }

  static func limit(_ time: String) -> String { "Thời hạn giải quyết: \(time)" }

  static func title(_ register: Register) -> String {
    switch register {
    case .population: "Cơ sở dữ liệu quốc gia về dân cư"
    case .identity: "Cơ sở dữ liệu căn cước"
    case .civilStatus: "Cơ sở dữ liệu hộ tịch điện tử"
    case .enterprises: "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp"
    case .land: "Cơ sở dữ liệu quốc gia về đất đai"
    case .health: "Cơ sở dữ liệu quốc gia về y tế"
    case .healthBook: "Cơ sở dữ liệu nền tảng sổ sức khỏe điện tử"
    case .medicalActivity: "Hệ thống thông tin về quản lý hoạt động khám bệnh, chữa bệnh"
    case .criminalRecords: "Cơ sở dữ liệu lý lịch tư pháp"
    case .insurance: "Cơ sở dữ liệu quốc gia về bảo hiểm"
    case .shared: "Cơ sở dữ liệu dùng chung"
    case .specialised: "Cơ sở dữ liệu chuyên ngành"
    case .national: "Cơ sở dữ liệu quốc gia"
    case .published: "Cơ sở dữ liệu được cơ quan chủ quản công bố"
    }
  }

  /// The same of a paper of a choice, counted from 1.
  static func attachments(ofItem number: Int) -> String { "\(attachments) của giấy tờ thứ \(number)" }

  /// A sub-procedure among the choices of `caseFact`.
  static func caseChoice(_ suffix: String) -> String { "mã_\(suffix)" }

  /// The question that stands for the condition of a sub-procedure that is no alternative.
  static func belongsTo(_ named: SubProcedureReader.Case) -> String {
    "hồ sơ thuộc trường hợp \(named.name.isEmpty ? "\(code) \(named.digits)" : "«\(named.name)»")"
  }

  static func sets(_ count: String) -> String { "\(count) bộ hồ sơ" }

  /// The folder of procedures whose field nobody stated.
  static let folderWithoutField = "chua-ro-linh-vuc"

  /// What a column of a list is called in a note.
  static func column(_ column: ListColumn) -> String {
    switch column {
    case .ordinal: "Số thứ tự"
    case .code: "Mã thủ tục"
    case .name: "Tên thủ tục"
    case .field: "Lĩnh vực"
    case .agency: "Cơ quan thực hiện"
    case .receivingAgency: "Cơ quan tiếp nhận"
    case .decidingAgency: "Cơ quan có thẩm quyền"
    case .delegatedAgency: "Cơ quan được ủy quyền"
    case .coordinatingAgency: "Cơ quan phối hợp"
    case .levels: "Cấp thực hiện"
    case .applicants: "Đối tượng thực hiện"
    case .channels: "Cách thức thực hiện"
    case .onlineService: "Dịch vụ công trực tuyến"
    case .onlineFull: "Dịch vụ công trực tuyến toàn trình"
    case .onlinePartial: "Dịch vụ công trực tuyến một phần"
    case .limit: "Thời hạn giải quyết"
    case .fee: "Phí"
    case .charge: "Lệ phí"
    case .result: "Kết quả"
    case .requirement: "Yêu cầu, điều kiện"
    case .legalBasis: "Căn cứ pháp lý"
    case .publication: "Quyết định công bố"
    case .publicationDate: "Ngày công bố"
    case .keywords: "Từ khóa"
    case .address: "Địa chỉ tiếp nhận"
    case .note: "Ghi chú"
    case .document: "Tên giấy tờ"
    case .process: "Trình tự thực hiện"
    case .required: "Bắt buộc"
    case .submission: "Nộp, xuất trình"
    case .sets: "Số bộ hồ sơ"
    case .jurisdictionFree: "Phi địa giới hành chính"
    case .originals: "Bản chính"
    case .copies: "Bản sao"
    case .originalsAndCopies: "Số lượng bản chính/bản sao"
    case .quantity: "Số lượng"
    case .manner: "Loại bản"
    case .form: "Biểu mẫu"
    case .group: "Trường hợp"
    case .step: "Bước"
    case .stepTitle: "Nội dung công việc"
    case .actor: "Người thực hiện"
    case .time: "Thời gian thực hiện"
    }
  }
}
