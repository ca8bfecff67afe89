import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  /// A shorter verbatim text is a remark. A longer one may still tell how and how long the office works.
  private static let bytesOfRemark = 400

  static let requirementsOfProse = Rule(
    371, .warning,
    title: Bilingual(
      vi: "nguyên văn dài mà không có yêu cầu nào", en: "a long verbatim text and no requirement"),
    why: Bilingual(
      vi:
        "Thủ tục không ghi «yêu cầu» nào nhưng ngay trong thủ tục có nguyên văn dài nói về điều kiện. Yêu cầu, điều kiện nằm trong "
        + "lời văn thì không ai được hỏi, không hồ sơ nào bị từ chối vì thiếu. Tách từng điều kiện thành «yêu cầu \"…\"»; "
        + "lời văn chỉ để biết thì viết gọn, hoặc chấp nhận cảnh báo và ghi lý do.",
      en:
        "The procedure states no requirement, but holds a long verbatim text about conditions. Of requirements in prose nobody "
        + "is asked, and no dossier is refused for them. Make each condition a «requirement \"…\"»; what is only for "
        + "information is shortened, or accept the warning and say why."),
    wrong: .procedure(
      """
      nguyên văn
        | a) Có trụ sở trên địa bàn, diện tích tối thiểu 40 mét vuông, có phòng lưu hồ sơ và nơi tiếp khách riêng biệt;
        | b) Có ít nhất hai người đã được đào tạo và có chứng chỉ còn giá trị, trong đó một người làm việc toàn thời gian;
        | c) Có phương án bảo đảm an toàn, phòng cháy, chữa cháy được cơ quan có thẩm quyền chấp thuận bằng văn bản;
        | d) Không bị xử phạt vi phạm hành chính trong lĩnh vực này trong 12 tháng liền trước ngày nộp hồ sơ.
      """),
    right: .procedure(
      """
      yêu cầu "Có trụ sở trên địa bàn"
      yêu cầu "Có ít nhất hai người được đào tạo"
      """),
    .procedure { subject, report in
      guard subject.procedure.requirements.isEmpty,
        let index = subject.procedure.verbatim.firstIndex(where: {
          $0.subject == .procedure && $0.when == .always && $0.text.utf8.count > bytesOfRemark
            && RequirementCues.speak(in: $0.text)
        })
      else { return }
      report.report(
        Violation(
          Bilingual(
            vi: "thủ tục chưa có «yêu cầu» nào, chỉ có lời văn dài",
            en: "the procedure has no requirement yet, only a long prose text"),
          at: subject.places.verbatim[index],
          help: [
            Bilingual(
              vi: "tách từng điều kiện thành «yêu cầu \"…\"»", en: "make each condition a «requirement \"…\"»")
          ]))
    })
}
