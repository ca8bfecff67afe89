import Foundation
import ProcedureDiagnostics
import ProcedureModel
import ProcedureRules
import ProcedureText
import Testing

/// Internal processes of real decisions, written as their sources have them.
@Suite struct InternalProcessTests {
  /// The codes that tell of stages and limits that do not add up.
  private static let sums: Set<FindingCode> = [341, 342, 343, 344].reduce(into: []) { $0.insert(FindingCode($1)) }

  @Test("each process of the collection that does not add up is found, and no other", .enabled(if: Records.areThere))
  func sumsAreChecked() throws {
    let records = try Records.read("internal-processes.json")
    let reports = records.map { ($0, Self.codes($0)) }
    var found = 0
    for (record, codes) in reports {
      let isFound = !codes.isDisjoint(with: Self.sums)
      switch record.addsUp {
      case false?:
        #expect(isFound, "\(record.index) \(record.title): \(codes)")
        found += isFound ? 1 : 0
      case true?: #expect(!isFound, "\(record.index) \(record.title): \(codes)")
      case nil: #expect(!codes.contains(FindingCode(341)), "\(record.index) \(record.title): \(codes)")
      }
    }
    #expect(records.count == 29)
    #expect(records.count { $0.addsUp == false } == 8)
    #expect(found == 8)
  }

  @Test("what is too long is told apart from what leaves time", .enabled(if: Records.areThere))
  func findingsSayWhatIsWrong() throws {
    let records = try Records.read("internal-processes.json")
    let longer = records.filter { Self.codes($0).contains(FindingCode(341)) }.map(\.index)
    let shorter = records.filter { Self.codes($0) == [FindingCode(342)] }.map(\.index)
    // 15: the branch with a correction takes 33 of 30 working days.
    #expect(longer == [3, 4, 5, 11, 15])
    // 16: days and working days, the published sum is rough arithmetic.
    #expect(shorter == [1, 2, 16])
  }

  @Test("processes counted in hours add up, and plain hours are doubted", .enabled(if: Records.areThere))
  func hoursAddUp() throws {
    let records = try Records.read("internal-processes-hours.json")
    #expect(records.count == 11)
    for record in records {
      let codes = Self.codes(record)
      #expect(codes.isDisjoint(with: Self.sums), "\(record.index) \(record.title): \(codes)")
      #expect(codes.contains(FindingCode(359)) == (record.limit?.hasSuffix(" giờ") ?? false), "\(record.index)")
    }
  }

  private static func codes(_ record: ProcessRecord) -> Set<FindingCode> {
    let sources = ExampleFrame.sources(.procedure(record.statements))
    let findings = RuleTests.findings(sources)
    #expect(!findings.contains { $0.severity == .error }, "\(findings.map(\.message.vi))\n\(record.statements)")
    return Set(findings.map(\.code))
  }
}

private enum Records {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data").standardizedFileURL

  static var areThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "internal-processes.json").path)
  }

  static func read(_ name: String) throws -> [ProcessRecord] {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: name)))
    let list = try #require(value as? [[String: Any]])
    return list.enumerated().map { ProcessRecord($0.offset, $0.element) }
  }
}

/// One process as a specification.
private struct ProcessRecord {
  let index: Int
  let title: String
  /// Nil when the source gives no sum to compare.
  let addsUp: Bool?
  let limit: String?
  let statements: String

  init(_ index: Int, _ record: [String: Any]) {
    self.index = index
    title = record["procedure"] as? String ?? ""
    let steps = record["steps"] as? [[String: Any]] ?? []
    limit = (record["total"] as? [String: Any]).flatMap(Self.length)
    if limit == nil {
      addsUp = nil
    } else if let isEqual = record["sumEqualsTotal"] as? Bool {
      addsUp = isEqual
    } else {
      // One record says in words which of its branches is longer.
      addsUp = record["sumEqualsTotal"] is String ? false : nil
    }
    let lines = steps.enumerated().map { Self.stage($0.offset, $0.element, steps) }
    statements = """
      thời hạn \(limit ?? "theo mô tả \"Nguồn không ghi tổng\"")
      quy trình {
      \(lines.joined(separator: "\n"))
      }
      """
  }

  private static func stage(_ offset: Int, _ step: [String: Any], _ steps: [[String: Any]]) -> String {
    let name = (step["name"] as? String ?? "Bước \(offset + 1)").replacing("\"", with: "'")
    let actor = (step["unit/role"] as? String ?? "Đơn vị xử lý").replacing("\"", with: "'")
    var line = "  bước b\(offset) \"\(name)\" do \"\(actor)\""
    if let length = (step["duration"] as? [String: Any]).flatMap(length) { line += " trong \(length)" }
    if step["outsideTotal"] as? Bool == true {
      line += " ngoài thời hạn"
    } else if step["clock"] != nil {
      line += " không tính vào thời hạn"
    }
    if let branch = step["branch"] as? String {
      line += " khi \"\(branch)\""
    } else if let number = step["n"] as? String, number.hasSuffix("a"),
      let other = steps.first(where: { $0["n"] as? String == number.dropLast() + "b" })?["branch"] as? String
    {
      line += " khi không \"\(other)\""
    }
    return line
  }

  private static func length(_ quantity: [String: Any]) -> String? {
    guard let value = quantity["value"] as? Double, let unit = quantity["unit"] as? String else { return nil }
    let words = ["workingDays": "ngày làm việc", "days": "ngày", "workingHours": "giờ làm việc", "hours": "giờ"]
    let number = value == value.rounded() ? "\(Int(value))" : "\(value)".replacing(".", with: ",")
    return words[unit].map { "\(number) \($0)" }
  }
}
