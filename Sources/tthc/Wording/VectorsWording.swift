import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureVectors

/// Words of `tthc vectors`.
enum VectorsWording {
  static let summary = Bilingual(
    vi: "sinh các hồ sơ kèm kết quả phải có, để kiểm tra hệ thống khác hiểu danh mục đúng như vậy",
    en: "make dossiers with the answers that any other interpreter of the catalogue must give")
  static let source = Bilingual(
    vi: "tệp danh mục đã biên dịch, hoặc thư mục đặc tả", en: "a compiled catalogue, or a folder of specifications")
  static let target = Bilingual(
    vi: "tệp cần ghi; «-» hoặc không ghi thì in ra", en: "the file to write; «-» or nothing prints it")
  static let catalogueExample = Bilingual(
    vi: "cho một danh mục đã phát hành", en: "for a catalogue that was published")
  static let specsExample = Bilingual(vi: "cho các đặc tả trong Specs", en: "for the specifications in Specs")

  static func gap(_ gap: VectorGap) -> Bilingual {
    let reason: Bilingual =
      switch gap.reason {
      case .impossible: Bilingual(vi: "không có hồ sơ nào như vậy", en: "there is no such dossier")
      case .undecided(let reason):
        Bilingual(vi: "chưa xác định được: \(reason.vi)", en: "not decided: \(reason.en)")
      case .notTold:
        Bilingual(
          vi: "hồ sơ mẫu chưa nêu được trường hợp này", en: "the dossiers of the vectors cannot tell such a case")
      case .pausingSupplement:
        Bilingual(
          vi: "hồ sơ mẫu không nêu lần bổ sung nào, vì bổ sung làm tạm dừng thời hạn",
          en: "the dossiers of the vectors tell no supplement, as supplements pause the clock here")
      case .otherVersion:
        Bilingual(
          vi: "hồ sơ như vậy theo phiên bản khác của thủ tục", en: "a dossier like that follows another version")
      }
    let outcome = gap.outcome ? Bilingual(vi: "đúng", en: "holds") : Bilingual(vi: "không đúng", en: "fails")
    return Bilingual(
      vi: "– \(gap.procedure) \(gap.element): khi «\(gap.condition.vi)» \(outcome.vi): \(reason.vi)",
      en: "– \(gap.procedure) \(gap.element): «\(gap.condition.en)» \(outcome.en): \(reason.en)")
  }

  static func elements(_ elements: [(kind: ExampleCoverage.Kind, exercised: Int, total: Int)]) -> Bilingual {
    let counts = elements.filter { $0.total > 0 }.map { (TestWording.kind($0.kind), "\($0.exercised)/\($0.total)") }
    return Bilingual(
      vi: "đã dùng tới: " + counts.map { "\($0.0.vi) \($0.1)" }.joined(separator: ", "),
      en: "reached: " + counts.map { "\($0.0.en) \($0.1)" }.joined(separator: ", "))
  }

  static func outcomes(_ outcomes: (exercised: Int, total: Int)) -> Bilingual {
    Bilingual(
      vi: "kết quả của các điều kiện: \(outcomes.exercised)/\(outcomes.total)",
      en: "outcomes of conditions: \(outcomes.exercised)/\(outcomes.total)")
  }

  static func parts(shown: Int, of count: Int, impossible: Int, open: Int) -> Bilingual {
    Bilingual(
      vi:
        "kết quả của từng vế trong các điều kiện: \(shown)/\(count), \(impossible) không thể có, \(open) chưa nêu được",
      en:
        "outcomes of conditions and of each part of them: \(shown)/\(count), \(impossible) impossible, \(open) not shown"
    )
  }

  static func end(vectors: Int, versions: Int) -> Bilingual {
    Bilingual(
      vi: "\(versions) thủ tục, \(vectors) hồ sơ",
      en: "\(English.count(versions, "procedure")), \(English.count(vectors, "dossier"))")
  }
}
