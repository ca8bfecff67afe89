package import CanonicalJSON
package import ProcedureDiagnostics

/// What an export lost: how often each kind, and where.
package struct LossReport: Sendable {
  package let target: String
  package let losses: [ExportLoss]

  package init(_ target: String, _ losses: [ExportLoss]) {
    self.target = target
    self.losses = losses
  }

  /// How often each kind occurs, in the order of the kinds; those that do not are left out.
  package var counts: [(kind: ExportLoss.Kind, count: Int)] {
    ExportLoss.Kind.allCases.compactMap { kind in
      let count = losses.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }

  package func json(_ language: Language) -> JSON {
    var procedures: [String] = []
    for loss in losses where procedures.last != loss.procedure && !procedures.contains(loss.procedure) {
      procedures.append(loss.procedure)
    }
    return [
      "target": .string(target),
      "kinds": .array(
        counts.map { kind, count in
          ["kind": .string(kind.rawValue), "count": .int(Int64(count)), "text": .string(kind.text[language])]
        }),
      "procedures": .array(
        procedures.map { code in
          [
            "procedure": .string(code),
            "losses": .array(
              losses.filter { $0.procedure == code }.map { loss in
                ["kind": .string(loss.kind.rawValue), "element": .string(loss.element)]
              }),
          ]
        }),
    ]
  }
}
