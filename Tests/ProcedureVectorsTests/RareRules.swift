import ProcedureCatalogue
import WorkingCalendar

/// A catalogue of rules that the specifications of the repository do not have.
enum RareRules {
  private static let procedure = {
    var procedure = Procedure(origin: Origin(id: "p"), code: "1.900001", title: "Cấp giấy xác nhận")
    procedure.calendar = "hành_chính"
    procedure.channels = [ChannelOffer(channel: .online)]
    procedure.documents = [
      demand("đơn", when: .always),
      demand("cam_kết", when: .compare(.greaterOrEqual, .given(.supplementRound), .constant(.integer(2)))),
      DocumentRequirement(
        origin: Origin(id: "bản_vẽ"), verb: .submit,
        item: .group(
          DocumentGroup(
            choose: .all,
            of: [DocumentForm.original, .copy].map {
              .document(DemandedDocument(document: "bản_vẽ", forms: [FormDemand(form: $0)]))
            }))),
    ]
    procedure.results = [
      ProcedureResult(origin: Origin(id: "giấy"), title: "Giấy xác nhận"),
      ProcedureResult(origin: Origin(id: "từ_chối"), title: "Văn bản từ chối", isRefusal: true),
    ]
    procedure.limits = [
      TimeLimit(origin: Origin(id: "cấp"), amount: .quantity(TimeQuantity(5, .workingDay)), results: ["giấy"]),
      TimeLimit(
        origin: Origin(id: "trả_lời"), amount: .quantity(TimeQuantity(3, .workingDay)),
        start: [.named("phát hiện không đủ điều kiện")], results: ["từ_chối"]),
    ]
    procedure.additions = [
      TimeAddition(
        origin: Origin(id: "thêm"), amount: TimeQuantity(2, .workingDay),
        when: .compare(.equal, .given(.supplementRound), .constant(.integer(3))))
    ]
    return procedure
  }()

  private static func demand(_ document: String, when: Expression) -> DocumentRequirement {
    DocumentRequirement(
      origin: Origin(id: document), verb: .submit,
      item: .document(DemandedDocument(document: document, forms: [FormDemand(form: .original)])), when: when)
  }

  /// A paper that is owed after two supplements, one that is owed in two forms, and a refusal with a limit from an event of its own.
  static var contents: CatalogueContents {
    CatalogueContents(
      edition: "2026-11",
      calendars: [
        CalendarDefinition(
          id: "hành_chính", title: "Lịch hành chính", edition: "2026", firstYear: 2025, lastYear: 2027,
          announcedUntil: CivilDate(year: 2026, month: 12, day: 31) ?? .first)
      ],
      documents: ["đơn", "cam_kết", "bản_vẽ"].map { DocumentType(origin: Origin(id: $0), title: $0) },
      procedures: [procedure])
  }
}
