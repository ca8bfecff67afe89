import ProcedureCatalogue
package import ProcedureDiagnostics
import WorkingCalendar

/// What findings say about lengths of limits and about demands for documents that differ.
package enum BurdenWording {
  // MARK: Time

  /// «06 ngày làm việc và 02 ngày, nhận sau 15 giờ thì lùi»
  package static func length(_ length: LimitLength) -> Bilingual {
    let texts = length.amounts.map { LengthWording.length($0) }
    let cutoff = length.cutoff.map { clock($0.after) }
    return Bilingual(
      vi: texts.map(\.vi).joined(separator: " và ") + (cutoff.map { ", nhận sau \($0) thì lùi" } ?? ""),
      en: texts.map(\.en).joined(separator: " and ") + (cutoff.map { ", later when received after \($0)" } ?? ""))
  }

  package static func clock(_ minute: Int) -> String {
    let rest = minute % 60
    return rest == 0 ? "\(minute / 60) giờ" : "\(minute / 60) giờ \(rest < 10 ? "0" : "")\(rest)"
  }

  /// «nhận ngày 02/03/2026 → hẹn 16/03 thay vì 12/03»; with hours where the day is the same.
  package static func shown(_ witness: DurationOrder.Witness) -> Bilingual {
    let sameDay = witness.due.date == witness.other.date
    let (due, other) = (moment(witness.due, sameDay), moment(witness.other, sameDay))
    let late = witness.received.minuteOfDay > 8 * 60
    let received = TermWording.day(witness.received.date)
    return Bilingual(
      vi: "nhận \(late ? "\(clock(witness.received.minuteOfDay)) " : "")ngày \(received) → hẹn \(due) thay vì \(other)",
      en:
        "received \(late ? "at \(minutes(witness.received.minuteOfDay)) " : "")on \(received) → due \(due) instead of \(other)"
    )
  }

  /// The same read the other way round: the other length is that of the later version.
  package static func shownTurned(_ witness: DurationOrder.Witness) -> Bilingual {
    shown(DurationOrder.Witness(received: witness.received, due: witness.other, other: witness.due))
  }

  private static func moment(_ moment: CivilMoment, _ withHour: Bool) -> String {
    let day = TermWording.day(moment.date).prefix(5)
    return withHour ? "\(minutes(moment.minuteOfDay)) \(day)" : "\(day)"
  }

  private static func minutes(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  // MARK: Documents

  /// In what a demand is more than another one; the name is that of the document, `database` gives titles.
  package static func document(
    _ what: BurdenIncrease.DocumentIncrease, _ name: String, database: (String) -> String
  ) -> Bilingual {
    switch what {
    case .added: return Bilingual(vi: "thêm giấy tờ «\(name)»", en: "the document «\(name)» is added")
    case .moreCases:
      return Bilingual(
        vi: "phải nộp «\(name)» trong nhiều trường hợp hơn", en: "«\(name)» is demanded in more cases")
    case .noLongerOptional:
      return Bilingual(vi: "«\(name)» thành bắt buộc", en: "«\(name)» is no longer optional")
    case .fewerChoices:
      return Bilingual(vi: "«\(name)»: ít lựa chọn hơn", en: "«\(name)»: fewer papers to choose from")
    case .younger:
      return Bilingual(vi: "«\(name)» phải mới hơn", en: "«\(name)» may not be as old as before")
    case .verb(let verb, let before):
      let (now, then) = (TermWording.verb(verb), TermWording.verb(before))
      return Bilingual(
        vi: "«\(name)»: \(now.vi) thay vì \(then.vi)", en: "«\(name)»: \(now.en) instead of \(then.en)")
    case .waiverLost(let databases):
      let list = databases.map(database).joined(separator: ", ")
      return Bilingual(
        vi: "«\(name)» không còn được miễn khi có trong \(list)", en: "«\(name)» is no longer spared by \(list)")
    case .forms(let difference, let channel): return form(difference, channel, name)
    }
  }

  /// The same read the other way round: in what a demand is less than another one.
  package static func lessDocument(
    _ what: BurdenIncrease.DocumentIncrease, _ name: String, database: (String) -> String
  ) -> Bilingual {
    switch what {
    case .added: return Bilingual(vi: "không còn phải nộp «\(name)»", en: "«\(name)» is no longer demanded")
    case .moreCases:
      return Bilingual(vi: "phải nộp «\(name)» trong ít trường hợp hơn", en: "«\(name)» is demanded in fewer cases")
    case .noLongerOptional: return Bilingual(vi: "«\(name)» không còn bắt buộc", en: "«\(name)» becomes optional")
    case .fewerChoices:
      return Bilingual(vi: "«\(name)»: thêm lựa chọn", en: "«\(name)»: more papers to choose from")
    case .younger: return Bilingual(vi: "«\(name)» được phép cũ hơn", en: "«\(name)» may be older than before")
    case .verb(let before, let verb):
      let (now, then) = (TermWording.verb(verb), TermWording.verb(before))
      return Bilingual(
        vi: "«\(name)»: \(now.vi) thay vì \(then.vi)", en: "«\(name)»: \(now.en) instead of \(then.en)")
    case .waiverLost(let databases):
      let list = databases.map(database).joined(separator: ", ")
      return Bilingual(
        vi: "«\(name)» được miễn khi có trong \(list)", en: "«\(name)» is now spared by \(list)")
    case .forms(let difference, let channel): return lessForm(difference, channel, name)
    }
  }

  private static func form(_ difference: FormOrder.Difference, _ channel: Channel?, _ name: String) -> Bilingual {
    let what =
      switch difference {
      case .anyForm: Bilingual(vi: "phải đúng dạng", en: "only in a certain form")
      case .more(let count, let before):
        Bilingual(vi: "\(count) bản thay vì \(before)", en: "\(count) instead of \(before)")
      case .otherCount: Bilingual(vi: "số lượng khác", en: "another number")
      case .lost(let forms): lost(forms)
      }
    return placed(what, channel, name)
  }

  private static func lessForm(_ difference: FormOrder.Difference, _ channel: Channel?, _ name: String) -> Bilingual {
    let what =
      switch difference {
      case .anyForm: Bilingual(vi: "dạng nào cũng được", en: "in any form")
      case .more(let before, let count):
        Bilingual(vi: "\(count) bản thay vì \(before)", en: "\(count) instead of \(before)")
      case .otherCount: Bilingual(vi: "số lượng khác", en: "another number")
      case .lost(let forms):
        Bilingual(
          vi: "nhận thêm " + forms.map { TermWording.form($0).vi }.joined(separator: ", "),
          en: "now accepted too: " + forms.map { TermWording.form($0).en }.joined(separator: ", "))
      }
    return placed(what, channel, name)
  }

  private static func lost(_ forms: [DocumentForm]) -> Bilingual {
    Bilingual(
      vi: "không còn nhận " + forms.map { TermWording.form($0).vi }.joined(separator: ", "),
      en: "no longer accepted: " + forms.map { TermWording.form($0).en }.joined(separator: ", "))
  }

  private static func placed(_ what: Bilingual, _ channel: Channel?, _ name: String) -> Bilingual {
    guard let channel else { return Bilingual(vi: "«\(name)» \(what.vi)", en: "«\(name)»: \(what.en)") }
    let by = TermWording.channel(channel)
    return Bilingual(vi: "«\(name)» nộp \(by.vi): \(what.vi)", en: "«\(name)» \(by.en): \(what.en)")
  }
}
