import ProcedureDiagnostics

extension DataRule {
  /// The most that a procedure of the country has is 224.
  private static let most = 1_000

  static let manyRows = DataRule(
    680, .error,
    title: Bilingual(
      vi: "thủ tục có số giấy tờ bất thường",
      en: "a procedure with an unusual number of papers"),
    why: Bilingual(
      vi: "Trên \(most) dòng giấy tờ thường do xuất dữ liệu bị lặp; xem lại trong cơ sở dữ liệu.",
      en: "More than \(most) rows mostly come from an export that repeats itself; see to it in the database."),
    done: Bilingual(vi: "mọi dòng vẫn được nhập", en: "all rows are imported")
  ) { record, report in
    let count = record.documentGroups.reduce(0) { $0 + $1.components.count }
    if count > most { report.found("/executionCases", String(count)) }
  }
}
