import ProcedureDiagnostics

extension Habit {
  /// All of them; of those that are met the first one counts.
  static let all = lines + values + timeLimits + fees + documentForms + others

  private static let lines = [
    Habit(
      .line(in: [.procedure]), ["căn cứ"],
      Bilingual(
        vi:
          "căn cứ đứng trong ngoặc vuông ở cuối câu mà nó quy định: «thời hạn 03 ngày làm việc [Điều 5 nđ_123_2025]»; văn bản được khai báo một lần, ngoài thủ tục: «căn cứ nđ_123_2025 \"Tên văn bản\" { số 123/2025/NĐ-CP }»",
        en:
          "a basis stands in brackets behind the statement that it rules: «time limit 03 working days [Article 5 nđ_123_2025]»; the document is declared once, outside the procedure: «legal basis nđ_123_2025 \"Title\" { number 123/2025/NĐ-CP }»"
      )),
    Habit(
      .line(in: [.procedure]), ["cơ quan"],
      Bilingual(
        vi:
          "nói rõ vai trò: «cơ quan tiếp nhận …», «cơ quan thực hiện …», «cơ quan có thẩm quyền …» (người quyết định), «cơ quan phối hợp …»",
        en: "say the role: «received by …», «performed by …», «decided by …», «coordinated by …»")),
    Habit(
      .line(in: [.procedure]), ["số bộ", "số lượng"],
      Bilingual(
        vi: "số bộ hồ sơ ghi ở đầu phần giấy tờ: «thành phần hồ sơ 01 bộ { … }»",
        en: "the number of sets stands at the head of the documents: «documents 1 sets { … }»")),
    Habit(
      .line(in: [.procedure]),
      [
        "nộp", "xuất trình", "kê khai", "giao nộp", "hồ sơ gồm", "hồ sơ bao gồm", "hồ sơ yêu cầu", "giấy tờ", "hồ sơ #",
        "hồ sơ {",
      ],
      Bilingual(
        vi: "giấy tờ viết trong phần riêng: «thành phần hồ sơ 01 bộ { nộp \"Đơn đề nghị\" 01 bản chính }»",
        en: "documents have a part of their own: «documents 1 sets { submit \"Application\" 1 original }»")),
    Habit(
      .line(in: [.procedure]), ["bước"],
      Bilingual(
        vi:
          "các bước viết trong «quy trình»: «quy trình { bước tiếp_nhận \"Tiếp nhận hồ sơ\" do ubnd_xã trong 01 ngày làm việc }»",
        en:
          "stages stand in «process»: «process { stage reception \"Receive the dossier\" by ubnd_xã within 1 working days }»"
      )),
    Habit(
      .line(in: [.procedure]), ["không tính"],
      Bilingual(
        vi: "viết «không tính vào thời hạn \"thời gian xác minh\"», lời trong ngoặc kép nói khoảng thời gian nào",
        en: "write «not counted \"time for verification\"»; the quoted words say which time")),
    Habit(
      .line(in: [.procedure]), ["từ chối", "không cấp", "không giải quyết", "trả lại"],
      Bilingual(
        vi:
          "lý do từ chối viết thành điều phải đáp ứng: «yêu cầu \"hồ sơ không có tranh chấp\", không đáp ứng thì từ chối»",
        en: "a ground of refusal is written as what must hold: «requirement \"nothing is disputed\", if not met refuse»"
      )),
    Habit(
      .line(in: [.procedure]), ["giảm"],
      Bilingual(
        vi: "mức giảm ghi sau tên khoản thu: «lệ phí còn 50% qua trực tuyến»",
        en: "a reduction stands behind the fee: «charge reduced to 50% via online»")),
    Habit(
      .line(in: [.procedure]), ["không mất", "không có phí", "không có lệ phí", "không phải nộp"],
      Bilingual(
        vi: "viết «miễn phí», «miễn lệ phí», hoặc «miễn phí, lệ phí»",
        en: "write «exempt from fee» or «exempt from charge»")
    ),
    Habit(
      .line(in: [.procedure]), ["dịch vụ công"],
      Bilingual(
        vi: "viết «cách thức trực tiếp, trực tuyến toàn trình, bưu chính» (hoặc «trực tuyến một phần»)",
        en: "write «channels in person, fully online, postal» (or «partly online»)")),
    Habit(
      .line(in: [.procedure]), ["hiệu lực", "có hiệu lực", "áp dụng từ", "ngày hiệu lực"],
      Bilingual(
        vi: "ngày bắt đầu có hiệu lực: «hiệu lực từ 01/07/2025»",
        en: "the first day in force: «in force from 01/07/2025»")),
    Habit(
      .line(in: [.calendar]), ["làm việc"],
      Bilingual(
        vi:
          "ngày và giờ làm việc là hai câu: «ngày làm việc thứ Hai đến thứ Sáu», «giờ làm việc 07:30 đến 11:30, 13:30 đến 17:00»",
        en:
          "working days and office hours are two statements: «working days Monday to Friday», «office hours 07:30 to 11:30, 13:30 to 17:00»"
      )),
    Habit(
      .line(in: [.documents]), ["một trong", "tất cả", "ít nhất"],
      Bilingual(
        vi: "nói trước phải làm gì với giấy tờ: «nộp một trong { … }», «xuất trình một trong { … }»",
        en: "say first what is done with them: «submit one of { … }», «show one of { … }»")),
    Habit(
      .line(in: [.documents, .group]), [""],
      Bilingual(
        vi:
          "mỗi giấy tờ một câu: «nộp \"Đơn đề nghị\" 01 bản chính»; chỉ cho xem thì «xuất trình \"…\"»; tùy trường hợp thì thêm «khi \"…\"»",
        en:
          "one statement for each document: «submit \"Application\" 1 original»; only to look at: «show \"…\"»; in some cases only: «when \"…\"»"
      )),
    Habit(
      .line(in: [.process]), [""],
      Bilingual(
        vi: "mỗi bước một câu: «bước tiếp_nhận \"Tiếp nhận hồ sơ\" do ubnd_xã trong 01 ngày làm việc»",
        en: "one statement for each stage: «stage reception \"Receive the dossier\" by ubnd_xã within 1 working days»")),
    Habit(
      .line(in: [.example]), [""],
      Bilingual(
        vi:
          "ví dụ gồm các câu «nộp lúc …», «cho … = …», «hồ sơ gồm …», và điều mong đợi bắt đầu bằng «thì …» («thì thiếu \"Đơn\"»)",
        en:
          "an example is made of «lodged on …», «given … = …», «dossier has …», and what is expected, «expect …» («expect missing \"Form\"»)"
      )),
  ]

