import ProcedureDiagnostics

extension DataRule {
  static let ruleAsGroup = DataRule(
    683, .warning,
    title: Bilingual(
      vi: "tên nhóm giấy tờ không phải là trường hợp, hoặc chưa rõ trường hợp nào",
      en: "the name of a group of documents is no case, or none for certain"),
    why: Bilingual(
      vi:
        "Tên nhóm có thể là một quy định, một giấy tờ, một đầu mục hay việc của cơ quan; viết «khi …» hoặc «trừ trường hợp …» cho giấy tờ, bỏ giấy tờ mà người dân không nộp.",
      en:
        "It may be a rule, a paper, a heading, or what an office does: write «when …» or «unless …» for the papers, and take out what applicants do not hand in."
    ),
    done: Bilingual(
      vi:
        "giữ tên nhóm trong tệp; giấy tờ ghi là phải nộp, hoặc nộp khi đúng như tên nhóm, việc của cơ quan thì giữ nguyên văn; kèm một «câu hỏi» cho người soạn",
      en:
        "the name is kept; the documents are asked for, or asked for when the name holds, and those of an office stay prose; with a «question» to the author"
    ),
    question: "giấy tờ nào của nhóm phải nộp, khi nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where DocumentGroupExtractor.leavesCaseOpen(documents.name, report.subject.groups[group]) {
      report.found("/executionCases/\(group)/name", documents.name)
    }
  }
}
