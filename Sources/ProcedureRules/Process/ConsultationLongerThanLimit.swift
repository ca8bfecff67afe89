import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let consultationLongerThanLimit = Rule(
    344, .warning,
    title: Bilingual(vi: "lấy ý kiến lâu hơn thời hạn", en: "a consultation longer than the limit"),
    why: Bilingual(
      vi:
        "Cơ quan được hỏi có nhiều thời gian hơn cả thời hạn giải quyết: khi ý kiến về thì hồ sơ đã quá hạn. Lấy ý kiến "
        + "không làm dài thời hạn, trừ khi luật loại thời gian đó ra.",
      en: "The agency that is asked has more time than the whole limit: when its opinion comes the dossier is late. "
        + "Asking does not lengthen the limit unless the law leaves that time out."),
    wrong: .procedure(
      """
      thời hạn 05 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước hỏi_ý_kiến "Lấy ý kiến" do ubnd_xã trong 10 ngày làm việc, lấy ý kiến sở_xây_dựng
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    right: .procedure(
      """
      thời hạn 05 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước hỏi_ý_kiến "Lấy ý kiến" do ubnd_xã trong 03 ngày làm việc, lấy ý kiến sở_xây_dựng
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    .procedure { subject, report in
      let found = subject.stagesAloneOver(where: { if case .consultation(let stage) = $0 { stage } else { nil } })
      for (stage, fit) in found {
        report.report(
          subject.violation(
            stage, fit,
            fit.isAlwaysOver
              ? Bilingual(
                vi: "riêng thời gian lấy ý kiến đã dài hơn thời hạn",
                en: "the time of the consultation alone is longer than the limit")
              : Bilingual(
                vi: "riêng thời gian lấy ý kiến có khi dài hơn thời hạn, tùy ngày nhận hồ sơ",
                en: "the time of the consultation alone may be longer than the limit, depending on the day of receipt"),
            help: Bilingual(
              vi: "rút ngắn thời gian lấy ý kiến, hoặc «không tính vào thời hạn» nếu luật loại trừ",
              en: "shorten the consultation, or mark it «not counted» where the law leaves it out")))
      }
    })
}
