import CanonicalJSON
import ProcedureImport
import Testing

@Suite struct DurationTextTests {
  private func lengths(_ text: String) -> [String] {
    DurationText.lengths(in: text).map { "\($0.amount) \($0.unit.rawValue)" }
  }

  @Test func `Lengths are found with their units, zeros, commas and words in parentheses`() {
    #expect(lengths("Không quá 05 ngày làm việc; 7,5 ngày") == ["5 workingDay", "7,5 day"])
    #expect(lengths("08 (tám) giờ làm việc") == ["8 workingHour"])
    #expect(lengths("trong 02 tháng") == ["2 month"])
  }

  @Test func `Clock times, dates and numbers of documents are no lengths`() {
    #expect(lengths("nhận sau 15 giờ").isEmpty)
    #expect(lengths("ngày 05/02/2024 và Nghị định 118/2025/NĐ-CP").isEmpty)
    #expect(lengths("áp dụng đến hết ngày 31 tháng 12 năm 2026").isEmpty)
    #expect(lengths("tháng 7 năm 2025; trong 07 năm") == ["7 year"])
    #expect(lengths("Điều 5").isEmpty)
  }
}

@Suite struct LimitExtractorTests {
  private func read(_ time: String, _ unit: NationalRecord.Unit, _ text: String = "") -> LimitExtractor.Value {
    LimitExtractor.read(time: time, unit: unit, description: text).value
  }

  @Test func `A number with a unit is a limit`() {
    #expect(read("7.5", .workingDay) == .length(DurationText.Length(amount: "7,5", unit: .workingDay)))
    #expect(read("15", .day) == .length(DurationText.Length(amount: "15", unit: .day)))
  }

  @Test func `A unit hidden in a plain text is found`() {
    let ten = LimitExtractor.Value.length(DurationText.Length(amount: "10", unit: .workingDay))
    #expect(read("1", .other, "10 ngày làm việc kể từ ngày nhận đủ hồ sơ") == ten)
    #expect(read("Không quá 10 ngày làm việc", .other) == ten)
    #expect(read("0", .other, "Trong thời hạn không quá 10 ngày làm việc") == ten)
  }

  @Test func `How a dossier is lodged, and more time for an area, do not hide the limit`() {
    let ten = LimitExtractor.Value.length(DurationText.Length(amount: "10", unit: .workingDay))
    #expect(read("0", .other, "Nộp hồ sơ qua dịch vụ bưu chính\nThời gian giải quyết: 10 ngày làm việc") == ten)
    #expect(
      read("Không quá 10 ngày làm việc Đối với các xã miền núi thì thời gian được tăng thêm 05 ngày", .other) == ten)
  }

  @Test func `A text with several lengths, or with one in the middle, gives no limit`() {
    #expect(
      read("1", .other, "05 ngày với nhóm A, 07 ngày với nhóm B")
        == .described("05 ngày với nhóm A, 07 ngày với nhóm B"))
    #expect(read("1", .other, "Sở xem xét và sau 05 ngày trình") == .described("Sở xem xét và sau 05 ngày trình"))
    #expect(read("0", .workingDay) == .described("0 WORKING_DAY"))
  }

  @Test func `The hour after which the answer comes next day is no length`() {
    let text = "Ngay trong ngày; hồ sơ nhận sau 15 giờ thì có thể trả vào ngày làm việc tiếp theo"
    #expect(read("15", .hour, text) == .sameDay(CutoffExtractor.Cutoff(hour: 15, isPermission: true)))
    #expect(read("5", .workingDay, text) == .length(DurationText.Length(amount: "5", unit: .workingDay)))
  }

  @Test func `Counting from the next day is another rule`() {
    #expect(CutoffExtractor.read("Trong ngày; nhận sau 15 giờ thì được tính từ ngày làm việc tiếp theo") == nil)
  }
}

