package import ProcedureDiagnostics

/// The names of the forms: for the command line, and as the circulars call them.
package enum FormKindWording {
  /// What people may type; the first is the name that help shows.
  static func names(_ kind: FormKind) -> [String] {
    switch kind {
    case .receipt: ["receipt", "giấy-hẹn", "giấy-tiếp-nhận", "giấy-tiếp-nhận-hồ-sơ-và-hẹn-trả-kết-quả"]
    case .supplementRequest: ["supplement", "bổ-sung", "phiếu-bổ-sung", "phiếu-yêu-cầu-bổ-sung"]
    case .refusal: ["refusal", "từ-chối", "phiếu-từ-chối"]
    case .apology: ["apology", "xin-lỗi", "phiếu-xin-lỗi", "văn-bản-xin-lỗi", "gia-hạn"]
    case .stopNotice: ["stop-notice", "stop", "dừng", "thông-báo-dừng", "dừng-giải-quyết"]
    case .controlSlip: ["control-slip", "kiểm-soát", "phiếu-kiểm-soát"]
    case .register: ["register", "sổ", "sổ-theo-dõi", "sổ-theo-dõi-hồ-sơ"]
    }
  }

  /// The official titles, the present one first: by them the catalogue's templates are found, since their numbers change
  /// from one circular to the next.
  static func titles(_ kind: FormKind) -> [String] {
    switch kind {
    case .apology:
      [
        title(kind).vi, "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
        "Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết",
      ]
    case .refusal: [title(kind).vi, "Phiếu từ chối giải quyết hồ sơ"]
    default: [title(kind).vi]
    }
  }

  package static func title(_ kind: FormKind) -> Bilingual {
    switch kind {
    case .receipt:
      Bilingual(
        vi: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", en: "Receipt of the dossier and appointment for the result")
    case .supplementRequest:
      Bilingual(vi: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", en: "Request to supplement and complete the dossier")
    case .refusal:
      Bilingual(vi: "Phiếu từ chối tiếp nhận giải quyết hồ sơ", en: "Refusal to receive and settle the dossier")
    case .apology:
      Bilingual(
        vi: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
        en: "Apology and request for more time to settle the dossier")
    case .stopNotice:
      Bilingual(vi: "Thông báo dừng giải quyết hồ sơ", en: "Notice that the dossier is no longer processed")
    case .controlSlip:
      Bilingual(vi: "Phiếu kiểm soát quá trình giải quyết hồ sơ", en: "Control slip of the handling process")
    case .register: Bilingual(vi: "Sổ theo dõi hồ sơ", en: "Register of dossiers")
    }
  }

  /// How the numbers of a form end, with blanks for what the unit fills in.
  static func numberPattern(_ kind: FormKind) -> String {
    let suffix =
      switch kind {
      case .receipt: ""
      case .supplementRequest: "PBS-"
      case .refusal: "PTC-"
      case .apology: "PXL-"
      case .stopNotice: "TB-"
      case .controlSlip: "PKS-"
      case .register: "STD-"
      }
    return "……/\(suffix)……"
  }
}
