import Foundation
import ProcedureCatalogue
import ProcedureRuntime
import Testing
import WorkingCalendar

@testable import ProcedureGuide

/// Every procedure of the compiled catalogue, led through by somebody who answers whatever comes to mind.
@Suite struct EveryProcedureTests {
  private static let catalogue: Catalogue? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let data = try? Data(contentsOf: root.appending(path: "Generated/catalogue.json")) else { return nil }
    return try? Catalogue(bytes: Array(data))
  }()

  private static let maximumQuestions = 200

  /// A multiplicative generator (Park and Miller, 1988), enough to choose answers.
  private struct Whim {
    var state: Int

    mutating func choose(below count: Int) -> Int {
      state = state * 48_271 % 2_147_483_647
      return state % count
    }
  }

  private static func answer(_ question: GuideQuestion, on day: CivilDate, _ whim: inout Whim) -> GuideAnswer {
    switch question.kind {
    case .choice(let choices): choices.isEmpty ? .notKnown : choices[whim.choose(below: choices.count)].answer
    case .wholeNumber: .fact(.integer(Int64(whim.choose(below: 6))))
    case .decimal: .fact(.decimal(Int64(whim.choose(below: 500)) * 1_000_000))
    case .money: .fact(.integer(Int64(whim.choose(below: 900)) * 1_000_000))
    case .day: question.subject == .postmark ? .day(day) : .fact(.date(day))
    case .moment: CivilMoment(date: day, minuteOfDay: 9 * 60).map { .moment($0) } ?? .notKnown
    case .text: .fact(.text("x"))
    }
  }

  @Test(arguments: 1...3) func `Guidance announces enough questions, and leaves none open that it could ask`(
    seed: Int
  ) throws {
    let catalogue = try #require(Self.catalogue)
    let now = try CivilMoment(parsing: "2026-11-02T09:00")
    let guide = Guide(catalogue)
    for code in Set(catalogue.versions.map(\.code)).sorted() {
      // What one procedure is answered does not depend on which others there are.
      var whim = Whim(state: seed + code.utf8.reduce(0) { ($0 * 31 + Int($1)) % 1_000_003 })
      var state = GuideState(Dossier(procedure: code))
      var atMost = Self.maximumQuestions
      while true {
        let step = try guide.step(state, now: now)
        guard let question = step.question else {
          guard step.assessment.isProcedureKnown, step.findings.isEmpty else { break }
          let facts = Set(step.assessment.procedure.facts.map(\.origin.id)).union(
            step.assessment.takenParts.flatMap { $0.procedure.facts.map(\.origin.id) })
          // Which stages take place is the agency's business: applicants are not asked.
          let stages = step.assessment.procedure.process.stages.map { QuestionWording.decidesStage($0.title) }
          let left = step.assessment.neededFacts.filter { facts.contains($0.id) }.flatMap(\.decides)
            .filter { !stages.contains($0) }
          #expect(left.isEmpty, "\(code) after \(state.dossier.facts)")
          #expect(step.openQuestions == 0)
          break
        }
        #expect(step.openQuestions < atMost, "\(code), \(question.id) after \(state.dossier.facts)")
        guard step.openQuestions < atMost else { break }
        atMost = step.openQuestions
        state = state.answering(question, Self.answer(question, on: now.date, &whim))
      }
    }
  }
}