@Suite struct TimeChangeTests {
  @Test func `A list of times that do not count is read item by item`() {
    let text = "Không bao gồm: thời gian niêm yết; thời gian đo đạc (nếu có); khảo sát thực địa. Kết quả trả tại quầy."
    #expect(ExclusionExtractor.read(text) == ["thời gian niêm yết", "thời gian đo đạc (nếu có)", "khảo sát thực địa"])
    #expect(
      ExclusionExtractor.read("Không tính thời gian niêm yết; trường hợp phải đo đạc: 10 ngày")
        == ["thời gian niêm yết"])
  }

  @Test func `More time for an area is an addition with the area's words`() {
    let read = AdditionExtractor.read(
      "Không quá 05 ngày. Đối với các xã biên giới, hải đảo thì thời gian tăng thêm 10 ngày.")
    #expect(read.map(\.area) == ["các xã biên giới, hải đảo"])
    #expect(read.map(\.length) == [DurationText.Length(amount: "10", unit: .day)])
  }

  @Test func `More time for other reasons is no addition for an area`() {
    #expect(AdditionExtractor.read("Đối với hồ sơ phức tạp thì thời hạn được kéo dài thêm 10 ngày.").isEmpty)
  }

  @Test func `An addition that the number of the data holds already is taken out of it`() {
    func ordinary(_ sum: String, _ text: String, _ subProcedures: [String] = []) -> String? {
      AdditionExtractor.ordinaryLimit(
        within: DurationText.Length(amount: sum, unit: .workingDay), in: text,
        or: subProcedures.map { DurationText.Length(amount: $0, unit: .workingDay) })?.amount
    }
    let more = "Đối với các xã miền núi thì thời gian được tăng thêm 10 ngày làm việc."
    #expect(ordinary("17,5", "Không quá 7,5 ngày làm việc.\n" + more) == "7,5")
    #expect(ordinary("16,5", more, ["6,5"]) == "6,5")
    // The number is the limit, or nothing says that it is not.
    #expect(ordinary("7,5", "Không quá 7,5 ngày làm việc.\n" + more) == nil)
    #expect(ordinary("17,5", "Không quá 7,5 ngày làm việc, 17,5 ngày làm việc nếu phải xác minh.\n" + more) == nil)
    #expect(ordinary("17,5", more) == nil)
  }

  @Test func `Only the addition is taken out of what says the ordinary limit`() {
    let text = "Không quá 04 ngày đối với thủ tục đổi tên; đối với các xã hải đảo thì thời gian tăng thêm 10 ngày."
    #expect(AdditionExtractor.read(text).map(\.area) == ["các xã hải đảo"])
    let reading = LimitExtractor.read(time: "", unit: .other, description: text)
    #expect(reading.value == .length(DurationText.Length(amount: "4", unit: .day)))
  }

  @Test func `A whole limit for an area is a longer one, when every limit of the text is longer by the same`() {
    let area = "các xã miền núi, hải đảo"
    func longer(_ text: String, than amount: String) -> String? {
      let stated = DurationText.Length(amount: amount, unit: .workingDay)
      return AdditionExtractor.longerLimit(in: text, than: stated).map { "\($0.length.amount) \($0.area)" }
    }
    let remote = "Đối với \(area) thì thời gian thực hiện không quá"
    #expect(longer("Không quá 08 ngày làm việc.\n\(remote) 18 ngày làm việc.", than: "8") == "10 \(area)")
    #expect(longer("Không quá 08 ngày làm việc \(remote) 18 ngày làm việc", than: "8") == "10 \(area)")
    let halves = "- Trường hợp A là không quá 2,5 ngày làm việc.\n\(remote) 12,5 ngày làm việc."
    #expect(longer(halves, than: "2,5") == "10 \(area)")
    let two = "\(halves)\n- Trường hợp B không quá 05 ngày làm việc.\n\(remote) 15 ngày làm việc."
    #expect(longer(two, than: "5") == "10 \(area)")
    let notCounted = "Thời hạn trên không bao gồm thời gian niêm yết 15 ngày làm việc."
    #expect(longer("\(halves)\n\(notCounted)", than: "2,5") == "10 \(area)")
    let renaming = "- Không quá 04 ngày làm việc đối với thủ tục đổi tên; \(remote) 14 ngày làm việc."
    #expect(longer(renaming, than: "4") == "10 \(area)")
    // Longer by another number, in another unit, for some limits only, or for no area.
    for text in [
      "\(halves)\n- Trường hợp B không quá 05 ngày làm việc.\n\(remote) 10 ngày làm việc.",
      "Không quá 08 ngày làm việc.\n\(remote) 18 ngày.", "\(halves)\n- Trường hợp B không quá 05 ngày làm việc.",
      "Không quá 08 ngày làm việc.\n\(remote) 05 ngày làm việc.",
      "Không quá 08 ngày làm việc. Đối với hồ sơ phức tạp thì thời gian thực hiện không quá 18 ngày làm việc.",
      "Không quá 08 ngày làm việc. Đối với \(area) thì tăng thêm không quá 18 ngày làm việc.",
    ] {
      #expect(
        longer(text, than: "8") == nil && longer(text, than: "2,5") == nil && longer(text, than: "5") == nil, "\(text)")
    }
    #expect(longer("Không quá 08 ngày làm việc.\n\(remote) 18 ngày làm việc.", than: "7") == nil)
  }

  @Test func `A limit at the end of a sentence about a case is a second one, a message to the applicant is none`() {
    func limits(_ text: String) -> [String] { LimitExtractor.trailingLimits(in: text).map(\.amount) }
    #expect(limits("07 ngày làm việc; trường hợp cần lấy ý kiến: 10 ngày làm việc.") == ["10"])
    #expect(limits("- Trường hợp cần xác minh thì không quá 12 ngày\n- Nếu phải công bố: 20 ngày") == ["12", "20"])
    #expect(limits("15 ngày. Riêng đối với thuốc mới thì thời hạn là 10 ngày kể từ ngày nhận đủ hồ sơ.") == ["10"])
    #expect(limits("Nếu hồ sơ chưa hợp lệ thì trong 03 ngày kể từ ngày nhận phải hướng dẫn").isEmpty)
    #expect(limits("Trường hợp hồ sơ không hợp lệ, thông báo trong 03 ngày làm việc").isEmpty)
    #expect(limits("Trường hợp A: 05 ngày, trường hợp B: 10 ngày").isEmpty)
  }

  @Test func `Time that does not count is named in the record's words`() {
    #expect(
      ExclusionExtractor.read("05 ngày (không tính thời gian niêm yết công khai).") == ["thời gian niêm yết công khai"])
    #expect(
      ExclusionExtractor.read("Thời gian hoàn thiện hồ sơ không tính vào thời hạn giải quyết.")
        == ["Thời gian hoàn thiện hồ sơ"])
    #expect(ExclusionExtractor.read("Thời gian không tính vào thời hạn gồm:").isEmpty)
    #expect(ExclusionExtractor.read("Thời hạn này không bao gồm thời gian của các việc sau:").isEmpty)
    #expect(
      ExclusionExtractor.read("Không tính thời gian xem xét xử lý đối với trường hợp có vi phạm, thời gian giám định.")
        == ["thời gian xem xét xử lý đối với trường hợp có vi phạm, thời gian giám định"])
    let list = """
      Không bao gồm thời gian giải quyết của các cơ quan sau đây:
      a) Thời gian xác định giá đất;
      b) Thời gian trích đo địa chính thửa đất.
      Nộp tại Trung tâm Phục vụ hành chính công.
      """
    #expect(
      ExclusionExtractor.read(list) == ["Thời gian xác định giá đất", "Thời gian trích đo địa chính thửa đất"])
  }
}

