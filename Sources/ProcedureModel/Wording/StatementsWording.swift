import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 25x: statements that do not go together.
extension Finding {
  static func secondStatement(_ words: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(250), .error,
      Bilingual(vi: "«\(words)» chỉ ghi một lần trong một thủ tục", en: "«\(words)» stands once in a procedure"),
      at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một trong hai câu, hoặc gộp lại thành một", en: "remove one of them, or write one for both")
      ])
  }

  static func missingStatement(_ row: KeywordTable.Row, at place: Place) -> Finding {
    Finding(
      FindingCode(251), .warning,
      Bilingual(vi: "thủ tục chưa có «\(row.vietnamese)»", en: "the procedure has no «\(row.english)»"), at: place,
      help: [
        Bilingual(
          vi:
            "thêm «\(row.vietnamese) …»; văn bản không quy định thì ghi «chấp nhận cảnh báo TTHC251 vì \"…\"» và lý do",
          en: "add «\(row.english) …»; where the law is silent write «accept warning TTHC251 because \"…\"»")
      ],
      basis: Bilingual(
        vi: "khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP: các bộ phận tạo thành thủ tục hành chính",
        en: "clause 2 Article 8 Decree 63/2010/NĐ-CP: the parts of an administrative procedure"))
  }

  static func clauseNotHere(_ clause: String, _ statement: String, heads: [String], at place: Place) -> Finding {
    let list = heads.map { "«\($0)»" }.joined(separator: ", ")
    return Finding(
      FindingCode(252), .error,
      Bilingual(vi: "«\(clause)» không đi với «\(statement)»", en: "«\(clause)» does not go with «\(statement)»"),
      at: place, help: [Bilingual(vi: "«\(clause)» đi với: \(list)", en: "«\(clause)» goes with: \(list)")])
  }

  static func duplicateLabel(_ label: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(253), .error,
      Bilingual(vi: "nhãn «\(label)» được dùng hai lần", en: "the label «\(label)» is used twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "mỗi nhãn chỉ một câu: đặt nhãn khác", en: "a label stands for one statement: use another")])
  }

  /// «Còn lại» of a block cannot be taken away without the block; that of a paper is about the statements on that paper
  /// alone.
  static func otherwiseWithoutSibling(on document: String? = nil, remove canBeRemoved: Bool, at place: Place) -> Finding
  {
    Finding(
      FindingCode(254), .error,
      document.map {
        Bilingual(
          vi: "«còn lại» nhưng không có câu nào khác về \($0) có điều kiện",
          en: "«otherwise», but no other statement on \($0) has a condition")
      }
        ?? Bilingual(
          vi: "«còn lại» nhưng không có câu cùng loại nào có điều kiện",
          en: "«otherwise», but no statement of its kind has a condition"), at: place,
      help: [
        document == nil
          ? Bilingual(
            vi: "bỏ «còn lại», hoặc thêm câu cùng loại có «khi …»",
            en: "remove «otherwise», or add a statement of its kind with «when …»")
          : Bilingual(
            vi: "giấy tờ khác nhau thì ghi điều kiện cho từng giấy tờ: thay «còn lại» bằng «khi …»",
            en: "give different documents a condition each: put «when …» for «otherwise»")
      ],
      fixes: canBeRemoved ? removing(place, Bilingual(vi: "bỏ «còn lại»", en: "remove «otherwise»")) : [])
  }

  static func channelNotOffered(_ channel: String, at place: Place) -> Finding {
    Finding(
      FindingCode(255), .warning,
      Bilingual(
        vi: "«cách thức» của thủ tục không có «\(channel)»: câu này không bao giờ áp dụng",
        en: "the «channels» of the procedure do not have «\(channel)»: this never applies"), at: place,
      help: [
        Bilingual(
          vi: "thêm «\(channel)» vào «cách thức», hoặc bỏ ở đây",
          en: "add «\(channel)» to «channels», or remove it here")
      ])
  }

  static func channelTwice(_ channel: String, at place: Place) -> Finding {
    Finding(
      FindingCode(256), .warning,
      Bilingual(vi: "cách thức «\(channel)» ghi hai lần", en: "the channel «\(channel)» is listed twice"), at: place,
      help: [Bilingual(vi: "bỏ một lần", en: "remove one of them")])
  }

  static func armsMissing(_ values: [String], at place: Place) -> Finding {
    let list = values.prefix(8).joined(separator: ", ")
    return Finding(
      FindingCode(257), .error,
      Bilingual(
        vi: "«tùy theo» chưa xét trường hợp: \(list)", en: "«depending on» leaves out: \(list)"), at: place,
      help: [
        Bilingual(
          vi: "thêm «trường hợp \(values[0]) { … }» hoặc «trường hợp còn lại { … }»",
          en: "add «case \(values[0]) { … }» or «case otherwise { … }»")
      ])
  }

  static func armTwice(_ value: String, at place: Place) -> Finding {
    Finding(
      FindingCode(258), .error,
      Bilingual(
        vi: "trường hợp «\(value.shortened)» đã xét ở trên", en: "the case «\(value.shortened)» was dealt with above"),
      at: place, help: [Bilingual(vi: "gộp vào khối ở trên", en: "put it into the block above")])
  }

  static func cannotSplit(_ name: String, _ kind: ValueKind, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(285), .error,
      Bilingual(
        vi: "«tùy theo» chia theo có/không hoặc theo lựa chọn; «\(name)» là \(what.vi)",
        en: "«depending on» splits on yes/no or on choices; «\(name)» is \(what.en)"), at: place,
      help: [
        Bilingual(
          vi: "dùng các khối «khi \(name) … { … }» và «còn lại { … }»",
          en: "use blocks «when \(name) … { … }» and «otherwise { … }»")
      ])
  }

  static func unknownResult(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(259), .error,
      Bilingual(vi: "thủ tục không có kết quả «\(name)»", en: "the procedure has no result «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [Bilingual(vi: "khai báo «kết quả \(name) \"…\"»", en: "declare «result \(name) \"…\"»")],
      fixes: replacing(place, by: nearest))
  }
}
