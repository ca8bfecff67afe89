import CanonicalJSON
import CommandTable
import Foundation
import Testing

/// What the language says about limits, from the specification over the dossier to the answer.
@Suite struct LimitLanguageTests {
  private static let procedure = """
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã }
    cơ quan thuế "Cơ quan thuế" { cấp xã }

    thủ tục 1.000002 "Cấp giấy chứng nhận" {
      lĩnh vực "Đất đai"
      cấp thực hiện xã
      đối tượng "Công dân Việt Nam"
      hiệu lực từ 01/07/2025
      lịch hành_chính
      cơ quan tiếp nhận ubnd_xã
      cơ quan thực hiện ubnd_xã
      cơ quan có thẩm quyền ubnd_xã
      cách thức trực tiếp, bưu chính

      thông tin {
        ngày_họp: ngày "Ngày dự kiến tổ chức"
        ngày_nghỉ_việc: ngày "Ngày chấm dứt hợp đồng"
        vùng_khó_khăn: có/không "Nơi có đất thuộc vùng khó khăn?"
      }

      thành phần hồ sơ 01 bộ {
        nộp "Đơn đề nghị" 01 bản chính
      }

      yêu cầu nộp_sớm: ngày_nộp ≤ ngày_họp - 10 ngày "Nộp trước ngày tổ chức ít nhất 10 ngày", không đáp ứng thì từ chối
      qua bưu chính {
        yêu cầu đúng_hạn: ngày_bưu_chính ≤ ngày_nghỉ_việc + 3 tháng "Gửi trong 03 tháng, theo dấu bưu chính",
            không đáp ứng thì từ chối
      }

      thời hạn gồm {
        phần thẩm_định "Thẩm định" do ubnd_xã: 05 ngày làm việc
        phần nghĩa_vụ "Xác định nghĩa vụ tài chính" do thuế: 02 ngày làm việc
      }
      tăng thêm 03 ngày làm việc cho thẩm_định khi vùng_khó_khăn
      gia hạn không quá 02 ngày làm việc, tối đa 1 lần, báo trước 01 ngày làm việc
      tạm dừng khi chờ "kết quả trích đo", từ "gửi trích đo" đến "nhận trích đo" hoặc "hủy trích đo", tối đa 1 lần,
          tối đa 05 ngày làm việc
      bổ sung {
        lần 1 yêu cầu trong 03 ngày làm việc, nộp bổ sung trong 10 ngày
        lần 2 yêu cầu trong 01 ngày làm việc, nộp bổ sung trong 05 ngày
        quá hạn thì từ chối
        tạm dừng
      }
      kết quả "Giấy chứng nhận"
    }

    """

  /// What is given beside the ordinary members, and what the answer must hold: the due date, the codes of findings, the
  /// requirements that are not met.
  private struct Case: Sendable {
    let about: String
    var submitted = "2026-03-02T09:00"
    var channel = "in-person"
    var extra = ""
    var facts = #""vùng_khó_khăn": false"#
    var events: [String] = []
    var now = "2026-03-11T09:00"
    var due: String?
    var codes: [String] = []
    var unmet: [String] = []

    var dossier: String {
      """
      {"procedure": "1.000002", "submitted": "\(submitted)", "accepted": "\(submitted)", "channel": "\(channel)"\(extra),
       "facts": {"ngày_họp": "2026-03-20", "ngày_nghỉ_việc": "2025-12-01", \(facts)},
       "documents": [{"document": "Đơn đề nghị", "form": "original"}], "events": [\(events.joined(separator: ","))]}
      """
    }
  }

  private static func event(_ type: String, _ at: String, until: String? = nil) -> String {
    #"{"type": "\#(type)", "at": "\#(at)"\#(until.map { #", "until": "\#($0)""# } ?? "")}"#
  }