@Suite struct DocumentExtractorTests {
  private func row(_ name: String) -> DocumentRowExtractor.Reading { DocumentRowExtractor.read(name) }

  @Test func `Names of groups are conditions, ways, counts, notes or headings`() {
    func group(_ name: String, _ several: Bool = true) -> DocumentGroupExtractor.Reading {
      DocumentGroupExtractor.read(name, amongSeveral: several)
    }
    #expect(group("") == .plain)
    #expect(group("a) Đối với cấp mới:") == .condition("Đối với cấp mới"))
    #expect(group("* Giấy tờ phải xuất trình:") == .present(condition: nil))
    #expect(
      group("Thành phần hồ sơ phải xuất trình đối với tàu thuyền chuyển cảng đi:")
        == .present(condition: "đối với tàu thuyền chuyển cảng đi"))
    #expect(
      group("Khi nộp hồ sơ cần xuất trình các giấy tờ sau để công chức đối chiếu các thông tin trong tờ khai:")
        == .present(condition: nil))
    #expect(group("Người yêu cầu phải xuất trình các giấy tờ sau:", false) == .present(condition: nil))
    #expect(group("Giấy tờ phải nộp") == .submit)
    #expect(group("Số lượng hồ sơ: 02 bộ") == .sets(2))
    #expect(group("* Lưu ý :") == .notes)
    #expect(group("+ Đề án thành lập, gồm các nội dung sau:") == .notes)
    #expect(group("Thành phần hồ sơ:") == .heading)
    #expect(group("1") == .heading)
    #expect(group("Mẫu đơn, tờ khai") == .heading)
    #expect(group("Các tài liệu phải xuất trình") == .present(condition: nil))
    #expect(group("Hồ sơ gia hạn") == .question("Hồ sơ gia hạn"))
    #expect(group("Hồ sơ gia hạn", false) == .heading)
  }

  @Test func `Headings and notes are no documents`() {
    #expect(row("Một trong các giấy tờ sau:").kind == .oneOfHeading)
    #expect(row("- Hồ sơ thiết kế gồm:").kind == .heading)
    #expect(row("Lưu ý: người nộp ký từng trang").kind == .note)
    #expect(row("Trường hợp đã có dữ liệu điện tử thì cơ quan tự tra cứu").kind == .note)
    #expect(row("").kind == .empty)
    #expect(row("* Số lượng hồ sơ: 01 (một) bộ.").kind == .note)
  }

  @Test func `A sentence about who does what is no name of a paper`() {
    #expect(row("- Người hy sinh thuộc các cơ quan trung ương do thủ trưởng cấp vụ cấp.").kind == .rule)
    #expect(row("Cơ quan chi trả thu nhập tổng hợp thông tin vào tờ khai").kind == .rule)
    #expect(row("Người có công: các giấy tờ sau:").kind == .heading)
    #expect(row("Giấy giới thiệu của cơ quan").kind == .document)
  }

  @Test func `A duty inside a condition says of what kind a thing is, unless it is what must be done`() {
    #expect(row("Hợp đồng thuê đất (đối với công trình không phải nhà ở)").condition != nil)
    #expect(
      row("Bản vẽ tách thửa đất đối với trường hợp phải tách thửa").condition == "đối với trường hợp phải tách thửa")
    // The words stay in the name, and are asked about.
    let whole = row("Giấy phép đối với trường hợp tổ chức phải nộp lại")
    #expect(whole.title == "Giấy phép đối với trường hợp tổ chức phải nộp lại")
    #expect(whole.condition == "đối với trường hợp tổ chức phải nộp lại")
    #expect(row("Giấy phép (đối với hộ nghèo không phải nộp)").condition == nil)
  }

  @Test func `Forms are read before the name of an office of notaries, and ages that are written out`() {
    #expect(row("Bản sao có chứng thực Giấy đăng ký hoạt động của Văn phòng công chứng").forms == [.certified])
    let age = DurationText.Length(amount: "6", unit: .month)
    #expect(row("02 ảnh chụp trong thời hạn không quá sáu (06) tháng tính đến ngày nộp hồ sơ").validity == age)
    #expect(
      row("02 ảnh, chụp trên nền trắng trong thời gian không quá 06 tháng tính đến ngày nộp hồ sơ;").validity == age)
    #expect(row("02 ảnh màu chụp trong vòng 06 tháng gần nhất").validity == age)
    #expect(
      row("Giấy xác nhận có giá trị sử dụng nếu được lập, cấp, xác nhận chưa quá 06 tháng, tính đến ngày nộp hồ sơ")
        .validity == age)
    // The months of a report, and what somebody registers.
    #expect(row("Báo cáo được lập về tài chính trong 06 tháng gần nhất").validity == nil)
    #expect(row("Danh mục đăng ký chào bán trong thời hạn 06 tháng tính đến ngày nộp hồ sơ").validity == nil)
  }

  @Test func `A condition before or behind a document is cut off`() {
    let before = row("Đối với tổ chức: Quyết định thành lập")
    #expect(before.title == "Quyết định thành lập")
    #expect(before.condition == "Đối với tổ chức")
    let behind = row("Văn bản ủy quyền đối với trường hợp nộp thay")
    #expect(behind.title == "Văn bản ủy quyền")
    #expect(behind.condition == "đối với trường hợp nộp thay")
    let inParentheses = row("Giấy phép cũ (trong trường hợp cấp đổi)")
    #expect(inParentheses.title == "Giấy phép cũ")
    #expect(inParentheses.condition == "trong trường hợp cấp đổi")
  }

  @Test func `A row of several documents keeps its words together`() {
    let row = row("Giấy A đối với trường hợp X; giấy B đối với trường hợp Y")
    #expect(row.condition == nil)
    #expect(row.title == "Giấy A đối với trường hợp X; giấy B đối với trường hợp Y")
  }

  @Test func `If any is a question only at the end and behind a sign`() {
    #expect(row("Ảnh chụp hiện trạng (nếu có)").isIfAny)
    #expect(row("Ảnh chụp hiện trạng (nếu có)").title == "Ảnh chụp hiện trạng")
    #expect(!row("Bản vẽ kèm ảnh (nếu có) và thuyết minh").isIfAny)
    #expect(!row("- Đơn đề nghị - Giấy tờ ưu tiên (nếu có)").isIfAny)
    #expect(row("Danh sách hành khách (nếu có);").title == "Danh sách hành khách")
    #expect(!row("Kiểm dịch: phiếu tiêm chủng, giấy kiểm dịch y tế do nơi xuất phát cấp theo mẫu (nếu có)").isIfAny)
    #expect(!row("Hợp đồng mua máy. Hóa đơn phải ghi nơi sản xuất máy ấy theo quy định của pháp luật (nếu có)").isIfAny)
  }

  @Test func `A document is called without the mark of its list and the signs behind it`() {
    #expect(row("- Đơn đề nghị;").title == "Đơn đề nghị")
    #expect(row("- Đơn đề nghị;").mark.isEmpty)
    #expect(row("(5) Bản sao hộ chiếu.").title == "Bản sao hộ chiếu")
    #expect(row("(5) Bản sao hộ chiếu.").mark == "(5)")
    #expect(row("1. a) Giấy phép").mark == "1 a)")
    #expect(row("1.").title == "1")
  }

  @Test func `An original or a copy is a choice where the name says nothing else of forms`() {
    #expect(row("Giấy phép (bản chính hoặc bản sao có chứng thực)").originalOr == [.original, .certified])
    #expect(row("Bản sao hoặc bản chính biên bản họp").originalOr == [.copy, .original])
    #expect(row("Giấy phép (bản chính hoặc bản sao có chứng thực nếu gửi qua bưu điện)").originalOr.isEmpty)
    #expect(row("Bản chính hoặc bản sao giấy A và bản sao giấy B").originalOr.isEmpty)
    #expect(row("Bản sao được chứng thực từ bản chính hoặc bản sao từ sổ gốc").originalOr.isEmpty)
  }

  @Test func `What is presented is not handed in`() {
    #expect(row("Xuất trình thẻ căn cước").isPresented)
  }
}

