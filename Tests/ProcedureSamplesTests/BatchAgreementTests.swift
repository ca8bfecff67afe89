import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureSamples
import ProcedureText
import Synchronization
import Testing
import WorkingCalendar

/// The catalogue of this repository, compiled.
enum Sample {
  static func catalogue() throws -> Catalogue {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Generated/catalogue.json")
    return try Catalogue(bytes: Array(Data(contentsOf: file)))
  }

  static func lines(
    _ catalogue: Catalogue, seed: UInt64, count: Int, faults: Int, tellsSteps: Bool = true
  ) throws -> [[UInt8]] {
    var year = try DossierYear(
      catalogue, seed: seed, count: count, year: 2026, faults: faults, tellsSteps: tellsSteps)
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    while year.appendNext(to: &line) {
      lines.append(line)
      line.removeAll(keepingCapacity: true)
    }
    return lines
  }

  static func moment(_ text: String) throws -> CivilMoment { try CivilMoment(parsing: text) }
}

/// The quick way of the batch and the full assessment give the same bytes.
@Suite struct BatchAgreementTests {
  /// Each line by a worker that has no memory, so that the full assessment answers it.
  private func slowly(_ lines: [[UInt8]], _ batch: Batch) -> [[UInt8]] {
    lines.map { batch.worker().answer($0).bytes() }
  }

  private func quickly(_ lines: [[UInt8]], _ batch: Batch) -> [[UInt8]] {
    let worker = batch.worker()
    return lines.map { worker.answer($0).bytes() }
  }

  private func compare(_ lines: [[UInt8]], _ batch: Batch) {
    let expected = slowly(lines, batch)
    var differing = 0
    // Twice, so that every line is met again.
    let answers = quickly(lines + lines, batch)
    for (position, line) in lines.enumerated() {
      for answer in [answers[position], answers[position + lines.count]] where answer != expected[position] {
        differing += 1
        guard differing <= 5 else { continue }
        Issue.record(
          """
          \(String(decoding: line, as: UTF8.self))
          full:  \(String(decoding: expected[position], as: UTF8.self))
          quick: \(String(decoding: answer, as: UTF8.self))
          """)
      }
    }
    #expect(differing == 0)
  }

