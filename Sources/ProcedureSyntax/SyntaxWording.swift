package import ProcedureDiagnostics
import ProcedureText

/// Words for what stands in a text and what is expected there.
enum SyntaxWording {
  static let endOfFile = Bilingual(vi: "hết văn bản", en: "the end of the text")
  static let endOfLine = Bilingual(vi: "hết dòng", en: "the end of the line")
  static let aTitle = Bilingual(vi: "một tên gọi trong ngoặc kép", en: "a title in quotes")
  static let aText = Bilingual(vi: "một câu trong ngoặc kép", en: "a text in quotes")
  static let aThing = Bilingual(
    vi: "một tên đã khai báo hoặc tên gọi trong ngoặc kép", en: "a declared name or a title in quotes")
  static let aName = Bilingual(vi: "một tên viết liền (như ubnd_xã)", en: "a name of one word (such as ubnd_xã)")
  static let aCode = Bilingual(vi: "mã thủ tục (như 1.001193)", en: "a procedure code (such as 1.001193)")
  static let factBeforeRange = Bilingual(
    vi: "tên thông tin đứng trước khoảng tuổi, khoảng giá trị", en: "the name of a fact before the range")
  static let sayWhoseAge = Bilingual(
    vi:
      "nói của ai, của điều gì: «khi ngày_sinh từ đủ 60 tuổi trở lên», với «ngày_sinh: ngày \"…\"» trong «thông tin»; hoặc đặt cả câu trong ngoặc kép: «khi \"người nộp từ đủ 60 tuổi\"»",
    en:
      "say of what: «when birth_date from full 60 years of age and above», with «birth_date: date \"…\"» in «facts»; or put the whole condition in quotes: «when \"the applicant is 60 or older\"»"
  )
  static let aRuleCode = Bilingual(vi: "mã cảnh báo (như TTHC341)", en: "a finding's code (such as TTHC341)")
  static let aBlock = Bilingual(vi: "dấu «{» mở phần nội dung", en: "an opening brace «{»")
  static let aDate = Bilingual(vi: "một ngày (như 01/07/2025)", en: "a date (such as 01/07/2025)")
  static let aDayOfYear = Bilingual(
    vi: "ngày và tháng (như 10/03)", en: "a day and a month (such as 10/03)")
  static let aClockTime = Bilingual(vi: "một mốc giờ (như 15:00 hoặc 15 giờ)", en: "a clock time (such as 15:00)")
  static let aNumber = Bilingual(vi: "một số", en: "a number")
  static let aLocatorPart = Bilingual(
    vi: "số thứ tự của điều, khoản, điểm (như «Điều 9», «điểm b»)",
    en: "the number of the article, clause or point (such as «Article 9», «point b»)")
  static let aUnit = Bilingual(
    vi: "đơn vị thời gian (ngày làm việc, ngày, giờ làm việc, giờ, tuần, tháng, năm)",
    en: "a unit of time (working days, days, working hours, hours, weeks, months, years)")
  static let aCurrency = Bilingual(vi: "đơn vị tiền («đồng» hoặc «USD»)", en: "a currency («dong» or «usd»)")
  static let aFeeAmount = Bilingual(
    vi: "mức thu: số tiền, «còn … %», «… % <thông tin>», «do … quy định» hoặc «theo \"…\"»",
    en: "an amount: money, «reduced to … %», «… % of <fact>», «set by … as set», or «by \"…\"»")
  static let aShare = Bilingual(vi: "tỷ lệ, như «50%»", en: "a share, as in «50%»")
  static let aWeekday = Bilingual(vi: "thứ trong tuần", en: "a day of the week")
  static let anEvent = Bilingual(
    vi: "một sự kiện trong ngoặc kép hoặc tên một bước", en: "an event in quotes or a stage's name")
  static let anOperand = Bilingual(vi: "một điều kiện hoặc giá trị", en: "a condition or a value")
  static let aClosingParenthesis = Bilingual(vi: "dấu «)»", en: "a closing parenthesis «)»")
  static let colonOrEqual = Bilingual(
    vi: "«:» và kiểu thông tin, hoặc «=» và cách tính", en: "«:» and a type, or «=» and an expression")
  static let anEqualSign = Bilingual(vi: "dấu «=»", en: "an equal sign «=»")
  static let aDocumentNumber = Bilingual(
    vi: "số văn bản (như 123/2015/NĐ-CP)", en: "a document number (such as 123/2015/NĐ-CP)")
  static let factLine = Bilingual(
    vi: "mỗi thông tin một dòng: «tên_thông_tin: có/không \"Câu hỏi với người nộp\"»",
    en: "one line for each fact: «name_of_fact: yes/no \"Question to the applicant\"»")
  static let openBlock = Bilingual(
    vi: "mở «{» ở cuối dòng này, các câu bên trong ở những dòng sau, rồi đóng «}»",
    en: "open «{» at the end of this line, put the statements inside on the next ones, and close with «}»")
  static let anExpectation = Bilingual(
    vi: "kết quả mong đợi (như «hồ sơ đầy đủ», «hẹn trả kết quả ngày …»)",
    en: "an expected outcome (such as «dossier complete», «due …»)")

