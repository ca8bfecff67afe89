import ProcedureRules
import Testing

/// A contradiction that a published procedure holds, written down as its source has it.
struct SourceConflict: CustomTestStringConvertible, Sendable {
  /// The code of the procedure whose record holds it.
  let record: String
  /// What contradicts what.
  let fact: String
  /// A rule that finds it, or several that do.
  let found: Set<Int>
  let lines: String
  var declarations = ""

  var testDescription: String { "\(record): \(fact)" }

  /// Facts from published records of 2025 and 2026; the codes are those of the national database or of a province.
  static let all = limits + processes + others

  private static let limits = [
    SourceConflict(
      record: "1.115668", fact: "the field for the time says «as described», the description 8 working days",
      found: [312], lines: "thời hạn theo mô tả \"xem phần mô tả\"\nthời hạn 08 ngày làm việc"),
    SourceConflict(
      record: "1.115668", fact: "10 calendar days are added to a limit in working days", found: [390],
      lines: "thời hạn 08 ngày làm việc\ntăng thêm 10 ngày khi nơi có đất thuộc vùng_cao"),
    SourceConflict(
      record: "1.115492", fact: "the channels give 3 working days, the cases 13, 5, 15, 3 and 3", found: [312],
      lines: """
        thời hạn 03 ngày làm việc
        thời hạn 13 ngày làm việc khi "cấp lại do bị mất"
        thời hạn 05 ngày làm việc khi "cấp đổi"
        """),
    SourceConflict(
      record: "1.115347", fact: "the channels give 18 working days, the cases 8", found: [312],
      lines: "thời hạn 18 ngày làm việc\nthời hạn 08 ngày làm việc"),
    SourceConflict(
      record: "1.115335", fact: "the channels give 20 working days, the description 10", found: [312],
      lines: "thời hạn 20 ngày làm việc\nthời hạn 10 ngày làm việc"),
    SourceConflict(
      record: "1.115657", fact: "the channels give 14 working days, the cases 7", found: [312],
      lines: "thời hạn 14 ngày làm việc\nthời hạn 07 ngày làm việc"),
    SourceConflict(
      record: "1.115650", fact: "the field for the time is empty, the text gives 12 and 3 days", found: [312],
      lines: """
        thời hạn theo mô tả "xem phần mô tả"
        thời hạn gồm {
          phần thẩm_định "Thẩm định" do ubnd_xã: 12 ngày làm việc
          phần quyết_định "Quyết định" do ubnd_xã: 03 ngày làm việc
        }
        """),
    SourceConflict(
      record: "1.115372", fact: "the channels give 45 days, the description at most 35", found: [312],
      lines: "thời hạn 45 ngày\nthời hạn không quá 35 ngày"),
    SourceConflict(
      record: "1.013225", fact: "the cases still give the old 20 days beside 10 working days", found: [312],
      lines: "thời hạn 10 ngày làm việc\nthời hạn 20 ngày"),
    SourceConflict(
      record: "1.013236", fact: "10 days in the field, 10 working days in the steps", found: [312],
      lines: "thời hạn 10 ngày\nthời hạn 10 ngày làm việc"),
    SourceConflict(
      record: "1.013237", fact: "55 days in the cases, 6 days in the channels", found: [312],
      lines: "thời hạn 55 ngày\nthời hạn 06 ngày"),
    SourceConflict(
      record: "1.013222", fact: "10 days in the cases, 6 in the channels", found: [312],
      lines: "thời hạn 10 ngày\nthời hạn 06 ngày"),
    SourceConflict(
      record: "1.001570", fact: "3 days at one office, 3 working days at another", found: [312],
      lines: "thời hạn 03 ngày\nthời hạn 03 ngày làm việc"),
    SourceConflict(
      record: "founding a nursery school", fact: "one sentence gives 20 working days and 20 days", found: [312],
      lines: "thời hạn 20 ngày làm việc\nthời hạn 20 ngày"),
    SourceConflict(
      record: "1.115734", fact: "times of steps, and no limit of the whole", found: [251],
      lines: """
        quy trình {
          bước thẩm_định "Thẩm định" do ubnd_xã trong 05 ngày làm việc
          bước phê_duyệt "Phê duyệt" do ubnd_xã trong 10 ngày
        }
        """),
  ]

