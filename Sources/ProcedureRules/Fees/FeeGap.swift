import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeGap = Rule(
    321, .warning,
    title: Bilingual(vi: "có trường hợp không có mức thu", en: "cases without an amount"),
    why: Bilingual(
      vi:
        "Một khoản thu chỉ có một mức với điều kiện, như «phí … khi có yêu cầu cấp bản sao», thì ngoài điều kiện đó là "
        + "không phải nộp: không báo, trừ khi mức không tên ấy chỉ nói cho một cách nộp. Nhưng khi một khoản có nhiều "
        + "mức cho các trường hợp khác nhau mà có trường hợp không mức nào, cũng không được miễn, hoặc chỉ nói ai được miễn mà không nói người khác nộp bao nhiêu, thì người nộp "
        + "không biết mình nợ gì. Điều kiện chung của mọi mức thì không tính. Thêm «còn lại», hoặc «miễn …».",
      en: "A duty with a single amount under a condition, as in «fee … when copies are asked for», is simply not owed "
        + "elsewhere, unless it has no title and speaks of one channel only. But when a duty has several amounts and some "
        + "case has none and no exemption, or when only those who are exempt are named, applicants cannot know what they owe. A condition that all amounts share does not count. "
        + "Add «otherwise», or «exempt from …»."),
    wrong: .procedure("lệ phí 20.000 đồng qua trực tiếp\nlệ phí 10.000 đồng qua bưu chính khi \"thuộc hộ nghèo\""),
    right: .procedure(
      "lệ phí 20.000 đồng còn lại\nlệ phí 10.000 đồng qua bưu chính khi \"thuộc hộ nghèo\""),
    .procedure { subject, report in
      for duty in subject.duties {
        let first = subject.procedure.fees[duty.amounts[0]].amount
        let isScale = duty.amounts.contains { subject.procedure.fees[$0].amount != first }
        guard isScale || subject.isByChannel(duty), var gap = duty.check?.gap else { continue }
        let place = subject.places.fees[duty.amounts[duty.amounts.count - 1]]
        gap = subject.decisions.minus(gap, subject.exempted(duty.exemptions))
        gap = subject.decisions.and(gap, subject.lodgedAtReceivers)
        reportGap(gap, duty, subject, at: place, &report)
      }
      onlyExemptions(subject, &report)
    })

  private static func reportGap(
    _ gap: Region, _ duty: Duty, _ subject: ProcedureSubject, at place: Place, _ report: inout RuleReport
  ) {
    guard subject.isPossible(gap, at: place) else { return }
    let described = subject.describe(gap)
    let fee = subject.procedure.fees[duty.amounts[0]]
    let kind = RuleWording.kinds(fee.kinds)
    let nearest = subject.nearest(
      to: gap, duty.amounts.map { subject.procedure.fees[$0].when }, duty.amounts.map { subject.places.fees[$0] })
    let title = fee.title.map { " «\($0.shortened)»" } ?? ""
    report.report(
      Violation(
        Bilingual(
          vi: "có trường hợp không rõ \(kind.vi)\(title) là bao nhiêu",
          en: "in some cases the amount of the \(kind.en)\(title) is not stated"),
        at: nearest ?? place, note: Bilingual(vi: "mức gần nhất", en: "the amount that comes nearest"),
        details: described.details, witness: described.witness,
        help: [
          Bilingual(
            vi: "thêm mức «… còn lại», hoặc «miễn \(kind.vi)» cho các trường hợp đó",
            en: "add an amount «… otherwise», or «exempt from \(kind.en)» for those cases")
        ]))
  }

  /// Who is exempt is said, but not what the others owe.
  private static func onlyExemptions(_ subject: ProcedureSubject, _ report: inout RuleReport) {
    let fees = subject.procedure.fees
    let hasReference = subject.procedure.includes.contains { $0.part == .fees }
    guard !hasReference, let first = fees.firstIndex(where: { $0.amount == .exempt && $0.when != .always }) else {
      return
    }
    let kinds = fees[first].kinds
    let others = fees.indices.filter {
      !Set(fees[$0].kinds).isDisjoint(with: kinds) && (fees[$0].amount.isOwed || fees[$0].amount == .exempt)
    }
    guard others.allSatisfy({ fees[$0].amount == .exempt }) else { return }
    let conditions = others.map { fees[$0].when }
    let place = subject.places.fees[first]
    guard conditions.allSatisfy(subject.isRead) else { return }
    let gap = subject.decisions.minus(.everything, conditions.map(subject.cases))
    guard subject.isPossible(gap, at: place) else { return }
    let described = subject.describe(gap)
    let kind = RuleWording.kinds(kinds)
    report.report(
      Violation(
        Bilingual(
          vi: "nói ai được miễn \(kind.vi), nhưng không nói người khác nộp bao nhiêu",
          en: "says who is exempt from the \(kind.en), but not what others owe"),
        at: place, details: described.details, witness: described.witness,
        help: [
          Bilingual(
            vi: "thêm «\(kind.vi) … còn lại»; nếu không ai phải nộp thì bỏ điều kiện",
            en: "add «\(kind.en) … otherwise»; if nobody owes it remove the condition")
        ]))
  }
}

extension ProcedureSubject {
  /// The cases in which the dossier is handed in where the procedure says it may be.
  fileprivate var lodgedAtReceivers: Region {
    let receivers = procedure.roles.filter { $0.role == .received }.flatMap(\.agencies)
    let asks = procedure.fees.contains { fee in fee.when.contains { $0 == .given(.lodgedAt) } }
    guard asks, !receivers.isEmpty else { return .everything }
    return cases(.isOneOf(.given(.lodgedAt), receivers.map(Value.choice)))
  }
}
