package import ProcedureCatalogue
package import ProcedureDiagnostics

/// Questions that no author wrote, because every dossier answers them.
package enum QuestionWording {
  package static func given(_ given: Given) -> Bilingual {
    switch given {
    case .submittedDate: Bilingual(vi: "nộp hồ sơ ngày nào?", en: "on which day was it handed in?")
    case .submittedTime: Bilingual(vi: "nộp hồ sơ lúc mấy giờ?", en: "at what time was it handed in?")
    case .acceptedDate: Bilingual(vi: "tiếp nhận hồ sơ ngày nào?", en: "on which day was it accepted?")
    case .postmarkDate: Bilingual(vi: "dấu bưu chính ghi ngày nào?", en: "which day does the postmark show?")
    case .channel: Bilingual(vi: "nộp bằng cách nào?", en: "how was it handed in?")
    case .lodgedAt: Bilingual(vi: "nộp tại cơ quan nào?", en: "at which agency was it handed in?")
    case .decidedAt: Bilingual(vi: "cơ quan nào giải quyết?", en: "which agency decides?")
    case .applicant: Bilingual(vi: "người nộp là ai?", en: "who is the applicant?")
    case .supplementRound: Bilingual(vi: "đã yêu cầu bổ sung mấy lần?", en: "how often was a supplement asked for?")
    }
  }

  package static func place(_ base: PlaceBase, _ area: String) -> Bilingual {
    let place = place(base)
    return Bilingual(vi: "\(place.vi) có thuộc \(area) không?", en: "does \(place.en) lie in \(area)?")
  }

  package static func area(of base: PlaceBase) -> Bilingual {
    let place = place(base)
    return Bilingual(vi: "\(place.vi) thuộc địa bàn nào?", en: "in which area is \(place.en)?")
  }

  package static func place(_ base: PlaceBase) -> Bilingual {
    switch base {
    case .residence: Bilingual(vi: "nơi cư trú", en: "the place of residence")
    case .headOffice: Bilingual(vi: "nơi đặt trụ sở", en: "the head office")
    case .land: Bilingual(vi: "nơi có đất", en: "the land")
    case .lodging: Bilingual(vi: "nơi nộp", en: "the place of lodging")
    case .described(let words): described(words)
    }
  }

  /// «nơi đặt địa điểm kinh doanh»: authors write the words behind «nơi», some write the word again.
  private static func described(_ words: String) -> Bilingual {
    let name = words.hasPrefix("nơi ") || words.hasPrefix("Nơi ") ? words : "nơi \(words)"
    return Bilingual(vi: name, en: "the place «\(name)»")
  }

  package static func eventTime(_ event: StartEvent, of procedure: Procedure) -> Bilingual {
    if let title = procedure.titleOfStage(awaitedBy: event) {
      return Bilingual(vi: "xong bước «\(title)» lúc nào?", en: "when did the step «\(title)» end?")
    }
    return switch event {
    case .acceptedComplete:
      Bilingual(vi: "nhận đủ hồ sơ hợp lệ lúc nào?", en: "when was the complete and valid dossier received?")
    case .submitted: Bilingual(vi: "nộp hồ sơ lúc nào?", en: "when was it handed in?")
    case .receivedByCompetentAgency:
      Bilingual(
        vi: "cơ quan có thẩm quyền nhận hồ sơ lúc nào?", en: "when did the competent agency receive the dossier?")
    case .named(let name): Bilingual(vi: "\"\(name)\" vào lúc nào?", en: "when was \"\(name)\"?")
    }
  }

  package static func issueDate(_ document: Bilingual) -> Bilingual {
    Bilingual(vi: "«\(document.vi)» cấp ngày nào?", en: "on which day was «\(document.en)» issued?")
  }

  package static let procedureUnknown = Bilingual(
    vi: "chưa xác định được thủ tục áp dụng", en: "the procedure that applies is not known")

  // MARK: What an answer decides

  package static func decidesDocument(_ title: Bilingual) -> Bilingual {
    Bilingual(vi: "có phải nộp «\(title.vi)» không", en: "whether «\(title.en)» is owed")
  }

  package static let decidesLodging = Bilingual(vi: "nơi nộp có đúng không", en: "whether it may be lodged there")
  package static let decidesDeadline = Bilingual(vi: "ngày hẹn trả kết quả", en: "when the result is due")
  package static let decidesSupplementRequest = Bilingual(
    vi: "chậm nhất ngày nào phải yêu cầu bổ sung", en: "by when a supplement must be asked for")
  package static let decidesSupplementHandIn = Bilingual(
    vi: "chậm nhất ngày nào phải bổ sung", en: "by when the supplement must be handed in")
  package static let decidesFee = Bilingual(vi: "số tiền phải nộp", en: "what has to be paid")

  package static func decidesRequirement(_ text: String) -> Bilingual {
    Bilingual(vi: "có đáp ứng yêu cầu «\(text)» không", en: "whether the requirement «\(text)» is met")
  }

  package static let decidesReceiver = Bilingual(
    vi: "nộp ở đâu, ai giải quyết", en: "where to hand it in, and who decides")
  package static let decidesLimit = Bilingual(vi: "thời hạn giải quyết", en: "the time limit")

  package static func decidesResult(_ title: String) -> Bilingual {
    Bilingual(vi: "có được «\(title)» không", en: "whether «\(title)» is given")
  }

  package static func decidesProse(_ text: String) -> Bilingual {
    Bilingual(vi: "có phải xem xét «\(text)» không", en: "whether «\(text)» has to be looked at")
  }

  package static func decidesStage(_ title: String) -> Bilingual {
    Bilingual(vi: "có bước «\(title)» không", en: "whether the stage «\(title)» applies")
  }
}
