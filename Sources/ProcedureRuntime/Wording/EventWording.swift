/// The words by which authors name events that every dossier may have, in worked examples and in events without a type.
enum EventWording {
  /// The event that the words mean; nil for one that only the procedure knows.
  static func kind(_ words: String) -> Dossier.Event.Kind? {
    Dossier.Event.Kind(rawValue: words) ?? names[words]
  }

  private static let names = NameIndexedKinds(table)

  private static let table: [(kind: Dossier.Event.Kind, words: [String])] = [
    (.submitted, ["nộp hồ sơ", "lodged"]),
    (.accepted, ["tiếp nhận hồ sơ", "nhận đủ hồ sơ hợp lệ", "accepted"]),
    (
      .receivedByCompetentAgency,
      ["cơ quan có thẩm quyền nhận hồ sơ", "cơ quan có thẩm quyền nhận được hồ sơ", "competent agency received it"]
    ),
    (.forwarded, ["chuyển hồ sơ", "chuyển hồ sơ giấy", "gửi hồ sơ đến cơ quan có thẩm quyền", "forwarded"]),
    (.supplementRequested, ["yêu cầu bổ sung", "yêu cầu bổ sung hồ sơ", "supplement requested"]),
    (
      .supplementReceived,
      ["nộp bổ sung", "nhận bổ sung", "đã bổ sung", "bổ sung đầy đủ", "nhận đủ hồ sơ bổ sung", "supplement received"]
    ),
    (.paused, ["tạm dừng", "paused"]),
    (.resumed, ["tính tiếp", "tiếp tục", "resumed"]),
    (.resultReady, ["có kết quả", "result ready"]),
    (.returned, ["trả kết quả", "returned"]),
    (.stopped, ["dừng giải quyết", "rút hồ sơ", "stopped"]),
    (.closed, ["đóng hồ sơ", "closed"]),
  ]
}

/// Kinds of events by the words for them, however they are spelt.
private struct NameIndexedKinds: Sendable {
  private let index: NameIndex
  private let kinds: [Dossier.Event.Kind]

  init(_ table: [(kind: Dossier.Event.Kind, words: [String])]) {
    kinds = table.map(\.kind)
    index = NameIndex(table.enumerated().flatMap { position, row in row.words.map { ($0, position) } })
  }

  subscript(words: String) -> Dossier.Event.Kind? { index[words].map { kinds[$0] } }
}