  private static func named(_ name: String, _ at: String) -> String { #"{"name": "\#(name)", "at": "\#(at)"}"# }

  private static let cases = [
    Case(about: "parts add up", due: "2026-03-11"),
    Case(about: "an addition lengthens its part", facts: #""vùng_khó_khăn": true"#, due: "2026-03-16"),
    Case(
      about: "a deadline of the applicant counts backward, its last day included", submitted: "2026-03-10T16:00",
      now: "2026-03-10T16:30", due: "2026-03-19"),
    Case(
      about: "one day later it is missed", submitted: "2026-03-11T09:00", now: "2026-03-11T10:00", due: "2026-03-20",
      unmet: ["nộp_sớm"]),
    Case(
      about: "a dossier sent by post is in time by its postmark", channel: "postal",
      extra: #", "postmark": "2026-03-01""#, due: "2026-03-11"),
    Case(
      about: "and late by it, whenever it came in", channel: "postal", extra: #", "postmark": "2026-03-02""#,
      due: "2026-03-11", unmet: ["đúng_hạn"]),
    Case(
      about: "a pause ends with any of its events",
      events: [named("gửi trích đo", "2026-03-03T09:00"), named("hủy trích đo", "2026-03-05T09:00")],
      due: "2026-03-13"),
    Case(
      about: "and stops the clock no longer than it may",
      events: [named("gửi trích đo", "2026-03-03T09:00"), named("nhận trích đo", "2026-03-12T09:00")],
      now: "2026-03-16T09:00", due: "2026-03-18", codes: ["TTHC534"]),
    Case(
      about: "nor more often",
      events: [
        named("gửi trích đo", "2026-03-03T09:00"), named("nhận trích đo", "2026-03-04T09:00"),
        named("gửi trích đo", "2026-03-05T09:00"), named("nhận trích đo", "2026-03-06T09:00"),
      ], due: "2026-03-12", codes: ["TTHC535"]),
    Case(
      about: "one extension with notice moves the date", events: [event("extended", "2026-03-10", until: "2026-03-13")],
      now: "2026-03-10T10:00", due: "2026-03-13"),
    Case(
      about: "a second one does not, nor more than the law gives",
      events: [
        event("extended", "2026-03-09", until: "2026-03-20"), event("extended", "2026-03-12", until: "2026-03-16"),
      ], now: "2026-03-12T10:00", due: "2026-03-13", codes: ["TTHC536", "TTHC537"]),
    Case(
      about: "told on the due date it is late and holds all the same",
      events: [event("extended", "2026-03-11", until: "2026-03-13")], now: "2026-03-11T10:00", due: "2026-03-13",
      codes: ["TTHC538"]),
    Case(
      about: "each round of the ladder has its own time; the second request came too late",
      events: [
        event("supplement-requested", "2026-03-04T09:00"), event("supplement-received", "2026-03-06T09:00"),
        event("supplement-requested", "2026-03-10T09:00"), event("supplement-received", "2026-03-12T09:00"),
      ], now: "2026-03-13T09:00", due: "2026-03-17", codes: ["TTHC540"]),
    Case(
      about: "a moment in another time zone is converted and shown", submitted: "2026-03-02T02:00:00Z",
      due: "2026-03-11", codes: ["TTHC547", "TTHC547"]),
    Case(
      about: "24:00 is the next day, and a leap second belongs to its minute", submitted: "2026-03-01T24:00",
      now: "2026-03-10T23:59:60", due: "2026-03-11"),
    Case(
      about: "two pauses at the same time count once",
      events: [
        named("gửi trích đo", "2026-03-03T09:00"), event("supplement-requested", "2026-03-04T09:00"),
        named("nhận trích đo", "2026-03-05T09:00"), event("supplement-received", "2026-03-06T09:00"),
      ], due: "2026-03-16", codes: ["TTHC548"]),
    Case(
      about: "a resumption without a pause, and events out of order or to come, are passed over",
      events: [
        event("resumed", "2026-03-04T09:00"), event("result-ready", "2026-02-27T09:00"),
        event("paused", "2026-04-01T09:00"),
      ], now: "2026-03-10T09:00", due: "2026-03-11", codes: ["TTHC525", "TTHC525", "TTHC527"]),
    Case(
      about: "a calendar that ends before the limit does gives no date", submitted: "2190-03-02T09:00",
      now: "2190-03-03T09:00", unmet: ["nộp_sớm"]),
  ]

  @Test(arguments: cases.indices)
  func `A limit in the words of the language gives its date and its findings`(number: Int) async throws {
    let expected = Self.cases[number]
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(Self.procedure, to: "Specs/1.000002.tthc")
    try line.write(expected.dossier, to: "d.json")
    let result = await line.run("assess", "--now", expected.now, "--format", "json", "d.json")
    let answer = try JSONDocument(parsing: Array(result.output.utf8)).root
    #expect(answer["deadline"]?["due"]?.string == expected.due, "\(expected.about): \(result.errors)")
    let codes = answer["findings"]?.elements.compactMap { $0["code"]?.string }.sorted() ?? []
    #expect(codes == expected.codes, "\(expected.about)")
    let unmet =
      answer["requirements"]?.elements.filter { $0["met"]?.bool == false }.compactMap { $0["id"]?.string } ?? []
    #expect(unmet == expected.unmet, "\(expected.about)")
  }

  @Test
  func `How soon a supplement is asked for may differ by channel, and while the channel is not known it is asked`()
    async throws
  {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    let byChannel = Self.procedure.replacingOccurrences(
      of: "lần 1 yêu cầu trong 03 ngày làm việc, nộp bổ sung trong 10 ngày",
      with: """
        lần 1 yêu cầu trong 01 ngày làm việc qua bưu chính
            lần 1 yêu cầu trong 03 ngày làm việc
            lần 1 nộp bổ sung trong 10 ngày
        """)
    try line.write(byChannel, to: "Specs/1.000002.tthc")
    #expect(await line.run("check", "--strict", "Specs").code == .fine)
    var expected = Case(about: "", events: [Self.event("supplement-requested", "2026-03-04T09:00")])
    func answer(_ dossier: String) async throws -> (codes: [String], asked: [String]) {
      try line.write(dossier, to: "d.json")
      let result = await line.run("assess", "--now", "2026-03-05T09:00", "--format", "json", "d.json")
      let answer = try JSONDocument(parsing: Array(result.output.utf8)).root
      return (
        answer["findings"]?.elements.compactMap { $0["code"]?.string } ?? [],
        answer["neededFacts"]?.elements.compactMap { $0["id"]?.string } ?? []
      )
    }
    #expect(try await answer(expected.dossier).codes == [])
    expected.channel = "postal"
    #expect(try await answer(expected.dossier).codes == ["TTHC540"])
    let unknown = try await answer(expected.dossier.replacingOccurrences(of: #", "channel": "postal""#, with: ""))
    #expect(!unknown.codes.contains("TTHC540"))
    #expect(unknown.asked.contains("channel"))
  }

  @Test func `The specification of the examples is without findings`() async throws {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "Specs/lich.tthc")
    try line.write(Self.procedure, to: "Specs/1.000002.tthc")
    let result = await line.run("check", "--strict", "Specs")
    #expect(result.code == .fine, "\(result.output)\(result.errors)")
  }
}
