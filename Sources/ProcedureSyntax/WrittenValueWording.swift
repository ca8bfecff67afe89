import ProcedureDiagnostics
import ProcedureText

/// What is found about names, numbers and dates as they are written, 13x and 14x.
extension Finding {
  static func nameOfSeveralWords(_ written: String, _ joined: String, at place: Place) -> Finding {
    Finding(
      .nameOfSeveralWords, .warning,
      Bilingual(
        vi: "tên «\(written)» cần viết liền", en: "the name «\(written)» must be one word"), at: place,
      note: Bilingual(vi: "viết «\(joined)»", en: "write «\(joined)»"),
      fixes: [replace(place, by: joined, isSafe: true)])
  }

  static func textNeedsQuotes(_ written: String, at place: Place) -> Finding {
    Finding(
      FindingCode(139), .warning,
      Bilingual(
        vi: "lời văn «\(SyntaxWording.shortened(written))» cần đặt trong ngoặc kép",
        en: "the words «\(SyntaxWording.shortened(written))» must stand in quotes"),
      at: place,
      fixes: [replace(place, by: "\"\(written)\"", isSafe: true)])
  }

  static func numberNotInDigits(_ written: String, _ digits: String, at place: Place) -> Finding {
    Finding(
      FindingCode(138), .error,
      Bilingual(
        vi: "«\(written)» cần viết là «\(digits)»", en: "«\(written)» must be written as «\(digits)»"),
      at: place,
      fixes: [replace(place, by: digits, isSafe: true)])
  }

  static func unitWithoutSpace(_ written: String, _ spaced: String, at place: Place) -> Finding {
    Finding(
      FindingCode(144), .error,
      Bilingual(vi: "«\(written)»: số và đơn vị viết dính nhau", en: "«\(written)»: number and unit are not apart"),
      at: place, fixes: [replace(place, by: spaced, isSafe: true)])
  }

  static func oddNumber(_ written: String, _ mended: String, at place: Place) -> Finding {
    Finding(
      FindingCode(132), .warning,
      Bilingual(
        vi: "số «\(written)» được hiểu là «\(mended)»: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân",
        en: "«\(written)» is read as «\(mended)»: a point groups thousands, a comma begins decimals"), at: place,
      fixes: [replace(place, by: mended, isSafe: true)])
  }

  /// `mended` is what was perhaps meant.
  static func unreadableNumber(_ written: String, _ mended: String? = nil, at place: Place) -> Finding {
    Finding(
      .unreadableNumber, .error,
      Bilingual(vi: "không đọc được số «\(written)»", en: "«\(written)» is not a number"), at: place,
      help: [
        Bilingual(
          vi: "dùng dấu chấm cho hàng nghìn (1.500) và dấu phẩy cho phần thập phân (1,5)",
          en: "use a point for thousands (1.500) and a comma for decimals (1,5)")
      ], fixes: mended.map { [replace(place, by: $0, isSafe: false)] } ?? [])
  }

  static func numberOutOfRange(_ written: String, at place: Place) -> Finding {
    Finding(
      .unreadableNumber, .error,
      Bilingual(
        vi: "số «\(SyntaxWording.shortened(written))» quá lớn hoặc có quá sáu chữ số thập phân",
        en: "«\(SyntaxWording.shortened(written))» is too large or has more than six decimals"), at: place,
      help: [Bilingual(vi: "xem lại số trong văn bản gốc", en: "check the number in the source")])
  }

  static func numberWithWords(_ words: String, at place: Place) -> Finding {
    Finding(
      FindingCode(134), .note,
      Bilingual(vi: "phần chữ «\(words)» đúng với số, không cần viết", en: "the words «\(words)» repeat the number"),
      at: place,
      fixes: [replace(place, by: "", isSafe: true)])
  }

  static func numberAndWordsDiffer(_ number: String, _ words: String, at place: Place) -> Finding {
    Finding(
      FindingCode(135), .error,
      Bilingual(
        vi: "số «\(number)» và chữ «\(words)» không khớp nhau",
        en: "the number «\(number)» and the words «\(words)» differ"),
      at: place,
      help: [
        Bilingual(vi: "đối chiếu văn bản gốc rồi sửa một trong hai", en: "check the source and correct one of them")
      ])
  }

