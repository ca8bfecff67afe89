/// The phrases by which the extractors recognise what a text says. Tables only: a phrase is added here, never in code.
enum Cues {
  // MARK: Conditions

  static let conditionStarts = Phrases(
    listed: """
      trường hợp; đối với; trong trường hợp; đối với trường hợp; nếu; khi; riêng đối với; riêng trường hợp
      với trường hợp; áp dụng đối với; áp dụng cho trường hợp; nếu là; trong các trường hợp
      """)
  /// A row that begins so asks for papers in some case; of several of them for each in its own.
  static let dependingStarts: Phrases = [
    "tùy trường hợp", "tuỳ trường hợp", "tùy từng trường hợp", "tuỳ từng trường hợp",
  ]
  /// Behind a document's name these begin the condition under which it is owed.
  static let conditionTails = Phrases(
    listed: """
      đối với trường hợp; trong trường hợp; trong các trường hợp; đối với các trường hợp; áp dụng đối với
      áp dụng trong trường hợp; áp dụng cho trường hợp
      """)
  /// Behind a limit these name the case for which it holds.
  static let caseStarts: Phrases = ["đối với", "trường hợp", "nếu", "khi"]
  static let then: Phrase = "thì"
  static let apart: Phrases = ["riêng", "các trường hợp", "trong trường hợp"]
  static let since: Phrases = ["kể từ", "tính từ", "từ ngày", "từ khi"]
  /// What an office says to an applicant before there is a result.
  static let messages = Phrases(
    listed: """
      thông báo; bổ sung; từ chối; trả lại; yêu cầu; hướng dẫn; không hợp lệ; không đầy đủ; chưa hợp lệ
      chưa đầy đủ
      """)
  static let ifAny: Phrase = "nếu có"
  static let and: Phrase = "và"
  static let or: Phrase = "hoặc"
  /// A line that ends with one of these goes on in the next.
  static let joints: Phrases = ["và", "hoặc"]

  // MARK: Documents

