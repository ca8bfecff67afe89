/// A new file beside the one whose name it takes once it is complete: what is written a piece at a time is there as a
/// whole or not at all.
package final class FileDraft {
  private let path: String
  private let temporary: String
  /// Nil once the file is closed.
  private var descriptor: Int32?
  /// The first failure; nothing is written after it.
  private var problem: FileFault.Problem?

  init(of path: String, like entry: FileSystem.Entry?) throws(FileFault) {
    let (descriptor, temporary) = try FileSystem.openTemporary(beside: path, permissions: 0o666)
    if let entry { FileSystem.setPermissions(entry.permissions, of: descriptor) }
    self.path = path
    self.temporary = temporary
    self.descriptor = descriptor
  }

  deinit {
    if let descriptor { FileSystem.abandon(descriptor, temporary) }
  }

  /// Writes the next bytes; `finish` tells whether that went well.
  package func write(_ bytes: [UInt8]) {
    guard let descriptor, problem == nil else { return }
    note(FileSystem.write(bytes, to: descriptor))
  }

  /// Writes bytes in the place of some that have been written.
  package func replace(_ bytes: [UInt8], at offset: Int) {
    guard let descriptor, problem == nil else { return }
    note(FileSystem.write(bytes, to: descriptor, at: offset))
  }

  private func note(_ result: WriteResult) {
    if case .failed(let problem) = result { self.problem = problem }
  }

  /// Waits until the disk has the file, and gives it its name.
  package func finish() throws(FileFault) {
    guard let descriptor else { return }
    self.descriptor = nil
    if let problem {
      FileSystem.abandon(descriptor, temporary)
      throw FileFault(path, problem)
    }
    if let problem = FileSystem.finish(descriptor) {
      FileSystem.remove(temporary)
      throw FileFault(path, problem)
    }
    do {
      try FileSystem.move(temporary, to: path)
    } catch {
      FileSystem.remove(temporary)
      throw error
    }
  }
}
