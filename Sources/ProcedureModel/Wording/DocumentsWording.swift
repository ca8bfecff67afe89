import ProcedureCatalogue
package import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

extension FindingCode {
  /// `nếu có` behind a document does not say whether it is due.
  package static let unclearIfAny = FindingCode(131)
}

/// Findings 26x: documents and fees.
extension Finding {
  static func ifAnyIsUnclear(_ title: String, at place: Place) -> Finding {
    func edit(_ text: String) -> [Edit] { place.span.map { [Edit($0, text)] } ?? [] }
    let title = inSentence(title)
    return Finding(
      .unclearIfAny, .error,
      Bilingual(
        vi: "«nếu có» chưa nói rõ giấy tờ này có bắt buộc không",
        en: "«if any» does not say whether the document is required"), at: place,
      help: [
        Bilingual(vi: "«tùy chọn»: người nộp có thể không nộp", en: "«optional»: the applicant may leave it out"),
        Bilingual(
          vi: "«khi \"có \(title.shortened)\"»: có thì phải nộp",
          en: "«when \"có \(title.shortened)\"»: if there is one, it must be handed in"),
      ],
      fixes: [
        Fix(Bilingual(vi: "tùy chọn", en: "optional"), isSafe: false, edits: edit("tùy chọn")),
        Fix(
          Bilingual(vi: "bắt buộc khi có", en: "required if it exists"), isSafe: false,
          edits: edit("khi \"có \(title)\"")),
      ])
  }

  /// A title as it stands inside a sentence, «có giấy khai sinh»; abbreviations keep their capitals.
  private static func inSentence(_ title: String) -> String {
    guard let second = title.dropFirst().first, second.isLowercase || second == " " else { return title }
    return title.prefix(1).lowercased() + title.dropFirst()
  }

  static func emptyGroup(at place: Place) -> Finding {
    Finding(
      FindingCode(260), .error,
      Bilingual(vi: "nhóm này không có giấy tờ nào", en: "this group holds no document"), at: place,
      help: [
        Bilingual(
          vi: "thêm ít nhất một giấy tờ, như «\"Hộ chiếu\" 01 bản sao»",
          en: "add at least one document, such as «\"Hộ chiếu\" 01 copy»")
      ])
  }

