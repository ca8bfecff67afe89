package import CanonicalJSON

extension NationalRecord {
  /// The record as the database hands it out, with the members that the import reads; ids of its tables are not known.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", code)
      writer.member("name", name)
      writer.member("formalityType", formality)
      writer.member("state", state)
      writer.member("type", type)
      for (key, flag) in [
        ("isWard", levels.isCommune), ("isProvince", levels.isProvince), ("isMinistry", levels.isMinistry),
        ("isOtherAgency", levels.isOther), ("isVertical", levels.isVertical), ("isFullProcess", isFullProcess),
        ("isSharedService", isSharedService), ("isNonTerritorial", isNonTerritorial),
        ("isOfflineOnly", isOfflineOnly), ("isInternal", isInternal),
      ] {
        writer.key(key)
        writer.bool(flag)
      }
      writer.list("categoriesDetails", field.name.isEmpty ? [] : [field]) { $0.write($1) }
      writer.list("subjectTypesDetails", applicants) { $0.write($1) }
      writer.list("departmentsExecuting", agencies.performing) { $0.write($1) }
      writer.list("departmentsAuthority", agencies.deciding) { $0.write($1) }
      writer.list("departmentsAuthorized", agencies.delegated) { $0.write($1) }
      writer.list("departmentsCoordinating", agencies.coordinating) { $0.write($1) }
      writer.member("departmentPromulgateName", promulgatedBy)
      writer.key("procedureProposal")
      writer.write(publication)
      writer.member("dossierReceivingAddresses", receivingAddress)
      writer.list("executionMethods", methods) { $0.write($1) }
      writer.list("executionCases", documentGroups) { $0.write($1) }
      writer.list("executionSteps", steps) { writer, step in
        writer.object {
          $0.member("name", step.name)
          $0.member("description", step.description)
        }
      }
      writer.list("cases", subCases) { $0.write($1) }
      writer.list("resultsDetails", results) { $0.write($1) }
      writer.list("legalBasisesDetails", legalBases) { $0.write($1) }
      writer.member("requirementsAndConditions", requirements)
      writer.member("description", description)
      writer.member("note", note)
      writer.member("keywords", keywords)
      writer.list("serviceGroupsDetails", serviceGroups) { writer, name in writer.object { $0.member("name", name) } }
      writer.list("returningMethods", returningMethods) { $0.write(returningMethod: $1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func list<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    array { writer in
      for element in elements { write(&writer, element) }
    }
  }

  fileprivate mutating func write(_ named: NationalRecord.Named) {
    object {
      $0.member("name", named.name)
      if !named.code.isEmpty { $0.member("code", named.code) }
    }
  }

  fileprivate mutating func write(_ publication: NationalRecord.Publication) {
    object {
      $0.member("proposalNumber", publication.number)
      if let date = publication.date { $0.member("decisionDate", date) }
      $0.key("issuingAgency")
      $0.object { $0.member("name", publication.agency) }
    }
  }

  fileprivate mutating func write(_ method: NationalRecord.Method) {
    object {
      $0.member("submissionMethod", method.channel.rawValue)
      $0.write(time: method.time, "processingTime")
      $0.member("processingTimeUnit", method.unit.rawValue)
      $0.member("description", method.description)
      $0.list("fees", method.fees) { $0.write($1) }
    }
  }

  /// A number as a number, words as words, nothing as null.
  private mutating func write(time: String, _ name: String) {
    key(name)
    if time.isEmpty {
      null()
    } else if LimitExtractor.isNumber(time), time != "0", time.utf8.first != UInt8(ascii: "."),
      time.utf8.last != UInt8(ascii: ".")
    {
      raw(time.utf8.drop { $0 == UInt8(ascii: "0") })
    } else {
      string(time)
    }
  }

  private mutating func write(_ fee: NationalRecord.Fee) {
    object {
      $0.member("type", fee.kind.rawValue)
      if let value = fee.value { $0.member("value", value) }
      if !fee.currency.isEmpty { $0.member("currencyName", fee.currency) }
      $0.member("description", fee.description)
      if !fee.attachment.isEmpty {
        $0.key("attachment")
        $0.object { $0.member("fileName", fee.attachment) }
      }
    }
  }

  fileprivate mutating func write(_ group: NationalRecord.DocumentGroup) {
    object {
      $0.member("name", group.name)
      $0.list("profileComponents", group.components) { writer, component in
        writer.object {
          $0.member("name", component.name)
          if !component.code.isEmpty { $0.member("code", component.code) }
          $0.member("originalQty", component.originals)
          $0.member("copyQty", component.copies)
          $0.list("attachments", component.forms) { writer, form in writer.object { $0.member("fileName", form) } }
        }
      }
    }
  }

  fileprivate mutating func write(_ subCase: NationalRecord.SubCase) {
    object {
      $0.member("name", subCase.name)
      $0.member("code", subCase.code)
      $0.key("processingDay")
      $0.object {
        $0.write(time: subCase.time, "qty")
        $0.member("type", subCase.unit.rawValue)
      }
    }
  }

  /// `DIRECT: A, B`, as the import joins it.
  fileprivate mutating func write(returningMethod text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    object {
      $0.member("type", parts.first ?? "")
      $0.list("value", parts.count > 1 ? [String(parts[1].drop { $0 == " " })] : []) { $0.string($1) }
    }
  }
}
