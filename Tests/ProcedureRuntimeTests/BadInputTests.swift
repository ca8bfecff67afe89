import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

/// A dossier with one mistake, the finding it gives, and where.
struct BadDossier: CustomTestStringConvertible, Sendable {
  let json: String
  let code: UInt16
  let pointer: String?
  let words: String

  var testDescription: String { json }

  init(_ json: String, _ code: UInt16, _ pointer: String?, _ words: String) {
    self.json = json
    self.code = code
    self.pointer = pointer
    self.words = words
  }

  /// The rest of a sound dossier behind the members that a case is about.
  static func with(_ members: String) -> String {
    #"{"procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person",\#(members)}"#
  }

  static let all = [
    BadDossier("", 502, nil, "dừng giữa chừng"),
    BadDossier("[]", 506, "", "cần là nhóm mục"),
    BadDossier(#"{"procedure": NaN}"#, 504, nil, "NaN"),
    BadDossier(#"{"procedure":"1.000001","procedure":"1.000001"}"#, 503, nil, "«procedure» ghi hai lần"),
    BadDossier(#"{"accepted":"2026-02-13","channel":"online"}"#, 505, "", "thiếu mục «procedure»"),
    BadDossier(#"{"procedure":"1.000001","channel":"online"}"#, 505, "", "thiếu mục «accepted»"),
    BadDossier(#"{"procedure":"1.000001","accepted":"2026-02-13"}"#, 505, "", "thiếu mục «channel»"),
    BadDossier(#"{"procedure":7,"accepted":"2026-02-13","channel":"online"}"#, 506, "/procedure", "đang là số"),
    BadDossier(
      #"{"procedure":"1.000001","accepted":"2025-02-29T08:00","channel":"online"}"#, 507, "/accepted",
      "không có ngày này"),
    BadDossier(
      #"{"procedure":"1.000001","accepted":"13/02/2026","channel":"online"}"#, 507, "/accepted",
      "cần viết như 2026-02-06T16:10"),
    BadDossier(
      #"{"procedure":"1.000001","accepted":"2026-02-13","channel":"online"}"#, 507, "/accepted",
      "cần cả giờ, như 2026-02-13T16:10"),
    BadDossier(
      #"{"procedure":"1.000001","accepted":"2026-02-13","channel":"on-line"}"#, 513, "/channel",
      "có phải là «online»?"),
    BadDossier(with(#""chanel":"x""#), 508, "/chanel", "có phải là «channel»?"),
    BadDossier(with(#""documents":{}"#), 506, "/documents", "cần là danh sách"),
    BadDossier(with(#""documents":[{"document":"Tờ khai","count":-1}]"#), 517, "/documents/0/count", "số âm"),
    BadDossier(with(#""documents":[{"document":"Tờ khia"}]"#), 520, "/documents/0/document", "«Tờ khai»"),
    BadDossier(with(#""documents":[{"form":"original"}]"#), 505, "/documents/0", "«document»"),
    BadDossier(with(#""facts":{"tuổi":1.5}"#), 515, "/facts/tuổi", "cần là số nguyên"),
    BadDossier(with(#""facts":{"tuổi":"bảy"}"#), 515, "/facts/tuổi", "coi như chưa trả lời"),
    BadDossier(with(#""facts":{"tuổi":[]}"#), 506, "/facts/tuổi", "một giá trị đơn"),
    BadDossier(with(#""facts":{"số_trang":-2}"#), 517, "/facts/số_trang", "số âm (-2)"),
    BadDossier(with(#""facts":{"tuổii":7}"#), 514, "/facts/tuổii", "có phải là «tuổi»?"),
    BadDossier(with(#""facts":{"loại":"lớnn"}"#), 516, "/facts/loại", "«nhỏ», «lớn»"),
    BadDossier(with(#""facts":{"ngày_sinh":"2025-02-29"}"#), 507, "/facts/ngày_sinh", "không có ngày này"),
    BadDossier(with(#""facts":{"tuổi":7,"Tuổi là bao nhiêu?":8}"#), 518, "/facts/Tuổi là bao nhiêu?", "hai lần"),
    BadDossier(with(#""facts":{"gấp_đôi":14}"#), 519, "/facts/gấp_đôi", "tự tính"),
    BadDossier(with(#""facts":{"ngày_sinh":"2027-01-01"}"#), 577, "/facts/ngày_sinh", "ở sau ngày nộp hồ sơ"),
    BadDossier(with(#""facts":{"ngày_sinh":"2027"}"#), 577, "/facts/ngày_sinh", "sửa lại ngày"),
    BadDossier(with(#""case":"x""#), 512, "/case", "không có trường hợp"),
    BadDossier(with(#""area":"Xã Tân Phu""#), 522, "/area", "«Xã Tân Phú»"),
    BadDossier(with(#""lodgedAt":"ubnd_xa""#), 521, "/lodgedAt", "«ubnd_xã»"),
    BadDossier(with(#""places":[{"base":"land"}]"#), 505, "/places/0", "«area»"),
    BadDossier(with(#""databases":{"csdl_x":"unavailable"}"#), 523, "/databases/csdl_x", "cơ sở dữ liệu"),
    BadDossier(with(#""databases":{"csdl":"down"}"#), 513, "/databases/csdl", "«unavailable»"),
    BadDossier(with(#""events":[{"type":"pause","at":"2026-02-13"}]"#), 513, "/events/0/type", "có phải là «paused»?"),
    BadDossier(with(#""events":[{"type":"paused"}]"#), 505, "/events/0", "thiếu mục «at»"),
    BadDossier(with(#""events":[{"at":"2026-02-13T08:00"}]"#), 505, "/events/0", "thiếu mục «type»"),
    BadDossier(with(#""events":[{"type":"paused","at":"2030-01-01T08:00"}]"#), 527, "/events/0/at", "còn ở phía sau"),
    BadDossier(with(#""submitted":"2026-02-14T08:00""#), 526, "/accepted", "sớm hơn thời điểm nộp"),
    BadDossier(
      #"{"procedure":"1.000002","accepted":"2026-02-13","channel":"online"}"#, 510, "/procedure",
      "có phải là «1.000001»?"),
    BadDossier(
      #"{"procedure":"1.000001","accepted":"2024-02-13T08:00","channel":"online"}"#, 511, "/accepted",
      "không có phiên bản nào có hiệu lực ngày 13/02/2024"),
  ]
}

@Suite("Dossiers with mistakes")
struct BadInputTests {
  private let procedure = Fixture.procedure {
    $0.facts = [
      Fact(origin: Fixture.origin("tuổi"), kind: .integer(unit: nil), question: "Tuổi là bao nhiêu"),
      Fact(origin: Fixture.origin("số_trang"), kind: .integer(unit: "trang"), question: "Số trang"),
      Fact(
        origin: Fixture.origin("loại"),
        kind: .choice([.init(id: "nhỏ", title: "Nhỏ"), .init(id: "lớn", title: "Lớn")]), question: "Loại nào"),
      Fact(origin: Fixture.origin("ngày_sinh"), kind: .date, question: "Ngày sinh"),
      Fact(
        origin: Fixture.origin("gấp_đôi"), kind: .integer(unit: nil), question: "Gấp đôi tuổi",
        derivation: .expression(.sum([.fact(0), .fact(0)]))),
      Fact(
        origin: Fixture.origin("tuổi_trẻ"), kind: .integer(unit: nil), question: "Tuổi của trẻ",
        derivation: .completedYears(from: .fact(3), to: .given(.submittedDate))),
    ]
    $0.documents = [Fixture.demand("cs", "chứng_sinh") { $0.waivedBy = ["csdl"] }]
  }

  @Test("A procedure that is in force no more, or not known, is refused with the one that took its place")
  func replaced() throws {
    let former = Fixture.procedure { $0.inForce = Interval(from: nil, to: Fixture.date("2026-01-31")) }
    let latter = Fixture.procedure {
      ($0.code, $0.inForce) = ("1.000009", Interval(from: Fixture.date("2026-02-01"), to: nil))
      $0.replaces = [.init(code: "1.000001"), .init(code: "2.000002")]
    }
    let contents = Fixture.contents([former, latter])
    for catalogue in [Catalogue(contents: contents), try Catalogue(bytes: CatalogueWriter.canonicalBytes(contents))] {
      func refusal(_ code: String, _ moment: String) throws -> String? {
        let json = #"{"procedure":"\#(code)","accepted":"\#(moment)","channel":"online"}"#
        let now = Fixture.moment("2026-03-01T08:00")
        return try Assessor(catalogue).assess(json: Array(json.utf8), now: now).findings.first?.message.vi
      }
      #expect(try refusal("1.000001", "2026-02-13T08:00")?.hasSuffix("; thay bằng thủ tục «1.000009»") == true)
      #expect(
        try refusal("2.000002", "2026-02-13T08:00")
          == "danh mục không có thủ tục mã «2.000002»; thay bằng thủ tục «1.000009»")
      #expect(try refusal("2.000002", "2026-01-13T08:00")?.contains("thay bằng") == false)
    }
  }

  @Test("Each mistake gives one finding, at its place, in words that say what to do", arguments: BadDossier.all)
  func findings(bad: BadDossier) throws {
    let assessment = try Fixture.assess(json: bad.json, procedure)
    let found = assessment.findings.filter { $0.code.number == bad.code }
    let finding = try #require(found.first, "\(assessment.findings.map { "\($0.code) \($0.message.vi)" })")
    #expect(found.count == 1)
    #expect(finding.place?.pointer == bad.pointer)
    #expect(finding.message.vi.contains(bad.words), "\(finding.message.vi)")
    #expect(!finding.message.en.isEmpty && finding.message.en != finding.message.vi)
    _ = assessment.json()
  }

  @Test("A sound dossier gives no findings, and null means not known")
  func sound() throws {
    let json = BadDossier.with(#""facts":{"tuổi":null,"ngày_sinh":"2020"},"documents":[],"lodgedAt":null"#)
    #expect(try Fixture.assess(json: json, procedure).findings.isEmpty)
  }

  @Test("An answer is found by its question in any Unicode form, case and spacing")
  func prose() throws {
    let procedure = Fixture.procedure {
      $0.facts = [Fixture.yesNo("q1", "trẻ em bị bỏ rơi")]
      $0.requirements = [Requirement(origin: Fixture.origin("r"), text: "r", condition: .fact(0))]
    }
    for key in ["trẻ em bị bỏ rơi", "Trẻ em  bị bỏ rơi?", " tre\u{309} em bi\u{323} bo\u{309} r\u{1A1}i.", "q1"] {
      let json = BadDossier.with(#""facts":{"\#(key)":true}"#)
      #expect(try Fixture.assess(json: json, procedure).meetsRequirements == .yes, "\(key)")
    }
  }

  @Test("What a fact needs that follows from others by a billion ways is found at once", .timeLimit(.minutes(1)))
  func chainOfFacts() throws {
    let procedure = Fixture.procedure {
      $0.facts = [Fixture.yesNo("a", "a"), Fixture.yesNo("b", "b")]
      for fact in 0..<40 {
        let last = Expression.fact(fact == 0 ? 0 : fact + 1)
        $0.facts.append(
          Fact(
            origin: Fixture.origin("f\(fact)"), kind: .boolean, question: "f\(fact)",
            derivation: .expression(.any([.all([last, .fact(1)]), .all([.fact(1), last])]))))
      }
      $0.requirements = [Requirement(origin: Fixture.origin("r"), text: "r", condition: .fact(41))]
    }
    let assessment = try Fixture.assess(json: BadDossier.with(#""facts":{"a":true}"#), procedure)
    #expect(assessment.requirements.map(\.isMet) == [.undecided])
    #expect(assessment.neededFacts.map(\.id) == ["b"])
  }

  @Test("A default is used and said; a named case answers its own question and those of the other cases")
  func defaultsAndCases() throws {
    let procedure = Fixture.procedure {
      $0.facts = [
        Fixture.yesNo("lần_đầu", "cấp lần đầu"), Fixture.yesNo("cấp_lại", "cấp lại"),
        Fact(
          origin: Fixture.origin("số_bản"), kind: .integer(unit: "bản"), question: "Số bản", defaultValue: .integer(1)),
      ]
      $0.cases = [
        NamedCase(origin: Fixture.origin("lần_đầu"), title: "Cấp lần đầu", code: "01", fact: 0),
        NamedCase(origin: Fixture.origin("cấp_lại"), title: "Cấp lại", code: "02", fact: 1),
      ]
      $0.requirements = [
        Requirement(origin: Fixture.origin("r1"), text: "r1", condition: .fact(1)),
        Requirement(origin: Fixture.origin("r2"), text: "r2", condition: .not(.fact(0))),
        Requirement(
          origin: Fixture.origin("r3"), text: "r3", condition: .compare(.equal, .fact(2), .constant(.integer(1)))),
      ]
    }
    let assessment = try Fixture.assess(json: BadDossier.with(#""case":"02""#), procedure)
    #expect(assessment.meetsRequirements == .yes)
    #expect(assessment.findings.map(\.code.number) == [529])
  }

  @Test("Answers of every kind are read exactly: decimals, money, years, ages")
  func kinds() throws {
    let procedure = Fixture.procedure {
      $0.facts = [
        Fact(origin: Fixture.origin("diện_tích"), kind: .decimal(unit: "m²"), question: "Diện tích"),
        Fact(origin: Fixture.origin("ngày_sinh"), kind: .date, question: "Ngày sinh"),
        Fact(
          origin: Fixture.origin("tuổi"), kind: .integer(unit: nil), question: "Tuổi",
          derivation: .completedYears(from: .fact(1), to: .given(.submittedDate))),
      ]
      $0.requirements = [
        Requirement(
          origin: Fixture.origin("r1"), text: "r1",
          condition: .compare(.greater, .fact(0), .constant(.decimal(30_250_000)))),
        Requirement(
          origin: Fixture.origin("r2"), text: "r2",
          condition: .compare(.greaterOrEqual, .fact(2), .constant(.integer(18)))),
      ]
    }
    func met(_ area: String, _ born: String) throws -> [Truth] {
      let json = BadDossier.with(#""facts":{"diện_tích":\#(area),"ngày_sinh":"\#(born)"}"#)
      return try Fixture.assess(json: json, procedure).requirements.map(\.isMet)
    }
    #expect(try met("30.250001", "2008-02-13") == [.yes, .yes])
    #expect(try met("30.25", "2008-02-14") == [.no, .no])
    #expect(try met("31", "2008") == [.yes, .undecided])
    #expect(try met("31", "2009") == [.yes, .no])
  }

  @Test("The version follows the day of acceptance, unless the newer one reaches back or leaves it to the applicant")
  func versions() throws {
    func code(_ transition: Procedure.Transition, _ rule: String = "") throws -> (String?, [UInt16]) {
      var old = procedure
      old.inForce = Interval(from: Fixture.date("2025-07-01"), to: Fixture.date("2026-02-19"))
      var new = procedure
      new.inForce = Interval(from: Fixture.date("2026-02-20"))
      new.transition = transition
      let json = BadDossier.with(#""area":null\#(rule)"#)
      let assessment = try Fixture.assess(json: json, old, new)
      return (assessment.procedure.inForce.from?.iso, assessment.findings.map(\.code.number))
    }
    #expect(try code(.oldRule).0 == "2025-07-01")
    #expect(try code(.newRule).0 == "2026-02-20")
    #expect(try code(.applicantChooses) == ("2025-07-01", [528]))
    #expect(try code(.applicantChooses, #","rule":"new""#) == ("2026-02-20", []))
  }
  @Test("Where another procedure takes the place of one and the applicant may choose, the choice selects its rules")
  func replacedByAnother() throws {
    func code(_ rule: String, _ transition: Procedure.Transition = .applicantChooses) throws -> (String, [UInt16]) {
      var old = procedure
      old.inForce = Interval(from: Fixture.date("2025-07-01"), to: Fixture.date("2026-02-19"))
      var new = procedure
      new.code = "3.000001"
      new.origin = Fixture.origin("3.000001")
      new.inForce = Interval(from: Fixture.date("2026-02-20"))
      new.replaces = [Procedure.Replacement(code: old.code)]
      new.transition = transition
      let assessment = try Fixture.assess(json: BadDossier.with(#""area":null\#(rule)"#), old, new)
      return (assessment.procedure.code, assessment.findings.map(\.code.number))
    }
    #expect(try code("") == ("1.000001", [528]))
    #expect(try code(#","rule":"old""#) == ("1.000001", []))
    #expect(try code(#","rule":"new""#) == ("3.000001", [528]))
    // What was settled before stays as it was; on its first day the new rule may be asked for.
    func settled(_ day: String) -> String { #","rule":"new","events":[{"type":"returned","at":"\#(day)T16:00"}]"# }
    #expect(try code(settled("2026-02-19")) == ("1.000001", []))
    #expect(try code(settled("2026-02-20")).0 == "3.000001")
    #expect(try code("", .newRule) == ("3.000001", [528]))
    #expect(try code("", .oldRule) == ("1.000001", []))
  }
}
