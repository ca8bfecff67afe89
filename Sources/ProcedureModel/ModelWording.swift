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

  static func didYouMean(_ nearest: Guess?) -> Bilingual? {
    nearest.map { Bilingual(vi: "có phải là «\($0.name)»?", en: "is it «\($0.name)»?") }
  }

  static func fullYears(since name: String) -> String { "Số tuổi tròn theo \(name)" }

  static func name(of channel: Channel) -> Bilingual {
    let row = KeywordTable.row(channel.keyword)
    return Bilingual(vi: row.vietnamese, en: row.english)
  }

  /// A list of names as a sentence holds it, cut when it is long.
  static func list(_ names: [String]) -> String {
    names.prefix(maximumListed).joined(separator: ", ") + (names.count > maximumListed ? ", …" : "")
  }

  private static let maximumListed = 8
}

extension Finding {
  /// A replacement; safe when what is written differs from it, and from no other name, by marks and case only.
  private static func replacing(_ place: Place, by nearest: Guess?) -> [Fix] {
    nearest.map { replacing(place, by: $0.name, isSafe: $0.isSure) } ?? []
  }

  private static func replacing(_ place: Place, by text: String, isSafe: Bool) -> [Fix] {
    guard let span = place.span else { return [] }
    return [
      Fix(
        Bilingual(vi: "sửa thành «\(text)»", en: "change to «\(text)»"), isSafe: isSafe, edits: [Edit(span, text)])
    ]
  }

  /// Takes words away, with the space before them.
  private static func removing(_ place: Place, _ title: Bilingual) -> [Fix] {
    guard let span = place.span else { return [] }
    return [Fix(title, isSafe: false, edits: [Edit(TextSpan(max(0, Int(span.start) - 1), Int(span.end)), "")])]
  }

  // MARK: 20x Names

