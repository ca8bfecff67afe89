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
    done: DataWording.keptAsData)
}
