import ProcedureCatalogue
import ProcedureSyntax

extension RecordFromProcedure {
  /// What stands in the list of documents, in its order.
  private enum Entry {
    /// A group begins; nil where its name is the prose that follows.
    case group(String?)
    case demand(DocumentRequirement)
    case prose(VerbatimText)
  }

  mutating func documents() {
    let prose = verbatim(.documents)
    let last = max(procedure.documents.map(\.origin.line).max() ?? 0, prose.last?.origin.line ?? 0)
    guard last > 0 else { return }
    var entries = procedure.documents.map { (line: $0.origin.line, entry: Entry.demand($0)) }
    entries += prose.map { (line: $0.origin.line, entry: Entry.prose($0)) }
    for remark in remarks.all where remark.line <= last {
      if remark.text == ImportedTextWording.documentGroup {
        entries.append((remark.line, .group(nil)))
      } else if remark.text == ImportedTextWording.unnamedGroup {
        entries.append((remark.line, .group("")))
      } else if let name = SpecificationRemarks.value(ImportedTextWording.documentGroup, of: remark.text) {
        entries.append((remark.line, .group(name)))
      }
    }
    var groups = GroupsInTheMaking()
    for (line, entry) in entries.sorted(by: { $0.line < $1.line }) {
      switch entry {
      case .group(let name): groups.begin(name)
      case .demand(let demand): add(demand, to: &groups)
      case .prose(let text): groups.add(prose: text.text, remarks, line)
      }
    }
    let isCounted = groups.all.contains {
      if case .sets = DocumentGroupExtractor.read($0.name, amongSeveral: true) { true } else { false }
    }
    if let sets = procedure.dossierSets, !isCounted {
      groups.all.insert(
        NationalRecord.DocumentGroup(name: ImportedTextWording.sets(Spelled.count(Int64(sets)))), at: 0)
    }
    record.documentGroups = groups.all
  }

  private mutating func add(_ demand: DocumentRequirement, to groups: inout GroupsInTheMaking) {
    let parts = ConditionParts(demand.when)
    if parts.channels != nil { lose(.documentClauses) }
    let inherited = groups.condition.map(RecordFacts.key)
    var conditions = conditionWords(parts)
    conditions.removeAll { RecordFacts.key($0) == inherited }
    var isHeadingNeeded = false
    if let name = remarks.value(ImportedTextWording.documentRow, above: demand.origin.line) {
      var component = NationalRecord.Component(name: name, code: code(above: demand.origin.line))
      if let first = Self.documents(of: demand.item).first {
        component.forms = forms(of: first, demand)
        if let quantity = remarks.value(ImportedTextWording.quantity, above: demand.origin.line) {
          Self.count(quantity, &component)
        } else {
          Self.count(first.forms, &component)
        }
      }
      return groups.add(component)
    }
    if case .group(let group) = demand.item {
      isHeadingNeeded = !groups.isChoice
      if group.choose != .oneOf { lose(.documentClauses) }
    }
    let line = demand.origin.line
    let heading = remarks.value(ImportedTextWording.headingRow, above: line)
    if let heading {
      groups.add(prose: heading, remarks, line)
    } else if isHeadingNeeded {
      groups.add(NationalRecord.Component(name: ImportedTextWording.oneOfTheFollowing))
    }
    let mark = remarks.value(ImportedTextWording.mark, above: line).map { $0 + " " } ?? ""
    let documents = Self.documents(of: demand.item)
    let codes = codes(of: documents.count, demand)
    for (number, (document, code)) in zip(documents, codes).enumerated() {
      var component = NationalRecord.Component(name: mark + title(document, demand, conditions), code: code)
      component.forms = forms(of: document, demand)
      component.forms += self.parts(ImportedTextWording.attachments(ofItem: number + 1), above: line)
      if heading == nil, let quantity = remarks.value(ImportedTextWording.quantity, above: line) {
        Self.count(quantity, &component)
      } else {
        Self.count(document.forms, &component)
      }
      let isPlain =
        document.validity == nil && document.waivedBy.isEmpty && document.unless == nil && document.contents.isEmpty
        && document.channelForms.isEmpty
      if !isPlain { lose(.documentClauses) }
      groups.add(component)
    }
    if demand.verb != .submit && demand.verb != .show { lose(.documentClauses) }
  }

  /// The codes of its form and the files that are attached to it, as the import notes them.
  private func forms(of document: DemandedDocument, _ demand: DocumentRequirement) -> [String] {
    let files = demand.origin.verbatim.flatMap { SpecificationRemarks.value(ImportedTextWording.attachments, of: $0) }
    return [document.formCode, files].compactMap { $0 }.flatMap(Self.list)
  }

  private func code(above line: Int) -> String { remarks.value(ImportedTextWording.documentCode, above: line) ?? "" }

