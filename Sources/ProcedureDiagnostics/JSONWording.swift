package import CanonicalJSON

/// The terms of JSON as people say them who write none: shared by all readers of files that are made elsewhere.
package enum JSONWording {
  package static let text = Bilingual(vi: "chữ", en: "text")
  package static let truth = Bilingual(vi: "có (true) hoặc không (false)", en: "yes (true) or no (false)")
  package static let number = Bilingual(vi: "số", en: "a number")
  package static let list = Bilingual(vi: "danh sách", en: "a list")
  package static let object = Bilingual(vi: "nhóm mục {…}", en: "an object {…}")
  package static let nothing = Bilingual(vi: "null", en: "null")

  package static func kind(_ kind: JSONKind) -> Bilingual {
    switch kind {
    case .null: nothing
    case .bool: truth
    case .number: number
    case .string: text
    case .array: list
    case .object: object
    }
  }

  package static func reason(_ reason: JSONError.Reason) -> Bilingual {
    switch reason {
    case .unexpectedEnd: Bilingual(vi: "văn bản dừng giữa chừng", en: "the text stops in the middle of a value")
    case .unexpectedByte: Bilingual(vi: "có ký tự không được đứng ở đây", en: "a character cannot stand here")
    case .trailingContent: Bilingual(vi: "còn nội dung thừa ở cuối", en: "more text follows")
    case .trailingComma: Bilingual(vi: "thừa dấu phẩy ở cuối", en: "a comma has nothing behind it")
    case .unknownWord:
      Bilingual(
        vi: "có từ không hiểu được; chỉ dùng true, false, null", en: "a word is not one of true, false, null")
    case .invalidNumber: Bilingual(vi: "số viết sai", en: "a number is not written as JSON writes it")
    case .leadingZero:
      Bilingual(vi: "số không được bắt đầu bằng số 0 thừa", en: "a number starts with a needless zero")
    case .invalidEscape: Bilingual(vi: "dấu \\ dùng sai", en: "a backslash stands before something JSON does not know")
    case .unpairedSurrogate: Bilingual(vi: "mã ký tự \\u thiếu một nửa", en: "an escaped character lacks its half")
    case .controlCharacter: Bilingual(vi: "có ký tự điều khiển", en: "there is a control character")
    case .invalidUTF8: Bilingual(vi: "không phải bảng mã UTF-8", en: "the bytes are not UTF-8")
    case .byteOrderMark: Bilingual(vi: "có dấu BOM ở đầu", en: "a byte order mark stands at the beginning")
    case .duplicateKey(let key):
      Bilingual(
        vi: "mục «\(key)» ghi hai lần; giữ lại một", en: "the entry «\(key)» is written twice; keep one of them")
    case .tooDeep(let limit):
      Bilingual(vi: "lồng nhau quá \(limit) tầng", en: "nested deeper than \(limit) levels")
    case .tooLarge(let limit): Bilingual(vi: "dài quá \(limit) byte", en: "longer than \(limit) bytes")
    case .numberOutOfRange(let number):
      Bilingual(vi: "số «\(number)» quá lớn", en: "the number «\(number)» is too large")
    }
  }
}