  static let noteStarts = Phrases(
    listed: """
      lưu ý; ghi chú; chú ý; chú thích; một số lưu ý
      """)
  /// A group whose name begins so holds rules about papers.
  static let groupsOfNotes: Phrases = ["quy định về miễn giảm tài liệu", "thời hạn cung cấp hồ sơ"]
  /// Behind `thì` in a group's name these say what need not be handed in, or what comes along: the name is no case.
  static let groupRules = Phrases(
    listed: """
      không bao gồm; không cần nộp; không yêu cầu nộp; không phải nộp; không phải xuất trình; không cần xuất trình
      phải có bản dịch; phải dịch
      """)
  /// A group whose name says so is a rule about who acts for whom.
  static let groupDuties: Phrases = ["có thể ủy quyền", "chịu trách nhiệm trước pháp luật"]
  /// Groups that make up one dossier, each of which is always owed.
  static let halvesOfDossier: Phrases = [
    "hồ sơ của người nhận con nuôi", "hồ sơ của người được nhận làm con nuôi", "hồ sơ của người nhận nuôi con nuôi",
  ]
  /// What an office prints, or nobody owes.
  static let groupsOfNoPapers = Phrases(
    listed: """
      phiếu được tạo lập; tờ trình của ủy ban nhân dân; tờ trình của ubnd; các tài liệu được miễn nộp
      tài liệu được miễn nộp; các giấy tờ được miễn nộp; giấy tờ được miễn nộp
      """)
  /// By these one office turns to another; the office stands before.
  static let actsBetweenOffices = Phrases(
    listed: """
      trình chủ tịch; trình hội đồng nhân dân; trình ủy ban; trình uỷ ban; trình ubnd; trình thủ tướng; trình bộ
      lấy ý kiến; xin ý kiến
      """)
  static let officesOfStages = Phrases(
    listed: """
      ủy ban nhân dân; uỷ ban nhân dân; ubnd; sở; cục; bộ
      """)
  /// The heads of lists and of tables, and counts: no cases.
  static let groupsOfLists = Phrases(
    listed: """
      tên giấy tờ; lượng hồ sơ; số lượng của từng thành phần; hồ sơ khác; nhóm 1 gồm; nhóm 2 gồm; nhóm 3 gồm
      nội dung của
      """)
  /// A group whose name begins so is called by a paper: its rows are parts of it, or what may stand for it.
  static let groupsCalledPapers = Phrases(
    listed: """
      phương án; đề án; bản khai; minh chứng; văn bản; tài liệu; báo cáo; bản sao; bản chính; phiếu; 01 bản chính
      01 bản sao
      """)
  /// With these the name of a group tells its case for certain.
  static let casesOfGroups: Phrases = ["đối với", "trường hợp"]
  /// But not with these.
  static let openCasesOfGroups = Phrases(
    listed: """
      từng trường hợp; các trường hợp khác; có thể; hồ sơ bằng tiếng; bằng tiếng việt
      """)
  /// At the end of a group's name these announce what stands in one paper.
  static let contentEnds = Phrases(
    listed: """
      gồm các nội dung; gồm các nội dung sau; gồm các nội dung sau đây; gồm những nội dung sau
      gồm các nội dung chính sau; gồm các nội dung chủ yếu sau; có các nội dung sau; có các nội dung chính sau
      trong đó nêu rõ; nêu rõ các nội dung sau; gồm các thông tin sau; gồm các thông tin sau đây
      """)
  /// So do these at the end of a group's name.
  static let announcements = Phrases(
    listed: """
      gồm; bao gồm; gồm có; thành phần hồ sơ gồm; thành phần hồ sơ bao gồm; bộ hồ sơ gồm; bộ hồ sơ bao gồm
      hồ sơ gồm; hồ sơ bao gồm; hồ sơ gồm có
      """)
  /// At the end of a row these announce the rows behind it, with or without a colon.
  static let listEnds = Phrases(
    listed: """
      bao gồm; gồm có; như sau; sau đây; hồ sơ gồm
      """)
  static let oneOf = Phrases(
    listed: """
      một trong các; một trong những; một trong số; một trong hai; một trong
      """)
  /// A paper's name behind a condition begins with one of these.
  static let paperStarts = Phrases(
    listed: """
      giấy; văn bản; bản; đơn; tờ; quyết định; hợp đồng; biên bản; công văn; chứng; báo cáo; danh sách; phiếu
      hóa đơn; hoá đơn; tài liệu; thẻ; sổ; nghị quyết; bảng; hộ chiếu; tờ khai; điều lệ; phương án; kế hoạch
      sơ đồ; ảnh; cam kết; thông báo; xác nhận; trích lục
      """)
  /// Behind «và» or a comma these go on with what stands before, and name no other thing.
  static let joinedWords = Phrases(
    listed: """
      giảm; bổ sung; hợp thửa; thay đổi; cải chính; gia hạn; khoản; điểm; điều; công nghệ; môi trường; nghệ thuật
      cử; bị; vật liệu nổ; thương hiệu; lưu trữ
      """)
  /// Two names of one thing, or of things that are never named apart.
  static let pairs = Phrases(
    listed: """
      an ninh trật tự; phòng cháy chữa cháy; chữa cháy cứu nạn; cứu nạn cứu hộ; khám bệnh chữa bệnh
      cơ quan đơn vị; cơ quan tổ chức; tổ chức cá nhân; sản xuất kinh doanh; văn bằng chứng chỉ; hóa đơn chứng từ
      ưu tiên khuyến khích; thửa đất khu đất
      """)
  /// Behind the name of a paper these say how it is made or what stands in it.
  static let makingsOfPapers = Phrases(
    listed: """
      theo mẫu; mẫu số; ban hành kèm theo; bao gồm; trong đó
      """)
  /// What stands in a paper is told behind these.
  static let beforeContents: Phrases = ["bao gồm", "trong đó"]
  static let andThe: Phrase = "và các"
  static let other: Phrase = "khác"
  /// Words that make a rule of a condition.
  static let ruleVerbs: Phrases = ["thì", "phải", "kèm theo", "cần"]
  /// The one of them that may also say of what kind something is: `công trình không phải nhà ở`.
  static let duty: Phrase = "phải"
  static let not: Phrase = "không"
  /// A row that begins with whoever does something is a sentence, not the name of a paper.
  static let ruleSubjects = Phrases(
    listed: """
      người; cá nhân; tổ chức; doanh nghiệp; công dân; thương nhân; cơ quan; chủ đầu tư; nhà đầu tư; học sinh
      cơ sở khám bệnh; các trường hợp; sau khi
      """)
  /// A row that begins so says how many sets of the dossier are handed in.
  static let countStarts: Phrases = ["số lượng", "số bộ hồ sơ"]
  static let presentHeads = Phrases(
    listed: """
      giấy tờ phải xuất trình; giấy tờ cần xuất trình; giấy tờ xuất trình; các giấy tờ phải xuất trình
      thành phần hồ sơ xuất trình; thành phần hồ sơ phải xuất trình; hồ sơ phải xuất trình; phải xuất trình
      giấy tờ tùy thân phải xuất trình; xuất trình; các tài liệu phải xuất trình; tài liệu phải xuất trình
      """)
  /// Whoever lodges, or a case, stands before these.
  static let presentClauses: Phrases = [
    "phải xuất trình các giấy tờ sau", "cần xuất trình các giấy tờ sau", "phải xuất trình các giấy tờ sau đây",
  ]
  static let lodgingMoments: Phrases = ["khi nộp hồ sơ", "khi nộp hồ sơ trực tiếp", "trực tiếp khi nộp hồ sơ"]
  static let handingIn: Phrases = ["nộp", "gửi"]
  static let submitHeads = Phrases(
    listed: """
      giấy tờ phải nộp; giấy tờ cần nộp; các giấy tờ phải nộp; thành phần hồ sơ nộp; thành phần hồ sơ phải nộp
      hồ sơ phải nộp; chứng từ phải nộp; giấy tờ nộp; phải nộp; các giấy tờ gửi; các giấy tờ nộp
      """)
  /// In the name of a group these say for whom or for what its papers are.
  static let subsets: Phrases = ["đối với"]
  static let presentStarts: Phrases = ["xuất trình"]
  static let plainHeads = Phrases(
    listed: """
      thành phần hồ sơ; thành phần hồ sơ gồm; thành phần hồ sơ bao gồm; hồ sơ gồm; hồ sơ bao gồm; bao gồm; gồm
      hồ sơ; thành phần; hồ sơ gồm có; các giấy tờ phải nộp bao gồm; thành phần số lượng hồ sơ
      các thành phần hồ sơ gồm; các thành phần hồ sơ bao gồm; phần hồ sơ hành chính; phần hồ sơ kỹ thuật
      thành phần hồ sơ chung; hồ sơ chung; số lượng hồ sơ; đơn; đơn đề nghị; mẫu đơn tờ khai; tờ khai
      """)
  /// A group whose name begins so says how its papers are given or what stands in them, not when they are owed.
  static let statementHeads = Phrases(
    listed: """
      xuất trình hoặc gửi bản chính; một bản sao của các tài liệu sau; trong phiếu nêu rõ
      trong phiếu đề nghị nêu rõ; các giấy tờ phải xuất trình
      """)
  static let setCounts: Phrases = ["số lượng hồ sơ", "số lượng", "số bộ hồ sơ"]
  static let sets: Phrase = "bộ"
  static let setsOfDossiers: Phrase = "bộ hồ sơ"
  static let copies = Phrases(
    listed: """
      bản sao; bản chụp; bản sao chụp; bản photo; bản phô tô; bản photocopy
      """)
  static let originals: Phrases = ["bản chính", "bản gốc"]
  /// In a row that begins with a condition these say that it is a rule for the office, not a paper.
  static let ruleWords = Phrases(
    listed: """
      thì cơ quan; không phải nộp; không phải xuất trình; chỉ cần cung cấp thông tin; có trách nhiệm tra cứu
      không yêu cầu; không được yêu cầu
      """)

