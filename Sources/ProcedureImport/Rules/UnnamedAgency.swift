import ProcedureDiagnostics

extension DataRule {
  static let unnamedAgency = DataRule(
    697, .warning,
    title: Bilingual(
      vi: "tên cơ quan không chỉ ra cơ quan nào",
      en: "the name of an agency says none"),
    why: Bilingual(
      vi: "Người nộp phải biết cơ quan nào làm; ghi tên cơ quan hoặc nhóm cơ quan.",
      en: "Applicants must know who it is: name the agency or the group of agencies."),
    done: DataWording.wordsStay,
    question: "cơ quan nào?"
  ) { record, report in
    for (pointer, agency) in record.agencies.places {
      if Prose(agency.name).isOne(of: Cues.noAgencies) { report.found(pointer, agency.name) }
    }
  }
}
