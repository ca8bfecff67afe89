package import ProcedureDiagnostics

/// What conditions can ask of every dossier without declaring it, by the names that authors write.
package enum GivenFacts {
  package enum Name: CaseIterable, Sendable {
    case lodgingDate, lodgingTime, acceptanceDate, postmarkDate, channel, lodgedAt, decidedAt, applicant
    case supplementRound
  }

  package struct Row: Sendable {
    package let name: Name
    package let vietnamese: String
    package let english: String
    package let meaning: Bilingual
  }

  package static let rows = Name.allCases.map(row)

  private static func row(_ name: Name) -> Row {
    switch name {
    case .lodgingDate: row(name, "ngày_nộp", "lodging_date", "ngày nộp hồ sơ", "the day of lodging")
    case .lodgingTime: row(name, "giờ_nộp", "lodging_time", "giờ nộp, như «giờ_nộp < 15:00»", "the time of lodging")
    case .acceptanceDate: row(name, "ngày_tiếp_nhận", "acceptance_date", "ngày tiếp nhận", "the day of acceptance")
    case .postmarkDate:
      row(name, "ngày_bưu_chính", "postmark_date", "ngày trên dấu bưu chính", "the day on the postmark")
    case .channel: row(name, "kênh", "channel", "cách nộp, như «kênh = trực_tuyến»", "the channel")
    case .lodgedAt: row(name, "nơi_nộp", "lodged_at", "cơ quan nhận hồ sơ", "the agency that takes it in")
    case .decidedAt: row(name, "nơi_giải_quyết", "decided_at", "cơ quan giải quyết", "the agency that decides")
    case .applicant:
      row(
        name, "người_nộp", "applicant",
        "một trong những «đối tượng» của thủ tục, như «người_nộp = \"Doanh nghiệp\"»; trong ví dụ ghi sau «cho»",
        "one of the «applicants» of the procedure; in an example it stands after «given»")
    case .supplementRound:
      row(name, "lần_bổ_sung", "supplement_round", "số lần đã yêu cầu bổ sung", "how often a supplement was asked for")
    }
  }

  private static func row(
    _ name: Name, _ vietnamese: String, _ english: String, _ meaning: String, _ inEnglish: String
  ) -> Row {
    Row(name: name, vietnamese: vietnamese, english: english, meaning: Bilingual(vi: meaning, en: inEnglish))
  }
}
