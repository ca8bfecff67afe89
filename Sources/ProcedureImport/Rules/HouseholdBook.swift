import ProcedureDiagnostics

extension DataRule {
  static let householdBook = DataRule(
    642, .warning,
    title: Bilingual(
      vi: "còn đòi sổ hộ khẩu",
      en: "the household book is still asked for"),
    why: Bilingual(
      vi: "Sổ hộ khẩu giấy hết giá trị từ 01/01/2023; dữ liệu dân cư thay thế.",
      en: "It is void since 01/01/2023; the population database replaces it."),
    done: Bilingual(
      vi: "giấy tờ ghi như dữ liệu, kèm một «câu hỏi» cho người soạn",
      en: "the document is written as in the data, with a «question» to the author"),
    question: "bỏ, hay thay bằng gì?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated() {
      for (row, component) in documents.components.enumerated() {
        guard asksForBook(report.subject.names[group][row]) else { continue }
        report.found("/executionCases/\(group)/profileComponents/\(row)/name", component.name)
      }
    }
  }
}

/// Whether a row names the book, not the place where somebody is registered, nor the decree that ended it.
private func asksForBook(_ name: Prose) -> Bool {
  var from = 0
  while let found = name.firstIndex(of: Cues.household, from: from) {
    from = found.index + 1
    if name.has(Cues.book, at: found.index - 1) {
      let isTitle = (0..<found.index).contains { start in
        name.longest(of: Cues.endOfHouseholdBook, at: start).map { start + $0.hashes.count > found.index } == true
      }
      if !isTitle { return true }
      continue
    }
    let isPlace =
      name.longest(of: Cues.householdPlaces, at: found.index) != nil
      || Cues.householdVerbs.all.contains { name.has($0, at: found.index - $0.hashes.count) }
    if !isPlace { return true }
  }
  return false
}
