import ProcedureDiagnostics

/// The words of the language reference around what its tables say.
enum LanguageReferenceWording {
  static let introduction = """
    # Ngôn ngữ đặc tả thủ tục hành chính · The TTHC language

    Trang này được in ra từ chính các bảng mà chương trình dùng để đọc tệp `.tthc`.
    This page is printed from the tables that the program reads `.tthc` files with.

    Cách đọc: `[…]` có thể bỏ; `(a | b)` chọn một; `{ … }` là một khối; chữ trong `<…>` do người soạn viết.
    Notation: `[…]` may be left out; `(a | b)` is a choice; `{ … }` is a block; `<…>` is written by the author.

    Một câu kết thúc ở cuối dòng hoặc ở dấu `;` nếu từ tiếp theo mở được một câu mới trong khối. Điều kiện đặt ở cuối câu;
    muốn xuống dòng trước điều kiện thì kết thúc dòng trên bằng dấu phẩy. Điều kiện đứng đầu dòng mở một khối.
    A statement ends with its line or at `;` when the next word can begin a statement of the block. A guard stands at the
    end of its statement; to wrap before it, end the line with a comma. A guard that begins a line opens a block.

    """

  static let tokens = """
    ## Cách viết số, ngày, giờ, câu chữ · Numbers, dates, times, texts

    | Viết | Nghĩa | Meaning |
    | --- | --- | --- |
    | `# …`, `## …` | ghi chú cho người soạn; ghi chú được công bố | comment for authors; for readers |
    | `"…"`, `“…”`, `«…»` | một câu, kết thúc trong dòng | a text, closed on its line |
    | `\\| …` | dòng văn dài; nhiều dòng liền nhau là một đoạn | a line of long text; consecutive lines are one text |
    | `ubnd_xã`, `` `phí` `` | tên viết liền; trong dấu huyền ngược khi trùng từ khóa | a name; in back quotes when it is a keyword |
    | `01/07/2025`, `2025-07-01`, `ngày 01 tháng 7 năm 2025` | ngày, viết ngày trước tháng | a date, day first |
    | `16/02` | ngày trong lịch của một năm | a day of a calendar's year |
    | `15:00`, `15h30`, `15 giờ 30` | mốc giờ, ở nơi cần mốc giờ | a clock time where one is due |
    | `1.250`, `0,25` | dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân | a point groups thousands, a comma begins decimals |
    | `5%` | phần trăm | percent |
    | `1.001193`, `1.001193.02` | mã thủ tục | a procedure's code |
    | `123/2015/NĐ-CP` | số văn bản | a document's number |
    | `[điểm b khoản 1 Điều 9 nđ_123_2015; …]` | căn cứ của câu hoặc khối | the citation of a statement or block |
    | `= ≠ < ≤ > ≥ + - × ( )` | so sánh và tính toán (`!=`, `<=`, `>=`, `*` cũng được) | comparison and arithmetic |

    """

  static let statements = "Câu"
  static let clauses = "Vế của câu"
  static let guardStatements = "Điều kiện"
  static let aliases = "Cách viết khác"
  static let guards = "Điều kiện của câu và của khối · Guards"

  static func guardsAllowed(in kind: BlockKind) -> String {
    switch kind {
    case .supplement:
      "Thời gian và `nguyên văn` trong khối này nhận điều kiện; trong các thời gian của một bên, dòng không có điều kiện là "
        + "cho các trường hợp còn lại. · Times and `verbatim` here take guards; of the times of one side, a line without "
        + "one is for all other cases."
    default: "Câu trong khối này nhận điều kiện. · Statements here take guards."
    }
  }

  static let openQuestions = """
    `nguyên văn` giữ lời của văn bản, được công bố. `câu hỏi` là điều người soạn còn phải quyết, không thuộc thủ tục: bản nháp
    được phép có, công bố thì phải trả lời (TTHC703) bằng cách sửa câu bên cạnh và xóa dòng câu hỏi.
    `verbatim` keeps the words of the law and is published. A `question` is what the author still has to decide, no part of
    the procedure: a draft may have some, to be published they must be answered (TTHC703) by mending the statement beside
    them and removing the question.

    """

