/// What a column of a list says, told by its header in Vietnamese or English, with or without marks.
enum ListColumn: String, CaseIterable {
  case ordinal
  case code, name, field, receivingAgency, agency, decidingAgency, delegatedAgency, coordinatingAgency, levels
  case applicants, jurisdictionFree, channels, onlineService, onlineFull, onlinePartial
  case limit, limitInWorkingDays, limitInDays
  case fee, charge, result, process, requirement, legalBasis, publication, publicationDate, address, keywords, note
  case document, required, submission, originals, copies, quantity, manner, form, group, sets
  case step, stepTitle, actor, time

  /// The column of a header; a list of documents or stages has a meaning of its own for some words.
  init?(header: String, in kind: ListKind?) {
    let slug = ImportNames.slug(header)
    let words = Self.silentEndings.first(where: slug.hasSuffix).map { String(slug.dropLast($0.count)) } ?? slug
    if let kind, let own = Self.ownWords(kind).first(where: { $0.words.contains(words) }) {
      self = own.column
      return
    }
    guard let column = Self.allCases.first(where: { $0.words.contains(words) }) else { return nil }
    self = column
  }

  /// «Phí, lệ phí (nếu có)»: what headers say besides.
  private static let silentEndings = ["-neu-co", "-theo-quy-dinh"]

  private var words: [String] {
    switch self {
    case .ordinal: ["stt", "tt", "so-thu-tu", "no"]
    case .code:
      [
        "ma", "ma-so", "ma-thu-tuc", "ma-tthc", "ma-so-tthc", "ma-so-thu-tuc", "ma-thu-tuc-hanh-chinh", "code",
        "procedure-code",
      ]
    case .name:
      ["ten", "ten-thu-tuc", "ten-tthc", "ten-thu-tuc-hanh-chinh", "thu-tuc", "name", "title", "procedure-name"]
    case .field: ["linh-vuc", "field"]
    case .agency:
      ["co-quan", "co-quan-thuc-hien", "co-quan-giai-quyet", "agency", "co-quan-truc-tiep-thuc-hien", "performed-by"]
    case .receivingAgency:
      [
        "co-quan-tiep-nhan", "co-quan-tiep-nhan-ho-so", "don-vi-tiep-nhan", "bo-phan-tiep-nhan", "received-by",
        "receiving-agency",
      ]
    case .decidingAgency: ["co-quan-co-tham-quyen", "co-quan-quyet-dinh", "tham-quyen", "decided-by"]
    case .delegatedAgency: ["co-quan-duoc-uy-quyen", "co-quan-uy-quyen", "delegated-to"]
    case .coordinatingAgency: ["co-quan-phoi-hop", "co-quan-phoi-hop-thuc-hien", "coordinated-by"]
    case .levels: ["cap", "cap-thuc-hien", "cap-giai-quyet", "level"]
    case .applicants: ["doi-tuong", "doi-tuong-thuc-hien", "applicants"]
    case .jurisdictionFree: ["phi-dia-gioi", "phi-dia-gioi-hanh-chinh", "jurisdiction-free"]
    case .channels: ["cach-thuc", "cach-thuc-thuc-hien", "hinh-thuc-nop", "channels"]
    case .onlineService:
      [
        "dich-vu-cong-truc-tuyen", "dvc-truc-tuyen", "dvctt", "muc-do", "muc-do-dvc", "muc-do-dvctt",
        "muc-do-truc-tuyen", "muc-do-dich-vu-cong", "muc-do-dich-vu-cong-truc-tuyen", "muc-do-cung-cap",
        "muc-do-cung-cap-dvctt", "muc-do-cung-cap-dich-vu-cong-truc-tuyen", "online-service",
      ]
    case .onlineFull:
      ["toan-trinh", "truc-tuyen-toan-trinh", "dvctt-toan-trinh", "dich-vu-cong-truc-tuyen-toan-trinh", "fully-online"]
    case .onlinePartial:
      ["mot-phan", "truc-tuyen-mot-phan", "dvctt-mot-phan", "dich-vu-cong-truc-tuyen-mot-phan", "partly-online"]
    case .limit: ["thoi-han", "thoi-han-giai-quyet", "thoi-gian-giai-quyet", "time-limit", "limit"]
    case .limitInWorkingDays:
      ["thoi-han-ngay-lam-viec", "thoi-han-giai-quyet-ngay-lam-viec", "so-ngay-lam-viec", "working-days"]
    case .limitInDays: ["thoi-han-ngay", "thoi-han-giai-quyet-ngay", "so-ngay", "days"]
    case .fee: ["phi", "muc-phi", "phi-le-phi", "phi-va-le-phi", "muc-phi-le-phi", "muc-thu", "fee", "fees"]
    case .charge: ["le-phi", "muc-le-phi", "charge"]
    case .result: ["ket-qua", "ket-qua-thuc-hien", "ket-qua-giai-quyet", "result"]
    case .process: ["trinh-tu", "trinh-tu-thuc-hien", "cac-buoc-thuc-hien", "process"]
    case .requirement:
      [
        "yeu-cau", "dieu-kien", "yeu-cau-dieu-kien", "yeu-cau-dieu-kien-thuc-hien", "requirement", "requirements",
      ]
    case .legalBasis: ["can-cu", "can-cu-phap-ly", "legal-basis"]
    case .publication: ["quyet-dinh-cong-bo", "so-quyet-dinh", "so-quyet-dinh-cong-bo", "published-by"]
    case .publicationDate:
      ["ngay-quyet-dinh", "ngay-cong-bo", "ngay-quyet-dinh-cong-bo", "ngay-ban-hanh", "published-on"]
    case .address:
      [
        "dia-chi-tiep-nhan", "dia-chi-tiep-nhan-hs", "dia-chi-tiep-nhan-ho-so", "noi-tiep-nhan", "dia-diem-tiep-nhan",
        "dia-diem-thuc-hien", "address",
      ]
    case .keywords: ["tu-khoa", "keywords"]
    case .note: ["ghi-chu", "note"]
    case .document: ["ten-giay-to", "giay-to", "thanh-phan-ho-so", "ten-thanh-phan-ho-so", "document", "document-name"]
    case .required: ["bat-buoc", "bat-buoc-nop", "co-bat-buoc", "tinh-bat-buoc", "required", "mandatory"]
    case .submission: ["nop-xuat-trinh", "nop-hay-xuat-trinh", "nop-hoac-xuat-trinh", "submit-or-show"]
    case .sets: ["so-bo", "so-bo-ho-so", "so-luong-ho-so", "so-luong-bo-ho-so", "sets"]
    case .originals: ["ban-chinh", "so-ban-chinh", "so-luong-ban-chinh", "originals"]
    case .copies: ["ban-sao", "so-ban-sao", "so-luong-ban-sao", "copies"]
    case .quantity: ["quantity"]
    case .manner: ["loai-ban", "ban-chinh-ban-sao", "manner"]
    case .form: ["bieu-mau", "mau", "mau-don-to-khai", "mau-don", "form"]
    case .group: ["truong-hop", "nhom", "nhom-giay-to", "case", "group"]
    case .step: ["buoc", "so-buoc", "stt-buoc", "thu-tu", "step", "stage"]
    case .stepTitle:
      ["ten-buoc", "noi-dung-cong-viec", "noi-dung", "cong-viec", "noi-dung-buoc", "step-title", "stage-title"]
    case .actor: ["nguoi-thuc-hien", "don-vi-thuc-hien", "bo-phan-thuc-hien", "trach-nhiem", "actor"]
    case .time: ["thoi-gian", "thoi-gian-thuc-hien", "duration", "time"]
    }
  }

