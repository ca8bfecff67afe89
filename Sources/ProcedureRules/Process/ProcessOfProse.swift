import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let processOfProse = Rule(
    360, .error, isAcceptable: true,
    title: Bilingual(vi: "quy trình chỉ có lời văn", en: "a process of prose only"),
    why: Bilingual(
      vi:
        "Quy trình chỉ chép lời văn thì không bước nào có người làm, không bước nào có thời gian: không theo dõi được hồ sơ "
        + "đang ở đâu, không so được với thời hạn. Tách lời văn thành từng «bước … do …». Nếu văn bản thật không chia bước "
        + "thì chấp nhận cảnh báo và ghi lý do.",
      en:
        "A process that only copies prose has no stage that somebody does, and none that takes a time: nobody can say "
        + "where a dossier is, and nothing can be compared with the limit. Divide the prose into stages, each «stage … by "
        + "…». Where the law really has no steps, accept the warning and say why."),
    wrong: .procedure(
      """
      quy trình {
        nguyên văn "Cơ quan kiểm tra hồ sơ; hồ sơ hợp lệ thì trình ký và trả kết quả."
      }
      """),
    right: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Kiểm tra hồ sơ" do ttpvhcc_xã
        bước ký "Trình ký và trả kết quả" do ubnd_xã
      }
      """),
    .procedure { subject, report in
      guard subject.procedure.process.stages.isEmpty,
        let index = subject.procedure.verbatim.firstIndex(where: { $0.subject == .process })
      else { return }
      report.report(
        Violation(
          Bilingual(
            vi: "quy trình chỉ có lời văn, chưa có bước nào", en: "the process is prose only and has no stage yet"),
          at: subject.places.verbatim[index],
          help: [
            Bilingual(
              vi:
                "viết từng bước: «bước ký \"Ký giấy phép\" do ubnd_xã»; văn bản không chia bước thì ghi trong «quy trình»: «chấp nhận cảnh báo TTHC360 vì \"…\"»",
              en:
                "write the stages: «stage signing \"Sign the permit\" by ubnd_xã»; where the law has none, write inside «process»: «accept warning TTHC360 because \"…\"»"
            )
          ]))
    })
}
