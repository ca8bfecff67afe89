import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let basisMissing = Rule(
    249, .warning,
    title: Bilingual(vi: "thủ tục đã công bố không dẫn căn cứ nào", en: "a published procedure that cites no law"),
    why: Bilingual(
      vi:
        "Quyết định công bố nêu căn cứ pháp lý của thủ tục. Không thủ tục, thời hạn, giấy tờ, khoản thu hay câu nào khác dẫn "
        + "căn cứ thì không ai đối chiếu được với văn bản. Dẫn căn cứ ở từng câu, hoặc ở đầu thủ tục cho mọi câu.",
      en:
        "The decision that publishes a procedure names its legal basis. Where neither the procedure nor any of its limits, "
        + "documents, fees or other statements cites one, nobody can compare it with the law. Cite it statement by "
        + "statement, or at the head of the procedure for all of them."),
    wrong: .procedure("quyết định công bố 163/QĐ-BTP ngày 15/01/2026"),
    right: .procedure(
      "quyết định công bố 163/QĐ-BTP ngày 15/01/2026\nthời hạn 03 ngày làm việc  [khoản 1 Điều 16 luật_hộ_tịch]"),
    .procedure { subject, report in
      guard let publication = subject.procedure.publication, !subject.procedure.citesLaw else { return }
      report.report(
        Violation(
          Bilingual(
            vi: "thủ tục công bố theo quyết định \(publication.number) không dẫn căn cứ pháp lý nào",
            en: "the procedure, published by decision \(publication.number), cites no legal basis"),
          at: subject.places.code,
          help: [
            Bilingual(
              vi: "dẫn điều khoản ở cuối mỗi câu, như «thời hạn 03 ngày làm việc [Điều 5 nđ_123_2025]»; hoặc ghi một "
                + "lần ngay sau «{» của thủ tục",
              en: "cite the article behind each statement, as in «time limit 03 working days [Article 5 nđ_123_2025]», "
                + "or once right behind the «{» of the procedure")
          ]))
    })
}

extension Procedure {
  /// Whether it, or any statement of it, cites an instrument.
  fileprivate var citesLaw: Bool {
    func cites(_ elements: [some LayeredElement]) -> Bool { elements.contains { !$0.origin.basis.isEmpty } }
    return !origin.basis.isEmpty || cites(limits) || cites(documents) || cites(fees) || cites(roles)
      || cites(process.stages) || cites(results) || cites(requirements) || cites(jurisdictionFree) || cites(additions)
      || cites(extensions) || cites(pauses) || cites(exclusions) || facts.contains { !$0.origin.basis.isEmpty }
      || cases.contains { !$0.origin.basis.isEmpty } || verbatim.contains { !$0.origin.basis.isEmpty }
      || includes.contains { !$0.origin.basis.isEmpty } || supplement?.origin.basis.isEmpty == false
      || closing?.origin.basis.isEmpty == false
  }
}
