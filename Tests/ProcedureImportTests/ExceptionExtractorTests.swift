import ProcedureImport
import Testing

@Suite struct ExceptionExtractorTests {
  @Test func `What stands behind a paper as its exception says when it is not owed`() {
    let row = DocumentRowExtractor.read("(4) Giấy phép lao động còn thời hạn, trừ trường hợp bị mất hoặc bị hư hỏng ,")
    #expect(row.title == "Giấy phép lao động còn thời hạn")
    #expect(row.exception == "bị mất hoặc bị hư hỏng")
    #expect(row.mark == "(4)")
    #expect(row.condition == nil)
    let held = DocumentRowExtractor.read("- Bản chính Bằng bảo hộ (trừ trường hợp Bằng bị mất).")
    #expect(held.title == "Bản chính Bằng bảo hộ")
    #expect(held.exception == "Bằng bị mất")
  }

  @Test func `Behind a comma the exception is that of papers of which one suffices too`() {
    let row = DocumentRowExtractor.read("Hóa đơn hoặc biên lai thu tiền, trừ trường hợp đặt hàng đào tạo")
    #expect(row.title == "Hóa đơn hoặc biên lai thu tiền")
    #expect(row.exception == "đặt hàng đào tạo")
    #expect(row.alternatives.isEmpty)
  }

  @Test(
    "an exception that may be that of something else stays in the name",
    arguments: [
      "Hợp đồng tư vấn, ngoại trừ trường hợp tổ chức phát hành là công ty chứng khoán",
      "Giấy tờ do nước ngoài cấp được hợp pháp hóa lãnh sự, trừ trường hợp được miễn theo điều ước quốc tế",
      "Thông báo do người đại diện ký, trừ trường hợp quy định tại khoản 5",
      "Giấy ủy quyền phải có công chứng, trừ trường hợp nộp bản chính",
      "Đơn đề nghị và tài liệu chứng minh (trừ trường hợp thay đổi địa giới)",
      "Văn bản cam kết, giấy tờ kèm theo, trừ trường hợp đã nộp",
      "Giấy phép A hoặc giấy phép B (trừ trường hợp bị mất)",
      "Nghị quyết về vốn, trừ trường hợp hoàn trả; Nghị quyết về hoàn trả",
      "Tiêu chuẩn: mô tả chỉ tiêu, trừ trường hợp sản phẩm trung gian",
      "Giấy phép (bản sao, trừ trường hợp đã chứng thực)",
      "Có quyết định nghỉ hưu, trừ trường hợp tiếp tục công tác",
    ])
  func unclear(_ name: String) {
    #expect(DocumentRowExtractor.read(name).exception == nil)
  }
}
