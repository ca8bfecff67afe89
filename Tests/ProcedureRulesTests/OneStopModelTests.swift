import ProcedureDiagnostics
import ProcedureRules
import Testing

@Suite struct OneStopModelTests {
  private static func messages(_ model: String, _ procedure: String, declarations: String = "") -> [String] {
    let text = "mô hình một_cửa_hải_phòng \"Cơ chế một cửa\" {\nđịa bàn hải_phòng\n\(model)\n}\n\(declarations)"
    return RuleTests.findings(ExampleFrame.sources(.procedure(procedure, declarations: text))).map(\.message.en)
  }

  private static let local = "áp dụng tại hải_phòng"

  @Test func `A number is compared with what the area lists on the days of the model`() {
    #expect(Self.messages("công bố 1 thủ tục", Self.local) == [])
    #expect(Self.messages("công bố 119 thủ tục", Self.local) == ["the model claims 119 procedures (listed: 1)"])
    let past = "hiệu lực từ 01/01/2012 đến 31/12/2015\ncông bố 1 thủ tục"
    #expect(Self.messages(past, Self.local) == ["the model claims 1 procedure (listed: 0)"])
    #expect(Self.messages("công bố 1 thủ tục", "") == ["the model claims 1 procedure (listed: 0)"])
  }

  @Test func `More than a number is never contradicted, and noted until it is exceeded`() {
    #expect(
      Self.messages("công bố hơn 1 thủ tục", Self.local) == ["the model claims more than 1 procedure (listed: 1)"])
    #expect(Self.messages("công bố hơn 0 thủ tục", Self.local) == [])
  }

  @Test func `Bodies are counted without their one-stop units, branches and divisions`() {
    let bodies = """
      cơ quan sở_a "Sở A" { cấp tỉnh; địa bàn hải_phòng }
      cơ quan trung_tâm "Trung tâm" { cấp tỉnh; địa bàn hải_phòng; bộ phận một cửa }
      cơ quan chi_nhánh_a "Chi nhánh A" { cấp tỉnh; địa bàn hải_phòng; thuộc trung_tâm; chi nhánh }
      cơ quan phòng_a "Phòng A" { cấp tỉnh; địa bàn hải_phòng; thuộc trung_tâm }
      """
    let claims = "công bố 1 cơ quan cấp tỉnh\ncông bố 1 chi nhánh\ncông bố 1 phòng chuyên môn"
    #expect(Self.messages(claims, Self.local, declarations: bodies) == [])
  }

  @Test func `A model of some units holds for the procedures that they receive`() {
    let units = "cơ quan tiếp nhận ttpvhcc_xã\ntách tiếp nhận khỏi giải quyết\ncông bố 1 thủ tục"
    let same = "\(Self.local)\ncơ quan tiếp nhận ubnd_xã\ncơ quan có thẩm quyền ubnd_xã"
    #expect(Self.messages(units, same) == ["the model claims 1 procedure (listed: 0)"])
    let received = "\(Self.local)\ncơ quan tiếp nhận ttpvhcc_xã\ncơ quan có thẩm quyền ubnd_xã"
    #expect(Self.messages(units, received) == [])
  }

  @Test
  func `Reception apart from settlement is asked of roles, of stages, and of deciding where the dossier is lodged`() {
    let model = "tách tiếp nhận khỏi giải quyết"
    let stages = """
      \(Self.local)
      cơ quan tiếp nhận ttpvhcc_xã
      quy trình {
        bước tiếp_nhận "Tiếp nhận" do sở_xây_dựng
        bước thụ_lý "Thụ lý hồ sơ" do sở_xây_dựng
        bước ký "Ký" do ubnd_xã
      }
      """
    #expect(Self.messages(model, stages) == ["Sở Xây dựng both receives and settles"])
    let anywhere = """
      \(Self.local)
      cơ quan tiếp nhận ttpvhcc_xã
      cơ quan có thẩm quyền ubnd_xã, sở_xây_dựng theo nơi nộp
      """
    #expect(Self.messages(model, anywhere) == ["whoever receives the dossier also settles it"])
    #expect(Self.messages(model, stages.replacing(Self.local, with: "")) == [])
  }

  @Test func `Fields that a model names are noted until a procedure is in each, and may not outnumber its claim`() {
    let fields = "lĩnh vực \"Đất đai\", \"Hộ tịch\"\ncông bố 2 lĩnh vực"
    #expect(
      Self.messages(fields, "\(Self.local)\nlĩnh vực \"Hộ tịch\"") == ["the model claims 2 fields (listed: 1)"])
    let more = "lĩnh vực \"Đất đai\", \"Hộ tịch\"\ncông bố 1 lĩnh vực"
    #expect(
      Self.messages(more, "\(Self.local)\nlĩnh vực \"Hộ tịch\"") == [
        "the model names fields in which nothing is listed yet",
        "the model claims 1 field, but the specification lists 2",
      ])
  }
}
