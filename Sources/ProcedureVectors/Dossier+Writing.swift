import CanonicalJSON
import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

extension Dossier {
  /// The dossier as `Dossier.read` reads it; what is not said is left out.
  var json: JSON {
    var members: [(key: String, value: JSON)] = [("procedure", .string(procedure))]
    func add(_ key: String, _ value: String?) {
      if let value { members.append((key, .string(value))) }
    }
    func add(_ key: String, list: [JSON]) {
      if !list.isEmpty { members.append((key, .array(list))) }
    }
    add("submitted", submitted?.iso)
    add("accepted", accepted?.iso)
    add("postmark", postmark?.iso)
    add("channel", channel?.rawValue)
    add("lodgedAt", lodgedAt)
    add("decidedAt", decidedAt)
    add("area", area)
    add("applicant", applicant)
    if !facts.isEmpty { members.append(("facts", .object(facts.map { ($0.name, $0.answer.json) }))) }
    add("places", list: places.map(\.json))
    add("documents", list: documents.map(\.json))
    if !unavailableDatabases.isEmpty {
      members.append(("databases", .object(unavailableDatabases.map { ($0, "unavailable") })))
    }
    add("events", list: events.map(\.json))
    return .object(members)
  }
}

extension Dossier.Fact.Answer {
  fileprivate var json: JSON {
    switch self {
    case .boolean(let flag): .bool(flag)
    case .integer(let number): .int(number)
    case .decimal(let millionths): .decimal(millionths: millionths)
    case .date(let date): .string(date.iso)
    case .year(let year): .string(String(year))
    case .text(let text): .string(text)
    case .unknown: .null
    }
  }
}

extension Dossier.Place {
  fileprivate var json: JSON {
    ["base": .string(base.dossierWord), "area": .string(area), "within": .bool(isWithin)]
  }
}

extension Dossier.Document {
  fileprivate var json: JSON {
    var members: [(key: String, value: JSON)] = [("document", .string(document))]
    if let form { members.append(("form", .string(form.rawValue))) }
    if let count { members.append(("count", .int(Int64(count)))) }
    if let issued { members.append(("issued", .string(issued.iso))) }
    if let expires { members.append(("expires", .string(expires.iso))) }
    return .object(members)
  }
}

extension Dossier.Event {
  fileprivate var json: JSON {
    var members: [(key: String, value: JSON)] = [("at", .string(at.iso))]
    if let kind { members.append(("type", .string(kind.rawValue))) }
    if let name { members.append(("name", .string(name))) }
    if let until { members.append(("until", .string(until.iso))) }
    return .object(members)
  }
}
