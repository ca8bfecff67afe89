import ProcedureDiagnostics

extension DataRule {
  static let agencyOfSeveralCodes = DataRule(
    607, .note,
    title: Bilingual(
      vi: "một tên cơ quan có nhiều mã",
      en: "one name of an agency has several codes"),
    why: Bilingual(
      vi: "Hai cơ quan trùng tên, hoặc một cơ quan được nhập hai lần; tệp ghi một cơ quan với các mã đó.",
      en: "Two agencies of one name, or one entered twice; the file declares one with these codes."),
    done: Bilingual(
      vi: "khai báo một cơ quan trong chung/co-quan.tthc, các mã ở chú thích của nó",
      en: "one agency is declared in chung/co-quan.tthc, its codes in a comment"))
}
