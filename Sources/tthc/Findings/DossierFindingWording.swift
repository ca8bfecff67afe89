import ProcedureDiagnostics

/// Findings about dossiers.
enum DossierFindingWording {
  static let rows = [
    FindingTable.Row(
      501, .error, Bilingual(vi: "hồ sơ chưa đầy đủ", en: "an incomplete dossier"),
      Bilingual(
        vi: "Kết quả đối chiếu nêu từng giấy tờ còn thiếu, lý do và căn cứ.",
        en: "The answer names each document that is missing, with its reason and basis.")),
    FindingTable.Row(
      502, .error, Bilingual(vi: "hồ sơ không phải JSON", en: "a dossier that is no JSON"),
      Bilingual(vi: "Phát hiện cho biết dòng và cột sai.", en: "The finding says in which line and column.")),
    FindingTable.Row(
      503, .error, Bilingual(vi: "mục ghi hai lần", en: "a member twice"),
      Bilingual(vi: "Mỗi mục chỉ ghi một lần trong một đối tượng.", en: "A name stands once in an object.")),
    FindingTable.Row(
      504, .error, Bilingual(vi: "không phải số", en: "not a number"),
      Bilingual(
        vi: "JSON không có NaN và Infinity; bỏ mục này khi chưa biết.",
        en: "JSON has no NaN; leave the member out when it is not known.")),
    FindingTable.Row(
      505, .error, Bilingual(vi: "thiếu mục bắt buộc", en: "a missing member"),
      Bilingual(vi: "Thêm mục mà phát hiện nêu.", en: "Add the member that is named.")),
    FindingTable.Row(
      506, .error, Bilingual(vi: "mục sai kiểu", en: "a member of the wrong type"),
      Bilingual(vi: "Phát hiện cho biết kiểu cần có.", en: "The finding says which type is needed.")),
    FindingTable.Row(
      507, .error, Bilingual(vi: "ngày không có", en: "a date that does not exist"),
      Bilingual(vi: "Ngày giờ viết dạng 2026-02-28T16:10.", en: "Write moments as 2026-02-28T16:10.")),
    FindingTable.Row(
      508, .warning, Bilingual(vi: "mục không biết", en: "an unknown member"),
      Bilingual(
        vi: "Mục này không được dùng; tên gần đúng được gợi ý.",
        en: "It is not used; the nearest name is suggested.")),
    FindingTable.Row(
      509, .error, Bilingual(vi: "quá nhiều phần tử", en: "too many entries"),
      Bilingual(vi: "Hồ sơ vượt giới hạn mà phát hiện nêu.", en: "The dossier exceeds the limit that is named.")),
    FindingTable.Row(
      510, .error, Bilingual(vi: "thủ tục không có trong danh mục", en: "an unknown procedure"),
      Bilingual(vi: "Mã gần đúng được gợi ý.", en: "The nearest code is suggested.")),
    FindingTable.Row(
      511, .error, Bilingual(vi: "không có bản có hiệu lực", en: "no version in force"),
      Bilingual(
        vi: "Phát hiện nêu các khoảng thời gian có hiệu lực.",
        en: "The finding lists when versions are in force.")),
    FindingTable.Row(
      512, .error, Bilingual(vi: "trường hợp không có", en: "an unknown case"),
      Bilingual(vi: "Phát hiện liệt kê các trường hợp.", en: "The finding lists the cases.")),
    FindingTable.Row(
      513, .error, Bilingual(vi: "từ không nhận", en: "an unknown word"),
      Bilingual(vi: "Phát hiện liệt kê các giá trị được nhận.", en: "The finding lists what is allowed.")),
    FindingTable.Row(
      514, .warning, Bilingual(vi: "thông tin không biết", en: "an unknown fact"),
      Bilingual(
        vi: "Thông tin này không được dùng; tên gần đúng được gợi ý.",
        en: "It is not used; the nearest name is suggested.")),
    FindingTable.Row(
      515, .error, Bilingual(vi: "thông tin sai kiểu", en: "a fact of the wrong type"),
      Bilingual(vi: "Phát hiện cho biết kiểu cần có.", en: "The finding says which type is needed.")),
    FindingTable.Row(
      516, .error, Bilingual(vi: "lựa chọn không có", en: "an unknown choice"),
      Bilingual(vi: "Phát hiện liệt kê các lựa chọn.", en: "The finding lists the choices.")),
    FindingTable.Row(
      517, .error, Bilingual(vi: "số lượng âm", en: "a negative count"),
      Bilingual(vi: "Số lượng từ 0 trở lên.", en: "Counts are 0 or more.")),
    FindingTable.Row(
      518, .warning, Bilingual(vi: "thông tin ghi hai lần", en: "a fact given twice"),
      Bilingual(vi: "Giá trị ghi sau được dùng.", en: "Give it once.")),
    FindingTable.Row(
      519, .warning, Bilingual(vi: "thông tin suy ra được ghi sẵn", en: "a derived fact was given"),
      Bilingual(
        vi: "Thông tin này được tính ra; giá trị ghi sẵn không được dùng.",
        en: "It is computed; the value given is not used.")),
    FindingTable.Row(
      520, .warning, Bilingual(vi: "giấy tờ không biết", en: "an unknown document"),
      Bilingual(
        vi: "Thủ tục không yêu cầu giấy tờ này; tên gần đúng được gợi ý.",
        en: "The procedure does not ask for it; the nearest title is suggested.")),
    FindingTable.Row(
      521, .warning, Bilingual(vi: "cơ quan không biết", en: "an unknown agency"),
      Bilingual(vi: "Tên gần đúng được gợi ý.", en: "The nearest name is suggested.")),
    FindingTable.Row(
      522, .error, Bilingual(vi: "địa bàn không biết", en: "an unknown area"),
      Bilingual(vi: "Tên gần đúng được gợi ý.", en: "The nearest name is suggested.")),
    FindingTable.Row(
      523, .warning, Bilingual(vi: "cơ sở dữ liệu không biết", en: "an unknown database"),
      Bilingual(vi: "Tên gần đúng được gợi ý.", en: "The nearest name is suggested.")),
    FindingTable.Row(
      525, .warning, Bilingual(vi: "sự kiện không thể xảy ra như vậy", en: "events that cannot be"),
      Bilingual(
        vi: "Kiểm tra thứ tự và thời điểm của các sự kiện.",
        en: "Check the order and the moments of the events.")),
    FindingTable.Row(
      526, .error, Bilingual(vi: "tiếp nhận trước khi nộp", en: "accepted before it was submitted"),
      Bilingual(vi: "Kiểm tra hai thời điểm.", en: "Check the two moments.")),
    FindingTable.Row(
      527, .warning, Bilingual(vi: "thời điểm trong tương lai", en: "a moment in the future"),
      Bilingual(vi: "Kiểm tra thời điểm, hoặc ghi «--now».", en: "Check the moment, or give «--now».")),
    FindingTable.Row(
      528, .warning, Bilingual(vi: "người nộp được chọn quy định", en: "the applicant may choose the rule"),
      Bilingual(
        vi: "Ghi rõ người nộp chọn quy định cũ hay mới.",
        en: "Say whether the old or the new rule was chosen.")),
    FindingTable.Row(
      529, .note, Bilingual(vi: "dùng giá trị mặc định", en: "a default was used"),
      Bilingual(vi: "Ghi thông tin này vào hồ sơ nếu khác mặc định.", en: "Give the fact if it differs.")),
    FindingTable.Row(
      530, .note, Bilingual(vi: "cần người xem xét", en: "a person must look at it"),
      Bilingual(
        vi: "Quy định này giữ nguyên lời văn, chương trình không tự quyết được.",
        en: "The rule is kept in its own words; the program cannot decide it.")),
    FindingTable.Row(
      531, .warning, Bilingual(vi: "không có lịch làm việc", en: "no working calendar"),
      Bilingual(
        vi: "Danh mục không có lịch mà thủ tục dùng, nên không tính được ngày.",
        en: "The catalogue lacks the calendar, so no date can be computed.")),
    FindingTable.Row(
      533, .warning, Bilingual(vi: "thủ tục dẫn chiếu không có", en: "a procedure that is referred to is missing"),
      Bilingual(
        vi: "Danh mục không có bản có hiệu lực của thủ tục đó.",
        en: "The catalogue has no version of it in force.")),
    FindingTable.Row(
      534, .warning, Bilingual(vi: "tạm dừng quá lâu", en: "a pause that is too long"),
      Bilingual(
        vi: "Thời gian vượt mức được phép vẫn tính vào thời hạn.",
        en: "What goes beyond the longest time counts towards the limit.")),
    FindingTable.Row(
      535, .warning, Bilingual(vi: "tạm dừng quá số lần", en: "too many pauses"),
      Bilingual(
        vi: "Lần tạm dừng vượt số lần cho phép vẫn tính vào thời hạn.",
        en: "A pause beyond the number allowed counts towards the limit.")),
    FindingTable.Row(
      536, .warning, Bilingual(vi: "hẹn lại quá số lần", en: "put off too often"),
      Bilingual(
        vi: "Lần hẹn lại vượt số lần cho phép không làm thay đổi ngày hẹn.",
        en: "What goes beyond the number allowed does not move the appointment.")),
    FindingTable.Row(
      537, .warning, Bilingual(vi: "ngày hẹn lại không hợp lệ", en: "a new date that cannot be set"),
      Bilingual(
        vi: "Ngày hẹn mới phải muộn hơn ngày hẹn đang có và không quá mức gia hạn cho phép.",
        en: "The new date is later than the one there is, and not beyond what may be added.")),
    FindingTable.Row(
      538, .warning, Bilingual(vi: "báo hẹn lại quá muộn", en: "a delay told too late"),
      Bilingual(
        vi: "Phải xin lỗi và hẹn lại trước ngày hết hạn theo quy định.",
        en: "A delay is told so long before the due date as the law says.")),
    FindingTable.Row(
      539, .warning, Bilingual(vi: "yêu cầu bổ sung quá số lần", en: "asked for supplements too often"),
      Bilingual(
        vi: "Số lần yêu cầu bổ sung do thủ tục hoặc quy ước của danh mục quy định.",
        en: "The procedure, or a convention of the catalogue, says how often.")),
    FindingTable.Row(
      540, .warning, Bilingual(vi: "yêu cầu bổ sung quá muộn", en: "a supplement asked for too late"),
      Bilingual(
        vi: "Thời gian để yêu cầu bổ sung tính từ khi tiếp nhận hồ sơ.",
        en: "The time to ask runs from the acceptance of the dossier.")),
    FindingTable.Row(
      541, .warning, Bilingual(vi: "bổ sung quá muộn", en: "a supplement handed in too late"),
      Bilingual(
        vi: "Hồ sơ bổ sung sau hạn thì xử lý theo hệ quả mà quy định nêu.",
        en: "What the law says of late supplements applies.")),
    FindingTable.Row(
      542, .warning, Bilingual(vi: "hết thời gian chờ bổ sung", en: "the time for a supplement has ended"),
      Bilingual(
        vi: "Phải đóng, dừng, từ chối hoặc trả lại hồ sơ theo quy định.",
        en: "The dossier is to be closed, stopped, refused or given back, as the law says.")),
    FindingTable.Row(
      543, .warning, Bilingual(vi: "đóng hồ sơ quá sớm", en: "closed too early"),
      Bilingual(
        vi: "Chỉ đóng hồ sơ khi đã hết thời gian bổ sung.",
        en: "A dossier is closed only when the time for the supplement has ended.")),
    FindingTable.Row(
      544, .warning, Bilingual(vi: "kết quả quá hạn", en: "a late result"),
      Bilingual(
        vi: "Kết quả có sau ngày hết hạn.",
        en: "The result was ready only after it was due.")),
    FindingTable.Row(
      545, .warning, Bilingual(vi: "chưa xin lỗi, hẹn lại", en: "a delay that was not told"),
      Bilingual(
        vi: "Hồ sơ quá hạn phải có văn bản xin lỗi và hẹn lại trước ngày hết hạn.",
        en: "A late dossier needs an apology and a new date ahead of the due date.")),
    FindingTable.Row(
      546, .warning, Bilingual(vi: "khác với giấy hẹn", en: "another date than the receipt"),
      Bilingual(
        vi: "Ngày tính theo lịch hiện nay khác ngày ghi trên giấy hẹn; câu trả lời nêu cả hai.",
        en: "The calendar of today gives another day than the receipt; the answer states both.")),
    FindingTable.Row(
      547, .note, Bilingual(vi: "múi giờ khác", en: "another time zone"),
      Bilingual(
        vi: "Thời điểm ghi theo múi giờ khác được đổi sang giờ Việt Nam.",
        en: "A moment in another time zone is converted to the clock of Vietnam.")),
    FindingTable.Row(
      548, .warning, Bilingual(vi: "tạm dừng chồng lên nhau", en: "overlapping pauses"),
      Bilingual(
        vi: "Hai lần tạm dừng có chung thời gian; thời gian chung chỉ trừ một lần.",
        en: "Two pauses share time, which is left out once.")),
    FindingTable.Row(
      549, .error, Bilingual(vi: "cơ quan không hoạt động vào ngày nộp", en: "an agency out of force at lodging"),
      Bilingual(
        vi: "Phát hiện nêu cơ quan đã nhận nhiệm vụ; ghi cơ quan đó.",
        en: "The finding names whoever took over; write that agency.")),
    FindingTable.Row(
      550, .warning, Bilingual(vi: "địa bàn không có vào ngày nộp", en: "an area out of force at lodging"),
      Bilingual(
        vi: "Phát hiện nêu địa bàn sau khi sắp xếp; ghi địa bàn đó.",
        en: "The finding names the area that took over; write that one.")),
    FindingTable.Row(
      551, .error, Bilingual(vi: "câu trả lời mâu thuẫn", en: "answers that contradict each other"),
      Bilingual(
        vi: "Không có trường hợp nào đúng với tất cả các câu trả lời; sửa lại một câu.",
        en: "No case meets all of the answers; correct one of them.")),
    FindingTable.Row(
      552, .note, Bilingual(vi: "nhiều nơi cùng có thẩm quyền", en: "several competent places"),
      Bilingual(
        vi: "Thủ tục không nói nơi nào giải quyết; người soạn thêm «nhiều nơi thì …».",
        en: "The procedure does not say which of them decides; its author adds «among several places …».")),
    FindingTable.Row(
      553, .error, Bilingual(vi: "các nơi ghi trong hồ sơ mâu thuẫn nhau", en: "places that contradict each other"),
      Bilingual(
        vi: "Một nơi không thể vừa thuộc vừa không thuộc một địa bàn; giữ lại một điều đúng.",
        en: "No place lies in an area and outside it; keep the one that is true.")),
    FindingTable.Row(
      554, .warning, Bilingual(vi: "chuyển hồ sơ giấy chậm", en: "papers sent on late"),
      Bilingual(
        vi: "Nơi tiếp nhận chuyển hồ sơ giấy đến cơ quan giải quyết theo thời gian ghi ở quy ước của danh mục.",
        en: "The office that received them sends papers on within the time that a convention of the catalogue sets.")),
    FindingTable.Row(
      555, .warning, Bilingual(vi: "sự kiện của bước không có", en: "an event of a stage that is not there"),
      Bilingual(
        vi: "Sự kiện của một bước ghi mã hoặc tên bước đúng như trong thủ tục; ghi sai thì không được tính.",
        en: "The event of a stage names it by its id or title as the procedure has it; else it counts for nothing.")),
    FindingTable.Row(
      556, .note, Bilingual(vi: "ngày hẹn theo giả định về nơi nộp", en: "a date that rests on where it was lodged"),
      Bilingual(
        vi:
          "Ghi nơi cư trú, nơi có đất … và nơi nhận để biết hồ sơ có nộp không phụ thuộc địa giới hành chính hay không.",
        en: "Tell the place that decides and where it was lodged, so that it is known whether jurisdiction matters.")),
    FindingTable.Row(
      557, .warning, Bilingual(vi: "nơi mà thủ tục không xét", en: "a place that the procedure does not ask for"),
      Bilingual(
        vi: "Nơi có tên riêng chỉ được xét khi thủ tục hỏi đến; viết đúng lời của thủ tục.",
        en: "A place in words of its own counts only where the procedure asks for it, in the very words.")),
    FindingTable.Row(
      558, .warning,
      Bilingual(vi: "đối tượng không có trong thủ tục", en: "an applicant whom the procedure is not for"),
      Bilingual(
        vi: "Thông báo nêu các đối tượng; ghi đúng tên, hoặc xem lại đã chọn đúng thủ tục chưa.",
        en: "It is told whom it is for; correct the name, or look whether it is the right procedure.")),
    FindingTable.Row(
      559, .warning, Bilingual(vi: "cơ quan không giải quyết thủ tục", en: "an agency that does not settle it"),
      Bilingual(
        vi: "Ghi cơ quan mà thủ tục giao giải quyết, hoặc đơn vị thuộc cơ quan đó.",
        en: "Name the agency that the procedure names, or one that belongs to it.")),
    FindingTable.Row(
      560, .note, Bilingual(vi: "chưa rõ địa phương", en: "the area is not known"),
      Bilingual(
        vi: "Có địa phương quy định riêng về thủ tục này, hồ sơ chưa nêu nơi nộp; câu trả lời theo quy định quốc gia.",
        en: "Some areas decided for themselves, and the dossier tells no place; the answer follows the national rules.")
    ),
    FindingTable.Row(
      561, .error, Bilingual(vi: "dòng quá dài", en: "a line too long"),
      Bilingual(
        vi: "Hồ sơ này không được đọc; kiểm tra xem dòng có đủ dấu xuống dòng hay không.",
        en: "The dossier is not read; see whether a line end is missing.")),
    FindingTable.Row(
      562, .warning, Bilingual(vi: "sự kiện mà thủ tục không có", en: "an event that the procedure does not have"),
      Bilingual(
        vi:
          "Sự kiện riêng của thủ tục ghi ở «name» đúng lời của thủ tục; sự kiện chung ghi ở «type». Ghi sai thì không được tính.",
        en:
          "An event of the procedure stands in «name» in its very words, a common one in «type»; else it counts for nothing."
      )),
    FindingTable.Row(
      563, .warning, Bilingual(vi: "tạm dừng không có quy định", en: "a pause without a rule"),
      Bilingual(
        vi:
          "Chỉ trường hợp tạm dừng mà thủ tục quy định mới làm dừng thời hạn; có nhiều trường hợp thì ghi ở «name» đó là trường hợp nào.",
        en:
          "Only a pause that the procedure provides for stops the clock; where there are several, «name» says which one."
      )),
    FindingTable.Row(
      564, .warning, Bilingual(vi: "gia hạn ngoài trường hợp quy định", en: "an extension in another case"),
      Bilingual(
        vi:
          "Gia hạn ngoài trường hợp mà thủ tục quy định không làm thay đổi ngày hẹn; chưa biết thuộc trường hợp nào thì trả lời câu hỏi.",
        en:
          "An extension in a case for which the procedure has none does not move the date; answer the question that decides."
      )),
    FindingTable.Row(
      565, .warning, Bilingual(vi: "gia hạn đến ngày nghỉ", en: "an extension to a day off"),
      Bilingual(
        vi:
          "Ngày cuối của thời hạn là ngày nghỉ thì thời hạn kết thúc vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự); hẹn ngày làm việc.",
        en: "A time that ends on a day off ends with the next working day (Civil Code, Art. 148.5); name a working day."
      )),
    FindingTable.Row(
      566, .warning, Bilingual(vi: "giấy tờ cấp sau khi nộp", en: "a paper issued after it was handed in"),
      Bilingual(
        vi: "Giấy tờ vẫn được tính; kiểm tra lại ngày cấp, hoặc ghi sự kiện nộp bổ sung.",
        en: "The paper counts all the same; check its date, or tell the supplement with which it came.")),
    FindingTable.Row(
      567, .note, Bilingual(vi: "giờ nhận không làm đổi thời hạn", en: "a receipt from which no limit runs"),
      Bilingual(
        vi: "Thủ tục phải nêu nơi có thẩm quyền (nơi cư trú, nơi có đất …) thì mới biết hồ sơ nộp ở nơi khác.",
        en: "The procedure has to name the competent place, so that it is known when a dossier is lodged elsewhere.")),
    FindingTable.Row(
      568, .warning, Bilingual(vi: "báo tiếp nhận hồ sơ trực tuyến chậm", en: "an online dossier confirmed late"),
      Bilingual(
        vi:
          "Thời hạn giải quyết chỉ tính từ khi tiếp nhận, nên hồ sơ trực tuyến phải được báo tiếp nhận hoặc yêu cầu sửa, bổ sung trong thời gian ghi ở quy ước của danh mục.",
        en:
          "The time of the result runs from acceptance only, so a dossier that came online is confirmed, or corrections are asked for, within the time that a convention of the catalogue sets."
      )),
    FindingTable.Row(
      569, .note, Bilingual(vi: "hẹn lại ngoài trường hợp gia hạn", en: "a new appointment in another case"),
      Bilingual(
        vi:
          "Hồ sơ sẽ quá hạn thì được xin lỗi và hẹn lại theo quy ước của danh mục; thuộc trường hợp gia hạn của thủ tục thì trả lời câu hỏi quyết định trường hợp đó.",
        en:
          "A dossier that will be late gets an apology and a new date, as a convention of the catalogue lays down; where the procedure extends its time, answer the question that decides."
      )),
    FindingTable.Row(
      570, .warning, Bilingual(vi: "mã hồ sơ không đúng", en: "a dossier code that no system gives"),
      Bilingual(
        vi:
          "Mã hồ sơ gồm định danh cơ quan, ngày nhận dạng năm, tháng, ngày và số thứ tự trong ngày; ngày phải trùng ngày nhận.",
        en: "A code is the identifier of an agency, the day of receipt and the serial number of that day.")),
    FindingTable.Row(
      571, .warning, Bilingual(vi: "chưa có mẫu áp dụng", en: "no form in force"),
      Bilingual(
        vi: "Danh mục không có mẫu này vào ngày in; khai báo «biểu mẫu» và thông tư ban hành kèm ngày hiệu lực.",
        en: "The catalogue has no such form on the day of issue; declare the form and the circular that publishes it.")),
    FindingTable.Row(
      572, .warning, Bilingual(vi: "phiếu chưa hợp với hồ sơ", en: "a form that does not fit the dossier"),
      Bilingual(
        vi: "Phiếu vẫn được in; xem lại trước khi ký.", en: "It is printed all the same; look again before signing.")),
    FindingTable.Row(
      573, .note, Bilingual(vi: "nộp tại ki-ốt", en: "handed in at a kiosk"),
      Bilingual(
        vi: "Quy ước của danh mục tính hồ sơ này như hồ sơ trực tuyến; thủ tục có cách thức ki-ốt thì theo thủ tục.",
        en: "A convention of the catalogue counts it as online; a procedure that names kiosks itself goes first.")),
    FindingTable.Row(
      574, .error, Bilingual(vi: "không được tiếp nhận nên không lập phiếu", en: "may not be received, so no form"),
      Bilingual(
        vi:
          "Hồ sơ nộp sai nơi hoặc sai cách thức không được cấp giấy hẹn; hướng dẫn người nộp đến đúng nơi, lập phiếu từ chối.",
        en: "What is handed in at the wrong place or in the wrong way gets no receipt; guide the applicant, and refuse."
      )),
    FindingTable.Row(
      575, .error, Bilingual(vi: "thủ tục của địa phương khác", en: "a procedure of another province"),
      Bilingual(
        vi: "Thủ tục chỉ áp dụng trong địa bàn của mình; dùng thủ tục của nơi có hồ sơ, hoặc sửa nơi ghi sai.",
        en: "It holds in its own area only; use the procedure of the place that decides, or correct the place.")),
    FindingTable.Row(
      576, .note, Bilingual(vi: "chưa rõ có thuộc địa bàn của thủ tục", en: "the area of the procedure, perhaps"),
      Bilingual(
        vi: "Thủ tục chỉ áp dụng trong địa bàn của mình; ghi nơi có đất, nơi cư trú … hoặc nơi nộp để biết chắc.",
        en: "It holds in its own area only; tell the place that decides, or where it was lodged.")),
    FindingTable.Row(
      577, .warning, Bilingual(vi: "ngày tính tuổi ở sau ngày nộp", en: "an age counted from a later day"),
      Bilingual(
        vi: "Ngày mà từ đó thủ tục tính số năm đến ngày nộp hồ sơ không thể ở sau ngày nộp; xem lại ngày đã ghi.",
        en: "A day from which years are counted up to the day of lodging is no later than that; look at it again.")),
    FindingTable.Row(
      578, .error, Bilingual(vi: "không đáp ứng yêu cầu", en: "a requirement that is not met"),
      Bilingual(
        vi: "Hướng dẫn dừng ở đây: với câu trả lời này hồ sơ không được giải quyết theo thủ tục.",
        en: "Guidance ends here: with these answers the procedure does not grant what is asked for.")),
    FindingTable.Row(
      579, .note, Bilingual(vi: "ngày tạm tính", en: "a provisional day"),
      Bilingual(
        vi: "Điều kiện đếm ngày làm việc qua những ngày chưa công bố lịch nghỉ; xem lại khi lịch nghỉ được công bố.",
        en: "A condition counts working days of which the days off are not announced yet; look again when they are.")),
    FindingTable.Row(
      580, .error, Bilingual(vi: "chưa lập giấy hẹn", en: "no receipt yet"),
      Bilingual(
        vi:
          "Hồ sơ chưa đầy đủ thì lập phiếu yêu cầu bổ sung, phải trả lại thì lập phiếu từ chối; giấy hẹn chỉ lập trước khi bổ "
          + "sung nếu thủ tục ghi «tạm dừng» hoặc «tính tiếp» trong «bổ sung».",
        en:
          "An incomplete dossier gets a request to supplement, one that is given back a refusal; a receipt comes first only "
          + "where the procedure's «supplement» pauses the clock or lets it go on.")),
  ]
}