  /// A row that says nothing but this asks for no paper.
  static let noPapers = Phrases(
    noRequirements.all + ["không quy định cụ thể", "chưa quy định cụ thể", "chưa có quy định cụ thể"])
  /// With these a remark says that a paper must be there.
  static let demandedPapers: Phrases = ["phải có trong hồ sơ", "là tài liệu phải có"]
  /// So do these before the name of a paper.
  static let demandsOfPapers = Phrases(
    listed: """
      phải có; phải nộp; phải gửi; phải kèm theo; phải nộp thêm
      """)
  /// Behind their number.
  static let photos = Phrases(
    listed: """
      ảnh; tấm ảnh; tấm hình; chiếc ảnh; hình ảnh
      """)
  static let countedPapers = Phrases(photos.all + ["bản", "bộ"])
  static let photosOrFiles = Phrases(photos.all + ["tệp", "file", "bộ", "bản"])
  /// Of a sentence behind the name of a paper these say that another one is due.
  static let furtherPapers: Phrases = ["hồ sơ phải có", "hồ sơ còn phải có"]
  /// A paper that the row does not call by its kind.
  static let anyPapers: Phrases = ["một hoặc một số giấy tờ", "một trong các giấy tờ", "các giấy tờ"]

  // MARK: Time

  static let units: [(phrase: Phrase, unit: DurationText.Unit)] = [
    ("ngày làm việc", .workingDay), ("giờ làm việc", .workingHour), ("ngày", .day), ("giờ", .hour),
    ("tiếng", .hour), ("tháng", .month), ("năm", .year), ("tuần", .week), ("phút", .minute),
  ]
  /// The words of which numbers below a hundred are made.
  static let numerals = Phrases(
    listed: """
      một; hai; ba; bốn; tư; năm; lăm; sáu; bảy; bẩy; tám; chín; mười; mươi; mốt
      """)
  static let atMost = Phrases(
    listed: """
      không quá; tối đa không quá; tối đa; chậm nhất; trong vòng; không vượt quá
      """)
  static let ofWhich: Phrases = ["trong đó"]
  static let limitStarts = Phrases(
    listed: """
      trong thời hạn; thời hạn; thời hạn giải quyết; thời gian giải quyết; không quá; trong vòng; tối đa
      trong thời gian; trong; chậm nhất; thời gian thực hiện; thời gian; thời hạn giải quyết không quá
      thời gian giải quyết không quá; tối đa không quá; tổng thời gian; tổng thời gian thực hiện
      """)
  static let dayOfDate: Phrases = ["ngày", "mùng", "mồng"]
  static let monthOfDate: Phrases = ["tháng"]
  static let clockWords = Phrases(
    listed: """
      sau; trước; lúc; từ; đến; khoảng
      """)
  static let afterHours: Phrase = "sau"
  static let hour: Phrase = "giờ"
  static let nextWorkingDay: Phrases = [
    "ngày làm việc tiếp theo", "ngày làm việc kế tiếp", "ngày làm việc tiếp sau", "ngày làm việc liền kề",
  ]
  static let sameDay = Phrases(
    listed: """
      ngay trong ngày; trong ngày; trong ngày làm việc; trong cùng ngày; ngay trong ngày làm việc
      """)
  static let may: Phrases = ["có thể"]
  /// A sentence that begins so says how a dossier is lodged.
  static let lodgings = Phrases(
    listed: """
      nộp trực tiếp; nộp trực tuyến; nộp thông qua; nộp qua; nộp hồ sơ; gửi hồ sơ qua; trực tiếp tại
      trực tuyến tại; trực tuyến trên; trực tuyến hoặc; qua dịch vụ bưu chính; thông qua dịch vụ bưu chính
      """)
  static let countFrom = Phrases(
    listed: """
      được tính từ; tính từ; thì tính; thời hạn được tính; thời hạn tính
      """)
  static let longerBy: Phrases = ["tăng thêm", "kéo dài thêm", "cộng thêm"]
  /// Areas for which the law allows more time.
  static let areas = Phrases(
    listed: """
      khó khăn; hải đảo; miền núi; biên giới; vùng sâu; vùng xa; cách xa
      """)
  static let notCounted = Phrases(
    listed: """
      không tính thời gian; không bao gồm thời gian; chưa bao gồm thời gian; không kể thời gian; chưa kể thời gian
      chưa tính thời gian; không tính thời hạn; không bao gồm thời hạn; không gồm thời gian
      không tính đến thời gian
      """)
  /// Every such text holds one of these.
  static let notCountedWords = Phrases(
    listed: """
      không tính; không được tính; không bao gồm; chưa bao gồm; không kể; chưa kể; chưa tính; không gồm
      """)
  /// The same the other way round: `thời gian … không tính vào thời hạn giải quyết`.
  static let notCountedInto = Phrases(
    listed: """
      không tính vào thời hạn; không tính vào thời gian; không được tính vào thời hạn
      không được tính vào thời gian; không tính trong thời hạn; không tính trong thời gian
      """)
  static let time: Phrases = ["thời gian"]
  static let this: Phrase = "này"
  /// Behind a length.
  static let holidaysLeftOut = Phrases(
    listed: """
      không bao gồm ngày nghỉ; không bao gồm ngày lễ; không bao gồm các ngày nghỉ; không bao gồm các ngày lễ
      không kể ngày nghỉ; không kể ngày lễ; không kể các ngày nghỉ; không kể các ngày lễ; không tính ngày nghỉ
      không tính ngày lễ; không tính các ngày nghỉ; không tính các ngày lễ; trừ ngày nghỉ; trừ ngày lễ
      trừ các ngày nghỉ; trừ các ngày lễ
      """)

