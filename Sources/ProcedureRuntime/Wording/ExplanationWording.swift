import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Headings and sentences of a procedure in plain words.
enum ExplanationWording {
  static let who = Bilingual(vi: "cơ quan", en: "agencies")
  static let applicants = Bilingual(vi: "đối tượng", en: "for whom")
  static let channels = Bilingual(vi: "cách thức", en: "channels")
  static let cases = Bilingual(vi: "trường hợp có mã", en: "cases with a code")
  static let documents = Bilingual(vi: "thành phần hồ sơ", en: "documents")
  static let limits = Bilingual(vi: "thời hạn", en: "time limits")
  static let fees = Bilingual(vi: "phí, lệ phí", en: "fees")
  static let stages = Bilingual(vi: "quy trình", en: "stages")
  static let results = Bilingual(vi: "kết quả", en: "results")
  static let requirements = Bilingual(vi: "yêu cầu, điều kiện", en: "requirements")
  static let questions = Bilingual(vi: "câu hỏi", en: "questions")
  static let derived = Bilingual(vi: "suy ra từ câu trả lời", en: "what follows from the answers")
  static let instruments = Bilingual(vi: "văn bản đã dẫn", en: "instruments cited")
  static let verbatim = Bilingual(vi: "nguyên văn, cần người xem xét", en: "kept as prose, for a person to judge")

  static func title(_ code: String, _ title: String) -> Bilingual {
    Bilingual(vi: "thủ tục \(code): \(title)", en: "procedure \(code): \(title)")
  }

  static func inForce(_ interval: Interval) -> Bilingual {
    let period = DossierWording.interval(interval)
    return Bilingual(vi: "hiệu lực \(period.vi)", en: "in force \(period.en)")
  }

  static let draft = Bilingual(vi: "mức độ: bản nháp", en: "maturity: a draft")

  /// The law of every statement that names none of its own.
  static func basis(_ citations: Bilingual) -> Bilingual {
    Bilingual(vi: "căn cứ, trừ chỗ ghi riêng: \(citations.vi)", en: "law, unless said otherwise: \(citations.en)")
  }

  static func uncited(_ text: Bilingual) -> Bilingual {
    Bilingual(vi: "\(text.vi)  [không nêu căn cứ]", en: "\(text.en)  [no law cited]")
  }

  static func published(_ decision: Procedure.Publication) -> Bilingual {
    let vi = decision.date.map { " ngày \(TermWording.day($0))" } ?? ""
    let en = decision.date.map { " of \($0.iso)" } ?? ""
    return Bilingual(
      vi: "quyết định công bố: \(decision.number)\(vi)", en: "published by decision: \(decision.number)\(en)")
  }

  static func kind(_ kind: String) -> Bilingual { Bilingual(vi: "loại: \(kind)", en: "kind: \(kind)") }

  static let interconnected = Bilingual(
    vi: "thủ tục liên thông: nộp một lần, nhiều cơ quan giải quyết",
    en: "interconnected: handed in once, settled by several agencies")

  static func levels(_ levels: [Agency.Level]) -> Bilingual {
    let names = levels.map { level($0) }
    return Bilingual(
      vi: "cấp thực hiện: \(names.map(\.vi).joined(separator: ", "))",
      en: "carried out at: \(names.map(\.en).joined(separator: ", "))")
  }

  private static func level(_ level: Agency.Level) -> Bilingual {
    switch level {
    case .ministry: Bilingual(vi: "bộ", en: "ministry")
    case .province: Bilingual(vi: "tỉnh", en: "province")
    case .district: Bilingual(vi: "huyện", en: "district")
    case .commune: Bilingual(vi: "xã", en: "commune")
    case .other: Bilingual(vi: "ngành dọc, cơ quan khác", en: "vertical or other bodies")
    }
  }

  static func calendar(_ title: String) -> Bilingual {
    Bilingual(vi: "tính ngày theo: \(title)", en: "days counted by: \(title)")
  }

