import ProcedureMutations
import ProcedureSyntax
import ProcedureText
import Testing

/// The small slips that the check makes in a specification.
@Suite struct MutationTests {
  private static let source = SourceText(
    path: "mau.tthc",
    text: """
      ngôn ngữ tthc 1
      thủ tục 9.000001 "Thủ tục mẫu" {
        thông tin {
          số_bản: số nguyên đơn vị bản "Số bản"
        }
        thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ
        phí 8.000 đồng/bản khi số_bản ≥ 1
        quy trình {
          bước xem_xét "Xem xét" do ubnd_xã trong 01 ngày
          bước ký "Ký" do ubnd_xã trong 02 ngày
        }
        ví dụ "Nộp 03 ngày" {
          nộp lúc 09:00 ngày 10/08/2026 qua trực tiếp
          thì hẹn trả kết quả ngày 13/08/2026
        }
      }

      """)

  private func lines(_ kind: MutationKind) -> [String] {
    SyntaxTree(parsing: Self.source).mutations.filter { $0.kind == kind }.map {
      $0.changedLine(of: Self.source).after
    }
  }

  @Test func `A comparison is turned to its neighbour`() {
    #expect(lines(.flipComparison) == ["phí 8.000 đồng/bản khi số_bản > 1"])
  }

  @Test func `Days and working days are swapped where that can change a date`() {
    #expect(
      lines(.swapUnit) == [
        "thời hạn 03 ngày kể từ ngày nhận đủ hồ sơ hợp lệ", "bước ký \"Ký\" do ubnd_xã trong 02 ngày làm việc",
      ])
  }

  @Test func `A stage takes three times as long`() {
    #expect(
      lines(.lengthenStage) == [
        "bước xem_xét \"Xem xét\" do ubnd_xã trong 3 ngày", "bước ký \"Ký\" do ubnd_xã trong 6 ngày",
      ])
  }

  @Test func `A guarded statement is a branch that can be lost`() {
    let mutations = SyntaxTree(parsing: Self.source).mutations.filter { $0.kind == .dropBranch }
    #expect(mutations.map(\.line) == [7])
    #expect(mutations.first?.changedLine(of: Self.source).before == "phí 8.000 đồng/bản khi số_bản ≥ 1")
  }

  @Test func `Worked examples are left alone`() {
    #expect(SyntaxTree(parsing: Self.source).mutations.allSatisfy { $0.line < 12 })
  }
}
