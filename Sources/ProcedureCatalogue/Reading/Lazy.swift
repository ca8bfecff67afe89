import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks.
///
/// A failure is kept too: the same file fails in the same way every time.
final class Lazy<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case unmade(@Sendable () throws(CatalogueError) -> Value)
    /// In a place of its own, so that thousands of procedures that nobody asks for take no room.
    indirect case made(Value)
    case failed(CatalogueError)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () throws(CatalogueError) -> Value) {
    state = Mutex(.unmade(make))
  }

  init(made value: Value) {
    state = Mutex(.made(value))
  }

  func value() throws(CatalogueError) -> Value {
    try state.withLock { (state) throws(CatalogueError) in
      switch state {
      case .made(let value): return value
      case .failed(let error): throw error
      case .unmade(let make):
        do throws(CatalogueError) {
          let value = try make()
          state = .made(value)
          return value
        } catch {
          state = .failed(error)
          throw error
        }
      }
    }
  }
}