  @Test func `A year of dossiers gets the same answers the quick way and in full`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 5, count: 3_000, faults: 60)
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `What may not be received where or how it was handed in has no due date either way`() throws {
    let catalogue = try Sample.catalogue()
    let batch = Batch(catalogue, now: try Sample.moment("2027-01-15T09:00"))
    let events = #""events":[{"type":"forwarded","at":"2026-03-10T09:00"}]"#
    let heads = ["1.001193", "1.004194", "2.000815", "1.001699", "1.000894"].flatMap { code in
      ["in-person", "online", "postal", "home"].flatMap { channel in
        ["công_an_xã", "ttpvhcc_xã", "tntkq_phú_lộc", ""].flatMap { agency in
          ["2026-03-09T09:00", "2026-03-10T09:00"].map { accepted in
            #"{"dossier":"1","procedure":"\#(code)","channel":"\#(channel)","accepted":"\#(accepted)","facts":{}"#
              + (agency.isEmpty ? "" : #","lodgedAt":"\#(agency)""#)
          }
        }
      }
    }
    let lines = heads.flatMap { ["\($0)}\n", "\($0),\(events)}\n"] }.map { Array($0.utf8) }
    compare(lines, batch)
    func due(_ line: String) -> Bool {
      String(decoding: batch.worker().answer(Array(line.utf8)).bytes(), as: UTF8.self).contains(#""due":"2026"#)
    }
    let wrong =
      #"{"dossier":"1","procedure":"1.004194","channel":"in-person","accepted":"2026-03-09T09:00","lodgedAt":"ttpvhcc_xã""#
    #expect(!due(wrong + "}\n"))
    #expect(due(wrong + ",\(events)}\n"))
  }

  @Test func `Lines with bytes changed, lost or doubled at random get the same answers both ways`() throws {
    let catalogue = try Sample.catalogue()
    var random = SeededRandom(seed: 11)
    let letters = Array("\"{}[]:,.0129-eTtfn \\u\u{0}é".utf8)
    let lines = try Sample.lines(catalogue, seed: 8, count: 500, faults: 0).map { line in
      var line = line
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<line.count - 1, using: &random)
        let byte = letters.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: line[place] = byte
        case 1: line.remove(at: place)
        case 2: line.insert(byte, at: place)
        default: line.insert(contentsOf: line[place..<min(place + 20, line.count - 1)], at: place)
        }
      }
      return line.filter { $0 != UInt8(ascii: "\n") } + [UInt8(ascii: "\n")]
    }
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `The order of the members and white space between them change no answer`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 12, count: 400, faults: 0).flatMap { line -> [[UInt8]] in
      let record = try JSONSerialization.jsonObject(with: Data(line))
      let sorted = try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys, .withoutEscapingSlashes])
      let spaced = try JSONSerialization.data(
        withJSONObject: record, options: [.prettyPrinted, .withoutEscapingSlashes]
      ).map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
      return [line, Array(sorted) + [UInt8(ascii: "\n")], spaced + [UInt8(ascii: "\n")]]
    }
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `A document that differs in one byte from a known one is read anew`() throws {
    let catalogue = try Sample.catalogue()
    let known = try #require(
      try Sample.lines(catalogue, seed: 13, count: 300, faults: 0).first {
        String(decoding: $0, as: UTF8.self).contains("\"form\":\"original\"}]")
      })
    let text = String(decoding: known, as: UTF8.self)
    let last = "\"form\":\"original\"}]"
    let others = [
      "\"form\":\"copy\"}]", "\"form\":\"originaL\"}]", "\"form\":\"original\",\"count\":2}]",
      "\"form\":\"original}\"}]",
      "\"form\":\"original\" }]", "\"form\":\"original\"}}]", "\"form\":\"original\"},{}]",
      "\"form\":\"original\",\"x}\":1}]",
      "\"form\":\"original\",\"issued\":\"2026-02-30\"}]", "\"form\":\"original\"",
    ]
    let changed = others.map { Array(text.replacingOccurrences(of: last, with: $0).utf8) }
    compare([known] + changed + [known], Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `A member that is null or of another kind than it should be gets the same answers both ways`() throws {
    let catalogue = try Sample.catalogue()
    let values = ["null", "1", "\"x\"", "true", "[]", "[null]", "[\"x\"]", "{}", "{\"x\":null}", " null ", "[ ]"]
    let lines = try Sample.lines(catalogue, seed: 21, count: 8, faults: 0).flatMap { line -> [[UInt8]] in
      let members = Self.members(of: line)
      return members.indices.flatMap { place in
        values.map { value in
          let changed = members.enumerated().map { $0 == place ? "\($1.name):\(value)" : "\($1.name):\($1.value)" }
          return Array("{\(changed.joined(separator: ","))}\n".utf8)
        }
      } + [line]
    }
    #expect(lines.count > 500)
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `Kiosks, applicants, ended areas and a choice of the rules get the same answers both ways`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 31, count: 60, faults: 0).flatMap { line -> [[UInt8]] in
      let told = Self.members(of: line)
      func changed(_ name: String, _ value: String) -> [UInt8] {
        let rest = told.filter { $0.name != "\"\(name)\"" }.map { "\($0.name):\($0.value)" }
        return Array("{\((rest + ["\"\(name)\":\(value)"]).joined(separator: ","))}\n".utf8)
      }
      return [
        changed("channel", "\"kiosk\""), changed("applicant", "\"Công dân Việt Nam\""),
        changed("applicant", "\"công dân\""), changed("area", "\"thái_bình\""), changed("rule", "\"new\""),
        changed("places", "[{\"base\":\"residence\",\"area\":\"thái_bình\"}]"),
        changed("lodgedAt", "\"ttpvhcc_tỉnh\""), changed("decidedAt", "\"sở_y_tế\""),
      ]
    }
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
    let replaced = ["old", "new", ""].map { rule in
      Array(
        #"{"procedure":"2.000986","accepted":"2026-08-28T09:00","channel":"in-person"\#(rule.isEmpty ? "" : #","rule":"\#(rule)""#)}"#
          .utf8) + [UInt8(ascii: "\n")]
    }
    compare(replaced, Batch(catalogue, now: try Sample.moment("2026-08-30T09:00")))
    compare(replaced, Batch(catalogue, now: try Sample.moment("2026-09-01T09:00")))
  }

  @Test func `A procedure of one province is refused in another both ways`() throws {
    let catalogue = try Sample.catalogue()
    let codes = Set(catalogue.versions.filter { !$0.appliesIn.isEmpty }.map(\.code)).sorted()
    let areas = ["lào_cai", "hải_phòng", "đồng_tháp", "quảng_nam", "đà_nẵng"]
    let lines = codes.flatMap { code in
      areas.flatMap { area in
        [#""area":"\#(area)""#, #""places":[{"base":"land","area":"\#(area)"}]"#].map { place in
          Array(#"{"procedure":"\#(code)","accepted":"2026-08-06T09:30","channel":"in-person",\#(place)}"#.utf8)
            + [UInt8(ascii: "\n")]
        }
      }
    }
    #expect(lines.count >= 100)
    compare(lines + lines, Batch(catalogue, now: try Sample.moment("2026-08-06T10:00")))
  }

  @Test func `A birth behind the day of lodging is told both ways, whatever was answered before`() throws {
    let catalogue = try Sample.catalogue()
    let births = ["2026-11-01", "2026-12-31", "2026-12-01", "2027"]
    let lines = ["2026-11-20T09:00", "2026-12-20T09:00", "2027-01-10T09:00"].flatMap { accepted in
      births.map { birth in
        Array(
          #"{"procedure":"3.000722","accepted":"\#(accepted)","channel":"online","facts":{"ngày_sinh":"\#(birth)"}}"#
            .utf8)
          + [UInt8(ascii: "\n")]
      }
    }
    compare(lines + lines + lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  /// The members of a record without white space, each as it is written.
  private static func members(of line: [UInt8]) -> [(name: Substring, value: Substring)] {
    let text = String(decoding: line, as: UTF8.self).dropFirst().prefix { $0 != "\n" }.dropLast()
    var depth = 0
    var isText = false
    let parts = text.split { character in
      if character == "\"" { isText.toggle() }
      if !isText, "{[".contains(character) { depth += 1 }
      if !isText, "}]".contains(character) { depth -= 1 }
      return character == "," && depth == 0 && !isText
    }
    return parts.compactMap { part in
      part.firstIndex(of: ":").map { (part[..<$0], part[part.index(after: $0)...]) }
    }
  }

  @Test func `Places that are unknown, contradict each other, or hold brackets get the same answers both ways`() throws
  {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 15, count: 200, faults: 0).flatMap { line -> [[UInt8]] in
      let text = String(decoding: line, as: UTF8.self)
      guard let start = text.range(of: "\"places\":["), let end = text[start.upperBound...].firstIndex(of: "]") else {
        return []
      }
      let known = text[start.upperBound..<end]
      let others = [
        "", "\(known),\(known)", "{\"area\":\"nowhere\",\"base\":\"land\"}", "{\"area\":\"a]b\",\"base\":\"land\"}",
        "\(known),{\"area\":\"hà_nội\",\"base\":\"residance\"}", "{\"base\":\"land\"}", "{}", "null", "1",
        "\(known),{\"area\":\"việt_nam\",\"base\":\"land\",\"within\":false}", " \(known) ", "\(known),",
        "{\"area\":\"lào_cai\",\"base\":\"residence\"},{\"area\":\"lào_cai\",\"base\":\"land\"}",
      ]
      return [line] + others.map { Array("\(text[..<start.upperBound])\($0)\(text[end...])".utf8) }
    }
    #expect(lines.count > 1_000)
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `Facts with braces in texts, named twice, or cut off get the same answers both ways`() throws {
    let catalogue = try Sample.catalogue()
    let derived = try catalogue.contents().procedures.flatMap { procedure in
      procedure.facts.filter { $0.derivation != nil }.map { (procedure.code, $0.origin.id) }
    }
    let lines = try Sample.lines(catalogue, seed: 14, count: 60, faults: 0).flatMap { line -> [[UInt8]] in
      let text = String(decoding: line, as: UTF8.self)
      let own = derived.filter { text.contains("\"\($0.0)\"") }.map { "\"facts\":{\"\($0.1)\":null," }
      let facts =
        own + [
          "\"facts\":{\"x\":\"}\",", "\"facts\":{\"x}\":1,", "\"facts\":{\"x\":null,\"x\":true,",
          "\"facts\":{},\"x\":{", "\"facts\":{",
          "\"facts\":[{", "\"facts\":{\"x\":{\"y\":1},",
        ]
      return [line] + facts.map { Array(text.replacingOccurrences(of: "\"facts\":{", with: $0).utf8) }
        + [Array(text.replacingOccurrences(of: "},\"documents\"", with: ",\"documents\"").utf8)]
    }
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `Numbers with digits behind the point get the same answers both ways`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 16, count: 400, faults: 0).flatMap { line -> [[UInt8]] in
      let text = String(decoding: line, as: UTF8.self)
      guard let number = text.firstMatch(of: /":([0-9]+),"/)?.output.1 else { return [line] }
      return [".0", ".000", ".5", ".0000001", ".", "e0", ".0e1"].map {
        Array(text.replacingOccurrences(of: "\":\(number),\"", with: "\":\(number)\($0),\"").utf8)
      }
    }
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  /// Rules with numbers, as other tools were measured with.
  private func rules() throws -> Catalogue {
    let rules = """
      [{"id":"1.000001","limit":2,"docs":[{"id":"d01","when":null},{"id":"d02","when":[[["agent","==",true]]]},
      {"id":"d03","when":[[["area",">",60]],[["area","<=",5],["agent","==",true]]]},
      {"id":"d04","when":[[["value",">=",1000]],[["value","<",10],["minor","==",false]]]},
      {"id":"d05","when":[[["age","<=",18],["area",">=",60]]]}]}]
      """
    let texts = try PeerRules.specifications(of: Array(rules.utf8), daysOff: Array(#"["2026-03-10"]"#.utf8))
    return Catalogue(contents: Compilation(of: texts.map { SourceText(path: $0.name, text: $0.text) }).contents)
  }

  @Test func `Numbers at, below and between what they are compared with get the same answers both ways`() throws {
    let areas = ["5", "4.999999", "5.0", "59.9", "60", "60.000001", "60.0000001", "null", "1e1", "-1", "\"x\""]
    let values = ["9", "10", "999", "1000", "1001", "null", "0", "9223372036854775807", "1.5"]
    var lines: [[UInt8]] = []
    for (place, area) in areas.enumerated() {
      for (number, value) in values.enumerated() {
        for age in ["18", "19", "null"] {
          let documents = (1...5).filter { (place + number) >> ($0 - 1) & 1 == 0 }.map { "{\"document\":\"d0\($0)\"}" }
          lines.append(
            Array(
              """
              {"dossier":"A","procedure":"1.000001","accepted":"2026-03-0\(1 + number)T08:00","channel":"online","facts":\
              {"agent":\(place % 2 == 0),"minor":\(number % 3 == 0 ? "null" : "false"),"area":\(area),"value":\(value),\
              "age":\(age)},"documents":[\(documents.joined(separator: ","))]}

              """.utf8))
        }
      }
    }
    compare(lines, Batch(try rules(), now: try Sample.moment("2026-04-01T09:00")))
  }

  @Test func `Documents in more forms and numbers than most inputs have get the same answers both ways`() throws {
    let forms = ["original", "copy", "certified-copy", "photocopy", "electronic", "digitised", "photo", "master"]
    var lines: [[UInt8]] = []
    for number in 1...15 {
      for form in forms {
        let first = "{\"document\":\"d01\",\"form\":\"\(form)\",\"count\":\(number)}"
        for second in ["", ",{\"document\":\"d02\"}", ",{\"document\":\"d01\"}"] {
          lines.append(
            Array(
              """
              {"dossier":"A","procedure":"1.000001","accepted":"2026-03-09T16:59","channel":"online",\
              "facts":{"agent":true,"minor":false,"area":1,"value":20,"age":20},"documents":[\(first)\(second)]}

              """.utf8))
        }
      }
    }
    compare(lines, Batch(try rules(), now: try Sample.moment("2026-04-01T09:00")))
  }

  @Test func `A limit ends on the same day both ways, whatever the day and the hour`() throws {
    var lines: [[UInt8]] = []
    for year in [2025, 2026, 2027] {
      for month in 1...12 {
        for (day, hour) in [(1, "00:00"), (10, "07:59"), (10, "17:01"), (28, "23:59")] {
          lines.append(
            Array(
              """
              {"dossier":"A","procedure":"1.000001","accepted":"\(year)-\(month < 10 ? "0" : "")\(month)-\
              \(day < 10 ? "0" : "")\(day)T\(hour)","channel":"online","facts":{},"documents":[]}

              """.utf8))
        }
      }
    }
    compare(lines, Batch(try rules(), now: try Sample.moment("2028-04-01T09:00")))
  }

  @Test func `Dossiers of the future get the same answers both ways, and mostly from memory`() throws {
    let lines = (1...120).map { number in
      Array(
        """
        {"dossier":"A\(number)","procedure":"1.000001","accepted":"2026-0\(1 + number % 9)-1\(number / 9 % 10)T09:\
        \(10 + number % 3)","channel":"online","facts":{"agent":\(number % 2 == 0),"area":\(number)},"documents":[]}

        """.utf8)
    }
    let batch = Batch(try rules(), now: try Sample.moment("2026-03-12T09:11"))
    compare(lines, batch)
    let worker = batch.worker()
    for line in lines { _ = worker.answer(line) }
    #expect(worker.assessedCount * 4 < lines.count)
  }

  @Test func `A worker that has met more cases than it keeps gives the same answers`() throws {
    let catalogue = try Sample.catalogue()
    let batch = Batch(catalogue, now: try Sample.moment("2027-01-15T09:00"))
    let worker = batch.worker()
    var random = SeededRandom(seed: 15)
    let types = try catalogue.contents().documents.prefix(24).map(\.origin.id)
    let code = try #require(catalogue.versions.first?.code)
    func line(_ number: Int) -> [UInt8] {
      let day = 10 + number % 18
      let documents = types.filter { _ in Bool.random(using: &random) }.map { type in
        "{\"document\":\"\(type)\",\"form\":\"copy\",\"issued\":\"\(1990 + number / 18 % 1_000 % 35)-0\(1 + number % 9)-\(day)\"}"
      }
      return Array(
        ("{\"dossier\":\"\(number)\",\"procedure\":\"\(code)\",\"accepted\":\"2026-03-10T08:30\",\"channel\":\"in-person\","
          + "\"documents\":[\(documents.joined(separator: ","))]}\n").utf8)
    }
    // More than 16 384 documents and 32 768 cases.
    var differing = 0
    for number in 0..<34_000 {
      let line = line(number)
      let answer = worker.answer(line).bytes()
      if number % 500 == 0 || number > 33_900, batch.worker().answer(line).bytes() != answer { differing += 1 }
    }
    #expect(differing == 0)
  }

  @Test func `Whatever happened to a dossier, and in whichever order, the answer is the same both ways`() throws {
    let catalogue = try Sample.catalogue()
    var random = SeededRandom(seed: 17)
    let kinds = [
      "supplement-requested", "supplement-received", "supplement-requested", "supplement-received", "extended",
      "extended", "paused", "resumed", "result-ready", "returned", "stopped", "closed", "forwarded", "submitted",
    ]
    let lines = try Sample.lines(catalogue, seed: 18, count: 400, faults: 0).flatMap { line -> [[UInt8]] in
      let text = String(decoding: line, as: UTF8.self)
      guard let events = text.range(of: "\"events\":"),
        let accepted = text.firstMatch(of: /"accepted":"([0-9]{4}-[0-9]{2})/)?.output.1
      else { return [line] }
      return (0..<6).map { _ in
        var day = Int.random(in: 1...12, using: &random)
        let course = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          day = min(day + Int.random(in: 0...6, using: &random), 28)
          let kind = kinds.randomElement(using: &random) ?? ""
          let clock = ["", "T00:00", "T09:30", "T16:45"].randomElement(using: &random) ?? ""
          let at = "\(accepted)-\(day < 10 ? "0" : "")\(day)\(clock)"
          let until = ["", ",\"until\":\"2026-11-20\"", ",\"until\":\"\(accepted)-28T10:00\""]
          return "{\"type\":\"\(kind)\",\"at\":\"\(at)\"\(until.randomElement(using: &random) ?? "")}"
        }
        return Array("\(text[..<events.upperBound])[\(course.joined(separator: ","))]}\n".utf8)
      }
    }
    for now in ["2027-01-15T09:00", "2026-06-15T09:00"] {
      compare(lines, Batch(catalogue, now: try Sample.moment(now)))
    }
  }

  @Test func `What takes demands over from others gets the same answers both ways, mostly from memory`()
    throws
  {
    let catalogue = try Sample.catalogue()
    var random = SeededRandom(seed: 19)
    let facts = [
      ["\"thuộc_diện_miễn\":true", "\"thuộc_diện_miễn\":null"], ["\"số_bản_sao\":3", "\"số_bản_sao\":null"],
      ["\"q_can_phai_xac_minh\":true"], ["\"q_viec_nhan_cha_me_con_la_dung_va_khong_co_tranh_chap\":false"],
    ]
    // Questions of the procedures from which the demands are taken.
    let others = ["\"người_đi_khai\":\"x\"", "\"đúng_hạn\":true", "\"số_người_làm_chứng\":2", "\"x\":1"]
    let documents = [
      "to-khai-dang-ky-khai-sinh", "to-khai-dang-ky-nhan-cha-me-con", "giấy_tờ_tùy_thân", "giấy_chứng_sinh",
      "van-ban-uy-quyen",
    ]
    let lines = (0..<600).map { number in
      var told = facts.compactMap { Bool.random(using: &random) ? $0.randomElement(using: &random) : nil }
      if number % 10 == 3 { told.append(others[number / 10 % others.count]) }
      let handedIn = documents.filter { _ in Bool.random(using: &random) }.map { document in
        "{\"document\":\"\(document)\",\"form\":\"\(number % 7 == 0 ? "copy" : "original")\",\"count\":1}"
      }
      let procedure = number % 5 == 0 ? "1.001193" : number % 5 == 1 ? "1.001022" : "1.000689"
      return Array(
        """
        {"dossier":"A\(number)","procedure":"\(procedure)","accepted":"2026-0\(2 + number % 7)-1\(number % 9)T09:00",\
        "channel":"\(number % 3 == 0 ? "online" : "in-person")","facts":{\(told.joined(separator: ","))},\
        "documents":[\(handedIn.joined(separator: ","))]}

        """.utf8)
    }
    let batch = Batch(catalogue, now: try Sample.moment("2027-01-15T09:00"))
    compare(lines, batch)
    // Without those that answer what only the others ask.
    let taking = lines.enumerated().filter { $0.offset % 5 > 1 && $0.offset % 10 != 3 }.map(\.element)
    let worker = batch.worker()
    for line in taking { _ = worker.answer(line) }
    let learnt = worker.assessedCount
    for line in taking { _ = worker.answer(line) }
    #expect((worker.assessedCount - learnt) * 8 < taking.count)
  }

  @Test func `Workers that answer the same lines at the same time give the answers of one`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 20, count: 2_000, faults: 40).flatMap(\.self)
    let now = try Sample.moment("2027-01-15T09:00")
    let alone = Batch(catalogue, now: now).worker()
    let expected = alone.answer(lines).bytes()
    let expectedCount = alone.assessedCount
    let batch = Batch(catalogue, now: now)
    let differing = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let worker = batch.worker()
      // Each learns as much as one that is alone, also where two of them ask for a procedure at the same time.
      if worker.answer(lines).bytes() != expected || worker.assessedCount != expectedCount {
        differing.add(1, ordering: .relaxed)
      }
    }
    #expect(differing.load(ordering: .relaxed) == 0)
  }

  @Test func `Every worked example gets the same answer both ways`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try catalogue.contents().procedures.flatMap { procedure in
      procedure.examples.map { Self.line($0.dossier(of: procedure)) + [UInt8(ascii: "\n")] }
    }
    #expect(lines.count > 300)
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }

  @Test func `Nearly every line of a year that is not told step by step is answered from memory`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 9, count: 3_000, faults: 0, tellsSteps: false)
    let worker = Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")).worker()
    for line in lines { _ = worker.answer(line) }
    let learnt = worker.assessedCount
    for line in lines { _ = worker.answer(line) }
    #expect((worker.assessedCount - learnt) * 20 < lines.count)
  }

  /// The dossier of an example as a line.
  private static func line(_ dossier: Dossier) -> [UInt8] {
    var members: [(key: String, value: JSON)] = [
      ("dossier", .string(dossier.id)), ("procedure", .string(dossier.procedure)),
      ("facts", .object(dossier.facts.map { ($0.name, value($0.answer)) })),
      (
        "documents",
        .array(
          dossier.documents.map { document in
            .object(
              [("document", .string(document.document))]
                + (document.form.map { [("form", .string($0.rawValue))] } ?? [])
                + (document.count.map { [("count", .int(Int64($0)))] } ?? [])
                + (document.issued.map { [("issued", .string($0.iso))] } ?? []))
          })
      ),
      (
        "events",
        .array(
          dossier.events.map { event in
            .object(
              [("at", .string(event.at.iso))] + (event.kind.map { [("type", .string($0.rawValue))] } ?? [])
                + (event.name.map { [("name", .string($0))] } ?? []))
          })
      ),
    ]
    if let submitted = dossier.submitted { members.append(("submitted", .string(submitted.iso))) }
    if let accepted = dossier.accepted { members.append(("accepted", .string(accepted.iso))) }
    if let channel = dossier.channel { members.append(("channel", .string(channel.rawValue))) }
    if let lodgedAt = dossier.lodgedAt { members.append(("lodgedAt", .string(lodgedAt))) }
    return JSON.object(members).canonicalBytes
  }

  private static func value(_ answer: Dossier.Fact.Answer) -> JSON {
    switch answer {
    case .boolean(let flag): .bool(flag)
    case .integer(let number): .int(number)
    case .decimal(let millionths): .int(millionths / 1_000_000)
    case .date(let date): .string(date.iso)
    case .year(let year): .string(String(year))
    case .text(let text): .string(text)
    case .unknown: .null
    }
  }
}
