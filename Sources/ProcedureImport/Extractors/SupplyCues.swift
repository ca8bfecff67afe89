/// The phrases by which the applicant's time to supply what a dossier lacks is told.
enum SupplyCues {
  static let counted: Phrases = ["kể từ", "tính từ", "từ ngày"]
  /// These name an office by what it does with dossiers; its name says nothing of what the time counts from.
  static let offices = Phrases(
    listed: """
      cơ quan tiếp nhận hồ sơ; cơ quan thẩm định hồ sơ; cơ quan giải quyết hồ sơ; cơ quan xử lý hồ sơ
      nơi tiếp nhận hồ sơ; bộ phận tiếp nhận hồ sơ; cơ quan tiếp nhận; cơ quan thẩm định; đơn vị thẩm định
      bộ phận tiếp nhận và trả kết quả
      """)
  /// The time runs from one of these, when nothing of `otherStarts` stands before it.
  static let notices = Phrases(
    listed: """
      thông báo; văn bản; công văn; yêu cầu; phiếu yêu cầu; phiếu hướng dẫn
      """)
  static let otherStarts = Phrases(
    listed: """
      hồ sơ; tiếp nhận; phiếu tiếp nhận; nộp; biên bản; họp; quyết định; kết thúc; hoàn thành; hết hạn
      ngày đăng ký; trong thời hạn; thẩm định; đánh giá; kiểm tra
      """)
  /// Behind a notice these make it an answer, or a paper of somebody else.
  static let otherNotices = Phrases(
    listed: """
      xác nhận; chấp thuận; đồng ý; cho phép; trả lời; báo cáo; giải trình của; bổ sung của; sửa đổi của; kết quả
      kết luận; nộp; trúng; là; hợp lệ; phê duyệt; đề nghị của; đề nghị cấp; góp ý; tham gia; thụ lý; chấp nhận
      tiếp nhận
      """)
  /// The words that belong to the notice: from whom it comes, and what it asks for.
  static let noticeTails = Phrases(
    listed: """
      thông báo; yêu cầu; văn bản; công văn; bằng; về việc; về; việc; đề nghị; sửa đổi; bổ sung; hoàn thiện
      hoàn chỉnh; chỉnh sửa; giải trình; làm rõ; tạm dừng thẩm định; thành phần; hồ sơ; hoặc; và; nêu trên
      """)
  static let applicants = Phrases(
    listed: """
      tổ chức; cá nhân; tổ chức cá nhân; cá nhân tổ chức; cơ quan tổ chức; cơ quan tổ chức cá nhân
      tổ chức doanh nghiệp; tổ chức cá nhân doanh nghiệp; doanh nghiệp; doanh nghiệp tổ chức
      doanh nghiệp tổ chức cá nhân; các tổ chức; các doanh nghiệp; các bên; cơ sở; thương nhân; công ty
      hợp tác xã; doanh nghiệp hợp tác xã; người nộp; người đề nghị; người yêu cầu; người khai; người có
      người sử dụng; người đăng ký; người nhập khẩu; người được; người xin; người thành lập; chủ xe; chủ đầu tư
      chủ dự án; chủ cơ sở; chủ sở hữu; chủ tàu; chủ hàng; nhà đầu tư; nhà xuất bản; ngân hàng thương mại
      ngân hàng hợp tác xã; chi nhánh ngân hàng nước ngoài; quỹ tín dụng; bên đi vay; bên cho vay; bên bảo lãnh
      bên đăng ký; bên đề nghị; bên được yêu cầu; đơn vị tổ chức; đơn vị đề nghị; đơn vị nộp; đơn vị đăng ký
      tập đoàn; cổ đông; ban trù bị; trường; thí sinh; công dân; hộ kinh doanh; hộ gia đình; luật sư; tác giả
      cơ quan đại diện nước ngoài; cơ quan chủ quản; văn phòng đại diện; đại lý
      """)
  /// Before an applicant these begin its clause, as a comma does.
  static let clauseStarts = Phrases(
    listed: """
      nếu; mà; để; thì; nhưng; yêu cầu; đề nghị; trường hợp; khi; và
      """)
  /// Between the notice and the applicant these tell of another duty: that of an office.
  static let officeActs = Phrases(
    listed: """
      thông báo; yêu cầu; hướng dẫn; trả lời; xem xét; thẩm định; kiểm tra; trình; cấp
      """)
  static let mends = Phrases(
    listed: """
      bổ sung; hoàn thiện; hoàn chỉnh; sửa đổi; chỉnh sửa; sửa chữa; nộp bổ sung; gửi bổ sung
      """)
  static let timeHeads: Phrases = ["thời hạn", "thời gian"]
  static let bounds = Phrases(
    listed: """
      thời hạn; vòng; thời gian; trong; chậm nhất; không quá; tối đa; nhất là
      """)
  /// Between what a time is for and how long it is.
  static let beforeLength: Phrases = ["là", "không quá", "tối đa", "hồ sơ"]
  /// The length is then over: what follows tells what becomes of the dossier.
  static let over = Phrases(
    listed: """
      sau; quá; hết; sau thời hạn; quá thời hạn; hết thời hạn; sau thời gian; kết thúc thời hạn
      """)
  static let atMost: Phrases = ["không quá", "không vượt quá", "không được quá"]
  static let not: Phrases = ["không", "chưa"]
  /// A second round, a council's or an inspection's findings, another case or another way of lodging.
  static let others = Phrases(
    listed: """
      vẫn; tiếp tục; lần 2; lần hai; lần thứ; lần đầu; lần tiếp theo; hội đồng; biên bản; kết luận
      báo cáo khắc phục; kết quả khắc phục; phải khắc phục; thực hiện khắc phục; biện pháp khắc phục
      hành động khắc phục; khắc phục các; khắc phục những; khắc phục sửa chữa; khắc phục lỗi; khắc phục tồn tại
      thực địa; thực tế; nghiệm thu; đề cương; khảo nghiệm; thông báo kết quả; kết quả thẩm định; kết quả kiểm tra
      kết quả đánh giá; báo cáo đánh giá; báo cáo thẩm định; đoàn kiểm tra; đoàn đánh giá; đoàn thẩm định
      bất khả kháng; chi phí; nộp phí; nộp lệ phí; quyết toán; dự toán; trực tuyến; bưu chính; bưu điện; gián tiếp
      nộp trực tiếp; đối với trường hợp; riêng đối với; riêng trường hợp; phản biện; chuyên gia; phản đối
      khiếu nại
      """)
  /// In the sentence before, these tell that the request is not the one for a dossier that lacks something.
  static let otherRequests = Phrases(
    listed: """
      hội đồng; biên bản; thực tế; thực địa; đoàn kiểm tra; đoàn đánh giá; đoàn thẩm định; khắc phục; nghiệm thu
      đề cương; vẫn
      """)

