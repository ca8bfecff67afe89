import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let particularsChanged = ChangeRule(
    480, [.consumer(.warning), .agency(.neutral, .note)],
    title: Bilingual(vi: "thông tin chung của thủ tục thay đổi", en: "other particulars of the procedure"),
    why: Bilingual(
      vi:
        "Lịch tính ngày, quy định chuyển tiếp, cấp thực hiện, các trường hợp có mã riêng và phần lấy theo thủ tục khác "
        + "quyết định hồ sơ được tính và được xếp thế nào.",
      en:
        "The calendar, the rule for pending dossiers, the levels, the cases with codes of their own and what is taken "
        + "from other procedures decide how dossiers are counted and sorted."),
    example: Example(
      "cấp thực hiện xã",
      "cấp thực hiện tỉnh, xã"),
    .versions { pair, report in
      let changed = Particular.allCases.filter { $0.differs(pair) }
      guard !changed.isEmpty else { return }
      report.report(ChangeWording.particulars(changed.map(\.name)), at: pair.head)
    })
}
