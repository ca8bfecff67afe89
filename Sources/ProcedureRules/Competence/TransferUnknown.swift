import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let transferUnknown = Rule(
    333, .warning,
    title: Bilingual(vi: "dẫn sang thủ tục không có trong danh mục", en: "a procedure that the catalogue lacks"),
    why: Bilingual(
      vi:
        "«Chuyển sang …», «theo thủ tục …» và bước của nhóm liên thông chỉ dùng được khi thủ tục kia có trong danh mục và có phiên bản cùng thời gian "
        + "hiệu lực. Ghi đúng mã, hoặc thêm đặc tả của thủ tục đó.",
      en:
        "«Transfer to …», «under procedure …» and the stages of a bundle work only when the other procedure is in the catalogue with a version "
        + "in force at the same time. Correct the code, or add its specification."),
    wrong: .procedure("yêu cầu \"Đủ điều kiện\", không đáp ứng thì chuyển sang 1.900009"),
    right: .procedure("yêu cầu \"Đủ điều kiện\", không đáp ứng thì từ chối"),
    .procedure { subject, report in
      for reference in subject.references {
        let versions = subject.catalogue.versions(of: reference.code)
        guard !versions.contains(where: { $0.inForce.meets(subject.procedure.inForce) }) else { continue }
        report.report(
          Violation(
            versions.isEmpty
              ? Bilingual(
                vi: "danh mục không có thủ tục \(reference.code)",
                en: "the catalogue has no procedure \(reference.code)")
              : Bilingual(
                vi: "không phiên bản nào của \(reference.code) có hiệu lực cùng thời gian với thủ tục này",
                en: "no version of \(reference.code) is in force at the same time as this procedure"),
            at: reference.place,
            help: (versions.isEmpty ? subject.nearestCode(to: reference.code) : []) + [
              Bilingual(
                vi: "ghi đúng mã, hoặc thêm đặc tả của thủ tục đó",
                en: "correct the code, or add the specification of that procedure")
            ]))
      }
    })
}

/// Another procedure to which dossiers are handed on, which a stage of a bundle runs, or from which parts are taken over.
struct Reference {
  let code: String
  let place: Place
  let isTakenOver: Bool
}

extension ProcedureSubject {
  var references: [Reference] {
    var references: [Reference] = []
    for (index, requirement) in procedure.requirements.enumerated() {
      guard case .transfer(let code)? = requirement.otherwise, !code.isEmpty else { continue }
      references.append(Reference(code: code, place: places.requirements[index], isTakenOver: false))
    }
    for (index, stage) in procedure.process.stages.enumerated() {
      guard let code = stage.procedure, !code.isEmpty else { continue }
      let place = places.particulars(ofStage: index).procedure ?? places.stages[index]
      references.append(Reference(code: code, place: place, isTakenOver: false))
    }
    return references + procedure.includes.map { Reference(code: $0.code, place: places.code, isTakenOver: true) }
  }

  /// The code that was probably meant.
  fileprivate func nearestCode(to code: String) -> [Bilingual] {
    let own = procedure.code
    let codes = catalogue.codes.filter { $0 != own }
    guard let nearest = Suggestion.nearest(to: code, among: codes) else { return [] }
    return [Bilingual(vi: "có phải là \(nearest)?", en: "is \(nearest) meant?")]
  }
}

extension Interval {
  /// Whether some day belongs to both.
  fileprivate func meets(_ other: Interval) -> Bool {
    let isBefore = to.flatMap { to in other.from.map { to < $0 } } ?? false
    let isAfter = from.flatMap { from in other.to.map { $0 < from } } ?? false
    return !isBefore && !isAfter
  }
}