@Suite struct SupplementExtractorTests {
  private func read(_ lines: String...) -> String? {
    SupplementExtractor.read(lines).map { "\($0.amount) \($0.unit.rawValue)" }
  }

  @Test func `How soon an office asks for what is missing is read from its sentence`() {
    #expect(
      read("- Trường hợp hồ sơ chưa đầy đủ, trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, Sở yêu cầu bổ sung.")
        == "3 workingDay")
    #expect(
      read("Nếu hồ sơ không hợp lệ, Sở thông báo để hoàn thiện trong 02 ngày kể từ ngày tiếp nhận hồ sơ;") == "2 day")
    #expect(
      read(
        "Trong thời hạn 03 ngày kể từ ngày nhận hồ sơ, Sở kiểm tra hồ sơ; trường hợp hồ sơ không hợp lệ thì thông báo "
          + "để bổ sung.") == "3 day")
    // What is done with a valid dossier is no request for more.
    #expect(
      read(
        "Trong thời hạn 20 ngày kể từ ngày nhận đủ hồ sơ hợp lệ, Sở thẩm định; trường hợp không đủ điều kiện thì thông báo "
          + "để hoàn chỉnh hồ sơ.") == nil)
  }

  @Test func `Another duty, another party or several times say nothing`() {
    // The applicant's time, a refusal, one channel, two times.
    #expect(read("Hồ sơ chưa đầy đủ thì tổ chức bổ sung trong thời hạn 10 ngày kể từ ngày nhận được thông báo.") == nil)
    #expect(read("Hồ sơ vẫn không đáp ứng, trong 03 ngày, Sở thông báo không cấp, không bổ sung nữa.") == nil)
    #expect(read("Hồ sơ nộp trực tuyến chưa đủ, trong 08 giờ làm việc, Sở yêu cầu bổ sung.") == nil)
    #expect(
      read(
        "Hồ sơ chưa đầy đủ, trong thời hạn 03 ngày, Sở yêu cầu bổ sung.",
        "Hồ sơ chưa hợp lệ, trong thời hạn 05 ngày, Sở yêu cầu sửa đổi.") == nil)
  }
}