  static func groupTooSmall(_ count: Int, _ members: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(261), .error,
      count < 1
        ? Bilingual(vi: "«ít nhất \(count)»: không đòi giấy tờ nào", en: "«at least \(count)» demands nothing")
        : Bilingual(
          vi: "đòi ít nhất \(count) giấy tờ, nhưng nhóm chỉ có \(members)",
          en:
            "at least \(English.count(count, "document is", "documents are")) demanded, but the group has only \(members)"
        ), at: place,
      help: [Bilingual(vi: "sửa số này, hoặc thêm giấy tờ vào nhóm", en: "change the number, or add documents")])
  }

  static func zeroCount(at place: Place) -> Finding {
    Finding(
      FindingCode(262), .error,
      Bilingual(
        vi: "số lượng 0 nghĩa là không nộp, không trả bản nào",
        en: "a count of 0 means that nothing is handed in or handed over"),
      at: place,
      help: [
        Bilingual(
          vi: "ghi đúng số lượng; nếu văn bản không nói thì bỏ số này",
          en: "write the count; leave it out where the law does not say")
      ])
  }

  static func countIsNotAFact(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(263), .error,
      Bilingual(
        vi: "số lượng ghi bằng «\(name)», nhưng đó không phải thông tin kiểu số nguyên",
        en: "the count is «\(name)», which is not a fact with a whole number"), at: place,
      help: [
        Bilingual(
          vi: "ghi một số, hoặc khai báo «\(name): số nguyên \"…\"»",
          en: "write a number, or declare «\(name): integer \"…\"»")
      ])
  }

  static func notACount(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(289), .error,
      Bilingual(
        vi: "«\(text.shortened)» không phải số đếm: số bản, số bộ, số lần là số nguyên, không quá 2.147.483.647",
        en: "«\(text.shortened)» counts nothing: copies, sets and times are whole numbers up to 2,147,483,647"),
      at: place,
      help: [
        Bilingual(vi: "ghi một số nguyên, như «01», «02»", en: "write a whole number, as in «01», «02»")
      ])
  }

  static func nothingToReplace(_ name: String, isTitle: Bool, nearest: Guess?, at place: Place) -> Finding {
    let text = nearest.map { isTitle ? "\"\($0.name)\"" : $0.name }
    return Finding(
      FindingCode(264), .error,
      Bilingual(
        vi: "«thay cho»: thủ tục không yêu cầu giấy tờ nào khác là «\(name.shortened)»",
        en: "«instead of»: the procedure asks for no other document «\(name.shortened)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        isTitle
          ? Bilingual(
            vi: "ghi đúng tên của giấy tờ được thay, hoặc nhãn của nó",
            en: "write the very title of the document that is replaced, or its label")
          : Bilingual(
            vi: "ghi nhãn trước giấy tờ được thay, như «nộp \(name): …»",
            en: "write the label before the document that is replaced, as in «submit \(name): …»")
      ], fixes: text.map { replacing(place, by: $0, isSafe: nearest?.isSure ?? false) } ?? [])
  }

  static func unknownDocument(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(265), .error,
      Bilingual(
        vi: "thủ tục không yêu cầu giấy tờ «\(name.shortened)»",
        en: "the procedure asks for no document «\(name.shortened)»"),
      at: place, note: ModelWording.didYouMean(nearest),
      fixes: nearest.map { replacing(place, by: "\"\($0.name)\"", isSafe: $0.isSure) } ?? [])
  }

  static func moneyNotWhole(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(266), .error,
      Bilingual(
        vi: "«\(text.shortened)» không tròn đồng, hoặc quá lớn",
        en: "«\(text.shortened)» is not in whole dong, or too large"),
      at: place,
      help: [
        Bilingual(
          vi: "dấu chấm ngăn hàng nghìn, dấu phẩy là số thập phân: «1,5 triệu đồng», «500.000 đồng»",
          en: "a point groups thousands, a comma begins decimals: «1,5 million dong», «500.000 dong»")
      ])
  }

  static func tiersOutOfOrder(_ from: Int, after last: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(267), .error,
      Bilingual(
        vi: "bậc thu «từ thứ \(from)» phải đứng sau bậc «từ thứ \(last)» theo thứ tự tăng dần",
        en: "the tier from number \(from) stands after the one from number \(last); tiers must ascend"), at: place)
  }

  static func shareOfNoMoney(_ name: String, _ kind: ValueKind, at place: Place) -> Finding {
    let what = ModelWording.name(of: kind)
    return Finding(
      FindingCode(269), .error,
      Bilingual(
        vi: "mức thu theo tỷ lệ tính trên một số tiền; «\(name)» là \(what.vi)",
        en: "a share is taken of an amount of money; «\(name)» is \(what.en)"), at: place,
      help: [
        Bilingual(
          vi: "khai báo trong «thông tin»: «\(name): tiền \"…?\"»",
          en: "declare it in the facts: «\(name): money \"…?\"»")
      ])
  }

  /// A clause that is about sums by the unit, with a share; or about any sum, with a reduction.
  static func clauseNotForShare(_ clause: String, isReduction: Bool, at place: Place) -> Finding {
    Finding(
      FindingCode(287), .error,
      isReduction
        ? Bilingual(
          vi: "«\(clause.shortened)» không đi với mức giảm",
          en: "«\(clause.shortened)» does not go with a reduction")
        : Bilingual(
          vi: "«\(clause.shortened)» không đi với mức thu theo tỷ lệ",
          en: "«\(clause.shortened)» does not go with a share"), at: place,
      help: [
        isReduction
          ? Bilingual(
            vi: "ghi ở mức thu được giảm; mức giảm chỉ có tỷ lệ, điều kiện và căn cứ",
            en: "write it with the amount that is reduced; a reduction has a share, a condition and its law only")
          : Bilingual(
            vi: "với tỷ lệ thì ghi «tối thiểu …», «tối đa …» là một số tiền đồng, không theo đơn vị",
            en: "with a share «no less than …» and «up to …» are sums of dong, not by the unit")
      ])
  }

  static func percentageNotExact(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(288), .error,
      Bilingual(
        vi: "tỷ lệ «\(text.shortened)» quá lớn, hoặc có quá bốn chữ số sau dấu phẩy",
        en: "«\(text.shortened)» is too large, or has more than four digits after the comma"), at: place)
  }

  static func minimumNotCharged(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(268), .warning,
      Bilingual(
        vi: "«\(text.shortened)» đọc được nhưng chưa dùng khi tính số tiền",
        en: "«\(text.shortened)» is read but not used when the amount is computed"), at: place,
      help: [
        Bilingual(
          vi: "thêm «nguyên văn \"…\"» để người tiếp nhận biết mức tối thiểu",
          en: "add «verbatim \"…\"» so that the officer knows of the minimum")
      ])
  }
}
