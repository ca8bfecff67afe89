import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Headings and sentences of a procedure in plain words.
enum ExplanationWording {
  static let who = Bilingual(vi: "cơ quan", en: "agencies")
  static let applicants = Bilingual(vi: "đối tượng", en: "for whom")
  static let channels = Bilingual(vi: "cách thức", en: "channels")
  static let documents = Bilingual(vi: "thành phần hồ sơ", en: "documents")
  static let limits = Bilingual(vi: "thời hạn", en: "time limits")
  static let fees = Bilingual(vi: "phí, lệ phí", en: "fees")
  static let stages = Bilingual(vi: "quy trình", en: "stages")
  static let results = Bilingual(vi: "kết quả", en: "results")
  static let requirements = Bilingual(vi: "yêu cầu, điều kiện", en: "requirements")
  static let questions = Bilingual(vi: "câu hỏi", en: "questions")
  static let derived = Bilingual(vi: "suy ra từ câu trả lời", en: "what follows from the answers")
  static let verbatim = Bilingual(vi: "nguyên văn, cần người xem xét", en: "kept as prose, for a person to judge")

  static func title(_ code: String, _ title: String) -> Bilingual {
    Bilingual(vi: "thủ tục \(code): \(title)", en: "procedure \(code): \(title)")
  }

  static func inForce(_ interval: Interval) -> Bilingual {
    Bilingual(
      vi: "hiệu lực: \(DossierWording.interval(interval))",
      en: "in force: \(interval.from?.iso ?? "")–\(interval.to?.iso ?? "")")
  }

  static func appliesIn(_ areas: [String]) -> Bilingual {
    let list = areas.joined(separator: ", ")
    return Bilingual(vi: "áp dụng tại: \(list)", en: "applies in: \(list)")
  }

  static func field(_ field: String) -> Bilingual { Bilingual(vi: "lĩnh vực: \(field)", en: "field: \(field)") }

  static func role(_ role: RoleAssignment.Role) -> Bilingual {
    switch role {
    case .received: Bilingual(vi: "tiếp nhận", en: "received by")
    case .performed: Bilingual(vi: "thực hiện", en: "performed by")
    case .decided: Bilingual(vi: "có thẩm quyền", en: "decided by")
    case .coordinated: Bilingual(vi: "phối hợp", en: "coordinated by")
    case .delegated: Bilingual(vi: "được ủy quyền", en: "delegated to")
    }
  }

  static func sets(_ count: Int) -> Bilingual {
    Bilingual(vi: "\(count < 10 ? "0" : "")\(count) bộ", en: "\(count) \(count == 1 ? "set" : "sets")")
  }

