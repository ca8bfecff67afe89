import ProcedureDiagnostics

extension DataRule {
  static let unknownWord = DataRule(
    602, .error,
    title: Bilingual(
      vi: "mã không có trong bảng của cơ sở dữ liệu",
      en: "a word that the tables of the database do not have"),
    why: Bilingual(
      vi: "Cách thức nộp, đơn vị thời gian, loại phí chỉ nhận các mã đã biết.",
      en: "Channels, units of time and kinds of fees are closed lists."),
    done: DataWording.notRead,
    question: "mã này nghĩa là gì?")
}
