import CommandTable
import Dispatch
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureWorkspace
import Synchronization

/// One run of `tthc batch`: pieces of the input go to the workers, their answers come out in the order of the lines.
struct BatchRun {
  /// Answers are written when they have so many bytes, so that long ones need not all be kept.
  private static let answerBytes = 2 << 20

  let console: Console
  let batch: Batch
  let catalogueFile: String
  let input: String
  let output: String
  let resumes: Bool
  let threads: Int
  let progress: String

  func run() throws(CommandFailure) -> ExitCode {
    let source: LineSource
    do {
      source = try console.workspace.lines(of: input, limit: Batch.maximumLineBytes)
    } catch {
      throw CommandFailure(reading: error)
    }
    let (sink, hadFaults) = try self.sink(source)
    let faults = Atomic<Int>(hadFaults ? 1 : 0)
    let problem = Mutex<CommandFailure?>(nil)
    let bar = Mutex(ProgressBar(console.errors, progress))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let worker = batch.worker()
      var buffer = LineSource.buffer()
      do throws(FileFault) {
        while try step(worker, &buffer, source, sink, faults) {
          bar.withLock { $0.show(source.bytesRead, of: source.byteCount) }
          guard let error = worker.catalogueError else { continue }
          // The next lines would tell the same.
          source.stop()
          return problem.withLock { $0 = CommandFailure(Finding(error, in: catalogueFile)) }
        }
      } catch {
        problem.withLock { $0 = CommandFailure(reading: error) }
      }
    }
    bar.withLock { $0.finish() }
    let failure = problem.withLock { $0 }
    let written = sink.finish(isWhole: failure == nil)
    if let failure { throw failure }
    switch written {
    // What is wrong with standard output is told at the end of every command.
    case .failed where output == Workspace.standardStream: return .outputLost
    case .failed(let problem): throw CommandFailure(writing: FileFault(output, problem))
    case .nobodyReads: return .outputLost
    case .written: return faults.load(ordering: .relaxed) > 0 ? .findings : .fine
    }
  }

  /// One piece of the input; false when there is no more, or nobody to write for.
  private func step(
    _ worker: BatchWorker, _ buffer: inout [UInt8], _ source: LineSource, _ sink: LineSink,
    _ faults: borrowing Atomic<Int>
  ) throws(FileFault) -> Bool {
    let isDone: Bool
    switch try source.next(&buffer) {
    case .end: return false
    case .longLine(let number):
      faults.add(1, ordering: .relaxed)
      isDone = sink.write(LineSink.Lines(worker.refuseLongLine(), piece: number, isLast: true))
    case .lines(let number, let count): isDone = answer(worker, buffer, count, number, sink, faults)
    }
    if !isDone { source.stop() }
    return isDone
  }

  private func answer(
    _ worker: BatchWorker, _ buffer: [UInt8], _ count: Int, _ number: Int, _ sink: LineSink,
    _ faults: borrowing Atomic<Int>
  ) -> Bool {
    var position = 0
    while position < count {
      position = worker.answer(buffer, from: position, count: count, atMost: Self.answerBytes)
      faults.add(worker.answers.faultCount, ordering: .relaxed)
      let lines = LineSink.Lines(worker.answers, piece: number, isLast: position >= count)
      guard sink.write(lines) else { return false }
    }
    return true
  }

  // MARK: Output

  /// How an answer names an error, as a member or as a severity.
  private static let errorMark = Array("\"error\"".utf8)

  /// Where the answers go, and whether an error stands among those that are there already.
  private func sink(_ source: LineSource) throws(CommandFailure) -> (sink: LineSink, hadFaults: Bool) {
    if output == Workspace.standardStream {
      let channel = console.output
      let sink = LineSink { bytes in
        channel.write(bytes)
        return channel.result
      }
      return (sink, false)
    }
    let unfinished = console.workspace.unfinishedLines(of: output)
    for file in [input, catalogueFile] where console.workspace.isSameFile(file, unfinished) {
      throw CommandFailure(.writesOver(file), code: .usage)
    }
    let written: Workspace.WrittenLines?
    do {
      written = resumes ? try console.workspace.writtenLines(of: output, lookingFor: Self.errorMark) : nil
    } catch {
      throw CommandFailure(reading: error)
    }
    let lines = try written.map { written throws(CommandFailure) in try goOn(source, behind: written) } ?? 0
    do {
      return (try console.workspace.lineSink(output, after: written, lines: lines), written?.holdsMark ?? false)
    } catch {
      throw CommandFailure(writing: error)
    }
  }

  /// Passes over what has been answered, and gives how many lines that are. The last answer must come out again as it stands in the file: else it was made
  /// of other dossiers, by another catalogue, or with other fields.
  private func goOn(_ source: LineSource, behind written: Workspace.WrittenLines) throws(CommandFailure) -> Int {
    guard written.count > 0 else { return 0 }
    let passed: (last: LineSource.Skipped, lines: Int)
    do {
      passed = try source.skip(written.count, isEmpty: Batch.isBlank)
    } catch {
      throw CommandFailure(reading: error)
    }
    let again: [UInt8]? =
      switch passed.last {
      case .line(let line): batch.worker().answer(line).bytes(after: passed.lines - 1)
      case .longLine: batch.worker().refuseLongLine().bytes(after: passed.lines - 1)
      case .missing: nil
      }
    guard again == written.last else {
      throw CommandFailure(
        Finding(
          .otherAnswers, .error, BatchCommandWording.otherAnswers(output, line: written.count), at: nil,
          help: [BatchCommandWording.startAgain]))
    }
    return passed.lines
  }
}

extension LineSink.Lines {
  /// Answers to a piece of the input, or to a part of it.
  fileprivate init(_ answers: BatchAnswers, piece: Int, isLast: Bool) {
    self.init(piece: piece, isLast: isLast, count: answers.lineCount, byteCount: answers.byteCount) {
      answers.bytes(after: $0)
    }
  }
}