  private static let internet = [
    "mạng", "mạng internet", "internet", "môi trường mạng", "cổng dịch vụ công", "cổng dịch vụ công quốc gia",
    "dịch vụ công", "dịch vụ công trực tuyến",
  ]
  private static let viaOnline = Bilingual(
    vi: "nộp qua mạng, qua cổng dịch vụ công là «qua trực tuyến»",
    en: "over the internet or a portal is «via online»")

  private static let values = [
    Habit(
      .behind([.performedAt, .level]), ["phường", "thị trấn", "đặc khu", "phường xã"],
      Bilingual(
        vi: "xã, phường, đặc khu cùng là một cấp: «xã»",
        en: "communes, wards and special zones are one level: «commune»"),
      replacement: "xã"),
    Habit(
      .behind([.performedAt, .level]), ["thành phố"],
      Bilingual(
        vi: "thành phố trực thuộc trung ương là cấp «tỉnh»",
        en: "a city under the central government is of level «province»")),
    Habit(
      .behind(verbs + [.timeLimit, .limitExtension, .addTime, .fee, .charge, .price, .exempt, .lodgedAt]),
      internet, viaOnline, behindWord: "qua", replacement: "trực tuyến"),
    Habit(
      .behind([.channels]), internet.map { "qua " + $0 } + internet,
      Bilingual(
        vi: "nộp qua mạng, qua cổng dịch vụ công là «trực tuyến»: «trực tuyến toàn trình» hay «trực tuyến một phần»",
        en: "over the internet or a portal is «online»: «fully online» or «partly online»"), replacement: "trực tuyến"),
    Habit(
      .behind([.expect]), ["hồ sơ thiếu", "hồ sơ còn thiếu", "còn thiếu"],
      Bilingual(
        vi: "chưa đầy đủ thì «thì hồ sơ chưa đầy đủ»; thiếu giấy tờ nào thì «thì thiếu \"Đơn\"»",
        en: "when something lacks: «expect dossier incomplete»; which document: «expect missing \"Form\"»")),
    Habit(
      .behind([.expect]), [""],
      Bilingual(
        vi:
          "sau «thì» là điều phải xảy ra: «hồ sơ đầy đủ», «hồ sơ chưa đầy đủ», «thiếu \"Đơn\"», «không phải nộp \"Đơn\"», «hẹn trả kết quả ngày 09/03/2026», «lệ phí 50.000 đồng», «miễn lệ phí», «đáp ứng yêu cầu», «không đáp ứng yêu cầu»",
        en:
          "behind «expect» stands what must come out: «dossier complete», «dossier incomplete», «missing \"Form\"», «not required \"Form\"», «due 09/03/2026», «charge 50.000 dong», «exempt from charge», «requirements met»"
      )),
  ]