@Suite struct SupplyExtractorTests {
  private func read(_ lines: String...) -> String? {
    SupplyExtractor.read(lines).map { supply in
      "\(supply.length.amount) \(supply.length.unit.rawValue)" + (supply.overdue.map { " \($0.rawValue)" } ?? "")
    }
  }

  @Test func `How long an applicant has is read before and behind the request`() {
    #expect(
      read(
        "Trong thời hạn 06 tháng kể từ ngày Sở Y tế có văn bản thông báo sửa đổi, bổ sung, cơ sở phải nộp hồ sơ bổ sung."
      )
        == "6 month")
    #expect(
      read(
        "Tổ chức bổ sung, hoàn thiện hồ sơ trong thời hạn không quá 45 ngày kể từ ngày Sở có văn bản yêu cầu bổ sung.")
        == "45 day")
    #expect(
      read(
        "Nếu Sở có văn bản yêu cầu, trong thời hạn 60 ngày, kể từ ngày ghi trên văn bản, tổ chức phải hoàn chỉnh hồ sơ."
      )
        == "60 day")
    #expect(
      read("Thời hạn bổ sung hồ sơ là 15 ngày làm việc kể từ ngày nhận được thông báo của Sở.") == "15 workingDay")
    #expect(
      read("Thời gian để cơ sở sửa đổi, bổ sung hồ sơ không quá 05 ngày làm việc kể từ ngày nhận được yêu cầu.")
        == "5 workingDay")
  }

  @Test func `What becomes of the dossier otherwise is read in the sentence or behind it`() {
    #expect(
      read("Sau 90 ngày kể từ khi có công văn yêu cầu bổ sung nếu tổ chức không bổ sung thì hồ sơ không còn giá trị.")
        == "90 day close")
    #expect(
      read(
        "Trong thời hạn 15 ngày kể từ ngày nhận được thông báo, cá nhân có trách nhiệm bổ sung hồ sơ.",
        "Hết thời hạn nêu trên, nếu chưa nhận được hồ sơ hợp lệ, Sở trả lại hồ sơ.") == "15 day")
    #expect(
      read(
        "Trong thời hạn 15 ngày kể từ ngày nhận được thông báo, cá nhân có trách nhiệm bổ sung hồ sơ. "
          + "Hết thời hạn nêu trên, nếu chưa nhận được hồ sơ hợp lệ, Sở trả lại hồ sơ.") == "15 day return")
    #expect(
      read(
        "Trong thời hạn 20 ngày kể từ ngày nhận được yêu cầu, nếu chủ đầu tư không bổ sung hồ sơ thì Sở dừng thẩm định."
      )
        == "20 day stop")
    // Two things at once.
    #expect(
      read("Quá 30 ngày kể từ ngày thông báo mà cơ sở không bổ sung hồ sơ thì Sở từ chối và trả lại hồ sơ.") == "30 day"
    )
    // Another length than the one above.
    #expect(
      read(
        "Cơ sở phải bổ sung hồ sơ trong thời hạn 10 ngày kể từ ngày nhận được thông báo. "
          + "Quá 60 ngày, cơ sở không bổ sung thì Sở đóng hồ sơ.") == "10 day")
  }

  @Test func `An office's time, another duty or several times say nothing`() {
    #expect(read("Trong thời hạn 03 ngày kể từ ngày nhận hồ sơ, Sở thông báo cho tổ chức để bổ sung hồ sơ.") == nil)
    #expect(read("Trong thời hạn 03 ngày kể từ ngày thẩm định, Sở thông báo cho công ty để hoàn thiện hồ sơ.") == nil)
    #expect(read("Trong thời hạn 05 ngày kể từ ngày nhận được văn bản góp ý, Sở hoàn thiện hồ sơ.") == nil)
    #expect(
      read("Trong thời hạn 05 ngày kể từ ngày có văn bản yêu cầu của Bộ, Sở yêu cầu tổ chức bổ sung hồ sơ.") == nil)
    #expect(
      read("Trong 10 ngày kể từ ngày nhận được thông báo về kết luận của hội đồng, tổ chức hoàn thiện hồ sơ.") == nil)
    #expect(
      read(
        "Sở lập biên bản thẩm định thực tế. "
          + "Trong thời hạn 10 ngày kể từ ngày nhận được thông báo, cơ sở hoàn thiện hồ sơ.") == nil)
    #expect(read("Trong thời hạn 10 ngày kể từ ngày nhận được thông báo, tổ chức nộp hồ sơ đăng ký thuế.") == nil)
    #expect(
      read(
        "Trong thời hạn 10 ngày kể từ ngày nhận được thông báo, tổ chức bổ sung hồ sơ.",
        "Trong thời hạn 30 ngày kể từ ngày nhận được thông báo, tổ chức bổ sung hồ sơ.") == nil)
  }
}

