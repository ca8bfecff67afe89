import ProcedureDiagnostics
import ProcedureSyntax

extension DataRule {
  static let levelOfAgency = DataRule(
    705, .warning,
    title: Bilingual(
      vi: "cấp thực hiện không có cấp của cơ quan thực hiện",
      en: "the levels lack that of an agency that performs the procedure"),
    why: Bilingual(
      vi: "Danh mục của từng cấp lập theo «cấp thực hiện»; thiếu một cấp thì cấp ấy không thấy thủ tục.",
      en: "Lists of a level go by it: without the level, its offices do not find the procedure."),
    done: DataWording.asked,
    question: "cấp nào thực hiện?"
  ) { record, report in
    let levels = record.levels
    // Both may stand for any of the three.
    guard !levels.isVertical, !levels.isOther else { return }
    let lacking = record.agencies.performing.first { agency in
      switch AgencyCues.level(of: Prose(agency.name)) {
      case .ministryLevel: !levels.isMinistry
      case .provinceLevel: !levels.isProvince
      case .communeLevel: !levels.isCommune
      default: false
      }
    }
    if let lacking { report.found("/departmentsExecuting", lacking.name) }
  }
}
