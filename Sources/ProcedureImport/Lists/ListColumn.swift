/// What a column of a list says, told by its header in Vietnamese or English, with or without marks.
enum ListColumn: String, CaseIterable {
  case ordinal
  case code, name, field, receivingAgency, agency, decidingAgency, delegatedAgency, coordinatingAgency, levels
  case applicants, jurisdictionFree, channels, onlineService, onlineFull, onlinePartial
  case limit, fee, charge, result, process, requirement, legalBasis, publication, publicationDate, address, keywords,
    note
  case document, required, submission, originals, copies, originalsAndCopies, quantity, manner, form, group, sets
  case step, stepTitle, actor, time

  /// The column of a header; each kind of list has columns of its own, and a meaning of its own for some words.
  init?(header: String, in kind: ListKind?) {
    let slug = ImportNames.slug(header)
    let words = Self.silentEndings.first(where: slug.hasSuffix).map { String(slug.dropLast($0.count)) } ?? slug
    let own = kind.flatMap { Self.ownWords($0).first { $0.words.contains(words) }?.column }
    guard let column = own ?? Self.allCases.first(where: { $0.words.contains(words) }) else { return nil }
    guard kind.map({ Self.columns(of: $0).contains(column) }) ?? true else { return nil }
    self = column
  }

  /// «Phí, lệ phí (nếu có)»: what headers say besides.
  private static let silentEndings = [
    "-neu-co", "-theo-quy-dinh", "-ke-tu-ngay-nhan-ho-so", "-ke-tu-ngay-nhan-du-ho-so",
    "-ke-tu-ngay-nhan-du-ho-so-hop-le",
  ]

  /// Those that a list of the kind may have, in the order of the cases.
  static func columns(of kind: ListKind) -> [ListColumn] {
    let shared: Set<ListColumn> = [.ordinal, .code, .name, .field, .note]
    return allCases.filter { column in
      if shared.contains(column) { return true }
      return switch kind {
      case .procedures: !ofDocumentsOnly.contains(column) && !ofStagesOnly.contains(column)
      case .documents: column == .document || column == .sets || ofDocumentsOnly.contains(column)
      case .stages: ofStagesOnly.contains(column)
      }
    }
  }

