/// A folder that one run of the program reads and then replaces as a whole: until it is let go of, another run is told to
/// wait, so that what was read is what is replaced.
package final class FolderHold {
  private let lock: String
  private let descriptor: Int32

  fileprivate init(_ path: String) throws(FileFault) {
    lock = "\(path).lock.tmp"
    descriptor = try FileSystem.lock(lock)
  }

  deinit {
    FileSystem.remove(lock)
    FileSystem.close(descriptor)
  }
}

extension Workspace {
  /// Takes hold of a folder, and puts back what an earlier run left half-way when it was ended by force.
  package func hold(folder path: String) throws(FileFault) -> FolderHold {
    do {
      let path = absolute(Paths.normalised(path))
      let target = FileSystem.resolved(path) ?? path
      let hold = try FolderHold(target)
      let old = Self.replaced(target)
      if !exists(target), exists(old) { try FileSystem.move(old, to: target) }
      return hold
    } catch {
      throw FileFault(path, error.problem)
    }
  }

  /// Where a folder stands while another one takes its place.
  static func replaced(_ path: String) -> String { "\(path).old.tmp" }
}
