/// A property of a type, to be read and set.
///
/// A key path is taken apart anew at every use, which took a third of the time of writing a catalogue; a stored property
/// is reached by its offset instead, and a computed one by two functions.
struct Property<Root, Member>: Sendable {
  private enum Access: Sendable {
    case stored(offset: Int)
    case computed(get: @Sendable (Root) -> Member, set: @Sendable (inout Root, Member) -> Void)
  }

  private let access: Access

  /// A stored property.
  init(_ path: any WritableKeyPath<Root, Member> & Sendable) {
    guard let offset = MemoryLayout<Root>.offset(of: path) else {
      preconditionFailure("A computed property is given by the functions that get and set it.")
    }
    access = .stored(offset: offset)
  }

  /// A computed property.
  init(_ get: @escaping @Sendable (Root) -> Member, _ set: @escaping @Sendable (inout Root, Member) -> Void) {
    access = .computed(get: get, set: set)
  }

  @inline(__always)
  func value(of root: Root) -> Member {
    switch access {
    case .computed(let get, _): return get(root)
    case .stored(let offset):
      return unsafe withUnsafePointer(to: root) { pointer in
        // Safe: `MemoryLayout.offset` gives the place of a stored property of exactly this type.
        unsafe UnsafeRawPointer(pointer).advanced(by: offset).assumingMemoryBound(to: Member.self).pointee
      }
    }
  }

  @inline(__always)
  func set(_ value: Member, in root: inout Root) {
    switch access {
    case .computed(_, let set): set(&root, value)
    case .stored(let offset):
      unsafe withUnsafeMutablePointer(to: &root) { pointer in
        // Safe: as in `value`.
        let member = unsafe UnsafeMutableRawPointer(pointer).advanced(by: offset).assumingMemoryBound(to: Member.self)
        unsafe member.pointee = value
      }
    }
  }

  /// Lets `change` work on the property, on a stored one in place.
  @inline(__always)
  func update(
    _ root: inout Root, _ change: (inout Member) throws(CatalogueShapeFault) -> Void
  ) throws(CatalogueShapeFault) {
    switch access {
    case .computed(let get, let set):
      var member = get(root)
      try change(&member)
      set(&root, member)
    case .stored(let offset):
      try unsafe withUnsafeMutablePointer(to: &root) { (pointer) throws(CatalogueShapeFault) in
        // Safe: as in `value`.
        let member = unsafe UnsafeMutableRawPointer(pointer).advanced(by: offset).assumingMemoryBound(to: Member.self)
        try unsafe change(&member.pointee)
      }
    }
  }
}
