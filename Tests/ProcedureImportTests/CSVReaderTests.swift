import Foundation
import ProcedureImport
import Testing

@Suite struct CSVReaderTests {
  private func fields(_ text: String, separator: UInt8? = nil) -> [[String]] {
    CSVReader(Array(text.utf8), separator: separator).rows.map(\.fields)
  }

  @Test func `Quoted fields hold separators, line breaks and doubled quotes`() {
    #expect(
      fields("a,b\r\n\"x, y\",\"1\r\n2\"\r\n\"\"\"z\"\"\",\"\"\n") == [
        ["a", "b"], ["x, y", "1\r\n2"], ["\"z\"", ""],
      ])
  }

  @Test func `A quote inside a plain field, and text behind a closing quote, belong to the field`() {
    #expect(fields("a\"b,\"c\"d,e") == [["a\"b", "cd", "e"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Every line end ends a row, and empty lines are none`(end: String) {
    #expect(fields("a,b" + end + end + "c,d" + end) == [["a", "b"], ["c", "d"]])
    #expect(fields("a,b" + end + "c,") == [["a", "b"], ["c", ""]])
  }

  @Test func `The separator is the one of the first row, also as Excel writes it in Viet Nam`() {
    #expect(
      fields("Mã;Tên;Thời hạn\n1.900001;A, B;0,5 ngày") == [
        ["Mã", "Tên", "Thời hạn"], ["1.900001", "A, B", "0,5 ngày"],
      ])
    #expect(fields("Mã\tTên\n1\tA, B; C") == [["Mã", "Tên"], ["1", "A, B; C"]])
    #expect(fields("\"a;b;c\",d\n1,2") == [["a;b;c", "d"], ["1", "2"]])
    #expect(fields("sep=;\r\na;b,c\r\n") == [["a", "b,c"]])
  }

  @Test func `Byte order marks are no letters, and UTF-16 is read`() {
    #expect(CSVReader([0xEF, 0xBB, 0xBF] + Array("Mã,b".utf8)).rows.map(\.fields) == [["Mã", "b"]])
    let units = Array("Mã;Tên\n1;Đơn".utf16)
    let pairs = units.map { (low: UInt8($0 & 0xFF), high: UInt8($0 >> 8)) }
    let little: [UInt8] = [0xFF, 0xFE] + pairs.flatMap { [$0.low, $0.high] }
    let big: [UInt8] = [0xFE, 0xFF] + pairs.flatMap { [$0.high, $0.low] }
    #expect(CSVReader(little).rows.map(\.fields) == [["Mã", "Tên"], ["1", "Đơn"]])
    #expect(CSVReader(big).rows.map(\.fields) == [["Mã", "Tên"], ["1", "Đơn"]])
  }

  @Test func `Rows are counted as spreadsheets do, and an open quote is found`() {
    let reader = CSVReader(Array("a,b\n\"1\n2\",x\n\nc,\"d\ne".utf8))
    #expect(reader.rows.map(\.number) == [1, 2, 4])
    #expect(reader.unclosedRow == 4)
  }

  @Test func `Any bytes are read to their end`() {
    var seed: UInt64 = 42
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(Array("a,;\t\"\n\r \u{00}\u{01}=".utf8)[Int(seed >> 33) % 11])
      }
      #expect(CSVReader(bytes).rows.allSatisfy { !$0.fields.isEmpty })
    }
  }
}

/// Python's reader, where it is on the machine, as an independent reading of the same bytes.
@Suite(.enabled(if: PythonCSV.isThere, "python3 is not on this machine"))
struct CSVOracleTests {
  @Test func `A thousand random tables are read as Python reads them`() throws {
    var seed: UInt64 = 7
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let pieces = ["a", "ệ", ",", ",", "\"", "\"\"", "\n", "\r\n", " ", "x,y", "\"q\"", ";", "\t", "1", "\r"]
    let tables = (0..<1_000).map { _ in (0..<next(24) + 1).map { _ in pieces[next(pieces.count)] }.joined() }
    let expected = try PythonCSV.read(tables)
    for (table, rows) in zip(tables, expected) {
      let mine = CSVReader(Array(table.utf8), separator: UInt8(ascii: ",")).rows.map(\.fields)
      #expect(mine == rows.filter { $0 != [""] && !$0.isEmpty }, "\(table.debugDescription)")
    }
  }
}

private enum PythonCSV {
  static let isThere = (try? run("print(1)", input: Data())) != nil

  static func read(_ tables: [String]) throws -> [[[String]]] {
    let program = """
      import csv, io, json, sys
      print(json.dumps([list(csv.reader(io.StringIO(t, newline=''))) for t in json.load(sys.stdin)]))
      """
    return try JSONDecoder().decode([[[String]]].self, from: run(program, input: JSONEncoder().encode(tables)))
  }

  private static func run(_ program: String, input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try input.write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    process.standardInput = try FileHandle(forReadingFrom: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return data
  }
}
