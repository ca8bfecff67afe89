import ProcedureDiagnostics
import ProcedureExport

/// Words of `tthc export`.
enum ExportWording {
  static let summary = Bilingual(
    vi: "xuất thủ tục ra dạng mà hệ thống khác đọc", en: "write procedures in the shape that another system reads")
  static let shape = Bilingual(
    vi: "dạng: cpsv-ap (dịch vụ công theo CPSV-AP 3.2.0, JSON-LD), national (bản ghi của cơ sở dữ liệu quốc gia)",
    en: "the shape: cpsv-ap (public services by CPSV-AP 3.2.0, JSON-LD), national (records of the national database)")
  static let source = Bilingual(
    vi: "đặc tả hoặc danh mục đã biên dịch; một phần của danh mục được xuất kèm những thủ tục mà nó dùng; không ghi "
      + "thì là Specs",
    en: "specifications or a compiled catalogue; a part of a catalogue goes with the procedures that it uses; Specs "
      + "when left out")
  static let target = Bilingual(
    vi: "tệp cần ghi; không ghi thì ra đầu ra chuẩn", en: "the file to write; standard output when left out")
  static let report = Bilingual(
    vi: "tệp báo cáo điều bị mất, đếm theo loại, kê theo thủ tục",
    en: "a file for what is lost, counted by kind, listed by procedure")
  static let against = Bilingual(
    vi: "national: các bản ghi gốc; báo cáo nêu từng phần không còn như cũ",
    en: "national: the original records; the report names every part that did not come back")
  static let format = Bilingual(vi: "national: dạng của báo cáo", en: "national: the form of the report")
  static let cpsvAPExample = Bilingual(
    vi: "dịch vụ công theo mô hình châu Âu, kèm báo cáo điều không thể hiện được",
    en: "public services by the European profile, with a report of what it cannot say")
  static let nationalExample = Bilingual(
    vi: "mọi thủ tục, mỗi dòng một bản ghi", en: "every procedure, one record a line")
  static let againstExample = Bilingual(
    vi: "xuất các bản nháp và so với bản ghi đã nhập", en: "export drafts and compare with what was imported")

  static func loss(_ kind: ExportLoss.Kind, _ count: Int) -> Bilingual {
    Bilingual(vi: "không xuất được (\(count)): \(kind.text.vi)", en: "lost (\(count)): \(kind.text.en)")
  }
}