  static func conditionNeedsQuotes(_ words: String) -> Bilingual {
    Bilingual(
      vi: "điều kiện viết bằng lời thì đặt cả câu trong ngoặc kép: «\"\(shortened(words))\"»",
      en: "a condition in words stands in quotes as a whole: «\"\(shortened(words))\"»")
  }

  static func quoted(_ text: String) -> Bilingual { Bilingual(verbatim: "«\(shortened(text))»") }

  static func oneOf(_ rows: [KeywordTable.Row]) -> Bilingual {
    Bilingual(
      vi: rows.map { "«\($0.vietnamese)»" }.joined(separator: ", "),
      en: rows.map { "«\($0.english)»" }.joined(separator: ", "))
  }

  static func shortened(_ text: String) -> String {
    let line = String(text.prefix { !$0.isNewline })
    return line.count <= 60 ? line : line.prefix(58) + "…"
  }

  static func name(of kind: BlockKind) -> Bilingual {
    switch kind {
    case .file: Bilingual(vi: "phần ngoài cùng của tệp", en: "the outermost part of a file")
    case .catalogue: Bilingual(vi: "danh mục", en: "a catalogue")
    case .calendar: Bilingual(vi: "lịch", en: "a calendar")
    case .year: Bilingual(vi: "một năm của lịch", en: "a year of a calendar")
    case .agency: Bilingual(vi: "khai báo cơ quan", en: "an agency")
    case .area: Bilingual(vi: "khai báo địa bàn", en: "an area")
    case .legalBasis: Bilingual(vi: "khai báo căn cứ", en: "a legal basis")
    case .database: Bilingual(vi: "khai báo cơ sở dữ liệu", en: "a database")
    case .document: Bilingual(vi: "khai báo giấy tờ", en: "a document")
    case .form: Bilingual(vi: "khai báo biểu mẫu", en: "a form")
    case .oneStopModel: Bilingual(vi: "khai báo mô hình một cửa", en: "a one-stop model")
    case .procedure: Bilingual(vi: "thủ tục", en: "a procedure")
    case .facts: Bilingual(vi: "thông tin", en: "facts")
    case .choices: Bilingual(vi: "các lựa chọn", en: "choices")
    case .documents: Bilingual(vi: "thành phần hồ sơ", en: "documents")
    case .group: Bilingual(vi: "nhóm giấy tờ", en: "a group of documents")
    case .contents: Bilingual(vi: "nội dung một bộ", en: "the contents of a set")
    case .limitParts: Bilingual(vi: "các phần của thời hạn", en: "the parts of a time limit")
    case .partAmounts: Bilingual(vi: "các mức của một phần thời hạn", en: "the amounts of a part")
    case .exclusion: Bilingual(vi: "phần không tính vào thời hạn", en: "what is not counted")
    case .supplement: Bilingual(vi: "quy định bổ sung", en: "the supplement rule")
    case .process: Bilingual(vi: "quy trình", en: "the process")
    case .stage: Bilingual(vi: "thời gian của một bước", en: "a stage's durations")
    case .example: Bilingual(vi: "ví dụ", en: "an example")
    case .arms: Bilingual(vi: "các trường hợp của «tùy theo»", en: "the cases of «depending on»")
    }
  }
}

extension FindingCode {
  /// A line of a specification is not UTF-8.
  package static let invalidUTF8 = FindingCode(101)
  /// A name is written as several words.
  package static let nameOfSeveralWords = FindingCode(130)
  static let impossibleDate = FindingCode(143)
  static let unreadableNumber = FindingCode(133)
  static let guardStandsAlone = FindingCode(124)
}

extension Finding {
  // MARK: 10x The text itself

