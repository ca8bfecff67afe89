import ProcedureDiagnostics

extension DataRule {
  static let raggedRow = DataRule(
    663, .warning,
    title: Bilingual(
      vi: "dòng có số ô khác số cột",
      en: "a row with more or fewer cells than there are columns"),
    why: Bilingual(
      vi: "Ô thiếu coi như trống, ô thừa giữ thành ghi chú; thường do thiếu dấu nháy quanh ô có dấu phân cách.",
      en: "Missing cells count as empty, more are kept as notes; often quotes are missing around a cell."),
    done: Bilingual(
      vi: "ô thiếu coi như trống; ô thừa giữ thành ghi chú",
      en: "missing cells count as empty; more are kept as notes"))
}
