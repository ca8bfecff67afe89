public import ProcedureCatalogue
public import ProcedureDiagnostics
public import WorkingCalendar

/// Answers dossiers by the million: a line of JSON in, a line of JSON out, in the same order. Blank lines are passed over.
///
/// Make one for a run and a worker for each thread; the batch is shared by all of them, a worker by none.
///
///     let batch = Batch(catalogue, now: now)
///     let worker = batch.worker()
///     worker.answer(Array(lines.utf8)).bytes       // a line for each dossier
public final class Batch: Sendable {
  /// A line with more bytes than this is refused: some 10 000 documents fit.
  public static let maximumLineBytes = 2 << 20

  let assessor: Assessor
  let now: CivilMoment
  /// The members of an answer in the order in which they are written.
  let fields: [BatchField]
  let language: Language

  /// A batch over one catalogue, as things stand at one moment.
  public init(
    _ catalogue: Catalogue, now: CivilMoment, fields: [BatchField] = BatchField.usual,
    language: Language = .vietnamese
  ) {
    assessor = Assessor(catalogue)
    self.now = now
    self.fields = Set(fields).sorted { $0.rawValue < $1.rawValue }
    self.language = language
  }

  /// A worker for one thread.
  public func worker() -> BatchWorker { BatchWorker(self) }

  /// Whether a line holds nothing but what JSON calls white space: it is no dossier, and no error.
  package static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy(Array(" \t\r\n".utf8).contains)
  }

  /// Whether lines may be answered from what was answered before.
  var isQuick: Bool { fields.allSatisfy(\.isShort) }
}
