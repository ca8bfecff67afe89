package import CanonicalJSON
import ProcedureCatalogue
package import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

extension GuideStep {
  /// The version of the form; a higher minor version only adds members.
  package static let formatVersion = "1.0"

  /// The step for other programs; `GuideSchema` lists the members.
  package func json(language: Language) -> JSON {
    let procedure = assessment.procedure
    return [
      "formatVersion": JSON.string(Self.formatVersion),
      "procedure": JSON.string(procedure.code),
      "title": JSON.string(procedure.title),
      "draft": JSON.bool(procedure.isDraft),
      "version": procedure.inForce.from.map { JSON.string($0.iso) } ?? .null,
      "state": JSON.string(isRefused ? "refused" : question == nil ? "answer" : "question"),
      "openQuestions": JSON.int(Int64(openQuestions)),
      "question": question.map { $0.json(language) } ?? .null,
      "findings": .array(findings.map { finding($0, language) }),
      "unanswered": .array(unanswered.map { needed($0, language) }),
      "answer": question == nil && !isRefused ? answer(language) : .null,
    ]
  }

  private func answer(_ language: Language) -> JSON {
    let place = assessment.place
    return [
      "assessment": assessment.jsonTree(language: language),
      "place": [
        "agencies": .array(place.agencies.map { entry($0, language) }),
        "channels": list(place.channels, language),
        "jurisdictionFree": .array(place.jurisdictionFree.map { entry($0, language) }),
      ],
      "results": list(assessment.guidedResults, language),
      "open": list(assessment.openPoints, language),
    ]
  }

  private func entry(_ entry: GuidedPlace.Entry, _ language: Language) -> JSON {
    ["text": JSON.string(entry.text[language]), "applies": entry.applies == .yes ? JSON.bool(true) : .null]
  }

  private func needed(_ fact: NeededFact, _ language: Language) -> JSON {
    [
      "id": JSON.string(fact.id), "question": JSON.string(fact.question[language]),
      "decides": list(fact.decides, language),
    ]
  }

  private func finding(_ finding: Finding, _ language: Language) -> JSON {
    [
      "code": JSON.string(finding.code.description), "severity": JSON.string(finding.severity.rawValue),
      "message": JSON.string(finding.message[language]),
      "at": finding.place?.pointer.map { JSON.string($0) } ?? .null, "help": list(finding.help, language),
    ]
  }
}

extension GuideQuestion {
  fileprivate func json(_ language: Language) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(id)), ("text", .string(text[language])), ("prose", .bool(isProse)), ("kind", .string(kind.word)),
      ("put", .string(pointer)),
      (
        "decides",
        .array(
          reasons.map { ["text": JSON.string($0.decides[language]), "basis": list($0.basis, language)] })
      ),
    ]
    if case .choice(let choices) = kind {
      members.append(
        (
          "choices",
          .array(choices.map { ["title": JSON.string($0.title[language]), "value": value(of: $0)] })
        ))
    }
    if let unit = kind.unit { members.append(("unit", .string(unit))) }
    return .object(members)
  }

  /// Where the answer goes in the object of answers; behind the last place for places.
  private var pointer: String {
    switch subject {
    case .fact(let id): DossierPointer.fact(id)
    case .place: "/places/-"
    case .moment, .postmark, .channel, .lodgedAt, .decidedAt, .applicant: DossierPointer.field(id)
    }
  }

  private func value(of choice: Choice) -> JSON {
    switch (choice.answer, subject) {
    case (.place(let isWithin), .place(let base, let area)):
      ["base": JSON.string(base.dossierWord), "area": JSON.string(area), "within": JSON.bool(isWithin)]
    case (.fact(.boolean(let flag)), _): .bool(flag)
    default: .string(choice.value)
    }
  }
}

extension GuideQuestion.Kind {
  fileprivate var word: String {
    switch self {
    case .choice: "choice"
    case .wholeNumber: "integer"
    case .decimal: "decimal"
    case .money: "money"
    case .day: "date"
    case .moment: "moment"
    case .text: "text"
    }
  }

  fileprivate var unit: String? {
    switch self {
    case .wholeNumber(let unit, _), .decimal(let unit): unit
    case .choice, .money, .day, .moment, .text: nil
    }
  }
}

private func list(_ texts: [Bilingual], _ language: Language) -> JSON { .array(texts.map { .string($0[language]) }) }
