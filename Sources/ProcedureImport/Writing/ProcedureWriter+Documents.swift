import ProcedureSyntax

extension ProcedureWriter {
  /// A group of documents with what its rows are.
  private struct Group {
    let components: [DocumentRow]
    let name: String
    let reading: DocumentGroupExtractor.Reading
    let place: OpenQuestions.Part
  }

  mutating func documents() {
    let all = record.documentGroups.enumerated().map { number, group in
      Group(
        components: DocumentRow.rows(ofGroup: number, in: subject).filter(\.saysSomething), name: group.name,
        reading: subject.groups[number], place: .group(number))
    }
    let groups = all.filter { !$0.name.isEmpty || !$0.components.isEmpty }
    guard !groups.isEmpty else {
      if record.sets > 0 { text.comment("\(ImportedTextWording.column(.sets)): \(record.sets)") }
      return
    }
    var head = Statement(.documents)
    let sets = groups.compactMap { if case .sets(let count) = $0.reading { count } else { nil } }
    let count = sets.count == 1 ? Int64(sets[0]) : record.sets
    if count > 0 {
      head.add(Spelled.count(count))
      head.add(.sets)
    }
    text.open(head)
    for (number, group) in groups.enumerated() {
      if group.name.isEmpty, number > 0 { text.comment(ImportedTextWording.unnamedGroup) }
      write(group, sets.count == 1)
      ask { $0 == group.place }
    }
    ask { $0.isOfDocuments }
    text.close()
  }

  private mutating func write(_ group: Group, _ hasSets: Bool) {
    if group.reading != .plain { counts.count(.documentGroups, group.reading.outcome) }
    switch group.reading {
    case .plain: rows(group.components, .submit)
    case .present(let condition):
      text.comment("\(ImportedTextWording.documentGroup): \(group.name)")
      guard let condition, !group.components.isEmpty else { return rows(group.components, .show) }
      var opening = Statement(.when)
      opening.add(Spelled.text(condition))
      text.open(opening)
      rows(group.components, .show)
      text.close()
    case .submit:
      text.comment("\(ImportedTextWording.documentGroup): \(group.name)")
      rows(group.components, .submit)
    case .sets where hasSets:
      text.comment("\(ImportedTextWording.documentGroup): \(group.name)")
      rows(group.components, .submit)
    case .sets, .heading, .rule:
      title(group)
      ask { $0 == group.place }
      rows(group.components, .submit)
    case .notes, .unowed:
      title(group)
      for row in group.components where !row.component.name.isEmpty {
        particulars(row.component)
        text.add(.verbatim, text: row.component.name)
        ask { $0 == row.place }
      }
    case .oneOf(let condition): alternatives(group, condition)
    case .condition(let condition), .question(let condition):
      guard !group.components.isEmpty else { return title(group) }
      var opening = Statement(.when)
      opening.add(Spelled.text(condition))
      text.comment("\(ImportedTextWording.documentGroup): \(group.name)")
      text.open(opening)
      rows(group.components, .submit)
      text.close()
    }
  }

  /// The name of a group as prose, below a comment that says what it is.
  private mutating func title(_ group: Group) {
    guard !group.name.isEmpty else { return }
    text.comment(ImportedTextWording.documentGroup)
    text.add(.verbatim, text: group.name)
  }

  /// One paper of the group suffices. A group of other rows than papers is no choice between papers.
  private mutating func alternatives(_ group: Group, _ condition: String?) {
    guard group.components.count > 1, group.components.allSatisfy(\.isItem) else {
      title(group)
      return rows(group.components, .submit)
    }
    text.comment("\(ImportedTextWording.documentGroup): \(group.name)")
    if let condition {
      var when = Statement(.when)
      when.add(Spelled.text(condition))
      text.open(when)
    }
    oneOf(group.components[...], .submit)
    if condition != nil { text.close() }
  }

  private mutating func oneOf(_ items: ArraySlice<DocumentRow>, _ verb: Keyword) {
    codes(items.map(\.component.code))
    for (number, item) in items.enumerated() {
      let files = item.component.forms.filter(FormNameExtractor.isFile)
      guard !files.isEmpty else { continue }
      text.comment("\(ImportedTextWording.attachments(ofItem: number + 1)): \(files.joined(separator: "; "))")
    }
    var opening = Statement(verb)
    opening.add(.oneOf)
    text.open(opening)
    for item in items {
      self.item(item.component, item.reading, forms(of: item).compactMap { $0 })
      counts.count(.documentRows, item.reading.isIfAny ? .question : .structure)
    }
    text.close()
    // No question can stand inside a choice.
    for item in items { ask { $0 == item.place } }
  }

  /// `(6) … là một trong các giấy tờ sau:` with the rows that it announces.
  private mutating func choice(_ heading: NationalRecord.Component, _ items: ArraySlice<DocumentRow>, _ verb: Keyword) {
    text.comment("\(ImportedTextWording.headingRow): \(heading.name)")
    particulars(heading)
    oneOf(items, verb)
    counts.count(.documentRows, .structure)
    counts.count(.alternatives, .structure)
  }

