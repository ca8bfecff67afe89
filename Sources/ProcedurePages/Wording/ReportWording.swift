import ProcedureDiagnostics
import WorkingCalendar

/// Words of the report over dossiers, and the table of the indicators with their articles.
enum ReportWording {
  /// From which share on online dossiers score two points, and one (Circular 01/2018, Art. 13.9).
  static let highOnlinePercent = 30
  static let lowOnlinePercent = 15

  static func heading(_ day: CivilDate) -> Bilingual {
    let date = "\(day.iso.suffix(2))/\(day.iso.dropFirst(5).prefix(2))/\(day.iso.prefix(4))"
    return Bilingual(
      vi: "Tình hình giải quyết hồ sơ đến ngày \(date)", en: "How dossiers stand on \(day.iso)")
  }

  static let received = Bilingual(vi: "tổng số hồ sơ tiếp nhận", en: "received in all")
  static let acceptedLater = Bilingual(
    vi: "tiếp nhận sau ngày này, chưa tính vào", en: "accepted after this day, not counted")
  static let unread = Bilingual(vi: "dòng không đọc được", en: "lines that could not be read")
  static let inTime = Bilingual(
    vi: "Tỷ lệ đúng hạn trên số hồ sơ đã giải quyết có ngày hẹn", en: "Settled in time, of those with a due date")
  static let indicators = Bilingual(
    vi: "Chỉ số đánh giá theo Thông tư 01/2018/TT-VPCP", en: "Indicators of Circular 01/2018/TT-VPCP")
  static let chartDescription = Bilingual(
    vi:
      "Biểu đồ cột theo tháng tiếp nhận: phần dưới là hồ sơ đúng hạn, ở giữa là quá hạn, trên cùng là các hồ sơ khác.",
    en: "A bar for each month of acceptance: in time at the bottom, late in the middle, all others on top.")

  static func latestMonths(_ shown: Int, of all: Int) -> Bilingual {
    Bilingual(
      vi: "\(shown) tháng gần nhất trong \(all) tháng có hồ sơ; các dạng khác của báo cáo có đủ",
      en: "the latest \(shown) of \(all) months with dossiers; the other formats of the report have all")
  }

  static func standing(_ standing: DossierOutcome.Standing) -> Bilingual {
    switch standing {
    case .early: Bilingual(vi: "đã giải quyết trước hạn", en: "settled early")
    case .onTime: Bilingual(vi: "đã giải quyết đúng hạn", en: "settled on the day")
    case .late: Bilingual(vi: "đã giải quyết quá hạn", en: "settled late")
    case .undated: Bilingual(vi: "đã giải quyết, không có ngày hẹn", en: "settled, without a due date")
    case .pending: Bilingual(vi: "đang giải quyết, trong hạn", en: "pending, in time")
    case .overdue: Bilingual(vi: "đang giải quyết, quá hạn", en: "pending, late")
    case .waiting: Bilingual(vi: "tạm dừng hoặc chờ bổ sung", en: "paused, or awaiting a supplement")
    case .ended: Bilingual(vi: "dừng hoặc đóng, không có kết quả", en: "stopped or closed without a result")
    }
  }

  static func grouping(_ grouping: DossierReport.Grouping) -> Bilingual {
    switch grouping {
    case .agency:
      Bilingual(
        vi:
          "Theo cơ quan giải quyết (hồ sơ không ghi thì nơi tiếp nhận): tiếp nhận, quá hạn, đang quá hạn, tỷ lệ đúng hạn",
        en: "By deciding agency (where a dossier names none, who took it in): received, late, pending late, in time")
    case .field:
      Bilingual(
        vi: "Theo lĩnh vực: tiếp nhận, quá hạn, đang quá hạn, tỷ lệ đúng hạn",
        en: "By field: received, late, pending late, in time")
    case .month:
      Bilingual(
        vi: "Theo tháng: tiếp nhận, quá hạn, đang quá hạn, tỷ lệ đúng hạn",
        en: "By month: received, late, pending late, in time")
    case .procedure:
      Bilingual(
        vi: "Theo thủ tục: tiếp nhận, quá hạn, đang quá hạn, tỷ lệ đúng hạn",
        en: "By procedure: received, late, pending late, in time")
    }
  }

  /// People know procedures by code and title, everything else by its title.
  static func name(_ group: DossierReport.Group, of grouping: DossierReport.Grouping) -> Bilingual {
    if group.id.isEmpty { return Bilingual(vi: "không rõ", en: "not known") }
    return switch grouping {
    case .month: month(group.id)
    case .procedure: Bilingual(verbatim: "\(group.id) \(group.title)")
    case .agency, .field: Bilingual(verbatim: group.title)
    }
  }

  static func part(_ part: ReportDrawing.Part) -> Bilingual {
    switch part {
    case .inTime: Bilingual(vi: "đã giải quyết đúng hạn", en: "settled in time")
    case .late: Bilingual(vi: "quá hạn", en: "late")
    case .other:
      Bilingual(vi: "còn trong hạn, đã dừng, không có ngày hẹn", en: "pending, ended, or without a due date")
    }
  }

