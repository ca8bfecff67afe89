import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let groupWithoutWay = Rule(
    370, .error,
    title: Bilingual(vi: "có trường hợp không nộp được giấy tờ nào", en: "alternatives that leave no way"),
    why: Bilingual(
      vi:
        "«Một trong …» hay «ít nhất n trong …» là bắt buộc, nhưng ở trường hợp nêu ra không đủ giấy tờ nào trong nhóm được "
        + "nhận: người nộp không có cách nào hoàn thành hồ sơ. Thêm một giấy tờ không có điều kiện, hoặc điều kiện cho cả "
        + "nhóm.",
      en:
        "«One of …» or «at least n of …» is required, but in the case shown too few members of the group can be brought: "
        + "applicants have no way to comply. Add a member without a condition, or a condition to the group."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp một trong {
          "Giấy chứng nhận đăng ký" 01 bản sao khi "đã được cấp giấy"
          "Văn bản xác nhận" 01 bản chính qua trực tiếp
        }
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp một trong {
          "Giấy chứng nhận đăng ký" 01 bản sao khi "đã được cấp giấy"
          "Văn bản xác nhận" 01 bản chính
        }
      }
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.documents.enumerated() where !requirement.isOptional {
        guard case .group(let group) = requirement.item, subject.isRead(requirement.when) else { continue }
        let place = subject.places.documents[index]
        let demanded = subject.cases(requirement.when)
        guard let stuck = stuck(group, within: demanded, subject), subject.isPossible(stuck, at: place) else {
          continue
        }
        let described = subject.describe(stuck)
        report.report(
          Violation(
            group.leastNumber > 1
              ? Bilingual(
                vi: "có trường hợp không có đủ \(group.leastNumber) giấy tờ để nộp",
                en: "in some cases fewer than \(group.leastNumber) of these can be brought")
              : Bilingual(
                vi: "có trường hợp phải nộp mà không giấy tờ nào trong nhóm được nhận",
                en: "in some cases one of these is required, but none can be brought"),
            at: place, details: described.details, witness: described.witness,
            help: [
              Bilingual(
                vi: "thêm giấy tờ cho trường hợp đó, hoặc thêm «khi …» cho cả nhóm",
                en: "add a document for that case, or «when …» to the whole group")
            ]))
      }
    })

  /// The cases in which too few members count; nil when some member was not read, or none has a condition.
  private static func stuck(_ group: DocumentGroup, within demanded: Region, _ subject: ProcedureSubject) -> Region? {
    var stuck: [Region] = []
    func visit(_ group: DocumentGroup, _ demanded: Region) -> Bool {
      let conditions = group.of.map(\.condition)
      guard conditions.allSatisfy(subject.isRead) else { return false }
      for case .group(let inner) in group.of where group.choose == .all {
        guard visit(inner, demanded) else { return false }
      }
      guard group.choose != .all, conditions.filter({ $0 == .always }).count < group.leastNumber else { return true }
      stuck.append(
        subject.decisions.minus(demanded, atLeast(group.leastNumber, conditions.map(subject.cases), subject)))
      return true
    }
    guard visit(group, demanded), !stuck.isEmpty else { return nil }
    return subject.decisions.or(stuck)
  }

  /// The cases in which at least so many of the regions hold.
  private static func atLeast(_ number: Int, _ regions: [Region], _ subject: ProcedureSubject) -> Region {
    guard number > 0, number <= regions.count else { return number > 0 ? .nothing : .everything }
    var reached = [Region.everything] + Array(repeating: Region.nothing, count: number)
    for region in regions {
      for count in stride(from: number, through: 1, by: -1) {
        reached[count] = subject.decisions.or(
          reached[count], subject.decisions.and(reached[count - 1], region))
      }
    }
    return reached[number]
  }
}

extension DocumentGroup {
  /// How many members have to be brought.
  fileprivate var leastNumber: Int {
    switch choose {
    case .oneOf, .firstAvailable: 1
    case .atLeast(let number): number
    case .all: of.count
    }
  }
}
