import ProcedureCatalogue
import WorkingCalendar

extension Procedure {
  /// A condition in a few signs, for expectations: facts by their ids, what every dossier brings with `@`.
  func notation(_ expression: Expression) -> String {
    func list(_ parts: [Expression], _ sign: String) -> String {
      "(" + parts.map(notation).joined(separator: " \(sign) ") + ")"
    }
    switch expression {
    case .constant(let value): return Self.notation(value)
    case .fact(let index): return facts.indices.contains(index) ? facts[index].origin.id : "?"
    case .given(let given): return "@\(given.rawValue)"
    case .not(let part): return "!" + notation(part)
    case .all(let parts): return list(parts, "&")
    case .any(let parts): return list(parts, "|")
    case .compare(let sign, let left, let right): return "(\(notation(left)) \(sign.rawValue) \(notation(right)))"
    case .isOneOf(let value, let values):
      return "\(notation(value)) in {\(values.map(Self.notation).joined(separator: ", "))}"
    case .sum(let parts): return list(parts, "+")
    case .difference(let left, let right): return list([left, right], "-")
    case .product(let parts): return list(parts, "*")
    case .isPlaceWithin(let base, let area): return "\(base) in \(area)"
    }
  }

  private static func notation(_ value: Value) -> String {
    switch value {
    case .boolean(let value): value ? "yes" : "no"
    case .integer(let value): "\(value)"
    case .decimal(let millionths): "\(millionths)e-6"
    case .money(let value): "\(value)đ"
    case .date(let date): date.iso
    case .time(let minute): "\(minute)min"
    case .year(let year): "year \(year)"
    case .choice(let id): "'\(id)'"
    case .text(let text): "\"\(text)\""
    }
  }

  /// Each derived fact with what it is computed from.
  var derivations: [String] {
    facts.compactMap { fact in
      switch fact.derivation {
      case .expression(let expression)?: "\(fact.origin.id) = \(notation(expression))"
      case .completedYears(let from, let to)?: "\(fact.origin.id) = years(\(notation(from)), \(notation(to)))"
      case .shifted(let date, let length, let backward)?:
        "\(fact.origin.id) = \(notation(date)) \(backward ? "-" : "+") \(length.amount.text) \(length.unit.rawValue)"
      case nil: nil
      }
    }
  }
}