  static func when(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "khi \(condition.vi)", en: "when \(condition.en)")
  }

  static func unless(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "trừ trường hợp \(condition.vi)", en: "unless \(condition.en)")
  }

  static func unlessHeld(_ database: String) -> Bilingual {
    Bilingual(vi: "trừ trường hợp khai thác được từ \(database)", en: "unless \(database) holds it")
  }

  static func validity(_ length: Bilingual) -> Bilingual {
    Bilingual(vi: "có giá trị \(length.vi)", en: "valid for \(length.en)")
  }

  static func channels(_ channels: [Channel], _ demand: Bilingual) -> Bilingual {
    let names = channels.map { TermWording.channel($0) }
    return Bilingual(
      vi: "nộp \(names.map(\.vi).joined(separator: ", ")): \(demand.vi)",
      en: "\(names.map(\.en).joined(separator: ", ")): \(demand.en)")
  }

  static let optional = Bilingual(vi: "không bắt buộc", en: "optional")

  static func results(_ titles: [String]) -> Bilingual {
    Bilingual(
      vi: "đối với kết quả \(titles.joined(separator: ", "))", en: "for the result \(titles.joined(separator: ", "))")
  }

  static func addition(_ length: Bilingual) -> Bilingual {
    Bilingual(vi: "tăng thêm \(length.vi)", en: "plus \(length.en)")
  }

  static func extensionLimit(_ length: Bilingual?) -> Bilingual {
    guard let length else { return Bilingual(vi: "được gia hạn", en: "may be extended") }
    return Bilingual(vi: "được gia hạn không quá \(length.vi)", en: "may be extended by at most \(length.en)")
  }

  static func pause(_ awaiting: String) -> Bilingual {
    Bilingual(vi: "tạm dừng khi chờ «\(awaiting)»", en: "the clock stands still while «\(awaiting)» is awaited")
  }

  static func exclusion(_ what: [String]) -> Bilingual {
    Bilingual(
      vi: "không tính vào thời hạn: \(what.joined(separator: "; "))", en: "not counted: \(what.joined(separator: "; "))"
    )
  }

  static func supplement(_ effect: SupplementRule.Effect) -> Bilingual {
    switch effect {
    case .restart: Bilingual(vi: "bổ sung hồ sơ thì tính lại từ đầu", en: "a supplement begins the limit anew")
    case .pause: Bilingual(vi: "bổ sung hồ sơ thì tạm dừng", en: "a supplement stops the clock")
    case .goOn: Bilingual(vi: "bổ sung hồ sơ thì vẫn tính tiếp", en: "a supplement does not stop the clock")
    }
  }

  static func refusal(_ title: String) -> Bilingual {
    Bilingual(vi: "\(title) (từ chối)", en: "\(title) (refusal)")
  }

  static func otherwise(_ consequence: Requirement.Consequence) -> Bilingual {
    let what = RequirementWording.consequence(consequence)
    return Bilingual(vi: "không đáp ứng thì \(what.vi)", en: "otherwise \(what.en)")
  }

  static func after(_ titles: [String]) -> Bilingual {
    Bilingual(vi: "sau \(titles.joined(separator: ", "))", en: "after \(titles.joined(separator: ", "))")
  }

  static func answer(_ kind: Fact.Kind) -> Bilingual {
    switch kind {
    case .boolean: Bilingual(vi: "có/không", en: "yes/no")
    case .integer(let unit):
      Bilingual(vi: unit.map { "số \($0)" } ?? "số nguyên", en: unit.map { "number of \($0)" } ?? "whole number")
    case .decimal(let unit):
      Bilingual(vi: unit.map { "số (\($0))" } ?? "số", en: unit.map { "number (\($0))" } ?? "number")
    case .money: Bilingual(vi: "số tiền", en: "amount of money")
    case .date: Bilingual(vi: "ngày", en: "date")
    case .text: Bilingual(vi: "chữ", en: "text")
    case .choice(let choices): Bilingual(verbatim: choices.map(\.title).joined(separator: " / "))
    }
  }

  static func means(_ name: String, _ definition: Bilingual) -> Bilingual {
    Bilingual(vi: "«\(name)»: \(definition.vi)", en: "«\(name)»: \(definition.en)")
  }

  static func completedYears(_ from: Bilingual, _ to: Bilingual) -> Bilingual {
    Bilingual(
      vi: "số năm tròn từ \(from.vi) đến \(to.vi)", en: "the completed years from \(from.en) to \(to.en)")
  }

  static func shifted(_ date: Bilingual, _ length: Bilingual, backward: Bool) -> Bilingual {
    backward
      ? Bilingual(vi: "\(length.vi) trước \(date.vi)", en: "\(length.en) before \(date.en)")
      : Bilingual(vi: "\(length.vi) sau \(date.vi)", en: "\(length.en) after \(date.en)")
  }

  /// A part that is taken from another procedure; its title is nil when the catalogue does not have it.
  static func including(_ code: String, titled title: String?, _ part: Inclusion.Part) -> Bilingual {
    let name = title.map { "\(code) «\($0)»" } ?? code
    return switch part {
    case .documents: Bilingual(vi: "theo giấy tờ của thủ tục \(name)", en: "the documents of procedure \(name)")
    case .fees: Bilingual(vi: "theo phí, lệ phí của thủ tục \(name)", en: "the fees of procedure \(name)")
    case .limits: Bilingual(vi: "theo thời hạn của thủ tục \(name)", en: "the time limits of procedure \(name)")
    }
  }
}