  /// The days of the week that are worked, those with the same hours together.
  static func hours(_ calendar: CalendarDefinition) -> Bilingual {
    var runs: [(first: Int, last: Int, windows: [OfficeWindow])] = []
    for weekday in calendar.weekdays.sorted() {
      let windows = calendar.weekdayHours.first { $0.weekday == weekday }?.windows ?? calendar.officeHours
      if let run = runs.last, run.last == weekday - 1, run.windows == windows {
        runs[runs.count - 1].last = weekday
      } else {
        runs.append((weekday, weekday, windows))
      }
    }
    let texts = runs.map { run in
      let days = AssessmentWording.weekdays(run.first, run.last)
      let hours = run.windows.map { (ValueWording.clock($0.opens), ValueWording.clock($0.closes)) }
      return Bilingual(
        vi: "\(days.vi) \(hours.map { "\($0.vi) đến \($1.vi)" }.joined(separator: ", "))",
        en: "\(days.en) \(hours.map { "\($0.en)–\($1.en)" }.joined(separator: ", "))")
    }
    return Bilingual(
      vi: "giờ làm việc: \(texts.map(\.vi).joined(separator: "; "))",
      en: "office hours: \(texts.map(\.en).joined(separator: "; "))")
  }

  static func replaced(_ replaced: Procedure.Replacement) -> Bilingual {
    let vi = replaced.before.map { ", phiên bản trước ngày \(TermWording.day($0))" } ?? ""
    let en = replaced.before.map { ", the versions before \($0.iso)" } ?? ""
    return Bilingual(vi: "thay thế: \(replaced.code)\(vi)", en: "replaces: \(replaced.code)\(en)")
  }

  static func transition(_ transition: Procedure.Transition) -> Bilingual {
    let rule =
      switch transition {
      case .oldRule: Bilingual(vi: "theo quy định cũ", en: "the old rule")
      case .newRule: Bilingual(vi: "theo quy định mới", en: "the new rule")
      case .applicantChooses:
        Bilingual(vi: "người nộp chọn quy định cũ hoặc mới", en: "whichever the applicant chooses")
      }
    return Bilingual(
      vi: "hồ sơ đã tiếp nhận trước ngày có hiệu lực: \(rule.vi)",
      en: "dossiers accepted before it came into force: \(rule.en)")
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

  static let followsLodging = Bilingual(vi: "theo nơi nộp hồ sơ", en: "by the place of lodging")
  static let followsStages = Bilingual(vi: "theo từng bước", en: "each for its stage")

  static func channel(_ offer: ChannelOffer) -> Bilingual {
    let channel = TermWording.channel(offer.channel)
    switch offer.extent {
    case nil: return channel
    case .full: return Bilingual(vi: "\(channel.vi) toàn trình", en: "\(channel.en), from beginning to end")
    case .partial: return Bilingual(vi: "\(channel.vi) một phần", en: "\(channel.en), in part")
    }
  }

  static func namedCase(_ title: String, code: String?) -> Bilingual {
    guard let code else { return Bilingual(verbatim: title) }
    return Bilingual(vi: "mã \(code): \(title)", en: "code \(code): \(title)")
  }

  static func sets(_ count: Int) -> Bilingual {
    Bilingual(vi: "\(count < 10 ? "0" : "")\(count) bộ", en: "\(English.count(count, "set"))")
  }

  static func when(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "khi \(condition.vi)", en: "when \(condition.en)")
  }

  static func applies(when condition: Bilingual) -> Bilingual {
    Bilingual(vi: "áp dụng khi \(condition.vi)", en: "applies when \(condition.en)")
  }

