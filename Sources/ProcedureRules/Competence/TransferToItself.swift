import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let transferToItself = Rule(
    334, .error,
    title: Bilingual(vi: "thủ tục dẫn sang chính nó", en: "a procedure that refers to itself"),
    why: Bilingual(
      vi:
        "Hồ sơ không đáp ứng mà lại chuyển sang chính thủ tục này, hoặc thành phần hồ sơ lấy từ chính nó, thì không bao giờ "
        + "xong. Ghi mã của thủ tục khác.",
      en: "A dossier that fails and is handed to this very procedure, or documents taken from itself, never come to an "
        + "end. Name another procedure."),
    wrong: .procedure("yêu cầu \"Đủ điều kiện\", không đáp ứng thì chuyển sang 1.900001"),
    right: .procedure("yêu cầu \"Đủ điều kiện\", không đáp ứng thì trả lại hồ sơ"),
    .procedure { subject, report in
      for reference in subject.references {
        let way = subject.wayBack(from: reference)
        guard !way.isEmpty else { continue }
        let code = subject.procedure.code
        let list = ([code] + way).joined(separator: " → ")
        report.report(
          Violation(
            way.count == 1
              ? Bilingual(vi: "thủ tục \(code) dẫn sang chính nó", en: "procedure \(code) refers to itself")
              : Bilingual(
                vi: "thành phần hồ sơ lấy vòng lại chính thủ tục này: \(list)",
                en: "documents are taken in a circle: \(list)"),
            at: reference.place, help: [Bilingual(vi: "ghi mã của thủ tục khác", en: "name another procedure")]))
      }
    })
}

extension ProcedureSubject {
  /// The codes on the way from a reference back to this procedure; empty when there is none.
  ///
  /// Handing a dossier on may lead back under other conditions, so only taking over is followed.
  fileprivate func wayBack(from reference: Reference) -> [String] {
    if reference.code == procedure.code { return [reference.code] }
    guard reference.isTakenOver else { return [] }
    var ways: [[String]] = [[reference.code]]
    var seen: Set<String> = [reference.code]
    while let way = ways.popLast() {
      for inclusion in catalogue.versions(of: way[way.count - 1]).flatMap(\.includes) {
        if inclusion.code == procedure.code { return way + [inclusion.code] }
        if seen.insert(inclusion.code).inserted { ways.append(way + [inclusion.code]) }
      }
    }
    return []
  }
}
