import ProcedureDiagnostics

/// What the particulars of a procedure are called.
extension Particular {
  var name: Bilingual {
    switch self {
    case .calendar: Bilingual(vi: "lịch tính ngày", en: "the calendar")
    case .transition: Bilingual(vi: "quy định chuyển tiếp", en: "the rule for pending dossiers")
    case .levels: Bilingual(vi: "cấp thực hiện", en: "the levels")
    case .interconnected: Bilingual(vi: "liên thông", en: "whether it is interconnected")
    case .cases: Bilingual(vi: "các trường hợp có mã riêng", en: "the cases with codes of their own")
    case .exemptions: Bilingual(vi: "khoản được miễn", en: "what is free of charge")
    case .inclusions: Bilingual(vi: "phần lấy theo thủ tục khác", en: "what is taken from other procedures")
    }
  }
}
