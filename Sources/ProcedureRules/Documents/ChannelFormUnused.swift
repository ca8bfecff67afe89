import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let channelFormUnused = Rule(
    385, .warning,
    title: Bilingual(
      vi: "hình thức cho cách nộp mà thủ tục không nhận", en: "a form for a channel that is not offered"),
    why: Bilingual(
      vi:
        "«qua … thì nộp …» đổi hình thức giấy tờ cho một cách nộp. Cách nộp đó không có trong «cách thức» thì không hồ "
        + "sơ nào dùng đến: thiếu cách thức, hoặc thừa quy định.",
      en: "«via … then submit …» changes the form of a document for one channel. If the procedure does not offer that "
        + "channel no dossier ever uses it: a channel is missing, or the rule is left over."),
    wrong: .procedure(
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính, qua trực tuyến thì nộp 01 bản điện tử }"),
    right: .procedure(
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính, qua bưu chính thì nộp 01 bản sao có chứng thực }"),
    .procedure { subject, report in
      let offered = subject.procedure.channels.map(\.channel)
      guard !offered.isEmpty else { return }
      let documents = subject.procedure.documents
      for index in documents.indices where documents[index].item.demands({ !$0.channelForms.isEmpty }) {
        for (position, demand) in documents[index].item.demanded.enumerated() {
          for forms in demand.channelForms where !forms.channels.isEmpty {
            guard forms.channels.allSatisfy({ !offered.contains($0) }) else { continue }
            let channels = RuleWording.channels(forms.channels)
            report.report(
              Violation(
                Bilingual(
                  vi: "giấy tờ này có hình thức riêng khi nộp \(channels.vi), nhưng thủ tục không nhận hồ sơ như vậy",
                  en: "this document has a form of its own \(channels.en), but the procedure does not offer that"),
                at: subject.places.demanded[index][position],
                help: [
                  Bilingual(
                    vi: "thêm vào «cách thức», hoặc bỏ phần «qua … thì …»",
                    en: "add it to «channels», or remove «via … then …»")
                ]))
          }
        }
      }
    })
}