  /// Of these are the words that go on with them.
  static let wordsOfHolidays = Phrases(
    listed: """
      nghỉ; lễ; tết; và; ngày; hằng; hàng; cuối; tuần
      """)

  // MARK: Fees

  static let kindsOfFees: [(names: Phrases, kind: NationalRecord.Fee.Kind)] = [
    (["lệ phí", "mức thu lệ phí"], .charge), (["phí", "mức phí", "mức thu phí"], .fee),
    (["giá dịch vụ", "giá kiểm", "giá thẩm định"], .price),
  ]
  /// Before the word for a fee: then it is a charge.
  static let ofCharges: Phrase = "lệ"
  static let free = Phrases(
    listed: """
      không; không có; không thu; không thu phí; không thu lệ phí; miễn phí; miễn lệ phí; không mất phí
      không thu phí lệ phí; không có phí; không phí; không phải nộp phí; không phải nộp lệ phí; không đồng
      miễn phí lệ phí; miễn; không thu phí thẩm định; không thu tiền; miễn thu phí
      """)
  /// Words that begin so say that there is no such fee.
  static let notPrescribed = Phrases(
    listed: """
      không được quy định; không quy định; chưa quy định; chưa có quy định; chưa được quy định
      """)
  /// Too short to say by itself that something is free.
  static let mereNo: Phrases = ["không", "không có"]
  static let council = Phrases(
    listed: """
      hội đồng nhân dân cấp tỉnh; hội đồng nhân dân tỉnh; hội đồng nhân dân thành phố; hđnd tỉnh; hđnd cấp tỉnh
      hội đồng nhân dân các tỉnh; hội đồng nhân dân
      """)
  static let councilVerbs: Phrases = ["quy định", "quyết định", "ban hành"]
  static let dong: Phrases = ["việt nam đồng", "vnd", "đồng việt nam", "đồng"]
  static let money: [(phrase: Phrase, factor: Int64)] = [
    ("nghìn đồng", 1_000), ("ngàn đồng", 1_000), ("triệu đồng", 1_000_000), ("tỷ đồng", 1_000_000_000), ("đồng", 1),
    ("vnđ", 1), ("vnd", 1), ("đ", 1), ("đống", 1),
  ]
  /// Units of money that stand behind the digits without a space, in small letters.
  static let gluedMoney = ["đ", "đồng", "vnđ", "vnd"]

