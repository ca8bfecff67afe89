import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let titleMissing = Rule(
    704, .error,
    title: Bilingual(vi: "thủ tục không có tên", en: "a procedure without a title"),
    why: Bilingual(
      vi:
        "Thủ tục công bố phải có tên; người dân tìm thủ tục, cán bộ in giấy hẹn đều bằng tên. Bản nháp được phép để trống vì "
        + "danh sách có khi thiếu tên; trước khi công bố thì ghi tên theo quyết định công bố.",
      en:
        "A procedure is published under a title: people look for it, and receipts print it. A draft may lack one, since "
        + "lists sometimes do; write the title of the publishing decision before it is published."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .file(procedure("")),
    right: .file(procedure("Cấp giấy xác nhận")),
    .procedure { subject, report in
      guard !subject.procedure.title.contains(where: { $0.isLetter || $0.isNumber }) else { return }
      report.report(
        Violation(
          Bilingual(
            vi: "thủ tục \(subject.procedure.code) không có tên", en: "procedure \(subject.procedure.code) has no title"
          ),
          at: subject.places.code,
          help: [
            Bilingual(
              vi: "ghi tên thủ tục theo quyết định công bố vào giữa hai dấu ngoặc kép, ngay sau mã",
              en: "write the title of the publishing decision between the quotes behind the code")
          ]))
    })

  private static func procedure(_ title: String) -> String {
    """
    thủ tục 1.900001 "\(title)" {
      hiệu lực từ 01/01/2026
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp
      thành phần hồ sơ 01 bộ { nộp "Tờ khai" 01 bản chính }
      thời hạn 05 ngày làm việc
      kết quả "Giấy xác nhận" 01 bản chính
    }
    """
  }
}
