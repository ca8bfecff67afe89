import ProcedureCatalogue
import WorkingCalendar

/// The stages that decide when a process is over at the earliest, and when that is.
struct CriticalPath {
  /// Those that take time, in order.
  let stages: [Int]
  let end: PlainTime

  /// Follows the stages from the receipt, or from the end of the stages in `free`, which take no time of the limit.
  init(_ graph: StageGraph, _ times: StageTimes, free: Set<Int> = [], _ clock: DurationClock) {
    var ends = Array(repeating: clock.start, count: times.lengths.count)
    var links: [Int?] = Array(repeating: nil, count: times.lengths.count)
    var lastTimed: [Int?] = links
    for stage in graph.order {
      var begin = clock.start
      var previous: Int?
      for before in graph.before[stage] where !times.fromReceipt[stage] && ends[before] >= begin {
        begin = ends[before]
        previous = lastTimed[before] ?? previous
      }
      guard let length = times.lengths[stage], !free.contains(stage) else {
        ends[stage] = begin
        lastTimed[stage] = previous
        continue
      }
      ends[stage] = clock.earliest(length, after: begin)
      links[stage] = previous
      lastTimed[stage] = stage
    }
    let last = ends.max() ?? clock.start
    var path: [Int] = []
    var next = ends.indices.last { ends[$0] == last && times.lengths[$0] != nil && !free.contains($0) }
    while let stage = next {
      path.append(stage)
      next = links[stage]
    }
    stages = path.reversed()
    end = last
  }
}
