import ProcedureDiagnostics
import ProcedureText
import Testing

@testable import ProcedureSyntax

@Suite("Who writes as in a decision is told how the notation says it")
struct HabitTests {
  /// Lines as people write them, in the block where they do.
  private static let lines: [(block: BlockKind, text: String)] =
    procedureLines.map { (.procedure, $0) } + documentLines.map { (.documents, $0) } + factLines.map { (.facts, $0) }
    + [
      (.process, "Nộp hồ sơ tại bộ phận một cửa"), (.process, "bước 1 \"Tiếp nhận\" do ubnd_xã"),
      (.process, "bước 1: \"Tiếp nhận\" do ubnd_xã"), (.process, "bước một \"Tiếp nhận\" do ubnd_xã 01 ngày làm việc"),
      (.process, "bước một \"Tiếp nhận\" do ubnd_xã 04 giờ làm việc"),
      (.example, "nộp lúc 08:00 ngày 02/03/2026 trực tuyến"), (.calendar, "làm việc thứ Hai đến thứ Sáu"),
      (.file, "căn cứ luật_a \"Luật A\" { số 60/2014/QH13; ban hành 20/11/2014 }"),
      (.file, "căn cứ luật_a \"Luật A\" { số 60/2014/QH13 ngày 20/11/2014 }"),
      (.file, "cơ quan xã_a \"Xã A\" cấp xã"),
      (.file, "áp dụng tại tỉnh hải_phòng cho 1.000656 { thời hạn 02 ngày }"),
      (.process, "bước trả \"Trả kết quả\" do ubnd_xã sau bước thẩm_định"), (.example, "Người nộp thiếu đơn"),
      (.example, "thì hồ sơ thiếu"),
      (.example, "thì được trả kết quả"),
    ]

  private static let procedureLines = [
    "căn cứ Luật Hộ tịch 2014", "cơ quan giải quyết UBND xã", "số bộ hồ sơ: 01 bộ", "nộp \"Đơn\" 01 bản chính",
    "Bước 1: Nộp hồ sơ tại bộ phận một cửa", "không tính thời gian xác minh", "từ chối khi hồ sơ không hợp lệ",
    "giảm 50% lệ phí khi nộp trực tuyến", "không phải nộp lệ phí", "dịch vụ công toàn trình",
    "thời hạn từ 5 đến 10 ngày làm việc", "thời hạn 5 - 10 ngày", "thời hạn 5 - 10", "thời hạn trong ngày làm việc",
    "thời hạn là 5 ngày", "thời hạn 15 ngày, không tính thời gian xác minh", "thời hạn không quy định",
    "thời hạn 15 ngày (kể từ ngày nhận hồ sơ)", "thời hạn 2 tháng 15 ngày", "thời hạn cấp lại: 5 ngày",
    "thời hạn 15 ngày, trường hợp phức tạp 30 ngày", "gia hạn 1 lần không quá 10 ngày", "gia hạn thêm 10 ngày",
    "trường hợp cần xác minh thì tăng thêm 5 ngày", "lệ phí: không", "lệ phí 50.000 đồng, miễn đối với hộ nghèo",
    "phí 150.000 - 300.000 đồng", "lệ phí trực tuyến 25.000 đồng, trực tiếp 50.000 đồng",
    "cấp thực hiện phường", "cấp thực hiện thành phố", "cách thức trực tiếp, qua mạng", "thời hạn 03 ngày qua mạng",
    "cách thức trực tiếp; qua bưu điện", "cách thức trực tiếp, trực tuyến toàn phần", "hiệu lực 01/09/2019",
    "kết quả \"Giấy phép\" thời hạn 12 tháng", "hiệu lực từ 01/07/2025 đến nay", "ví dụ { nộp lúc 01/01/2026 }",
    "bổ sung { yêu cầu trong 02 ngày, 1 lần }", "lệ phí theo hđnd_tỉnh quy định", "gia hạn 1 lần 10 ngày",
    "cơ quan thực hiện ubnd_xã nơi người đó sinh ra \"A\"", "thời hạn 22 ngày làm việc trong đó xã 10 ngày",
    "phí thẩm định: 200.000 đồng", "kết quả \"Giấy phép\" hoặc \"Văn bản từ chối\"",
    "cách thức trực tiếp hoặc qua bưu điện", "cách thức nộp trực tiếp", "phi địa giới hành chính: có",
    "thời hạn 1 tuần làm việc", "thời hạn ngay sau khi nhận hồ sơ",
    "thời hạn 05 ngày; trường hợp phức tạp không quá 10 ngày", "miễn lệ phí cho \"người cao tuổi\"",
    "lệ phí 10.000 đồng, trẻ em miễn", "kết quả \"Giấy xác nhận\", \"Thẻ\"",
    "bổ sung { yêu cầu bổ sung 01 lần }", "bổ sung { tính lại thời hạn }", "bổ sung { hướng dẫn bổ sung trong 3 ngày }",
    "mức độ dịch vụ công toàn trình", "thời hạn { phần thẩm_định \"Thẩm định\": 05 ngày }",
  ]