  private static let oneStatementForEachLimit = Bilingual(
    vi:
      "mỗi trường hợp một câu: «thời hạn 30 ngày khi \"hồ sơ phức tạp\"», rồi «thời hạn 15 ngày còn lại»; theo cách thức thì «qua trực tuyến»",
    en:
      "one statement for each case: «time limit 30 days when \"the case is complex\"», then «time limit 15 days otherwise»; for a channel «via online»"
  )

  private static let timeLimits = [
    Habit(
      .behind([.timeLimit, .limitExtension]), ["từ"],
      Bilingual(
        vi:
          "thời hạn là mức dài nhất được phép, ghi một số: «thời hạn 10 ngày làm việc»; ngắn dài theo trường hợp thì mỗi trường hợp một câu",
        en:
          "a time limit is the longest time allowed, one number: «time limit 10 working days»; where cases differ, one statement for each"
      )),
    Habit(
      .behind([.timeLimit]), ["- #"],
      Bilingual(
        vi: "thời hạn là mức dài nhất được phép, ghi một số: «thời hạn 10 ngày làm việc»",
        en: "a time limit is the longest time allowed, one number: «time limit 10 working days»")),
    Habit(
      .behind([.timeLimit, .limitExtension, .addTime]), ["làm việc"],
      Bilingual(
        vi: "tuần, tháng, năm tính liên tục, không có «làm việc»: ghi theo ngày, «thời hạn 05 ngày làm việc»",
        en: "weeks, months and years run on: count in days, «time limit 05 working days»"), behindWord: "tuần"),
    Habit(
      .behind([.timeLimit]), ["sau khi", "khi"],
      Bilingual(
        vi: "chỉ ghi «thời hạn ngay kể từ ngày nhận đủ hồ sơ hợp lệ»; trả trong ngày nhận thì «thời hạn trong ngày»",
        en: "write «time limit at once»; by the end of the day: «time limit same day»"),
      behindWord: "ngay"),
    Habit(
      .behind([.timeLimit]), ["làm việc"],
      Bilingual(
        vi: "«trong ngày» đã là ngày làm việc nhận hồ sơ", en: "«same day» is the working day of receipt"),
      replacement: ""),
    Habit(
      .behind([.timeLimit, .limitExtension, .addTime]), ["là", "khoảng", "tối thiểu"],
      Bilingual(
        vi: "ghi ngay con số: «thời hạn 03 ngày làm việc»", en: "write the number at once: «time limit 03 working days»"
      )),
    Habit(
      .behind([.timeLimit]), [", không tính", ", không kể", ", không bao gồm", ", không gồm", ", trừ"],
      Bilingual(
        vi: "thời gian không tính là một câu riêng: «không tính vào thời hạn \"thời gian xác minh\"»",
        en: "what is not counted is a statement of its own: «not counted \"time for verification\"»")),
    Habit(
      .behind([.timeLimit]), ["không"],
      Bilingual(
        vi: "văn bản không định thời hạn thì ghi lời của văn bản: «thời hạn theo mô tả \"không quy định\"»",
        en: "where the law sets no time, its words: «time limit as described \"not set\"»")),
    Habit(
      .behind([.timeLimit, .limitExtension, .addTime]), ["("],
      Bilingual(
        vi: "bỏ ngoặc đơn: «kể từ …», «khi \"…\"» viết thẳng sau con số và đơn vị",
        en: "without parentheses: «since …», «when \"…\"» stand right behind the number and its unit")),
    Habit(
      .behind([.timeLimit]), ["#"],
      Bilingual(
        vi: "một thời hạn có một đơn vị; nhiều phần cộng lại thì «thời hạn gồm { phần … }»",
        en: "a time limit has one unit; several parts that add up: «time limit made of { part … }»")),
    Habit(
      .behind([.timeLimit]), ["{", "trong đó", ", trong đó", "( trong đó", "gồm"],
      Bilingual(
        vi:
          "nhiều phần cộng lại: «thời hạn gồm { phần thẩm_định \"Thẩm định\": 05 ngày làm việc }»; mỗi trường hợp một mức thì mỗi trường hợp một câu",
        en:
          "parts that add up: «time limit made of { part appraisal \"Appraisal\": 05 working days }»; where cases differ, one statement for each"
      )),
    Habit(.behind([.timeLimit]), [""], oneStatementForEachLimit),
    Habit(
      .behind([.limitExtension]), ["không quá"],
      Bilingual(
        vi: "thời gian đứng trước, số lần đứng sau: «gia hạn không quá 10 ngày, tối đa 01 lần»",
        en: "first the time, then how often: «extension at most 10 days, up to 1 times»")),
    Habit(
      .behind([.limitExtension, .addTime]), [""],
      Bilingual(
        vi:
          "sau con số là đơn vị (ngày, ngày làm việc, giờ …), rồi «kể từ …», «khi \"…\"», «qua …» hay căn cứ trong ngoặc vuông",
        en:
          "behind the number its unit (days, working days, hours …), then «since …», «when \"…\"», «via …» or a citation"
      )),
    Habit(
      .behind([.caseHead]), [""],
      Bilingual(
        vi:
          "điều kiện của một quy định đứng ở cuối câu: «tăng thêm 05 ngày khi \"cần xác minh\"»; «trường hợp» ở đầu dòng đặt tên cho một trường hợp của thủ tục: «trường hợp cấp_lại \"Cấp lại\" { … }»",
        en:
          "what a rule depends on stands at its end: «add 05 days when \"a check is needed\"»; «case» at the head of a line names a case of the procedure: «case renewal \"Renewal\" { … }»"
      )),
  ]

