import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureGuide
import ProcedureRuntime
import ProcedureWorkspace
import WorkingCalendar

/// The questions of `tthc guide`, one after the other, for a person at a terminal or for lines from a file.
struct GuideDialogue {
  let console: Console
  let language: Language
  let guide: Guide

  func run(from start: GuideState, _ now: CivilMoment) throws(CommandFailure) -> ExitCode {
    Interruption.remember()
    var states = [start]
    while let state = states.last {
      let step = try guide.checkedStep(state, now: state.dossier.accepted ?? now)
      if states.count == 1 { write(opening(step)) }
      if step.isRefused, !step.isOver, states.count > 1 {
        // The last answer does not go with the others: it is asked again.
        FindingPrinter(console, language).explain(step.findings)
        states.removeLast()
        continue
      }
      guard !step.isRefused else { throw CommandFailure(step.findings) }
      if states.count == 1 { FindingPrinter(console, language).explain(step.findings) }
      guard let question = step.question else {
        let checklist = ChecklistText.text(
          step.assessment, open: step.unanswered, language: language)
        write(printable([""] + Printable.lines(checklist).dropLast()))
        return ExitCode(step.assessment.findings)
      }
      write(words(question, number: states.count, open: step.openQuestions))
      switch ask(question) {
      case .answer(let answer): states.append(state.answering(question, answer))
      case .back where states.count > 1: states.removeLast()
      case .back: say(GuideWording.nothingBefore)
      case .why, .refused: break
      case nil: return try leave(question)
      }
    }
    return .fine
  }

  /// The answer to a question, or the wish to go back; nil when nobody answers any more.
  private func ask(_ question: GuideQuestion) -> GuideReply? {
    while true {
      write("> ")
      switch console.nextLine() {
      case .end, .interrupted: return nil
      case .tooLong: say(question.kind.expected)
      case .line(let line):
        let reply = GuideReply(line, to: question)
        // Lines from a file are not seen otherwise.
        if !console.output.isTerminal { write(Printable.oneLine(line) + "\n") }
        switch reply {
        case .answer, .back: return reply
        case .why: write(reasons(question))
        case .refused(let expected): say(expected)
        }
      }
    }
  }

  private func leave(_ question: GuideQuestion) throws(CommandFailure) -> ExitCode {
    write("\n")
    throw CommandFailure(
      Finding(.dialogueEnded, .error, GuideCommandWording.ended(question.text), at: nil))
  }

  // MARK: Words

  private func opening(_ step: GuideStep) -> String {
    let procedure = step.assessment.procedure
    var lines = ["\(procedure.code) \(procedure.title)"]
    if procedure.isDraft { lines.append(ChecklistText.draft[language]) }
    lines.append("(\(GuideWording.signs[language]))")
    return printable(lines)
  }

  private func words(_ question: GuideQuestion, number: Int, open: Int) -> String {
    var lines = ["", "\(GuideWording.progress(number, open)[language]): \(question.text[language])"]
    if question.isProse { lines.append("   (\(GuideWording.prose[language]))") }
    if case .choice(let choices) = question.kind {
      let titles = choices.map(\.title) + [GuideWording.notKnown]
      for (place, title) in titles.enumerated() { lines.append("   \(place + 1). \(title[language])") }
    }
    lines.append("   (\(question.kind.expected[language]))")
    return printable(lines)
  }

  private func reasons(_ question: GuideQuestion) -> String {
    var lines = [GuideWording.why[language]]
    for reason in question.reasons {
      let basis = reason.basis.isEmpty ? "" : "  [\(reason.basis.map { $0[language] }.joined(separator: "; "))]"
      lines.append("   • \(reason.decides[language])\(basis)")
    }
    return printable(lines)
  }

  private func say(_ words: Bilingual) { write(printable([words[language]])) }

  /// Nothing from a catalogue moves the cursor, colours or hides what follows.
  private func printable(_ lines: [String]) -> String { lines.map { Printable.oneLine($0) + "\n" }.joined() }

  private func write(_ text: String) { console.output.write(text) }
}
