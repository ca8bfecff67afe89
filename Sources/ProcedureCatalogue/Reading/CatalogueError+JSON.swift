import CanonicalJSON

extension CatalogueError {
  init(_ error: JSONError) {
    self = .unreadable(Damage(error.reason), line: error.line, column: error.column)
  }
}

extension CatalogueError.Damage {
  fileprivate init(_ reason: JSONError.Reason) {
    switch reason {
    case .unexpectedEnd: self = .cut
    case .invalidUTF8, .byteOrderMark: self = .encoding
    case .duplicateKey(let name): self = .repeatedName(name)
    case .tooDeep: self = .tooDeep
    case .tooLarge: self = .tooLarge
    default: self = .grammar
    }
  }
}