  static func unknownName(_ name: String, _ kind: DeclarationKind, nearest: Guess?, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(201), .error,
      Bilingual(vi: "chưa khai báo \(what.vi) «\(name)»", en: "no \(what.en) named «\(name)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "khai báo «\(what.vi) \(name) \"…\"», hoặc viết tên gọi trong ngoặc kép",
          en: "declare it, or write its title in quotes")
      ], fixes: replacing(place, by: nearest))
  }

  static func duplicateName(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(202), .error,
      Bilingual(vi: "tên «\(name)» được khai báo hai lần", en: "the name «\(name)» is declared twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một khai báo, hoặc đặt tên khác cho một trong hai", en: "remove one of them, or give one another name"
        )
      ])
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
        vi: "«\(name)» là \(is_.vi), ở đây phải ghi \(should.vi)",
        en: "«\(name)» is declared as «\(is_.en)»; here the name of one declared as «\(should.en)» must stand"),
      at: place, labels: [Label(declared, ModelWording.declaredHere)],
      help: [
        Bilingual(
          vi: "ghi tên của \(should.vi) đã khai báo, hoặc tên gọi trong ngoặc kép",
          en: "write the name of one declared as «\(should.en)», or its title in quotes")
      ])
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

  static func secondCatalogue(at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(207), .error,
      Bilingual(vi: "một thư mục chỉ có một «danh mục»", en: "a folder has one «catalogue» only"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một trong hai, hoặc để danh mục này trong thư mục riêng",
          en: "remove one of them, or move this one to a folder of its own")
      ])
  }

  static func newerEdition(_ edition: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(208), .error,
      Bilingual(
        vi: "tệp này soạn theo ngôn ngữ tthc \(edition), chương trình này chỉ đọc được ngôn ngữ tthc 1",
        en: "this file is written in tthc language \(edition); this program reads tthc language 1"), at: place,
      help: [Bilingual(vi: "cập nhật chương trình tthc", en: "update the program tthc")])
  }

  static func layerNotMerged(at place: Place) -> Finding {
    Finding(
      FindingCode(209), .warning,
      Bilingual(
        vi: "quy định của địa phương («áp dụng tại … cho …») đọc được nhưng chưa đưa vào danh mục biên dịch",
        en: "what a province provides («apply in … to …») is read but does not reach the compiled catalogue"),
      at: place,
      help: [
        Bilingual(
          vi: "soạn thành một thủ tục riêng của địa phương, trong đó ghi «áp dụng tại …»",
          en: "write it as a procedure of the province with «apply in …» inside")
      ])
  }

  // MARK: 21x Facts

  static func unknownFact(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(210), .error,
      Bilingual(vi: "chưa khai báo thông tin «\(name)»", en: "no fact named «\(name)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "khai báo trong «thông tin», hoặc viết điều kiện thành câu trong ngoặc kép",
          en: "declare it in «facts», or write the condition as a sentence in quotes")
      ], fixes: replacing(place, by: nearest))
  }

  static func duplicateFact(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(211), .error,
      Bilingual(vi: "thông tin «\(name)» được khai báo hai lần", en: "the fact «\(name)» is declared twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một khai báo, hoặc đặt tên khác nếu là hai thông tin",
          en: "remove one, or rename it if they are two facts")
      ])
  }

  static func reservedFactName(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(212), .error,
      Bilingual(
        vi: "«\(name)» có sẵn trong mọi hồ sơ, không khai báo lại",
        en: "«\(name)» comes with every dossier and is not declared again"), at: place,
      help: [
        Bilingual(
          vi: "bỏ dòng này và dùng thẳng «\(name)»; nếu là thông tin khác thì đặt tên khác",
          en: "remove this line and use «\(name)» as it is; if another fact is meant, give it another name")
      ])
  }

  static func circularFact(_ circle: [String], at place: Place) -> Finding {
    let name = circle.first ?? ""
    let chain = circle.joined(separator: " → ")
    return Finding(
      FindingCode(213), .error,
      Bilingual(
        vi: "thông tin «\(name)» được tính từ chính nó: \(chain)",
        en: "the fact «\(name)» is computed from itself: \(chain)"), at: place,
      help: [
        Bilingual(
          vi: "khai báo một trong các thông tin này là câu hỏi, như «\(name): có/không \"…\"»",
          en: "declare one of these facts as a question, such as «\(name): yes/no \"…\"»")
      ])
  }

  static func duplicateChoice(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(214), .error,
      Bilingual(vi: "lựa chọn «\(name)» ghi hai lần", en: "the choice «\(name)» is listed twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "bỏ một lựa chọn, hoặc đặt tên khác", en: "remove one, or give it another name")])
  }

  static func tooFewChoices(at place: Place) -> Finding {
    Finding(
      FindingCode(215), .error,
      Bilingual(vi: "«một trong» cần ít nhất hai lựa chọn", en: "«one of» needs at least two choices"), at: place,
      help: [
        Bilingual(
          vi: "thêm lựa chọn; nếu chỉ hỏi có hay không thì dùng «có/không»",
          en: "add a choice; if it is a yes-or-no question use «yes/no»")
      ])
  }

  static func wrongDefault(_ text: String, _ fact: Fact, at place: Place) -> Finding {
    let expected = ModelWording.name(of: fact.kind)
    return Finding(
      FindingCode(216), .error,
      Bilingual(
        vi: "giá trị mặc định của «\(fact.origin.id)» phải là \(expected.vi), không phải «\(short(text))»",
        en: "the default of «\(fact.origin.id)» must be \(expected.en), not «\(short(text))»"), at: place)
  }

  static func unusedFact(_ name: String, isDerived: Bool, at place: Place) -> Finding {
    Finding(
      FindingCode(217), .warning,
      isDerived
        ? Bilingual(
          vi: "thông tin «\(name)» được tính ra nhưng không dùng ở đâu",
          en: "the fact «\(name)» is computed but used nowhere")
        : Bilingual(
          vi: "thông tin «\(name)» không dùng ở đâu: người nộp bị hỏi mà không để làm gì",
          en: "the fact «\(name)» is used nowhere: applicants are asked for it in vain"), at: place,
      help: [Bilingual(vi: "dùng trong một điều kiện, hoặc bỏ đi", en: "use it in a condition, or remove it")])
  }

  static func unknownQuestion(_ text: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(218), .error,
      Bilingual(
        vi: "thủ tục không có câu hỏi «\(text)»", en: "the procedure has no question «\(text)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "viết đúng lời của câu hỏi trong thủ tục", en: "use the very words of the question in the procedure")
      ], fixes: nearest.map { replacing(place, by: "\"\($0.name)\"", isSafe: $0.isSure) } ?? [])
  }

  // MARK: 22x Types and units

  static func notACondition(_ text: String, _ kind: ValueKind, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(220), .error,
      Bilingual(
        vi: "«\(short(text))» là \(what.vi), chưa phải là điều kiện",
        en: "«\(short(text))» is \(what.en), not yet a condition"), at: place,
      help: [
        Bilingual(
          vi: "so với một giá trị, như «\(short(text)) = …» hoặc «\(short(text)) > …»",
          en: "compare it with a value, as in «\(short(text)) = …» or «\(short(text)) > …»")
      ])
  }

  static func cannotCompare(_ kind: ValueKind, _ text: String, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(221), .error,
      Bilingual(
        vi: "vế trái là \(what.vi), không so với «\(short(text))» được",
        en: "the left side is \(what.en) and cannot be compared with «\(short(text))»"), at: place,
      help: [Bilingual(vi: "ghi ở vế phải \(what.vi)", en: "write \(what.en) on the right")])
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
      FindingCode(223), .error,
      Bilingual(
        vi: "«\(short(text))» không phải một lựa chọn của «\(fact)»",
        en: "«\(short(text))» is not a choice of «\(fact)»"),
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
      Bilingual(vi: "«\(short(text))» không phải cách thức nộp hồ sơ", en: "«\(short(text))» is not a channel"),
      at: place,
      help: [
        Bilingual(
          vi: "các cách thức: " + ModelWording.list(names.map { Self.joined($0.vi) }),
          en: "the channels are: " + ModelWording.list(names.map { Self.joined($0.en) }))
      ])
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
      FindingCode(118), .error,
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
        vi: "tuổi tính từ ngày sinh; «\(short(text))» không phải một ngày",
        en: "ages are counted from a birth date; «\(short(text))» is not a date"), at: place,
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
        vi: "«\(short(text))» không phải một nơi, không nói là thuộc địa bàn nào được",
        en: "«\(short(text))» is not a place and lies in no area"), at: place,
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
        vi: "không cộng, trừ \(what.vi) với «\(short(text))» được",
        en: "«\(short(text))» cannot be added to or taken from \(what.en)"), at: place,
      help: [Bilingual(vi: "hai vế phải cùng loại và cùng đơn vị", en: "both must be of one kind and one unit")])
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

  static func cannotMultiply(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(232), .error,
      Bilingual(vi: "phép nhân «\(short(text))» không có nghĩa", en: "the product «\(short(text))» means nothing"),
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
        vi: "số «\(short(text))» quá lớn, hoặc có quá sáu chữ số sau dấu phẩy",
        en: "«\(short(text))» is too large, or has more than six digits after the comma"), at: place)
  }

  // MARK: 24x Dates and calendars

  static func reversedInterval(_ last: CivilDate, before first: CivilDate, at place: Place) -> Finding {
    let (from, to) = (ModelWording.day(first), ModelWording.day(last))
    return Finding(
      FindingCode(240), .error,
      Bilingual(
        vi: "ngày kết thúc \(to) đứng trước ngày bắt đầu \(from)",
        en: "the last day, \(to), comes before the first, \(from)"),
      at: place,
      help: [
        Bilingual(
          vi: "đổi chỗ hai ngày; nếu sang năm sau thì ghi cả năm, như «31/12/2026 đến 02/01/2027»",
          en: "swap the days; across a year write the years too, as in «31/12/2026 to 02/01/2027»")
      ])
  }

  static func longRunOfDays(_ days: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(246), .error,
      Bilingual(
        vi: "một dòng của lịch không quá \(days) ngày; có nhầm tháng không?",
        en: "a line of a calendar has no more than \(days) days; is the month right?"), at: place)
  }

  static func yearOutOfRange(at place: Place) -> Finding {
    Finding(
      FindingCode(241), .error,
      Bilingual(vi: "năm của lịch phải từ 1900 đến 2200", en: "a calendar's year lies between 1900 and 2200"), at: place
    )
  }

  static func duplicateYear(_ year: Int, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(242), .error,
      Bilingual(vi: "năm \(year) có hai lần trong lịch", en: "the year \(year) occurs twice in the calendar"),
      at: place, labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "gộp hai khối vào một", en: "put both blocks into one")])
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
      Bilingual(vi: "năm \(year) không có ngày «\(text)»", en: "there is no day «\(text)» in \(year)"), at: place,
      help: [Bilingual(vi: "viết ngày trước, tháng sau", en: "write the day first, then the month")])
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
      Bilingual(vi: "thủ tục chưa có «\(row.vietnamese)»", en: "the procedure has no «\(row.english)»"), at: place,
      help: [
        Bilingual(
          vi: "thêm «\(row.vietnamese) …»; nếu văn bản không quy định thì thêm «nguyên văn \"…\"» để nói rõ",
          en: "add «\(row.english) …»; where the law is silent say so with «verbatim \"…\"»")
      ],
      basis: Bilingual(
        vi: "khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP: các bộ phận tạo thành thủ tục hành chính",
        en: "clause 2 Article 8 Decree 63/2010/NĐ-CP: the parts of an administrative procedure"))
  }

  static func clauseNotHere(_ clause: String, _ statement: String, heads: [String], at place: Place) -> Finding {
    let list = heads.map { "«\($0)»" }.joined(separator: ", ")
    return Finding(
      FindingCode(252), .error,
      Bilingual(vi: "«\(clause)» không đi với «\(statement)»", en: "«\(clause)» does not go with «\(statement)»"),
      at: place, help: [Bilingual(vi: "«\(clause)» đi với: \(list)", en: "«\(clause)» goes with: \(list)")])
  }

  static func duplicateLabel(_ label: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(253), .error,
      Bilingual(vi: "nhãn «\(label)» được dùng hai lần", en: "the label «\(label)» is used twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "mỗi nhãn chỉ một câu: đặt nhãn khác", en: "a label stands for one statement: use another")])
  }

  /// «Còn lại» of a block cannot be taken away without the block.
  static func otherwiseWithoutSibling(remove canBeRemoved: Bool, at place: Place) -> Finding {
    Finding(
      FindingCode(254), .error,
      Bilingual(
        vi: "«còn lại» nhưng không có câu cùng loại nào có điều kiện",
        en: "«otherwise», but no statement of its kind has a condition"), at: place,
      help: [
        Bilingual(
          vi: "bỏ «còn lại», hoặc thêm câu cùng loại có «khi …»",
          en: "remove «otherwise», or add a statement of its kind with «when …»")
      ],
      fixes: canBeRemoved ? removing(place, Bilingual(vi: "bỏ «còn lại»", en: "remove «otherwise»")) : [])
  }

  static func channelNotOffered(_ channel: String, at place: Place) -> Finding {
    Finding(
      FindingCode(255), .warning,
      Bilingual(
        vi: "«cách thức» của thủ tục không có «\(channel)»: câu này không bao giờ áp dụng",
        en: "the «channels» of the procedure do not have «\(channel)»: this never applies"), at: place,
      help: [
        Bilingual(
          vi: "thêm «\(channel)» vào «cách thức», hoặc bỏ ở đây",
          en: "add «\(channel)» to «channels», or remove it here")
      ])
  }

  static func channelTwice(_ channel: String, at place: Place) -> Finding {
    Finding(
      FindingCode(256), .warning,
      Bilingual(vi: "cách thức «\(channel)» ghi hai lần", en: "the channel «\(channel)» is listed twice"), at: place,
      help: [Bilingual(vi: "bỏ một lần", en: "remove one of them")])
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

  static func armTwice(_ value: String, at place: Place) -> Finding {
    Finding(
      FindingCode(258), .error,
      Bilingual(
        vi: "trường hợp «\(short(value))» đã xét ở trên", en: "the case «\(short(value))» was dealt with above"),
      at: place, help: [Bilingual(vi: "gộp vào khối ở trên", en: "put it into the block above")])
  }

  static func cannotSplit(_ name: String, _ kind: ValueKind, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(285), .error,
      Bilingual(
        vi: "«tùy theo» chia theo có/không hoặc theo lựa chọn; «\(name)» là \(what.vi)",
        en: "«depending on» splits on yes/no or on choices; «\(name)» is \(what.en)"), at: place,
      help: [
        Bilingual(
          vi: "dùng các khối «khi \(name) … { … }» và «còn lại { … }»",
          en: "use blocks «when \(name) … { … }» and «otherwise { … }»")
      ])
  }

  static func unknownResult(_ name: String, nearest: Guess?, at place: Place) -> Finding {
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
      Bilingual(vi: "nhóm này không có giấy tờ nào", en: "this group holds no document"), at: place,
      help: [
        Bilingual(
          vi: "thêm ít nhất một giấy tờ, như «\"Hộ chiếu\" 01 bản sao»",
          en: "add at least one document, such as «\"Hộ chiếu\" 01 copy»")
      ])
  }

  static func groupTooSmall(_ count: Int, _ members: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(261), .error,
      count < 1
        ? Bilingual(vi: "«ít nhất \(count)»: không đòi giấy tờ nào", en: "«at least \(count)» demands nothing")
        : Bilingual(
          vi: "đòi ít nhất \(count) giấy tờ, nhưng nhóm chỉ có \(members)",
          en: "at least \(count) documents are demanded, but the group has only \(members)"), at: place,
      help: [Bilingual(vi: "sửa số này, hoặc thêm giấy tờ vào nhóm", en: "change the number, or add documents")])
  }

  static func zeroCount(at place: Place) -> Finding {
    Finding(
      FindingCode(262), .error,
      Bilingual(vi: "số lượng 0 nghĩa là không phải nộp", en: "a count of 0 means that nothing is handed in"),
      at: place,
      help: [
        Bilingual(
          vi: "ghi đúng số lượng; nếu văn bản không nói thì bỏ số này",
          en: "write the count; leave it out where the law does not say")
      ])
  }

  static func countIsNotAFact(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(263), .error,
      Bilingual(
        vi: "số lượng ghi bằng «\(name)», nhưng đó không phải thông tin kiểu số nguyên",
        en: "the count is «\(name)», which is not a fact with a whole number"), at: place,
      help: [
        Bilingual(
          vi: "ghi một số, hoặc khai báo «\(name): số nguyên \"…\"»",
          en: "write a number, or declare «\(name): integer \"…\"»")
      ])
  }

  static func nothingToReplace(_ name: String, isTitle: Bool, nearest: Guess?, at place: Place) -> Finding {
    let text = nearest.map { isTitle ? "\"\($0.name)\"" : $0.name }
    return Finding(
      FindingCode(264), .error,
      Bilingual(
        vi: "«thay cho»: thủ tục không yêu cầu giấy tờ nào khác là «\(short(name))»",
        en: "«instead of»: the procedure asks for no other document «\(short(name))»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        isTitle
          ? Bilingual(
            vi: "ghi đúng tên của giấy tờ được thay, hoặc nhãn của nó",
            en: "write the very title of the document that is replaced, or its label")
          : Bilingual(
            vi: "ghi nhãn trước giấy tờ được thay, như «nộp \(name): …»",
            en: "write the label before the document that is replaced, as in «submit \(name): …»")
      ], fixes: text.map { replacing(place, by: $0, isSafe: nearest?.isSure ?? false) } ?? [])
  }

  static func unknownDocument(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(265), .error,
      Bilingual(
        vi: "thủ tục không yêu cầu giấy tờ «\(short(name))»", en: "the procedure asks for no document «\(short(name))»"),
      at: place, note: ModelWording.didYouMean(nearest),
      fixes: nearest.map { replacing(place, by: "\"\($0.name)\"", isSafe: $0.isSure) } ?? [])
  }

  static func moneyNotWhole(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(266), .error,
      Bilingual(
        vi: "«\(short(text))» không tròn đồng, hoặc quá lớn", en: "«\(short(text))» is not in whole dong, or too large"),
      at: place,
      help: [
        Bilingual(
          vi: "dấu chấm ngăn hàng nghìn, dấu phẩy là số thập phân: «1,5 triệu đồng», «500.000 đồng»",
          en: "a point groups thousands, a comma begins decimals: «1,5 million dong», «500.000 dong»")
      ])
  }

  static func tiersOutOfOrder(_ from: Int, after last: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(267), .error,
      Bilingual(
        vi: "bậc thu «từ thứ \(from)» phải đứng sau bậc «từ thứ \(last)» theo thứ tự tăng dần",
        en: "the tier from number \(from) stands after the one from number \(last); tiers must ascend"), at: place)
  }

  static func minimumNotCharged(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(268), .warning,
      Bilingual(
        vi: "«\(short(text))» đọc được nhưng chưa dùng khi tính số tiền",
        en: "«\(short(text))» is read but not used when the amount is computed"), at: place,
      help: [
        Bilingual(
          vi: "thêm «nguyên văn \"…\"» để người tiếp nhận biết mức tối thiểu",
          en: "add «verbatim \"…\"» so that the officer knows of the minimum")
      ])
  }

  // MARK: 27x Limits and stages

  static func absurdDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(270), .error,
      Bilingual(
        vi: "«\(short(text))» dài hơn mức mà một thời hạn có thể có",
        en: "«\(short(text))» is longer than any time limit"),
      at: place, help: [Bilingual(vi: "kiểm tra lại số và đơn vị", en: "look at the number and its unit again")])
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
      Bilingual(
        vi: "«\(short(text))» là số lần, ở đây cần một khoảng thời gian",
        en: "«\(short(text))» is a number of times; a length of time is needed"), at: place,
      help: [Bilingual(vi: "ghi đơn vị, như «03 ngày làm việc»", en: "write the unit, as in «03 working days»")])
  }

  static func noSuchClockTime(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(273), .error,
      Bilingual(vi: "trong ngày không có «\(text)»", en: "no day has the time «\(text)»"), at: place,
      help: [Bilingual(vi: "giờ từ 00:00 đến 23:59", en: "times lie between 00:00 and 23:59")])
  }

  static func noParts(at place: Place) -> Finding {
    Finding(
      FindingCode(274), .error,
      Bilingual(vi: "«thời hạn gồm» chưa có phần nào", en: "«time limit made of» has no part"), at: place,
      help: [
        Bilingual(
          vi: "thêm «phần thẩm_định \"Thẩm định\" do …: 05 ngày làm việc»",
          en: "add «part thẩm_định \"Thẩm định\" by …: 05 working days»")
      ])
  }

  static func unknownPart(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(275), .error,
      Bilingual(vi: "thời hạn không có phần «\(name)»", en: "the time limit has no part «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "ghi tên một phần của «thời hạn gồm { … }», hoặc bỏ «cho \(name)»",
          en: "name a part of «time limit made of { … }», or remove «for \(name)»")
      ], fixes: replacing(place, by: nearest))
  }

  static func secondSupplement(at place: Place) -> Finding {
    Finding(
      FindingCode(276), .error,
      Bilingual(
        vi: "«bổ sung» chỉ ghi một lần trong một thủ tục", en: "«supplement» stands once in a procedure"), at: place,
      help: [Bilingual(vi: "gộp vào khối ở trên", en: "put it into the block above")])
  }

  static func unknownStage(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(277), .error,
      Bilingual(vi: "quy trình không có bước «\(name)»", en: "the process has no stage «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest), fixes: replacing(place, by: nearest))
  }

  static func duplicateStage(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(278), .error,
      Bilingual(vi: "hai bước cùng tên «\(name)»", en: "two stages are named «\(name)»"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "đặt tên khác cho một bước", en: "give one of them another name")])
  }

  static func stageAfterItself(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(279), .error,
      Bilingual(
        vi: "bước «\(name)» chờ chính nó nên không bắt đầu được",
        en: "the stage «\(name)» waits for itself and cannot begin"), at: place,
      help: [Bilingual(vi: "ghi tên bước đứng trước", en: "name the stage before it")])
  }

  static func stagesInACircle(_ names: [String], at place: Place) -> Finding {
    Finding(
      FindingCode(280), .error,
      Bilingual(
        vi: "các bước chờ lẫn nhau, không bước nào bắt đầu được: " + names.joined(separator: ", "),
        en: "these stages wait for each other and none can begin: " + names.joined(separator: ", ")), at: place,
      help: [Bilingual(vi: "bỏ «sau …» ở một trong các bước này", en: "remove «after …» from one of them")])
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
        vi: "không còn cảnh báo \(code) nào ở đây để chấp nhận", en: "there is no warning \(code) here to accept"),
      at: place, help: [Bilingual(vi: "bỏ câu này", en: "remove this statement")])
  }

  static func unknownLabel(_ label: String, at place: Place) -> Finding {
    Finding(
      FindingCode(284), .error,
      Bilingual(vi: "không có câu nào mang nhãn «\(label)» ở đây", en: "no statement here is labelled «\(label)»"),
      at: place,
      help: [
        Bilingual(
          vi: "ghi nhãn của một câu trong cùng khối, hoặc bỏ «cho \(label)»",
          en: "write the label of a statement in the same block, or remove «for \(label)»")
      ])
  }

  // MARK: 29x Examples

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

  static func eventWithoutMoment(at place: Place) -> Finding {
    Finding(
      FindingCode(293), .error,
      Bilingual(vi: "sự kiện chưa có thời điểm", en: "the event does not say when it happened"), at: place,
      help: [Bilingual(vi: "thêm «lúc 09 giờ ngày 10/03/2026»", en: "add «at 09:00 10/03/2026»")])
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
        vi: "«\(fact.origin.id)» cần \(expected.vi), không phải «\(short(text))»",
        en: "«\(fact.origin.id)» needs \(expected.en), not «\(short(text))»"), at: place)
  }

  static func givenTwice(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(297), .error,
      Bilingual(
        vi: "trong một ví dụ, «\(short(name))» chỉ cho một lần", en: "an example gives «\(short(name))» once only"),
      at: place, help: [Bilingual(vi: "bỏ một giá trị", en: "remove one of the values")])
  }

  // MARK: 31x-35x What the law demands

  static func limitsOverlap(_ overlap: Overlap) -> Finding {
    Finding(
      FindingCode(312), .error,
      Bilingual(vi: "hai thời hạn cùng áp dụng cho một hồ sơ", en: "two time limits apply to one dossier"),
      at: overlap.place, note: note(overlap), labels: [Label(overlap.other, alsoApplies)],
      help: [
        overlap.isGuarded
          ? Bilingual(vi: "bỏ một trong hai, hoặc sửa điều kiện", en: "remove one of them, or change its condition")
          : Bilingual(
            vi: "thêm «còn lại» vào câu không có điều kiện", en: "add «otherwise» to the one without a condition")
      ], fixes: otherwise(overlap))
  }

  static func feesOverlap(_ overlap: Overlap) -> Finding {
    Finding(
      FindingCode(322), .error,
      Bilingual(
        vi: "hai mức thu của cùng một khoản áp dụng cho một hồ sơ", en: "two amounts of one fee apply to one dossier"),
      at: overlap.place, note: note(overlap), labels: [Label(overlap.other, alsoApplies)],
      help: [
        overlap.isGuarded
          ? Bilingual(
            vi: "bỏ một trong hai, hoặc ghi tên riêng nếu là hai khoản thu, như «phí \"Cấp bản sao\" …»",
            en: "remove one, or give each its title if they are two fees, as in «fee \"Cấp bản sao\" …»")
          : Bilingual(
            vi: "thêm «còn lại», hoặc ghi tên riêng nếu là hai khoản thu, như «phí \"Cấp bản sao\" …»",
            en: "add «otherwise», or give each its title if they are two fees, as in «fee \"Cấp bản sao\" …»")
      ], fixes: otherwise(overlap))
  }

  private static let alsoApplies = Bilingual(vi: "cũng áp dụng", en: "applies too")

  private static func note(_ overlap: Overlap) -> Bilingual {
    overlap.isGuarded
      ? Bilingual(vi: "cùng một điều kiện, hoặc cùng không có điều kiện", en: "has the same condition, or none either")
      : Bilingual(vi: "không có điều kiện nên luôn áp dụng", en: "has no condition, so it always applies")
  }

  private static func otherwise(_ overlap: Overlap) -> [Fix] {
    guard !overlap.isGuarded, let span = overlap.place.span else { return [] }
    let end = TextSpan(Int(span.end), Int(span.end))
    return [
      Fix(Bilingual(vi: "thêm «còn lại»", en: "add «otherwise»"), isSafe: false, edits: [Edit(end, " còn lại")])
    ]
  }

  static func agencyEnded(_ title: String, _ end: CivilDate, successors: [String], at place: Place) -> Finding {
    let day = ModelWording.day(end)
    let now = successors.joined(separator: ", ")
    return Finding(
      FindingCode(352), .warning,
      Bilingual(
        vi: "\(title) không còn thẩm quyền sau ngày \(day)", en: "\(title) has no competence after \(day)"), at: place,
      note: successors.isEmpty
        ? nil : Bilingual(vi: "hết hiệu lực \(day), nay là \(now)", en: "ended on \(day), now \(now)"),
      help: [
        Bilingual(
          vi: "ghi cơ quan kế tiếp, hoặc «hiệu lực từ … đến \(day)» nếu đây là phiên bản cũ",
          en: "name the successor, or «in force from … to \(day)» if this is an old version")
      ])
  }

  static func basisEnded(_ title: String, _ end: CivilDate, at place: Place) -> Finding {
    let day = ModelWording.day(end)
    return Finding(
      FindingCode(353), .warning,
      Bilingual(
        vi: "«\(short(title))» đã hết hiệu lực sau ngày \(day), trước khi thủ tục có hiệu lực",
        en: "«\(short(title))» ceased to be in force after \(day), before the procedure entered into force"),
      at: place, help: [Bilingual(vi: "dẫn văn bản thay thế", en: "cite the instrument that replaced it")])
  }

  static func basisNotYetInForce(_ title: String, _ start: CivilDate, at place: Place) -> Finding {
    Finding(
      FindingCode(354), .warning,
      Bilingual(
        vi: "«\(short(title))» chỉ có hiệu lực từ \(ModelWording.day(start)), khi thủ tục đã hết hiệu lực",
        en: "«\(short(title))» is in force only from \(ModelWording.day(start)), when the procedure no longer is"),
      at: place, help: [Bilingual(vi: "dẫn văn bản có hiệu lực khi đó", en: "cite the instrument in force then")])
  }

  private static func short(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(58) + "…"
  }
}
