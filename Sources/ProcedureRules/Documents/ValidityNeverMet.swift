import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let validityNeverMet = Rule(
    377, .error,
    title: Bilingual(vi: "thời hạn giá trị không thể đáp ứng", en: "a validity that nothing meets"),
    why: Bilingual(
      vi:
        "«có giá trị 0 ngày», hoặc tính ngược từ sự kiện sau về sự kiện trước (nộp rồi mới cấp), thì không giấy tờ nào "
        + "còn giá trị: hồ sơ không bao giờ đầy đủ.",
      en:
        "With a validity of no length, or one that runs backwards (from lodging to issue), no document is ever valid: "
        + "no dossier can be complete."),
    wrong: .procedure(
      "thành phần hồ sơ 01 bộ { nộp \"Phiếu lý lịch tư pháp\" 01 bản chính, có giá trị 0 tháng kể từ ngày cấp }"),
    right: .procedure(
      "thành phần hồ sơ 01 bộ { nộp \"Phiếu lý lịch tư pháp\" 01 bản chính, có giá trị 06 tháng kể từ ngày cấp }"),
    .procedure { subject, report in
      let documents = subject.procedure.documents
      for index in documents.indices where documents[index].item.demands({ $0.validity != nil }) {
        for (position, demand) in documents[index].item.demanded.enumerated() {
          guard let validity = demand.validity else { continue }
          let isEmpty = validity.length.amount <= Rational(0)
          guard isEmpty || validity.from.order >= validity.to.order else { continue }
          let title = (subject.catalogue.document(demand.document)?.title ?? demand.document).shortened
          report.report(
            Violation(
              Bilingual(
                vi: "không «\(title)» nào còn giá trị theo cách tính này",
                en: "no «\(title)» is ever valid by this reckoning"),
              at: subject.places.demanded[index][position],
              note: isEmpty
                ? Bilingual(vi: "thời gian có giá trị là 0", en: "the validity has no length")
                : Bilingual(
                  vi: "thời gian có giá trị kết thúc trước khi bắt đầu", en: "the validity ends before it begins"),
              help: [
                Bilingual(
                  vi: "ghi như «có giá trị 06 tháng kể từ ngày cấp đến ngày nộp»",
                  en: "write as in «valid 6 months since issue to lodging»")
              ]))
        }
      }
    })
}

extension Validity.Event {
  /// A document is issued, then lodged, then accepted.
  fileprivate var order: Int {
    switch self {
    case .issued: 0
    case .submitted: 1
    case .accepted: 2
    }
  }
}
