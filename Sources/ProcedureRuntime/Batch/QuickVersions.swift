import ProcedureCatalogue
import WorkingCalendar

/// Which version of a procedure is in force on a day, as numbers.
struct QuickVersions: Sendable {
  private struct Version: Sendable {
    let from: Int32
    let to: Int32
    let index: Int
  }

  private let list: [Version]
  /// For each code of the catalogue its versions in `list`, the oldest first; behind them what replaces it, which is in
  /// force on no day of its own.
  private let groups: [Range<Int>]
  /// For each code whether some area decided for itself.
  private let hasLayers: [Bool]
  private let today: Int32

  init(_ index: CatalogueIndex, now: CivilMoment) {
    var list: [Version] = []
    var groups: [Range<Int>] = []
    for versions in index.versions {
      let first = list.count
      list += versions.map { version in
        Version(
          from: version.inForce.from?.days ?? .min, to: version.inForce.to?.days ?? .max, index: version.index)
      }
      // Another procedure that takes the place of one may reach back as a later version does.
      let ended = versions.first { $0.inForce.to != nil }
      let replacing = ended.flatMap { try? index.catalogue.versions(replacing: $0.code) } ?? []
      list += replacing.filter { $0.overlay == nil }.compactMap { version in
        version.inForce.from.map { Version(from: $0.days, to: .min, index: version.index) }
      }
      groups.append(first..<list.count)
    }
    self.list = list
    self.groups = groups
    hasLayers = index.versions.map { versions in versions.contains { index.isLayered[$0.index] } }
    today = now.date.days
  }

  @inline(__always)
  func hasLayers(_ group: Int) -> Bool { hasLayers[group] }

  /// The version for a day; thrown out when there is none, or a later one may reach back to older dossiers that were not
  /// settled before it.
  @inline(__always)
  func version(of group: Int, on date: CivilDate, settled: Int32) throws(NotQuick) -> Int {
    let list = list.span
    let reach = min(today, settled)
    var found = -1
    for place in groups[group] {
      let version = list[place]
      if version.from <= date.days, date.days <= version.to { found = version.index }
      if version.from > date.days, version.from <= reach { throw NotQuick() }
    }
    guard found >= 0 else { throw NotQuick() }
    return found
  }
}
