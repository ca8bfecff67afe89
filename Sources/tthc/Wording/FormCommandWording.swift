import ProcedureDiagnostics

/// Words of `tthc form`.
enum FormCommandWording {
  static let summary = Bilingual(
    vi: "in giấy hẹn, phiếu bổ sung, từ chối, xin lỗi, dừng, kiểm soát, sổ theo dõi từ hồ sơ",
    en: "print the forms of the counter from a dossier: receipt, supplement, refusal, apology, stop, control slip")
  static let kind = Bilingual(
    vi:
      "loại phiếu: giấy-hẹn, bổ-sung, từ-chối, xin-lỗi, dừng, kiểm-soát, sổ; hoặc receipt, supplement, refusal, "
      + "apology, stop-notice, control-slip, register",
    en:
      "the form: receipt, supplement, refusal, apology, stop-notice, control-slip, register; or its name in Vietnamese")
  static let kindPlaceholder = Bilingual(vi: "loại phiếu", en: "form")
  static let dossiers = Bilingual(
    vi: "hồ sơ dạng JSON; sổ theo dõi nhận nhiều hồ sơ", en: "the dossier as JSON; several for the register")
  static let at = Bilingual(
    vi: "thời điểm in; mẫu áp dụng ngày đó được dùng; không ghi thì lấy giờ của máy",
    en: "the moment of issue, by which the edition of the form is chosen; the machine's clock by default")
  static let format = Bilingual(vi: "dạng in: chữ hoặc trang HTML", en: "plain text or a page for print")
  static let paper = Bilingual(
    vi: "khổ giấy của trang; không ghi thì theo loại phiếu", en: "the sheet of the page; that of the form by default")
  static let reason = Bilingual(
    vi: "lý do cụ thể ghi trên phiếu; không ghi thì lấy lý do theo đối chiếu",
    en: "the specific reason on the form; that of the assessment by default")
  static let reasonPlaceholder = Bilingual(vi: "lý do", en: "reason")
  static let part = Bilingual(
    vi: "phần của hồ sơ liên thông mà phiếu nói về: mã hoặc tên bước; không ghi thì theo diễn biến của hồ sơ",
    en: "the part of a bundle that the form is about: id or title of its stage; by default what the dossier tells")
  static let partPlaceholder = Bilingual(vi: "phần", en: "part")
  static let wholeAlone = Bilingual(
    vi: "giấy hẹn, phiếu kiểm soát và sổ theo dõi luôn về cả hồ sơ: bỏ --part",
    en: "the receipt, the control slip and the register are about the whole dossier: leave out --part")
  static func noSuchPart(_ name: String, among parts: [(id: String, title: String)]) -> Bilingual {
    guard !parts.isEmpty else {
      return Bilingual(
        vi: "hồ sơ không phải hồ sơ liên thông, không có phần «\(name)»: bỏ --part",
        en: "the dossier is no bundle and has no part «\(name)»: leave out --part")
    }
    let list = parts.map { "\($0.id) («\($0.title)»)" }.joined(separator: ", ")
    return Bilingual(
      vi: "hồ sơ không có phần «\(name)»; các phần: \(list)",
      en: "the dossier has no part «\(name)»; its parts: \(list)")
  }
  static let to = Bilingual(vi: "ghi vào tệp này", en: "write to this file")
  static let sources = Bilingual(
    vi: "không in phiếu: nêu từng trường lấy từ đâu và căn cứ",
    en: "no form: where each field comes from, with its law")
  static let example = Bilingual(vi: "in giấy tiếp nhận và hẹn trả", en: "prints the receipt")
  static let pageExample = Bilingual(vi: "trang để in trên khổ A5", en: "a page for A5")
  static let sourcesExample = Bilingual(
    vi: "từng trường của giấy hẹn và căn cứ", en: "the fields of the receipt and their law")
  static let noDossier = Bilingual(vi: "chưa ghi hồ sơ cần in", en: "no dossier was given")
  static let oneDossier = Bilingual(
    vi: "mỗi phiếu về một hồ sơ; chỉ sổ theo dõi nhận nhiều hồ sơ",
    en: "a form is about one dossier; only the register takes several")
}
