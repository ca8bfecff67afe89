/// The phrases around the agency that does a step.
enum StepActorCues {
  static let times: Phrases = ["trong thời hạn", "trong vòng", "trong thời gian"]
  /// With these a text begins that gives the time of a step right behind them.
  static let limits = Phrases(
    listed: """
      trong; trong thời hạn; trong vòng; trong thời gian; trong thời hạn không quá; trong vòng không quá
      trong thời gian không quá; trong thời hạn tối đa; trong thời gian tối đa; trong thời hạn tối đa không quá
      không quá; tối đa; tối đa không quá; chậm nhất; chậm nhất là; chậm nhất trong thời hạn
      trong thời hạn chậm nhất; trong thời hạn chậm nhất là; chậm nhất không quá; trong thời hạn là
      """)
  static let before: Phrases = ["trước"]
  static let lacking = Phrases(
    listed: """
      chưa đầy đủ; không đầy đủ; chưa hợp lệ; không hợp lệ; chưa đủ; không đủ; không đạt; chưa đúng
      """)
  /// Between a time and the office that has it these say that it holds in a case only.
  static let cases = Phrases(CaseLimitCues.starts.all + lacking.all + supplements.all)
  /// What comes only where something was missing.
  static let supplements: Phrases = ["hồ sơ sửa đổi", "hồ sơ bổ sung", "tài liệu bổ sung", "văn bản bổ sung"]
  /// A time that runs from one of these is none of the way to the result: that is there, a round before it is over, or the
  /// office has confirmed that the limit begins.
  static let laterStarts = Phrases(
    listed: """
      ngày cấp; ngày được cấp; ngày cấp phép; ngày ban hành; ngày công nhận; ngày bổ nhiệm; ngày ký; ngày phê duyệt
      ngày có quyết định; khi cấp; khi ban hành; khi có quyết định; ngày có văn bản xác nhận
      ngày gửi văn bản xác nhận; ngày xác nhận
      """)
  /// So is one that runs from a receipt told in these words.
  static let laterReceipts = Phrases(
    listed: """
      báo cáo kết quả; đã được hoàn chỉnh; đã được hoàn thiện; đã hoàn chỉnh; đã hoàn thiện; đã được chỉnh sửa
      đã được bổ sung; đã được sửa đổi
      """)
  /// An office is named in these words, whether or not the record lists it.
  static let offices = Phrases(
    listed: """
      sở; ủy ban; uỷ ban; ubnd; ubcknn; nhnn; chủ tịch; phó chủ tịch; bộ; cục; chi cục; tổng cục
      ngân hàng nhà nước; hội đồng; thủ tướng; chính phủ; giám đốc sở; giám đốc công an
      giám đốc ngân hàng nhà nước; công an; công chức; chuyên viên; thanh tra; kho bạc; bảo hiểm xã hội; cảng vụ
      hải quan; chi cục hải quan; tòa án; toà án; viện kiểm sát; vụ; biên phòng; trung tâm phục vụ hành chính công
      văn phòng đăng ký đất đai; văn phòng bộ; văn phòng chính phủ; văn phòng ủy ban nhân dân; văn phòng ubnd
      phòng chuyên môn; phòng cảnh sát; phòng kinh tế; phòng văn hóa; phòng y tế; phòng tài chính; phòng nội vụ
      phòng giáo dục; phòng nông nghiệp; ban quản lý khu; ban quản lý các khu; ban quản lý khu công nghiệp
      cơ quan tiếp nhận; cơ quan chuyên môn; cơ quan có thẩm quyền; cơ quan nhà nước; cơ quan bảo hiểm
      cơ quan đăng ký; cơ quan cấp; cơ quan kiểm; cơ quan quản lý; cơ quan thuế; cơ quan hải quan
      cơ quan thẩm định; cơ quan giải quyết; cơ quan được lấy ý kiến; các cơ quan được lấy ý kiến
      cơ quan được giao; cơ quan được hỏi; cơ quan công an; cơ quan quản lý nhà nước
      thủ trưởng cơ quan có thẩm quyền; cơ quan được chủ tịch; cơ quan được ủy ban; cơ quan được xin ý kiến
      cơ quan được uỷ ban; cơ quan thường trực; người giải quyết
      """)
  /// Others than offices, or who lodges a dossier and would else be one.
  static let lodgers = Phrases(
    listed: """
      sở giao dịch; sở hữu; bộ hồ sơ; hội đồng quản; hội đồng thanh lý; hội đồng trường; hội đồng thành viên
      hội đồng đại học; hội đồng thi; cơ quan quản lý trực tiếp; cơ quan quản lý người; cơ quan quản lý cán bộ
      tổ chức; tổ chức liên quan; tổ chức có liên quan; các tổ chức; cá nhân; doanh nghiệp; công ty; người; cơ sở
      chủ; thương nhân; đơn vị; nhà đầu tư; chi nhánh; quỹ; ban trù bị; công dân; thân nhân; hộ
      """)
  static let goesOn: Phrases = ["kể từ", "tính từ"]
  static let besides: Phrases = ["hoặc", "và", "hay", "phối hợp"]
  /// Of the whole dossier of the applicant.
  static let receipts = Phrases(
    listed: """
      ngày nhận đủ hồ sơ; ngày nhận được đủ hồ sơ; ngày nhận đầy đủ hồ sơ; ngày nhận được đầy đủ hồ sơ
      ngày nhận đủ hồ sơ hợp lệ; ngày nhận được đủ hồ sơ hợp lệ; ngày nhận đầy đủ hồ sơ hợp lệ
      ngày nhận được đầy đủ hồ sơ hợp lệ; ngày nhận hồ sơ hợp lệ; ngày nhận được hồ sơ hợp lệ
      ngày nhận hồ sơ đầy đủ hợp lệ; ngày nhận được hồ sơ đầy đủ hợp lệ; ngày nhận được hồ sơ đầy đủ và hợp lệ
      ngày nhận hồ sơ đầy đủ và hợp lệ; ngày tiếp nhận đủ hồ sơ hợp lệ; ngày tiếp nhận hồ sơ hợp lệ
      khi nhận đủ hồ sơ hợp lệ; khi nhận đủ hồ sơ; khi nhận được hồ sơ hợp lệ
      """)
  /// What the agency does in a time that was told right behind its name.
  static let duties: Phrases = ["có trách nhiệm", "phải"]
  static let prescribed: Phrases = ["theo quy định"]
}
