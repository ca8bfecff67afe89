/// The phrases by which cells of lists name levels and channels.
enum ListCues {
  static var levels: [(phrases: Phrases, flag: WritableKeyPath<NationalRecord.Levels, Bool>)] {
    [
      (["bộ", "trung ương", "cấp bộ", "ministry"], \.isMinistry), (["tỉnh", "thành phố", "province"], \.isProvince),
      (["xã", "phường", "đặc khu", "commune"], \.isCommune), (["ngành dọc", "vertical"], \.isVertical),
    ]
  }
  static let fillers: Phrases = [
    "cấp", "nộp", "hồ sơ", "qua", "dịch vụ", "công ích", "và", "hoặc", "and", "or", "level",
  ]
  static var manners: [(phrases: Phrases, count: WritableKeyPath<NationalRecord.Component, Int64>)] {
    [
      (["bản chính", "chính", "gốc", "bản gốc", "original"], \.originals),
      (["bản sao", "sao", "bản chụp", "bản phô tô", "photo", "copy"], \.copies),
    ]
  }
  static let channels: [(phrases: Phrases, channel: NationalRecord.Channel)] = [
    (["trực tiếp", "in person"], .inPerson), (["trực tuyến", "qua mạng", "online"], .online),
    (["bưu chính", "bưu điện", "postal", "post"], .postal),
  ]
}
