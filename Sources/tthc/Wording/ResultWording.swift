import ProcedureDiagnostics

/// Words that several commands share about their results.
enum ResultWording {
  static let format = Bilingual(
    vi: "dạng kết quả: cho người đọc hoặc JSON", en: "form of the result: for people or JSON")
}
