import CanonicalJSON
import ProcedureDiagnostics
import WorkingCalendar

/// The answer of `tthc deadline` to one question, for people and for programs.
struct DeadlineAnswer {
  let rule: DeadlineRule
  let proof: DeadlineProof
  let calendar: CalendarDefinition
  let language: Language

  private var deadline: Deadline { proof.deadline }

  var text: String {
    var lines = [
      DeadlineCommandWording.due(deadline, isDay: rule.quantity.unit.isCountedInDays)[language],
      DeadlineCommandWording.countedBy(calendar)[language],
    ]
    if let day = deadline.firstUnannouncedDay { lines.append(DeadlineCommandWording.provisional(day)[language]) }
    lines.append("")
    for run in proof.runs() {
      let date = DeadlineCommandWording.days(run.first.date, run.last.date)[language]
      lines.append("  \(date)  \(DeadlineCommandWording.row(run.first, rule.quantity.unit)[language])")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: JSON {
    [
      "due": .string(deadline.dueDate.iso), "dueAt": .string(deadline.dueAt.iso),
      "expiresAt": .string(deadline.expiresAt.iso), "calendar": .string(calendar.id),
      "provisional": .bool(deadline.isProvisional),
      "proof": .array(
        proof.days.map { day in
          [
            "date": .string(day.date.iso), "counted": .bool(day.units > 0), "units": .int(Int64(day.units)),
            "reason": .string(DeadlineCommandWording.row(day, rule.quantity.unit)[language]),
          ]
        }),
    ]
  }
}
