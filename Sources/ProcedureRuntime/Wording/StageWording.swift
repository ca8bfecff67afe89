import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about stages.
enum StageWording {
  static func duration(_ duration: Stage.Duration) -> Bilingual {
    switch duration {
    case .within(let quantity):
      let length = ValueWording.length(quantity)
      return Bilingual(vi: "trong \(length.vi)", en: "within \(length.en)")
    case .exactly(let quantity):
      let length = ValueWording.length(quantity)
      return Bilingual(vi: "đủ \(length.vi)", en: "for exactly \(length.en)")
    }
  }

  static func ifApplies(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "chỉ khi \(condition.vi)", en: "only if \(condition.en)")
  }

  static let critical = Bilingual(vi: "quyết định ngày xong", en: "critical")

  static func appointment(_ moment: CivilMoment) -> Bilingual {
    Bilingual(vi: "hẹn trả riêng \(moment.vietnamese)", en: "its own result on \(moment.iso)")
  }

  static func counting(_ counting: Stage.Counting) -> Bilingual? {
    switch counting {
    case .counted: nil
    case .notCounted: Bilingual(vi: "không tính vào thời hạn", en: "not counted")
    case .outside: Bilingual(vi: "ngoài thời hạn", en: "after the limit")
    }
  }
}
