import ProcedureDiagnostics

extension DataRule {
  static let severalLimits = DataRule(
    617, .warning,
    title: Bilingual(
      vi: "một cách thức có nhiều thời hạn mà không nói khi nào dùng mức nào",
      en: "one channel has several limits and no words that say which holds"),
    why: Bilingual(
      vi: "Mỗi hồ sơ chỉ có một thời hạn; ghi điều kiện cho từng mức.",
      en: "A dossier has one limit; say when each holds."),
    done: Bilingual(
      vi: "ghi từng mức, kèm một «câu hỏi» cho người soạn",
      en: "each limit is written, with a «question» to the author"),
    question: "mức nào dùng khi nào?"
  ) { record, report in
    var told: [(limits: String, channels: [String])] = []
    for channel in NationalRecord.Channel.allCases {
      let rows = record.methods.filter { $0.channel == channel }
      let values = rows.compactMap { LimitExtractor.length($0.time, $0.unit) }
      var texts = TextNumbers()
      guard values.hasDifferences,
        !rows.allSatisfy({ !$0.description.isEmpty && texts.insert($0.description) })
      else { continue }
      let limits = rows.map { DataWording.limit($0.time, $0.unit) }.joined(separator: "; ")
      let same = told.firstIndex { $0.limits == limits } ?? told.count
      if same == told.count { told.append((limits, [])) }
      told[same].channels.append(DataWording.title(of: channel))
    }
    for (limits, channels) in told {
      report.found("/executionMethods", "\(channels.joined(separator: ", ")): \(limits)")
    }
  }
}
