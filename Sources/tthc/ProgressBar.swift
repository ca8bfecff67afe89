/// A line on a terminal that shows how far a long run is; elsewhere nothing.
struct ProgressBar {
  private static let width = 30

  private let channel: OutputChannel
  private let title: String
  private var done = 0
  private var shown = -1

  init(_ channel: OutputChannel, _ title: String) {
    self.channel = channel
    self.title = title
  }

  mutating func advance(by bytes: Int, of total: Int?) { show(done + bytes, of: total) }

  mutating func show(_ bytes: Int, of total: Int?) {
    done = bytes
    guard channel.isTerminal, let total, total > 0 else { return }
    let percent = min(100, done * 100 / total)
    guard percent != shown else { return }
    shown = percent
    let filled = percent * Self.width / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    channel.write("\r\(title) \(bar) \(percent)%")
  }

  /// Clears the line.
  func finish() {
    if channel.isTerminal, shown >= 0 { channel.write("\r\u{1B}[K") }
  }
}
