import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText

/// Small specifications for tests: declarations that many need, and a procedure with what it must have.
enum Specification {
  /// What most procedures refer to.
  static let shared = """
    danh mục thử "Danh mục thử" { ấn bản "2026"; lịch hành_chính }
    lịch hành_chính "Lịch làm việc" {
      ngày làm việc thứ Hai đến thứ Sáu
      giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
      công bố đến 31/12/2026
      năm 2026 { nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán" }
    }
    căn cứ luật_hộ_tịch "Luật Hộ tịch" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
    cơ quan hđnd_tỉnh "Hội đồng nhân dân cấp tỉnh" { cấp tỉnh }
    địa bàn vùng_cao "Vùng cao" { lớp; gồm "Xã Một" }
    cơ sở dữ liệu csdl_dân_cư "Cơ sở dữ liệu quốc gia về dân cư"
    giấy tờ giấy_chứng_sinh "Giấy chứng sinh"
    """

  /// A procedure with everything the law asks for; parts may be replaced, and `lines` stand at its end.
  static func procedure(
    _ lines: String = "", code: String = "1.900001", inForce: String = "hiệu lực từ 01/01/2026",
    decidedBy: String = "cơ quan có thẩm quyền ubnd_xã", channels: String = "cách thức trực tiếp, bưu chính",
    documents: String = #"nộp "Tờ khai" 01 bản chính"#, limit: String = "thời hạn 05 ngày làm việc",
    result: String = #"kết quả "Giấy xác nhận" 01 bản chính"#
  ) -> String {
    let parts = [inForce, decidedBy, channels, "thành phần hồ sơ 01 bộ {\n  \(documents)\n}", limit, result, lines]
    let body = parts.filter { !$0.isEmpty }.joined(separator: "\n")
    let indented = body.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    return "thủ tục \(code) \"Cấp giấy xác nhận\" {\n" + indented.joined(separator: "\n") + "\n}\n"
  }

  static func sources(_ text: String, declarations: String = shared) -> [SourceText] {
    [SourceText(path: "chung.tthc", text: declarations), SourceText(path: "thu-tuc.tthc", text: text)]
  }

  /// The model of a specification beside the shared declarations.
  static func model(_ text: String, declarations: String = shared) -> Model {
    Model(of: sources(text, declarations: declarations))
  }

  /// The first procedure of a text, with the codes of its findings.
  static func read(_ text: String, declarations: String = shared) throws -> (procedure: Procedure, codes: [Int]) {
    let model = model(text, declarations: declarations)
    guard let procedure = model.contents.procedures.first else { throw NoProcedure(findings: model.findings) }
    return (procedure, codes(findings(of: model)))
  }

  /// What reading has found, without what the author accepts.
  static func findings(of model: Model) -> [Finding] {
    model.suppressions.applied(to: model.findings, acceptableErrors: [])
  }

  static func codes(_ findings: [Finding]) -> [Int] {
    FindingBag(findings).sorted().map { Int($0.code.number) }
  }

  struct NoProcedure: Error { let findings: [Finding] }
}
