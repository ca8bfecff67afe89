import ProcedureText

/// A procedure made to be as hard to decide as possible: many yes/no questions, and statements that each hold in cases
/// put together from a handful of them. The same seed gives the same text.
///
/// It names the agencies of `Specs/`, so it compiles together with their shared declarations.
struct HostileProcedure {
  static let questions = 40
  static let statements = 200

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func text() -> SourceText {
    let facts = (0..<Self.questions).map { "    f\($0): có/không \"Câu hỏi số \($0) của hồ sơ này?\"" }
    // Limits and fees must share out all cases among them, which is the hardest question there is.
    let limits = (0..<Self.statements / 2).map { "  thời hạn \($0 + 1) ngày làm việc khi \(condition())" }
    let fees = (0..<Self.statements / 4).map { "  lệ phí \($0 + 1).000 đồng khi \(condition())" }
    let documents = (0..<Self.statements / 4).map { "    nộp \"Giấy tờ số \($0)\" 01 bản chính khi \(condition())" }
    return SourceText(
      path: "hostile.tthc",
      text: """
        thủ tục 9.900001 "Thủ tục giả định có nhiều điều kiện" {
          hiệu lực từ 01/01/2026
          cơ quan tiếp nhận ttpvhcc_xã
          cơ quan thực hiện ubnd_xã
          cơ quan có thẩm quyền ubnd_xã
          cách thức trực tiếp
          thông tin {
        \(facts.joined(separator: "\n"))
          }
          thành phần hồ sơ 01 bộ {
        \(documents.joined(separator: "\n"))
          }
        \(limits.joined(separator: "\n"))
          thời hạn 500 ngày làm việc còn lại
        \(fees.joined(separator: "\n"))
          kết quả "Giấy xác nhận" 01 bản chính
        }

        """)
  }

  /// One to four clauses of one to three questions each.
  private mutating func condition() -> String {
    (0...below(4)).map { _ in
      let clause = (0...below(3)).map { _ in (below(2) == 0 ? "" : "không ") + "f\(below(Self.questions))" }
      return clause.count == 1 ? clause[0] : "(\(clause.joined(separator: " hoặc ")))"
    }.joined(separator: " và ")
  }

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
