import CanonicalJSON

/// Which members the objects of a record have, as far as the import knows: whatever stands in others is told and kept.
struct RecordShape: Sendable {
  /// What no member that is read holds.
  struct Surplus {
    let value: JSONValue
    /// Whether a member of the same name stands before it, which is the one that counts.
    let isRepeated: Bool
  }

  private let names: JSONNames
  /// By the places of the names; nil for what holds no objects.
  private let parts: [RecordShape?]
  private let passedOver: JSONNames

  /// Members of these names say nothing about a procedure, wherever they stand: keys of tables, places of files, times of
  /// writing, the order on a screen.
  private static let keys = JSONNames([
    "id", "fileId", "filePath", "bucketName", "currencyId", "profileComponentId", "departmentId", "createdAt",
    "updatedAt",
    "deletedAt", "order",
  ])

  private init(_ leaves: [String], parts: [(String, RecordShape)] = [], passedOver: [String] = []) {
    names = JSONNames(leaves + parts.map(\.0))
    self.parts = leaves.map { _ in nil } + parts.map(\.1)
    self.passedOver = JSONNames(passedOver)
  }

  /// The values of a record that nothing reads; what is empty or `false` says nothing.
  static func surplus(of record: JSONValue) -> [Surplus] {
    var surplus: [Surplus] = []
    Self.record.walk(record, &surplus)
    return surplus
  }

  private func walk(_ object: JSONValue, _ surplus: inout [Surplus]) {
    var seen: UInt64 = 0
    for member in object.members {
      guard let place = member.keyValue.place(in: names) else {
        let says = member.keyValue.place(in: passedOver) == nil && member.keyValue.place(in: Self.keys) == nil
        if says, Self.saysSomething(member.value) { surplus.append(Surplus(value: member.value, isRepeated: false)) }
        continue
      }
      let bit: UInt64 = 1 << UInt64(place)
      if seen & bit != 0 {
        if Self.saysSomething(member.value) { surplus.append(Surplus(value: member.value, isRepeated: true)) }
        continue
      }
      seen |= bit
      guard let part = parts[place] else { continue }
      switch member.value.kind {
      case .object: part.walk(member.value, &surplus)
      case .array: for element in member.value.elements { part.walk(element, &surplus) }
      case .null, .bool, .number, .string: break
      }
    }
  }

  private static func saysSomething(_ value: JSONValue) -> Bool {
    switch value.kind {
    case .null: false
    case .bool: value.bool == true
    case .number: true
    case .string: value.stringBytes?.isEmpty == false
    case .array: value.elements.contains(where: saysSomething)
    case .object: value.members.contains { saysSomething($0.value) }
    }
  }

  /// What a value says, in one line: texts and numbers with the names of their members.
  static func words(of value: JSONValue) -> String {
    var words: [String] = []
    collect(value, "", &words)
    return words.joined(separator: "; ")
  }

  private static func collect(_ value: JSONValue, _ name: String, _ words: inout [String]) {
    func add(_ text: String) {
      if !text.isEmpty { words.append(name.isEmpty ? text : "\(name) \(text)") }
    }
    switch value.kind {
    case .null: break
    case .bool, .number: add(String(decoding: value.rawBytes, as: UTF8.self))
    case .string: add(PlainText.line(PlainText.cleaned(value.stringBytes ?? []).text))
    case .array: for element in value.elements { collect(element, name, &words) }
    case .object:
      for member in value.members where member.keyValue.place(in: keys) == nil {
        collect(member.value, PlainText.line(PlainText.cleaned(member.keyValue.stringBytes ?? []).text), &words)
      }
    }
  }

  // MARK: The shapes

  private static let named = RecordShape(["name", "code"], passedOver: ["type"])
  private static let file = RecordShape(["fileName"])
  private static let fee = RecordShape(
    ["type", "value", "currencyName", "description"], parts: [("attachment", file)], passedOver: ["currency"])
  private static let method = RecordShape(
    ["submissionMethod", "processingTime", "processingTimeUnit", "description"], parts: [("fees", fee)])
  private static let component = RecordShape(
    ["name", "code", "originalQty", "copyQty"], parts: [("attachments", file)],
    passedOver: ["hasElectronicForm", "isProcessingResult"])
  private static let group = RecordShape(["name"], parts: [("profileComponents", component)])
  private static let step = RecordShape(["name", "description"])
  private static let subCase = RecordShape(["name", "code"], parts: [("processingDay", RecordShape(["qty", "type"]))])
  private static let publication = RecordShape(
    ["proposalNumber", "decisionDate"], parts: [("issuingAgency", named)],
    passedOver: ["proposalType", "publicationDate"])
  private static let returning = RecordShape(["type", "value"])

  private static let record = RecordShape(
    [
      "id", "code", "name", "formalityType", "state", "type", "isMinistry", "isProvince", "isWard", "isVertical",
      "isOtherAgency", "isFullProcess", "isSharedService", "isNonTerritorial", "isOfflineOnly", "isInternal",
      "departmentPromulgateName", "dossierReceivingAddresses", "requirementsAndConditions", "description", "note",
      "keywords",
    ],
    parts: [
      ("categoriesDetails", named), ("procedureProposal", publication), ("subjectTypesDetails", named),
      ("departmentsExecuting", named), ("unitGroupsExecuting", named), ("departmentsAuthority", named),
      ("unitGroupsAuthority", named), ("departmentsAuthorized", named), ("unitGroupsAuthorized", named),
      ("departmentsCoordinating", named), ("unitGroupsCoordinating", named), ("executionMethods", method),
      ("executionCases", group), ("executionSteps", step), ("cases", subCase), ("resultsDetails", named),
      ("legalBasisesDetails", named), ("serviceGroupsDetails", named), ("returningMethods", returning),
    ],
    // The same again, as one text or by the keys of tables.
    passedOver: [
      "codeNotation", "category", "categoryIds", "executingAgencies", "delegatedAgencies", "authorizedAgencies",
      "coordinatingAgencies", "departmentExecutingIds", "departmentAuthorityIds", "departmentAuthorizedIds",
      "departmentCoordinatingIds", "unitGroupExecutingIds", "unitGroupAuthorityIds", "unitGroupAuthorizedIds",
      "unitGroupCoordinatingIds", "departmentPromulgateId", "departmentPromulgateCode", "legalBasisIds", "resultIds",
      "serviceGroupIds", "subjectTypeIds",
    ])
}