@Suite struct FeeExtractorTests {
  private func value(_ amount: Int64?, _ text: String) -> FeeExtractor.Value {
    FeeExtractor.read(value: amount, currency: "", description: text).value
  }

  @Test func `Amounts, none, free and the council's are told apart`() {
    #expect(value(50_000, "") == .amount(50_000, currency: ""))
    #expect(value(0, "") == .notStated)
    #expect(value(0, "Không thu.") == .exempt)
    #expect(value(nil, "Do Hội đồng nhân dân cấp tỉnh quy định") == .council)
    #expect(value(0, "70.000 đồng/giấy phép") == .amount(70_000, currency: ""))
  }

  @Test func `An exemption may cite its law, but name no case`() {
    #expect(value(0, "- Miễn lệ phí (Thông tư số 47/2019/TT-BTC);") == .exempt)
    #expect(value(0, "Không thu phí theo quy định tại Điều 5") == .exempt)
    for words in ["Miễn lệ phí đối với hộ nghèo (Thông tư số 47/2019/TT-BTC)", "Không theo quy định tại Điều 5"] {
      #expect(value(0, words) == .described(words))
    }
  }

  @Test func `An amount may end the name of the fee, and be given in thousands`() {
    let name =
      "Phí thẩm định công nhận hoặc chỉ định phòng kiểm nghiệm, phòng thử nghiệm trong lĩnh vực thủy sản: Đánh giá lần đầu"
    #expect(value(0, name + " 9.000.000 đồng/lần/phòng.") == .amount(9_000_000, currency: ""))
    #expect(value(20, "20.000 đ/tờ khai") == .amount(20_000, currency: ""))
    for words in ["25.000 đồng", "50%: 20.000 đồng", "áp dụng mức phí 20.000 đồng", ""] {
      #expect(value(20, words) == .described(words.isEmpty ? "20" : "20 " + words))
    }
  }

