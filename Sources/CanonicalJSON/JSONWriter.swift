/// Writes JSON without white space, value by value, into bytes.
///
/// Written by a program that knows its shape: no tree is built, and what is written is what is called. With the order
/// `ascending` the result is canonical (RFC 8785) because the caller asks for members in that order, which debug builds
/// check; they also check that keys and values alternate and that containers are closed.
///
///     var writer = JSONWriter()
///     writer.object {
///       $0.member("amount", 3)
///       $0.member("unit", "working-day")
///     }
///     writer.bytes  // {"amount":3,"unit":"working-day"}
package struct JSONWriter {
  package enum Order: Sendable {
    /// Keys ascend as RFC 8785 sorts them.
    case ascending
    case asWritten
  }

  package private(set) var bytes: [UInt8] = []
  private let order: Order
  /// When a container ends and there are so many bytes, they are handed over.
  private let pieceLimit: Int
  private let take: ([UInt8]) -> Void
  private var needsComma = false
  #if DEBUG
    private var check = JSONWriterCheck()
  #endif

  package init(order: Order = .ascending, reservingCapacity capacity: Int = 0) {
    self.order = order
    pieceLimit = .max
    take = { _ in }
    bytes.reserveCapacity(capacity)
  }

  /// A writer that hands over what it has written in pieces of at least so many bytes, each of which ends behind a
  /// container; `finish` gives the last one.
  package init(drainingAt limit: Int, into take: @escaping ([UInt8]) -> Void) {
    order = .ascending
    pieceLimit = limit
    self.take = take
    bytes.reserveCapacity(limit + limit / 2)
  }

  /// What was written, or the last piece of it. The writer is used up, so that the bytes can be changed without a copy.
  package consuming func finish() -> [UInt8] { bytes }

  // MARK: Containers

  // By two calls each for programs that write by tables: what goes on between them is not handed over as a function.

  package mutating func beginObject() { open(ASCII.openBrace, isObject: true) }
  package mutating func endObject() { close(ASCII.closeBrace) }
  package mutating func beginArray() { open(ASCII.openBracket, isObject: false) }
  package mutating func endArray() { close(ASCII.closeBracket) }

  package mutating func object<Failure: Error>(_ members: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    open(ASCII.openBrace, isObject: true)
    try members(&self)
    close(ASCII.closeBrace)
  }

  package mutating func array<Failure: Error>(_ elements: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    open(ASCII.openBracket, isObject: false)
    try elements(&self)
    close(ASCII.closeBracket)
  }

  /// Writes a name; the next call writes its value.
  package mutating func key(_ key: String) {
    #if DEBUG
      check.key(key, ascending: order == .ascending)
    #endif
    if needsComma { bytes.append(ASCII.comma) }
    JSONEscapes.appendQuoted(key, to: &bytes)
    bytes.append(ASCII.colon)
    needsComma = false
  }

  /// The same for a name that is ready to be written.
  package mutating func key(_ key: JSONKey) {
    #if DEBUG
      check.key(key.name, ascending: order == .ascending)
    #endif
    // With its comma, at once: no list is counted in and out of use, and room is looked for once.
    let quoted = needsComma ? key.afterComma.span : key.quoted.span
    JSONEscapes.append(unsafe quoted.bytes, to: &bytes)
    needsComma = false
  }

  // MARK: Values

  package mutating func string(_ text: String) {
    beginValue()
    JSONEscapes.appendQuoted(text, to: &bytes)
  }

  package mutating func integer(_ number: Int64) {
    beginValue()
    if number < 0 { bytes.append(ASCII.minus) }
    appendDigits(number.magnitude)
  }

  package mutating func bool(_ bool: Bool) {
    beginValue()
    bytes.append(contentsOf: (bool ? "true" : "false").utf8)
  }

  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  package mutating func json(_ value: JSON) {
    beginValue()
    value.appendCanonical(to: &bytes)
  }

  /// Writes the bytes of one value that is known to be well-formed, such as a part of another document.
  package mutating func raw(_ value: some Collection<UInt8>) {
    beginValue()
    bytes.append(contentsOf: value)
  }

  private mutating func beginValue() {
    #if DEBUG
      check.value()
    #endif
    if needsComma { bytes.append(ASCII.comma) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8, isObject: Bool) {
    beginValue()
    #if DEBUG
      check.open(isObject: isObject)
    #endif
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    #if DEBUG
      check.close()
    #endif
    bytes.append(bracket)
    needsComma = true
    guard bytes.count >= pieceLimit else { return }
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func appendDigits(_ number: UInt64) {
    // Most numbers are places and lines.
    if number < 10 { return bytes.append(ASCII.zero + UInt8(truncatingIfNeeded: number)) }
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(ASCII.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var (first, last) = (start, bytes.count - 1)
    while first < last {
      bytes.swapAt(first, last)
      first += 1
      last -= 1
    }
  }
}

/// The name of a member, quoted once for all objects that have it.
package struct JSONKey: Sendable {
  let name: String
  /// With the colon.
  let quoted: [UInt8]
  /// The same behind another member.
  let afterComma: [UInt8]

  package init(_ name: String) {
    self.name = name
    var quoted: [UInt8] = []
    JSONEscapes.appendQuoted(name, to: &quoted)
    self.quoted = quoted + [ASCII.colon]
    afterComma = [ASCII.comma] + self.quoted
  }
}

extension JSONWriter {
  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Int64) {
    key(name)
    integer(value)
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(Int64(value))
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: String, _ value: JSON) {
    key(name)
    json(value)
  }
}

#if DEBUG
  /// What debug builds know about a text that is being written.
  private struct JSONWriterCheck {
    /// One open container, or the text itself.
    private struct Container {
      var isObject: Bool
      var lastKey: String?
      var awaitsValue = false
      var isTextWithValue = false
    }

    private var containers = [Container(isObject: false)]

    private var innermost: Container {
      get { containers[containers.count - 1] }
      set { containers[containers.count - 1] = newValue }
    }

    mutating func key(_ key: String, ascending: Bool) {
      precondition(innermost.isObject && !innermost.awaitsValue, "A key stands in an object, behind a whole member.")
      if ascending, let lastKey = innermost.lastKey {
        precondition(
          KeyOrder.compare(lastKey.utf8, key.utf8) == .ascending, "Keys ascend: \(lastKey) was written before \(key).")
      }
      innermost.lastKey = key
      innermost.awaitsValue = true
    }

    mutating func value() {
      precondition(innermost.awaitsValue == innermost.isObject, "Every value in an object has a key.")
      precondition(!innermost.isTextWithValue, "A text is one value.")
      innermost.awaitsValue = false
      innermost.isTextWithValue = containers.count == 1
    }

    mutating func open(isObject: Bool) {
      containers.append(Container(isObject: isObject))
    }

    mutating func close() {
      precondition(!innermost.awaitsValue, "Every key in an object has a value.")
      containers.removeLast()
    }
  }
#endif