  static func invalidUTF8(at place: Place) -> Finding {
    Finding(
      .invalidUTF8, .error,
      Bilingual(vi: "dòng này có ký tự không đọc được", en: "this line has characters that cannot be read"), at: place,
      help: [
        Bilingual(
          vi: "lưu tệp lại với bảng mã UTF-8 rồi gõ lại các chữ bị thay bằng �",
          en: "save the file as UTF-8 and retype the letters shown as �")
      ])
  }

  static func textIsUTF16(at place: Place) -> Finding {
    Finding(
      .invalidUTF8, .error,
      Bilingual(
        vi: "tệp được lưu bằng bảng mã UTF-16, không đọc được; tệp đặc tả phải là UTF-8",
        en: "the file is UTF-16 and cannot be read; specifications are UTF-8"), at: place,
      help: [
        Bilingual(
          vi:
            "mở tệp, chọn «Lưu thành» (Save As), ở ô «Mã hóa» (Encoding) chọn UTF-8; hoặc: iconv -f UTF-16 -t UTF-8 cũ.tthc > mới.tthc",
          en: "open it, choose «Save As» and the encoding UTF-8; or: iconv -f UTF-16 -t UTF-8 old.tthc > new.tthc")
      ])
  }

  static func charactersWithoutWidth(at place: Place) -> Finding {
    Finding(
      FindingCode(102), .note,
      Bilingual(
        vi: "văn bản có ký tự ẩn (thường do sao chép từ Word hoặc trang web); chúng được bỏ qua",
        en: "the text holds invisible characters (often pasted from Word or a web page); they are ignored"), at: place)
  }

  static func foreignLetter(_ letter: String, at place: Place) -> Finding {
    let latin = FindingWords.latinTwin(of: letter)
    return Finding(
      FindingCode(103), .error,
      Bilingual(
        vi: "chữ «\(letter)» không phải chữ cái tiếng Việt dù trông giống",
        en: "«\(letter)» is not a Latin letter although it looks like one"), at: place,
      help: [Bilingual(vi: "gõ lại chữ này bằng bàn phím tiếng Việt", en: "retype the letter")],
      fixes: latin.map {
        [
          Fix(
            Bilingual(vi: "thay bằng «\($0)»", en: "replace by «\($0)»"), isSafe: true,
            edits: [Edit(place.span ?? TextSpan(0, 0), $0)])
        ]
      } ?? [])
  }

  // MARK: 10x-11x Keywords and statements

  static func misspelt(
    _ written: String, _ row: KeywordTable.Row, isSure: Bool, at place: Place
  ) -> Finding {
    Finding(
      FindingCode(104), .error,
      Bilingual(
        vi: "không hiểu «\(written)»; có phải là «\(row.vietnamese)»?",
        en: "«\(written)» is not understood; is it «\(row.english)» («\(row.vietnamese)»)?"), at: place,
      note: Bilingual(vi: "sửa thành «\(row.vietnamese)»", en: "change to «\(row.vietnamese)»"),
      fixes: [replace(place, by: row.vietnamese, isSafe: isSure)])
  }

  static func keywordWithoutMarks(_ written: String, _ phrase: String, at place: Place) -> Finding {
    Finding(
      FindingCode(105), .warning,
      Bilingual(vi: "«\(written)» được hiểu là «\(phrase)»", en: "«\(written)» is read as «\(phrase)»"), at: place,
      note: Bilingual(vi: "viết đủ dấu: «\(phrase)»", en: "with its marks: «\(phrase)»"),
      fixes: [replace(place, by: phrase, isSafe: true)])
  }

  static func unknownStatement(
    _ found: Bilingual, _ kind: BlockKind, at place: Place, _ habit: Parser.MetHabit?
  ) -> Finding {
    Finding(
      FindingCode(106), .error,
      Bilingual(
        vi: "trong \(SyntaxWording.name(of: kind).vi) không có câu nào bắt đầu bằng \(found.vi); cả khối được bỏ qua",
        en: "no statement in \(SyntaxWording.name(of: kind).en) begins with \(found.en); its block is skipped"),
      at: place,
      help: [
        habit?.advice
          ?? Bilingual(
            vi: "xem lại từ khóa; nếu tệp được soạn cho bản tthc mới hơn thì cập nhật chương trình",
            en: "check the keyword; a newer tthc may know this statement")
      ])
  }

  static func misplacedStatement(_ row: KeywordTable.Row, in kind: BlockKind, at place: Place) -> Finding {
    let block = SyntaxWording.name(of: kind)
    return Finding(
      FindingCode(114), .error,
      Bilingual(
        vi: "câu «\(row.vietnamese)» không đứng trong \(block.vi)",
        en: "a statement «\(row.english)» does not stand in \(block.en)"), at: place,
      help: [
        Bilingual(
          vi: "chuyển câu này ra sau dấu «}» của \(block.vi)",
          en: "move it behind the closing brace of \(block.en)")
      ])
  }