  /// A paper inside a choice: its originals or copies are one demand there.
  private mutating func item(
    _ component: NationalRecord.Component, _ reading: DocumentRowExtractor.Reading, _ forms: [String]
  ) {
    // A comment stands above the whole choice only, so the mark stays in the name.
    let title = reading.mark.isEmpty ? reading.title : "\(reading.mark) \(reading.title)"
    note(title: title)
    var statement = Statement(text: Spelled.text(title))
    if let form = forms.first { statement.add(form) }
    finish(&statement, component, reading, note: nil)
  }

  private mutating func rows(_ components: [DocumentRow], _ verb: Keyword) {
    var next = components.startIndex
    while next < components.endIndex {
      let row = components[next]
      let (component, reading) = (row.component, row.reading)
      next += 1
      defer { ask { $0 == row.place } }
      let items = row.announced(components[next...])
      if !items.isEmpty {
        choice(component, items, verb)
        next = items.endIndex
        continue
      }
      countUncoded(row)
      switch reading.kind {
      case .empty:
        code(component)
        if !component.forms.isEmpty { text.add(.verbatim, text: component.forms.joined(separator: "; ")) }
      case .note, .rule, .heading, .oneOfHeading:
        particulars(component)
        text.add(.verbatim, text: component.name)
        counts.count(.documentRows, .uncoded)
      case .document where row.isChoice: choice(row, verb)
      case .document where reading.photos != nil: photographs(component, reading, verb)
      case .document:
        let said = row.countedForms
        if said != nil { text.comment(Self.quantity(forms(of: component))) }
        code(component)
        for form in forms(of: row, said) { document(component, reading, form, verb) }
        counts.count(.documentRows, reading.isIfAny ? .question : .structure)
        if reading.condition != nil || reading.exception != nil { counts.count(.conditions, .question) }
        if !reading.registers.isEmpty { counts.count(.databases, .structure) }
      }
    }
  }

  /// As many as the name says; what the data count of them, as originals or as copies, stands above.
  private mutating func photographs(
    _ component: NationalRecord.Component, _ reading: DocumentRowExtractor.Reading, _ verb: Keyword
  ) {
    let counted = forms(of: component)
    if counted != [nil] { text.comment(Self.quantity(counted)) }
    code(component)
    let number = reading.photos.map { "\(Spelled.count(Int64($0))) \(Statement.phrase(.photo))" }
    document(component, reading, number, verb)
    counts.count(.copyForms, .structure)
    counts.count(.documentRows, reading.isIfAny ? .question : .structure)
    if reading.condition != nil || reading.exception != nil { counts.count(.conditions, .question) }
    if !reading.registers.isEmpty { counts.count(.databases, .structure) }
  }

  /// What a row says of registers and of papers any of which suffices, where that stays prose.
  private mutating func countUncoded(_ row: DocumentRow) {
    guard case .row(let group, let number) = row.place else { return }
    let name = subject.names[group][number]
    if row.reading.registers.isEmpty, name.contains(Register.mentions) { counts.count(.databases, .uncoded) }
    if !row.isChoice, name.contains(Cues.oneOf) { counts.count(.alternatives, .uncoded) }
  }

  /// `Đơn tố cáo hoặc văn bản ghi nội dung tố cáo` as one of two papers, below a comment with the words of the row.
  private mutating func choice(_ row: DocumentRow, _ verb: Keyword) {
    let (component, reading) = (row.component, row.reading)
    code(component)
    text.comment("\(ImportedTextWording.documentRow): \(component.name)")
    var opening = Statement(reading.isPresented ? .show : verb)
    opening.add(reading.isInOrder ? .firstOf : .oneOf)
    text.open(opening)
    for name in reading.alternatives {
      note(title: name)
      var statement = Statement(text: Spelled.text(name))
      for form in forms(of: row).compactMap({ $0 }) { statement.add(form) }
      if let validity = reading.validity { statement.add(clause: .valid, Self.words(validity)) }
      text.add(statement)
    }
    text.close()
    counts.count(.documentRows, .structure)
    counts.count(.alternatives, .structure)
  }

  /// What else the data say in a row that is no paper.
  private mutating func particulars(_ component: NationalRecord.Component) {
    code(component)
    let forms = self.forms(of: component)
    if forms != [nil] { text.comment(Self.quantity(forms)) }
    if !component.forms.isEmpty { text.comment(Self.attachments(component.forms)) }
  }

  /// By which the database knows the paper of a row.
  private mutating func code(_ component: NationalRecord.Component) {
    if !component.code.isEmpty { text.comment("\(ImportedTextWording.documentCode): \(component.code)") }
  }

