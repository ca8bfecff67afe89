import ProcedureDiagnostics

/// What is said about a compiled file that cannot be used.
enum CatalogueWording {
  static func message(_ error: CatalogueError) -> Bilingual {
    switch error {
    case .unreadable(let damage, let line, let column): unreadable(damage, line: line, column: column)
    case .otherFormat(let format): otherFormat(format)
    case .otherVersion(let version): otherVersion(version)
    case .altered(let stated, let computed): altered(stated: stated, computed: computed)
    case .shape(let fault): shape(fault)
    case .calendar(let id, let problems): calendar(id, problems: problems)
    }
  }

  private static func unreadable(_ damage: CatalogueError.Damage, line: Int, column: Int) -> Bilingual {
    let what = describe(damage)
    return Bilingual(
      vi: "Không đọc được tệp danh mục: \(what.vi) (dòng \(line), cột \(column)). Hãy lấy lại tệp từ nơi phát hành.",
      en:
        "The catalogue file cannot be read: \(what.en) (line \(line), column \(column)). Fetch it again from where it "
        + "was published.")
  }

  private static func describe(_ damage: CatalogueError.Damage) -> Bilingual {
    switch damage {
    case .cut: Bilingual(vi: "tệp bị cắt ngang", en: "the file is cut short")
    case .encoding: Bilingual(vi: "tệp không phải UTF-8", en: "the file is not UTF-8")
    case .repeatedName(let name):
      Bilingual(
        vi: "tên «\(name)» xuất hiện hai lần trong một đối tượng", en: "the name “\(name)” stands twice in one object")
    case .tooDeep: Bilingual(vi: "tệp lồng quá nhiều tầng", en: "the file nests too deeply")
    case .tooLarge: Bilingual(vi: "tệp quá lớn", en: "the file is too large")
    case .grammar: Bilingual(vi: "tệp không phải JSON", en: "the file is not JSON")
    }
  }

  private static func otherFormat(_ format: String?) -> Bilingual {
    guard let format else {
      return Bilingual(
        vi: "Tệp này không phải danh mục đã biên dịch: không có mục format. Hãy biên dịch lại bằng tthc compile.",
        en: "This file is no compiled catalogue: it has no member format. Compile again with tthc compile.")
    }
    return Bilingual(
      vi: "Tệp này không phải danh mục đã biên dịch: mục format ghi «\(format)», phải là «\(CatalogueFormat.name)».",
      en: "This file is no compiled catalogue: its format is “\(format)” and not “\(CatalogueFormat.name)”.")
  }

  private static func otherVersion(_ version: String) -> Bilingual {
    Bilingual(
      vi:
        "Danh mục dùng phiên bản định dạng «\(version)»; chương trình này chỉ đọc phiên bản \(CatalogueFormat.majorVersion).x. "
        + "Hãy dùng chương trình cùng phiên bản, hoặc biên dịch lại.",
      en:
        "The catalogue has format version “\(version)”; this program reads versions \(CatalogueFormat.majorVersion).x only. "
        + "Use a program of the same version, or compile again.")
  }

  private static func altered(stated: String, computed: String) -> Bilingual {
    Bilingual(
      vi: "Nội dung danh mục đã bị thay đổi sau khi biên dịch: tệp ghi \(stated), tính lại được \(computed). "
        + "Không dùng tệp này; hãy lấy lại từ nơi phát hành.",
      en: "The catalogue was changed after it was compiled: it states \(stated), its contents give \(computed). "
        + "Do not use it; fetch it again from where it was published.")
  }

  private static func calendar(_ id: String, problems: Int) -> Bilingual {
    Bilingual(
      vi: "Lịch «\(id)» trong danh mục có \(problems) chỗ mâu thuẫn nên không tính được ngày.",
      en:
        "The calendar “\(id)” in the catalogue contradicts itself in \(English.count(problems, "place")), so no day can be counted."
    )
  }

  private static func shape(_ fault: CatalogueShapeFault) -> Bilingual {
    let what = describe(fault.problem)
    let pointer = fault.pointer.isEmpty ? "/" : fault.pointer
    return Bilingual(
      vi: "Danh mục sai cấu trúc tại \(pointer) (dòng \(fault.line)): \(what.vi).",
      en: "The catalogue has the wrong shape at \(pointer) (line \(fault.line)): \(what.en).")
  }

  private static func describe(_ problem: CatalogueShapeFault.Problem) -> Bilingual {
    switch problem {
    case .expected(let form):
      let name = CatalogueWording.name(form)
      return Bilingual(vi: "ở đây phải là \(name.vi)", en: "\(name.en) belongs here")
    case .missingMember(let name):
      return Bilingual(vi: "thiếu mục «\(name)»", en: "the member “\(name)” is missing")
    case .unknownWord(let word, let allowed):
      let words = allowed.joined(separator: ", ")
      return Bilingual(
        vi: "không có giá trị «\(word)»; các giá trị được dùng: \(words)",
        en: "“\(word)” is not known here; known are \(words)")
    case .unknownOperation(let name):
      return Bilingual(
        vi: "phép tính «\(name)» không dùng được ở đây", en: "the operation “\(name)” cannot be used here")
    case .unknownFact(let id):
      return Bilingual(
        vi: "thủ tục không khai báo dữ kiện «\(id)»", en: "the procedure declares no fact “\(id)”")
    case .repeatedFact(let id):
      return Bilingual(
        vi: "thủ tục khai báo dữ kiện «\(id)» hai lần", en: "the procedure declares the fact “\(id)” twice")
    case .differentNeeds(let expected):
      let ids = expected.joined(separator: ", ")
      return Bilingual(
        vi: "danh sách dữ kiện cần có không khớp với điều kiện, phải là [\(ids)]",
        en: "the list of needed facts does not fit the condition; it must be [\(ids)]")
    }
  }

  private static func name(_ form: CatalogueValueForm) -> Bilingual {
    switch form {
    case .text: Bilingual(vi: "một chuỗi văn bản", en: "a text")
    case .integer: Bilingual(vi: "một số nguyên", en: "a whole number")
    case .boolean: Bilingual(vi: "true hoặc false", en: "true or false")
    case .list: Bilingual(vi: "một danh sách", en: "a list")
    case .object: Bilingual(vi: "một đối tượng", en: "an object")
    case .date: Bilingual(vi: "một ngày dạng 2026-02-28", en: "a day such as 2026-02-28")
    case .clockTime: Bilingual(vi: "một giờ dạng 16:10", en: "a time such as 16:10")
    case .moment: Bilingual(vi: "một thời điểm dạng 2026-02-28T16:10", en: "a moment such as 2026-02-28T16:10")
    case .amountOfTime:
      Bilingual(vi: "một số nguyên hoặc phân số dạng \"1/4\"", en: "a whole number or a fraction such as \"1/4\"")
    case .position: Bilingual(vi: "số thứ tự tệp và số dòng", en: "the index of a file and a line")
    case .place:
      Bilingual(vi: "một địa điểm dạng {\"var\": \"places.…\"}", en: "a place such as {\"var\": \"places.…\"}")
    case .constant: Bilingual(vi: "một hằng số", en: "a constant")
    case .expression: Bilingual(vi: "một điều kiện JsonLogic", en: "a JsonLogic expression")
    case .variant: Bilingual(vi: "một trong các dạng mà lược đồ liệt kê", en: "one of the forms that the schema lists")
    }
  }
}
