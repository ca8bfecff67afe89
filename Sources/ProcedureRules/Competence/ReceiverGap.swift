import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let receiverGap = Rule(
    332, .warning,
    title: Bilingual(vi: "có trường hợp không có nơi tiếp nhận", en: "cases that nobody receives"),
    why: Bilingual(
      vi:
        "Đã ghi «cơ quan tiếp nhận» có điều kiện mà chưa nêu hết, như chỉ nói ai nhận khi nộp trực tiếp, thì người nộp "
        + "theo cách khác không biết nộp ở đâu. Thêm «còn lại», hoặc nơi nhận cho cách nộp đó.",
      en: "When «received by» statements have conditions that do not cover everything, as when only the counter for "
        + "lodging in person is named, others do not know where to lodge. Add «otherwise», or the missing one."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .procedure("cơ quan tiếp nhận ttpvhcc_xã qua trực tiếp"),
    right: .procedure("cơ quan tiếp nhận ttpvhcc_xã qua trực tiếp\ncơ quan tiếp nhận ubnd_xã qua bưu chính"),
    .procedure { subject, report in
      reportGap(
        .received, subject, &report,
        Bilingual(vi: "có hồ sơ không có cơ quan tiếp nhận", en: "some dossiers have no receiving agency"),
        help: Bilingual(
          vi: "thêm «cơ quan tiếp nhận … còn lại», hoặc nơi nhận cho các trường hợp đó",
          en: "add «received by … otherwise», or who receives those"))
    })
}
