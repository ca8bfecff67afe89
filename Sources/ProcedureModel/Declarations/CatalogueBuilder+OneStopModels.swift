import ProcedureCatalogue
package import ProcedureDiagnostics
import ProcedureSyntax

/// Where the parts of a one-stop model stand in the source.
package struct OneStopModelPlaces: Sendable {
  /// The name in the head of the declaration.
  package let name: Place
  /// Beside `OneStopModel.claims`.
  package var claims: [Place] = []
}

extension CatalogueBuilder {
  func buildOneStopModel(_ declaration: Declaration) {
    var model = OneStopModel(origin: origin(of: declaration), title: declaration.title)
    var places = OneStopModelPlaces(name: declaration.place)
    for statement in statements(declaration) {
      switch statement.keyword {
      case .area: model.area = things(statement).first.flatMap { resolve($0, .area, declaration.file)?.id }
      case .receivedBy:
        model.receivers += things(statement).compactMap { resolve($0, .agency, declaration.file)?.id }
      case .inForceFrom: model.inForce = interval(statement, declaration.file)
      case .inForceUntil: model.inForce.to = dayBefore(statement)
      case .field:
        model.fields += things(statement).map { $0.kind == .name ? $0.nameValue : $0.stringValue }
      case .claims:
        guard let claim = claim(statement, declaration.file) else { continue }
        model.claims.append(claim)
        places.claims.append(place(declaration.file, statement))
      case .separatesReception: model.separatesReception = true
      case .verbatim: model.verbatim += [statement.title].compactMap(\.self)
      default: break
      }
    }
    oneStopModels.append((model, places))
  }

  private func claim(_ statement: Node, _ file: Int) -> OneStopModel.Claim? {
    let subject = statement.children(.keyword).lazy.compactMap { Self.claimSubject($0.keyword) }.first
    guard let subject, let number = count(statement, file) else { return nil }
    return OneStopModel.Claim(subject: subject, number: number, isExceeded: statement.has(.moreThan))
  }

  private static func claimSubject(_ keyword: Keyword?) -> OneStopModel.Subject? {
    switch keyword {
    case .countedProcedures: .procedures
    case .countedFields: .fields
    case .countedProvincial: .provincialAgencies
    case .countedDistrict: .districtAgencies
    case .countedCommune: .communeAgencies
    case .countedBranches: .branches
    case .countedDivisions: .divisions
    default: nil
    }
  }
}
