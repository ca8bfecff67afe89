import ProcedureDiagnostics

extension DataRule {
  static let channelsDiffer = DataRule(
    618, .note,
    title: Bilingual(
      vi: "thời hạn khác nhau giữa các cách thức nộp",
      en: "the limit differs between channels"),
    why: Bilingual(
      vi: "Ít khi có căn cứ; thường là nhập nhầm trường hợp thành cách thức.",
      en: "Seldom based on law; often a case entered as a channel."),
    done: Bilingual(
      vi: "giữ từng mức: ở câu «thời hạn» của cách thức đó, hoặc ở chú thích khi thời hạn ghi theo trường hợp",
      en: "each limit is kept: in the statement of its channel, or in a comment where limits go by sub-procedure")
  ) { record, report in
    // Most rows say the same.
    guard record.methods.lazy.compactMap({ LimitExtractor.length($0.time, $0.unit) }).hasDifferences else { return }
    let byChannel = NationalRecord.Channel.allCases.map { channel in
      Set(record.methods.filter { $0.channel == channel }.compactMap { LimitExtractor.length($0.time, $0.unit) })
    }.filter { !$0.isEmpty }
    guard Set(byChannel).count > 1 else { return }
    report.found(
      "/executionMethods",
      record.methods.map { DataWording.limit($0) }.joined(separator: "; "))
  }
}