  private static let processes = [
    SourceConflict(
      record: "1.115663", fact: "10 working days in all, but posting alone takes 15 days", found: [341, 343],
      lines: """
        thời hạn 10 ngày làm việc
        quy trình {
          bước niêm_yết "Niêm yết" do ubnd_xã đủ 15 ngày
          bước kết_thúc "Lập biên bản kết thúc niêm yết" do ubnd_xã trong 05 ngày
        }
        """),
    SourceConflict(
      record: "1.115782", fact: "11 working days in all, posting 15 days and minutes 5 days", found: [341, 343],
      lines: """
        thời hạn 11 ngày làm việc
        quy trình {
          bước niêm_yết "Niêm yết" do ubnd_xã đủ 15 ngày
          bước biên_bản "Lập biên bản" do ubnd_xã trong 05 ngày
        }
        """),
    SourceConflict(
      record: "1.115795", fact: "the branch with corrections takes 25 working days of 23", found: [341],
      lines: """
        thời hạn 23 ngày làm việc
        quy trình {
          bước xin_ý_kiến "Gửi lấy ý kiến" do ubnd_xã trong 04 ngày làm việc
          bước họp "Họp thẩm định" do ubnd_xã trong 13 ngày làm việc
          bước chỉnh_sửa "Chỉnh sửa" do ubnd_xã trong 05 ngày làm việc khi "phải chỉnh sửa"
          bước phê_duyệt "Phê duyệt" do ubnd_xã trong 03 ngày làm việc
        }
        """),
    SourceConflict(
      record: "1.115372", fact: "the stages use up the 35 days, nothing is left for the decision", found: [340],
      lines: """
        thời hạn 35 ngày
        quy trình {
          bước tiếp_nhận "Tiếp nhận" do ubnd_xã trong 02 ngày
          bước thẩm_định "Thẩm định" do ubnd_xã trong 33 ngày
          bước quyết_định "Quyết định" do ubnd_xã trong 05 ngày khi "phải lấy thêm ý kiến"
          bước ký "Ký" do ubnd_xã
        }
        """),
    SourceConflict(
      record: "1.013225", fact: "opinions may take 12 days of a limit of 7 working days", found: [344, 341],
      lines: """
        thời hạn 07 ngày làm việc
        quy trình {
          bước thẩm_định "Thẩm định" do ubnd_xã, lấy ý kiến sở_xây_dựng trong 12 ngày
        }
        """),
    SourceConflict(
      record: "1.013236", fact: "opinions may take 12 working days of a limit of 10", found: [344, 341],
      lines: """
        thời hạn 10 ngày làm việc
        quy trình {
          bước thẩm_định "Thẩm định" do ubnd_xã, lấy ý kiến sở_xây_dựng trong 12 ngày làm việc
        }
        """),
  ]

  private static let others = [
    SourceConflict(
      record: "1.115620", fact: "one paper stands twice in the list", found: [372, 373],
      lines: """
        thành phần hồ sơ 01 bộ {
          nộp "Văn bản về việc đại diện" 01 bản chính
          nộp "Văn bản về việc đại diện" 01 bản chính
        }
        """),
    SourceConflict(
      record: "1.013225", fact: "a certificate is one of a group and a line of its own", found: [372, 373, 387],
      lines: """
        thành phần hồ sơ 01 bộ {
          nộp giấy_tờ_đất: một trong {
            "Giấy chứng nhận quyền sử dụng đất" 01 bản sao
            "Hợp đồng thuê đất" 01 bản sao
          }
          nộp "Giấy chứng nhận quyền sử dụng đất" 01 bản chính
        }
        """),
    SourceConflict(
      record: "1.013225", fact: "the fee is 0, and set by the council", found: [322, 323],
      lines: "phí 0 đồng\nphí do hđnd_tỉnh quy định"),
    SourceConflict(
      record: "2.001610", fact: "the fee is 100 dong online, 100.000 dong in the text", found: [322],
      lines: "phí 100 đồng\nphí 100.000 đồng"),
    SourceConflict(
      record: "1.009122", fact: "an instrument bears the number of a year to come", found: [150, 355],
      lines: "lệ phí 10.000 đồng  [Điều 5 luật_kiến_trúc]",
      declarations: "căn cứ luật_kiến_trúc \"Luật Kiến trúc\" { số 40/2029/QH14; hiệu lực từ 01/07/2020 }"),
  ]
}
