import ProcedureDiagnostics

/// Findings 298, 299 and 366–369: local layers that cannot be laid over a procedure, or to no effect.
extension Finding {
  static func unknownLayerArea(_ title: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(298), .error,
      Bilingual(vi: "chưa khai báo địa bàn «\(title)»", en: "no area called «\(title)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "khai báo «địa bàn …» với tên gọi này, hoặc ghi tên của một địa bàn đã khai báo",
          en: "declare an «area» with this title, or name one that is declared")
      ])
  }

  static func ambiguousLayers(_ area: String, _ code: String, at place: Place, other: Place) -> Finding {
    Finding(
      FindingCode(366), .error,
      Bilingual(
        vi: "hai quy định của địa phương về thủ tục \(code) cùng áp dụng tại một nơi, trong cùng thời gian",
        en: "two local layers over procedure \(code) hold in one place at the same time"),
      at: place, note: Bilingual(vi: area, en: area),
      labels: [Label(other, Bilingual(vi: "quy định kia ở đây", en: "the other one is here"))],
      help: [
        Bilingual(
          vi: "gộp thành một, ghi «hiệu lực từ … đến …» không trùng nhau, hoặc cho một địa bàn nằm trong địa bàn kia",
          en: "make them one, give them days that do not overlap, or let one area lie in the other")
      ])
  }

  static func severalUnderLayer(_ candidates: [(id: String, place: Place)], code: String, at place: Place) -> Finding {
    Finding(
      FindingCode(367), .error,
      Bilingual(
        vi: "chưa rõ câu này thay cho câu nào của thủ tục \(code)",
        en: "which statement of procedure \(code) this one replaces is not clear"),
      at: place,
      labels: candidates.prefix(maximumCandidates).map { candidate in
        Label(
          candidate.place,
          Bilingual(vi: "có thể là «\(candidate.id)»", en: "it may be «\(candidate.id)»"))
      },
      help: [
        Bilingual(
          vi: "ghi nhãn của câu được thay trước dấu hai chấm, hoặc ghi đúng điều kiện của nó",
          en: "write the label of the one that is replaced before a colon, or write its condition")
      ])
  }

  static func nothingUnderLayer(_ code: String, isElsewhere: Bool, nearest: Guess?, at place: Place) -> Finding {
    let message =
      isElsewhere
      ? Bilingual(
        vi: "thủ tục \(code) chỉ áp dụng tại địa bàn khác, không có gì để quy định riêng ở đây",
        en: "procedure \(code) holds in other areas only; there is nothing here to decide about")
      : Bilingual(
        vi: "danh mục không có thủ tục \(code) để địa phương quy định riêng",
        en: "the catalogue has no procedure \(code) over which a layer could be laid")
    return Finding(
      FindingCode(368), .error, message, at: place, note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "sửa mã, hoặc soạn thành một thủ tục riêng của địa phương, trong đó ghi «áp dụng tại …»",
          en: "correct the code, or write it as a procedure of the area with «apply in …» inside")
      ], fixes: replacing(place, by: nearest))
  }

  static func emptyLayer(at place: Place) -> Finding {
    Finding(
      FindingCode(369), .warning,
      Bilingual(
        vi: "quy định của địa phương chưa nêu nội dung nào", en: "the local layer changes nothing"), at: place,
      help: [
        Bilingual(
          vi: "ghi những câu mà địa phương quy định khác, hoặc bỏ khối này",
          en: "write the statements in which the area differs, or remove the block")
      ])
  }

  static func layerWithoutDays(_ code: String, at place: Place) -> Finding {
    Finding(
      FindingCode(299), .warning,
      Bilingual(
        vi: "không có ngày nào quy định này và thủ tục \(code) cùng có hiệu lực",
        en: "there is no day on which both this layer and procedure \(code) are in force"),
      at: place,
      help: [
        Bilingual(
          vi: "xem lại «hiệu lực từ … đến …» của hai bên", en: "check «in force from … to …» of both")
      ])
  }

  /// How many statements a finding points to.
  private static let maximumCandidates = 4
}
