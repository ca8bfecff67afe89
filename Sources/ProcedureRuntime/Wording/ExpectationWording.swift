import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What an author expects of an example, and what came out.
enum ExpectationWording {
  /// Titles for the ids that expectations carry.
  struct Names {
    let document: (String) -> String
    let result: (String) -> String
    let stage: (String) -> String
    let fact: (Int) -> String
  }

  static func expected(_ expectation: Example.Expectation, in names: Names) -> Bilingual {
    switch expectation {
    case .complete: return completeness(.complete)
    case .incomplete: return completeness(.incomplete)
    case .missing(let id):
      return Bilingual(vi: "thiếu «\(names.document(id))»", en: "«\(names.document(id))» is missing")
    case .notRequired(let id):
      return Bilingual(vi: "không phải nộp «\(names.document(id))»", en: "«\(names.document(id))» is not required")
    case .due(let date, let minute):
      guard let minute, let moment = CivilMoment(date: date, minuteOfDay: minute) else {
        return Bilingual(vi: "hẹn trả kết quả ngày \(date.vietnamese)", en: "due on \(date.iso)")
      }
      return due(moment, nil)
    case .resultDue(let id, let date):
      return Bilingual(
        vi: "hẹn trả «\(names.result(id))» ngày \(date.vietnamese)", en: "«\(names.result(id))» is due on \(date.iso)")
    case .noComputableDate: return due(nil, nil)
    case .stageDone(let id, let date, let minute):
      guard let minute, let moment = CivilMoment(date: date, minuteOfDay: minute) else {
        let stage = names.stage(id)
        return Bilingual(vi: "xong «\(stage)» ngày \(date.vietnamese)", en: "«\(stage)» is done on \(date.iso)")
      }
      return stageDone(names.stage(id), moment)
    case .stageSkipped(let id): return stageApplies(names.stage(id), .no)
    case .owes(let kind, let amount, let currency):
      let sum = owed(amount, currency)
      guard let kind else { return sum }
      return Bilingual(
        vi: "\(sum.vi) (\(TermWording.kind(kind).vi))", en: "\(sum.en) (\(TermWording.kind(kind).en))")
    case .exempt(let kinds): return exempt(kinds)
    case .meetsRequirements: return requirements(.yes)
    case .failsRequirements: return requirements(.no)
    case .undetermined(let facts):
      return neededList(facts.map { Bilingual(verbatim: names.fact($0)) })
    case .mayLodge: return Bilingual(vi: "được nộp tại đây", en: "may be lodged here")
    case .mayNotLodge: return Bilingual(vi: "không được nộp tại đây", en: "may not be lodged here")
    }
  }

  static func completeness(_ completeness: Assessment.Completeness) -> Bilingual {
    switch completeness {
    case .complete: Bilingual(vi: "hồ sơ đầy đủ", en: "the dossier is complete")
    case .incomplete: Bilingual(vi: "hồ sơ chưa đầy đủ", en: "the dossier is incomplete")
    case .undetermined: Bilingual(vi: "chưa xác định được hồ sơ đầy đủ hay chưa", en: "whether it is complete is open")
    }
  }

  static func document(_ report: DocumentReport) -> Bilingual {
    let status = DocumentWording.status(report.status)
    return Bilingual(
      vi: "\(report.document.vi): \(status.vi), \(report.reason.vi)",
      en: "\(report.document.en): \(status.en), \(report.reason.en)")
  }

  /// Each once; a demand of another case, which asks for nothing, is worth a word only where all are such.
  static func statuses(_ statuses: [DocumentStatus]) -> Bilingual {
    var told: [DocumentStatus] = []
    for status in statuses where !told.contains(status) { told.append(status) }
    if told.count > 1 { told.removeAll { $0 == .notRequired } }
    let words = told.map { DocumentWording.status($0) }
    return Bilingual(
      vi: words.map(\.vi).joined(separator: "; "), en: words.map(\.en).joined(separator: "; "))
  }