  private static let oneStatementForEachFee = Bilingual(
    vi: "mỗi mức một câu: «lệ phí 25.000 đồng qua trực tuyến», «lệ phí 50.000 đồng qua trực tiếp»",
    en: "one statement for each amount: «charge 25.000 dong via online», «charge 50.000 dong via in person»")

  private static let fees = [
    Habit(
      .behind([.exempt]), [""],
      Bilingual(
        vi: "diện được miễn là một điều kiện: «miễn lệ phí khi \"người nộp là người cao tuổi\"»",
        en: "who is exempt is a condition: «exempt from charge when \"the applicant is elderly\"»"), behindWord: "cho"),
    Habit(
      .behind([.fee, .charge, .price]), ["trẻ em", ", trẻ em", ", người", ", hộ", ", riêng", ", trừ"],
      Bilingual(
        vi:
          "diện được miễn, giảm là một câu riêng: «miễn lệ phí khi \"người nộp là trẻ em\"», «lệ phí còn 50% khi \"…\"»",
        en: "an exemption is a statement of its own: «exempt from charge when \"the applicant is a child\"»")),
    Habit(
      .behind([.fee, .charge, .price]), [""],
      Bilingual(
        vi:
          "hội đồng nhân dân quy định mức thu thì «lệ phí do hđnd_tỉnh quy định»; biểu thu ở văn bản thì «phí theo \"Thông tư …\"»",
        en: "an amount set by a council is «charge set by hđnd_tỉnh as set»; a tariff: «fee by \"Circular …\"»"),
      behindWord: "theo"),
    Habit(
      .behind([.fee, .charge, .price]), ["không", ", không", "miễn"],
      Bilingual(
        vi: "không thu thì viết «miễn phí», «miễn lệ phí»",
        en: "where nothing is due: «exempt from fee», «exempt from charge»")
    ),
    Habit(
      .behind([.fee, .charge, .price]), [", miễn", ", được miễn"],
      Bilingual(
        vi: "miễn là một câu riêng: «miễn lệ phí khi \"người nộp thuộc hộ nghèo\"»",
        en: "an exemption is a statement of its own: «exempt from charge when \"the household is poor\"»")),
    Habit(
      .behind([.fee, .charge, .price]), ["- #", "đến", "từ"],
      Bilingual(
        vi:
          "mức thu là một số: mỗi trường hợp một câu với «khi \"…\"»; biểu thu ở văn bản thì «phí theo \"Thông tư …\"»",
        en: "an amount is one number: one statement for each case, with «when \"…\"»; a tariff: «fee by \"Circular …\"»"
      )),
    Habit(
      .behind([.fee, .charge, .price]), ["trực tuyến", "trực tiếp", "bưu chính", ",", ";"], oneStatementForEachFee),
    Habit(
      .behind([.fee, .charge, .price]), [""],
      Bilingual(
        vi: "tên khoản thu đặt trong ngoặc kép trước mức thu: «phí \"Thẩm định\" 200.000 đồng»",
        en: "the title of a fee stands in quotes before its amount: «fee \"Appraisal\" 200.000 dong»")),
  ]

