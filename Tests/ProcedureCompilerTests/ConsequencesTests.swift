import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureText
import Testing

/// What an author is told of a line that cannot be read, and of words that lack their quotes: that, and nothing that only
/// follows from it.
@Suite struct ConsequencesTests {
  private static func codes(_ statement: String, facts: String = "") -> [Int] {
    let text = """
      cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
      thủ tục 1.900001 "Cấp giấy xác nhận" {
        lĩnh vực "Hộ tịch"
        cấp thực hiện xã
        đối tượng "Công dân Việt Nam"
        hiệu lực từ 01/07/2025
        cơ quan tiếp nhận ubnd_xã
        cơ quan thực hiện ubnd_xã
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp
        thông tin { \(facts) }
        thành phần hồ sơ 01 bộ {
          nộp "Đơn đề nghị" 01 bản chính
          \(statement)
        }
        thời hạn 03 ngày làm việc
        kết quả "Giấy xác nhận"
      }
      """
    return Compilation(of: [SourceText(path: "a.tthc", text: text)]).findings.map { Int($0.code.number) }
  }

  @Test func `Of a line that cannot be read only that is told`() {
    #expect(Self.codes("nộp \"A\" khi nộp thay, \"B\" 01 bản sao") == [109])
  }

  @Test func `A condition in words that nothing declares is told once`() {
    #expect(Self.codes("nộp \"A\" 01 bản chính khi người nộp là tổ chức") == [210])
  }

  @Test func `A fact that is declared and written as several words is told as a name`() {
    #expect(Self.codes("nộp \"A\" 01 bản chính khi là tổ chức", facts: "là_tổ_chức: có/không \"Là tổ chức?\"") == [130])
  }

  @Test func `What is unclear but was read hides nothing`() {
    #expect(Set(Self.codes("nộp \"A\" nếu có khi b_1")) == [131, 210])
  }

  @Test func `Other lines are told as before`() {
    #expect(Self.codes("nộp \"A\" khi b_1\n    nộp \"C\", \"D\"") == [210, 109])
  }
}