  static func proseLines(
    _ span: TextSpan, _ source: SourceText, at place: Place, _ habit: Parser.MetHabit?
  ) -> Finding {
    let lines = source.text(span).split(separator: "\n").map { "| " + $0.drop { $0 == " " || $0 == "\t" } }
    let written = lines.joined(separator: "\n")
    return Finding(
      FindingCode(107), .error,
      Bilingual(
        vi: "phần này là văn xuôi, chưa phải câu của đặc tả",
        en: "these lines are prose, not statements of the specification"), at: place,
      help: [
        habit?.advice
          ?? Bilingual(
            vi: "viết thành quy định, mỗi quy định một câu, như «thời hạn 03 ngày làm việc»",
            en: "write it as statements, such as «time limit 03 working days»"),
        Bilingual(
          vi: "nếu chưa viết được thì giữ nguyên lời văn: «nguyên văn» và mỗi dòng bắt đầu bằng «|»",
          en: "or keep the words for now: «verbatim» with lines that begin with «|»"),
      ],
      fixes: [
        Fix(
          Bilingual(vi: "giữ làm «nguyên văn»", en: "keep as «verbatim»"), isSafe: false,
          edits: [Edit(span, "nguyên văn\n" + written)])
      ])
  }

  static func notUnderstood(_ found: Bilingual, at place: Place) -> Finding {
    Finding(
      FindingCode(108), .error,
      Bilingual(vi: "không hiểu \(found.vi) ở đây", en: "\(found.en) is not understood here"), at: place)
  }

  static func notPartOfStatement(_ found: Bilingual, at place: Place, _ habit: Parser.MetHabit? = nil) -> Finding {
    Finding(
      FindingCode(109), .error,
      Bilingual(
        vi: "\(found.vi) không thuộc câu này", en: "\(found.en) does not belong to this statement"), at: place,
      help: [
        habit?.advice
          ?? Bilingual(
            vi: "bắt đầu câu mới ở dòng mới, hoặc đặt lời văn trong ngoặc kép",
            en: "begin a new statement on a new line, or put words in quotes")
      ], fixes: habit?.fixes ?? [])
  }

  static func expected(
    _ what: Bilingual, found: Bilingual, at place: Place, _ habit: Parser.MetHabit? = nil
  ) -> Finding {
    Finding(
      FindingCode(110), .error,
      Bilingual(vi: "ở đây cần \(what.vi), nhưng gặp \(found.vi)", en: "expected \(what.en) here, found \(found.en)"),
      at: place, help: habit.map { [$0.advice] } ?? [], fixes: habit?.fixes ?? [])
  }

  static func expectedKeyword(
    _ row: KeywordTable.Row, found: Bilingual, at place: Place, _ habit: Parser.MetHabit? = nil
  ) -> Finding {
    Finding(
      FindingCode(111), .error,
      Bilingual(
        vi: "ở đây cần «\(row.vietnamese)», nhưng gặp \(found.vi)",
        en: "expected «\(row.english)» here, found \(found.en)"),
      at: place, help: habit.map { [$0.advice] } ?? [], fixes: habit?.fixes ?? [])
  }

  static func labelColon(at place: Place) -> Finding {
    Finding(
      FindingCode(112), .note,
      Bilingual(
        vi: "dấu hai chấm sau tên mục không cần thiết", en: "the colon after the heading is not needed"), at: place,
      fixes: [replace(place, by: "", isSafe: true)])
  }

  /// Ends a list that was cut; an error when an error is among what is not listed.
  package static func moreFindings(_ count: Int, _ severity: Severity, at place: Place?) -> Finding {
    Finding(
      FindingCode(113), severity,
      Bilingual(
        vi: "còn \(count) lỗi, cảnh báo khác không được liệt kê", en: "\(count) further findings are not listed"),
      at: place)
  }

  // MARK: 12x Braces, guards, strings

  static func missingOpeningBrace(at place: Place) -> Finding {
    Finding(
      FindingCode(119), .error,
      Bilingual(vi: "thiếu dấu «{» ở cuối dòng này", en: "an opening brace is missing at the end of this line"),
      at: place,
      fixes: [
        Fix(
          Bilingual(vi: "thêm «{»", en: "add «{»"), isSafe: true,
          edits: [Edit(TextSpan(Int(place.span?.start ?? 0), Int(place.span?.start ?? 0)), " {")])
      ])
  }