  static func month(_ id: String) -> Bilingual {
    Bilingual(vi: "\(id.suffix(2))/\(id.prefix(4))", en: id)
  }

  static func monthFigures(_ id: String, _ tally: OutcomeTally) -> Bilingual {
    let inTime = ReportDrawing.Part.inTime.count(tally)
    let late = ReportDrawing.Part.late.count(tally)
    return Bilingual(
      vi: "Tháng \(id.suffix(2))/\(id.prefix(4)): tiếp nhận \(tally.received), đúng hạn \(inTime), quá hạn \(late)",
      en: "\(id): \(tally.received) received, \(inTime) in time, \(late) late")
  }

  static func value(_ value: Indicator.Value) -> Bilingual {
    switch value {
    case .tenths(let tenths):
      Bilingual(vi: "\(tenths / 10),\(tenths % 10) điểm", en: "\(tenths / 10).\(tenths % 10) points")
    case .nothingToScore: Bilingual(vi: "chưa có hồ sơ để chấm", en: "no dossier to score")
    case .notComputable: Bilingual(vi: "không tính được từ hồ sơ", en: "not told by dossiers")
    }
  }

  /// The article of an indicator.
  static func basis(_ number: Int) -> Bilingual {
    Bilingual(
      vi: "khoản \(number) Điều 13 Thông tư 01/2018/TT-VPCP",
      en: "clause \(number), Article 13, Circular 01/2018/TT-VPCP")
  }

  static func indicator(_ number: Int) -> Bilingual {
    switch number {
    case 1: Bilingual(vi: "Tổng thời gian giải quyết so với quy định", en: "Time taken compared with the limit")
    case 2: Bilingual(vi: "Thời gian của từng cơ quan tham gia", en: "Time taken by each agency")
    case 3: Bilingual(vi: "Số lần phải liên hệ để hoàn thiện hồ sơ", en: "Contacts needed to complete a dossier")
    case 4: Bilingual(vi: "Số cơ quan phải liên hệ", en: "Agencies that had to be contacted")
    case 5:
      Bilingual(vi: "Tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa", en: "Work done at the one-stop unit")
    case 6: Bilingual(vi: "Công khai thủ tục hành chính", en: "Publicity of procedures")
    case 7: Bilingual(vi: "Thái độ của cán bộ, công chức, viên chức", en: "Conduct of officials")
    case 8: Bilingual(vi: "Xử lý phản ánh, kiến nghị", en: "Handling of complaints")
    default: Bilingual(vi: "Dịch vụ công trực tuyến", en: "Online service")
    }
  }

  /// What was counted, or why nothing could be.
  static func note(_ number: Int) -> Bilingual {
    switch number {
    case 1:
      Bilingual(
        vi:
          "Chấm các hồ sơ đã có kết quả và có ngày hẹn; trung bình làm tròn một chữ số thập phân (điểm a khoản 2 Điều 15)",
        en: "Dossiers with a result and a due date; the mean to one decimal (Article 15.2a)")
    case 2:
      Bilingual(
        vi:
          "Chấm từng bước có thời gian quy định mà hồ sơ ghi lúc xong (sự kiện «stage-done»); bước không ghi lúc xong thì không xét",
        en: "By each stage with a time of its own of which dossiers tell the end («stage-done»); others are left out")
    case 3:
      Bilingual(
        vi: "Chấm theo số lần yêu cầu bổ sung; chưa loại trường hợp do lỗi của người nộp, vì hồ sơ không ghi",
        en: "By requests for supplements; those due to the applicant's own fault are not told apart")
    case 4:
      Bilingual(
        vi: "Hồ sơ không ghi người nộp đã phải đến những cơ quan nào; cần phiếu khảo sát",
        en: "Dossiers do not tell which agencies the applicant had to see; needs a survey")
    case 5:
      Bilingual(
        vi: "Hồ sơ không ghi bước nào làm ngay tại Bộ phận Một cửa; cần số liệu về thủ tục đưa vào đó",
        en: "Dossiers do not tell what was done at the one-stop unit itself; needs figures of the procedures there")
    case 6:
      Bilingual(
        vi: "Cần kết quả kiểm tra việc niêm yết, đăng tải", en: "Needs a check of what is posted and published")
    case 7:
      Bilingual(vi: "Cần phiếu đánh giá của người nộp", en: "Needs the applicants' forms of evaluation")
    case 8:
      Bilingual(
        vi: "Cần sổ phản ánh, kiến nghị: tổng số, số xử lý đúng hạn",
        en: "Needs the record of complaints: how many, and how many answered in time")
    default:
      Bilingual(
        vi: "Chấm tỷ lệ hồ sơ trực tuyến và hồ sơ trực tuyến quá hạn; chưa xét số thủ tục đã đưa lên trực tuyến",
        en: "By the share of online dossiers and their lateness; how many procedures are online is not looked at")
    }
  }
}
