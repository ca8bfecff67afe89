import ProcedureCatalogue
import ProcedureDiagnostics

/// What is said of changes of the process.
extension ChangeWording {
  static func processChanged(_ count: Int, _ first: Bilingual) -> Bilingual {
    Bilingual(
      vi: "quy trình thay đổi \(count) chỗ: \(first.vi)",
      en: "\(English.count(count, "change")) of the stages: \(first.en)")
  }

  static func stageAdded(_ title: String) -> Bilingual {
    Bilingual(vi: "thêm bước «\(title.shortened)»", en: "«\(title.shortened)» is added")
  }

  static func stageRemoved(_ title: String) -> Bilingual {
    Bilingual(vi: "bỏ bước «\(title.shortened)»", en: "«\(title.shortened)» is gone")
  }

  static func stageActors(_ title: String, _ actors: String) -> Bilingual {
    Bilingual(
      vi: "bước «\(title.shortened)» nay do \(actors) thực hiện", en: "«\(title.shortened)» is done by \(actors) now")
  }

  static func stageMoved(_ title: String) -> Bilingual {
    Bilingual(vi: "bước «\(title.shortened)» đổi thứ tự", en: "«\(title.shortened)» comes at another place")
  }

  static func stageDuration(_ title: String) -> Bilingual {
    Bilingual(vi: "bước «\(title.shortened)» đổi thời gian", en: "«\(title.shortened)» takes another time")
  }

  static func stageCases(_ title: String) -> Bilingual {
    Bilingual(
      vi: "bước «\(title.shortened)» thực hiện trong trường hợp khác trước",
      en: "«\(title.shortened)» takes place in other cases")
  }

  static func stageCounting(_ title: String) -> Bilingual {
    Bilingual(
      vi: "bước «\(title.shortened)» đổi cách tính vào thời hạn",
      en: "«\(title.shortened)» counts towards the limit in another way")
  }

  static func silenceIsConsent(_ title: String) -> Bilingual {
    Bilingual(
      vi: "bước «\(title.shortened)»: hết thời hạn không trả lời thì nay coi là đồng ý",
      en: "«\(title.shortened)»: no answer in time counts as agreement now")
  }

  static func silenceIsNothing(_ title: String) -> Bilingual {
    Bilingual(
      vi: "bước «\(title.shortened)»: hết thời hạn không trả lời thì không còn coi là đồng ý",
      en: "«\(title.shortened)»: no answer in time no longer counts as agreement")
  }

  static func stageOther(_ title: String) -> Bilingual {
    Bilingual(
      vi: "bước «\(title.shortened)» bắt đầu, kết thúc, phối hợp hoặc trả kết quả khác trước",
      en: "«\(title.shortened)» begins, ends, is shared or gives its result in another way")
  }

  static let onTheSpot = Bilingual(vi: "nay thực hiện tại chỗ", en: "done at one counter now")
  static let notOnTheSpot = Bilingual(vi: "không còn thực hiện tại chỗ", en: "no longer done at one counter")
}
