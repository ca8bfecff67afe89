import ProcedureForms
import TestSupport
import Testing
import WorkingCalendar

@Suite struct DossierNumberTests {
  @Test func `A code of today names the ministry or province first`() throws {
    let number = try DossierNumber("H26.25.07-260213-0012")
    #expect(number.layout == .ministryFirst)
    #expect(number.agency == "H26.25.07")
    #expect(number.received == CivilDate(year: 2026, month: 2, day: 13))
    #expect(number.serial == "0012")
    #expect(try DossierNumber("H21.65-220914-0011").agency == "H21.65")
    #expect(try DossierNumber("G22-261120-9900045").serial == "9900045")
  }

  @Test func `An older code names the smallest unit first`() throws {
    let number = try DossierNumber("000.01.12.H38-190614-0003")
    #expect(number.layout == .smallestUnitFirst)
    #expect(number.agency == "000.01.12.H38")
    #expect(number.text == "000.01.12.H38-190614-0003")
  }

  @Test(arguments: [
    ("", DossierNumber.Problem.parts), ("H26.25.07", .parts), ("H26-260213-0012-1", .parts),
    ("h26-260213-0012", .agency("h26")), ("H2-260213-0012", .agency("H2")),
    ("H26..07-260213-0012", .agency("H26..07")), ("H26.1.2.3-260213-0012", .agency("H26.1.2.3")),
    ("00.01.12.H38-190614-0003", .agency("00.01.12.H38")), ("H26-260231-0012", .date("260231")),
    ("H26-26021-0012", .date("26021")), ("H26-260213-012", .serial("012")), ("H26-260213-001x", .serial("001x")),
    ("H26-260213-00000000012", .serial("00000000012")),
  ])
  func `A code that no system gives is refused at the part that is wrong`(
    code: String, problem: DossierNumber.Problem
  ) {
    #expect(throws: problem) { try DossierNumber(code) }
  }

  @Test func `What is put together can be taken apart`() throws {
    var generator = SeededGenerator(seed: 19)
    for agency in ["H38", "H38.7", "H38.123.45", "000.01.12.H38"] {
      for _ in 0..<200 {
        let day = try #require(CivilDate(days: Int32.random(in: 10_957...47_481, using: &generator)))
        let serial = Int.random(in: 1...120_000, using: &generator)
        let number = try #require(DossierNumber(agency: agency, received: day, serial: serial))
        #expect(try DossierNumber(number.text) == number)
        #expect(number.received == day)
        #expect(Int(number.serial) == serial)
      }
    }
    let day = try #require(CivilDate(year: 2026, month: 2, day: 13))
    #expect(DossierNumber(agency: "H38", received: day, serial: 0) == nil)
    #expect(DossierNumber(agency: "38", received: day, serial: 1) == nil)
    let other = try #require(CivilDate(year: 1999, month: 2, day: 13))
    #expect(DossierNumber(agency: "H38", received: other, serial: 1) == nil)
  }
}
