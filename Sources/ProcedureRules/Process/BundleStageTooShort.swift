import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let bundleStageTooShort = Rule(
    397, .warning,
    title: Bilingual(
      vi: "bước liên thông ngắn hơn thời hạn của thủ tục thành phần", en: "a bundle stage shorter than its procedure"),
    why: Bilingual(
      vi:
        "Bước chạy một thủ tục khác nhưng cho ít thời gian hơn thời hạn của chính thủ tục đó trong mọi trường hợp. Nếu văn "
        + "bản liên thông quy định thời hạn riêng ngắn hơn thì ghi lý do.",
      en: "The stage runs another procedure, but gives it less time than the limit of that procedure in every case. "
        + "When the text about the bundle sets a shorter time of its own, give that as the reason."),
    wrong: .file(bundle("01 ngày làm việc")),
    right: .file(bundle("05 ngày làm việc")),
    .procedure { subject, report in
      for (index, stage) in subject.procedure.process.stages.enumerated() {
        guard let code = stage.procedure, let member = subject.version(of: code) else { continue }
        let own = member.limits.filter(\.results.isEmpty).compactMap { limit -> TimeQuantity? in
          guard case .quantity(let quantity) = limit.amount else { return nil }
          return quantity
        }
        guard !own.isEmpty, own.count == member.limits.filter(\.results.isEmpty).count, !stage.durations.isEmpty else {
          continue
        }
        let given = stage.durations.map(\.duration.length)
        let isShorter = own.allSatisfy { limit in
          given.allSatisfy { subject.lengthOrder.isLonger(limit, than: $0) }
        }
        guard isShorter, let longest = given.first,
          let least = own.min(by: { subject.lengthOrder.isLonger($1, than: $0) })
        else { continue }
        let (words, limit) = (LengthWording.length(longest), LengthWording.length(least))
        let places = subject.places.particulars(ofStage: index)
        report.report(
          Violation(
            Bilingual(
              vi: "bước cho \(words.vi), nhưng thủ tục \(code) có thời hạn ít nhất \(limit.vi)",
              en: "the stage gives \(words.en), but procedure \(code) has a limit of at least \(limit.en)"),
            at: places.durations.first ?? subject.places.stages[index],
            labels: places.procedure.map { [Finding.Label($0, Bilingual(vi: member.title, en: member.title))] } ?? [],
            help: [
              Bilingual(
                vi: "sửa thời gian của bước, hoặc ghi lý do nếu văn bản liên thông quy định thời hạn riêng",
                en: "correct the time of the stage, or give a reason when the bundle has a time of its own")
            ]))
      }
    })

  private static func bundle(_ time: String) -> String {
    """
    thủ tục 1.900002 "Cấp thẻ" {
      hiệu lực từ 01/01/2026
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp
      thành phần hồ sơ 01 bộ { nộp "Tờ khai" 01 bản chính }
      thời hạn 05 ngày làm việc
      kết quả "Thẻ" 01 bản chính
    }
    thủ tục 1.900001 "Liên thông" {
      loại liên thông
      hiệu lực từ 01/01/2026
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp
      thành phần hồ sơ 01 bộ { nộp "Tờ khai" 01 bản chính }
      thời hạn 05 ngày làm việc
      quy trình {
        bước nộp "Nhận hồ sơ" do ttpvhcc_xã
        bước cấp_thẻ "Cấp thẻ" theo thủ tục 1.900002 do ubnd_xã trong \(time)
      }
      kết quả "Thẻ" 01 bản chính
    }
    """
  }
}

extension ProcedureSubject {
  /// The version of another procedure that is in force when this one begins; the last one when that is not stated.
  func version(of code: String) -> Procedure? {
    let versions = catalogue.versions(of: code)
    guard let from = procedure.inForce.from else { return versions.last }
    return versions.last { $0.inForce.contains(from) } ?? versions.last
  }
}
