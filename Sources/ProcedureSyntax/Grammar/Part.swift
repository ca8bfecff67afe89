/// A part of a statement or clause, in the order in which the author writes it.
///
/// The grammar is a table of these: the parser walks it, and the language reference is printed from it.
package indirect enum Part: Sendable {
  // Names and texts
  case name
  case nameOrCode
  /// A name, if one stands there.
  case optionalName
  case title
  case optionalTitle
  case text
  case optionalText
  case thing
  case things
  /// The same where most have a title and no name.
  case titledThing
  case titledThings
  case names
  /// `name:` before a limit, fee, document, requirement or pause.
  case label
  case ruleCode

  // Keywords
  case keyword(Keyword)
  case optional(Keyword)
  case oneOf([Keyword])
  case ifKeyword(Keyword, [Part])

  // Values
  case date
  case interval
  case documentNumber
  case number
  case clock
  case moment
  case quantity
  case optionalQuantity
  case timesOrQuantity
  case amount
  case codes
  case days
  /// A day and a month without a year, such as `10/03`.
  case dayOfYear
  case weekdays
  case officeHours

  // Larger things
  case agencies
  case levels
  case channels
  case scope
  case areaLevel
  case events
  /// An event in words, or the start or end of a stage.
  case exampleEvent
  case span
  case expression
  case requirement
  case document
  case dossier
  case assignments
  case expectation
  case feeKinds
  case feeAmount
  case upTo
  case consequence
  case forms
  case roundBody
  case partBody
  case arms
  case transition
  /// One of `GrammarTable.conventions`.
  case convention
  /// The hour of an appointment: a clock time, closing time, or the hour of receipt.
  case appointment
  case items

  // Blocks
  case block(BlockKind)
  case optionalBlock(BlockKind)
  /// The head's own text or a block.
  case textOrBlock(BlockKind)
}

/// A statement or a clause: its keyword and what follows it.
package struct Rule: Sendable {
  package let keyword: Keyword
  package let parts: [Part]
  /// A block that may follow after clauses and guards.
  package let trailingBlock: BlockKind?
  /// For clauses that are statements too when they begin a line: a comma must stand before.
  package let needsComma: Bool

  init(_ keyword: Keyword, _ parts: Part..., trailing: BlockKind? = nil, afterComma: Bool = false) {
    self.keyword = keyword
    self.parts = parts
    trailingBlock = trailing
    needsComma = afterComma
  }
}