  /// The same of the papers of a choice, above which alone a comment can stand.
  private mutating func codes(_ codes: [String]) {
    guard codes.contains(where: { !$0.isEmpty }) else { return }
    let list = codes.map { $0.isEmpty ? TableCodes.missing : $0 }
    text.comment("\(ImportedTextWording.documentCodes): \(list.joined(separator: "; "))")
  }

  private static func quantity(_ forms: [String?]) -> String {
    "\(ImportedTextWording.quantity): \(forms.compactMap { $0 }.joined(separator: ", "))"
  }

  private mutating func document(
    _ component: NationalRecord.Component, _ reading: DocumentRowExtractor.Reading, _ form: String?, _ verb: Keyword
  ) {
    note(title: reading.title)
    if !reading.registers.isEmpty {
      text.comment("\(ImportedTextWording.documentRow): \(component.name)")
    } else if !reading.mark.isEmpty {
      text.comment("\(ImportedTextWording.mark): \(reading.mark)")
    }
    var statement = Statement(reading.isPresented || component.isPresented ? .show : verb)
    statement.add(Spelled.text(reading.title))
    if let form { statement.add(form) }
    let files = component.forms.filter(FormNameExtractor.isFile)
    finish(&statement, component, reading, note: files.isEmpty ? nil : Self.attachments(files))
  }

  /// `Tệp đính kèm: mau-01.docx`
  private static func attachments(_ files: [String]) -> String {
    "\(ImportedTextWording.attachments): \(files.joined(separator: "; "))"
  }

  private mutating func finish(
    _ statement: inout Statement, _ component: NationalRecord.Component, _ reading: DocumentRowExtractor.Reading,
    note: String?
  ) {
    let codes = component.forms.filter { !FormNameExtractor.isFile($0) }
    if !codes.isEmpty { statement.add(clause: .usingForm, Spelled.text(codes.joined(separator: "; "))) }
    if let validity = reading.validity {
      statement.add(clause: .valid, Self.words(validity))
      counts.count(.validity, .structure)
    }
    if !reading.registers.isEmpty {
      statement.add(clause: .unlessObtainable, afterComma: true)
      statement.add(list: reading.registers.map(\.name))
      registers.formUnion(reading.registers)
    }
    if component.duty == .optional { statement.add(clause: .optional, afterComma: true) }
    let isSettled = component.duty == .required || component.duty == .optional
    if reading.isIfAny, !isSettled { statement.add(.ifAny) }
    let notes = [
      reading.isIfAny && isSettled ? ImportedTextWording.ifAny : nil, note,
    ].compactMap(\.self)
    if !notes.isEmpty {
      statement.add(clause: .verbatim, Spelled.text(notes.joined(separator: "; ")), afterComma: true)
    }
    if let condition = reading.condition { statement.add(guard: .when, [Spelled.text(condition)]) }
    if let exception = reading.exception {
      statement.add(clause: .unless, Spelled.text(exception), afterComma: true)
    }
    text.add(statement)
  }

  /// The demands of a row: in the forms that its name gives, where the counts do not contradict them.
  private mutating func forms(
    of row: DocumentRow, _ said: CountedFormsExtractor.Reading? = nil
  ) -> [String?] {
    let (component, reading) = (row.component, row.reading)
    let counted = forms(of: component)
    if said == nil {
      guard !reading.forms.isEmpty, counted.count == 1, component.copyForm == nil else { return counted }
      let isOriginal = component.originals > 0
      guard counted[0] == nil || isOriginal == reading.forms.contains(.original) else { return counted }
    }
    let forms = (said?.forms ?? reading.forms).map { form in
      let isOriginal = component.copies == 0 || form == .original && component.originals > 0
      let count = isOriginal ? component.originals : component.copies
      return (count > 0 ? Spelled.count(count) + " " : "") + Statement.phrase(form.keyword)
    }
    counts.count(.copyForms, .structure)
    return [forms.joined(separator: " \(Statement.phrase(.or)) ")]
  }

  /// One demand for originals, one for copies and one for photographs; a count of zero says nothing.
  func forms(of component: NationalRecord.Component) -> [String?] {
    var forms: [String?] = []
    if component.originals > 0 {
      forms.append("\(Spelled.count(component.originals)) \(Statement.phrase(.original))")
    }
    if component.copies > 0 {
      forms.append("\(Spelled.count(component.copies)) \(Statement.phrase(component.copyForm?.keyword ?? .copy))")
    }
    if component.photos > 0 { forms.append("\(Spelled.count(component.photos)) \(Statement.phrase(.photo))") }
    return forms.isEmpty ? [nil] : forms
  }
}

extension CopyFormExtractor.Form {
  fileprivate var keyword: Keyword {
    switch self {
    case .original: .original
    case .copy: .copy
    case .certified: .certifiedCopy
    case .register: .registerCopy
    case .withOriginal: .copyWithOriginal
    case .electronic: .electronic
    case .photocopy: .photocopy
    }
  }
}
