import ProcedureCatalogue
import ProcedureDiagnostics

/// Words for time that weighs more.
enum HeavierTimeWording {
  static let title = Bilingual(vi: "địa phương kéo dài thời gian", en: "a layer that takes more time")

  static let why = Bilingual(
    vi: "Địa phương chỉ được rút ngắn thời hạn. So sánh theo từng đơn vị và theo lịch: «10 ngày làm việc» dài hơn "
      + "«10 ngày»; thêm thời gian không tính, tạm dừng hay gia hạn cũng là kéo dài.",
    en: "An area may only shorten limits. They are compared by unit and by calendar: «10 working days» is longer than "
      + "«10 days»; more time that is not counted, more pauses or extensions take longer too.")

  static let limit = Bilingual(vi: "thời hạn dài hơn", en: "a longer limit")
  static let below = Bilingual(vi: "thời hạn được thay", en: "the limit that is replaced")
  static let extended = Bilingual(vi: "được gia hạn nhiều hơn", en: "more extensions")
  static let pause = Bilingual(vi: "thêm thời gian tạm dừng", en: "a pause more")
  static let supplement = Bilingual(vi: "bổ sung hồ sơ chặt hơn", en: "stricter rules of supplements")
  static let closing = Bilingual(vi: "đóng hồ sơ sớm hơn", en: "dossiers are closed earlier")

  static func exclusion(_ names: [String]) -> Bilingual {
    let list = names.map { "«\($0)»" }.joined(separator: ", ")
    return Bilingual(vi: "không tính thêm thời gian \(list)", en: "the time of \(list) is no longer counted")
  }

  static func gone(_ limit: TimeLimit) -> Bilingual {
    let length = LengthWording.amount(limit.amount)
    return Bilingual(vi: "không còn thời hạn «\(length.vi)»", en: "the limit «\(length.en)» is gone")
  }

  static let laterStart = Bilingual(
    vi: "thời hạn bắt đầu từ một sự kiện có thể muộn hơn", en: "the limit begins with an event that may come later")
  static let sameStart = Bilingual(vi: "giữ «kể từ …» như quy định được thay", en: "keep «since …» as it was")
  static let noLength = Bilingual(
    vi: "trước đây tính được ngày hẹn, nay không tính được", en: "a date could be computed before, and cannot now")
  static let giveLength = Bilingual(vi: "ghi số ngày cụ thể", en: "give a number of days")
  static let leaveOut = Bilingual(
    vi: "bỏ phần này, hoặc giữ như quy định được thay", en: "leave it out, or keep it as it was")
}
