public import WorkingCalendar

/// What every element of a catalogue carries: its lasting id, the law it rests on, and the line it was written on.
public struct Origin: Hashable, Sendable {
  /// The author's label, else derived from kind, guard and title; unchanged by formatting, moving or re-ordering.
  public var id: String
  /// The law that the element rests on; empty when the author cited none.
  public var basis: [Citation]
  /// Index into `CatalogueContents.sources`.
  public var file: Int
  /// The line in that file, starting at 1; 0 when the element was made by the compiler.
  public var line: Int
  /// The id of the area whose layer gave the element; nil for what the procedure itself says.
  public var layer: String?
  /// The source's wording kept beside the value (`nguyen van`), or nil.
  public var verbatim: String?
}

extension Origin {
  /// The origin of an element; without a line it counts as made by the compiler.
  public init(
    id: String, basis: [Citation] = [], file: Int = 0, line: Int = 0, verbatim: String? = nil, layer: String? = nil
  ) {
    // By the memberwise initializer, which the order of the properties tells from this one: a large value whose
    // properties are set one after the other is built, copied with all that it holds, and destroyed.
    self.init(id: id, basis: basis, file: file, line: line, layer: layer, verbatim: verbatim)
  }
}

/// A place in a legal text: point, clause, article, source, written bottom-up as the law writes it.
public struct Citation: Hashable, Sendable {
  /// One step of the way: an article, a clause, a point, an annex, a section or a form, with its numbers as written.
  public struct Locator: Hashable, Sendable {
    /// The kinds of places in Vietnamese legal texts.
    public enum Kind: String, CaseIterable, Sendable {
      case point, clause, article, section, annex, form
    }

    /// Which kind of place.
    public var kind: Kind
    /// The numbers or letters, several where the citation names several places of the kind.
    public var parts: [String]

    /// A step with its numbers as written.
    public init(_ kind: Kind, _ parts: [String]) {
      self.kind = kind
      self.parts = parts
    }
  }

  /// The id of a declared legal basis, or the number or title of an undeclared one.
  public var source: String
  /// From the smallest to the largest.
  public var locators: [Locator]

  /// A citation of a place in a source, or of the whole source when no place is given.
  public init(source: String, locators: [Locator] = []) {
    self.source = source
    self.locators = locators
  }
}

/// The days on which something is in force: from a day on, up to and including a last day, either end open.
public struct Interval: Hashable, Sendable {
  /// The first day in force; nil for no beginning.
  public var from: CivilDate?
  /// The last day in force.
  public var to: CivilDate?

  /// The days between two ends; an end left out is open.
  public init(from: CivilDate? = nil, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Every day.
  public static let always = Interval()

  /// Whether something is in force on a day.
  public func contains(_ date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
