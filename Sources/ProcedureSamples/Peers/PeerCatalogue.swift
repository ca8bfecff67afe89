import CanonicalJSON

/// The procedures that other tools were measured with, as specifications: twelve documents (six by condition), six
/// facts, four stages, two fees and two legal bases each.
package enum PeerCatalogue {
  /// What a text of a specification is called, and its contents.
  package typealias Text = (name: String, text: String)

  private static let proceduresPerFile = 65
  private static let head = "ngôn ngữ tthc 1\n\n"
  private static let levels = ["central": "bộ", "province": "tỉnh", "commune": "xã"]
  private static let factTypes = ["bool": "có/không", "number": "số nguyên"]
  private static let forms = ["original": "bản chính", "copy": "bản sao", "certified": "bản sao có chứng thực"]

  /// The specifications of a catalogue as the peers' generator writes it in JSON.
  package static func specifications(of bytes: [UInt8]) throws(PeerFault) -> [Text] {
    let procedures = try PeerFile(bytes).root.list("procedures")
    var agencies: [String] = []
    var laws: [String] = []
    var files: [Text] = []
    for (index, procedure) in procedures.enumerated() {
      if index % proceduresPerFile == 0 { files.append(("thu-tuc-\(files.count + 1).tthc", head)) }
      files[files.count - 1].text += try text(of: procedure, &agencies, &laws)
    }
    let shared =
      agencies.map { "cơ quan \($0) \"\($0)\" { cấp tỉnh }\n" } + laws.map { "căn cứ \(lawName($0)) \"\($0)\"\n" }
    return [("chung.tthc", head + shared.joined())] + files
  }

  private static func text(
    of procedure: JSONValue, _ agencies: inout [String], _ laws: inout [String]
  ) throws(PeerFault) -> String {
    let agency = try agencyName(procedure, &agencies)
    var citations: [String] = []
    for law in try procedure.list("legal") {
      guard let title = law.string else { throw PeerFault(member: "legal") }
      citations.append(lawName(title))
      if !laws.contains(title) { laws.append(title) }
    }
    var lines = [
      "thủ tục \(try procedure.text("id")) \"\(try procedure.text("title"))\" {",
      "    [\(citations.joined(separator: "; "))]",
      "  lĩnh vực \"\(try procedure.text("field"))\"",
      "  cấp thực hiện \(try word(levels, procedure, "level"))",
      "  cơ quan tiếp nhận \(agency)", "  cơ quan thực hiện \(agency)", "  cơ quan có thẩm quyền \(agency)",
      "  cách thức trực tiếp\(try procedure.flag("online") ? ", trực tuyến" : "")",
      "  thông tin {",
    ]
    for fact in try procedure.list("facts") {
      lines.append("    \(try fact.text("name")): \(try word(factTypes, fact, "type"))")
    }
    lines += ["  }", "  thành phần hồ sơ 01 bộ {"]
    var titles: Set<String> = []
    for document in try procedure.list("documents") {
      let count = try document.number("copies")
      // Chance gives some procedures the same document twice, which is an error here.
      let isTwin = !titles.insert(try document.text("name")).inserted
      let title = try document.text("name") + (isTwin ? " (\(try document.text("id")))" : "")
      lines.append(
        "    \(try document.text("id")): nộp \"\(title)\" \(count) "
          + "\(try word(forms, document, "form"))\(try PeerCondition(document["when"]).guardText)")
    }
    lines += ["  }", "  thời hạn \(try procedure.number("limit_days")) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"]
    for (index, fee) in try procedure.list("fees").enumerated() {
      lines.append(
        "  phí phí_\(index + 1): \"\(try fee.text("name"))\" \(try fee.number("amount")) đồng"
          + (try PeerCondition(fee["when"]).guardText))
    }
    lines.append("  quy trình {")
    for (index, stage) in try procedure.list("stages").enumerated() {
      lines.append(
        "    bước bước_\(index + 1) \"\(try stage.text("name"))\" do \(try agencyName(stage, &agencies))"
          + (index > 0 ? " sau bước_\(index)" : "") + " trong \(try stage.number("days")) ngày làm việc")
    }
    return (lines + ["  }", "  kết quả \"Giấy tờ được cấp\"", "}", ""]).joined(separator: "\n")
  }

  private static func agencyName(_ json: JSONValue, _ agencies: inout [String]) throws(PeerFault) -> String {
    // One of their agencies is called as one of their facts.
    let name = "cơ_quan_" + (try json.text("agency"))
    if !agencies.contains(name) { agencies.append(name) }
    return name
  }

  private static func word(
    _ words: [String: String], _ json: JSONValue, _ member: String
  ) throws(PeerFault) -> String {
    guard let word = words[try json.text(member)] else { throw PeerFault(member: member) }
    return word
  }

  /// A title such as `Nghị định 9/2024/NĐ-CP` as a name.
  private static func lawName(_ title: String) -> String {
    String(title.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
