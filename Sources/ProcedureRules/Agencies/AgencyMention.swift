import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

/// One place at which a procedure gives something to do to an agency.
struct AgencyMention {
  /// What the agency is named for.
  enum Task {
    case role(RoleAssignment.Role)
    case stage
    case consultation
    case handedOver
    case limitPart
    case fee
  }

  /// Its id, or the author's words for an undeclared one.
  let agency: String
  let task: Task
  let place: Place
  /// The case in which it has to act.
  let when: Expression
}

extension ProcedureSubject {
  /// Every agency with a task, in the order of the statements.
  func readAgencyMentions() -> [AgencyMention] {
    var mentions: [AgencyMention] = []
    func add(_ agencies: [String], _ places: [Place], _ task: AgencyMention.Task, _ when: Expression) {
      for (agency, place) in zip(agencies, places) {
        mentions.append(AgencyMention(agency: agency, task: task, place: place, when: when))
      }
    }
    for (role, agencyPlaces) in zip(procedure.roles, places.roleAgencies) {
      add(role.agencies, agencyPlaces, .role(role.role), role.when)
    }
    for index in procedure.process.stages.indices {
      let stage = procedure.process.stages[index]
      let particulars = places.particulars(ofStage: index)
      add(stage.actors, particulars.actors, .stage, stage.when)
      add(stage.consulted, particulars.consulted, .consultation, stage.when)
      add(stage.delegableTo, particulars.handedTo, .handedOver, stage.when)
    }
    for (limit, partPlaces) in zip(procedure.limits, places.limitParts) {
      guard case .parts(let parts) = limit.amount else { continue }
      for (part, place) in zip(parts, partPlaces) {
        guard let agency = part.agency, let owner = place.agency else { continue }
        add([agency], [owner], .limitPart, limit.when)
      }
    }
    for (fee, bodyPlace) in zip(procedure.fees, places.feeBodies) {
      guard case .setBy(let body) = fee.amount, let place = bodyPlace else { continue }
      add([body], [place], .fee, fee.when)
    }
    return mentions
  }
}
