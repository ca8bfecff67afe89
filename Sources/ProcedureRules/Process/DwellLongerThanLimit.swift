import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let dwellLongerThanLimit = Rule(
    343, .warning,
    title: Bilingual(
      vi: "thời gian bắt buộc của một bước dài hơn thời hạn", en: "a fixed time of a stage longer than the limit"),
    why: Bilingual(
      vi:
        "Một bước phải kéo dài «đủ» một thời gian (như niêm yết) mà riêng thời gian đó đã dài hơn thời hạn giải quyết: "
        + "không ai làm nhanh hơn được. Văn bản thường không tính thời gian ấy vào thời hạn.",
      en: "A stage has to last its «full» time (such as public posting), and that time alone is longer than the limit: "
        + "nobody can be faster. The law usually leaves it out of the limit."),
    wrong: .procedure(
      """
      thời hạn 05 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước niêm_yết "Niêm yết công khai" do ubnd_xã đủ 15 ngày
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    right: .procedure(
      """
      thời hạn 05 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước niêm_yết "Niêm yết công khai" do ubnd_xã đủ 15 ngày, không tính vào thời hạn
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    .procedure { subject, report in
      for (stage, fit) in subject.stagesAloneOver(where: { if case .dwell(let stage) = $0 { stage } else { nil } }) {
        report.report(
          subject.violation(
            stage, fit,
            fit.isAlwaysOver
              ? Bilingual(
                vi: "riêng thời gian phải đủ của bước đã dài hơn thời hạn",
                en: "the fixed time of the stage alone is longer than the limit")
              : Bilingual(
                vi: "riêng thời gian phải đủ của bước có khi dài hơn thời hạn, tùy ngày nhận hồ sơ",
                en: "the fixed time of the stage alone may be longer than the limit, depending on the day of receipt"),
            help: Bilingual(
              vi: "đánh dấu «không tính vào thời hạn» nếu luật loại trừ, hoặc sửa thời hạn",
              en: "mark it «not counted» where the law leaves it out, or correct the limit")))
      }
    })
}
