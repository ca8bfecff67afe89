import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureSamples
import ProcedureText
import Testing
import WorkingCalendar

/// What other tools were measured with means the same in our notation.
@Suite struct PeerFilesTests {
  private let catalogue = """
    {"procedures":[{"id":"1.000001","title":"Cấp mới","field":"Đo","level":"province","agency":"so_do","online":true,
    "facts":[{"name":"agent","type":"bool"},{"name":"area","type":"number"}],
    "documents":[{"id":"d01","name":"Đơn","copies":2,"form":"original"},
    {"id":"d02","name":"Đơn","copies":1,"form":"certified",
    "when":[[{"fact":"agent","op":"==","value":false}],[{"fact":"area","op":">=","value":5},
    {"fact":"agent","op":"==","value":true}]]}],
    "stages":[{"name":"Nhận","agency":"so_do","days":1},{"name":"Trả","agency":"so_khac","days":2}],"limit_days":4,
    "fees":[{"name":"Lệ phí","amount":25000}],"legal":["Nghị định 9/2024/NĐ-CP"]}]}
    """

  private let rules = """
    [{"id":"1.000001","limit":2,"docs":[{"id":"d01","when":null},
    {"id":"d02","when":[[["agent","==",true],["area",">",5]]]}]}]
    """

  private func compiled(_ texts: [PeerCatalogue.Text]) -> Compilation {
    Compilation(of: texts.map { SourceText(path: $0.name, text: $0.text) })
  }

  @Test func aProcedureOfThePeersIsWrittenWithAllItsParts() throws {
    let texts = try PeerCatalogue.specifications(of: Array(catalogue.utf8))

    #expect(texts.map(\.name) == ["chung.tthc", "thu-tuc-1.tthc"])
    #expect(
      texts[0].text == """
        ngôn ngữ tthc 1

        cơ quan cơ_quan_so_do "cơ_quan_so_do" { cấp tỉnh }
        cơ quan cơ_quan_so_khac "cơ_quan_so_khac" { cấp tỉnh }
        căn cứ Nghị_định_9_2024_NĐ_CP "Nghị định 9/2024/NĐ-CP"

        """)
    #expect(
      texts[1].text == """
        ngôn ngữ tthc 1

        thủ tục 1.000001 "Cấp mới" {
            [Nghị_định_9_2024_NĐ_CP]
          lĩnh vực "Đo"
          cấp thực hiện tỉnh
          cơ quan tiếp nhận cơ_quan_so_do
          cơ quan thực hiện cơ_quan_so_do
          cơ quan có thẩm quyền cơ_quan_so_do
          cách thức trực tiếp, trực tuyến
          thông tin {
            agent: có/không
            area: số nguyên
          }
          thành phần hồ sơ 01 bộ {
            d01: nộp "Đơn" 2 bản chính
            d02: nộp "Đơn (d02)" 1 bản sao có chứng thực khi không agent hoặc (area >= 5 và agent)
          }
          thời hạn 4 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ
          phí phí_1: "Lệ phí" 25000 đồng
          quy trình {
            bước bước_1 "Nhận" do cơ_quan_so_do trong 1 ngày làm việc
            bước bước_2 "Trả" do cơ_quan_so_khac sau bước_1 trong 2 ngày làm việc
          }
          kết quả "Giấy tờ được cấp"
        }

        """)
  }

  @Test func aProcedureOfThePeersCompilesWithoutErrors() throws {
    let compilation = compiled(try PeerCatalogue.specifications(of: Array(catalogue.utf8)))

    #expect(compilation.findings.filter { $0.severity == .error }.map(\.message.vi) == [])
    #expect(compilation.contents.procedures.first?.documents.count == 2)
  }

  @Test func aDossierOfThePeersIsAnsweredByTheirRules() throws {
    let texts = try PeerRules.specifications(of: Array(rules.utf8), daysOff: Array(#"["2026-03-10"]"#.utf8))
    let compilation = compiled(texts)
    #expect(compilation.findings.filter { $0.severity == .error }.map(\.message.vi) == [])
    var line: [UInt8] = []
    try PeerDossiers.append(
      Array(
        """
        {"id":"A-1","proc":"1.000001","submitted":"2026-03-09","channel":"counter","applicant":"Đặng Đức Hải",
        "facts":{"foreign":false,"agent":true,"minor":false,"married":false,"area":5.5,"value":1,"age":78},
        "docs":["d01"]}
        """.utf8), to: &line)
    let now = try CivilMoment(parsing: "2026-04-01T09:00")
    let batch = Batch(
      Catalogue(contents: compilation.contents), now: now, fields: [.dossier, .due, .missing], language: .vietnamese)

    let answer = String(decoding: batch.worker().answer(line).bytes(), as: UTF8.self)

    #expect(answer == #"{"dossier":"A-1","due":"2026-03-12","missing":["d02"]}"# + "\n")
  }

  @Test func aFileWithAMissingMemberIsRefusedByName() {
    #expect(throws: PeerFault(member: "procedures")) { _ = try PeerCatalogue.specifications(of: Array("{}".utf8)) }
    #expect(throws: PeerFault(member: "")) { _ = try PeerCatalogue.specifications(of: Array("{".utf8)) }
    #expect(throws: PeerFault(member: "limit")) {
      _ = try PeerRules.specifications(of: Array(#"[{"id":"1.000001","docs":[]}]"#.utf8), daysOff: Array("[]".utf8))
    }
  }
}
