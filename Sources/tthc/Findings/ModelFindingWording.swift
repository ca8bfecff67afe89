import ProcedureDiagnostics

/// Findings about names, values and the law inside one catalogue.
enum ModelFindingWording {
  static let rows = [
    FindingTable.Row(
      118, .error, Bilingual(vi: "khoảng thời gian ở chỗ cần mốc giờ", en: "a duration where a time of day is meant"),
      Bilingual(
        vi: "«15 giờ» là một khoảng thời gian; mốc trong ngày viết «15:00».",
        en: "«15 hours» is a duration; a time of day is written as 15:00.")),
    FindingTable.Row(
      131, .error, Bilingual(vi: "«nếu có» không rõ nghĩa", en: "«if any» is not clear"),
      Bilingual(
        vi: "Viết «tùy chọn» khi không bắt buộc, hoặc «khi …» khi bắt buộc có điều kiện.",
        en: "Write «optional» when it may be left out, or «when …» when a condition demands it.")),
    FindingTable.Row(
      201, .error, Bilingual(vi: "tên chưa khai báo", en: "a name that nobody declares"),
      Bilingual(
        vi: "Khai báo, sửa theo tên gần đúng được gợi ý, hoặc viết tên gọi trong ngoặc kép.",
        en: "Declare it, take the name that is suggested, or write a title in quotes.")),
    FindingTable.Row(
      202, .error, Bilingual(vi: "tên khai báo hai lần", en: "a name declared twice"),
      Bilingual(vi: "Bỏ một khai báo, hoặc đổi tên.", en: "Remove one of them, or rename it.")),
    FindingTable.Row(
      203, .error, Bilingual(vi: "tên đã dùng trong danh mục", en: "a name that the catalogue uses"),
      Bilingual(vi: "Thông tin của thủ tục cần tên khác.", en: "The fact needs another name.")),
    FindingTable.Row(
      204, .error, Bilingual(vi: "tên thuộc loại khác", en: "a name of another kind"),
      Bilingual(
        vi: "Phát hiện cho biết tên đó là gì và ở đây cần gì.",
        en: "The finding says what the name is and what is needed.")),
    FindingTable.Row(
      205, .error, Bilingual(vi: "hai bản cùng ngày hiệu lực", en: "two versions from the same day"),
      Bilingual(
        vi: "Ghi ngày hiệu lực khác nhau cho từng bản, hoặc bỏ một bản.",
        en: "Give each version its own day, or remove one.")),
    FindingTable.Row(
      206, .error, Bilingual(vi: "hai bản cùng có hiệu lực", en: "two versions in force together"),
      Bilingual(vi: "Ghi ngày hết hiệu lực của bản cũ.", en: "Say until when the older one is in force.")),
    FindingTable.Row(
      207, .error, Bilingual(vi: "hai danh mục trong một thư mục", en: "two catalogues in one folder"),
      Bilingual(vi: "Chỉ giữ một câu «danh mục».", en: "Keep one «catalogue».")),
    FindingTable.Row(
      208, .error, Bilingual(vi: "ngôn ngữ của bản mới hơn", en: "a newer edition of the language"),
      Bilingual(vi: "Cập nhật chương trình.", en: "Use a newer program.")),
    FindingTable.Row(
      209, .error, Bilingual(vi: "«nay là» hoặc «thuộc» đi thành vòng", en: "successors, or places, in a circle"),
      Bilingual(
        vi:
          "«Nay là» ghi cơ quan hoặc địa bàn đang tồn tại đã nhận nhiệm vụ; hồ sơ cũ được chuyển đến đó. «Thuộc» ghi nơi lớn hơn.",
        en:
          "Successors exist and took over; pending dossiers go there. What an agency or area belongs to is larger than it."
      )),
    FindingTable.Row(
      210, .error, Bilingual(vi: "thông tin chưa khai báo", en: "a fact that nobody declares"),
      Bilingual(
        vi: "Khai báo trong «thông tin», hoặc viết điều kiện thành câu trong ngoặc kép.",
        en: "Declare it under «facts», or write the condition as a sentence in quotes.")),
    FindingTable.Row(
      211, .error, Bilingual(vi: "thông tin khai báo hai lần", en: "a fact declared twice"),
      Bilingual(vi: "Bỏ một khai báo.", en: "Remove one of them.")),
    FindingTable.Row(
      212, .error, Bilingual(vi: "thông tin có sẵn", en: "a fact that every dossier has"),
      Bilingual(vi: "Dùng thẳng tên đó, không khai báo lại.", en: "Use the name without declaring it.")),
    FindingTable.Row(
      213, .error, Bilingual(vi: "thông tin tính từ chính nó", en: "a fact derived from itself"),
      Bilingual(vi: "Sửa cách tính.", en: "Correct the derivation.")),
    FindingTable.Row(
      214, .error, Bilingual(vi: "lựa chọn trùng", en: "a choice given twice"),
      Bilingual(vi: "Bỏ một lựa chọn.", en: "Remove one of them.")),
    FindingTable.Row(
      215, .error, Bilingual(vi: "chỉ có một lựa chọn", en: "a single choice"),
      Bilingual(
        vi: "Cần ít nhất hai lựa chọn; nếu là có/không thì dùng kiểu có/không.",
        en: "There must be two at least; use yes/no where that is meant.")),
    FindingTable.Row(
      216, .error, Bilingual(vi: "giá trị mặc định sai kiểu", en: "a default of the wrong type"),
      Bilingual(
        vi: "Giá trị mặc định phải cùng kiểu với thông tin.",
        en: "The default must have the type of the fact.")),
    FindingTable.Row(
      217, .warning, Bilingual(vi: "thông tin không dùng", en: "a fact that is not used"),
      Bilingual(
        vi: "Dùng trong một điều kiện, hoặc bỏ đi: người nộp sẽ bị hỏi mà không để làm gì.",
        en: "Use it in a condition or remove it: applicants would be asked for nothing.")),
    FindingTable.Row(
      218, .error, Bilingual(vi: "câu hỏi không có trong thủ tục", en: "a question that the procedure does not ask"),
      Bilingual(vi: "Viết đúng lời của câu hỏi trong thủ tục.", en: "Use the words of the procedure.")),
    FindingTable.Row(
      219, .error, Bilingual(vi: "điều kiện trong ví dụ", en: "a condition in an example"),
      Bilingual(
        vi: "Ví dụ kể một hồ sơ cụ thể: bỏ «khi …», ghi điều đã biết bằng câu «cho …».",
        en: "An example tells one dossier: remove «when …» and say what is known in a line «given …».")),
    FindingTable.Row(
      220, .error, Bilingual(vi: "không phải điều kiện", en: "not a condition"),
      Bilingual(vi: "So sánh với một giá trị.", en: "Compare it with a value.")),
    FindingTable.Row(
      221, .error, Bilingual(vi: "không so sánh được", en: "cannot be compared"),
      Bilingual(vi: "Hai bên phải cùng kiểu.", en: "Both sides must have the same type.")),
    FindingTable.Row(
      222, .error, Bilingual(vi: "chỉ so sánh bằng hoặc khác", en: "only equal or not equal"),
      Bilingual(vi: "Lựa chọn và lời văn không có thứ tự.", en: "Choices and texts have no order.")),
    FindingTable.Row(
      223, .error, Bilingual(vi: "không phải lựa chọn của thông tin", en: "not a choice of the fact"),
      Bilingual(
        vi: "Phát hiện liệt kê các lựa chọn; của «người_nộp» là các «đối tượng» của thủ tục.",
        en: "The finding lists the choices; those of «applicant» are the «applicants» of the procedure.")),
    FindingTable.Row(
      224, .error, Bilingual(vi: "không phải cách thức nộp hồ sơ", en: "not a way of lodging"),
      Bilingual(
        vi: "Dùng trực tiếp, trực tuyến, bưu chính hoặc cách thức khác đã có.",
        en: "Use in person, online, by post or another known channel.")),
    FindingTable.Row(
      225, .error, Bilingual(vi: "đơn vị khác nhau", en: "different units"),
      Bilingual(vi: "Dùng cùng một đơn vị ở hai bên.", en: "Use one unit on both sides.")),
    FindingTable.Row(
      226, .error, Bilingual(vi: "số tiền thiếu đơn vị", en: "an amount without its currency"),
      Bilingual(vi: "Thêm «đồng».", en: "Add «dong».")),
    FindingTable.Row(
      227, .error, Bilingual(vi: "tuổi không tính từ ngày sinh", en: "an age that is not counted from a date"),
      Bilingual(vi: "Tuổi tính từ một thông tin kiểu ngày.", en: "An age is counted from a date of birth.")),
    FindingTable.Row(
      228, .error, Bilingual(vi: "«thuộc» dùng sai", en: "«within» used wrongly"),
      Bilingual(
        vi: "Bên trái là nơi ở, trụ sở hoặc nơi có đất; bên phải là một địa bàn.",
        en: "On the left stands a place, on the right an area.")),
    FindingTable.Row(
      229, .error, Bilingual(vi: "«số ngày từ … đến …» dùng sai", en: "days between other things than dates"),
      Bilingual(vi: "Cần hai ngày.", en: "Two dates are needed.")),
    FindingTable.Row(
      230, .error, Bilingual(vi: "không cộng trừ được", en: "cannot be added"),
      Bilingual(vi: "Chỉ cộng trừ số với số, tiền với tiền.", en: "Only numbers with numbers and money with money.")),
    FindingTable.Row(
      231, .error, Bilingual(vi: "không dời ngày được", en: "a date that cannot be moved"),
      Bilingual(
        vi: "Dùng số nguyên ngày, ngày làm việc, tuần, tháng hoặc năm.",
        en: "Use whole days, working days, weeks, months or years.")),
    FindingTable.Row(
      232, .error, Bilingual(vi: "không nhân được", en: "cannot be multiplied"),
      Bilingual(vi: "Một trong hai giá trị phải là số.", en: "One of the values must be a number.")),
    FindingTable.Row(
      233, .error, Bilingual(vi: "khoảng rỗng", en: "an empty range"),
      Bilingual(vi: "Số đầu phải nhỏ hơn số sau.", en: "The first number must be the smaller one.")),
    FindingTable.Row(
      234, .error, Bilingual(vi: "số quá lớn", en: "a number out of range"),
      Bilingual(vi: "Số có nhiều nhất sáu chữ số thập phân.", en: "At most six decimals are kept.")),
    FindingTable.Row(
      235, .error, Bilingual(vi: "tuổi không phải số nguyên", en: "an age that is not whole"),
      Bilingual(
        vi: "Ghi tuổi bằng số nguyên; dưới một tuổi thì so ngày, như «ngày_nộp < ngày_sinh + 18 tháng».",
        en: "Write a whole number of years; for less compare dates, as in «lodging_date < ngày_sinh + 18 months».")),
    FindingTable.Row(
      236, .error, Bilingual(vi: "điều kiện bằng ngoại tệ", en: "a condition in foreign money"),
      Bilingual(
        vi: "Điều kiện tính bằng đồng Việt Nam: ghi số tiền bằng đồng.",
        en: "Conditions count in Vietnamese dong: write the amount in dong.")),
    FindingTable.Row(
      240, .error, Bilingual(vi: "kết thúc trước khi bắt đầu", en: "an end before the beginning"),
      Bilingual(vi: "Kiểm tra lại hai ngày.", en: "Check the two dates.")),
    FindingTable.Row(
      241, .error, Bilingual(vi: "năm của lịch ngoài phạm vi", en: "a year out of range"),
      Bilingual(vi: "Lịch dùng các năm từ 1900 đến 2200.", en: "Calendars hold the years 1900 to 2200.")),
    FindingTable.Row(
      242, .error, Bilingual(vi: "năm có hai lần trong lịch", en: "a year twice in a calendar"),
      Bilingual(vi: "Gộp hai khối của năm đó.", en: "Join the two blocks.")),
    FindingTable.Row(
      243, .error, Bilingual(vi: "lịch chưa có năm nào", en: "a calendar without years"),
      Bilingual(
        vi: "Thêm «năm … { … }» với các ngày nghỉ đã công bố.",
        en: "Add «year … { … }» with the days off that were announced.")),
    FindingTable.Row(
      244, .error, Bilingual(vi: "ngày không có trong năm", en: "a day that the year does not have"),
      Bilingual(vi: "Kiểm tra lại ngày và tháng.", en: "Check day and month.")),
    FindingTable.Row(
      245, .error, Bilingual(vi: "lịch mâu thuẫn", en: "a calendar that contradicts itself"),
      Bilingual(
        vi: "Phát hiện cho biết những ngày hoặc giờ nào mâu thuẫn.",
        en: "The finding says which days or hours.")),
    FindingTable.Row(
      246, .error, Bilingual(vi: "một dòng của lịch dài quá một tháng", en: "a line of a calendar longer than a month"),
      Bilingual(
        vi: "Kiểm tra tháng của ngày cuối; kỳ nghỉ dài hơn thì ghi thành nhiều dòng.",
        en: "Look at the month of the last day; write a longer run in several lines.")),
    FindingTable.Row(
      247, .warning,
      Bilingual(vi: "văn bản có hiệu lực trước khi ban hành", en: "an instrument in force before it was issued"),
      Bilingual(vi: "Đối chiếu hai ngày với văn bản.", en: "Compare both days with the instrument.")),
    FindingTable.Row(
      248, .warning,
      Bilingual(vi: "số văn bản khác năm ban hành", en: "a number of another year than the day of issue"),
      Bilingual(
        vi: "Số của văn bản quy phạm mang năm ban hành: sửa số hoặc sửa ngày.",
        en: "The number of an instrument holds its year of issue: mend the number or the day.")),
    FindingTable.Row(
      250, .error, Bilingual(vi: "câu chỉ ghi một lần", en: "a statement that stands once"),
      Bilingual(vi: "Bỏ câu thừa.", en: "Remove the second one.")),
    FindingTable.Row(
      251, .warning, Bilingual(vi: "thiếu bộ phận của thủ tục", en: "a part of the procedure is missing"),
      Bilingual(
        vi: "Khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP kể các bộ phận tạo thành thủ tục hành chính.",
        en: "Decree 63/2010/NĐ-CP, Art. 8.2 lists the parts of a procedure.")),
    FindingTable.Row(
      252, .error, Bilingual(vi: "phần không đi với câu này", en: "a clause that does not go with the statement"),
      Bilingual(vi: "Bỏ phần đó hoặc chuyển sang đúng câu.", en: "Remove it, or move it to its statement.")),
    FindingTable.Row(
      253, .error, Bilingual(vi: "nhãn dùng hai lần", en: "a label used twice"),
      Bilingual(vi: "Đổi một nhãn.", en: "Rename one of them.")),
    FindingTable.Row(
      254, .error, Bilingual(vi: "«còn lại» không có gì để so", en: "«otherwise» alone"),
      Bilingual(
        vi: "Bỏ «còn lại», hoặc thêm câu cùng loại có điều kiện.",
        en: "Remove it, or add a statement of the kind with a condition.")),
    FindingTable.Row(
      255, .warning, Bilingual(vi: "cách thức mà thủ tục không nhận", en: "a channel that is not offered"),
      Bilingual(vi: "Thêm vào «cách thức», hoặc bỏ điều kiện.", en: "Add it to «channels», or remove the condition.")),
    FindingTable.Row(
      256, .warning, Bilingual(vi: "cách thức ghi hai lần", en: "a channel given twice"),
      Bilingual(vi: "Bỏ một lần.", en: "Remove one of them.")),
    FindingTable.Row(
      257, .error, Bilingual(vi: "«tùy theo» thiếu trường hợp", en: "cases that «depending on» leaves out"),
      Bilingual(vi: "Thêm trường hợp thiếu hoặc «trường hợp còn lại».", en: "Add them, or «case otherwise».")),
    FindingTable.Row(
      258, .error, Bilingual(vi: "trường hợp đã xét", en: "a case that stands above already"),
      Bilingual(vi: "Bỏ hoặc sửa trường hợp trùng.", en: "Remove or correct it.")),
    FindingTable.Row(
      259, .error, Bilingual(vi: "kết quả chưa khai báo", en: "a result that nobody declares"),
      Bilingual(vi: "Khai báo «kết quả».", en: "Declare the result.")),
    FindingTable.Row(
      260, .error, Bilingual(vi: "nhóm giấy tờ rỗng", en: "an empty group of documents"),
      Bilingual(vi: "Thêm giấy tờ, hoặc bỏ nhóm.", en: "Add documents, or remove the group.")),
    FindingTable.Row(
      261, .error, Bilingual(vi: "đòi nhiều hơn số giấy tờ trong nhóm", en: "more documents than the group has"),
      Bilingual(vi: "Sửa số lượng tối thiểu.", en: "Correct the number.")),
    FindingTable.Row(
      262, .error, Bilingual(vi: "số lượng 0", en: "a count of zero"),
      Bilingual(vi: "Ghi số lượng, hoặc bỏ số này nếu chưa rõ.", en: "Give the count, or leave it out.")),
    FindingTable.Row(
      263, .error, Bilingual(vi: "số lượng không phải số nguyên", en: "a count that is no whole number"),
      Bilingual(
        vi: "Số lượng lấy từ một thông tin kiểu số nguyên.",
        en: "A count comes from a fact of whole numbers.")),
    FindingTable.Row(
      264, .error, Bilingual(vi: "không có giấy tờ để thay", en: "no document to replace"),
      Bilingual(vi: "Ghi nhãn của giấy tờ được thay.", en: "Name the label of the document.")),
    FindingTable.Row(
      265, .error, Bilingual(vi: "thủ tục không yêu cầu giấy tờ này", en: "a document that is not demanded"),
      Bilingual(vi: "Viết đúng tên gọi trong thành phần hồ sơ.", en: "Use the title in the list of documents.")),
    FindingTable.Row(
      266, .error, Bilingual(vi: "mức thu lẻ đồng", en: "an amount with parts of a dong"),
      Bilingual(vi: "Mức thu phải là số đồng chẵn.", en: "Amounts are whole dong.")),
    FindingTable.Row(
      267, .error, Bilingual(vi: "các bậc thu không tăng dần", en: "tiers that do not ascend"),
      Bilingual(vi: "Sắp các bậc theo thứ tự tăng dần.", en: "Put them in ascending order.")),
    FindingTable.Row(
      268, .warning, Bilingual(vi: "mức tối thiểu chưa dùng để tính", en: "a minimum that is not charged"),
      Bilingual(
        vi: "Mức «tối thiểu» của khoản thu chưa vào danh mục biên dịch: ghi thêm bằng «nguyên văn».",
        en: "The minimum of a fee does not reach the compiled catalogue: keep it with «verbatim».")),
    FindingTable.Row(
      269, .error, Bilingual(vi: "tỷ lệ của điều không phải là tiền", en: "a share of what is no money"),
      Bilingual(
        vi: "«0,1% giá_trị_hợp_đồng» tính trên một thông tin kiểu «tiền».",
        en: "«0,1% of giá_trị_hợp_đồng» is taken of a fact of type «money».")),
    FindingTable.Row(
      270, .error, Bilingual(vi: "thời gian dài quá mức", en: "a time that is too long"),
      Bilingual(vi: "Thời hạn dài nhất khoảng một trăm năm.", en: "A limit is at most about a hundred years.")),
    FindingTable.Row(
      271, .warning, Bilingual(vi: "dấu chấm trong thời gian", en: "a point in an amount of time"),
      Bilingual(vi: "Số thập phân viết với dấu phẩy.", en: "Decimals are written with a comma.")),
    FindingTable.Row(
      272, .error, Bilingual(vi: "không phải khoảng thời gian", en: "not an amount of time"),
      Bilingual(vi: "Ghi số và đơn vị thời gian.", en: "Write a number and a unit of time.")),
    FindingTable.Row(
      273, .error, Bilingual(vi: "không có mốc giờ", en: "no such time of day"),
      Bilingual(vi: "Mốc giờ từ 00:00 đến 23:59.", en: "Times run from 00:00 to 23:59.")),
    FindingTable.Row(
      274, .error, Bilingual(vi: "thời hạn chưa có phần nào", en: "a limit without parts"),
      Bilingual(vi: "Thêm ít nhất một «phần».", en: "Add one «part» at least.")),
    FindingTable.Row(
      275, .error, Bilingual(vi: "thời hạn không có phần này", en: "a part that the limit does not have"),
      Bilingual(vi: "Viết đúng tên của phần.", en: "Use the name of a part.")),
    FindingTable.Row(
      276, .error, Bilingual(vi: "«bổ sung» ghi hai lần", en: "two rules for supplements"),
      Bilingual(vi: "Gộp thành một.", en: "Join them.")),
    FindingTable.Row(
      277, .error, Bilingual(vi: "quy trình không có bước này", en: "a stage that the process does not have"),
      Bilingual(vi: "Viết đúng tên của bước.", en: "Use the name of a stage.")),
    FindingTable.Row(
      278, .error, Bilingual(vi: "hai bước cùng tên", en: "two stages of one name"),
      Bilingual(vi: "Đổi tên một bước.", en: "Rename one of them.")),
    FindingTable.Row(
      279, .error, Bilingual(vi: "bước đứng sau chính nó", en: "a stage after itself"),
      Bilingual(vi: "Sửa «sau …».", en: "Correct «after …».")),
    FindingTable.Row(
      280, .error, Bilingual(vi: "các bước chờ lẫn nhau", en: "stages that wait for each other"),
      Bilingual(vi: "Bỏ một quan hệ «sau …» trong vòng.", en: "Remove one «after …» of the circle.")),
    FindingTable.Row(
      281, .error, Bilingual(vi: "căn cứ thiếu tên văn bản", en: "a citation without its source"),
      Bilingual(vi: "Thêm tên căn cứ.", en: "Add the name of the legal basis.")),
    FindingTable.Row(
      282, .error, Bilingual(vi: "không phải mã cảnh báo", en: "not a code of a finding"),
      Bilingual(
        vi: "Viết mã đứng đầu cảnh báo, như TTHC217.",
        en: "Write the code that is shown with the warning, such as TTHC217.")),
    FindingTable.Row(
      283, .warning, Bilingual(vi: "chấp nhận một cảnh báo không có", en: "an acceptance that accepts nothing"),
      Bilingual(vi: "Bỏ câu «chấp nhận cảnh báo».", en: "Remove the statement.")),
    FindingTable.Row(
      284, .error, Bilingual(vi: "nhãn không có", en: "an unknown label"),
      Bilingual(vi: "Viết đúng nhãn của một câu trong thủ tục.", en: "Use the label of a statement of the procedure.")),
    FindingTable.Row(
      285, .error, Bilingual(vi: "«tùy theo» một thông tin không chia được", en: "a split on what cannot be split"),
      Bilingual(
        vi:
          "«Tùy theo» chia theo có/không hoặc theo lựa chọn; với số, ngày, tiền thì dùng các khối «khi …» và «còn lại».",
        en: "«Depending on» takes yes/no and choices; for numbers, dates and money use blocks «when …» and «otherwise»."
      )),
    FindingTable.Row(
      286, .error, Bilingual(vi: "lời chấp thuận chưa đủ", en: "an incomplete approval"),
      Bilingual(
        vi: "Chấp thuận một thay đổi thì ghi mã, hai phiên bản, lý do, người duyệt và ngày hết hạn.",
        en: "Whoever approves a change gives its code, both versions, the reason, the approver and the last day.")),
    FindingTable.Row(
      287, .error, Bilingual(vi: "phần không đi với tỷ lệ", en: "a clause that does not go with a share"),
      Bilingual(
        vi: "Bậc thu và mức tối đa theo đơn vị đi với mức thu bằng tiền; mức giảm chỉ có tỷ lệ, điều kiện và căn cứ.",
        en:
          "Tiers and caps by the unit go with an amount of money; a reduction has a share, a condition and its law only."
      )),
    FindingTable.Row(
      288, .error, Bilingual(vi: "tỷ lệ không tính được chính xác", en: "a share that cannot be exact"),
      Bilingual(
        vi: "Tỷ lệ có nhiều nhất bốn chữ số sau dấu phẩy, như «0,0125%».",
        en: "A share has at most four digits after the comma, as in «0,0125%».")),
    FindingTable.Row(
      289, .error, Bilingual(vi: "số không đếm được", en: "a number that counts nothing"),
      Bilingual(
        vi: "Số bản, số bộ, số lần là số nguyên, như «01», «02».",
        en: "Copies, sets and times are whole numbers, as in «01», «02».")),
    FindingTable.Row(
      290, .error, Bilingual(vi: "ví dụ chưa nói nộp lúc nào", en: "an example without a moment"),
      Bilingual(vi: "Thêm «nộp lúc …».", en: "Add «lodged at …».")),
    FindingTable.Row(
      291, .warning, Bilingual(vi: "ví dụ không mong đợi gì", en: "an example that expects nothing"),
      Bilingual(vi: "Thêm ít nhất một câu «thì …».", en: "Add one «then …» at least.")),
    FindingTable.Row(
      292, .error, Bilingual(vi: "ngày ngoài thời gian hiệu lực", en: "a day outside the time in force"),
      Bilingual(vi: "Sửa ngày của ví dụ, hoặc thời gian hiệu lực.", en: "Correct the day, or the time in force.")),
    FindingTable.Row(
      293, .error, Bilingual(vi: "sự kiện chưa có thời điểm", en: "an event without a moment"),
      Bilingual(
        vi: "Thêm «lúc … ngày …»; gia hạn thì thêm cả ngày hẹn mới, «đến ngày …».",
        en: "Add its moment; for an extension also the new date, «to …».")),
    FindingTable.Row(
      294, .error, Bilingual(vi: "thông tin có sẵn, không gán được", en: "a given fact cannot be set"),
      Bilingual(vi: "Ví dụ lấy giá trị này từ chính hồ sơ.", en: "The dossier says it already.")),
    FindingTable.Row(
      295, .error, Bilingual(vi: "thông tin suy ra, không gán được", en: "a derived fact cannot be set"),
      Bilingual(vi: "Gán những thông tin mà nó được tính từ đó.", en: "Set the facts that it is derived from.")),
    FindingTable.Row(
      296, .error, Bilingual(vi: "giá trị sai kiểu", en: "a value of the wrong type"),
      Bilingual(vi: "Phát hiện cho biết kiểu cần có.", en: "The finding says which type is needed.")),
    FindingTable.Row(
      297, .error, Bilingual(vi: "gán hai lần", en: "a fact set twice"),
      Bilingual(vi: "Bỏ một lần.", en: "Remove one of them.")),
    FindingTable.Row(
      298, .error, Bilingual(vi: "địa bàn chưa khai báo", en: "an area that nobody declares"),
      Bilingual(
        vi: "«áp dụng tại …» cần một địa bàn đã khai báo, để biết nơi nào theo quy định này.",
        en: "«apply in …» needs a declared area, so that the places that follow it are known.")),
    FindingTable.Row(
      299, .warning, Bilingual(vi: "không cùng thời gian hiệu lực", en: "a layer in force on no day"),
      Bilingual(
        vi: "Quy định của địa phương và thủ tục phải có ngày cùng có hiệu lực; xem lại «hiệu lực từ … đến …».",
        en: "A layer and the procedure need days on which both are in force; check «in force from … to …».")),
    FindingTable.Row(
      366, .error,
      Bilingual(vi: "hai quy định của địa phương cùng áp dụng", en: "two local layers in one place"),
      Bilingual(
        vi:
          "Mỗi nơi, mỗi ngày chỉ theo một quy định: gộp lại, chia ngày hiệu lực, hoặc cho một địa bàn nằm trong địa bàn kia.",
        en: "Each place follows one layer on each day: join them, part their days, or let one area lie in the other.")),
    FindingTable.Row(
      367, .error, Bilingual(vi: "chưa rõ thay cho câu nào", en: "what is replaced is not clear"),
      Bilingual(
        vi:
          "Câu của địa phương thay câu cùng nhãn, nếu không thì câu cùng điều kiện, nếu không thì câu duy nhất cùng loại.",
        en: "A local statement replaces that with its label, else that with its guard, else the only one of its kind.")),
    FindingTable.Row(
      368, .error, Bilingual(vi: "không có thủ tục để quy định riêng", en: "a layer over nothing"),
      Bilingual(
        vi: "«áp dụng tại … cho …» cần mã của một thủ tục có trong danh mục, áp dụng tại địa bàn đó.",
        en: "«apply in … to …» needs the code of a procedure of the catalogue that holds in that area.")),
    FindingTable.Row(
      369, .warning, Bilingual(vi: "quy định không có tác dụng", en: "a layer without effect"),
      Bilingual(
        vi: "Ghi những câu mà địa phương quy định khác, hoặc bỏ khối «áp dụng tại …».",
        en: "Write the statements in which the area differs, or remove the block «apply in …».")),
  ]
}