  static func caseOf(_ requirement: Bilingual) -> Bilingual {
    Bilingual(vi: "áp dụng khi, của: \(requirement.vi)", en: "when it applies, of: \(requirement.en)")
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

  /// What another way of lodging asks for in its place.
  static func channels(
    _ channels: [Channel], _ verb: DocumentRequirement.Verb?, _ demand: Bilingual
  ) -> Bilingual {
    let names = channels.map { TermWording.channel($0) }
    let lead = verb.map(TermWording.verb).map { Bilingual(vi: " thì \($0.vi)", en: ": \($0.en)") }
    return Bilingual(
      vi: "nộp \(names.map(\.vi).joined(separator: ", "))\(lead?.vi ?? ":") \(demand.vi)",
      en: "\(names.map(\.en).joined(separator: ", "))\(lead?.en ?? ":") \(demand.en)")
  }

  static func template(_ code: String) -> Bilingual {
    Bilingual(vi: "biểu mẫu: \(code)", en: "form: \(code)")
  }

  static func contents(_ contents: [String]) -> Bilingual {
    let list = contents.joined(separator: "; ")
    return Bilingual(vi: "mỗi bộ gồm: \(list)", en: "each set holds: \(list)")
  }

  static func inPlaceOf(_ titles: [String]) -> Bilingual {
    let list = titles.joined(separator: ", ")
    return Bilingual(vi: "thay cho \(list)", en: "in place of \(list)")
  }

  /// How old a paper may be: from its issue to its lodging, unless the law says otherwise.
  static func age(_ length: Bilingual, _ from: Validity.Event, _ to: Validity.Event) -> Bilingual {
    let from = event(from)
    let to = event(to)
    return Bilingual(
      vi: "không quá \(length.vi) từ ngày \(from.vi) đến ngày \(to.vi)",
      en: "at most \(length.en) from the day it was \(from.en) to the day it is \(to.en)")
  }

  private static func event(_ event: Validity.Event) -> Bilingual {
    switch event {
    case .issued: Bilingual(vi: "cấp", en: "issued")
    case .submitted: Bilingual(vi: "nộp", en: "handed in")
    case .accepted: Bilingual(vi: "tiếp nhận", en: "accepted")
    }
  }

  static let optional = Bilingual(vi: "không bắt buộc", en: "optional")

  static let inAllOtherCases = Bilingual(vi: "trong các trường hợp còn lại", en: "in all other cases")

  static func results(_ titles: [String]) -> Bilingual {
    Bilingual(
      vi: "đối với kết quả \(titles.joined(separator: ", "))", en: "for the result \(titles.joined(separator: ", "))")
  }

  static func counted(_ unit: String, by question: String) -> Bilingual {
    let unit = TermWording.words(ofUnit: unit)
    return Bilingual(vi: "số \(unit) theo «\(question)»", en: "as many \(unit) as «\(question)»")
  }

  /// When it is paid, and for what it is given back.
  static func payment(_ fee: Fee) -> [Bilingual] {
    var clauses: [Bilingual] = []
    switch fee.paidAt {
    case nil: break
    case .lodging: clauses.append(Bilingual(vi: "thu khi nộp hồ sơ", en: "paid when the dossier is handed in"))
    case .pickup: clauses.append(Bilingual(vi: "thu khi trả kết quả", en: "paid when the result is given"))
    }
    if !fee.refundedFor.isEmpty {
      let list = fee.refundedFor.joined(separator: "; ")
      clauses.append(Bilingual(vi: "được hoàn trả: \(list)", en: "given back: \(list)"))
    }
    return clauses
  }

  static func refusal(_ title: String) -> Bilingual {
    Bilingual(vi: "\(title) (từ chối)", en: "\(title) (refusal)")
  }

  static func otherwise(_ consequence: Requirement.Consequence) -> Bilingual {
    let what = RequirementWording.consequence(consequence)
    return Bilingual(vi: "không đáp ứng thì \(what.vi)", en: "otherwise \(what.en)")
  }

  static func met(when condition: Bilingual) -> Bilingual {
    Bilingual(vi: "đáp ứng khi \(condition.vi)", en: "met when \(condition.en)")
  }

  static func answer(_ kind: Fact.Kind) -> Bilingual {
    switch kind {
    case .boolean: Bilingual(vi: "có/không", en: "yes/no")
    case .integer(let unit):
      Bilingual(
        vi: unit.map { "số \(TermWording.words(ofUnit: $0))" } ?? "số nguyên",
        en: unit.map { "number of \(TermWording.words(ofUnit: $0))" } ?? "whole number")
    case .decimal(let unit):
      Bilingual(
        vi: unit.map { "số (\(TermWording.words(ofUnit: $0)))" } ?? "số",
        en: unit.map { "number (\(TermWording.words(ofUnit: $0)))" } ?? "number")
    case .money: Bilingual(vi: "số tiền", en: "amount of money")
    case .date: Bilingual(vi: "ngày", en: "date")
    case .text: Bilingual(vi: "chữ", en: "text")
    case .choice(let choices): Bilingual(verbatim: choices.map(\.title).joined(separator: " / "))
    }
  }

  /// What holds while nobody answers.
  static func usually(_ value: Bilingual) -> Bilingual {
    Bilingual(vi: "không trả lời thì coi là \(value.vi)", en: "taken as \(value.en) while unanswered")
  }

  /// Prose, and what it is about when it does not stand for the whole procedure.
  static func verbatim(_ text: VerbatimText) -> Bilingual {
    let about: Bilingual? =
      switch text.subject {
      case .procedure: nil
      case .documents: documents
      case .process: stages
      case .limits: limits
      case .fees: fees
      }
    return Bilingual(
      vi: "\(about.map { "\($0.vi): " } ?? "")«\(text.text)»", en: "\(about.map { "\($0.en): " } ?? "")«\(text.text)»")
  }

  /// A statement and the words of its source.
  static func besides(_ text: Bilingual, _ words: String) -> Bilingual {
    Bilingual(vi: "\(text.vi) (nguyên văn: «\(words)»)", en: "\(text.en) (in the words of the source: «\(words)»)")
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
