import ProcedureDiagnostics

/// What each kind of loss means.
enum LossWording {
  static func text(_ kind: ExportLoss.Kind) -> Bilingual {
    switch kind {
    case .workingDays:
      Bilingual(
        vi: "ngày làm việc không phải là xsd:duration, chỉ còn trong lời văn",
        en: "working days are no xsd:duration: in words only")
    case .severalLimits:
      Bilingual(
        vi: "chỉ có chỗ cho một thời hạn; các thời hạn chỉ còn trong lời văn",
        en: "there is room for one limit: all of them are in words only")
    case .conditionalLimit:
      Bilingual(
        vi: "thời hạn có điều kiện, chỉ còn trong lời văn", en: "a limit under a condition: in words only")
    case .limitFromEvent:
      Bilingual(
        vi: "sự kiện bắt đầu tính thời hạn không có thuộc tính", en: "no property for the event from which a limit runs"
      )
    case .limitInWords:
      Bilingual(vi: "thời hạn không tính được thành số ngày", en: "a limit that cannot be computed, or has parts")
    case .cutoff:
      Bilingual(
        vi: "giờ chốt trong ngày không có thuộc tính", en: "no property for the hour after which a day counts as later")
    case .condition:
      Bilingual(
        vi: "điều kiện không có thuộc tính, chỉ còn trong lời văn của quy tắc",
        en: "conditions have no property: in the words of a rule only")
    case .alternatives:
      Bilingual(
        vi: "«một trong các giấy tờ» không có thuộc tính: mọi giấy tờ được liệt kê như nhau",
        en: "no property for alternatives: all of the documents are listed alike")
    case .copiesAndForms:
      Bilingual(vi: "số bản và dạng bản không có thuộc tính", en: "no property for forms and numbers of copies")
    case .waivedByDatabase:
      Bilingual(
        vi: "cơ sở dữ liệu thay cho giấy tờ không có thuộc tính", en: "no property for databases that spare a document")
    case .documentAge:
      Bilingual(
        vi: "thời gian giấy tờ còn giá trị không có thuộc tính", en: "no property for how old a document may be")
    case .documentVerb:
      Bilingual(
        vi: "nộp, xuất trình, kê khai hay cơ quan tự khai thác: không phân biệt được",
        en: "submitting, showing, filling in, obtaining: not told apart")
    case .optionalDocument:
      Bilingual(vi: "giấy tờ tùy chọn được liệt kê như giấy tờ bắt buộc", en: "optional documents look demanded")
    case .computedFee:
      Bilingual(
        vi: "mức thu theo số lượng, theo bậc, theo tỷ lệ hoặc có mức tối đa: chỉ còn trong lời văn",
        en: "a fee by number, by tier, by share or with a cap: in words only")
    case .feeSetElsewhere:
      Bilingual(vi: "mức thu quy định ở văn bản khác: không có số tiền", en: "a fee that is set elsewhere: no amount")
    case .exemption:
      Bilingual(vi: "trường hợp được miễn chỉ còn trong lời văn", en: "exemptions are in words only")
    case .reduction:
      Bilingual(vi: "mức giảm chỉ còn trong lời văn", en: "reductions are in words only")
    case .clockRule:
      Bilingual(
        vi: "tạm dừng, gia hạn, bổ sung, thời gian không tính: không có thuộc tính",
        en: "no property for pauses, extensions, supplements and times that do not count")
    case .stage: Bilingual(vi: "các bước giải quyết không có thuộc tính", en: "no property for stages")
    case .fact: Bilingual(vi: "câu hỏi cho người nộp không có thuộc tính", en: "no property for questions")
    case .example: Bilingual(vi: "ví dụ không được xuất", en: "worked examples are left out")
    case .inForce:
      Bilingual(
        vi: "ngày hiệu lực không có thuộc tính: mỗi phiên bản là một dịch vụ công",
        en: "no property for days in force: each version is a service of its own")
    case .transition:
      Bilingual(vi: "quy định chuyển tiếp không có thuộc tính", en: "no property for the rule of transition")
    case .jurisdictionFree:
      Bilingual(
        vi: "phi địa giới hành chính không có thuộc tính", en: "no property for lodging regardless of jurisdiction")
    case .competentPlace:
      Bilingual(
        vi: "nơi làm căn cứ xác định thẩm quyền không có thuộc tính",
        en: "no property for the place that makes an agency competent")
    case .consequence:
      Bilingual(
        vi: "hệ quả khi không đáp ứng yêu cầu không có thuộc tính",
        en: "no property for what follows from an unmet requirement")
    case .resultValidity:
      Bilingual(
        vi: "thời gian kết quả có giá trị không có thuộc tính", en: "no property for how long a result is valid")
    case .calendar: Bilingual(vi: "lịch làm việc không được xuất", en: "the working calendar is left out")
    case .namedCase:
      Bilingual(
        vi: "trường hợp có tên riêng của thủ tục không có thuộc tính",
        en: "no property for the named cases of a procedure")
    case .publication:
      Bilingual(vi: "quyết định công bố không có thuộc tính", en: "no property for the decision that publishes it")
    case .verbatim:
      Bilingual(vi: "phần nguyên văn không được xuất", en: "text that no rule covers is left out")
    case .inclusion:
      Bilingual(
        vi: "phần lấy theo thủ tục khác chỉ còn là quan hệ giữa hai dịch vụ công",
        en: "what is taken from another procedure is a mere relation of two services")
    case .nationalRule:
      Bilingual(
        vi: "quy định quốc gia mà địa phương thay không được xuất",
        en: "the national rules that an area replaced are left out")
    case .particular:
      Bilingual(
        vi: "cấp thực hiện, số bộ hồ sơ, mức độ trực tuyến, loại thủ tục, bản nháp: không có thuộc tính",
        en: "no property for tiers, sets of the dossier, extent of online service, kind, draft")
    case .noAuthority:
      Bilingual(
        vi: "chưa nêu cơ quan nào giải quyết, mà hồ sơ CPSV-AP bắt buộc có",
        en: "no agency is named, and the profile demands one")
    }
  }
}
