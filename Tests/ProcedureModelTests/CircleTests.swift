import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import Testing

@Suite("What leads back to itself is told at its first place")
struct CircleTests {
  private func circles(_ declarations: String, documents: String = #"nộp "Tờ khai" 01 bản chính"#) -> [String] {
    let model = Specification.model(
      Specification.procedure(documents: documents), declarations: Specification.shared + "\n" + declarations)
    return model.findings.filter { $0.code.number == 209 }.map(\.message.vi)
  }

  @Test func `Documents of which each is part of the other`() {
    let told = circles(
      """
      giấy tờ bộ_a "Bộ A" { mỗi bộ gồm bộ_b, "Đơn" }
      giấy tờ bộ_b "Bộ B" { mỗi bộ gồm "Bộ A" }
      """)
    #expect(told == ["«mỗi bộ gồm» dẫn vòng lại chính nơi bắt đầu: Bộ A → Bộ B → Bộ A"])
  }

  @Test func `A choice that is one of its own documents`() {
    let told = circles(#"giấy tờ thẻ "Thẻ" { một trong { "Thẻ", "Hộ chiếu" } }"#)
    #expect(told == ["«một trong» dẫn vòng lại chính nơi bắt đầu: Thẻ → Thẻ"])
  }

  @Test func `A demanded set that holds itself`() {
    let told = circles("", documents: #"nộp "Bộ C" 01 bản chính mỗi bộ gồm "Bộ C", "Đơn""#)
    #expect(told == ["«mỗi bộ gồm» dẫn vòng lại chính nơi bắt đầu: Bộ C → Bộ C"])
  }

  @Test func `What a declared set holds is demanded with it`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(documents: "nộp bộ_a 01 bản chính"),
      declarations: Specification.shared + "\n" + #"giấy tờ bộ_a "Bộ A" { mỗi bộ gồm "Đơn", giấy_chứng_sinh }"#)
    #expect(codes == [])
    guard case .document(let document) = procedure.documents[0].item else {
      Issue.record("no document")
      return
    }
    #expect(document.contents == ["Đơn", "Giấy chứng sinh"])
  }

  @Test func `A chain of thousands of successors and parents is looked at once`() {
    let count = 20_000
    let agencies = (0..<count).map { number in
      let next = number + 1 < count ? "; nay là cq_\(number + 1); thuộc cq_\(number + 1)" : ""
      return "cơ quan cq_\(number) \"Cơ quan \(number)\" { cấp xã\(next) }"
    }
    #expect(circles(agencies.joined(separator: "\n")) == [])
  }
}