  static let period = """
    `từ 01/07/2025 đến 31/12/2026` viết ngắn cho `hiệu lực từ …`: câu áp dụng cho hồ sơ tiếp nhận trong những ngày đó.
    `from 01/07/2025 to 31/12/2026` is short for `in force from …`: the statement is for dossiers accepted on those days.

    """

  static let shares = """
    `lệ phí còn 50% khi …` là câu riêng bên cạnh mức thu: trong trường hợp ấy thu 50% mức thu. Có tên thì giảm khoản mang
    tên đó, không tên thì giảm mọi khoản cùng loại; «giảm 30%» viết là `còn 70%`. Được miễn thì không còn gì để giảm. Nhiều
    mức giảm cùng đúng thì lấy mức thấp nhất, không nhân với nhau, và TTHC320 hỏi lại người soạn. `còn lại` của mức thu không
    tính các mức giảm, và ngược lại.
    `charge reduced to 50% when …` is a statement of its own beside the amount: in that case 50% of it is owed. With a title
    it is about the duty of that title, without one about all of its kinds. An exemption leaves nothing to reduce. Of several
    that hold the lowest counts, they are never multiplied, and TTHC320 asks the author. `otherwise` of an amount takes no
    account of reductions, nor that of a reduction of amounts.

    `phí 0,1% giá_trị, tối thiểu 5.000.000 đồng, tối đa 10.000.000 đồng` thu theo một thông tin kiểu tiền; chưa biết giá trị thì
    chưa biết mức thu. Số lẻ dưới một đồng theo `quy ước số tiền lẻ …` của danh mục; không có quy ước thì mức lẻ là chưa biết.
    A share is taken of a fact of type money; while the value is not known the fee is not. What is less than a dong is settled
    by `convention fractions of a dong …` of the catalogue; without it such an amount is not known.

    """

  static let conventions = "Quy ước của danh mục · Conventions of a catalogue"

  static let units = "Đơn vị thời gian · Units of time"
  static let money = "Tiền · Money"
  static let forms = "Dạng giấy tờ · Forms of documents"
  static let groups = "Nhóm giấy tờ · Groups of documents"
  static let channels = "Cách thức nộp · Channels"
  static let levels = "Cấp · Levels"
  static let places = "Nơi có thẩm quyền · Competent places"
  static let severalPlaces = #"""
    Nhiều nơi nối bằng `hoặc`; cùng một loại nơi của nhiều người thì chỉ ghi một lần: `nơi cư trú của "người cha" hoặc
    của "người mẹ"`. · Several places are joined by `or`; the same place of several persons is written once:
    `residence of "the father" or of "the mother"`.

    """#
  static let factTypes = "Kiểu thông tin · Types of facts"
  static let amounts = "Thời hạn · Amounts of time"
  static let events = "Sự kiện · Events"
  static let fees = "Mức thu không ghi bằng số · Fees not given as an amount"
  static let expectations = "Kết quả mong đợi của ví dụ · Expectations of examples"
  /// What an example may write behind «sự kiện».
  static var exampleEvents: String {
    let words = DossierEvents.rows.map { "`\"\($0.words)\"`" }.joined(separator: ", ")
    return "Sau `sự kiện` của ví dụ, hồ sơ nào cũng có thể có: \(words); lời khác là sự kiện riêng của thủ "
      + "tục. Bổ sung, tạm dừng, tiếp tục, gia hạn, dừng giải quyết của riêng một phần thì thêm `ở bước <tên bước>` trước "
      + "`lúc`. · Events of any dossier, behind `event` in an example; other words are an event of the procedure itself. "
      + "Supplements, pauses, later dates and the end of one part alone take `at stage <name>` before `at`."
  }
  /// What the words alone do not say of limits.
  static let movedDates = """
    Một ngày cộng, trừ được với ngày, ngày làm việc, tuần, tháng, năm: `ngày_nộp ≤ ngày_diễn − 07 ngày làm việc`. Ngày làm
    việc đếm theo lịch của thủ tục, không kể chính ngày đó. Hạn 10 ngày mà ngày cuối là ngày nghỉ thì lùi đến ngày làm việc
    tiếp theo: `ngày_nộp ≤ ngày_ban_hành + 9 ngày + 1 ngày làm việc`.