  private var words: [String] {
    switch self {
    case .ordinal: ["stt", "tt", "tt-stt", "stt-tt", "so-tt", "so-thu-tu", "no"]
    case .code:
      [
        "ma", "ma-so", "ma-thu-tuc", "ma-tthc", "ma-so-tthc", "ma-so-thu-tuc", "ma-thu-tuc-hanh-chinh",
        "ma-so-thu-tuc-hanh-chinh", "ma-tthc-quoc-gia", "ma-thu-tuc-quoc-gia", "code", "procedure-code",
      ]
    case .name:
      [
        "ten", "ten-thu-tuc", "ten-tthc", "ten-thu-tuc-hanh-chinh", "thu-tuc", "thu-tuc-hanh-chinh", "name", "title",
        "procedure-name",
      ]
    case .field: ["linh-vuc", "ten-linh-vuc", "nhom-linh-vuc", "field"]
    case .agency:
      [
        "co-quan", "co-quan-thuc-hien", "co-quan-giai-quyet", "co-quan-truc-tiep-thuc-hien", "co-quan-don-vi-thuc-hien",
        "agency", "performed-by",
      ]
    case .receivingAgency:
      [
        "co-quan-tiep-nhan", "co-quan-tiep-nhan-ho-so", "don-vi-tiep-nhan", "bo-phan-tiep-nhan", "received-by",
        "receiving-agency",
      ]
    case .decidingAgency:
      ["co-quan-co-tham-quyen", "co-quan-quyet-dinh", "tham-quyen", "tham-quyen-giai-quyet", "decided-by"]
    case .delegatedAgency: ["co-quan-duoc-uy-quyen", "co-quan-uy-quyen", "delegated-to"]
    case .coordinatingAgency: ["co-quan-phoi-hop", "co-quan-phoi-hop-thuc-hien", "coordinated-by"]
    case .levels: ["cap", "cap-thuc-hien", "cap-giai-quyet", "cap-hanh-chinh", "level"]
    case .applicants: ["doi-tuong", "doi-tuong-thuc-hien", "applicants"]
    case .jurisdictionFree: ["phi-dia-gioi", "phi-dia-gioi-hanh-chinh", "jurisdiction-free"]
    case .channels:
      [
        "cach-thuc", "cach-thuc-thuc-hien", "cach-thuc-nop", "cach-thuc-nop-ho-so", "hinh-thuc-nop",
        "hinh-thuc-nop-ho-so", "hinh-thuc-thuc-hien", "hinh-thuc-tiep-nhan", "channels",
      ]
    case .onlineService:
      [
        "dich-vu-cong-truc-tuyen", "dvc-truc-tuyen", "dvctt", "muc-do", "muc-do-dvc", "muc-do-dvctt",
        "muc-do-truc-tuyen", "muc-do-dich-vu-cong", "muc-do-dich-vu-cong-truc-tuyen", "muc-do-cung-cap",
        "muc-do-cung-cap-dvctt", "muc-do-dvc-truc-tuyen", "muc-do-cung-cap-dich-vu-cong-truc-tuyen", "online-service",
      ]
    case .onlineFull:
      ["toan-trinh", "truc-tuyen-toan-trinh", "dvctt-toan-trinh", "dich-vu-cong-truc-tuyen-toan-trinh", "fully-online"]
    case .onlinePartial:
      ["mot-phan", "truc-tuyen-mot-phan", "dvctt-mot-phan", "dich-vu-cong-truc-tuyen-mot-phan", "partly-online"]
    case .limit:
      [
        "thoi-han", "thoi-han-giai-quyet", "thoi-han-thuc-hien", "thoi-han-xu-ly", "thoi-gian-giai-quyet",
        "thoi-gian-xu-ly", "tong-thoi-gian-giai-quyet", "time-limit", "limit",
      ]
    case .fee:
      [
        "phi", "muc-phi", "muc-thu-phi", "phi-le-phi", "phi-va-le-phi", "phi-hoac-le-phi", "muc-phi-le-phi",
        "muc-thu-phi-le-phi", "muc-thu", "fee", "fees",
      ]
    case .charge: ["le-phi", "muc-le-phi", "muc-thu-le-phi", "charge"]
    case .result:
      [
        "ket-qua", "ket-qua-thuc-hien", "ket-qua-thuc-hien-tthc", "ket-qua-giai-quyet", "ket-qua-giai-quyet-tthc",
        "result",
      ]
    case .process:
      [
        "trinh-tu", "trinh-tu-thuc-hien", "trinh-tu-giai-quyet", "cac-buoc-thuc-hien", "quy-trinh-giai-quyet",
        "process",
      ]
    case .requirement:
      [
        "yeu-cau", "dieu-kien", "yeu-cau-dieu-kien", "yeu-cau-dieu-kien-thuc-hien", "requirement", "requirements",
      ]
    case .legalBasis: ["can-cu", "can-cu-phap-ly", "co-so-phap-ly", "van-ban-quy-dinh", "legal-basis"]
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
    case .document:
      [
        "ten-giay-to", "giay-to", "thanh-phan-ho-so", "ten-thanh-phan-ho-so", "ten-ho-so-giay-to", "danh-muc-giay-to",
        "danh-muc-ho-so", "ho-so", "ho-so-gom", "document", "document-name",
      ]
    case .required:
      [
        "bat-buoc", "bat-buoc-nop", "co-bat-buoc", "co-bat-buoc-khong", "tinh-bat-buoc", "bat-buoc-khong-bat-buoc",
        "bat-buoc-hay-khong", "bat-buoc-hoac-khong-bat-buoc", "bat-buoc-tuy-chon", "required", "mandatory",
      ]
    case .submission: ["nop-xuat-trinh", "nop-hay-xuat-trinh", "nop-hoac-xuat-trinh", "submit-or-show"]
    case .sets: ["so-bo", "so-bo-ho-so", "so-luong-ho-so", "so-luong-bo-ho-so", "sets"]
    case .originals: ["ban-chinh", "ban-goc", "so-ban-chinh", "so-luong-ban-chinh", "so-luong-ban-goc", "originals"]
    case .copies: ["ban-sao", "so-ban-sao", "so-luong-ban-sao", "copies"]
    case .originalsAndCopies:
      [
        "ban-chinh-ban-sao", "ban-chinh-va-ban-sao", "ban-chinh-hoac-ban-sao", "so-luong-ban-chinh-ban-sao",
        "so-luong-ban-chinh-va-ban-sao", "so-luong-ban-chinh-hoac-ban-sao", "so-ban-chinh-ban-sao",
        "originals-and-copies",
      ]
    case .quantity: ["quantity"]
    case .manner: ["loai-ban", "manner"]
    case .form:
      [
        "bieu-mau", "mau", "mau-don-to-khai", "mau-don", "mau-bieu", "ten-bieu-mau", "bieu-mau-kem-theo",
        "bieu-mau-dinh-kem", "form",
      ]
    case .group: ["truong-hop", "nhom", "nhom-giay-to", "case", "group"]
    case .step: ["buoc", "so-buoc", "stt-buoc", "thu-tu", "thu-tu-buoc", "buoc-thuc-hien", "step", "stage"]
    case .stepTitle:
      [
        "ten-buoc", "noi-dung-cong-viec", "noi-dung", "cong-viec", "ten-cong-viec", "noi-dung-buoc",
        "noi-dung-thuc-hien", "noi-dung-cac-buoc", "step-title", "stage-title",
      ]
    case .actor:
      [
        "nguoi-thuc-hien", "don-vi-thuc-hien", "bo-phan-thuc-hien", "can-bo-thuc-hien", "nguoi-xu-ly", "don-vi-xu-ly",
        "bo-phan-xu-ly", "trach-nhiem", "trach-nhiem-thuc-hien", "actor",
      ]
    case .time: ["thoi-gian", "thoi-gian-thuc-hien", "duration", "time"]
    }
  }

