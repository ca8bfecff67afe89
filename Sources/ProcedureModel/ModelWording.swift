import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Words for kinds of names, values and days.
enum ModelWording {
  static func name(of kind: DeclarationKind) -> Bilingual {
    switch kind {
    case .catalogue: Bilingual(vi: "danh mục", en: "catalogue")
    case .calendar: Bilingual(vi: "lịch", en: "calendar")
    case .agency: Bilingual(vi: "cơ quan", en: "agency")
    case .area: Bilingual(vi: "địa bàn", en: "area")
    case .legalBasis: Bilingual(vi: "căn cứ", en: "legal basis")
    case .database: Bilingual(vi: "cơ sở dữ liệu", en: "database")
    case .document: Bilingual(vi: "giấy tờ", en: "document")
    case .form: Bilingual(vi: "biểu mẫu", en: "form")
    }
  }

  static func name(of kind: ValueKind) -> Bilingual {
    switch kind {
    case .boolean: Bilingual(vi: "có/không", en: "yes/no")
    case .integer(let unit?), .decimal(let unit?): Bilingual(vi: "số \(unit)", en: "a number of \(unit)")
    case .integer, .decimal: Bilingual(vi: "một số", en: "a number")
    case .money: Bilingual(vi: "số tiền", en: "money")
    case .date: Bilingual(vi: "một ngày", en: "a date")
    case .time: Bilingual(vi: "mốc giờ trong ngày", en: "a clock time")
    case .duration: Bilingual(vi: "khoảng thời gian", en: "a duration")
    case .year: Bilingual(vi: "một năm", en: "a year")
    case .choice: Bilingual(vi: "một lựa chọn", en: "a choice")
    case .channel: Bilingual(vi: "cách thức nộp", en: "a channel")
    case .agency: Bilingual(vi: "cơ quan", en: "an agency")
    case .applicant: Bilingual(vi: "đối tượng nộp", en: "a kind of applicant")
    case .text: Bilingual(vi: "văn bản", en: "text")
    case .unknown: Bilingual(vi: "giá trị", en: "a value")
    }
  }

  static func name(of kind: Fact.Kind) -> Bilingual {
    switch kind {
    case .boolean: Bilingual(vi: "«có» hoặc «không»", en: "«yes» or «no»")
    case .integer(let unit?): Bilingual(vi: "một số nguyên (\(unit))", en: "a whole number (\(unit))")
    case .integer: Bilingual(vi: "một số nguyên", en: "a whole number")
    case .decimal: Bilingual(vi: "một số", en: "a number")
    case .money: Bilingual(vi: "số tiền (như 500.000 đồng)", en: "money (such as 500.000 dong)")
    case .date: Bilingual(vi: "một ngày (như 28/12/2025)", en: "a date (such as 28/12/2025)")
    case .text: Bilingual(vi: "một câu trong ngoặc kép", en: "a text in quotes")
    case .choice(let choices):
      Bilingual(
        vi: "một trong: " + choices.map(\.id).joined(separator: ", "),
        en: "one of: " + choices.map(\.id).joined(separator: ", "))
    }
  }

  static func day(_ date: CivilDate) -> String { DateLiteral.written(date.year, date.month, date.day) }

  static func proposedByRules(_ year: Int) -> Bilingual {
    Bilingual(
      vi: "Năm \(year): dự kiến theo luật, chưa có quyết định; đối chiếu khi lịch nghỉ được công bố.",
      en: "\(year): proposed by the rules of the law, not decided; check when the days off are announced.")
  }

  static func daysStillOpen(_ name: String, decidedBy body: String) -> Bilingual {
    Bilingual(
      vi: "\(name): ngày cụ thể do \(body) quyết định hằng năm.",
      en: "\(name): the days are decided each year by \(body).")
  }

  static let declaredHere = Bilingual(vi: "đã khai báo ở đây", en: "declared here")
  static let firstHere = Bilingual(vi: "lần đầu ở đây", en: "the first one is here")

  static func didYouMean(_ nearest: String?) -> Bilingual? {
    nearest.map { Bilingual(vi: "có phải là «\($0)»?", en: "is it «\($0)»?") }
  }
}

extension Finding {
  /// A replacement; safe when what is written differs from it by marks and case only.
  private static func replacing(_ place: Place, by nearest: String?, instead written: String? = nil) -> [Fix] {
    guard let nearest, let span = place.span else { return [] }
    let isSafe = written.map { Suggestion.folded($0) == Suggestion.folded(nearest) } ?? false
    return [
      Fix(
        Bilingual(vi: "sửa thành «\(nearest)»", en: "change to «\(nearest)»"), isSafe: isSafe,
        edits: [Edit(span, nearest)])
    ]
  }

  // MARK: 20x Names