    A date plus or minus days, working days, weeks, months or years is a date. Working days are counted by the calendar of
    the procedure, without the date itself. The first working day on or after the tenth is `date + 9 days + 1 working day`.
    """

  static let describedAmount =
    "`theo mô tả \"…\"` ghi lời của văn bản khi không có con số: không tính được ngày hẹn. · `as described \"…\"` "
    + "keeps the words of the law where it gives no number: no date can be promised."
  static let givenFacts = "Thông tin có sẵn của mọi hồ sơ · What conditions can ask of every dossier"
  static let givenFactsNote =
    "Thông tin của thủ tục không có kiểu giờ. · No declared fact is a time of day.\n"
  static let conditions = "Phép so sánh và nối điều kiện · Conditions"
  static let locators = "Vị trí trong văn bản · Places in a document"

  /// What begins without a keyword in a block of items.
  static func item(_ kind: BlockKind) -> String {
    switch kind {
    case .facts:
      "`<tên>: <kiểu> [mặc định <giá trị>] [\"<câu hỏi>\"]` hoặc `<tên> = <biểu thức> [\"<tên gọi>\"]` · a fact"
    case .choices: "`<tên> [\"<tên gọi>\"]`, cách nhau bằng dấu phẩy hoặc xuống dòng · a choice"
    case .group, .contents: "`[<nhãn>:] <giấy tờ hoặc nhóm giấy tờ> [<số> <dạng>]` · a document or a group"
    case .partAmounts: "`<số> <đơn vị> [<điều kiện>]` · an amount of time"
    default: "`<tên hoặc \"câu\">` · a name or a text"
    }
  }

  static func name(of part: Part) -> Bilingual {
    switch part {
    case .name: Bilingual(vi: "<tên>", en: "<name>")
    case .nameOrCode: Bilingual(vi: "<tên hoặc mã>", en: "<name or code>")
    case .optionalName: Bilingual(vi: "[<tên>]", en: "[<name>]")
    case .title: Bilingual(vi: "\"<tên gọi>\"", en: "\"<title>\"")
    case .optionalTitle: Bilingual(vi: "[\"<tên gọi>\"]", en: "[\"<title>\"]")
    case .text: Bilingual(vi: "\"<câu>\"", en: "\"<text>\"")
    case .optionalText: Bilingual(vi: "[\"<câu>\"]", en: "[\"<text>\"]")
    case .thing, .titledThing: Bilingual(vi: "<tên hoặc \"tên gọi\">", en: "<name or \"title\">")
    case .things, .titledThings: Bilingual(vi: "<tên hoặc \"tên gọi\">, …", en: "<name or \"title\">, …")
    case .names: Bilingual(vi: "<tên>, …", en: "<name>, …")
    case .label: Bilingual(vi: "[<nhãn>:]", en: "[<label>:]")
    case .ruleCode: Bilingual(vi: "<mã cảnh báo>", en: "<finding's code>")
    case .date: Bilingual(vi: "<ngày>", en: "<date>")
    case .interval: Bilingual(vi: "<ngày> [đến <ngày>]", en: "<date> [to <date>]")
    case .documentNumber: Bilingual(vi: "<số văn bản>", en: "<document number>")
    case .number: Bilingual(vi: "<số>", en: "<number>")
    case .clock: Bilingual(vi: "<giờ>", en: "<clock time>")
    case .moment: Bilingual(vi: "[<giờ>] ngày <ngày>", en: "[<clock time>,] <date>")
    case .quantity: Bilingual(vi: "<số> <đơn vị>", en: "<number> <unit>")
    case .optionalQuantity: Bilingual(vi: "[<số> bộ]", en: "[<number> sets]")
    case .timesOrQuantity: Bilingual(vi: "<số> <lần hoặc đơn vị>", en: "<number> <times or unit>")
    case .amount: Bilingual(vi: "<thời hạn>", en: "<amount of time>")
    case .codes: Bilingual(vi: "<mã thủ tục> [trước | từ <ngày>], …", en: "<code> [before | since <date>], …")
    case .days: Bilingual(vi: "<ngày/tháng> [đến <ngày/tháng>], …", en: "<day/month> [to <day/month>], …")
    case .dayOfYear: Bilingual(vi: "<ngày/tháng>", en: "<day/month>")
    case .weekdays: Bilingual(vi: "<thứ> [đến <thứ>], …", en: "<weekday> [to <weekday>], …")
    case .officeHours: Bilingual(vi: "<giờ> đến <giờ>, …", en: "<clock time> to <clock time>, …")
    case .agencies: Bilingual(vi: "<cơ quan> [<nơi> [hoặc …]], …", en: "<agency> [<place> [or …]], …")
    case .levels: Bilingual(vi: "<cấp>, …", en: "<level>, …")
    case .channels: Bilingual(vi: "<cách thức nộp>, …", en: "<channel>, …")
    case .scope:
      Bilingual(vi: "(toàn quốc | trong tỉnh | trong <địa bàn>)", en: "(nationwide | within province | within <area>)")
    case .areaLevel: Bilingual(vi: "<cấp>", en: "<level>")
    case .events: Bilingual(vi: "<sự kiện> [và | hoặc …]", en: "<event> [and | or …]")
    case .exampleEvent:
      Bilingual(
        vi: "(\"<sự kiện>\" | bắt đầu <bước> | kết thúc <bước> | từ chối bước <bước>)",
        en: "(\"<event>\" | start of <stage> | end of <stage> | refusal of <stage>)")
    case .span:
      Bilingual(
        vi: "(<sự kiện> đến <sự kiện> | <đơn vị> thứ <số>: <số tiền>)",
        en: "(<event> to <event> | <unit> number <number>: <money>)")
    case .expression: Bilingual(vi: "<điều kiện>", en: "<condition>")
    case .requirement:
      Bilingual(vi: "<điều kiện hoặc \"câu\"> [\"<lời văn>\"]", en: "<condition or \"text\"> [\"<words>\"]")
    case .document:
      Bilingual(
        vi: "[<nhãn>:] (<giấy tờ> [hoặc …] [<số> <dạng> [hoặc …]] | <nhóm giấy tờ>)",
        en: "[<label>:] (<document> [or …] [<number> <form> [or …]] | <group>)")
    case .dossier:
      Bilingual(
        vi: "<giấy tờ> [<số> <dạng>] [cấp ngày <ngày>], …", en: "<document> [<number> <form>] [issued on <date>], …")
    case .assignments: Bilingual(vi: "<thông tin> = <giá trị>, …", en: "<fact> = <value>, …")
    case .expectation: Bilingual(vi: "<kết quả mong đợi>", en: "<expectation>")
    case .feeKinds: Bilingual(vi: "[, phí | lệ phí | giá …]", en: "[, fee | charge | price …]")
    case .feeAmount: Bilingual(vi: "<mức thu>", en: "<fee>")
    case .upTo: Bilingual(vi: "<số> <đơn vị thời gian hoặc tiền>", en: "<number> <unit of time or money>")
    case .consequence:
      Bilingual(
        vi: "(từ chối | trả lại hồ sơ | chuyển sang <mã>)", en: "(refuse | return the dossier | transfer to <code>)")
    case .forms: Bilingual(vi: "[<số> <dạng> [hoặc …]]", en: "[<number> <form> [or …]]")
    case .roundBody:
      Bilingual(
        vi: "(yêu cầu | thông báo | nộp bổ sung) trong <thời gian>, …", en: "(ask | notify | hand in) within <time>, …")
    case .partBody: Bilingual(vi: "[do <cơ quan>]: (<thời hạn> | { … })", en: "[by <agency>]: (<amount> | { … })")
    case .transition:
      Bilingual(
        vi: "(theo quy định cũ | theo quy định mới | người nộp chọn)", en: "(old rule | new rule | applicant chooses)")
    case .convention: Bilingual(vi: "<quy ước>", en: "<convention>")
    case .appointment:
      Bilingual(
        vi: "(<giờ> | hết giờ làm việc | giờ nhận hồ sơ)", en: "(<clock time> | closing time | hour of receipt)")
    case .items: Bilingual(vi: "<giá trị>, …", en: "<value>, …")
    case .keyword, .optional, .oneOf, .ifKeyword, .arms, .block, .optionalBlock, .textOrBlock:
      Bilingual(verbatim: "…")
    }
  }
}
