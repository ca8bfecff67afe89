import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let processChanged = ChangeRule(
    461, [.agency(.neutral, .error), .applicant(.neutral, .note), .consumer(.warning)],
    title: Bilingual(vi: "quy trình thay đổi", en: "other stages"),
    why: Bilingual(
      vi: "Thêm, bớt, đổi thứ tự hay đổi người thực hiện một bước thì quy trình nội bộ và phần mềm một "
        + "cửa phải đổi theo trước ngày có hiệu lực.",
      en: "When a stage is added, taken away, moved or given to somebody else, internal processes and "
        + "the software of the one-stop unit have to follow before it is in force."),
    example: Example(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận" do ttpvhcc_xã
        bước ký "Ký" do ubnd_xã
      }
      """,
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận" do ttpvhcc_xã
        bước thẩm_tra "Thẩm tra" do ubnd_xã
        bước ký "Ký" do ubnd_xã
      }
      """),
    .versions { pair, report in
      let differences = StageChange.differences(pair)
      guard let first = differences.first else { return }
      report.report(
        ChangeWording.processChanged(differences.count, first), at: pair.processSite,
        details: Array(differences.dropFirst()))
    })
}