  static func unknownName(_ name: String, _ kind: DeclarationKind, nearest: String?, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(201), .error,
      Bilingual(vi: "chưa khai báo \(what.vi) «\(name)»", en: "no \(what.en) named «\(name)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "khai báo «\(what.vi) \(name) \"…\"», hoặc viết tên gọi trong ngoặc kép",
          en: "declare it, or write its title in quotes")
      ], fixes: replacing(place, by: nearest, instead: name))
  }

  static func duplicateName(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(202), .error,
      Bilingual(vi: "tên «\(name)» được khai báo hai lần", en: "the name «\(name)» is declared twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)])
  }

  static func shadowedName(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(203), .error,
      Bilingual(
        vi: "tên «\(name)» đã dùng trong danh mục, không dùng lại cho thông tin của thủ tục được",
        en: "the name «\(name)» is used in the catalogue and cannot name a fact of the procedure"), at: place,
      labels: [Label(first, ModelWording.declaredHere)],
      help: [Bilingual(vi: "đặt tên khác cho thông tin này", en: "give the fact another name")])
  }

  static func wrongKindOfName(
    _ name: String, _ kind: DeclarationKind, expected: DeclarationKind, at place: Place, declared: Place
  ) -> Finding {
    let (is_, should) = (ModelWording.name(of: kind), ModelWording.name(of: expected))
    return Finding(
      FindingCode(204), .error,
      Bilingual(
        vi: "«\(name)» là \(is_.vi), ở đây cần \(should.vi)",
        en: "«\(name)» is a \(is_.en), a \(should.en) is needed here"),
      at: place, labels: [Label(declared, ModelWording.declaredHere)])
  }

  static func duplicateProcedure(_ code: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(205), .error,
      Bilingual(
        vi: "thủ tục \(code) có hai bản cùng ngày hiệu lực",
        en: "procedure \(code) has two versions with the same day of entry into force"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "ghi «hiệu lực từ …» khác nhau cho từng bản, hoặc bỏ một bản",
          en: "give each version its own «in force from», or remove one")
      ])
  }

  static func overlappingVersions(_ code: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(206), .error,
      Bilingual(
        vi: "hai bản của thủ tục \(code) cùng có hiệu lực trong một khoảng thời gian",
        en: "two versions of procedure \(code) are in force at the same time"), at: place,
      labels: [Label(first, Bilingual(vi: "bản kia ở đây", en: "the other version is here"))],
      help: [
        Bilingual(
          vi: "ghi ngày hết hiệu lực cho bản cũ: «hiệu lực từ … đến …»",
          en: "say when the older one ends: «in force from … to …»")
      ])
  }

  static func secondCatalogue(at place: Place) -> Finding {
    Finding(
      FindingCode(207), .error,
      Bilingual(vi: "chỉ được có một «danh mục» trong một thư mục", en: "a folder has one «catalogue» only"), at: place)
  }

  static func newerEdition(_ edition: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(208), .error,
      Bilingual(
        vi: "tệp này viết theo ngôn ngữ tthc \(edition), chương trình này chỉ biết đến 1",
        en: "this file is written in tthc language \(edition); this program knows 1"), at: place,
      help: [Bilingual(vi: "cập nhật chương trình tthc", en: "update tthc")])
  }

  static func layerNotMerged(at place: Place) -> Finding {
    Finding(
      FindingCode(209), .warning,
      Bilingual(
        vi: "lớp địa phương «áp dụng tại … cho …» được đọc nhưng chưa đưa vào danh mục biên dịch",
        en: "a local layer «apply in … to …» is read but not yet part of the compiled catalogue"), at: place,
      help: [
        Bilingual(
          vi: "trong lúc chờ, soạn thủ tục của địa phương thành một thủ tục riêng có «áp dụng tại …»",
          en: "until then, write the local procedure as one of its own with «apply in …»")
      ])
  }

  // MARK: 21x Facts

  static func unknownFact(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      FindingCode(210), .error,
      Bilingual(vi: "chưa khai báo thông tin «\(name)»", en: "no fact named «\(name)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "khai báo trong «thông tin», hoặc viết điều kiện thành câu trong ngoặc kép",
          en: "declare it in «facts», or write the condition as a sentence in quotes")
      ], fixes: replacing(place, by: nearest, instead: name))
  }

  static func duplicateFact(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(211), .error,
      Bilingual(vi: "thông tin «\(name)» được khai báo hai lần", en: "the fact «\(name)» is declared twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)])
  }

  static func reservedFactName(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(212), .error,
      Bilingual(
        vi: "«\(name)» là thông tin có sẵn của mọi hồ sơ, không khai báo lại",
        en: "«\(name)» comes with every dossier and is not declared again"), at: place)
  }

  static func circularFact(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(213), .error,
      Bilingual(vi: "thông tin «\(name)» được tính từ chính nó", en: "the fact «\(name)» is computed from itself"),
      at: place)
  }

  static func duplicateChoice(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(214), .error,
      Bilingual(vi: "lựa chọn «\(name)» có hai lần", en: "the choice «\(name)» occurs twice"), at: place)
  }

  static func tooFewChoices(at place: Place) -> Finding {
    Finding(
      FindingCode(215), .error,
      Bilingual(vi: "cần ít nhất hai lựa chọn", en: "at least two choices are needed"), at: place)
  }

  static func wrongDefault(at place: Place) -> Finding {
    Finding(
      FindingCode(216), .error,
      Bilingual(
        vi: "giá trị mặc định không đúng kiểu của thông tin này", en: "the default does not fit the fact's type"),
      at: place)
  }

  static func unusedFact(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(217), .warning,
      Bilingual(
        vi: "thông tin «\(name)» không dùng ở đâu: người nộp sẽ bị hỏi mà không để làm gì",
        en: "the fact «\(name)» is used nowhere: applicants would be asked for nothing"), at: place,
      help: [Bilingual(vi: "dùng trong một điều kiện, hoặc bỏ đi", en: "use it in a condition, or remove it")])
  }

  static func unknownQuestion(_ text: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      FindingCode(218), .error,
      Bilingual(
        vi: "thủ tục không có câu hỏi «\(text)»", en: "the procedure has no question «\(text)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "viết đúng lời của câu hỏi trong thủ tục", en: "use the very words of the question in the procedure")
      ], fixes: replacing(place, by: nearest.map { "\"\($0)\"" }))
  }

  // MARK: 22x Types and units

  static func notACondition(_ text: String, _ kind: ValueKind, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(220), .error,
      Bilingual(
        vi: "«\(short(text))» là \(what.vi), không phải điều kiện có/không",
        en: "«\(short(text))» is \(what.en), not a yes/no condition"), at: place,
      help: [Bilingual(vi: "so sánh với một giá trị, như «… = …»", en: "compare it with a value, as in «… = …»")])
  }

  static func cannotCompare(_ kind: ValueKind, _ text: String, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(221), .error,
      Bilingual(
        vi: "không so sánh \(what.vi) với «\(short(text))» được",
        en: "\(what.en) cannot be compared with «\(short(text))»"), at: place)
  }

  static func orderOfNominal(at place: Place) -> Finding {
    Finding(
      FindingCode(222), .error,
      Bilingual(vi: "ở đây chỉ so sánh bằng «=» hoặc «≠»", en: "only «=» and «≠» compare these"), at: place)
  }

  static func unknownChoice(_ text: String, fact: String, choices: [String], nearest: String?, at place: Place)
    -> Finding
  {
    Finding(
      FindingCode(223), .error,
      Bilingual(
        vi: "«\(short(text))» không phải một lựa chọn của «\(fact)»",
        en: "«\(short(text))» is not a choice of «\(fact)»"),
      at: place, note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "các lựa chọn: " + choices.joined(separator: ", "),
          en: "the choices are: " + choices.joined(separator: ", "))
      ], fixes: replacing(place, by: nearest, instead: text))
  }

  static func unknownChannel(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(224), .error,
      Bilingual(vi: "«\(short(text))» không phải cách thức nộp hồ sơ", en: "«\(short(text))» is not a channel"),
      at: place)
  }

  static func unitsDiffer(_ first: String, _ second: String, at place: Place) -> Finding {
    Finding(
      FindingCode(225), .error,
      Bilingual(vi: "so sánh «\(first)» với «\(second)»", en: "«\(first)» is compared with «\(second)»"), at: place,
      help: [Bilingual(vi: "dùng cùng một đơn vị ở hai bên", en: "use the same unit on both sides")])
  }

  static func hourIsADuration(_ text: String, at place: Place) -> Finding {
    let clock = text.prefix { $0.isNumber }
    return Finding(
      FindingCode(118), .error,
      Bilingual(
        vi: "«\(text)» ở đây là một khoảng thời gian; muốn nói mốc trong ngày thì viết khác",
        en: "«\(text)» is a duration here; a time of day is written differently"), at: place,
      note: Bilingual(vi: "viết «\(clock):00»", en: "write «\(clock):00»"),
      fixes: replacing(place, by: "\(clock):00"))
  }

  static func moneyWithoutCurrency(at place: Place) -> Finding {
    Finding(
      FindingCode(226), .error,
      Bilingual(vi: "số tiền cần đơn vị «đồng»", en: "an amount of money needs its currency («dong»)"), at: place)
  }

  static func ageOfWhat(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(227), .error,
      Bilingual(
        vi: "tuổi tính từ ngày sinh; «\(short(text))» không phải một ngày",
        en: "ages are counted from a birth date; «\(short(text))» is not a date"), at: place)
  }

  static func placeExpected(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(228), .error,
      Bilingual(
        vi: "«thuộc» cần một nơi ở bên trái (như «nơi có đất») và một địa bàn ở bên phải",
        en: "«lies in» needs a place (such as «location of the land») and an area"), at: place)
  }

  static func datesExpected(at place: Place) -> Finding {
    Finding(
      FindingCode(229), .error,
      Bilingual(vi: "«số ngày từ … đến …» cần hai ngày", en: "«days from … to …» needs two dates"), at: place)
  }

  static func cannotAdd(_ kind: ValueKind, _ text: String, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(230), .error,
      Bilingual(
        vi: "không cộng trừ \(what.vi) với «\(short(text))» được", en: "«\(short(text))» cannot be added to \(what.en)"),
      at: place)
  }

  static func cannotMoveDate(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(231), .error,
      Bilingual(
        vi: "không dời một ngày đi «\(short(text))» được", en: "a date cannot be moved by «\(short(text))»"), at: place,
      help: [
        Bilingual(
          vi: "dùng số nguyên ngày, ngày làm việc, tuần, tháng hoặc năm",
          en: "use whole days, working days, weeks, months or years")
      ])
  }

  static func cannotMultiply(at place: Place) -> Finding {
    Finding(
      FindingCode(232), .error,
      Bilingual(vi: "không nhân hai giá trị này với nhau được", en: "these values cannot be multiplied"), at: place)
  }

  static func reversedRange(at place: Place) -> Finding {
    Finding(
      FindingCode(233), .error,
      Bilingual(
        vi: "khoảng này rỗng: số đầu lớn hơn số sau", en: "the range is empty: its first value is larger than its last"),
      at: place)
  }

  static func numberTooLarge(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(234), .error,
      Bilingual(
        vi: "số «\(short(text))» quá lớn hoặc có quá sáu chữ số thập phân",
        en: "«\(short(text))» is too large or has more than six decimals"), at: place)
  }

  // MARK: 24x Dates and calendars

  static func reversedInterval(at place: Place) -> Finding {
    Finding(
      FindingCode(240), .error,
      Bilingual(vi: "ngày kết thúc đứng trước ngày bắt đầu", en: "the last day comes before the first"), at: place)
  }

  static func yearOutOfRange(at place: Place) -> Finding {
    Finding(
      FindingCode(241), .error,
      Bilingual(vi: "năm của lịch phải từ 1900 đến 2200", en: "a calendar's year lies between 1900 and 2200"), at: place
    )
  }

  static func duplicateYear(_ year: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(242), .error,
      Bilingual(vi: "năm \(year) có hai lần trong lịch", en: "the year \(year) occurs twice in the calendar"), at: place
    )
  }

  static func calendarWithoutYears(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(243), .error,
      Bilingual(
        vi: "lịch «\(name)» chưa có năm nào", en: "the calendar «\(name)» has no year"), at: place,
      help: [Bilingual(vi: "thêm «năm 2026 { … }»", en: "add «year 2026 { … }»")])
  }

  static func noSuchDay(_ text: String, _ year: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(244), .error,
      Bilingual(vi: "năm \(year) không có ngày «\(text)»", en: "there is no day «\(text)» in \(year)"), at: place)
  }

  static func calendarProblem(_ problem: CalendarProblem, at place: Place) -> Finding {
    Finding(FindingCode(245), .error, words(for: problem), at: place)
  }

  private static func words(for problem: CalendarProblem) -> Bilingual {
    func day(_ date: CivilDate) -> String { ModelWording.day(date) }
    switch problem {
    case .noSuchRange(let first, let last):
      return Bilingual(
        vi: "lịch từ năm \(first) đến năm \(last) dài quá \(CalendarDefinition.maximumCoveredYears) năm",
        en: "a calendar from \(first) to \(last) covers more than \(CalendarDefinition.maximumCoveredYears) years")
    case .announcementOutsideRange(let date):
      return Bilingual(
        vi: "«công bố đến \(day(date))» nằm ngoài các năm của lịch",
        en: "«announced until \(day(date))» lies outside the calendar's years")
    case .noWorkingDay: return Bilingual(vi: "lịch không có ngày làm việc nào", en: "the calendar has no working day")
    case .wrongWeekday: return Bilingual(vi: "thứ trong tuần không đúng", en: "there is no such day of the week")
    case .wrongHours:
      return Bilingual(
        vi: "giờ làm việc phải theo thứ tự, không chồng lên nhau",
        en: "office hours must be in order and must not overlap")
    case .wrongHoursOfHalfDay(let date):
      return Bilingual(
        vi: "giờ làm việc của ngày \(day(date)) không theo thứ tự hoặc chồng lên nhau",
        en: "the office hours of \(day(date)) are out of order or overlap")
    case .outsideRange(let date):
      return Bilingual(
        vi: "ngày \(day(date)) nằm ngoài các năm của lịch", en: "\(day(date)) lies outside the calendar's years")
    case .duplicateDay(let date):
      return Bilingual(vi: "ngày \(day(date)) có hai lần trong lịch", en: "\(day(date)) occurs twice in the calendar")
    case .alreadyWorking(let date):
      return Bilingual(
        vi: "ngày \(day(date)) vốn là ngày làm việc, không làm bù vào ngày này được",
        en: "\(day(date)) is a working day anyway and cannot make up for another")
    case .exchangedDayIsNotOff(let replaced, let working):
      return Bilingual(
        vi: "ngày \(day(working)) làm bù cho \(day(replaced)), nhưng ngày \(day(replaced)) không được nghỉ",
        en: "\(day(working)) makes up for \(day(replaced)), but that is not a day off")
    case .halfDayIsOff(let date):
      return Bilingual(
        vi: "ngày \(day(date)) là ngày nghỉ, không có giờ làm việc riêng được",
        en: "\(day(date)) is a day off and cannot have office hours of its own")
    case .wrongHolidayRule(let name):
      return Bilingual(
        vi: "«\(name)» không cho ngày nghỉ nào: kiểm tra ngày, số ngày và thời gian hiệu lực",
        en: "«\(name)» gives no day off: check the day, the number of days and the time in force")
    }
  }

  // MARK: 25x Statements that do not go together

  static func secondStatement(_ words: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(250), .error,
      Bilingual(vi: "«\(words)» chỉ ghi một lần trong một thủ tục", en: "«\(words)» stands once in a procedure"),
      at: place,
      labels: [Label(first, ModelWording.firstHere)])
  }

  static func missingStatement(_ row: KeywordTable.Row, at place: Place) -> Finding {
    Finding(
      FindingCode(251), .warning,
      Bilingual(
        vi: "thủ tục chưa có «\(row.vietnamese)»", en: "the procedure has no «\(row.english)»"), at: place,
      basis: Bilingual(
        vi: "khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP: các bộ phận tạo thành thủ tục hành chính",
        en: "clause 2 Article 8 Decree 63/2010/NĐ-CP: the parts of an administrative procedure"))
  }

  static func clauseNotHere(_ clause: String, _ statement: String, at place: Place) -> Finding {
    Finding(
      FindingCode(252), .error,
      Bilingual(vi: "«\(clause)» không đi với «\(statement)»", en: "«\(clause)» does not go with «\(statement)»"),
      at: place)
  }

  static func duplicateLabel(_ label: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(253), .error,
      Bilingual(vi: "nhãn «\(label)» được dùng hai lần", en: "the label «\(label)» is used twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)])
  }

  static func otherwiseWithoutSibling(at place: Place) -> Finding {
    Finding(
      FindingCode(254), .error,
      Bilingual(
        vi: "«còn lại» không có câu cùng loại nào để so", en: "«otherwise» has no statement of its kind beside it"),
      at: place,
      help: [
        Bilingual(
          vi: "bỏ «còn lại», hoặc thêm câu có điều kiện cùng loại", en: "remove «otherwise», or add a guarded one")
      ])
  }

  static func channelNotOffered(_ channel: String, at place: Place) -> Finding {
    Finding(
      FindingCode(255), .warning,
      Bilingual(
        vi: "thủ tục không nhận hồ sơ qua «\(channel)»: câu này không bao giờ áp dụng",
        en: "the procedure does not accept dossiers via «\(channel)»: this never applies"), at: place,
      help: [
        Bilingual(
          vi: "thêm vào «cách thức», hoặc bỏ điều kiện này", en: "add it to «channels», or remove the guard")
      ])
  }

  static func channelTwice(_ channel: String, at place: Place) -> Finding {
    Finding(
      FindingCode(256), .warning,
      Bilingual(vi: "cách thức «\(channel)» ghi hai lần", en: "the channel «\(channel)» is listed twice"), at: place)
  }

  static func armsMissing(_ values: [String], at place: Place) -> Finding {
    let list = values.prefix(8).joined(separator: ", ")
    return Finding(
      FindingCode(257), .error,
      Bilingual(
        vi: "«tùy theo» chưa xét trường hợp: \(list)", en: "«depending on» leaves out: \(list)"), at: place,
      help: [
        Bilingual(
          vi: "thêm «trường hợp \(values[0]) { … }» hoặc «trường hợp còn lại { … }»",
          en: "add «case \(values[0]) { … }» or «case otherwise { … }»")
      ])
  }

  static func armTwice(at place: Place) -> Finding {
    Finding(
      FindingCode(258), .error,
      Bilingual(vi: "trường hợp này đã xét ở trên", en: "this case was dealt with above"), at: place)
  }

  static func unknownResult(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      FindingCode(259), .error,
      Bilingual(vi: "thủ tục không có kết quả «\(name)»", en: "the procedure has no result «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [Bilingual(vi: "khai báo «kết quả \(name) \"…\"»", en: "declare «result \(name) \"…\"»")],
      fixes: replacing(place, by: nearest))
  }

  // MARK: 26x Documents and fees

  static func ifAnyIsUnclear(_ title: String, at place: Place) -> Finding {
    func edit(_ text: String) -> [Edit] { place.span.map { [Edit($0, text)] } ?? [] }
    return Finding(
      FindingCode(131), .error,
      Bilingual(
        vi: "«nếu có» chưa nói rõ giấy tờ này có bắt buộc không",
        en: "«if any» does not say whether the document is required"), at: place,
      help: [
        Bilingual(vi: "«tùy chọn»: người nộp có thể không nộp", en: "«optional»: the applicant may leave it out"),
        Bilingual(
          vi: "«khi \"có \(short(title))\"»: có thì phải nộp",
          en: "«when \"có \(short(title))\"»: if there is one, it must be handed in"),
      ],
      fixes: [
        Fix(Bilingual(vi: "tùy chọn", en: "optional"), isSafe: false, edits: edit("tùy chọn")),
        Fix(
          Bilingual(vi: "bắt buộc khi có", en: "required if it exists"), isSafe: false,
          edits: edit("khi \"có \(title)\"")),
      ])
  }

  static func emptyGroup(at place: Place) -> Finding {
    Finding(
      FindingCode(260), .error,
      Bilingual(vi: "nhóm giấy tờ này không có giấy tờ nào", en: "this group holds no document"), at: place)
  }

  static func groupTooSmall(_ count: Int, _ members: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(261), .error,
      Bilingual(
        vi: "đòi ít nhất \(count) giấy tờ trong một nhóm có \(members)",
        en: "at least \(count) documents are demanded of a group of \(members)"), at: place)
  }

  static func zeroCount(at place: Place) -> Finding {
    Finding(
      FindingCode(262), .error,
      Bilingual(vi: "số lượng 0: giấy tờ này không phải nộp", en: "a count of 0: the document would not be needed"),
      at: place,
      help: [Bilingual(vi: "ghi số lượng, hoặc bỏ số này nếu chưa rõ", en: "give the count, or leave it out")])
  }

  static func countIsNotAFact(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(263), .error,
      Bilingual(
        vi: "«\(name)» không phải một thông tin kiểu số nguyên", en: "«\(name)» is not a fact with a whole number"),
      at: place)
  }

  static func nothingToReplace(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(264), .error,
      Bilingual(
        vi: "không có giấy tờ «\(short(name))» để thay", en: "there is no document «\(short(name))» to replace"),
      at: place,
      help: [
        Bilingual(
          vi: "ghi nhãn của giấy tờ được thay, như «nộp nhãn: …»",
          en: "use the label of the document, as in «submit label: …»")
      ])
  }

  static func unknownDocument(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      FindingCode(265), .error,
      Bilingual(
        vi: "thủ tục không yêu cầu giấy tờ «\(short(name))»", en: "the procedure asks for no document «\(short(name))»"),
      at: place, note: ModelWording.didYouMean(nearest), fixes: replacing(place, by: nearest.map { "\"\($0)\"" }))
  }

  static func moneyNotWhole(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(266), .error,
      Bilingual(vi: "«\(short(text))» không ra số đồng chẵn", en: "«\(short(text))» is not a whole number of dong"),
      at: place)
  }

  static func tiersOutOfOrder(at place: Place) -> Finding {
    Finding(
      FindingCode(267), .error,
      Bilingual(vi: "các bậc thu phải tăng dần", en: "the tiers must ascend"), at: place)
  }

  // MARK: 27x Limits and stages

  static func absurdDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(270), .error,
      Bilingual(vi: "thời gian «\(short(text))» dài quá mức", en: "«\(short(text))» is too long"), at: place)
  }

  static func longDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(271), .warning,
      Bilingual(
        vi: "«\(short(text))»: dấu chấm ngăn hàng nghìn; có phải ý là số thập phân?",
        en: "«\(short(text))»: a point groups thousands; is a decimal meant?"), at: place,
      help: [Bilingual(vi: "số thập phân viết với dấu phẩy (1,25)", en: "write decimals with a comma (1,25)")])
  }

  static func timesIsNoDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(272), .error,
      Bilingual(vi: "«\(short(text))» không phải khoảng thời gian", en: "«\(short(text))» is not a duration"), at: place
    )
  }

  static func noSuchClockTime(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(273), .error,
      Bilingual(vi: "không có mốc giờ «\(text)»", en: "there is no time of day «\(text)»"), at: place)
  }

  static func noParts(at place: Place) -> Finding {
    Finding(
      FindingCode(274), .error,
      Bilingual(vi: "«thời hạn gồm» chưa có phần nào", en: "«time limit made of» has no part"), at: place)
  }

  static func unknownPart(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(275), .error,
      Bilingual(vi: "thời hạn không có phần «\(name)»", en: "the time limit has no part «\(name)»"), at: place)
  }

  static func secondSupplement(at place: Place) -> Finding {
    Finding(
      FindingCode(276), .error,
      Bilingual(vi: "«bổ sung» chỉ ghi một lần", en: "«supplement» stands once"), at: place)
  }

  static func unknownStage(_ name: String, nearest: String?, at place: Place) -> Finding {
    Finding(
      FindingCode(277), .error,
      Bilingual(vi: "quy trình không có bước «\(name)»", en: "the process has no stage «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest), fixes: replacing(place, by: nearest, instead: name))
  }

  static func duplicateStage(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(278), .error,
      Bilingual(vi: "hai bước cùng tên «\(name)»", en: "two stages are named «\(name)»"), at: place,
      labels: [Label(first, ModelWording.firstHere)])
  }

  static func stageAfterItself(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(279), .error,
      Bilingual(vi: "bước «\(name)» đứng sau chính nó", en: "the stage «\(name)» comes after itself"), at: place)
  }

  static func stagesInACircle(_ names: [String], at place: Place) -> Finding {
    Finding(
      FindingCode(280), .error,
      Bilingual(
        vi: "các bước chờ lẫn nhau, không bước nào bắt đầu được: " + names.joined(separator: ", "),
        en: "these stages wait for each other and none can begin: " + names.joined(separator: ", ")), at: place)
  }

  static func citationWithoutSource(at place: Place) -> Finding {
    Finding(
      FindingCode(281), .error,
      Bilingual(vi: "căn cứ chưa nói của văn bản nào", en: "the citation does not name its source"), at: place,
      help: [
        Bilingual(
          vi: "thêm tên căn cứ: «[khoản 1 Điều 15 luật_hộ_tịch]»",
          en: "add the source: «[clause 1 article 15 luật_hộ_tịch]»")
      ])
  }

  static func notAFindingCode(_ written: String, at place: Place) -> Finding {
    Finding(
      FindingCode(282), .error,
      Bilingual(vi: "«\(written)» không phải mã cảnh báo", en: "«\(written)» is not a finding's code"), at: place,
      help: [
        Bilingual(
          vi: "viết mã đứng đầu cảnh báo, như «chấp nhận cảnh báo TTHC217 vì \"…\"»",
          en: "write the code shown with the warning, as in «accept warning TTHC217 because \"…\"»")
      ])
  }

  static func unusedSuppression(_ code: FindingCode, at place: Place) -> Finding {
    Finding(
      FindingCode(283), .warning,
      Bilingual(
        vi: "không có cảnh báo \(code) nào ở đây để chấp nhận", en: "there is no warning \(code) here to accept"),
      at: place, help: [Bilingual(vi: "bỏ câu này", en: "remove this statement")])
  }

  static func unknownLabel(_ label: String, at place: Place) -> Finding {
    Finding(
      FindingCode(284), .error,
      Bilingual(vi: "không có câu nào mang nhãn «\(label)» ở đây", en: "no statement here is labelled «\(label)»"),
      at: place)
  }

  // MARK: 29x Examples

  static func exampleWithoutMoment(_ title: String, at place: Place) -> Finding {
    Finding(
      FindingCode(290), .error,
      Bilingual(
        vi: "ví dụ chưa nói nộp lúc nào", en: "the example does not say when the dossier was lodged"), at: place,
      help: [
        Bilingual(
          vi: "thêm «nộp lúc 08 giờ 00 ngày 09/03/2026 qua trực tiếp»",
          en: "add «lodged on 08:00 09/03/2026 via in person»")
      ])
  }

  static func exampleExpectsNothing(_ title: String, at place: Place) -> Finding {
    Finding(
      FindingCode(291), .warning,
      Bilingual(vi: "ví dụ không mong đợi điều gì", en: "the example expects nothing"), at: place,
      help: [Bilingual(vi: "thêm ít nhất một câu «thì …»", en: "add at least one «expect …»")])
  }

  static func exampleOutsideVersion(at place: Place) -> Finding {
    Finding(
      FindingCode(292), .error,
      Bilingual(
        vi: "ngày này nằm ngoài thời gian hiệu lực của thủ tục",
        en: "this day lies outside the days on which the procedure is in force"), at: place)
  }

  static func eventWithoutMoment(at place: Place) -> Finding {
    Finding(
      FindingCode(293), .error,
      Bilingual(vi: "sự kiện chưa có thời điểm", en: "the event has no moment"), at: place,
      help: [Bilingual(vi: "thêm «lúc 09 giờ ngày …»", en: "add «at 09:00 …»")])
  }

  static func givenByDossier(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(294), .error,
      Bilingual(
        vi: "«\(name)» có sẵn trong hồ sơ, không gán được", en: "«\(name)» comes with the dossier and cannot be given"),
      at: place)
  }

  static func derivedIsGiven(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(295), .error,
      Bilingual(
        vi: "«\(name)» được tính ra từ thông tin khác, không gán được",
        en: "«\(name)» is computed from other facts and cannot be given"), at: place)
  }

  static func wrongValue(_ text: String, _ fact: Fact, at place: Place) -> Finding {
    let expected = ModelWording.name(of: fact.kind)
    return Finding(
      FindingCode(296), .error,
      Bilingual(
        vi: "«\(fact.origin.id)» cần \(expected.vi), không phải «\(short(text))»",
        en: "«\(fact.origin.id)» needs \(expected.en), not «\(short(text))»"), at: place)
  }

  static func givenTwice(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(297), .error,
      Bilingual(vi: "«\(name)» được gán hai lần", en: "«\(name)» is given twice"), at: place)
  }

  // MARK: 31x-35x What the law demands

  static func limitsOverlap(at place: Place, other: Place) -> Finding {
    Finding(
      FindingCode(312), .error,
      Bilingual(vi: "hai thời hạn cùng áp dụng cho một hồ sơ", en: "two time limits apply to one dossier"), at: place,
      note: Bilingual(vi: "không có điều kiện nên luôn áp dụng", en: "has no guard, so it always applies"),
      labels: [Label(other, Bilingual(vi: "cũng áp dụng", en: "applies too"))],
      help: [
        Bilingual(vi: "thêm «còn lại» vào câu không có điều kiện", en: "add «otherwise» to the one without a guard")
      ],
      fixes: otherwise(place))
  }

  static func feesOverlap(at place: Place, other: Place) -> Finding {
    Finding(
      FindingCode(322), .error,
      Bilingual(
        vi: "hai mức thu cùng áp dụng cho một hồ sơ", en: "two amounts of one fee apply to one dossier"), at: place,
      note: Bilingual(vi: "không có điều kiện nên luôn áp dụng", en: "has no guard, so it always applies"),
      labels: [Label(other, Bilingual(vi: "cũng áp dụng", en: "applies too"))],
      help: [
        Bilingual(
          vi: "thêm «còn lại», hoặc đặt tên riêng nếu là hai khoản thu khác nhau",
          en: "add «otherwise», or give each its own title if they are different fees")
      ], fixes: otherwise(place))
  }

  private static func otherwise(_ place: Place) -> [Fix] {
    guard let span = place.span else { return [] }
    return [
      Fix(
        Bilingual(vi: "thêm «còn lại»", en: "add «otherwise»"), isSafe: false,
        edits: [Edit(TextSpan(Int(span.end), Int(span.end)), " còn lại")])
    ]
  }

  static func agencyEnded(_ title: String, _ end: CivilDate, successors: [String], at place: Place) -> Finding {
    let now = successors.joined(separator: ", ")
    return Finding(
      FindingCode(352), .warning,
      Bilingual(
        vi: "\(title) không còn thẩm quyền sau ngày \(ModelWording.day(end))",
        en: "\(title) has no competence after \(ModelWording.day(end))"), at: place,
      note: successors.isEmpty ? nil : Bilingual(vi: "nay là \(now)", en: "now \(now)"),
      help: [
        Bilingual(
          vi: "ghi cơ quan kế tiếp, hoặc «hiệu lực … đến …» nếu đây là phiên bản cũ",
          en: "name the successor, or «in force … to …» if this is an old version")
      ])
  }

  static func basisEnded(_ title: String, _ end: CivilDate, at place: Place) -> Finding {
    Finding(
      FindingCode(353), .warning,
      Bilingual(
        vi: "căn cứ «\(short(title))» đã hết hiệu lực từ trước (đến \(ModelWording.day(end)))",
        en: "the legal basis «\(short(title))» was no longer in force (until \(ModelWording.day(end)))"), at: place,
      help: [Bilingual(vi: "dẫn văn bản thay thế", en: "cite the instrument that replaced it")])
  }

  static func basisNotYetInForce(_ title: String, _ start: CivilDate, at place: Place) -> Finding {
    Finding(
      FindingCode(354), .warning,
      Bilingual(
        vi: "căn cứ «\(short(title))» chỉ có hiệu lực từ \(ModelWording.day(start)), sau khi phiên bản này kết thúc",
        en: "the legal basis «\(short(title))» is in force only from \(ModelWording.day(start)), after this version ends"),
      at: place, help: [Bilingual(vi: "dẫn văn bản có hiệu lực khi đó", en: "cite the instrument in force then")])
  }

  private static func short(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(58) + "…"
  }
}
