import ProcedureDiagnostics

extension DataRule {
  static let additionInNumber = DataRule(
    671, .warning,
    title: Bilingual(
      vi: "số ngày trong số liệu đã cộng phần tăng thêm của địa bàn khó khăn",
      en: "the number of the data already holds the addition for remote areas"),
    why: Bilingual(
      vi:
        "Lời văn nêu thời hạn chung và phần tăng thêm riêng; lấy số đã cộng làm thời hạn thì hồ sơ nơi khác bị hẹn muộn, hồ sơ địa bàn khó khăn bị cộng hai lần.",
      en:
        "The text gives the limit and the addition apart; with the sum as the limit, dossiers elsewhere are promised too late and those of remote areas get the addition twice."
    ),
    done: Bilingual(
      vi: "viết thời hạn chung và «tăng thêm»; số của cơ sở dữ liệu ở chú thích",
      en: "wrote the limit and the addition; the database's number stands in a comment")
  ) { record, report in
    let subject = report.subject
    for (index, method) in record.methods.enumerated()
    where subject.ordinaryLimits[index] != nil || subject.mereAdditions[index] {
      report.found(
        "/executionMethods/\(index)", "\(DataWording.limit(method.time, method.unit)): \(method.description)")
    }
  }
}