  private static let verbs: [Keyword] = [
    .submit, .show, .fillIn, .surrender, .submitAtPickup, .provideInformation, .agencyObtains,
  ]

  private static let documentForms = [
    Habit(
      .behind(verbs), ["tấm", "tờ", "cái", "chiếc", "tấm ảnh"],
      Bilingual(
        vi: "đếm bằng ảnh, bằng bản: «nộp \"Ảnh chân dung\" 02 ảnh», «nộp \"Đơn\" 02 bản chính»",
        en: "photographs and forms are counted: «submit \"Portrait\" 2 photo», «submit \"Form\" 2 original»")),
    Habit(
      .behind(verbs), ["trong vòng", "trong thời hạn", "cấp trong", "được cấp trong", "không quá", "chưa quá"],
      Bilingual(
        vi: "giấy tờ phải còn mới thì «có giá trị 06 tháng kể từ ngày cấp»",
        en: "where a paper must not be too old: «valid 6 months since the day of issue»")),
    Habit(
      .behind(verbs),
      [", đóng dấu", ", có đóng dấu", ", có chữ ký", ", có xác nhận", ", ghi rõ", ", kèm", ", có công chứng"],
      Bilingual(
        vi: "điều giấy tờ phải có mà không là hình thức thì «, nguyên văn \"đóng dấu giáp lai\"»",
        en: "what a paper must show and is no form: «, verbatim \"sealed across the pages\"»")),
    Habit(
      .behind(verbs), [""],
      Bilingual(
        vi:
          "mỗi câu một việc: «nộp» (để lại) hay «xuất trình» (cho xem); chọn theo cách nộp thì «qua …», cho chọn hình thức thì «01 bản chính hoặc 01 bản sao»",
        en:
          "one verb in a statement: «submit» (it stays) or «show»; by channel «via …», a choice of forms «1 original or 1 copy»"
      ),
      behindWord: "trình"),
    Habit(
      .behind(verbs), ["để đối chiếu"],
      Bilingual(
        vi: "«xuất trình» đã là cho xem rồi nhận lại; nộp bản sao thì «01 bản sao kèm bản chính để đối chiếu»",
        en: "«show» means to look at and hand back; for a copy: «1 copy with original to compare»"), replacement: ""),
    Habit(
      .behind(verbs), ["#"],
      Bilingual(
        vi: "cỡ ảnh ghi trong tên: «nộp \"Ảnh 4x6\" 02 ảnh»",
        en: "the size stands in the title: «submit \"Photo 4x6\" 2 photo»"
      ), behindWord: "ảnh"),
    Habit(
      .behind(verbs + [.result]), ["trong", "không quá", "tối đa"],
      Bilingual(
        vi: "sau «có giá trị» là con số: «có giá trị 06 tháng kể từ ngày cấp»",
        en: "a number follows «valid»: «valid 6 months since the day of issue»"), behindWord: "trị", replacement: ""),
    Habit(
      .behind(verbs), ["và"],
      Bilingual(
        vi:
          "phải nộp cả hai thì đặt hai dòng vào «nộp tất cả { \"Đơn\" 01 bản chính; \"Đơn\" 02 bản sao }»; một trong hai thì «hoặc»",
        en:
          "if both are due: «submit all of { \"Form\" 1 original; \"Form\" 2 copy }»; one of them: «or»"
      )),
    Habit(
      .behind(verbs), ["( kèm", "kèm"],
      Bilingual(
        vi: "viết liền, không ngoặc: «01 bản sao kèm bản chính để đối chiếu»",
        en: "write «1 copy with original to compare», without parentheses")),
    Habit(
      .behind(verbs), ["y", "sao y", "công chứng", "photo", "scan", "quét"],
      Bilingual(
        vi:
          "hình thức của giấy tờ: «bản chính», «bản sao» (hình thức nào cũng được), «bản sao có chứng thực», «bản sao từ sổ gốc», «bản chụp», «bản sao kèm bản chính để đối chiếu», «bản điện tử», «bản số hóa»",
        en:
          "forms of a document: «original», «copy» (of any kind), «certified copy», «copy from register», «photocopy», «copy with original to compare», «electronic copy», «digitised copy»"
      )),
    Habit(
      .behind(verbs), ["các giấy tờ sau {", "các giấy tờ sau đây {", "các loại giấy tờ sau {", "số các giấy tờ sau {"],
      Bilingual(
        vi: "ngoặc nhọn mở đứng ngay sau «một trong»: «nộp một trong { … }»",
        en: "an opening brace follows «one of» at once: «submit one of { … }»"), replacement: "{"),
    Habit(
      .behind(verbs), ["các", "những", "số các", "giấy tờ"],
      Bilingual(
        vi: "các giấy tờ để chọn đứng trong ngoặc nhọn, mỗi dòng một giấy tờ: «nộp một trong { … }»",
        en: "what to choose from stands in braces, one on each line: «submit one of { … }»")),
    Habit(
      .behind(verbs), [",", ";"],
      Bilingual(
        vi: "mỗi giấy tờ một câu, trên một dòng riêng", en: "one statement for each document, on a line of its own")),
    Habit(
      .behind(verbs), [":"],
      Bilingual(
        vi: "sau tên giấy tờ là số lượng và hình thức, không có dấu hai chấm",
        en: "number and form follow the title without a colon"), replacement: ""),
    Habit(
      .behind(verbs), ["số lượng"],
      Bilingual(
        vi: "số lượng đứng trước hình thức: «01 bản chính»", en: "the number stands before the form: «1 original»")),
    Habit(
      .behind(verbs), ["số", "mẫu", "phụ lục"],
      Bilingual(
        vi: "mẫu đơn là một tên đã khai báo hoặc lời trong ngoặc kép: «theo mẫu \"Mẫu số 01\"»",
        en: "a template is a declared name or words in quotes: «using form \"Form 01\"»")),
    Habit(
      .behind(verbs), ["còn"],
      Bilingual(
        vi: "có thời gian thì «có giá trị 06 tháng kể từ ngày cấp»; không thì «, nguyên văn \"còn hiệu lực\"»",
        en: "with a time: «valid 6 months since the day of issue»; without: «, verbatim \"in force\"»")),
    Habit(
      .behind(verbs), ["("],
      Bilingual(
        vi:
          "không dùng ngoặc đơn: hình thức viết ngay sau tên («01 bản chính»), điều kiện thì «khi \"…\"», lời giải thích thì «, nguyên văn \"…\"»",
        en:
          "no parentheses: the form stands behind the title («1 original»), a condition is «when \"…\"», an explanation «, verbatim \"…\"»"
      )),
    Habit(
      .behind(verbs), ["#"],
      Bilingual(
        vi: "tên giấy tờ đứng trước, số lượng và hình thức đứng sau: «nộp \"Đơn đề nghị\" 01 bản chính»",
        en: "the title comes first, number and form behind it: «submit \"Application\" 1 original»")),
    Habit(
      .behind(verbs), [""],
      Bilingual(
        vi:
          "tên giấy tờ trong ngoặc kép, rồi số lượng và hình thức («01 bản chính hoặc 01 bản sao»), rồi «khi \"…\"», «qua …», «trừ trường hợp khai thác được từ …»; lời khác thì «, nguyên văn \"…\"»",
        en:
          "the title in quotes, then number and form («1 original or 1 copy»), then «when \"…\"», «via …», «unless obtainable from …»; other words: «, verbatim \"…\"»"
      )),
  ]

