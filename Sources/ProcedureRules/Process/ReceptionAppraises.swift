import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let receptionAppraises = Rule(
    348, .warning,
    title: Bilingual(
      vi: "đơn vị tiếp nhận cũng thẩm định, phê duyệt", en: "the unit that receives also appraises or approves"),
    why: Bilingual(
      vi:
        "Bộ phận một cửa tiếp nhận và trả kết quả; thẩm định, phê duyệt là việc của cơ quan chuyên môn. Chỉ khi người có "
        + "thẩm quyền được bố trí ngay tại bộ phận một cửa thì mới làm cả hai, và khi đó ghi «quy trình tại chỗ».",
      en:
        "A one-stop unit receives dossiers and returns results; appraisal and approval belong to the competent office. "
        + "Only where the person in charge sits in the one-stop unit may it do both; then write «process on the spot»."),
    basis: Bilingual(
      vi:
        "điểm c khoản 1 Điều 8, khoản 5 Điều 17 Nghị định 118/2025/NĐ-CP: bố trí người có thẩm quyền giải quyết ngay tại "
        + "bộ phận một cửa",
      en: "Decree 118/2025/ND-CP, Art. 8.1c and 17.5: staff with the power to decide may sit in the one-stop unit"),
    wrong: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước thẩm_định "Thẩm định hồ sơ" do ttpvhcc_xã
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    right: .procedure(
      """
      quy trình tại chỗ {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước thẩm_định "Thẩm định hồ sơ" do ttpvhcc_xã
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    .procedure { subject, report in
      guard !subject.procedure.process.isOnTheSpot else { return }
      let stages = subject.procedure.process.stages
      for index in stages.indices
      where !stages[index].actors.isEmpty && stages[index].actors.allSatisfy({ subject.isOneStop($0) }) {
        let stage = stages[index]
        let title = WordFold.fold(stage.title)
        guard StageWords.appraisal.contains(where: { title.hasPrefix($0) }) else { continue }
        let unit = stage.actors.map { subject.title(ofAgency: $0) }.joined(separator: ", ")
        let particulars = subject.places.particulars(ofStage: index)
        report.report(
          Violation(
            Bilingual(
              vi: "\(unit) vừa tiếp nhận vừa làm bước «\(stage.title.shortened)»",
              en: "\(unit) both receives dossiers and does «\(stage.title.shortened)»"),
            at: particulars.actors.first ?? subject.places.stages[index],
            help: [
              Bilingual(
                vi: "ghi cơ quan chuyên môn, hoặc «quy trình tại chỗ» nếu người có thẩm quyền ngồi tại bộ phận một cửa",
                en: "name the competent office, or write «process on the spot» when the person in charge sits there")
            ]))
      }
    })
}

extension ProcedureSubject {
  func isOneStop(_ agency: String) -> Bool { catalogue.traits(ofAgency: agency).contains(.oneStop) }
}