  /// The codes of the papers of a demand; those of a choice are known while it has as many papers as it had.
  private func codes(of count: Int, _ demand: DocumentRequirement) -> [String] {
    guard case .group = demand.item else { return [code(above: demand.origin.line)] }
    let list = remarks.value(ImportedTextWording.documentCodes, above: demand.origin.line).map(Self.list) ?? []
    guard list.count == count else { return Array(repeating: "", count: count) }
    return list.map { $0 == TableCodes.missing ? "" : $0 }
  }

  /// The paper's name as the database writes it: condition and «nếu có» stand in it.
  private func title(_ document: DemandedDocument, _ demand: DocumentRequirement, _ conditions: [String]) -> String {
    let name = catalogue.document(document.document)?.title ?? document.document
    var title = name
    let conditions = conditions.filter { !Self.tells(name, $0) }
    if !conditions.isEmpty { title += " (\(conditions.joined(separator: "; ")))" }
    if demand.isOptional { title += " (\(ImportedTextWording.ifAny))" }
    return title
  }

  private static let unless = RecordFacts.key(Statement.phrase(.unless))

  /// Whether a case stands in the name already, without the words by which the notation begins an exception.
  private static func tells(_ name: String, _ condition: String) -> Bool {
    let key = RecordFacts.key(condition)
    return RecordFacts.holds(RecordFacts.key(name), key.starts(with: unless) ? Array(key.dropFirst(unless.count)) : key)
  }

  /// Several forms are alternatives: the row counts originals where one may be an original, copies otherwise.
  private static func count(_ forms: [FormDemand], _ component: inout NationalRecord.Component) {
    let originals: [DocumentForm?] = [.original, .master, .originalCertified]
    let form = forms.first { originals.contains($0.form) } ?? forms.first
    // Of photographs the database counts originals or copies, or nothing.
    guard let form, form.form != .photo, case .exactly(let count) = form.count else { return }
    if originals.contains(form.form) { component.originals = Int64(count) } else { component.copies = Int64(count) }
  }

  /// `01 bản chính, 01 bản sao`: what the data say of a row, where its statement says more or less.
  fileprivate static func count(_ words: String, _ component: inout NationalRecord.Component) {
    let quantity = Prose(words)
    for index in quantity.words.indices {
      guard let count = quantity.number(at: index) else { continue }
      if quantity.longest(of: Cues.originals, at: index + 1) != nil { component.originals = Int64(count) }
      if quantity.longest(of: Cues.copies, at: index + 1) != nil { component.copies = Int64(count) }
    }
  }

  private static func documents(of item: DocumentItem) -> [DemandedDocument] {
    switch item {
    case .document(let document): [document]
    case .group(let group): group.of.flatMap(documents)
    }
  }
}

/// Groups of documents while their rows come in.
private struct GroupsInTheMaking {
  var all: [NationalRecord.DocumentGroup] = []
  /// The next prose is the name of the group.
  private var awaitsName = false

  /// The condition that the name of the last group states: its rows repeat it.
  var condition: String? {
    guard let name = all.last?.name else { return nil }
    switch DocumentGroupExtractor.read(name, amongSeveral: true) {
    case .condition(let condition), .question(let condition): return condition
    case .oneOf(let condition), .present(let condition): return condition
    case .plain, .heading, .rule, .unowed, .sets, .submit, .notes: return nil
    }
  }

  var isChoice: Bool {
    guard let name = all.last?.name, case .oneOf = DocumentGroupExtractor.read(name, amongSeveral: true) else {
      return false
    }
    return true
  }

  mutating func begin(_ name: String?) {
    all.append(NationalRecord.DocumentGroup(name: name ?? ""))
    awaitsName = name == nil
  }

  mutating func add(prose text: String, _ remarks: SpecificationRemarks, _ line: Int) {
    if awaitsName {
      all[all.count - 1].name = text
      awaitsName = false
      return
    }
    var component = NationalRecord.Component(name: text)
    component.code = remarks.value(ImportedTextWording.documentCode, above: line) ?? ""
    if let forms = remarks.value(ImportedTextWording.attachments, above: line) {
      component.forms = RecordFromProcedure.list(forms)
    }
    RecordFromProcedure.count(remarks.value(ImportedTextWording.quantity, above: line) ?? "", &component)
    append(component)
  }

  mutating func add(_ component: NationalRecord.Component) {
    awaitsName = false
    // The import writes originals and copies of one row as two demands.
    if let last = all.last?.components.last, last.name == component.name,
      component.code.isEmpty || component.code == last.code, last.forms == component.forms,
      last.originals > 0, last.copies == 0, component.originals == 0, component.copies > 0
    {
      all[all.count - 1].components[all[all.count - 1].components.count - 1].copies = component.copies
      return
    }
    append(component)
  }

  private mutating func append(_ component: NationalRecord.Component) {
    if all.isEmpty { all.append(NationalRecord.DocumentGroup()) }
    all[all.count - 1].components.append(component)
  }
}