  @Test func `A text with more than an amount stays prose`() {
    let words = "Cấp mới: 100.000 đồng; cấp lại: 50.000 đồng"
    #expect(value(0, words) == .described(words))
    #expect(value(0, "Không quy định") == .described("Không quy định"))
  }

  @Test(
    "a share of something never becomes an amount",
    arguments: [
      "5% của mức thu 100.000 đồng", "1% của 200.000 đồng", "Bằng một phần trăm của 3.000.000 đồng",
      "Giảm 50%: 25.000 đồng", "0,1% giá trị hợp đồng, tối thiểu 5.000.000 đồng",
      "Tỷ lệ theo giá trị, từ 1.000.000 đồng",
      "5% của mức thu đăng ký không thời hạn",
    ])
  func share(_ words: String) {
    #expect(value(0, words) == .described(words))
    #expect(value(nil, words) == .described(words))
  }

  @Test func `Money is read with points and words`() {
    #expect(MoneyText.values(in: "1.500.000 đồng, 35 triệu đồng và 20 nghìn đồng") == [1_500_000, 35_000_000, 20_000])
    #expect(MoneyText.values(in: "50.000đ/giấy, 3.500.000VNĐ, 20000đồng và mục 3đ") == [50_000, 3_500_000, 20_000])
    #expect(MoneyText.values(in: "17,5 triệu đồng; 2.5 tỷ đồng; 0,5 đồng") == [17_500_000, 2_500_000_000])
  }

  @Test func `An amount that bounds a case is no sum that is owed`() {
    #expect(MoneyText.sums(in: "Giá trị từ trên 70 tỷ đồng đến 280 tỷ đồng: 10.000.000 đồng/lần") == [10_000_000])
  }
}

@Suite struct CourseExtractorTests {
  @Test func `Numbered steps are stages with the lines behind them`() {
    let read = StepExtractor.read([
      NationalRecord.Step(name: "", description: "Trình tự:\nBước 1: Nộp hồ sơ\nTại quầy\n- Bước 2. Trả kết quả")
    ])
    #expect(read.opening == ["Trình tự:"])
    #expect(read.steps.map(\.number) == [1, 2])
    #expect(read.steps.map(\.title) == ["Bước 1: Nộp hồ sơ", "- Bước 2. Trả kết quả"])
    #expect(read.steps.map(\.lines) == [["Tại quầy"], []])
  }

  @Test func `One step, or steps that start over, are no course`() {
    #expect(StepExtractor.read([NationalRecord.Step(name: "Bước 1: Nộp", description: "")]).steps.isEmpty)
    let twice = "Bước 1: A\nBước 2: B\nBước 1: C\nBước 2: D"
    #expect(StepExtractor.read([NationalRecord.Step(name: "", description: twice)]).steps.isEmpty)
  }

  @Test func `Two parts that are called lodging and handling are two steps`() {
    func titles(_ text: String) -> [String] {
      StepExtractor.read([NationalRecord.Step(name: "", description: text)]).steps.map(\.title)
    }
    let course = "a) Nộp hồ sơ TTHC:\nTổ chức nộp hồ sơ.\nb) Giải quyết TTHC:\n- Cục thẩm định."
    #expect(titles(course) == ["a) Nộp hồ sơ TTHC:", "b) Giải quyết TTHC:"])
    #expect(titles(course + "\n" + course).isEmpty)
    #expect(titles("a) Giải quyết TTHC:\nA\nb) Nộp hồ sơ TTHC:\nB").isEmpty)
  }