  static let dollars: Phrases = ["usd", "đô la", "đôla"]
  static let gluedDollars = ["usd"]

  /// What every text about a fee may say, whatever it is for.
  static let wordsOfFees = Phrases(
    listed: """
      phí; lệ; thu; mức; lần; hồ; sơ; đồng; đ; giấy; trường; hợp; một; cấp; bản
      """)
  /// That words about a fee tell how a dossier is lodged.
  static let lodgingWays = Phrases(
    listed: """
      trực tuyến; trực tuyển; trực tiếp; bưu chính; bưu điện; qua mạng; cổng dịch vụ công; điện tử
      """)
  /// Before an amount that bounds a case.
  static let bounds = Phrases(
    listed: """
      dưới; trên; từ; đến; từ trên; đến dưới; vượt
      """)

  /// Words of a fee that is a share of something.
  static let shares = Phrases(
    listed: """
      phần trăm; phần nghìn; phần vạn; tỷ lệ; tỉ lệ; mức giảm; được giảm
      """)

  // MARK: Reductions

  static let equals: Phrase = "bằng"
  static let online: Phrases = ["trực tuyến", "trực tuyển"]
  static let fromDay: Phrases = ["từ ngày", "từ", "kể từ ngày", "kể từ"]
  static let month: Phrase = "tháng"
  static let year: Phrase = "năm"
  static let untilDay: Phrases = ["đến hết ngày", "đến ngày", "đến hết", "đến"]
  /// Of a line that gives a fee for a time.
  static let feesInText: Phrases = ["phí", "lệ phí", "mức thu"]
  /// Before the days that bound the time of a fee.
  static let bindingDays = Phrases(untilDay.all + ["kể từ ngày", "kể từ", "trước ngày"])
  /// What the share is taken of.
  static let reducedSums = Phrases(
    listed: """
      mức thu; mức phí; mức lệ phí; mức thu phí; mức thu lệ phí; mức; mức thu phí lệ phí
      """)
  /// That it is the sum of the same text.
  static let statedAbove = Phrases(
    listed: """
      nêu trên; như trên; quy định như trên; quy định nêu trên; quy định trên; trên; quy định ở trên
      """)
  static let prescribed: Phrase = "quy định"
  static let byLaw: Phrases = ["theo quy định tại", "theo thông tư", "theo quy định của", "theo nghị quyết"]
  /// Before the amount that is left of the fee.
  static let appliedFees: Phrases = ["áp dụng mức phí", "áp dụng mức lệ phí", "áp dụng mức thu"]
  static let exempted: Phrases = ["miễn phí", "miễn lệ phí", "miễn"]
  /// Words by which a sentence names cases that no period and no channel says.
  static let casesOfReductions = Phrases(
    listed: """
      trường hợp; đối với; đối tượng; nếu; khi gia hạn; cấp lần đầu; trừ
      """)