  private static let documentLines = [
    "một trong { \"A\", \"B\" }", "- Đơn đề nghị (bản chính)", "nộp \"Đơn\" 1 bản chính và 2 bản sao",
    "nộp \"Đơn\" 01 bản sao (kèm bản chính để đối chiếu)", "nộp \"Đơn\" 01 bản sao y",
    "nộp \"Căn cước\" để đối chiếu", "nộp \"Ảnh\" 02 ảnh 4x6", "nộp \"A\" 01 bản chính có giá trị trong 12 tháng",
    "nộp một trong các giấy tờ sau { \"A\"; \"B\" }", "nộp một trong các giấy tờ sau: \"A\", \"B\"",
    "nộp \"A\" 01 bản chính, \"B\" 01 bản sao",
    "nộp \"A\": 01 bản chính", "nộp \"A\" số lượng 01", "nộp \"A\" theo mẫu số 01", "nộp \"A\" còn hiệu lực",
    "nộp \"Ảnh chân dung\" 02 tấm", "nộp \"Sổ\" 01 tờ", "nộp \"A\" 01 bản chính trong vòng 06 tháng",
    "nộp \"A\" 01 bản chính được cấp trong 06 tháng", "nộp hoặc xuất trình \"Thẻ căn cước\" 01 bản chính",
    "nộp \"A\" 01 bản chính, đóng dấu giáp lai", "nộp \"A\" 01 bản chính, có chữ ký của giám đốc",
    "nộp \"A\" (bản chính)", "nộp 01 bản chính \"A\"", "nộp \"A\" của người nộp",
  ]

  private static let factLines = [
    "tuổi: số", "họ_tên: chữ", "có_con: có hoặc không", "tuổi: số nguyên từ 18 đến 60",
    "giới_tính: nam hoặc nữ", "trẻ_em = tuổi(ngày_sinh) < 16",
  ]

  private static func specification(_ text: String, in block: BlockKind) -> [UInt8] {
    if block == .file { return Array(text.utf8) }
    if block == .calendar { return Array("lịch a \"A\" {\n  \(text)\n}\n".utf8) }
    let inside =
      switch block {
      case .documents: "  thành phần hồ sơ {\n    \(text)\n  }\n"
      case .facts: "  thông tin {\n    \(text)\n  }\n"
      case .process: "  quy trình {\n    \(text)\n  }\n"
      case .example: "  ví dụ \"A\" {\n    \(text)\n  }\n"
      default: "  \(text)\n"
      }
    return Array("thủ tục 1.000001 \"A\" {\n\(inside)}\n".utf8)
  }

  private static func findings(_ bytes: [UInt8]) -> [Finding] {
    SyntaxTree(parsing: SourceText(path: "a.tthc", bytes: bytes)).findings
  }

