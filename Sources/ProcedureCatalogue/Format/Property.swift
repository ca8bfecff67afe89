/// A property of a type, to be read and set.
///
/// A key path is taken apart anew at every use, which took a third of the time of writing a catalogue; a stored
/// property is reached by its offset instead.
struct Property<Root, Member>: Sendable {
  private let path: any WritableKeyPath<Root, Member> & Sendable
  /// Nil for a computed property.
  private let offset: Int?

  init(_ path: any WritableKeyPath<Root, Member> & Sendable) {
    self.path = path
    offset = MemoryLayout<Root>.offset(of: path)
  }

  @inline(__always)
  func value(of root: Root) -> Member {
    guard let offset else { return root[keyPath: path] }
    return unsafe withUnsafePointer(to: root) { pointer in
      // Safe: `MemoryLayout.offset` gives the place of a stored property of exactly this type.
      unsafe UnsafeRawPointer(pointer).advanced(by: offset).assumingMemoryBound(to: Member.self).pointee
    }
  }

  @inline(__always)
  func set(_ value: Member, in root: inout Root) {
    guard let offset else {
      root[keyPath: path] = value
      return
    }
    unsafe withUnsafeMutablePointer(to: &root) { pointer in
      // Safe: as in `value`.
      let member = unsafe UnsafeMutableRawPointer(pointer).advanced(by: offset).assumingMemoryBound(to: Member.self)
      unsafe member.pointee = value
    }
  }

  /// Lets `change` work on the property in place.
  @inline(__always)
  func update(
    _ root: inout Root, _ change: (inout Member) throws(CatalogueShapeFault) -> Void
  ) throws(CatalogueShapeFault) {
    guard let offset else { return try change(&root[keyPath: path]) }
    try unsafe withUnsafeMutablePointer(to: &root) { (pointer) throws(CatalogueShapeFault) in
      // Safe: as in `value`.
      let member = unsafe UnsafeMutableRawPointer(pointer).advanced(by: offset).assumingMemoryBound(to: Member.self)
      try unsafe change(&member.pointee)
    }
  }
}
