import CanonicalJSON
import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

extension Assessment {
  /// What another interpreter must come to: the members of the answer that are no words, spelled as in the answer.
  var expected: JSON {
    [
      "version": .optional(procedure.inForce.from?.iso),
      "layers": .array(layers.map { .string($0.id) }),
      "completeness": .string(completeness.rawValue),
      "documents": .array(documents.map { expected($0) }),
      "deadline": expectedDeadline,
      "fee": expectedFee,
      "requirements": .array(requirements.map { ["id": .string($0.id), "met": .truth($0.isMet)] }),
      "lodging": ["allowed": .truth(lodging.allowed)],
    ]
  }

  private func expected(_ report: DocumentReport) -> JSON {
    var members: [(key: String, value: JSON)] = [("status", .string(report.status.rawValue))]
    if !report.id.isEmpty { members.append(("id", .string(report.id))) }
    if !report.members.isEmpty { members.append(("members", .array(report.members.map { expected($0) }))) }
    return .object(members)
  }

  private var expectedDeadline: JSON {
    let report = deadline
    return [
      "due": .optional(report.dueDate?.iso), "dueAt": .optional(report.dueAt?.iso),
      "limits": .array(
        report.limits.map { limit in
          [
            "id": .string(limit.id), "applies": .truth(limit.applies), "due": .optional(limit.due?.iso),
            "dueAt": .optional(limit.dueAt?.iso),
          ]
        }),
    ]
  }

  private var expectedFee: JSON {
    let report = fee
    return [
      "items": .array(
        report.items.map { item in
          [
            "id": .string(item.id), "applies": .truth(item.applies), "exempt": .bool(item.isExempt),
            "amount": item.amount.map { .int($0) } ?? .null, "atLeast": item.atLeast.map { .int($0) } ?? .null,
            "currency": .string(item.currency),
          ]
        }),
      "totals": .array(
        report.totals.map { total in
          [
            "kind": .optional(total.kind?.rawValue), "amount": total.amount.map { .int($0) } ?? .null,
            "atLeast": .int(total.atLeast), "currency": .string(total.currency),
          ]
        }),
      "exempt": .array(report.exemptKinds.map { .string($0.rawValue) }),
    ]
  }
}

extension JSON {
  fileprivate static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// Not decidable yet is neither yes nor no.
  fileprivate static func truth(_ truth: Truth) -> JSON {
    switch truth {
    case .yes: .bool(true)
    case .no: .bool(false)
    case .undecided: .null
    }
  }
}
