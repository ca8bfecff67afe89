/// The way from the root of a document to a value, as RFC 6901 writes it: `/procedures/3/title`.
enum JSONPointer {
  /// One step, with the two characters that pointers escape.
  static func step(_ key: String) -> String {
    var step = "/"
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(scalar)
      }
    }
    return step
  }
}

extension JSONValue {
  /// Computed by walking down from the root, so made for messages.
  package var pointer: String {
    var pointer = storage.origin?.pointer ?? ""
    var container = JSONValue(storage, 0)
    while container.index < index {
      guard let (step, child) = container.step(towards: index) else {
        preconditionFailure("A value lies inside the root of its document.")
      }
      pointer += step
      container = child
    }
    return pointer
  }

  /// Line and column of the first byte; computed by walking the text, so made for messages.
  package var place: JSONPlace { JSONPlace(offset: range.lowerBound, in: storage.bytes) }

  private func step(towards target: Int) -> (String, JSONValue)? {
    for (number, element) in elements.enumerated() where target < storage.next(after: element.index) {
      return (JSONPointer.step(String(number)), element)
    }
    for member in members where target < storage.next(after: member.value.index) {
      // A key is no value of its own for a pointer: it is named by its member.
      let child = target == member.keyValue.index ? member.keyValue : member.value
      return (JSONPointer.step(member.key), child)
    }
    return nil
  }
}
