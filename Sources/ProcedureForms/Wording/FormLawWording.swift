package import ProcedureDiagnostics

/// The law behind a field in words, and which circular's form has it. Articles of Decree 118/2025 are those of its text as issued.
package enum FormLawWording {
  package static func law(_ law: FormLaw) -> Bilingual {
    switch law {
    case .printed:
      Bilingual(
        vi: "Thông tư 01/2018/TT-VPCP, Thông tư 03/2025/TT-VPCP (theo bản in)",
        en: "Circulars 01/2018/TT-VPCP and 03/2025/TT-VPCP (as printed)")
    case .printed2018:
      Bilingual(vi: "Thông tư 01/2018/TT-VPCP (theo bản in)", en: "Circular 01/2018/TT-VPCP (as printed)")
    case .printed2025:
      Bilingual(
        vi: "Thông tư 03/2025/TT-VPCP (theo bản in tại Quyết định 3621/QĐ-BYT)",
        en: "Circular 03/2025/TT-VPCP (as printed in Decision 3621/QĐ-BYT)")
    case .dossierCode:
      Bilingual(
        vi: "khoản 3 Điều 17, Điều 28 Nghị định 118/2025/NĐ-CP; Điều 26 Nghị định 61/2018/NĐ-CP",
        en: "article 17.3 and article 28 of Decree 118/2025/NĐ-CP; article 26 of Decree 61/2018/NĐ-CP")
    case .twoReceipts:
      Bilingual(
        vi: "khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP được sửa đổi bởi Nghị định 309/2026/NĐ-CP",
        en: "article 17.3 of Decree 118/2025/NĐ-CP as amended by Decree 309/2026/NĐ-CP")
    case .appointment:
      Bilingual(
        vi: "khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP; Điều 17 Nghị định 61/2018/NĐ-CP; từng kết quả: khoản 1 Điều 7 "
          + "Nghị định 63/2024/NĐ-CP được sửa đổi bởi Nghị định 301/2026/NĐ-CP",
        en: "article 17.3 of Decree 118/2025/NĐ-CP; article 17 of Decree 61/2018/NĐ-CP; for each result: article 7.1 "
          + "of Decree 63/2024/NĐ-CP as amended by Decree 301/2026/NĐ-CP")
    case .supplement:
      Bilingual(
        vi: "khoản 3 Điều 16, khoản 1, 2 Điều 17 Nghị định 118/2025/NĐ-CP; khoản 3 Điều 15 Nghị định 61/2018/NĐ-CP",
        en: "articles 16.3, 17.1 and 17.2 of Decree 118/2025/NĐ-CP; article 15.3 of Decree 61/2018/NĐ-CP")
    case .refusal:
      Bilingual(
        vi: "điểm c khoản 1 Điều 17 Nghị định 118/2025/NĐ-CP; điểm b khoản 1 Điều 17 Nghị định 61/2018/NĐ-CP",
        en: "article 17.1c of Decree 118/2025/NĐ-CP; article 17.1b of Decree 61/2018/NĐ-CP")
    case .delay:
      Bilingual(
        vi: "khoản 6 Điều 19 Nghị định 118/2025/NĐ-CP; khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP",
        en: "article 19.6 of Decree 118/2025/NĐ-CP; article 19.9 of Decree 61/2018/NĐ-CP")
    case .stop:
      Bilingual(
        vi: "Điều 21 Nghị định 118/2025/NĐ-CP; Điều 7 Thông tư 03/2025/TT-VPCP",
        en: "article 21 of Decree 118/2025/NĐ-CP; article 7 of Circular 03/2025/TT-VPCP")
    case .reconstructed:
      Bilingual(
        vi: "dựng lại: chưa đọc được văn bản quy định trường này",
        en: "reconstructed: no text that prescribes this field was read")
    }
  }

  /// A field that only one of the circulars has.
  static func only(_ series: FormSeries) -> Bilingual {
    Bilingual(
      vi: "chỉ mẫu của Thông tư số \(series.instrument)", en: "only on the form of Circular \(series.instrument)")
  }
}