  private static func ownWords(_ kind: ListKind) -> [(column: ListColumn, words: [String])] {
    switch kind {
    case .procedures: []
    case .documents:
      [
        (.document, ["ten", "name", "title"]), (.quantity, ["so-luong", "so-ban"]),
        (.manner, ["loai", "hinh-thuc", "hinh-thuc-giay-to", "loai-giay-to"]), (.group, ["dieu-kien", "khi-nao-nop"]),
      ]
    case .stages:
      [
        (.stepTitle, ["ten", "name", "title"]), (.time, ["thoi-han"]),
        (.actor, ["co-quan", "co-quan-thuc-hien", "agency"]),
      ]
    }
  }

  private static let ofProceduresOnly: Set<ListColumn> = [
    .limit, .limitInWorkingDays, .limitInDays, .channels, .result, .process, .legalBasis, .decidingAgency,
  ]

  /// The kind of a list with these columns.
  static func kind(of columns: [ListColumn]) -> ListKind {
    // Many lists have the work of a step in the column of its number.
    let isOfSteps = columns.contains(.step) && (columns.contains(.actor) || columns.contains(.time))
    if columns.contains(.stepTitle) || isOfSteps { return .stages }
    // Some lists of procedures have all documents of one in a cell.
    let isOfDocuments = columns.contains(.document) && !columns.contains(where: ofProceduresOnly.contains)
    return isOfDocuments ? .documents : .procedures
  }
}
