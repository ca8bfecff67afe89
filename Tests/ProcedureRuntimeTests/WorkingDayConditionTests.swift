import ProcedureCatalogue
import ProcedureDiagnostics
import Testing
import WorkingCalendar

@testable import ProcedureRuntime

/// Conditions that count working days, by the calendar of the procedure: 16 to 20 February 2026 are days off.
@Suite struct WorkingDayConditionTests {
  /// A performance that is told at least so many working days before, and a day until which something else is possible.
  private static let procedure = Fixture.procedure {
    $0.facts = [
      Fact(origin: Fixture.origin("diễn"), kind: .date, question: "Biểu diễn ngày nào?"),
      Fact(
        origin: Fixture.origin("hạn_nộp"), kind: .date, question: "02 ngày làm việc trước ngày biểu diễn",
        derivation: .shifted(.fact(0), by: TimeQuantity(2, .workingDay), backward: true)),
    ]
    $0.requirements = [
      Requirement(
        origin: Fixture.origin("sớm"), text: "Nộp sớm",
        condition: .compare(.lessOrEqual, .given(.submittedDate), .fact(1)))
    ]
  }

  private func assess(_ day: String?, lodged: String = "2026-02-13T10:15") throws -> Assessment {
    let dossier = Fixture.dossier {
      $0.accepted = Fixture.moment(lodged)
      if let day { $0.facts = [Dossier.Fact("diễn", .date(Fixture.date(day)))] }
    }
    return try Fixture.assess(dossier, Self.procedure, now: Fixture.moment(lodged))
  }

  @Test(
    "Holidays and weekends before a day are not counted, nor is the day itself",
    arguments: [
      ("2026-02-24", Truth.yes), ("2026-02-23", .no), ("2026-02-21", .no), ("2026-02-25", .yes),
    ])
  func before(day: String, isMet: Truth) throws {
    // Friday the 13th is two working days before Tuesday the 24th: Monday the 23rd lies between.
    #expect(try assess(day).requirements.map(\.isMet) == [isMet])
  }

  @Test("The day itself is asked for while nobody tells it")
  func unknown() throws {
    let assessment = try assess(nil)
    #expect(assessment.requirements.map(\.isMet) == [.undecided])
    #expect(assessment.neededFacts.map(\.id) == ["diễn"])
  }

  @Test("A day that the calendar does not reach leaves the condition open")
  func beyondTheCalendar() throws {
    #expect(try assess("2150-01-04").requirements.map(\.isMet) == [.undecided])
  }

  @Test("Days off that nobody has announced make the answer provisional, which is said")
  func provisional() throws {
    #expect(try assess("2026-12-31", lodged: "2026-12-28T09:00").findings.filter { $0.code.number == 579 } == [])
    let late = try assess("2027-01-04", lodged: "2026-12-28T09:00")
    #expect(late.requirements.map(\.isMet) == [.yes])
    let note = try #require(late.findings.first { $0.code.number == 579 })
    #expect(
      note.message.vi
        == "«02 ngày làm việc trước ngày biểu diễn» tạm tính là ngày 31/12/2026: "
        + "lịch nghỉ từ ngày 01/01/2027 chưa được công bố")
  }

  @Test("Lines of a batch are answered as the counter answers")
  func batch() throws {
    var procedure = Self.procedure
    procedure.documents = [
      Fixture.demand("giải_trình", "cam_đoan", when: .compare(.greater, .given(.submittedDate), .fact(1)))
    ]
    let batch = Batch(
      Catalogue(contents: Fixture.contents([procedure])), now: Fixture.moment("2026-02-13T12:00"), fields: [.missing])
    let worker = batch.worker()
    for _ in 0..<3 {
      for (day, missing) in [(23, #"["giải_trình"]"#), (24, "[]"), (25, "[]")] {
        let line =
          #"{"procedure":"1.000001","accepted":"2026-02-13T10:15","channel":"in-person","#
          + #""facts":{"diễn":"2026-02-\#(day)"},"documents":[]}"# + "\n"
        let answer = String(decoding: worker.answer(Array(line.utf8)).bytes(), as: UTF8.self)
        #expect(answer == #"{"missing":\#(missing)}"# + "\n")
      }
    }
    // Only the first of each case was assessed in full.
    #expect(worker.assessedCount <= 3)
  }
}
