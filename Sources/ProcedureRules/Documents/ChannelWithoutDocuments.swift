import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let channelWithoutDocuments = Rule(
    386, .warning,
    title: Bilingual(vi: "cách nộp không có giấy tờ nào", en: "a channel without documents"),
    why: Bilingual(
      vi:
        "Thủ tục nhận hồ sơ theo cách này, nhưng mọi giấy tờ, tờ khai đều chỉ đòi ở cách khác: quên mất cách nộp này, "
        + "thường là tờ khai điện tử khi nộp trực tuyến.",
      en: "The procedure takes dossiers by this channel, but every document and form is demanded on others only: the "
        + "channel was forgotten, most often the electronic form online."),
    wrong: .procedure("thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính qua trực tiếp }"),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Tờ khai" 01 bản chính qua trực tiếp
        nộp "Tờ khai" 01 bản sao có chứng thực qua bưu chính
      }
      """),
    .procedure { subject, report in
      let documents = subject.procedure.documents
      let parts = subject.procedure.includes.filter { $0.part == .documents }.map(\.when)
      let prose = subject.procedure.verbatim.filter { $0.subject == .documents }.map(\.when)
      let conditions = documents.map(\.when) + parts + prose
      guard !documents.isEmpty, !conditions.contains(.always), conditions.allSatisfy(subject.isRead) else { return }
      let some = subject.decisions.or(conditions.map(subject.cases))
      let without = subject.procedure.channels.map(\.channel).filter { channel in
        let own = subject.cases(.compare(.equal, .given(.channel), .constant(.choice(channel.rawValue))))
        return subject.isProved(
          subject.decisions.isEmpty(subject.decisions.and(own, some)), at: subject.places.documents[0])
      }
      guard !without.isEmpty else { return }
      let channels = RuleWording.channels(without)
      report.report(
        Violation(
          Bilingual(
            vi: "nộp \(channels.vi) thì không phải nộp giấy tờ nào",
            en: "lodged \(channels.en), no document is demanded"),
          at: subject.places.documents[0],
          help: [
            Bilingual(
              vi: "thêm giấy tờ, tờ khai cho cách nộp đó; nếu đúng là không có thì chấp nhận cảnh báo và ghi lý do",
              en: "add the documents or forms of that channel; if there are none, accept the warning and say why")
          ]))
    })
}