  private static func ownWords(_ kind: ListKind) -> [(column: ListColumn, words: [String])] {
    switch kind {
    case .procedures:
      [
        (.agency, ["don-vi-thuc-hien", "don-vi-giai-quyet"]), (.limit, ["thoi-gian", "thoi-gian-thuc-hien"]),
      ]
    case .documents:
      [
        (.document, ["ten", "name", "title"]), (.quantity, ["so-luong", "so-ban"]),
        (.manner, ["loai", "hinh-thuc", "hinh-thuc-giay-to", "loai-giay-to"]), (.group, ["dieu-kien", "khi-nao-nop"]),
      ]
    case .stages:
      [
        (.stepTitle, ["ten", "name", "title"]), (.step, ["trinh-tu"]),
        (
          .time,
          ["thoi-han", "thoi-han-giai-quyet", "thoi-han-thuc-hien", "thoi-gian-giai-quyet", "thoi-gian-xu-ly"]
        ),
        (.actor, ["co-quan", "co-quan-thuc-hien", "co-quan-don-vi-thuc-hien", "agency"]),
      ]
    }
  }

  /// How many of a paper are due.
  static let ofCounts: Set<ListColumn> = [.originals, .copies, .originalsAndCopies, .quantity, .manner]
  /// What is said of one paper.
  static let ofDocumentsOnly = ofCounts.union([.required, .submission, .form, .group])
  private static let ofStagesOnly: Set<ListColumn> = [.step, .stepTitle, .actor, .time]
  /// By which a list with a column of documents is told from a list of these.
  private static let ofProceduresOnly: Set<ListColumn> = [
    .limit, .channels, .result, .process, .legalBasis, .decidingAgency,
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
