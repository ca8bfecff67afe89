import ProcedureCatalogue
package import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

extension FindingCode {
  /// Hours are written where a time of day is meant.
  package static let hourIsADuration = FindingCode(118)
  fileprivate static let notAChoice = FindingCode(223)
}

/// Findings 22x: types and units.
extension Finding {
  static func notACondition(_ text: String, _ kind: ValueKind, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(220), .error,
      Bilingual(
        vi: "«\(text.shortened)» là \(what.vi), chưa phải là điều kiện",
        en: "«\(text.shortened)» is \(what.en), not yet a condition"), at: place,
      help: [
        Bilingual(
          vi: "so với một giá trị, như «\(text.shortened) = …» hoặc «\(text.shortened) > …»",
          en: "compare it with a value, as in «\(text.shortened) = …» or «\(text.shortened) > …»")
      ])
  }

  /// `isChoice`: the left side has a choice of that very name, which reads as an answer here.
  static func cannotCompare(_ kind: ValueKind, _ text: String, isChoice: Bool = false, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    let (message, help) =
      isChoice
      ? (
        Bilingual(
          vi: "«\(text)» ở đây là câu trả lời có/không, chưa phải lựa chọn tên «\(text)»",
          en: "«\(text)» is the answer yes or no here, not the choice of that name"),
        Bilingual(
          vi: "đặt tên khác cho lựa chọn đó, hoặc viết tên trong dấu huyền ngược: `\(text)`",
          en: "give that choice another name, or write its name in back quotes: `\(text)`")
      )
      : (
        Bilingual(
          vi: "vế trái là \(what.vi), không so với «\(text.shortened)» được",
          en: "the left side is \(what.en) and cannot be compared with «\(text.shortened)»"),
        Bilingual(vi: "ghi ở vế phải \(what.vi)", en: "write \(what.en) on the right")
      )
    return Finding(FindingCode(221), .error, message, at: place, help: [help])
  }

  static func orderOfNominal(_ kind: ValueKind, _ sign: String, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(222), .error,
      Bilingual(
        vi: "\(what.vi) không có lớn hơn, nhỏ hơn: «\(sign)» không dùng được ở đây",
        en: "\(what.en) is neither larger nor smaller than another: «\(sign)» cannot stand here"), at: place,
      help: [Bilingual(vi: "dùng «=», «≠» hoặc «trong {…}»", en: "use «=», «≠» or «in {…}»")])
  }

  static func unknownChoice(_ text: String, fact: String, choices: [String], nearest: Guess?, at place: Place)
    -> Finding
  {
    Finding(
      .notAChoice, .error,
      Bilingual(
        vi: "«\(text.shortened)» không phải một lựa chọn của «\(fact)»",
        en: "«\(text.shortened)» is not a choice of «\(fact)»"),
      at: place, note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "các lựa chọn: " + choices.joined(separator: ", "),
          en: "the choices are: " + choices.joined(separator: ", "))
      ], fixes: replacing(place, by: nearest))
  }

  static func unknownChannel(_ text: String, known: [Channel], at place: Place) -> Finding {
    let names = known.map(ModelWording.name)
    return Finding(
      FindingCode(224), .error,
      Bilingual(vi: "«\(text.shortened)» không phải cách thức nộp hồ sơ", en: "«\(text.shortened)» is not a channel"),
      at: place,
      help: [
        Bilingual(
          vi: "các cách thức: " + ModelWording.list(names.map { Self.joined($0.vi) }),
          en: "the channels are: " + ModelWording.list(names.map { Self.joined($0.en) }))
      ])
  }

  static func unknownApplicant(_ text: String, known: [String], nearest: Guess?, at place: Place) -> Finding {
    let names = known.map { "\"\($0)\"" }
    return Finding(
      .notAChoice, .error,
      Bilingual(
        vi: "«\(text.shortened)» không phải một đối tượng của thủ tục",
        en: "«\(text.shortened)» is none of those who may apply"),
      at: place, note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "các đối tượng: \(names.joined(separator: ", ")); thiếu thì thêm vào «đối tượng»",
          en: "those who may apply: \(names.joined(separator: ", ")); add who is missing to «applicants»")
      ], fixes: nearest.map { replacing(place, by: "\"\($0.name)\"", isSafe: $0.isSure) } ?? [])
  }

  /// Several words as the one name that a condition takes.
  private static func joined(_ words: String) -> String { words.split(separator: " ").joined(separator: "_") }

  static func unitsDiffer(_ first: String, _ second: String, at place: Place) -> Finding {
    Finding(
      FindingCode(225), .error,
      Bilingual(
        vi: "hai đơn vị khác nhau: «\(first)» và «\(second)»", en: "two different units: «\(first)» and «\(second)»"),
      at: place,
      help: [Bilingual(vi: "dùng cùng một đơn vị ở hai bên", en: "use the same unit on both sides")])
  }

  static func hourIsADuration(_ text: String, at place: Place) -> Finding {
    let clock = text.prefix { $0.isNumber }
    return Finding(
      .hourIsADuration, .error,
      Bilingual(
        vi: "«\(text)» ở đây là một khoảng thời gian; muốn nói mốc trong ngày thì viết khác",
        en: "«\(text)» is a duration here; a time of day is written differently"), at: place,
      note: Bilingual(vi: "viết «\(clock):00»", en: "write «\(clock):00»"),
      fixes: replacing(place, by: "\(clock):00", isSafe: false))
  }

  static func moneyWithoutCurrency(_ number: String, at place: Place) -> Finding {
    Finding(
      FindingCode(226), .error,
      Bilingual(
        vi: "«\(number)» thiếu đơn vị «đồng» để so với số tiền",
        en: "«\(number)» needs the unit «dong» to be compared with money"), at: place,
      fixes: replacing(place, by: number + " đồng", isSafe: false))
  }

  static func ageOfWhat(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(227), .error,
      Bilingual(
        vi: "tuổi tính từ ngày sinh; «\(text.shortened)» không phải một ngày",
        en: "ages are counted from a birth date; «\(text.shortened)» is not a date"), at: place,
      help: [
        Bilingual(
          vi: "khai báo «ngày_sinh: ngày \"Ngày sinh\"» và dùng tên đó",
          en: "declare «ngày_sinh: date \"Ngày sinh\"» and use that name")
      ])
  }

  static func placeExpected(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(228), .error,
      Bilingual(
        vi: "«\(text.shortened)» không phải một nơi, không nói là thuộc địa bàn nào được",
        en: "«\(text.shortened)» is not a place and lies in no area"), at: place,
      help: [
        Bilingual(
          vi: "bắt đầu bằng một nơi: «nơi có đất thuộc …», «nơi cư trú của … thuộc …»",
          en: "begin with a place: «location of the land lies in …», «residence of … lies in …»")
      ])
  }

  static func datesExpected(at place: Place) -> Finding {
    Finding(
      FindingCode(229), .error,
      Bilingual(vi: "«số ngày từ … đến …» cần hai ngày", en: "«days from … to …» needs two dates"), at: place,
      help: [
        Bilingual(
          vi: "dùng hai thông tin kiểu ngày, như «số ngày từ ngày_sinh đến ngày_nộp»",
          en: "use two facts that are dates, as in «days from ngày_sinh to lodging_date»")
      ])
  }

  static func cannotAdd(_ kind: ValueKind, _ text: String, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(230), .error,
      Bilingual(
        vi: "không cộng, trừ \(what.vi) với «\(text.shortened)» được",
        en: "«\(text.shortened)» cannot be added to or taken from \(what.en)"), at: place,
      help: [Bilingual(vi: "hai vế phải cùng loại và cùng đơn vị", en: "both must be of one kind and one unit")])
  }

  static func cannotMoveDate(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(231), .error,
      Bilingual(
        vi: "không dời một ngày đi «\(text.shortened)» được", en: "a date cannot be moved by «\(text.shortened)»"),
      at: place,
      help: [
        Bilingual(
          vi: "dùng số nguyên ngày, ngày làm việc, tuần, tháng hoặc năm",
          en: "use whole days, working days, weeks, months or years")
      ])
  }

  static func cannotMultiply(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(232), .error,
      Bilingual(
        vi: "phép nhân «\(text.shortened)» không có nghĩa", en: "the product «\(text.shortened)» means nothing"),
      at: place,
      help: [
        Bilingual(
          vi: "nhân số tiền hoặc một số với số nguyên, như «số_bản × 8.000 đồng»",
          en: "multiply money or a number by a whole number, as in «số_bản × 8.000 dong»")
      ])
  }

  static func emptyRange(from low: String, to high: String, at place: Place) -> Finding {
    Finding(
      FindingCode(233), .error,
      Bilingual(
        vi: "không có giá trị nào từ «\(low)» đến «\(high)»", en: "nothing lies between «\(low)» and «\(high)»"),
      at: place,
      help: [Bilingual(vi: "ghi số nhỏ trước, số lớn sau", en: "write the smaller one first")])
  }

  static func ageNotWhole(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(235), .error,
      Bilingual(vi: "tuổi phải là số nguyên, không phải «\(text)»", en: "an age is a whole number, not «\(text)»"),
      at: place,
      help: [
        Bilingual(
          vi: "so với một ngày, như «ngày_nộp < ngày_sinh + 18 tháng»",
          en: "compare with a date, as in «lodging_date < ngày_sinh + 18 months»")
      ])
  }

  static func foreignMoney(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(236), .error,
      Bilingual(
        vi: "điều kiện tính bằng đồng Việt Nam, không so với «\(text)» được",
        en: "conditions count in Vietnamese dong and cannot be compared with «\(text)»"), at: place)
  }

  static func numberTooLarge(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(234), .error,
      Bilingual(
        vi: "số «\(text.shortened)» quá lớn, hoặc có quá sáu chữ số sau dấu phẩy",
        en: "«\(text.shortened)» is too large, or has more than six digits after the comma"), at: place)
  }
}