  static func strayBrace(at place: Place) -> Finding {
    Finding(
      FindingCode(120), .error,
      Bilingual(vi: "thừa dấu «}»", en: "a closing brace too many"), at: place,
      fixes: [replace(place, by: "", isSafe: false)])
  }

  static func missingClosingBrace(at place: Place) -> Finding {
    Finding(
      FindingCode(121), .error,
      Bilingual(vi: "thiếu dấu «}» trước dòng này", en: "a closing brace is missing before this line"), at: place,
      fixes: [
        Fix(
          Bilingual(vi: "thêm «}»", en: "add «}»"), isSafe: true,
          edits: [Edit(TextSpan(Int(place.span?.start ?? 0), Int(place.span?.start ?? 0)), "}\n")])
      ])
  }

  static func unclosedBlock(opened: Place, at place: Place) -> Finding {
    Finding(
      FindingCode(122), .error,
      Bilingual(vi: "thiếu dấu «}» ở cuối", en: "a closing brace is missing at the end"), at: place,
      labels: [Label(opened, Bilingual(vi: "khối mở ở đây", en: "the block opens here"))])
  }

  static func braceAfterStatement(at place: Place) -> Finding {
    Finding(
      FindingCode(123), .error,
      Bilingual(
        vi: "điều kiện ở cuối câu không mở khối được", en: "a guard at the end of a statement cannot open a block"),
      at: place,
      help: [
        Bilingual(
          vi: "đặt điều kiện ở dòng riêng: «khi … {» rồi viết các câu bên trong",
          en: "put the guard on a line of its own: «when … {» with the statements inside")
      ])
  }

  /// `saysThen` for a sentence of the kind «nếu …, thì …».
  static func guardStandsAlone(at place: Place, joinAt: Int, saysThen: Bool) -> Finding {
    Finding(
      .guardStandsAlone, .error,
      Bilingual(
        vi: "điều kiện này đứng riêng một dòng mà không mở khối",
        en: "this guard stands alone on its line without a block"), at: place,
      help: saysThen
        ? [
          Bilingual(
            vi: "quy định đứng trước, điều kiện đứng sau: «tăng thêm 05 ngày khi \"cần xác minh\"»",
            en: "first the rule, then its condition: «add 05 days when \"a check is needed\"»")
        ]
        : [
          Bilingual(
            vi: "muốn nối với câu trên: thêm dấu phẩy ở cuối dòng trên; muốn áp cho nhiều câu: thêm «{ … }»",
            en: "to join it to the line above, end that line with a comma; to cover several statements, add «{ … }»")
        ],
      fixes: [
        Fix(
          Bilingual(vi: "nối với câu trên", en: "join to the line above"), isSafe: false,
          edits: [Edit(TextSpan(joinAt, joinAt), ",")])
      ])
  }

  static func guardBeforeStatement(at place: Place, _ open: TextSpan, _ close: TextSpan) -> Finding {
    Finding(
      .guardStandsAlone, .error,
      Bilingual(
        vi: "điều kiện đứng trước câu mà không mở khối", en: "this guard stands before a statement without a block"),
      at: place,
      help: [
        Bilingual(
          vi: "đưa điều kiện ra cuối câu («nộp \"Đơn\" 01 bản chính khi \"…\"»), hoặc đặt câu trong «{ … }»",
          en:
            "put it behind the statement («submit \"Form\" 1 original when \"…\"»), or put braces around the statement")
      ],
      fixes: [
        Fix(
          Bilingual(vi: "đặt câu trong «{ … }»", en: "put braces around the statement"), isSafe: true,
          edits: [Edit(open, " { "), Edit(close, " }")])
      ])
  }

  static func secondGuard(_ row: KeywordTable.Row, at place: Place) -> Finding {
    Finding(
      FindingCode(125), .error,
      Bilingual(
        vi: "một câu chỉ có một «\(row.vietnamese)»", en: "a statement has one «\(row.english)» only"), at: place,
      help: [
        Bilingual(
          vi: "gộp hai điều kiện bằng «và», hoặc tách thành hai câu",
          en: "join both conditions by «and», or write two statements")
      ])
  }

