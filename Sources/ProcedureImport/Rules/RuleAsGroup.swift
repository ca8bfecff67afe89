import ProcedureDiagnostics

extension DataRule {
  static let ruleAsGroup = DataRule(
    683, .warning,
    title: Bilingual(
      vi: "tên nhóm giấy tờ là một quy định",
      en: "the name of a group of documents is a rule"),
    why: Bilingual(
      vi:
        "Câu này nói khi nào không phải nộp hoặc phải kèm gì, không nói nhóm dùng khi nào; viết «trừ trường hợp …» hoặc «khi …» cho giấy tờ.",
      en:
        "It says what need not be handed in, or what comes along, and not when the group is due: write «unless …» or «when …»."
    ),
    done: Bilingual(
      vi: "giữ nguyên văn trong tệp, giấy tờ của nhóm ghi là phải nộp; kèm một «câu hỏi» cho người soạn",
      en: "kept word for word, the documents are asked for, with a «question» to the author"),
    question: "giấy tờ nào của nhóm phải nộp, khi nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where DocumentGroupExtractor.read(documents.name, amongSeveral: true) == .rule {
      report.found("/executionCases/\(group)/name", documents.name)
    }
  }
}