  // MARK: Steps, results, requirements

  static let step: Phrase = "bước"
  /// The headings of the two parts into which some ministries divide every course.
  static let lodgingParts: Phrases = ["nộp hồ sơ tthc", "nộp hồ sơ thủ tục hành chính", "nộp tthc"]
  static let handlingParts: Phrases = ["giải quyết tthc", "giải quyết thủ tục hành chính"]
  static let noRequirements = Phrases(
    listed: """
      không; không có; không quy định; không yêu cầu; không có yêu cầu điều kiện; không có quy định
      không có yêu cầu; chưa quy định; không áp dụng; không có điều kiện; không có yêu cầu điều kiện gì
      """)
  /// A demand begins with one of these.
  static let demandStarts = Phrases(
    listed: """
      có; là; đủ; không; được; đáp ứng; phải; đã; bảo đảm; đảm bảo; tuân thủ; thuộc; từ đủ; chưa; còn; nộp đủ
      thực hiện đúng; có đủ
      """)
  static let kindStarts: Phrases = ["là", "thuộc"]
  /// A heading that says so, and of what, announces demands each of which must be met.
  static let fulfils = Phrases(
    listed: """
      đáp ứng; có đủ; có đầy đủ; bảo đảm; đảm bảo; thỏa mãn; thoả mãn; tuân thủ
      """)
  static let standards = Phrases(
    listed: """
      điều kiện; yêu cầu; tiêu chuẩn; tiêu chí; quy định
      """)
  static let cases: Phrases = ["trường hợp", "đối với", "không"]
  static let must: Phrases = ["phải", "đáp ứng", "đảm bảo", "bảo đảm"]
  static let mustNotBe: Phrases = ["không phải", "có thể"]
  /// What begins so says that there is no result.
  static let noResults = Phrases(
    listed: """
      hồ sơ gửi đến cơ quan thuế không có kết quả; không phải trả kết quả; không có kết quả
      không quy định kết quả; không có văn bản trả lời; không trả kết quả
      """)
  static let refusals = Phrases(
    listed: """
      văn bản từ chối; văn bản thông báo từ chối; thông báo từ chối; quyết định từ chối; văn bản không chấp thuận
      văn bản trả lời không; thông báo không; văn bản thông báo không; công văn từ chối; văn bản trả lời từ chối
      văn bản không đồng ý; thông báo về việc từ chối; thông báo về việc không; văn bản thông báo về việc không
      văn bản thông báo về việc từ chối; văn bản nêu rõ lý do không; văn bản nêu rõ lý do từ chối
      văn bản thông báo lý do từ chối; văn bản thông báo lý do không; văn bản trả lời đối với trường hợp không
      công văn thông báo từ chối; phiếu từ chối
      """)
  static let jurisdictionFree = Phrases(
    listed: """
      phi địa giới; không phụ thuộc vào địa giới hành chính; không phụ thuộc địa giới hành chính
      không phụ thuộc vào nơi cư trú; không phụ thuộc nơi cư trú; bất kỳ trung tâm phục vụ hành chính công
      bất kỳ bộ phận một cửa
      """)
  static let provinces: Phrases = ["ubnd tỉnh", "ubnd thành phố", "ủy ban nhân dân tỉnh", "ủy ban nhân dân thành phố"]

