import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let postalStage = Rule(
    349, .warning,
    title: Bilingual(
      vi: "giao doanh nghiệp bưu chính bước không được giao", en: "a stage the postal enterprise may not take over"),
    why: Bilingual(
      vi:
        "Doanh nghiệp bưu chính chỉ được giao hướng dẫn, tiếp nhận, số hóa hồ sơ và trả kết quả. Thẩm định, xác minh, "
        + "quyết định vẫn là việc của cơ quan nhà nước.",
      en: "The postal enterprise may be given guidance, reception, digitisation and the return of results. "
        + "Appraisal, verification and decision stay with the State."),
    basis: Bilingual(
      vi: "khoản 4 Điều 7, khoản 7 Điều 9 Nghị định 118/2025/NĐ-CP: giao hướng dẫn, tiếp nhận, số hóa, trả kết quả",
      en: "Decree 118/2025/ND-CP, Art. 7.4 and 9.7: guidance, reception, digitisation and return may be handed over"),
    wrong: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước thẩm_tra "Thẩm tra hồ sơ" do ubnd_xã, có thể giao bưu_chính_công_ích
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
      }
      """),
    right: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã, có thể giao bưu_chính_công_ích
        bước thẩm_tra "Thẩm tra hồ sơ" do ubnd_xã
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã, có thể giao bưu_chính_công_ích
      }
      """),
    .procedure { subject, report in
      guard subject.catalogue.hasPostalEnterprise else { return }
      for (index, stage) in subject.procedure.process.stages.enumerated() {
        let particulars = subject.places.particulars(ofStage: index)
        let handed = zip(stage.delegableTo, particulars.handedTo) + zip(stage.actors, particulars.actors)
        guard let (agency, place) = handed.first(where: { subject.isPostal($0.0) }) else { continue }
        guard !subject.mayBeHandedOver(index) else { continue }
        report.report(
          Violation(
            Bilingual(
              vi: "không thể giao bước «\(stage.title.shortened)» cho \(subject.title(ofAgency: agency))",
              en: "the stage «\(stage.title.shortened)» cannot be handed to \(subject.title(ofAgency: agency))"
            ),
            at: place,
            help: [
              Bilingual(
                vi: "chỉ giao bước hướng dẫn, tiếp nhận, số hóa hoặc trả kết quả",
                en: "hand over only guidance, reception, digitisation or the return of the result")
            ]))
      }
    })
}

extension ProcedureSubject {
  /// Whether a stage is work of the counter: done there, named as such, or at an end of the process where dossiers come in
  /// or results go out, and named as no work on the dossier itself.
  fileprivate func mayBeHandedOver(_ index: Int) -> Bool {
    let stages = procedure.process.stages
    let title = WordFold.fold(stages[index].title)
    if stages[index].actors.contains(where: { isOneStop($0) }) { return true }
    if StageWords.handedOver.contains(where: { title.hasPrefix($0) }) { return true }
    let isAtEnd = index == 0 || index == stages.count - 1
    return isAtEnd && stages.count > 1 && !StageWords.settlement.contains { title.hasPrefix($0) }
  }

  fileprivate func isPostal(_ agency: String) -> Bool {
    catalogue.agency(agency)?.traits.contains(.postalEnterprise) ?? false
  }
}

private func + <A, B>(left: Zip2Sequence<A, B>, right: Zip2Sequence<A, B>) -> [(A.Element, B.Element)] {
  Array(left) + Array(right)
}
