import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 219 and 29x: examples.
extension Finding {
  static func conditionInExample(_ condition: String, _ line: String, at place: Place) -> Finding {
    Finding(
      FindingCode(219), .error,
      Bilingual(
        vi: "câu «\(line.shortened)» của ví dụ không nhận điều kiện «\(condition.shortened) …»",
        en: "the line «\(line.shortened)» of an example takes no condition «\(condition.shortened) …»"), at: place,
      help: [
        Bilingual(
          vi: "bỏ điều kiện; điều hồ sơ cho biết thì ghi bằng câu «cho …», trường hợp khác thì thêm một ví dụ",
          en: "remove it; what the dossier tells goes into a line «given …», another case into another example")
      ])
  }

  static func exampleWithoutMoment(at place: Place) -> Finding {
    Finding(
      FindingCode(290), .error,
      Bilingual(
        vi: "ví dụ chưa nói hồ sơ nộp lúc nào", en: "the example does not say when the dossier was lodged"), at: place,
      help: [
        Bilingual(
          vi: "thêm «nộp lúc 08 giờ 00 ngày 09/03/2026 qua trực tiếp»",
          en: "add «lodged on 08:00 09/03/2026 via in person»")
      ])
  }

  static func exampleExpectsNothing(at place: Place) -> Finding {
    Finding(
      FindingCode(291), .warning,
      Bilingual(
        vi: "ví dụ không nói kết quả phải thế nào nên không kiểm tra điều gì",
        en: "the example does not say what must come out and so checks nothing"), at: place,
      help: [
        Bilingual(
          vi: "thêm ít nhất một câu «thì …», như «thì hồ sơ đầy đủ»",
          en: "add at least one «expect …», such as «expect dossier complete»")
      ])
  }

  static func exampleOutsideVersion(_ date: CivilDate, _ interval: Interval, at place: Place) -> Finding {
    let day = ModelWording.day(date)
    let from = interval.from.map(ModelWording.day)
    let to = interval.to.map(ModelWording.day)
    let vi = [from.map { "từ \($0)" }, to.map { "đến \($0)" }].compactMap(\.self).joined(separator: " ")
    let en = [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
    return Finding(
      FindingCode(292), .error,
      Bilingual(
        vi: "ngày \(day), thủ tục không có hiệu lực (hiệu lực \(vi))",
        en: "on \(day) the procedure is not in force (it is in force \(en))"), at: place,
      help: [
        Bilingual(
          vi: "sửa ngày nộp, hoặc chuyển ví dụ sang phiên bản có hiệu lực ngày đó",
          en: "change the day, or move the example to the version in force on it")
      ])
  }

  /// What is wrong with the moments of an event.
  enum EventFault {
    case withoutMoment
    case extensionWithoutDate
    case dateOfOtherEvent
    case stageOfOtherEvent
  }

  static func event(_ fault: EventFault, at place: Place) -> Finding {
    let (message, help) =
      switch fault {
      case .withoutMoment:
        (
          Bilingual(vi: "sự kiện chưa có thời điểm", en: "the event does not say when it happened"),
          Bilingual(vi: "thêm «lúc 09 giờ ngày 10/03/2026»", en: "add «at 09:00 10/03/2026»")
        )
      case .extensionWithoutDate:
        (
          Bilingual(vi: "gia hạn chưa ghi ngày hẹn mới", en: "the extension does not say the new date"),
          Bilingual(
            vi: "thêm vào cuối câu «đến ngày 20/03/2026»", en: "add «to 20/03/2026» at the end of the statement")
        )
      case .dateOfOtherEvent:
        (
          Bilingual(vi: "chỉ sự kiện «gia hạn» có ngày hẹn mới", en: "only the event «extended» has a new date"),
          Bilingual(
            vi: "bỏ «đến …»; khoảng thời gian thì ghi hai sự kiện, lúc bắt đầu và lúc kết thúc",
            en: "leave «to …» out; a stretch of time is two events, one when it begins and one when it ends")
        )
      case .stageOfOtherEvent:
        (
          Bilingual(
            vi: "sự kiện này là của cả hồ sơ, không phải của một bước", en: "the event is about the whole dossier"),
          Bilingual(
            vi: "bỏ «ở bước …»; riêng một bước chỉ có yêu cầu và nhận bổ sung, tạm dừng, tiếp tục, gia hạn, dừng giải "
              + "quyết",
            en: "leave «at stage …» out; of one stage are only supplements, pauses, later dates and the end of the work"
          )
        )
      }
    return Finding(FindingCode(293), .error, message, at: place, help: [help])
  }

  static func givenByDossier(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(294), .error,
      Bilingual(
        vi: "«\(name)» lấy từ chính hồ sơ, không ghi sau «cho»",
        en: "«\(name)» comes with the dossier itself and does not stand after «given»"),
      at: place,
      help: [
        Bilingual(
          vi: "ghi trong câu «nộp lúc … qua … tại …»", en: "say it in «lodged on … via … at …»")
      ])
  }

  static func derivedIsGiven(_ name: String, at place: Place, declared: Place) -> Finding {
    Finding(
      FindingCode(295), .error,
      Bilingual(
        vi: "«\(name)» được tính từ thông tin khác, không ghi sau «cho»",
        en: "«\(name)» is computed from other facts and does not stand after «given»"),
      at: place, labels: [Label(declared, Bilingual(vi: "được tính ở đây", en: "computed here"))],
      help: [
        Bilingual(vi: "cho các thông tin mà nó được tính từ đó", en: "give the facts that it is computed from")
      ])
  }

  static func wrongValue(_ text: String, _ fact: Fact, at place: Place) -> Finding {
    let expected = ModelWording.name(of: fact.kind)
    return Finding(
      FindingCode(296), .error,
      Bilingual(
        vi: "«\(fact.origin.id)» cần \(expected.vi), không phải «\(text.shortened)»",
        en: "«\(fact.origin.id)» needs \(expected.en), not «\(text.shortened)»"), at: place)
  }

  static func givenTwice(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(297), .error,
      Bilingual(
        vi: "trong một ví dụ, «\(name.shortened)» chỉ cho một lần", en: "an example gives «\(name.shortened)» once only"
      ),
      at: place, help: [Bilingual(vi: "bỏ một giá trị", en: "remove one of the values")])
  }
}