  // MARK: Defects

  static let abolishedDistrict = Phrases(
    listed: """
      cấp huyện; ubnd huyện; ủy ban nhân dân huyện; ủy ban nhân dân quận; ủy ban nhân dân cấp huyện
      ubnd cấp huyện; ubnd quận
      """)
  /// Behind them: of a time when there were such bodies.
  static let beforeDay: Phrases = ["trước ngày"]
  /// In the name of an agency.
  static let abolishedBodies = Phrases(
    listed: """
      cấp huyện; thị trấn; huyện; ubnd huyện; quận
      """)
  /// Names that say no agency.
  static let noAgencies = Phrases(
    listed: """
      cơ quan khác; khác; không; không có; không có thông tin; chưa xác định
      """)
  static let identityPapers: Phrases = ["chứng minh nhân dân", "chứng minh thư nhân dân", "cmnd", "cmtnd"]
  /// Near before them: a kind of photograph, or a number.
  static let beforeIdentityPapers: Phrases = ["ảnh", "kiểu", "số"]
  static let abolishedMinistry = Phrases(
    listed: """
      lao động thương binh và xã hội; sở lđtbxh; sở lđ tb xh; lđtbxh; bộ lđtbxh
      """)
  static let nowIs: Phrases = ["nay là"]
  static let household: Phrases = ["hộ khẩu"]
  /// Where somebody is registered: no paper.
  static let householdPlaces: Phrases = ["hộ khẩu thường trú"]
  /// Before the word these say so too.
  static let householdVerbs = Phrases(
    listed: """
      đăng ký; đăng kí; cùng; theo; có; thay đổi
      """)
  static let book: Phrase = "sổ"
  /// In the title of the decree that ended it.
  static let endOfHouseholdBook: Phrases = ["việc nộp xuất trình sổ hộ khẩu"]
  static let ministry: Phrase = "bộ"
  static let minister: Phrase = "bộ trưởng"
  static let of: Phrase = "của"
  static let workingDays: Phrases = ["ngày làm việc"]
  static let proceduralHeadings: Phrases = ["trình tự thực hiện", "cách thức thực hiện", "thành phần hồ sơ"]
}
