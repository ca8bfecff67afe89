import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension CatalogueBuilder {
  func build(_ declaration: Declaration) {
    switch declaration.kind {
    case .catalogue: buildCatalogue(declaration)
    case .calendar: buildCalendar(declaration)
    case .agency: buildAgency(declaration)
    case .area: buildArea(declaration)
    case .legalBasis: buildLegalBasis(declaration)
    case .database: contents.databases.append(Database(origin: origin(of: declaration), title: declaration.title))
    case .document: buildDocument(declaration)
    case .oneStopModel: buildOneStopModel(declaration)
    case .form:
      let code = statements(declaration).first { $0.keyword == .formCode }?.title
      contents.forms.append(FormTemplate(origin: origin(of: declaration), title: declaration.title, code: code))
    }
  }

  func origin(of declaration: Declaration) -> Origin {
    origin(declaration.id, declaration.file, declaration.node, basis: citations(of: declaration.node, declaration.file))
  }

  func statements(_ declaration: Declaration) -> [Node] {
    declaration.node.child(.block)?.children.filter { $0.kind == .statement } ?? []
  }

  func things(_ statement: Node) -> [Node] {
    statement.children.filter { [.name, .string, .documentNumber, .code].contains($0.kind) }
  }

  private func buildCatalogue(_ declaration: Declaration) {
    if let first = declarations.first(where: { $0.kind == .catalogue }), first.id != declaration.id {
      return report(.secondCatalogue(at: declaration.place, first: first.place))
    }
    contents.title = declaration.title
    for statement in statements(declaration) {
      switch statement.keyword {
      case .editionName: contents.edition = statement.title ?? ""
      case .calendar: namedCalendar = statement.child(.name).flatMap { resolve($0, .calendar, declaration.file)?.id }
      case .convention:
        if let convention = convention(statement, declaration.file) { contents.conventions.append(convention) }
      default: break
      }
    }
  }

  private func buildAgency(_ declaration: Declaration) {
    var agency = Agency(origin: origin(of: declaration), title: declaration.title)
    for statement in statements(declaration) {
      switch statement.keyword {
      case .level:
        let keyword = statement.children(.keyword).second?.keyword
        agency.level = level(keyword)
        if keyword == .verticalLevel { agency.traits.append(.vertical) }
      case .under: agency.parent = things(statement).first.flatMap { resolve($0, .agency, declaration.file)?.id }
      case .oneStop: agency.traits.append(.oneStop)
      case .vertical: agency.traits.append(.vertical)
      case .branch: agency.traits.append(.branch)
      case .postalEnterprise: agency.traits.append(.postalEnterprise)
      case .headOfBody: agency.traits.append(.head)
      case .inForceFrom: agency.inForce = interval(statement, declaration.file)
      case .inForceUntil: agency.inForce.to = dayBefore(statement)
      case .succeededBy: agency.successors = things(statement).compactMap { resolve($0, .agency, declaration.file)?.id }
      case .area: agency.area = things(statement).first.flatMap { resolve($0, .area, declaration.file)?.id }
      default: break
      }
    }
    addAgency(agency)
  }

  private func buildArea(_ declaration: Declaration) {
    var area = Area(origin: origin(of: declaration), title: declaration.title)
    for statement in statements(declaration) {
      switch statement.keyword {
      case .level: area.level = areaLevel(statement.children(.keyword).second?.keyword)
      case .under: area.parent = things(statement).first.flatMap { resolve($0, .area, declaration.file)?.id }
      case .areaClass: area.level = .classOfAreas
      case .members: area.members = things(statement).map { reference($0, .area, declaration.file) }
      case .areaCode: area.code = statement.child(.documentNumber)?.text ?? statement.title
      case .inForceFrom: area.inForce = interval(statement, declaration.file)
      case .inForceUntil: area.inForce.to = dayBefore(statement)
      case .succeededBy: area.successors = things(statement).compactMap { resolve($0, .area, declaration.file)?.id }
      default: break
      }
    }
    contents.areas.append(area)
  }

  private func buildLegalBasis(_ declaration: Declaration) {
    var basis = LegalBasis(origin: origin(of: declaration), title: declaration.title)
    var issued: (day: CivilDate, place: Place)?
    for statement in statements(declaration) {
      switch statement.keyword {
      case .number: basis.number = statement.child(.documentNumber)?.text ?? statement.title
      case .dated:
        guard let date = statement.child(.date), let day = date.dateValue else { continue }
        basis.issued = day.iso
        issued = (day, place(declaration.file, date))
      case .issuedBy:
        basis.issuer = things(statement).first.map {
          $0.kind == .name ? reference($0, .agency, declaration.file) : $0.stringValue
        }
      case .inForceFrom: basis.inForce = interval(statement, declaration.file)
      case .inForceUntil: basis.inForce.to = dayBefore(statement)
      case .amends:
        basis.amends += things(statement).map {
          $0.kind == .name ? reference($0, .legalBasis, declaration.file) : $0.stringValue
        }
      default: break
      }
    }
    if let issued { checkDates(of: basis, issued: issued.day, at: issued.place) }
    addLegalBasis(basis)
  }

  private func checkDates(of basis: LegalBasis, issued: CivilDate, at place: Place) {
    if let from = basis.inForce.from, from < issued { report(.inForceBeforeIssued(from, issued, at: place)) }
    if let number = basis.number, let year = Self.year(inNumber: number), year != issued.year {
      report(.numberOfAnotherYear(number, year, issued, at: place))
    }
  }

  /// The year in the number of an instrument, `123/2015/NĐ-CP`; older ones and letters have none.
  private static func year(inNumber number: String) -> Int? {
    let parts = number.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].count == 4 else { return nil }
    return Int(Substring(parts[1])).flatMap { yearsOfNumbers.contains($0) ? $0 : nil }
  }

  /// Four other digits are no year.
  private static let yearsOfNumbers = 1945...2200

  private func buildDocument(_ declaration: Declaration) {
    var document = DocumentType(origin: origin(of: declaration), title: declaration.title)
    var contents: [String] = []
    for statement in statements(declaration) {
      switch statement.keyword {
      case .sourceText:
        document.databases = things(statement).compactMap { resolve($0, .database, declaration.file)?.id }
      case .formCode: document.formCode = statement.title
      case .issuedBy:
        document.issuer = things(statement).first.map {
          $0.kind == .name ? reference($0, .agency, declaration.file) : $0.stringValue
        }
      case .oneOf, .firstOf:
        document.anyOf = groupTitles(statement).map { self.document($0, declaration.file) }
      case .contents:
        for thing in things(statement) {
          let part = thing.kind == .name ? resolve(thing, .document, declaration.file) : titled(key(thing), .document)
          contents.append(part?.title ?? text(thing))
          if let part { declaredContents[declaration.id, default: []].append(part.id) }
        }
      default: break
      }
    }
    documents.add(
      KnownDocument(
        document, DocumentTable.Keys(id: declaration.key, title: declaration.titleKey, wanted: declaration.id),
        contents: contents))
  }

  /// The names and titles in a group of documents.
  private func groupTitles(_ statement: Node) -> [Node] {
    statement.child(.block)?.children.flatMap { item in
      item.children(.document).flatMap { $0.things }
    } ?? []
  }

  // MARK: Small readings

  func interval(_ node: Node, _ file: Int) -> Interval {
    let dates = Array(node.children(.date))
    let interval = Interval(from: dates.first?.dateValue, to: dates.dropFirst().first?.dateValue)
    if let from = interval.from, let to = interval.to, to < from {
      report(.reversedInterval(to, before: from, at: place(file, dates[1])))
      return Interval(from: from)
    }
    return interval
  }

  /// «Hết hiệu lực 01/07/2025» names the first day out of force.
  func dayBefore(_ statement: Node) -> CivilDate? {
    statement.child(.date)?.dateValue.flatMap { $0.adding(days: -1) }
  }

  func level(_ keyword: Keyword?) -> Agency.Level? {
    switch keyword {
    case .ministryLevel: .ministry
    case .provinceLevel: .province
    case .districtLevel: .district
    case .communeLevel: .commune
    case .otherLevel, .verticalLevel: .other
    default: nil
    }
  }

  private func areaLevel(_ keyword: Keyword?) -> Area.Level? {
    switch keyword {
    case .countryLevel: .country
    case .provinceLevel: .province
    case .districtLevel: .district
    case .communeLevel: .commune
    case .specialZoneLevel: .specialZone
    default: nil
    }
  }
}
