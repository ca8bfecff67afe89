package import ProcedureDiagnostics

/// The labels of the fields, and where the value of each comes from.
package enum FormFieldWording {
  package static func label(_ field: FormField, of kind: FormKind) -> Bilingual {
    switch field {
    case .parentUnit: Bilingual(vi: "Cơ quan chủ quản", en: "Parent authority")
    case .unit: Bilingual(vi: "Bộ phận Một cửa", en: "One-stop unit")
    case .number: Bilingual(vi: "Số", en: "Number")
    case .placeAndDate: Bilingual(vi: "Địa danh, ngày", en: "Place and date")
    case .code: Bilingual(vi: "Mã hồ sơ", en: "Dossier code")
    case .applicant: applicant(kind)
    case .identifier:
      Bilingual(vi: "Số định danh cá nhân/tổ chức", en: "Identifier of the person or organisation")
    case .address: Bilingual(vi: "Địa chỉ", en: "Address")
    case .phone: Bilingual(vi: "Số điện thoại", en: "Telephone")
    case .email: Bilingual(vi: "Thư điện tử", en: "E-mail")
    case .principal: Bilingual(vi: "Người ủy quyền", en: "On behalf of")
    case .principalIdentifier: Bilingual(vi: "Số định danh của người ủy quyền", en: "Their identifier")
    case .principalAddress: Bilingual(vi: "Địa chỉ của người ủy quyền", en: "Their address")
    case .principalPhone: Bilingual(vi: "Số điện thoại của người ủy quyền", en: "Their telephone")
    case .principalEmail: Bilingual(vi: "Thư điện tử của người ủy quyền", en: "Their e-mail")
    case .authorisation: Bilingual(vi: "Văn bản ủy quyền", en: "Paper of authorisation")
    case .settlingAgency: Bilingual(vi: "Cơ quan (bộ phận) giải quyết hồ sơ", en: "Agency that settles the dossier")
    case .coordinatingAgencies: Bilingual(vi: "Cơ quan phối hợp giải quyết hồ sơ", en: "Agencies that take part")
    case .contact: Bilingual(vi: "Cần hướng dẫn thêm, liên hệ", en: "For further guidance")
    case .request: Bilingual(vi: "Nội dung yêu cầu giải quyết", en: "Content requested")
    case .part: Bilingual(vi: "Phần của hồ sơ nêu tại đây", en: "Part of the dossier")
    case .otherParts: Bilingual(vi: "Các phần khác của hồ sơ", en: "Other parts of the dossier")
    case .components, .componentTable: Bilingual(vi: "Thành phần hồ sơ đã nộp", en: "Documents handed in")
    case .sets: Bilingual(vi: "Số lượng hồ sơ", en: "Sets")
    case .fee: Bilingual(vi: "Phí, lệ phí", en: "Fees and charges")
    case .refund: Bilingual(vi: "Phí, lệ phí trả lại (nếu có)", en: "Fees given back, if any")
    case .resultPlace: Bilingual(vi: "Đăng ký nhận kết quả tại", en: "Where the result is to be received")
    case .registerBook: Bilingual(vi: "Vào Sổ theo dõi hồ sơ", en: "Entered in the register")
    case .term: Bilingual(vi: "Thời gian giải quyết hồ sơ theo quy định", en: "Time limit by law")
    case .receivedAt: Bilingual(vi: "Thời gian nhận hồ sơ", en: "Received at")
    case .receivedByCompetentAt:
      Bilingual(
        vi: "Thời gian cơ quan có thẩm quyền giải quyết nhận hồ sơ (thời hạn tính từ đây)",
        en: "Received by the agency competent to settle (the time limit runs from here)")
    case .appointments: Bilingual(vi: "Thời gian trả kết quả", en: "Result due at")
    case .originalAppointment: Bilingual(vi: "Thời gian hẹn trả kết quả", en: "Appointment that was given")
    case .newAppointment: Bilingual(vi: "Hẹn lại thời gian trả kết quả", en: "New appointment")
    case .newAppointmentDay: Bilingual(vi: "Đề nghị gia hạn thời gian trả kết quả đến", en: "New day for the result")
    case .missing, .missingTable:
      Bilingual(vi: "Đề nghị hoàn thiện hồ sơ gồm những nội dung sau", en: "To complete the dossier, please hand in")
    case .reason: Bilingual(vi: "Lý do", en: "Reason")
    case .refusalSentence: Bilingual(vi: "Câu từ chối", en: "Sentence of refusal")
    case .lateness: Bilingual(vi: "Câu nêu việc chậm", en: "Statement of lateness")
    case .apologySentence: Bilingual(vi: "Câu xin lỗi", en: "Sentence of apology")
    case .stopRequestedAt: Bilingual(vi: "Thời gian đề nghị dừng giải quyết", en: "Stopping was requested at")
    case .stopSentence: Bilingual(vi: "Câu quyết định dừng", en: "Sentence of stopping")
    case .returnedPapers: Bilingual(vi: "Giấy tờ trả lại", en: "Papers given back")
    case .handovers: Bilingual(vi: "Giao, nhận hồ sơ", en: "Hand-overs")
    case .proof: Bilingual(vi: "Cách tính ngày hẹn", en: "How the appointment is counted")
    case .entries: Bilingual(vi: "Hồ sơ", en: "Dossiers")
    case .recipients: Bilingual(vi: "Nơi nhận", en: "Recipients")
    case .submitterSignature: FormWording.submitter
    case .receiverSignature: FormWording.receiver
    case .guideSignature: FormWording.guide
    case .headSignature: FormWording.head
    }
  }

  private static func applicant(_ kind: FormKind) -> Bilingual {
    switch kind {
    case .apology: Bilingual(vi: "Kính gửi", en: "To")
    case .stopNotice, .controlSlip, .register: Bilingual(vi: "Tổ chức, cá nhân nộp hồ sơ", en: "Applicant")
    case .supplementRequest: Bilingual(vi: "Hồ sơ của", en: "Dossier of")
    case .receipt, .refusal: Bilingual(vi: "Tiếp nhận hồ sơ của", en: "Received from")
    }
  }

  /// Where the value comes from.
  package static func origin(_ field: FormField) -> Bilingual {
    switch field {
    case .parentUnit:
      Bilingual(vi: "danh mục: cơ quan chủ quản của dòng dưới", en: "catalogue: parent of the next line")
    case .unit:
      Bilingual(
        vi: "hồ sơ: lodgedAt; văn bản xin lỗi: cơ quan giải quyết; đã sắp xếp thì cơ quan kế thừa",
        en: "dossier: lodgedAt; an apology: the agency that settles; after a reform whoever took over")
    case .number: particular("formNumber")
    case .placeAndDate:
      Bilingual(
        vi: "hồ sơ: particulars.place; ngày in phiếu (--at)", en: "dossier: particulars.place; day of issue (--at)")
    case .code: member("dossier")
    case .applicant: particular("applicantName")
    case .identifier: particular("applicantIdentifier")
    case .address: particular("applicantAddress")
    case .phone: particular("applicantPhone")
    case .email: particular("applicantEmail")
    case .principal: particular("principalName")
    case .principalIdentifier: particular("principalIdentifier")
    case .principalAddress: particular("principalAddress")
    case .principalPhone: particular("principalPhone")
    case .principalEmail: particular("principalEmail")
    case .authorisation: particular("authorisation")
    case .settlingAgency:
      Bilingual(
        vi: "hồ sơ: decidedAt; nếu không, cơ quan có thẩm quyền trong danh mục",
        en: "dossier: decidedAt, else the deciding agencies of the catalogue")
    case .coordinatingAgencies:
      Bilingual(vi: "danh mục: cơ quan phối hợp", en: "catalogue: agencies that take part")
    case .contact: particular("officerName, officerPhone")
    case .request:
      Bilingual(
        vi: "hồ sơ: particulars.request; nếu không, tên và mã thủ tục",
        en: "dossier: particulars.request, else title and code of the procedure")
    case .part, .otherParts:
      Bilingual(
        vi: "hồ sơ: bước mà sự kiện ghi tên; đối chiếu: các bước, ngày hẹn",
        en: "dossier: the stage that the event names; assessment: stages, appointments")
    case .components, .componentTable, .returnedPapers: member("documents")
    case .sets: Bilingual(vi: "danh mục: thành phần hồ sơ … bộ", en: "catalogue: number of sets")
    case .fee: Bilingual(vi: "đối chiếu: phí, lệ phí phải nộp", en: "assessment: what has to be paid")
    case .refund: Bilingual(vi: "ghi tay", en: "filled in by hand")
    case .resultPlace: particular("resultPlace")
    case .registerBook: particular("registerBook, registerSerial")
    case .term: Bilingual(vi: "đối chiếu: thời hạn áp dụng", en: "assessment: the limit that applies")
    case .receivedAt: member("accepted")
    case .receivedByCompetentAt:
      Bilingual(
        vi: "hồ sơ: sự kiện received-by-competent-agency", en: "dossier: event received-by-competent-agency")
    case .appointments:
      Bilingual(
        vi: "hồ sơ: promised; nếu không, ngày hẹn đầu tiên tính được theo đối chiếu; mỗi kết quả hẹn riêng một "
          + "dòng; phiếu kiểm soát ghi cả ngày hẹn lại hoặc tính lại",
        en: "dossier: promised, else the first due date that the assessment could tell; a line for each result "
          + "with its own; the control slip tells the date that was set later or counted again as well")
    case .originalAppointment:
      Bilingual(
        vi: "đối chiếu: ngày hẹn tính lại sau bổ sung, tạm dừng; không thì hồ sơ: promised, hoặc ngày hẹn khi tiếp "
          + "nhận",
        en: "assessment: the date counted again after a supplement or a pause; else dossier: promised, else the due "
          + "date as known at acceptance")
    case .newAppointment, .newAppointmentDay:
      Bilingual(vi: "hồ sơ: sự kiện extended mới nhất", en: "dossier: the latest event extended")
    case .missing, .missingTable:
      Bilingual(vi: "đối chiếu: giấy tờ còn thiếu, chưa đạt", en: "assessment: documents missing or not acceptable")
    case .reason:
      Bilingual(
        vi: "--reason; nếu không, căn cứ hoặc lý do theo đối chiếu", en: "--reason, else what the assessment says")
    case .lateness: Bilingual(vi: "đối chiếu: quá hạn bao lâu", en: "assessment: by how much it is late")
    case .stopRequestedAt: Bilingual(vi: "hồ sơ: sự kiện stopped", en: "dossier: event stopped")
    case .handovers:
      Bilingual(
        vi: "danh mục: quy trình, nơi trả kết quả của hồ sơ phi địa giới; hồ sơ: sự kiện stage-started, stage-done",
        en: "catalogue: stages, where a result goes that was asked for elsewhere; dossier: events stage-started, "
          + "stage-done")
    case .proof: Bilingual(vi: "đối chiếu: từng ngày đã đếm", en: "assessment: the proof, day by day")
    case .entries:
      Bilingual(
        vi: "từng hồ sơ, theo thứ tự đã ghi; hẹn trả là ngày đang có hiệu lực",
        en: "each dossier, in the given order; due is the date that holds now")
    case .refusalSentence, .apologySentence, .stopSentence, .recipients:
      Bilingual(vi: "câu chữ cố định của mẫu", en: "fixed words of the form")
    case .submitterSignature, .receiverSignature, .guideSignature, .headSignature:
      Bilingual(vi: "ký tay hoặc ký số", en: "signed by hand or digitally")
    }
  }

  private static func member(_ name: String) -> Bilingual { Bilingual(vi: "hồ sơ: \(name)", en: "dossier: \(name)") }

  private static func particular(_ name: String) -> Bilingual {
    Bilingual(vi: "hồ sơ: particulars.\(name)", en: "dossier: particulars.\(name)")
  }
}
