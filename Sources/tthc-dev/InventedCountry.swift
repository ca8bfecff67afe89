import Foundation
import ProcedureText

/// Procedures that no law knows, in the number of a country's, to see how cost grows: the same seed gives the same texts.
///
/// They name the agencies and the law of `Specs/`, so they compile together with its shared declarations.
struct InventedCountry {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// Specifications of as many procedures, one a file, with twelve documents each.
  mutating func texts(count: Int) -> [SourceText] {
    (0..<count).map { number in
      SourceText(path: "thu-tuc-gia-dinh/\(Self.code(number)).tthc", text: procedure(number))
    }
  }

  /// Writes the specifications into a folder.
  mutating func write(count: Int, into folder: String) -> Int32 {
    for text in texts(count: count) {
      let path = folder + "/" + text.path
      let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      guard FileManager.default.createFile(atPath: path, contents: Data(text.bytes)) else {
        Output.error("cannot write \(path)")
        return 73
      }
    }
    return 0
  }

  private static func code(_ number: Int) -> String { "9.\(100_000 + number)" }

  // MARK: Chance

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  // MARK: Text

  private static let syllables = """
    đăng ký cấp lại giấy phép xây dựng nhà ở chứng nhận quyền sử dụng đất khai thác tài nguyên nước môi trường lao động \
    xã hội người cao tuổi trẻ em học sinh trường đại học bệnh viện khám chữa thuốc thực phẩm hoá chất vận tải đường bộ \
    tàu biển thuỷ sản giống cây trồng vật nuôi thú y kiểm dịch xuất nhập khẩu hải quan thuế doanh nghiệp hợp tác đầu tư
    """.split(separator: " ").map(String.init)

  private static let beginnings = ["Đơn", "Tờ khai", "Bản sao", "Giấy", "Báo cáo", "Quyết định", "Hợp đồng", "Bản vẽ"]

  /// Papers that many procedures ask for.
  private static let common = [
    "Tờ khai theo mẫu", "Giấy chứng nhận đăng ký doanh nghiệp", "Văn bản uỷ quyền", "Ảnh chân dung 4 x 6 cm",
    "Phiếu lý lịch tư pháp", "Giấy khám sức khoẻ", "Bằng tốt nghiệp", "Hợp đồng thuê nhà",
  ]

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in pick(Self.syllables) }.joined(separator: " ")
  }

  /// One paper in three is a common one.
  private mutating func documentTitle() -> String {
    below(3) == 0 ? pick(Self.common) : pick(Self.beginnings) + " " + words(5 + below(5))
  }

  private mutating func documentTitles() -> [String] {
    var titles: [String] = []
    while titles.count < 12 {
      let title = documentTitle()
      if !titles.contains(title) { titles.append(title) }
    }
    return titles
  }

  private mutating func procedure(_ number: Int) -> String {
    let titles = documentTitles()
    let questions = (0..<2).map { _ in words(9).capitalised + "?" }
    let forms = ["01 bản chính", "01 bản sao", "02 bản sao có chứng thực", "01 bản chính hoặc 01 bản sao"]
    let guards = ["", "", " khi uỷ_quyền", " khi số_trang > 10", " trừ khi nộp_lại", " khi \"\(questions[0])\""]
    let documents = titles.map { "    nộp \"\($0)\" \(pick(forms))\(pick(guards))" }.joined(separator: "\n")
    let days = 5 + below(20)
    let examples = (0..<3).map { example($0, titles, questions) }.joined(separator: "\n")
    return """
      # Thủ tục giả định để đo tốc độ.
      ngôn ngữ tthc 1

      thủ tục \(Self.code(number)) "\(words(10).capitalised) số \(number)" {
          [nđ_118_2025]
        lĩnh vực "\(words(3).capitalised)"
        cấp thực hiện xã
        đối tượng "Công dân Việt Nam", "Doanh nghiệp"
        cơ quan tiếp nhận ttpvhcc_xã
        cơ quan thực hiện ubnd_xã
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp, trực tuyến, bưu chính

        thông tin {
          uỷ_quyền: có/không "\(words(8).capitalised)?"
          nộp_lại: có/không "\(words(8).capitalised)?"
          số_trang: số nguyên đơn vị trang "\(words(6).capitalised)"
        }

        thành phần hồ sơ 01 bộ {
      \(documents)
        }

        yêu cầu điều_kiện: "\(words(12).capitalised)", không đáp ứng thì từ chối
            [khoản \(1 + below(9)) Điều \(1 + below(90)) nđ_118_2025]

        thời hạn thường: \(days) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ còn lại  [nđ_118_2025]
        thời hạn nhanh: 03 ngày làm việc khi nộp_lại
        phí thẩm_định: "\(words(4))" \(1 + below(900)).000 đồng
        lệ phí 2.000 đồng/trang

        quy trình {
          bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
          bước thẩm_định "\(words(6).capitalised)" do ubnd_xã sau tiếp_nhận trong 02 ngày làm việc
          bước quyết_định "\(words(5).capitalised)" do ubnd_xã
          bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã
        }

        kết quả chấp_thuận "Giấy \(words(6))"
        kết quả từ_chối "Văn bản từ chối \(words(4))", không chấp thuận

      \(examples)
      }

      """
  }

  private mutating func example(_ index: Int, _ titles: [String], _ questions: [String]) -> String {
    """
      ví dụ "\(words(8).capitalised) lần \(index + 1)" {
        nộp lúc 0\(7 + below(2)):30 ngày \(10 + below(18))/03/2026 qua trực tiếp
        cho uỷ_quyền = có, nộp_lại = không, số_trang = \(1 + below(40)), "\(questions[0])" = không
        hồ sơ gồm "\(pick(titles))" 01 bản chính
        thì hồ sơ chưa đầy đủ
      }
    """
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
