import ProcedureCatalogue
import ProcedureChanges
import ProcedureDiagnostics

/// Words of `tthc diff`.
enum DiffWording {
  static let command = Bilingual(
    vi: "so hai bản của danh mục: với ai thì nặng hơn, nhẹ hơn, theo hồ sơ nào",
    en: "compare two states of a catalogue: what is heavier or lighter, for whom, by which dossier")
  static let sides = Bilingual(
    vi: "bản cũ và bản mới: thư mục đặc tả, một tệp .tthc, hoặc danh mục đã biên dịch; với «--against» chỉ ghi bản mới",
    en: "the old and the new state: a folder, a .tthc file or a compiled catalogue; with «--against» the new one only")
  static let against = Bilingual(
    vi: "so với bản trong kho git, nơi việc đang làm bắt đầu tách ra",
    en: "compare with a revision of the git repository")
  static let gate = Bilingual(
    vi: "với những ai thì thay đổi phá vỡ làm lệnh thất bại; tính pháp lý luôn được tính (không ghi: với tất cả)",
    en: "for whom a breaking change fails the command; how the law was made counts always (unsaid: for all)")
  static let today = Bilingual(
    vi: "ngày hôm nay, để biết lời chấp thuận nào đã hết hạn và ngày nghỉ nào đã qua",
    en: "the day of today, by which approvals expire and days off are past")
  static let changelog = Bilingual(
    vi: "ghi bản thông báo thay đổi để đăng: .md hoặc .html", en: "write a list of changes to publish: .md or .html")
  static let audiences = Bilingual(
    vi: "cong_dan,co_quan,du_lieu,phap_ly,lich", en: "applicant,agency,consumer,legal,calendar")

  static let revisionExample = Bilingual(vi: "so với nhánh main", en: "with the branch main")
  static let fileExample = Bilingual(
    vi: "so đặc tả với danh mục đã công bố", en: "specifications with the published catalogue")
  static let changelogExample = Bilingual(vi: "viết bản thông báo", en: "write the list to publish")
  static let gateExample = Bilingual(
    vi: "chỉ thất bại vì người nộp và phần mềm", en: "fail for applicants and services only")

  static func twoSides(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "cần đúng hai bản để so, đã ghi \(count)", en: "two states are needed to compare, \(count) were given")
  }

  static let twoSidesHelp = Bilingual(
    vi: "ghi bản cũ rồi bản mới, hoặc «--against main Specs»",
    en: "give the old one and the new one, or «--against main Specs»")

  static func oneSide(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "với «--against» chỉ ghi một bản mới, đã ghi \(count)",
      en: "with «--against» one path is enough, \(count) were given")
  }

  static func emptyRevision(_ revision: String) -> Bilingual {
    Bilingual(
      vi: "ở bản «\(revision)» chưa có đặc tả nào trong thư mục này, nên không có gì để so",
      en: "at «\(revision)» there are no specifications here, so there is nothing to compare with")
  }

  static func errorsBefore(_ name: String, _ count: Int) -> Bilingual {
    Bilingual(
      vi: "bản cũ «\(name)» có \(count) lỗi; chỉ so được phần hiểu được",
      en: "the old state «\(name)» has \(English.count(count, "error")); it is compared as far as it is understood")
  }

  static func summary(_ changes: [Change]) -> Bilingual {
    guard !changes.isEmpty else {
      return Bilingual(vi: "không có thay đổi về nội dung", en: "nothing has changed in substance")
    }
    let counts = ChangeClass.allCases.map { meaning in
      changes.count { change in change.effects.first { $0.audience == .applicant }?.meaning ?? .neutral == meaning }
    }
    return Bilingual(
      vi:
        "với người nộp hồ sơ: \(counts[0]) thay đổi nặng hơn, \(counts[1]) nhẹ hơn, \(counts[3]) có nặng có nhẹ; \(counts[2]) thay đổi khác",
      en:
        "for applicants: \(counts[0]) heavier, \(counts[1]) lighter, \(counts[3]) heavier for some; \(counts[2]) other changes"
    )
  }

  static func approved(_ approval: ChangeApproval) -> Bilingual {
    let code = approval.procedure.map { " \($0)" } ?? ""
    let day = TermWording.day(approval.expires)
    return Bilingual(
      vi: "đã chấp thuận \(approval.code)\(code): \(approval.reason) (\(approval.approver), đến \(day))",
      en: "approved \(approval.code)\(code): \(approval.reason) (\(approval.approver), until \(day))")
  }
}
