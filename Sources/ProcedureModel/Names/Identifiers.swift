import ProcedureSyntax

/// Ids that the compiler derives from titles and questions: ASCII, lasting, readable.
///
/// `Giấy chứng sinh` becomes `giay-chung-sinh`. A long text is cut and given a short digest of the whole, so that two
/// texts with the same beginning keep different ids.
enum Identifiers {
  static let maximumLength = 56

  static func slug(_ text: String, prefix: String = "", separator: UInt8 = 0x2D) -> String {
    let words = text.utf8.span
    let start = prefix.utf8.span
    let slug = [UInt8](capacity: start.count + maximumLength + 1 + digestLength) { slug in
      for index in start.indices { slug.append(start[index]) }
      WordFold.addPlainWords(of: words, separator: separator, to: &slug, limit: maximumLength)
      guard slug.count > maximumLength else { return }
      slug.removeLast(slug.count - maximumLength)
      slug.append(separator)
      addDigest(of: words, to: &slug)
    }
    return slug.isEmpty ? "x" : String(decoding: slug, as: UTF8.self)
  }

  private static let digestLength = 4

  /// Four hexadecimal digits of an FNV hash: enough to tell titles with a common beginning apart, and stable.
  private static func addDigest(of bytes: Span<UInt8>, to slug: inout OutputSpan<UInt8>) {
    var hash: UInt32 = 0x811C_9DC5
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    let short = UInt16(truncatingIfNeeded: hash ^ (hash >> 16))
    for place in 1...digestLength {
      let digit = UInt8(truncatingIfNeeded: short &>> UInt16(16 - 4 * place)) & 0xF
      slug.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}

/// Gives each id once: the second `phi` becomes `phi-2`.
struct IdentifierPool: Equatable {
  private var ids = ByteInterner(slots: 64)
  /// For each id the last number that was tried behind it.
  private var counts: [Int] = []
  /// As many ids as most procedures have.
  private static let usual = 32

  /// A pool without ids and without memory of its own, for who gets that of another one.
  static let empty = IdentifierPool()

  /// Forgets all ids, and keeps the memory for others.
  mutating func removeAll() {
    ids.removeAll()
    counts.removeAll(keepingCapacity: true)
  }

  mutating func unique(_ wanted: String) -> String {
    let first = Int(ids.number(of: wanted.utf8.span))
    guard first < counts.count else {
      if counts.isEmpty { counts.reserveCapacity(Self.usual) }
      counts.append(1)
      return wanted
    }
    var number = counts[first]
    var id: String
    repeat {
      number += 1
      id = wanted + "-" + String(number)
    } while contains(id)
    counts[first] = number
    _ = ids.number(of: id.utf8.span)
    counts.append(1)
    return id
  }

  /// Whether both have given the same ids in one order.
  static func == (left: IdentifierPool, right: IdentifierPool) -> Bool {
    left.counts == right.counts && left.ids.holdsTheSame(as: right.ids)
  }

  private func contains(_ id: String) -> Bool { ids.knownNumber(of: id.utf8.span) != nil }
}

/// The slugs of texts, each made once: thousands of procedures name the same agencies.
struct Slugs {
  private var numbers = ByteInterner(slots: 64)
  private var slugs: [String] = []

  var isFull: Bool { slugs.count > QuotedTexts.mostKept }

  subscript(text: String) -> String {
    mutating get {
      let number = Int(numbers.number(of: text.utf8.span))
      if number == slugs.count { slugs.append(Identifiers.slug(text)) }
      return slugs[number]
    }
  }
}
