extension Bilingual {
  /// A whole number with its thousands set apart: «1.250.000», "1,250,000".
  package init(_ number: Int64) {
    let digits = Array(String(number.magnitude).utf8)
    func grouped(by separator: Character) -> String {
      var text = number < 0 ? "-" : ""
      for (place, digit) in digits.enumerated() {
        if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(separator) }
        text.append(Character(Unicode.Scalar(digit)))
      }
      return text
    }
    self.init(vi: grouped(by: "."), en: grouped(by: ","))
  }
}
