import ProcedureDiagnostics

/// Findings about the text and the sentences of a specification.
enum TextFindingWording {
  static let rows = [
    FindingTable.Row(
      101, .error, Bilingual(vi: "ký tự không đọc được", en: "characters that cannot be read"),
      Bilingual(
        vi: "Tệp không phải UTF-8. Lưu lại với bảng mã UTF-8 rồi gõ lại các chữ bị thay bằng �.",
        en: "The file is not UTF-8. Save it as UTF-8 and retype the letters shown as �.")),
    FindingTable.Row(
      102, .note, Bilingual(vi: "ký tự ẩn", en: "invisible characters"),
      Bilingual(
        vi: "Ký tự ẩn thường do sao chép từ Word hoặc trang web; chương trình bỏ qua chúng.",
        en: "They often come with text pasted from Word or a web page; they are ignored.")),
    FindingTable.Row(
      103, .error, Bilingual(vi: "chữ không phải tiếng Việt", en: "a letter that is not Vietnamese"),
      Bilingual(
        vi: "Chữ trông giống nhưng thuộc bảng chữ khác (như chữ Nga). Gõ lại chữ đó.",
        en: "It looks alike but belongs to another alphabet. Retype the letter.")),
    FindingTable.Row(
      104, .error, Bilingual(vi: "từ khóa viết sai", en: "a misspelt keyword"),
      Bilingual(
        vi: "Từ khóa gần đúng được gợi ý; «tthc check --fix» sửa được.",
        en: "The nearest keyword is suggested; «tthc check --fix» puts it in.")),
    FindingTable.Row(
      105, .warning, Bilingual(vi: "từ khóa thiếu dấu", en: "a keyword without its marks"),
      Bilingual(
        vi: "Từ khóa không dấu vẫn được hiểu, nhưng nên viết đủ dấu; «tthc check --fix» sửa được.",
        en: "It is understood, but should be written in full; «tthc check --fix» does it.")),
    FindingTable.Row(
      106, .error, Bilingual(vi: "câu không thuộc khối này", en: "a statement that the block does not have"),
      Bilingual(
        vi: "Mỗi khối có những câu riêng. Xem lại từ khóa, hoặc dấu «}» của khối trước.",
        en: "Each block has its own statements. Check the keyword, or the brace that closes the block before.")),
    FindingTable.Row(
      107, .error, Bilingual(vi: "văn xuôi ngoài chuỗi", en: "prose outside quotes"),
      Bilingual(
        vi: "Viết thành quy định, hoặc giữ nguyên lời văn bằng «nguyên văn» và các dòng bắt đầu bằng «|».",
        en: "Write statements, or keep the words with «verbatim» and lines that begin with «|».")),
    FindingTable.Row(
      108, .error, Bilingual(vi: "phần không hiểu được", en: "words that are not understood"),
      Bilingual(
        vi: "Phần được gạch dưới không thuộc ngôn ngữ. Sửa hoặc đặt lời văn trong ngoặc kép.",
        en: "What is underlined is not part of the language. Correct it, or put words in quotes.")),
    FindingTable.Row(
      109, .error, Bilingual(vi: "phần thừa trong câu", en: "words that do not belong to the statement"),
      Bilingual(
        vi: "Câu đã đủ trước phần này. Bắt đầu câu mới ở dòng mới.",
        en: "The statement is complete before it. Begin a new one on a new line.")),
    FindingTable.Row(
      110, .error, Bilingual(vi: "thiếu một phần của câu", en: "a part of the statement is missing"),
      Bilingual(vi: "Phát hiện cho biết phần nào đang thiếu.", en: "The finding says which part.")),
    FindingTable.Row(
      111, .error, Bilingual(vi: "thiếu một từ khóa", en: "a keyword is missing"),
      Bilingual(
        vi: "Phát hiện cho biết từ khóa nào phải đứng ở đây.",
        en: "The finding says which keyword belongs here.")),
    FindingTable.Row(
      112, .note, Bilingual(vi: "dấu hai chấm thừa", en: "a needless colon"),
      Bilingual(vi: "Sau tên mục không cần dấu hai chấm.", en: "No colon is needed after a heading.")),
    FindingTable.Row(
      113, .note, Bilingual(vi: "còn lỗi chưa liệt kê", en: "more findings that are not listed"),
      Bilingual(vi: "Sửa các lỗi đã liệt kê rồi kiểm tra lại.", en: "Correct those that are listed and check again.")),
    FindingTable.Row(
      114, .error, Bilingual(vi: "câu đứng trong khối khác", en: "a statement in the wrong block"),
      Bilingual(
        vi: "Câu này thuộc khối bên ngoài: chuyển ra sau dấu «}».",
        en: "This statement belongs to the block around: move it behind the brace.")),
    FindingTable.Row(
      119, .error, Bilingual(vi: "thiếu dấu «{»", en: "a missing opening brace"),
      Bilingual(
        vi: "Phần có nội dung bên trong mở bằng «{» ở cuối dòng.", en: "What holds statements opens with «{».")),
    FindingTable.Row(
      120, .error, Bilingual(vi: "thừa dấu «}»", en: "a closing brace too many"),
      Bilingual(
        vi: "Xóa dấu thừa, hoặc mở lại khối còn thiếu.",
        en: "Remove it, or open the block that it should close.")),
    FindingTable.Row(
      121, .error, Bilingual(vi: "thiếu dấu «}» giữa tệp", en: "a closing brace is missing"),
      Bilingual(
        vi: "Một khai báo mới bắt đầu khi khối trước chưa đóng.",
        en: "A declaration begins while the block before is still open.")),
    FindingTable.Row(
      122, .error, Bilingual(vi: "thiếu dấu «}» cuối tệp", en: "a closing brace is missing at the end"),
      Bilingual(vi: "Khối mở ở dòng được chỉ ra chưa đóng.", en: "The block that is shown was never closed.")),
    FindingTable.Row(
      123, .error, Bilingual(vi: "điều kiện cuối câu mở khối", en: "a guard at the end of a statement opens a block"),
      Bilingual(
        vi: "Đặt điều kiện ở dòng riêng: «khi … {» rồi viết các câu bên trong.",
        en: "Put the guard on its own line: «when … {», with the statements inside.")),
    FindingTable.Row(
      124, .error, Bilingual(vi: "điều kiện đứng riêng", en: "a guard stands alone"),
      Bilingual(
        vi: "Nối với câu trên bằng dấu phẩy, hoặc mở khối cho nhiều câu.",
        en: "Join it to the line above with a comma, or open a block.")),
    FindingTable.Row(
      125, .error, Bilingual(vi: "hai điều kiện cùng loại", en: "two guards of one kind"),
      Bilingual(vi: "Gộp bằng «và», hoặc tách thành hai câu.", en: "Join them with «and», or write two statements.")),
    FindingTable.Row(
      126, .warning, Bilingual(vi: "thiếu dấu phẩy", en: "a comma is missing"),
      Bilingual(
        vi: "Phần này chỉ gắn với câu trước khi có dấu phẩy.",
        en: "The clause belongs to the statement only after a comma.")),
    FindingTable.Row(
      127, .error, Bilingual(vi: "thiếu dấu ngoặc kép đóng", en: "a closing quote is missing"),
      Bilingual(vi: "Câu trong ngoặc kép kết thúc trên cùng một dòng.", en: "A quoted text ends on its line.")),
    FindingTable.Row(
      128, .error, Bilingual(vi: "thiếu dấu «]» sau căn cứ", en: "a closing bracket is missing after a citation"),
      Bilingual(
        vi: "Căn cứ đứng trong ngoặc vuông ở cuối câu.",
        en: "A citation stands in brackets at the end of a statement.")),
    FindingTable.Row(
      129, .error, Bilingual(vi: "lồng nhau quá sâu", en: "nesting too deep"),
      Bilingual(
        vi: "Tách thành các khai báo hoặc thông tin suy ra.",
        en: "Divide it into declarations or derived facts.")),
    FindingTable.Row(
      130, .warning, Bilingual(vi: "tên nhiều từ", en: "a name of several words"),
      Bilingual(
        vi: "Tên viết liền bằng dấu gạch dưới, như ubnd_xã.",
        en: "A name is one word, joined by underscores.")),
    FindingTable.Row(
      132, .warning, Bilingual(vi: "số viết theo lối khác", en: "a number in another manner"),
      Bilingual(
        vi: "Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.",
        en: "A point groups thousands, a comma begins decimals.")),
    FindingTable.Row(
      133, .error, Bilingual(vi: "số không đọc được", en: "a number that cannot be read"),
      Bilingual(
        vi: "Dấu chấm ngăn hàng nghìn (1.500), dấu phẩy ngăn phần thập phân (1,5).",
        en: "Write 1.500 for thousands and 1,5 for decimals.")),
    FindingTable.Row(
      134, .note, Bilingual(vi: "số kèm chữ", en: "a number repeated in words"),
      Bilingual(
        vi: "Phần chữ khớp với số, không cần viết.",
        en: "The words agree with the number and are not needed.")),
    FindingTable.Row(
      135, .error, Bilingual(vi: "số và chữ không khớp", en: "number and words differ"),
      Bilingual(
        vi: "Đối chiếu văn bản gốc rồi sửa một trong hai.",
        en: "Compare with the source and correct one of them.")),
    FindingTable.Row(
      136, .error, Bilingual(vi: "hai số liền nhau", en: "two numbers side by side"),
      Bilingual(
        vi: "Nếu là một số thì ngăn hàng nghìn bằng dấu chấm.",
        en: "If it is one number, group thousands with points.")),
    FindingTable.Row(
      137, .error, Bilingual(vi: "bậc thu thiếu dấu hai chấm", en: "a tier without a colon"),
      Bilingual(vi: "Mức thu đứng sau dấu hai chấm.", en: "The amount of a tier stands after a colon.")),
    FindingTable.Row(
      138, .error, Bilingual(vi: "số viết bằng chữ hoặc phân số", en: "a number in words or as a fraction"),
      Bilingual(
        vi: "Số viết bằng chữ số: «mười lăm» là 15, «nửa», «1/2» là 0,5.",
        en: "Numbers are written in digits: «mười lăm» is 15, «nửa», «1/2» are 0,5.")),
    FindingTable.Row(
      139, .warning, Bilingual(vi: "lời văn không có ngoặc kép", en: "words without quotes"),
      Bilingual(
        vi: "Tên gọi, sự kiện, câu viết bằng lời thì đặt trong ngoặc kép.",
        en: "Titles, events and sentences stand in quotes.")),
    FindingTable.Row(
      140, .warning, Bilingual(vi: "ngày viết theo lối khác", en: "a date in another manner"),
      Bilingual(vi: "Ngày viết dạng 01/07/2025.", en: "Dates are written as 01/07/2025.")),
    FindingTable.Row(
      141, .error, Bilingual(vi: "năm hai chữ số", en: "a year of two digits"),
      Bilingual(vi: "Năm phải đủ bốn chữ số.", en: "A year has four digits.")),
    FindingTable.Row(
      142, .error, Bilingual(vi: "tháng viết trước ngày", en: "month before day"),
      Bilingual(vi: "Ngày viết trước, tháng viết sau.", en: "The day comes first, then the month.")),
    FindingTable.Row(
      143, .error, Bilingual(vi: "ngày không có trên lịch", en: "a date that does not exist"),
      Bilingual(
        vi: "Kiểm tra lại ngày, tháng, năm (từ 1900 đến 2200).",
        en: "Check day, month and year (1900 to 2200).")),
    FindingTable.Row(
      144, .error, Bilingual(vi: "số và đơn vị viết dính nhau", en: "number and unit are not apart"),
      Bilingual(vi: "Giữa số và đơn vị có dấu cách: 50.000 đồng.", en: "A space stands between them: 50.000 dong.")),
    FindingTable.Row(
      145, .error, Bilingual(vi: "mã thủ tục thiếu dấu chấm", en: "a code without its point"),
      Bilingual(vi: "Mã thủ tục có dấu chấm sau chữ số đầu: 1.001193.", en: "A code has a point: 1.001193.")),
    FindingTable.Row(
      146, .warning, Bilingual(vi: "căn cứ thừa lời bên số văn bản", en: "words beside a document's number"),
      Bilingual(
        vi: "Số văn bản đã đủ để nhận ra căn cứ.", en: "The number of a document is enough to name it.")),
    FindingTable.Row(
      150, .error, Bilingual(vi: "«và» lẫn «hoặc»", en: "«and» mixed with «or»"),
      Bilingual(vi: "Đặt dấu ngoặc đơn để rõ thứ tự.", en: "Use parentheses to say which comes first.")),
    FindingTable.Row(
      151, .error, Bilingual(vi: "so sánh nối tiếp", en: "chained comparisons"),
      Bilingual(
        vi: "Viết «từ a đến b», hoặc nối hai so sánh bằng «và».",
        en: "Write «from a to b», or join two comparisons with «and».")),
    FindingTable.Row(
      152, .error, Bilingual(vi: "«có» đứng một mình", en: "«yes» alone"),
      Bilingual(
        vi: "Viết «<thông tin> = có», hoặc chỉ tên thông tin.",
        en: "Write «<fact> = yes», or just the name of the fact.")),
  ]
}
