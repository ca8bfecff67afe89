import ProcedureCatalogue
import ProcedureChanges
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText
import WorkingCalendar

/// Two specifications, compiled and compared.
struct ExamplePair {
  static let declarations = """
    danh mục thử "Danh mục thử" { lịch hành_chính }
    lịch hành_chính "Lịch làm việc" {
      giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
      công bố đến 31/12/2026
      năm 2026 { nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán" }
    }
    căn cứ luật_hộ_tịch "Luật Hộ tịch" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }
    căn cứ luật_mới "Luật mới" { số 1/2026/QH16; hiệu lực từ 01/01/2026 }
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
    cơ quan ttpvhcc_xã "Trung tâm Phục vụ hành chính công cấp xã" { cấp xã; thuộc ubnd_xã; bộ phận một cửa }
    cơ quan sở_xây_dựng "Sở Xây dựng" { cấp tỉnh }
    cơ quan hđnd_tỉnh "Hội đồng nhân dân cấp tỉnh" { cấp tỉnh }
    cơ sở dữ liệu csdl_dân_cư "Cơ sở dữ liệu quốc gia về dân cư"

    """

  /// What the law demands of every procedure: the words with which a statement begins, and one that serves.
  private static let demanded = [
    ("hiệu lực từ", "hiệu lực từ 01/01/2026"),
    ("lĩnh vực", "lĩnh vực \"Hộ tịch\""),
    ("cấp thực hiện", "cấp thực hiện xã"),
    ("đối tượng", "đối tượng \"Công dân Việt Nam\""),
    ("cơ quan tiếp nhận", "cơ quan tiếp nhận ttpvhcc_xã"),
    ("cơ quan thực hiện", "cơ quan thực hiện ubnd_xã"),
    ("cơ quan có thẩm quyền", "cơ quan có thẩm quyền ubnd_xã"),
    ("cách thức", "cách thức trực tiếp, bưu chính"),
    ("thành phần hồ sơ", "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" 01 bản chính }"),
    ("thời hạn", "thời hạn 05 ngày làm việc"),
    ("kết quả", "kết quả \"Giấy xác nhận\" 01 bản chính"),
  ]

  static func text(_ lines: String) -> String {
    let written = lines.split(separator: "\n").map { $0.drop { $0 == " " } }
    let added = demanded.filter { words, _ in !written.contains { $0.hasPrefix(words) } }.map(\.1)
    return declarations + "thủ tục 1.900001 \"Cấp giấy xác nhận\" {\n\((added + [lines]).joined(separator: "\n"))\n}\n"
  }

  /// A file of an example, with the procedures in it filled in.
  static func file(_ text: String) -> String {
    let body = text.replacing("{ }", with: "{\n\(demanded.map(\.1).joined(separator: "\n"))\n}")
    return declarations + body
  }

  /// The earlier text and the later one.
  let texts: [String]
  let before: Model
  let after: Model
  let sources: [SourceText]

  init(_ before: String, _ after: String) {
    texts = [before, after]
    sources = [before, after].map { SourceText(path: "vi-du.tthc", text: $0) }
    self.before = Model(of: [sources[0]])
    self.after = Model(of: [sources[1]])
  }

  init(_ example: ChangeRule.Example) {
    if example.areFiles {
      self.init(Self.file(example.before), Self.file(example.after))
    } else {
      self.init(Self.text(example.before), Self.text(example.after))
    }
  }

  /// Two bodies of one procedure.
  init(lines before: String, _ after: String) { self.init(Self.text(before), Self.text(after)) }

  static let today = CivilDate(year: 2026, month: 6, day: 1)

  /// The second as a compiled file when `published`, otherwise both as specifications.
  func changes(published: Bool = false) throws -> [Change] {
    let old = side(before)
    let new = published ? ComparedCatalogue(Catalogue(contents: after.contents)) : side(after)
    return try CatalogueComparison(old, new, today: Self.today).changes()
  }

  func approved() throws -> ApprovedChanges {
    ApprovedChanges(try changes(), after.approvals, today: Self.today)
  }

  /// All that is found, as `tthc diff` shows it.
  func findings(published: Bool = false) throws -> [Finding] {
    let approved = ApprovedChanges(try changes(published: published), after.approvals, today: Self.today)
    let shown = ChangeFindings { change in
      change.site.now.map { Place(file: "vi-du.tthc", span: Self.span($0.line, sources[1])) }
    }
    return FindingBag(shown.findings(of: approved.changes) + approved.findings).sorted()
  }

  private func side(_ model: Model) -> ComparedCatalogue {
    let stating = model.places.indices.filter { model.places[$0].transition != nil }
    return ComparedCatalogue(
      specifications: Catalogue(contents: model.contents), statesTransition: Set(stating))
  }

  private static func span(_ line: Int, _ source: SourceText) -> TextSpan? {
    guard line > 0 else { return nil }
    let range = source.lines.range(ofLine: line, in: source.bytes)
    return TextSpan(range.lowerBound, range.upperBound)
  }
}