  /// «Giấy khám sức khỏe» (dòng 45)
  static func onLine(_ line: Int, _ name: Bilingual) -> Bilingual {
    Bilingual(vi: "«\(name.vi)» (dòng \(line))", en: "«\(name.en)» (line \(line))")
  }

  static func noSuchDocument(_ title: String) -> Bilingual {
    Bilingual(vi: "thủ tục không yêu cầu «\(title)»", en: "the procedure does not ask for «\(title)»")
  }

  static func due(_ moment: CivilMoment?, _ rule: Bilingual?) -> Bilingual {
    guard let moment else {
      let none = Bilingual(vi: "không có ngày hẹn trả kết quả", en: "no date can be promised")
      return rule.map { Bilingual(vi: "\(none.vi): \($0.vi)", en: "\(none.en): \($0.en)") } ?? none
    }
    let date = Bilingual(vi: "hẹn trả kết quả lúc \(moment.vietnamese)", en: "due at \(moment.iso)")
    return rule.map { Bilingual(vi: "\(date.vi) (\($0.vi))", en: "\(date.en) (\($0.en))") } ?? date
  }

  static func stageDone(_ stage: String, _ end: CivilMoment?) -> Bilingual {
    guard let end else {
      return Bilingual(vi: "chưa biết khi nào xong «\(stage)»", en: "when «\(stage)» is done is not known")
    }
    return Bilingual(vi: "xong «\(stage)» lúc \(end.vietnamese)", en: "«\(stage)» is done at \(end.iso)")
  }

  static func stageApplies(_ stage: String, _ applies: Truth) -> Bilingual {
    switch applies {
    case .yes: Bilingual(vi: "có bước «\(stage)»", en: "«\(stage)» takes place")
    case .no: Bilingual(vi: "không qua bước «\(stage)»", en: "«\(stage)» does not take place")
    case .undecided: Bilingual(vi: "chưa rõ có bước «\(stage)» không", en: "whether «\(stage)» takes place is open")
    }
  }

  static func owed(_ amount: Int64?, _ currency: String) -> Bilingual {
    guard let amount else { return Bilingual(vi: "chưa biết số tiền phải nộp", en: "what has to be paid is not known") }
    let sum = TermWording.money(amount, currency: currency)
    return Bilingual(vi: "phải nộp \(sum.vi)", en: "\(sum.en) to be paid")
  }

  static func exempt(_ kinds: [Fee.Kind]) -> Bilingual {
    kinds.isEmpty
      ? Bilingual(vi: "không được miễn", en: "not exempt") : FeeWording.exempt(kinds, title: nil)
  }

  static func requirements(_ met: Truth) -> Bilingual {
    switch met {
    case .yes: Bilingual(vi: "đáp ứng yêu cầu", en: "the requirements are met")
    case .no: Bilingual(vi: "không đáp ứng yêu cầu", en: "the requirements are not met")
    case .undecided: Bilingual(vi: "chưa rõ có đáp ứng yêu cầu không", en: "whether the requirements are met is open")
    }
  }

  static func requirement(_ report: RequirementReport) -> Bilingual {
    Bilingual(vi: "«\(report.text)»: \(report.reason.vi)", en: "«\(report.text)»: \(report.reason.en)")
  }

  static func needed(_ facts: [NeededFact]) -> Bilingual { neededList(facts.map(\.question)) }

  static func lodging(_ report: LodgingReport) -> Bilingual { report.reason }

  static func proofRow(_ row: DeadlineReport.ProofRow) -> Bilingual {
    let days = AssessmentWording.days(row.date, row.through)
    return Bilingual(vi: "\(days.vi): \(row.reason.vi)", en: "\(days.en): \(row.reason.en)")
  }

  private static func neededList(_ questions: [Bilingual]) -> Bilingual {
    guard !questions.isEmpty else {
      return Bilingual(vi: "không cần hỏi thêm", en: "nothing more has to be asked")
    }
    return Bilingual(
      vi: "cần hỏi thêm: \(questions.map { "«\($0.vi)»" }.joined(separator: ", "))",
      en: "still to be asked: \(questions.map { "«\($0.en)»" }.joined(separator: ", "))")
  }
}