  @Test func `Conditions below a line that asks for all of them are demands`() {
    let heading = "Người lao động phải đáp ứng các điều kiện sau:"
    let demands = ["a) Công dân Việt Nam;", "b) Có giấy phép hoặc chứng chỉ."]
    #expect(
      RequirementExtractor.read(([heading] + demands).joined(separator: "\n"))
        == .announced(heading: heading, demands: demands))
    for heading in [
      "Phải đáp ứng một trong các điều kiện sau:", "Đối với tổ chức phải đáp ứng các điều kiện sau:", "Gồm có:",
    ] {
      #expect(RequirementExtractor.read(([heading] + demands).joined(separator: "\n")) == .prose)
    }
    #expect(RequirementExtractor.read("- Là người nghèo\n- Là người cao tuổi") == .prose)
    #expect(RequirementExtractor.read("- Có giấy phép; hoặc\n- Có chứng chỉ") == .prose)
  }

  @Test func `Requirements are none, single demands, or prose`() {
    #expect(RequirementExtractor.read("Không có.") == .none)
    #expect(RequirementExtractor.read("Đủ 18 tuổi trở lên") == .demands(["Đủ 18 tuổi trở lên"]))
    #expect(RequirementExtractor.read("- Đủ 18 tuổi\n- Có hộ chiếu") == .demands(["- Đủ 18 tuổi", "- Có hộ chiếu"]))
    #expect(RequirementExtractor.read("Một trong các điều kiện sau:\n- A\n- B") == .prose)
  }

  @Test func `Refusals are told from results`() {
    #expect(ResultExtractor.isRefusal("Văn bản từ chối nêu rõ lý do"))
    #expect(ResultExtractor.isRefusal("Văn bản thông báo lý do từ chối của Bộ"))
    #expect(!ResultExtractor.isRefusal("Giấy phép hoặc văn bản từ chối"))
    #expect(!ResultExtractor.isRefusal("Văn bản trả lời (không bắt buộc)"))
  }

  @Test func `A number with the sign of no document is told`() {
    func told(_ number: String) -> Bool {
      let bases: JSON = [["name": "Văn bản", "code": .string(number)]]
      return !SampleRecord.run([SampleRecord.json(with: ["legalBasisesDetails": bases])]).codes(651).isEmpty
    }
    for number in ["118/2025/NĐ-C", "55/2026/QĐ", "105/2025/CP-NĐ", "18/2021/ND-CP", "190/2025/NQ-QH15"] {
      #expect(told(number), "\(number)")
    }
    for number in ["118/2025/NĐ-CP", "64/CP", "190/2025/QH15", "12/2016/QĐ-UBND", "02/2020/UBTVQH14", "26/L-CTN"] {
      #expect(!told(number), "\(number)")
    }
  }

  @Test(arguments: [
    ("Luật số 32/2024/QH15", "32/2024/QH15"), ("Pháp lệnh số: 02/2020/UBTVQH14", "02/2020/UBTVQH14"),
    ("NĐ 23/2026/NĐ-CP", "23/2026/NĐ-CP"), ("Nghị quyết số 66.19/2026/NQ-CP", "66.19/2026/NQ-CP"),
    ("28/2026/QĐ-UBND.", "28/2026/QĐ-UBND"), ("35 /2025/NQ-HĐND", "35/2025/NQ-HĐND"),
    ("59/2023/TT- BTC", "59/2023/TT-BTC"), ("18/2026/QĐ - UBND", "18/2026/QĐ-UBND"),
  ])
  func `A number is read where only the kind of document stands before it`(text: String, number: String) {
    #expect(LegalBasisExtractor.number(in: text) == number)
  }

  @Test(arguments: [
    "Điều 9 Nghị định số 180/2026/NĐ-CP", "sửa đổi Luật số 32/2024/QH15", "nghị định 146/2025", "Luật số 58", "số", "",
    "31/2018/NĐ-CP 31/2018/NĐ-CP", "85/2025/QĐ-UBND (thành phố Đà Nẵng)", "94/2025/QH15 ngày 27/6/2025",
  ])
  func `No number is read where other words may mean another document`(text: String) {
    #expect(LegalBasisExtractor.number(in: text) == nil)
  }

  @Test func `Numbers of documents are recognised as a whole`() {
    #expect(LegalBasisExtractor.isNumber("118/2025/NĐ-CP"))
    #expect(LegalBasisExtractor.isNumber("60/2014/QH13"))
    #expect(LegalBasisExtractor.isNumber("633/QĐ-UBND"))
    #expect(LegalBasisExtractor.isNumber("66.7/2025/NQ-CP"))
    #expect(!LegalBasisExtractor.isNumber("66./2025/NQ-CP"))
    #expect(!LegalBasisExtractor.isNumber("Nghị định 118/2025/NĐ-CP"))
    #expect(!LegalBasisExtractor.isNumber("118/2025/NĐ -CP"))
    #expect(!LegalBasisExtractor.isNumber(""))
  }
}
