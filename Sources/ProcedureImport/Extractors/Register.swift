/// A register of the State that may hold what a paper would say; the texts name these in many ways.
package enum Register: String, CaseIterable, Sendable {
  case population
  case identity
  case civilStatus = "civil-status"
  case enterprises
  case land
  case health
  case healthBook = "health-book"
  case medicalActivity = "medical-activity"
  case criminalRecords = "criminal-records"
  case insurance
  case shared
  case specialised
  case national
  /// Those that their holders have published for use by offices.
  case published

  private static let names: [(phrase: Phrase, register: Register)] = [
    ("cơ sở dữ liệu quốc gia về dân cư", .population), ("csdl quốc gia về dân cư", .population),
    ("csdlqgvdc", .population), ("csdlqg về dân cư", .population), ("cơ sở dữ liệu dân cư", .population),
    ("cơ sở dữ liệu căn cước", .identity), ("cơ sở dữ liệu căn cước công dân", .identity),
    ("cơ sở dữ liệu hộ tịch điện tử", .civilStatus), ("csdl hộ tịch điện tử", .civilStatus),
    ("csdlhtđt", .civilStatus), ("cơ sở dữ liệu về hộ tịch", .civilStatus), ("cơ sở dữ liệu hộ tịch", .civilStatus),
    ("cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp", .enterprises),
    ("csdl quốc gia về đăng ký doanh nghiệp", .enterprises), ("cơ sở dữ liệu quốc gia về doanh nghiệp", .enterprises),
    ("cơ sở dữ liệu quốc gia về đăng ký kinh doanh", .enterprises),
    ("cơ sở dữ liệu quốc gia về đất đai", .land), ("csdl quốc gia về đất đai", .land), ("cơ sở dữ liệu đất đai", .land),
    ("cơ sở dữ liệu quốc gia về y tế", .health), ("cơ sở dữ liệu nền tảng sổ sức khỏe điện tử", .healthBook),
    ("hệ thống thông tin về quản lý hoạt động khám bệnh chữa bệnh", .medicalActivity),
    ("cơ sở dữ liệu lý lịch tư pháp", .criminalRecords), ("cơ sở dữ liệu quốc gia về bảo hiểm", .insurance),
    ("cơ sở dữ liệu dùng chung", .shared), ("cơ sở dữ liệu chuyên ngành", .specialised),
    ("cơ sở dữ liệu quốc gia", .national), ("các cơ sở dữ liệu quốc gia", .national),
    ("các cơ sở dữ liệu được cơ quan chủ quản cơ sở dữ liệu công bố", .published),
    ("cơ sở dữ liệu được cơ quan chủ quản cơ sở dữ liệu công bố", .published),
  ]

  static let mentions: Phrases = ["cơ sở dữ liệu", "csdl", "csdlqgvdc", "csdlhtđt", "csdlqg", "cơ sở dũ liệu"]

  /// The registers of a text in its order; nil where it names one that is not known, or none by its name.
  static func named(in prose: Prose) -> [Register]? {
    var named: [Register] = []
    var index = 0
    while index < prose.words.count {
      let name = names.filter { prose.has($0.phrase, at: index) }.max {
        $0.phrase.hashes.count < $1.phrase.hashes.count
      }
      if let name {
        // `Cơ sở dữ liệu quốc gia về …` is one that the table does not have.
        let end = index + name.phrase.hashes.count
        if name.register == .national, prose.has(Register.about, at: end) { return nil }
        if !named.contains(name.register) { named.append(name.register) }
        index = end
      } else if prose.longest(of: mentions, at: index) != nil {
        return nil
      } else {
        index += 1
      }
    }
    return named
  }

  private static let about: Phrase = "về"

  /// The name of the declaration in a specification.
  var name: String {
    switch self {
    case .population: "csdl_dân_cư"
    case .identity: "csdl_căn_cước"
    case .civilStatus: "csdl_hộ_tịch"
    case .enterprises: "csdl_doanh_nghiệp"
    case .land: "csdl_đất_đai"
    case .health: "csdl_y_tế"
    case .healthBook: "csdl_sổ_sức_khỏe"
    case .medicalActivity: "csdl_khám_chữa_bệnh"
    case .criminalRecords: "csdl_lý_lịch_tư_pháp"
    case .insurance: "csdl_bảo_hiểm"
    case .shared: "csdl_dùng_chung"
    case .specialised: "csdl_chuyên_ngành"
    case .national: "csdl_nhà_nước"
    case .published: "csdl_được_công_bố"
    }
  }
}
