import ProcedureDiagnostics

/// Words of `tthc assess`.
enum AssessWording {
  static let summary = Bilingual(
    vi: "đối chiếu một hồ sơ: còn thiếu gì, vì sao, hẹn trả ngày nào",
    en: "assess a dossier: what is missing and why, and by when the result is due")
  static let dossier = Bilingual(
    vi: "hồ sơ dạng JSON; «-» để đọc từ đầu vào", en: "the dossier as JSON; «-» reads standard input")
  static let dossierPlaceholder = Bilingual(vi: "hồ sơ", en: "dossier")
  static let now = Bilingual(
    vi: "thời điểm đối chiếu; không ghi thì lấy giờ của máy",
    en: "the moment of assessment; the machine's clock by default")
  static let example = Bilingual(vi: "đối chiếu theo đặc tả trong Specs", en: "assesses by the specifications in Specs")
  static let streamExample = Bilingual(
    vi: "đọc hồ sơ từ đầu vào, trả kết quả JSON", en: "reads the dossier from standard input, answers in JSON")
}