  @Test("each habit is met by some line, and its finding says what to write")
  func everyHabitIsMet() {
    let told = Set(
      Self.lines.flatMap { line in Self.findings(Self.specification(line.text, in: line.block)).flatMap(\.help) })
    for habit in Habit.all { #expect(told.contains(habit.advice), "\(habit.phrases): \(habit.advice.vi)") }
  }

  @Test("each line gets advice", arguments: lines.map(\.text))
  func everyLineIsAdvised(_ text: String) throws {
    let line = try #require(Self.lines.first { $0.text == text })
    let advice = Set(Habit.all.map(\.advice))
    let findings = Self.findings(Self.specification(line.text, in: line.block))
    #expect(findings.contains { $0.severity == .error && !advice.isDisjoint(with: $0.help) })
  }

  private static let keywords = Set(KeywordTable.rows.flatMap { [$0.vietnamese, $0.english] })

  /// The statements that stand between «» in a text, without those that leave something open.
  private static func statements(in advice: String) -> [String] {
    advice.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first.map(String.init) }
      .filter { !$0.contains("…") && !keywords.contains($0) }
  }

  /// Where a statement, a form, a clause, a type or a channel may stand: the block, and what goes before it.
  private static let places: [(BlockKind, String)] = [
    (.file, ""), (.procedure, ""), (.documents, ""), (.process, ""), (.example, ""), (.facts, ""), (.facts, "a: "),
    (.documents, "nộp \"A\" "), (.procedure, "thời hạn 05 ngày "), (.procedure, "cách thức "),
    (.example, "thì "), (.calendar, ""), (.documents, "nộp \"A\" khi "), (.procedure, "cấp thực hiện "),
  ]

  private static func text(of statement: String, _ place: (block: BlockKind, before: String)) -> [UInt8] {
    place.block == .file ? Array(statement.utf8) : specification(place.before + statement, in: place.block)
  }

  @Test("what an advice shows is understood as it stands", arguments: Language.allCases)
  func adviceIsUnderstood(_ language: Language) {
    var count = 0
    for habit in Habit.all {
      for statement in Self.statements(in: habit.advice[language]) {
        #expect(Self.places.contains { Self.findings(Self.text(of: statement, $0)).isEmpty }, "«\(statement)»")
        count += 1
      }
    }
    #expect(count > 40)
  }

  @Test("a fix that is sure leaves nothing to fix in its place", arguments: lines.map(\.text))
  func fixesSettle(_ text: String) throws {
    let line = try #require(Self.lines.first { $0.text == text })
    let bytes = Self.specification(line.text, in: line.block)
    let sure = Self.findings(bytes).filter { finding in finding.fixes.contains { $0.isSafe } }
    let fixed = FixApplier.apply(Self.findings(bytes), to: SourceText(path: "a.tthc", bytes: bytes))
    guard !sure.isEmpty else { return }
    let left = Self.findings(fixed.bytes)
    #expect(left.filter { finding in finding.fixes.contains { $0.isSafe } }.count < sure.count || left.isEmpty)
  }

  @Test("«quá» is no «qua», and a number in quotes with words around it is told what it is")
  func lookalikes() {
    let codes = Self.findings(
      Self.specification("thời hạn 05 ngày khi \"A\" thì không quá 10 ngày làm việc", in: .procedure)
    ).map(\.code.number)
    #expect(!codes.contains(105))
    let quoted = Array("căn cứ luật_a \"Luật A\" { số \"Luật số 60/2014/QH13\"; hiệu lực từ 01/01/2016 }".utf8)
    let findings = Self.findings(quoted)
    #expect(findings.map(\.message.vi) == ["căn cứ có số văn bản thì không cần «Luật số»"])
    #expect(findings.map(\.severity) == [.warning])
    let fixed = FixApplier.apply(findings, to: SourceText(path: "a.tthc", bytes: quoted)).bytes
    #expect(
      String(decoding: fixed, as: UTF8.self) == "căn cứ luật_a \"Luật A\" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }")
    // A number of the party, one without an issuer, and words behind it are what records have.
    for number in ["12-CT/TW", "Nghị định số 85/2026", "Luật số 58/2024/QH15 của Quốc hội"] {
      #expect(Self.findings(Array("căn cứ luật_a \"Luật A\" { số \"\(number)\" }".utf8)).isEmpty)
    }
  }
}
