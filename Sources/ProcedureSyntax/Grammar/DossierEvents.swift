/// The events that every dossier may have, in the words of the one-stop decrees, and as dossiers name them.
///
/// An example writes one in quotes, `sự kiện "yêu cầu bổ sung" lúc …`; other words are an event of the procedure itself.
package enum DossierEvents {
  /// The one that sets a new date.
  package static let extended = "extended"

  /// Those that may be about one stage alone, `sự kiện "yêu cầu bổ sung" ở bước …`.
  package static let ofOneStage: Set<String> = [
    "supplement-requested", "supplement-received", "paused", "resumed", extended, "stopped",
  ]

  package static let rows: [(words: String, name: String)] = [
    ("cơ quan có thẩm quyền nhận hồ sơ", "received-by-competent-agency"), ("yêu cầu bổ sung", "supplement-requested"),
    ("nhận bổ sung", "supplement-received"), ("nộp bổ sung", "supplement-received"), ("tạm dừng", "paused"),
    ("tiếp tục", "resumed"), ("gia hạn", extended), ("có kết quả", "result-ready"), ("dừng giải quyết", "stopped"),
  ]
}
