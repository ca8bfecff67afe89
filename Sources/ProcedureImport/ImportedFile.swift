/// One file that the import makes.
package struct ImportedFile: Sendable {
  /// From the folder of the import, of ASCII letters, digits, hyphens and points.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