  // MARK: When the time is over

  /// A sentence that begins so speaks of the time of the sentence before.
  static let afterwards = Phrases(
    listed: """
      sau thời hạn trên; sau thời hạn này; sau thời hạn nêu trên; sau thời gian trên; quá thời hạn trên
      quá thời hạn này; quá thời hạn nêu trên; quá thời hạn quy định; quá thời hạn; quá thời gian trên
      quá thời gian này; quá thời gian nêu trên; quá thời gian quy định; hết thời hạn trên; hết thời hạn này
      hết thời hạn nêu trên; hết thời hạn; quá hạn; hết thời gian trên; sau; quá
      """)
  static let missing: Phrases = ["không nhận được hồ sơ", "chưa nhận được hồ sơ"]
  static let conditions: Phrases = ["nếu", "trường hợp", "trong trường hợp"]
  static let closed: Phrases = ["đóng hồ sơ", "hồ sơ sẽ bị đóng", "hồ sơ bị đóng", "không còn giá trị"]
  static let stopped = Phrases(
    listed: """
      dừng giải quyết; dừng việc giải quyết; dừng xử lý; dừng việc xử lý; dừng thẩm định; dừng việc thẩm định
      dừng xem xét; dừng việc xem xét; kết thúc việc giải quyết
      """)
  static let refused: Phrases = ["từ chối"]
  static let returned: Phrases = ["trả lại hồ sơ", "trả hồ sơ", "hoàn trả hồ sơ"]
}
