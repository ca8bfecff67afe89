import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 31x and 32x: what the law demands.
extension Finding {
  static func limitsOverlap(_ overlap: Overlap) -> Finding {
    Finding(
      FindingCode(312), .error,
      Bilingual(vi: "hai thời hạn cùng áp dụng cho một hồ sơ", en: "two time limits apply to one dossier"),
      at: overlap.place, note: note(overlap), labels: [Label(overlap.other, alsoApplies)],
      help: [
        overlap.isGuarded
          ? Bilingual(vi: "bỏ một trong hai, hoặc sửa điều kiện", en: "remove one of them, or change its condition")
          : Bilingual(
            vi: "thêm «còn lại» vào câu không có điều kiện", en: "add «otherwise» to the one without a condition")
      ], fixes: otherwise(overlap))
  }

  static func feesOverlap(_ overlap: Overlap) -> Finding {
    Finding(
      FindingCode(322), .error,
      Bilingual(
        vi: "hai mức thu của cùng một khoản áp dụng cho một hồ sơ", en: "two amounts of one fee apply to one dossier"),
      at: overlap.place, note: note(overlap), labels: [Label(overlap.other, alsoApplies)],
      help: [
        overlap.isGuarded
          ? Bilingual(
            vi: "bỏ một trong hai, hoặc ghi tên riêng nếu là hai khoản thu, như «phí \"Cấp bản sao\" …»",
            en: "remove one, or give each its title if they are two fees, as in «fee \"Cấp bản sao\" …»")
          : Bilingual(
            vi: "thêm «còn lại», hoặc ghi tên riêng nếu là hai khoản thu, như «phí \"Cấp bản sao\" …»",
            en: "add «otherwise», or give each its title if they are two fees, as in «fee \"Cấp bản sao\" …»")
      ], fixes: otherwise(overlap))
  }

  private static let alsoApplies = Bilingual(vi: "cũng áp dụng", en: "applies too")

  private static func note(_ overlap: Overlap) -> Bilingual {
    overlap.isGuarded
      ? Bilingual(vi: "cùng một điều kiện, hoặc cùng không có điều kiện", en: "has the same condition, or none either")
      : Bilingual(vi: "không có điều kiện nên luôn áp dụng", en: "has no condition, so it always applies")
  }

  private static func otherwise(_ overlap: Overlap) -> [Fix] {
    guard !overlap.isGuarded, let span = overlap.place.span else { return [] }
    let end = TextSpan(Int(span.end), Int(span.end))
    return [
      Fix(Bilingual(vi: "thêm «còn lại»", en: "add «otherwise»"), isSafe: false, edits: [Edit(end, " còn lại")])
    ]
  }
}
