import Foundation
import ProcedureCatalogue
import ProcedureChanges
import ProcedureDiagnostics
import ProcedureModel
import ProcedureMutations
import ProcedureText
import Testing

/// Changes of known direction are judged rightly; `tthc-dev mutate --pairs` makes them in every specification.
@Suite struct DirectedPairsTests {
  private static let text = ExamplePair.text(
    """
    cách thức trực tiếp, trực tuyến, bưu chính
    thông tin {
      khó: có/không "Hồ sơ cần xác minh"
      số_bản: số nguyên đơn vị bản, mặc định 1 "Số bản đề nghị cấp"
    }
    thành phần hồ sơ 01 bộ {
      nộp "Tờ khai" 01 bản chính
      nộp "Bằng tốt nghiệp" 01 bản sao
      nộp "Giấy ủy quyền" 01 bản chính khi "nộp thay" hoặc khó
      nộp nhân_thân: một trong { "Hộ chiếu" 01 bản sao; "Thẻ căn cước" 01 bản sao; "Giấy khai sinh" 01 bản sao }
    }
    thời hạn xác_minh: 15 ngày khi khó
    thời hạn thường: 10 ngày làm việc còn lại
    lệ phí 15.000 đồng
    phí "Cấp bản sao" 8.000 đồng/bản khi số_bản ≥ 2
    """)

  @Test("the class is that of the change", arguments: DirectedEdit.allCases)
  func classesAreRight(_ edit: DirectedEdit) {
    let pairs = DirectedPairs(of: SourceText(path: "vi-du.tthc", text: Self.text), among: [])
    let outcomes = pairs.outcomes(of: edit)
    #expect(!outcomes.isEmpty)
    for outcome in outcomes where !outcome.isRight {
      Issue.record("\(outcome.found.map(\.rawValue)) \(outcome.messages)\n\(outcome.text.text)")
    }
  }

  @Test func `Every real procedure compared with itself gives nothing`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Specs")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter { $0.hasSuffix(".tthc") }
    let model = Model(
      of: try names.sorted().map { SourceText(path: $0, bytes: Array(try Data(contentsOf: root.appending(path: $0)))) })
    var other = model.contents
    // What nobody judges differs, so that every rule looks at every procedure.
    for index in other.procedures.indices { other.procedures[index].kind = "thử" }
    let sides = [model.contents, other].map {
      ComparedCatalogue(specifications: Catalogue(contents: $0), statesTransition: [])
    }
    let changes = try CatalogueComparison(sides[0], sides[1]).changes()
    #expect(changes.isEmpty, "\(changes.map(\.message.vi))")
    #expect(other.procedures.count > 50)
  }

  @Test func `A document that becomes required in three cases is one change with one dossier`() throws {
    let pair = ExamplePair(
      lines: "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }",
      """
      thành phần hồ sơ 01 bộ {
        nộp "Tờ khai" 01 bản chính
        nộp "Giấy khám sức khỏe" 01 bản chính khi "lái xe"
        nộp "Giấy khám sức khỏe" 01 bản chính khi "người cao tuổi" và không "lái xe"
        nộp "Giấy khám sức khỏe" 01 bản sao khi "lái tàu" và không "lái xe" và không "người cao tuổi"
      }
      """)
    let added = try pair.changes().filter { $0.rule.code == FindingCode(421) }
    #expect(added.count == 1)
    #expect(added.first?.witness != nil)
  }

  @Test func `A new code that says what it replaces is compared with it`() throws {
    let old = ExamplePair.text("thời hạn 05 ngày làm việc")
    let new = ExamplePair.text(
      "hiệu lực từ 01/07/2026\nthời hạn 05 ngày làm việc\nthay thế 1.900001, chuyển tiếp theo quy định cũ"
    )
    .replacing("thủ tục 1.900001", with: "thủ tục 1.900009")
    #expect(try ExamplePair(old, new).changes().isEmpty)
    let longer = new.replacing("05 ngày", with: "06 ngày")
    #expect(try ExamplePair(old, longer).changes().map(\.rule.code).contains(FindingCode(401)))
  }

  @Test func `A draft binds nobody, and a new version that is a draft breaks nothing yet`() throws {
    let old = ExamplePair.text("mức độ nháp\nthời hạn 05 ngày làm việc")
    #expect(try ExamplePair(old, old.replacing("05 ngày", with: "09 ngày")).changes().isEmpty)
    let published = ExamplePair.text("thời hạn 05 ngày làm việc")
    let draft = ExamplePair.text("mức độ nháp\nhiệu lực từ 01/07/2026\nthời hạn 09 ngày làm việc")
    let beside = published + draft.dropFirst(ExamplePair.declarations.count)
    let changes = try ExamplePair(published, beside).changes()
    #expect(!changes.isEmpty && changes.allSatisfy { $0.breaks.isEmpty })
  }
}