  static func twoNumbers(at place: Place) -> Finding {
    Finding(
      FindingCode(136), .error,
      Bilingual(vi: "hai số đứng liền nhau", en: "two numbers stand side by side"), at: place,
      help: [
        Bilingual(
          vi: "nếu là một số thì ngăn hàng nghìn bằng dấu chấm (1.500.000)",
          en: "if it is one number, group thousands with points (1.500.000)")
      ])
  }

  static func tierNeedsColon(at place: Place, insertAt: Int) -> Finding {
    Finding(
      FindingCode(137), .error,
      Bilingual(vi: "cần dấu hai chấm trước mức thu của bậc này", en: "a colon must stand before the amount of a tier"),
      at: place,
      fixes: [
        Fix(Bilingual(vi: "thêm «:»", en: "add «:»"), isSafe: true, edits: [Edit(TextSpan(insertAt, insertAt), ":")])
      ])
  }

  static func dateWithOddSeparators(_ written: String, _ canonical: String, at place: Place) -> Finding {
    Finding(
      FindingCode(140), .warning,
      Bilingual(vi: "ngày «\(written)» nên viết «\(canonical)»", en: "the date «\(written)» should be «\(canonical)»"),
      at: place,
      fixes: [replace(place, by: canonical, isSafe: true)])
  }

  static func twoDigitYear(_ written: String, at place: Place) -> Finding {
    Finding(
      FindingCode(141), .error,
      Bilingual(vi: "năm trong «\(written)» phải đủ bốn chữ số", en: "the year in «\(written)» needs four digits"),
      at: place)
  }

  static func monthFirstDate(_ written: String, _ swapped: String, at place: Place) -> Finding {
    Finding(
      FindingCode(142), .error,
      Bilingual(
        vi: "«\(written)» không phải một ngày: ngày viết trước, tháng viết sau",
        en: "«\(written)» is not a date: the day comes first, then the month"), at: place,
      note: Bilingual(vi: "có phải là «\(swapped)»?", en: "is it «\(swapped)»?"),
      fixes: [replace(place, by: swapped, isSafe: false)])
  }

  static func dayBehindMonth(_ written: String, month: Int, _ last: String, at place: Place) -> Finding {
    Finding(
      .impossibleDate, .error,
      Bilingual(
        vi: "không có ngày «\(written)»: ngày cuối tháng \(month) là \(last)",
        en: "there is no day «\(written)»: the last one of that month is \(last)"), at: place,
      help: [
        Bilingual(
          vi: "đối chiếu văn bản gốc; cuối tháng thì viết «\(last)»",
          en: "check the source; the end of the month is «\(last)»")
      ], fixes: [replace(place, by: last, isSafe: false)])
  }

  static func codeWithoutPoint(_ written: String, _ mended: String, at place: Place) -> Finding {
    Finding(
      FindingCode(145), .error,
      Bilingual(
        vi: "mã thủ tục «\(written)» thiếu dấu chấm: «\(mended)»",
        en: "the code «\(written)» lacks its point: «\(mended)»"), at: place,
      fixes: [replace(place, by: mended, isSafe: true)])
  }

  static func wordsAroundNumber(
    _ words: String, at place: Place, replace span: TextSpan, by number: String
  ) -> Finding {
    Finding(
      FindingCode(146), .warning,
      Bilingual(
        vi: "căn cứ có số văn bản thì không cần «\(words)»",
        en: "where a document's number stands, «\(words)» is not needed"), at: place,
      help: [
        Bilingual(
          vi: "viết số hoặc tên đã khai báo: «[Điều 2 118/2025/NĐ-CP]», «[Điều 2 nđ_118_2025]»",
          en: "write its number or its declared name: «[Article 2 118/2025/NĐ-CP]», «[Article 2 nđ_118_2025]»")
      ], fixes: [.replacing(span, by: number, isSafe: true)])
  }

  static func impossibleDate(_ written: String, at place: Place) -> Finding {
    Finding(
      .impossibleDate, .error,
      Bilingual(
        vi: "không có ngày «\(written)» trên lịch (năm từ 1900 đến 2200)",
        en: "there is no day «\(written)» (years 1900 to 2200)"), at: place)
  }
}
