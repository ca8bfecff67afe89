/// The phrases by which cells of lists name levels and channels.
enum ListCues {
  static var levels: [(phrases: Phrases, flag: WritableKeyPath<NationalRecord.Levels, Bool>)] {
    [
      (["bộ", "trung ương", "cấp bộ", "ministry"], \.isMinistry), (["tỉnh", "thành phố", "province"], \.isProvince),
      (["xã", "phường", "đặc khu", "commune"], \.isCommune), (["ngành dọc", "vertical"], \.isVertical),
    ]
  }
  static let field: Phrases = ["lĩnh vực", "field"]
  /// The units in which headers say that times are counted, as the language writes them, and as headers do.
  static let timeUnits = [
    "ngày làm việc": ["ngày làm việc", "working days"], "ngày": ["ngày", "days"],
    "giờ làm việc": ["giờ làm việc", "working hours"], "giờ": ["giờ", "tiếng", "hours"], "tuần": ["tuần", "weeks"],
    "tháng": ["tháng", "months"], "phút": ["phút", "minutes"],
  ]
  /// The same of amounts of money.
  static let moneyUnits = [
    "đồng": ["đồng", "đ", "vnđ", "vnd", "việt nam đồng"],
    "nghìn đồng": ["nghìn đồng", "ngàn đồng", "1.000 đồng", "1.000 đ", "1.000đ", "1000 đồng", "1000đ"],
    "triệu đồng": ["triệu đồng"],
  ]
  /// Between the name of a column and its unit.
  static let beforeUnits = ["đơn vị", "đvt", "tính", "theo", "bằng", "số", "number of", "in"]
  /// Behind a unit these say from when it runs.
  static let behindUnits = ["kể từ", "tính từ"]
  /// Beside the level in a title above procedures.
  static let sectionWords: Phrases = [
    "danh mục", "thủ tục hành chính", "tthc", "thuộc thẩm quyền giải quyết", "thuộc thẩm quyền", "của", "cấp",
    "ủy ban nhân dân", "ubnd", "procedures", "level",
  ]
  static let marks = ["x", "✓", "✔"]
  static let yes = marks + ["có", "1", "yes", "true", "bắt buộc", "phải nộp", "required"]
  static let no = ["không", "0", "no", "false", "không bắt buộc", "tùy chọn", "optional"]
  static let fullyOnline: Phrases = [
    "toàn trình", "trực tuyến toàn trình", "dịch vụ công trực tuyến toàn trình", "dvc trực tuyến toàn trình",
    "dvctt toàn trình", "fully online",
  ]
  static let partlyOnline: Phrases = [
    "một phần", "trực tuyến một phần", "dịch vụ công trực tuyến một phần", "dvc trực tuyến một phần", "dvctt một phần",
    "partly online",
  ]
  static let nothingKnown: Phrases = ["không có thông tin", "không"]
  /// Behind a count these say nothing more.
  static let countedUnits: Phrases = ["bản", "bản chính", "bản sao", "bộ", "tờ"]
  static let submitted = ["nộp", "phải nộp", "submit"]
  static let presented = ["xuất trình", "show"]
  static let fillers: Phrases = [
    "cấp", "nộp", "hồ sơ", "qua", "dịch vụ", "công ích", "và", "hoặc", "and", "or", "level",
  ]
  static var manners: [(phrases: Phrases, count: WritableKeyPath<NationalRecord.Component, Int64>)] {
    [
      (["bản chính", "chính", "gốc", "bản gốc", "original"], \.originals),
      (["bản sao", "sao", "bản chụp", "bản phô tô", "photo", "copy"], \.copies),
    ]
  }
  /// Behind the name of a paper, in the words that a specification has too.
  static var forms: [(phrases: Phrases, count: WritableKeyPath<NationalRecord.Component, Int64>)] {
    [(["bản chính"], \.originals), (["bản sao"], \.copies)]
  }
  static let feeKinds: [(phrases: Phrases, kind: NationalRecord.Fee.Kind)] = [
    (["lệ phí", "charge"], .charge), (["phí", "mức phí", "fee"], .fee), (["giá", "giá dịch vụ", "price"], .price),
  ]
  static let channels: [(phrases: Phrases, channel: NationalRecord.Channel)] = [
    (["trực tiếp", "in person"], .inPerson), (["trực tuyến", "qua mạng", "online"], .online),
    (["bưu chính", "bưu điện", "bcci", "postal", "post"], .postal),
  ]
}

extension Prose {
  /// Whether the text says nothing but some of the phrases: what it says besides must stay.
  func isCovered(by tables: [Phrases]) -> Bool {
    var index = 0
    while index < words.count {
      guard let longest = tables.compactMap({ self.longest(of: $0, at: index)?.hashes.count }).max() else {
        return false
      }
      index += longest
    }
    return true
  }
}
