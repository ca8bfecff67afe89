import ProcedureDiagnostics

/// Words of the report on an import.
enum ImportReportWording {
  static let cell = Bilingual(vi: "ô", en: "cell")
  static let line = Bilingual(vi: "dòng", en: "line")
  static let rules = Bilingual(
    vi: "Khiếm khuyết trong dữ liệu (mã; số chỗ; số bản ghi; mức; nội dung):",
    en: "Defects in the data (code; places; records; severity; what):")
  static let outcomes = Bilingual(
    vi: "Lời văn đã thành (quy tắc; câu hỏi; để nguyên văn):", en: "Prose that became (rules; questions; stayed prose):"
  )

  static let fields = Bilingual(
    vi: "Theo lĩnh vực (bản ghi; phát hiện; lời văn đã thành quy tắc; câu hỏi; để nguyên văn):",
    en: "By field (records; findings; prose that became rules; questions; stayed prose):")
  static let noField = Bilingual(vi: "(không ghi lĩnh vực)", en: "(no field stated)")

  static func records(_ records: Int, files: Int) -> Bilingual {
    Bilingual(
      vi: "đã nhập \(records) bản ghi thành \(files) tệp",
      en: "\(English.count(records, "record")) imported into \(English.count(files, "file"))")
  }

  static func severity(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(vi: "lỗi     ", en: "error  ")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .note: Bilingual(vi: "ghi chú ", en: "note   ")
    }
  }

  static func extractor(_ extractor: Extractor) -> Bilingual {
    switch extractor {
    case .additions: Bilingual(vi: "thời gian tăng thêm theo địa bàn", en: "additions for areas")
    case .alternatives: Bilingual(vi: "giấy tờ nộp một trong các loại", en: "papers of which one suffices")
    case .caseLimits: Bilingual(vi: "thời hạn riêng cho từng trường hợp", en: "limits of single cases")
    case .conditions: Bilingual(vi: "điều kiện của giấy tờ, mức thu", en: "conditions of documents and fees")
    case .copyForms: Bilingual(vi: "hình thức của giấy tờ", en: "forms of papers")
    case .cutoffs: Bilingual(vi: "giờ nhận hồ sơ trong ngày", en: "cut-off hours")
    case .databases: Bilingual(vi: "giấy tờ đã có trong cơ sở dữ liệu", en: "papers that a database holds")
    case .documentGroups: Bilingual(vi: "tên nhóm giấy tờ", en: "names of groups of documents")
    case .documentRows: Bilingual(vi: "dòng giấy tờ", en: "rows of documents")
    case .exclusions: Bilingual(vi: "thời gian không tính vào thời hạn", en: "time that is not counted")
    case .extensions: Bilingual(vi: "gia hạn thời hạn", en: "extensions of limits")
    case .fees: Bilingual(vi: "mức thu", en: "fees")
    case .jurisdictionFree: Bilingual(vi: "phi địa giới", en: "jurisdiction-free")
    case .legalBases: Bilingual(vi: "căn cứ pháp lý", en: "legal bases")
    case .limits: Bilingual(vi: "thời hạn", en: "time limits")
    case .requirements: Bilingual(vi: "yêu cầu, điều kiện", en: "requirements")
    case .results: Bilingual(vi: "kết quả", en: "results")
    case .stepActors: Bilingual(vi: "cơ quan thực hiện bước", en: "agencies that do steps")
    case .stepLengths: Bilingual(vi: "thời gian của bước", en: "times of steps")
    case .steps: Bilingual(vi: "trình tự (bước)", en: "courses (steps)")
    case .subProcedures: Bilingual(vi: "trường hợp có mã riêng", en: "coded sub-procedures")
    case .supplementRounds: Bilingual(vi: "số lần yêu cầu bổ sung hồ sơ", en: "how often a supplement may be asked for")
    case .supplements: Bilingual(vi: "thời hạn yêu cầu bổ sung hồ sơ", en: "time to ask for what a dossier lacks")
    case .supplies: Bilingual(vi: "thời hạn nộp bổ sung hồ sơ", en: "time to supply what a dossier lacks")
    case .validity: Bilingual(vi: "thời hạn giá trị của giấy tờ", en: "how old papers may be")
    }
  }
}
