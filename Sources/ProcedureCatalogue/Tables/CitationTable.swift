import CanonicalJSON

extension Citation {
  static let codec = Codec.object(
    "Citation",
    "A place in a legal text. The source is the id of a legal basis, or the number or title of an undeclared one; "
      + "several numbers of one step are a list. Steps in another order than usual are listed from the smallest.",
    blank: Citation(source: ""),
    [
      .required("source", \.source, .text),
      step("form", .form),
      step("point", .point),
      step("clause", .clause),
      step("article", .article),
      step("section", .section),
      step("annex", .annex),
      .list("steps", Property({ $0.unusualSteps }, { $0.unusualSteps = $1 }), Locator.codec),
    ])

  private static func step(_ name: String, _ kind: Locator.Kind) -> Field<Citation> {
    .defaulted(name, Property({ $0[kind] }, { $0[kind] = $1 }), .oneOrMore, [])
  }

  /// The steps as nearly every citation has them, from the smallest to the largest.
  private static let usualOrder: [Locator.Kind] = [.form, .point, .clause, .article, .section, .annex]

  private var isUsual: Bool {
    var rest = Citation.usualOrder[...]
    for locator in locators {
      guard let place = rest.firstIndex(of: locator.kind), !locator.parts.isEmpty else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// The numbers of one step of a usual citation.
  fileprivate subscript(kind: Locator.Kind) -> [String] {
    get {
      guard isUsual else { return [] }
      return locators.first { $0.kind == kind }?.parts ?? []
    }
    set {
      guard !newValue.isEmpty else { return }
      let added = locators + [Locator(kind, newValue)]
      locators = Citation.usualOrder.flatMap { kind in added.filter { $0.kind == kind } }
    }
  }

  fileprivate var unusualSteps: [Locator] {
    get { isUsual ? [] : locators }
    set {
      guard !newValue.isEmpty else { return }
      locators = newValue
    }
  }
}

extension Citation.Locator {
  fileprivate static let codec = Codec.object(
    "CitationStep", "One step of a citation.", blank: Citation.Locator(.article, []),
    [
      .required("kind", \.kind, .word),
      .required("parts", \.parts, .list(.text)),
    ])
}

extension Codec where Value == [String] {
  /// One text, or a list of several.
  fileprivate static var oneOrMore: Codec {
    .variants([
      .bare({ $0.kind == .string }, .text, { [$0] }, { $0.count == 1 ? $0[0] : nil }),
      .bare({ $0.kind == .array }, .list(.text), { $0 }, { $0 }),
    ])
  }
}
