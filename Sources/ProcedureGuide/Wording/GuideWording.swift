import ProcedureCatalogue
package import ProcedureDiagnostics

/// Words of guidance.
package enum GuideWording {
  // MARK: Questions that no author wrote

  static let whenHandedIn = Bilingual(vi: "Sẽ nộp hồ sơ lúc nào?", en: "When will it be handed in?")
  static let whichChannel = Bilingual(vi: "Sẽ nộp bằng cách nào?", en: "How will it be handed in?")
  static let whereHandedIn = Bilingual(vi: "Sẽ nộp tại cơ quan nào?", en: "At which agency will it be handed in?")
  static let yes = Bilingual(vi: "có", en: "yes")
  static let no = Bilingual(vi: "không", en: "no")
  package static let notKnown = Bilingual(vi: "không biết", en: "not known")

  /// A condition in the words of the law becomes a question by asking whether it is so, and a requirement by asking
  /// whether it is met.
  static func question(_ words: String, isProse: Bool, isRequirement: Bool) -> Bilingual {
    guard isProse, words.last != "?" else { return Bilingual(verbatim: words) }
    guard !isRequirement else {
      return Bilingual(vi: "Có đáp ứng yêu cầu «\(words)» không?", en: "Is the requirement met: «\(words)»?")
    }
    return Bilingual(vi: "Có phải trường hợp «\(words)» không?", en: "Is it the case that «\(words)»?")
  }

  /// A question that is part of a sentence elsewhere, as one that stands alone.
  static func alone(_ question: Bilingual) -> Bilingual {
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Bilingual(vi: capitalised(question.vi), en: capitalised(question.en))
  }

  // MARK: Answers

  static let contradictory = Bilingual(
    vi: "các câu trả lời mâu thuẫn với nhau: không có trường hợp nào như vậy; sửa lại một câu",
    en: "the answers contradict each other: there is no such case; correct one of them")

  static func notMet(_ requirement: String, _ consequence: Bilingual) -> Bilingual {
    Bilingual(
      vi: "«\(requirement)»: \(consequence.vi); không cần hỏi thêm",
      en: "«\(requirement)»: \(consequence.en); nothing more need be asked")
  }

  static func choose(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "chọn một số từ 1 đến \(count), hoặc ghi đúng lời của lựa chọn",
      en: "give a number from 1 to \(count), or the words of a choice")
  }

  static func number(_ expected: Bilingual, unit: String?) -> Bilingual {
    guard let unit = unit.map(TermWording.words(ofUnit:)) else { return expected }
    return Bilingual(vi: "\(expected.vi) (\(unit))", en: "\(expected.en) (\(unit))")
  }

  static let wholeNumber = Bilingual(vi: "ghi một số nguyên, như 3", en: "give a whole number, such as 3")
  static let count = Bilingual(
    vi: "ghi một số nguyên không âm, như 3", en: "give a whole number that is not negative, such as 3")
  static let decimal = Bilingual(
    vi: "ghi một số, phần thập phân không quá 6 chữ số, như 2,5",
    en: "give a number with at most 6 decimals, such as 2.5")
  static let money = Bilingual(
    vi: "ghi số tiền bằng đồng, như 15.000.000", en: "give an amount in dong, such as 15,000,000")
  static let day = Bilingual(
    vi: "ghi ngày có thật, như 28/02/2026, hoặc chỉ năm",
    en: "give a date that exists, such as 2026-02-28, or a year alone")
  static let moment = Bilingual(
    vi: "ghi ngày có thật, có thể kèm giờ, như 28/02/2026 hoặc 08:30 28/02/2026",
    en: "give a day that exists, with or without the time, such as 2026-02-28 or 2026-02-28T08:30")
  static let text = Bilingual(vi: "ghi bằng chữ", en: "give a text")

  // MARK: On the terminal

  package static func progress(_ number: Int, _ open: Int) -> Bilingual {
    Bilingual(
      vi: "Câu \(number) (còn nhiều nhất \(open) câu)",
      en: "Question \(number) (\(open) left at most)")
  }

  package static let signs = Bilingual(
    vi: "câu nào cũng có thể trả lời: «-» không biết, «<» quay lại câu trước, «?» vì sao hỏi",
    en: "any question may be answered: «-» not known, «<» back to the one before, «?» why it is asked")

  package static let prose = Bilingual(
    vi: "lời của văn bản; chưa chắc thì trả lời «không biết»",
    en: "in the words of the law; answer «not known» if in doubt")

  package static let why = Bilingual(vi: "Câu này quyết định:", en: "This decides:")
  package static let nothingBefore = Bilingual(vi: "đây là câu đầu tiên", en: "this is the first question")
}