  static func needsComma(_ written: String, _ row: KeywordTable.Row, at place: Place, insertAt: Int) -> Finding {
    Finding(
      FindingCode(126), .warning,
      Bilingual(
        vi: "cần dấu phẩy trước «\(written)» để gắn với câu này",
        en: "a comma must stand before «\(written)» to attach it to this statement"), at: place,
      fixes: [
        Fix(
          Bilingual(vi: "thêm dấu phẩy", en: "add a comma"), isSafe: true,
          edits: [Edit(TextSpan(insertAt, insertAt), ",")])
      ])
  }

  static func unclosedString(at place: Place, insertAt: Int) -> Finding {
    Finding(
      FindingCode(127), .error,
      Bilingual(vi: "thiếu dấu ngoặc kép đóng ở dòng này", en: "a closing quote is missing on this line"), at: place,
      fixes: [
        Fix(
          Bilingual(vi: "thêm dấu ngoặc kép ở cuối", en: "add the closing quote"), isSafe: false,
          edits: [Edit(TextSpan(insertAt, insertAt), "\"")])
      ])
  }

  static func unclosedCitation(at place: Place, insertAt: Int) -> Finding {
    Finding(
      FindingCode(128), .error,
      Bilingual(vi: "thiếu dấu «]» sau căn cứ", en: "a closing bracket «]» is missing after the citation"), at: place,
      fixes: [
        Fix(
          Bilingual(vi: "thêm «]»", en: "add «]»"), isSafe: true, edits: [Edit(TextSpan(insertAt, insertAt), "]")])
      ])
  }

  static func tooDeep(at place: Place) -> Finding {
    Finding(
      FindingCode(129), .error,
      Bilingual(
        vi: "lồng nhau quá sâu (hơn \(Parser.maximumBlockDepth) khối, hoặc \(Parser.maximumExpressionDepth) điều kiện "
          + "hay phép tính)",
        en: "nested too deeply (more than \(Parser.maximumBlockDepth) blocks, or \(Parser.maximumExpressionDepth) "
          + "conditions or operations)"
      ),
      at: place)
  }

  // MARK: 15x Conditions

  static func mixedAndOr(at place: Place) -> Finding {
    Finding(
      FindingCode(150), .error,
      Bilingual(vi: "«và» và «hoặc» đứng lẫn nhau", en: "«and» and «or» are mixed"), at: place,
      help: [
        Bilingual(
          vi: "đặt dấu ngoặc đơn: «(A và B) hoặc C», hay «A và (B hoặc C)»",
          en: "use parentheses: «(A and B) or C», or «A and (B or C)»")
      ])
  }

  static func chainedComparison(at place: Place) -> Finding {
    Finding(
      FindingCode(151), .error,
      Bilingual(vi: "không so sánh nối tiếp được", en: "comparisons cannot be chained"), at: place,
      help: [
        Bilingual(
          vi: "viết «từ a đến b», hoặc nối hai so sánh bằng «và»",
          en: "write «from a to b», or join two comparisons by «and»")
      ])
  }

  /// `words` is the whole text that begins there, where it is one.
  static func yesAlone(at place: Place, words: Parser.BareWords?) -> Finding {
    Finding(
      FindingCode(152), .error,
      Bilingual(vi: "«có» chỉ đứng sau dấu «=»", en: "«yes» stands only after «=»"), at: place,
      help: [
        words.map { SyntaxWording.conditionNeedsQuotes($0.text) }
          ?? Bilingual(
            vi: "viết «<thông tin> = có», hoặc chỉ tên thông tin", en: "write «<fact> = yes», or just the fact's name")
      ], fixes: words.map { [Fix.replacing($0.span, by: "\"\($0.text)\"", isSafe: false)] } ?? [])
  }

  static func replace(_ place: Place, by text: String, isSafe: Bool) -> Fix {
    .replacing(place.span ?? TextSpan(0, 0), by: text, isSafe: isSafe)
  }
}

extension Finding.Fix {
  static func replacing(_ span: TextSpan, by text: String, isSafe: Bool) -> Finding.Fix {
    let title =
      text.isEmpty
      ? Bilingual(vi: "bỏ phần này", en: "remove this")
      : Bilingual(vi: "sửa thành «\(text)»", en: "change to «\(text)»")
    return Finding.Fix(title, isSafe: isSafe, edits: [Finding.Edit(span, text)])
  }
}

/// Letters of other alphabets that look like Latin ones.
enum FindingWords {
  private static let twins: [Character: String] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "А": "A", "В": "B", "Е": "E",
    "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X", "ο": "o", "α": "a", "ν": "v",
    "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T",
  ]

  static func latinTwin(of letter: String) -> String? { letter.first.flatMap { twins[$0] } }
}