  private static let saidInBraces = Bilingual(
    vi:
      "điều nói thêm về nó đứng trong ngoặc nhọn: «cơ quan ubnd_xã \"Ủy ban nhân dân cấp xã\" { cấp xã }», «căn cứ luật_a \"Luật A\" { số 39/2009/QH12 }»",
    en:
      "what is said of it stands in braces: «agency ubnd_xã \"Ủy ban nhân dân cấp xã\" { level commune }», «legal basis luật_a \"Luật A\" { number 39/2009/QH12 }»"
  )

  private static let others = [
    Habit(
      .line(in: [.supplement]), ["yêu cầu bổ sung", "hướng dẫn bổ sung"],
      Bilingual(
        vi: "thời gian và số lần là hai câu: «bổ sung { yêu cầu trong 03 ngày làm việc; tối đa 01 lần }»",
        en: "the time and how often are two statements: «supplement { ask within 3 working days; up to 1 times }»")),
    Habit(
      .line(in: [.supplement]), ["tính lại"],
      Bilingual(
        vi: "thời hạn tính lại thì «tính lại từ đầu»; dừng lại trong lúc chờ thì «tạm dừng»; vẫn tính thì «tính tiếp»",
        en: "what it does to the limit: «restart», «pause» or «continue»")),
    Habit(
      .line(in: [.legalBasis]), ["ban hành", "ký", "ngày ban hành", "ngày"],
      Bilingual(
        vi: "ngày ban hành không cần, chỉ ghi số và «hiệu lực từ 01/01/2016»",
        en: "the day of issue is not needed, only the number and «in force from 01/01/2016»")),
    Habit(
      .behind([.number]), ["ngày"],
      Bilingual(
        vi: "ngày ban hành không cần; ngày có hiệu lực thì «hiệu lực từ 01/01/2016»",
        en: "the day of issue is not needed; the first day in force is «in force from 01/01/2016»")),
    Habit(
      .behind([.result]), ["hoặc", "và", ",", ";"],
      Bilingual(
        vi: "mỗi kết quả một câu: «kết quả \"Giấy phép\"», «kết quả \"Văn bản từ chối\" không chấp thuận»",
        en: "one statement for each result: «result \"Permit\"», «result \"Letter of refusal\" refusal»")),
    Habit(
      .behind([.channels]), ["hoặc", "và", "hoặc qua", "và qua", ";", "; qua"],
      Bilingual(vi: "giữa các cách thức là dấu phẩy", en: "channels are separated by commas"), replacement: ","),
    Habit(
      .behind([.channels]), ["nộp", "qua", "nộp qua", "nộp hồ sơ", "nộp hồ sơ qua", "gửi qua"],
      Bilingual(
        vi: "chỉ ghi tên cách thức: «cách thức trực tiếp, trực tuyến, bưu chính»",
        en: "only the names of channels: «channels in person, online, postal»"), replacement: ""),
    Habit(
      .behind([.result]), ["thời hạn", "có thời hạn", "giá trị", "có hiệu lực", "hiệu lực"],
      Bilingual(
        vi: "thời gian có giá trị của kết quả: «kết quả \"Giấy phép\" có giá trị 12 tháng»",
        en: "how long a result is valid: «result \"Permit\" valid 12 months»"), replacement: "có giá trị"),
    Habit(
      .behind([.channels]), [""],
      Bilingual(
        vi: "giữa các cách thức là dấu phẩy: «cách thức trực tiếp, trực tuyến toàn trình, bưu chính»",
        en: "channels are separated by commas: «channels in person, fully online, postal»")),
    Habit(
      .behind([.lodgedAt]), ["trực", "bưu", "trên", "tại"],
      Bilingual(
        vi: "nơi nộp, cách nộp đứng sau «qua»: «nộp lúc 08:00 ngày 09/03/2026 qua trực tuyến»",
        en: "how it was lodged stands behind «via»: «lodged on 08:00 09/03/2026 via online»")),
    Habit(
      .behind([.example]), ["{"],
      Bilingual(
        vi: "đặt tên cho ví dụ: «ví dụ \"Nộp trực tiếp\" { … }»",
        en: "an example has a title: «example \"In person\" { … }»")),
    Habit(
      .behind([.inForceFrom]), ["nay"],
      Bilingual(
        vi: "còn hiệu lực thì chỉ ghi ngày bắt đầu: «hiệu lực từ 01/07/2025»",
        en: "what is still in force has a first day only: «in force from 01/07/2025»"), behindWord: "đến"),
    Habit(
      .behind([.askWithin, .guideWithin, .noticeWithin, .submitWithin]), [", # lần", ", tối đa # lần", "# lần"],
      Bilingual(
        vi: "số lần là một câu riêng trong «bổ sung»: «tối đa 01 lần»",
        en: "how often is a statement of its own in «supplement»: «up to 1 times»")),
    Habit(.behind([.agency, .area, .legalBasis, .document, .form, .database]), [""], saidInBraces),
    Habit(.line(in: [.agency, .area, .legalBasis]), [""], saidInBraces),
    Habit(
      .behind([.receivedBy, .performedBy, .decidedBy, .coordinatedBy, .delegatedTo]), [""],
      Bilingual(
        vi:
          "sau cơ quan là «nơi cư trú của \"…\"», «nơi thường trú của \"…\"», «nơi có đất», «nơi nộp», hoặc căn cứ trong ngoặc vuông",
        en:
          "behind the agency stands «residence of \"…\"», «location of the land», or a citation in brackets")),
    Habit(
      .behind([.layer]), [""],
      Bilingual(
        vi: "«áp dụng tại hải_phòng cho 1.013831 với mã 1.115619 { … }»: tên địa bàn đã khai báo, rồi mã thủ tục",
        en: "«apply in hải_phòng to 1.013831 with code 1.115619 { … }»: a declared area, then the procedure's code")),
    Habit(
      .behind([.jurisdictionFree]), [""],
      Bilingual(
        vi: "ghi phạm vi: «phi địa giới toàn quốc», «phi địa giới trong tỉnh»; không áp dụng thì bỏ câu này",
        en: "say how far: «jurisdiction free nationwide», «jurisdiction free within province»; else leave it out")),
    Habit(
      .behind([.maturity]), [""],
      Bilingual(
        vi:
          "«mức độ» là mức độ soạn thảo: nháp hay công bố; mức độ dịch vụ công ghi ở «cách thức trực tuyến toàn trình» hoặc «trực tuyến một phần»",
        en:
          "«maturity» is that of the text: draft or publishable; how far one gets online stands in «channels fully online»"
      )),
    Habit(
      .item(of: .facts), ["số"],
      Bilingual(
        vi: "đếm được thì «số nguyên», có phần lẻ thì «số thập phân»",
        en: "«integer» for what is counted, «decimal» for what has fractions")),
    Habit(
      .item(of: .facts), ["chữ", "chuỗi", "ký tự", "lời văn"],
      Bilingual(vi: "lời văn là kiểu «văn bản»", en: "words are of type «text»")),
    Habit(
      .item(of: .facts), ["có", "đúng", "boolean"],
      Bilingual(vi: "câu hỏi có hay không là kiểu «có/không»", en: "a yes-or-no question is of type «yes/no»")),
    Habit(
      .item(of: .facts), ["("],
      Bilingual(
        vi:
          "tuổi viết sau tên của ngày sinh: «trẻ_em = ngày_sinh dưới 16 tuổi», «cao_tuổi = ngày_sinh từ đủ 60 tuổi trở lên»",
        en:
          "an age stands behind the name of the birth date: «child = birth_date below 16 years of age», «elderly = birth_date from full 60 years of age and above»"
      ), behindWord: "tuổi"),
    Habit(
      .item(of: .facts), ["từ", "<", ">", "≤", "≥", "("],
      Bilingual(
        vi: "kiểu không ghi khoảng giá trị; viết khoảng ở nơi dùng: «khi tuổi từ 18 đến 60»",
        en: "a type has no range; write it where it is used: «when age from 18 to 60»")),
    Habit(
      .item(of: .facts), [""],
      Bilingual(
        vi: "nhiều lựa chọn thì liệt kê: «giới_tính: một trong { nam \"Nam\", nữ \"Nữ\" }»",
        en: "several choices are listed: «sex: one of { male \"Male\", female \"Female\" }»")),
    Habit(
      .behind([.stage]), ["# :", "#"],
      Bilingual(
        vi: "sau «bước» là tên viết liền, rồi tên gọi: «bước tiếp_nhận \"Tiếp nhận hồ sơ\" do ubnd_xã»",
        en: "behind «stage» a name of one word, then its title: «stage reception \"Receive the dossier\" by ubnd_xã»"),
      behindWord: "bước", replacement: "bước_#"),
    Habit(
      .behind([.stage]), [""],
      Bilingual(
        vi: "«sau» nêu tên của bước trước, không có chữ «bước»: «bước trả \"Trả kết quả\" do ubnd_xã sau thẩm_định»",
        en: "«after» takes the name of a stage alone: «stage return \"Return\" by ubnd_xã after appraisal»"),
      behindWord: "bước"),
    Habit(
      .behind([.stage]), ["# ngày"],
      Bilingual(
        vi: "ghi «trong» trước thời gian: «bước tiếp_nhận \"Tiếp nhận\" do ubnd_xã trong 01 ngày làm việc»",
        en: "write «within» before the time: «stage reception \"Reception\" by ubnd_xã within 01 working day»"),
      replacement: "trong # ngày"),
    Habit(
      .behind([.stage]), ["# giờ"],
      Bilingual(
        vi: "ghi «trong» trước thời gian: «bước tiếp_nhận \"Tiếp nhận\" do ubnd_xã trong 04 giờ làm việc»",
        en: "write «within» before the time: «stage reception \"Reception\" by ubnd_xã within 04 working hours»"),
      replacement: "trong # giờ"),
  ]
}
