import ProcedureDiagnostics

/// Findings about the command line, files and compiled catalogues.
enum FileFindingWording {
  static let rows = [
    FindingTable.Row(
      901, .error, Bilingual(vi: "lệnh không có", en: "an unknown command"),
      Bilingual(
        vi: "Lệnh gần đúng được gợi ý; «tthc --help» liệt kê các lệnh.",
        en: "The nearest one is suggested; «tthc --help» lists them.")),
    FindingTable.Row(
      902, .error, Bilingual(vi: "tùy chọn không có", en: "an unknown option"),
      Bilingual(vi: "«tthc <lệnh> --help» liệt kê các tùy chọn.", en: "«tthc <command> --help» lists the options.")),
    FindingTable.Row(
      903, .error, Bilingual(vi: "tùy chọn thiếu giá trị", en: "an option without its value"),
      Bilingual(vi: "Ghi giá trị sau tùy chọn.", en: "Write the value after the option.")),
    FindingTable.Row(
      904, .error, Bilingual(vi: "thiếu đối số", en: "a missing argument"),
      Bilingual(vi: "«tthc <lệnh> --help» cho biết lệnh cần gì.", en: "«tthc <command> --help» says what is needed.")),
    FindingTable.Row(
      905, .error, Bilingual(vi: "thừa đối số", en: "an argument too many"),
      Bilingual(
        vi: "Bỏ phần thừa; đường dẫn có dấu cách phải đặt trong ngoặc kép.",
        en: "Remove it; a path with spaces needs quotes.")),
    FindingTable.Row(
      906, .error, Bilingual(vi: "giá trị không nhận", en: "a value that is not allowed"),
      Bilingual(vi: "Phát hiện cho biết các giá trị được nhận.", en: "The finding says what is allowed.")),
    FindingTable.Row(
      910, .error, Bilingual(vi: "không có tệp hoặc thư mục", en: "no such file or folder"),
      Bilingual(vi: "Kiểm tra lại tên và đường dẫn.", en: "Check the name and the path.")),
    FindingTable.Row(
      911, .error, Bilingual(vi: "thư mục ở chỗ cần tệp", en: "a folder where a file is needed"),
      Bilingual(
        vi: "Ghi tên một tệp; thư mục không được có đuôi .tthc.",
        en: "Name a file; no folder may end in .tthc.")),
    FindingTable.Row(
      912, .error, Bilingual(vi: "không đọc được tệp", en: "a file that cannot be read"),
      Bilingual(vi: "Kiểm tra quyền đọc của tài khoản chạy lệnh.", en: "Check whether the account may read it.")),
    FindingTable.Row(
      913, .error, Bilingual(vi: "tệp quá lớn", en: "a file that is too large"),
      Bilingual(vi: "Chia thành nhiều tệp.", en: "Divide it.")),
    FindingTable.Row(
      914, .error, Bilingual(vi: "liên kết dẫn vòng", en: "links in a circle"),
      Bilingual(vi: "Xóa liên kết.", en: "Remove the link.")),
    FindingTable.Row(
      915, .error, Bilingual(vi: "không ghi được", en: "cannot be written"),
      Bilingual(
        vi: "Kiểm tra quyền ghi và chỗ trống; tệp cũ vẫn còn nguyên.",
        en: "Check permissions and free space; an earlier file is unchanged.")),
    FindingTable.Row(
      916, .error, Bilingual(vi: "không có đặc tả nào", en: "no specifications"),
      Bilingual(vi: "Ghi tên tệp .tthc hoặc thư mục có tệp .tthc.", en: "Name a .tthc file or a folder with some.")),
    FindingTable.Row(
      917, .error, Bilingual(vi: "không phải tệp thường", en: "no ordinary file"),
      Bilingual(
        vi: "Thiết bị và kênh truyền không đọc được như tệp; dùng «-» để đọc từ đầu vào.",
        en: "Devices and pipes are not read as files; use «-» for standard input.")),
    FindingTable.Row(
      918, .error, Bilingual(vi: "thư mục đang chứa thứ khác", en: "a folder with other contents"),
      Bilingual(
        vi: "Danh mục tách tệp chỉ thay thế chính nó; chọn thư mục trống hoặc mới.",
        en: "A split catalogue replaces only itself; choose an empty or new folder.")),
    FindingTable.Row(
      919, .error, Bilingual(vi: "tên tệp sai bảng mã", en: "a file name that is not UTF-8"),
      Bilingual(
        vi: "Đổi tên tệp hoặc thư mục: tên phải viết theo bảng mã UTF-8.",
        en: "Rename the file or folder: its name must be UTF-8.")),
    FindingTable.Row(
      920, .error, Bilingual(vi: "tệp ở chỗ cần thư mục", en: "a file where a folder is needed"),
      Bilingual(vi: "Ghi tên một thư mục, hoặc đổi tên tệp.", en: "Name a folder, or rename the file.")),
    FindingTable.Row(
      921, .error, Bilingual(vi: "tệp danh mục không đọc được", en: "a catalogue that cannot be read"),
      Bilingual(
        vi: "Tệp bị cắt hoặc không phải JSON; lấy lại từ nơi phát hành.",
        en: "It is cut or no JSON; fetch it again.")),
    FindingTable.Row(
      922, .error, Bilingual(vi: "không phải danh mục", en: "not a catalogue"),
      Bilingual(
        vi: "Tệp là JSON nhưng không do «tthc compile» tạo ra.",
        en: "The file is JSON, but «tthc compile» did not make it.")),
    FindingTable.Row(
      923, .error, Bilingual(vi: "phiên bản định dạng khác", en: "another format version"),
      Bilingual(
        vi: "Dùng chương trình cùng phiên bản, hoặc biên dịch lại.",
        en: "Use a program of the same version, or compile again.")),
    FindingTable.Row(
      924, .error, Bilingual(vi: "danh mục bị thay đổi", en: "an altered catalogue"),
      Bilingual(
        vi: "Nội dung không khớp mã kiểm tra; không dùng tệp này.",
        en: "The contents do not fit the digest; do not use the file.")),
    FindingTable.Row(
      925, .error, Bilingual(vi: "danh mục sai cấu trúc", en: "a catalogue of the wrong shape"),
      Bilingual(vi: "Biên dịch lại từ đặc tả.", en: "Compile it again from the specifications.")),
    FindingTable.Row(
      930, .error, Bilingual(vi: "chưa biết dùng danh mục nào", en: "no catalogue given"),
      Bilingual(vi: "Thêm «--specs» hoặc «--catalogue».", en: "Add «--specs» or «--catalogue».")),
    FindingTable.Row(
      931, .error, Bilingual(vi: "hai danh mục", en: "two catalogues"),
      Bilingual(
        vi: "Chỉ dùng một trong hai tùy chọn «--specs» và «--catalogue».",
        en: "Give only one of «--specs» and «--catalogue».")),
    FindingTable.Row(
      932, .error, Bilingual(vi: "chưa biên dịch vì còn lỗi", en: "not compiled because of errors"),
      Bilingual(
        vi: "Sửa các lỗi rồi chạy lại; không tệp nào bị thay đổi.",
        en: "Correct the errors and run again; no file was changed.")),
    FindingTable.Row(
      933, .error, Bilingual(vi: "chưa hỏi gì", en: "nothing asked"),
      Bilingual(
        vi: "«tthc deadline» cần «--from» và «--term», hoặc «--cases».",
        en: "«tthc deadline» needs «--from» and «--term», or «--cases».")),
    FindingTable.Row(
      934, .error, Bilingual(vi: "tệp trường hợp không đọc được", en: "cases that cannot be read"),
      Bilingual(vi: "Tệp phải là JSON có danh sách «cases».", en: "The file must be JSON with a list «cases».")),
    FindingTable.Row(
      935, .error, Bilingual(vi: "không tính được ngày", en: "no date can be computed"),
      Bilingual(vi: "Phát hiện cho biết lý do.", en: "The finding says why.")),
    FindingTable.Row(
      936, .error, Bilingual(vi: "không có lịch làm việc", en: "no working calendar"),
      Bilingual(
        vi: "Danh mục phải khai báo lịch; nếu có nhiều thì chọn bằng «--calendar».",
        en: "The catalogue must declare one; choose among several with «--calendar».")),
    FindingTable.Row(
      937, .error, Bilingual(vi: "mã không có", en: "an unknown code"),
      Bilingual(
        vi: "Mã gần đúng được gợi ý; «tthc rules» liệt kê tất cả.",
        en: "The nearest one is suggested; «tthc rules» lists all.")),
    FindingTable.Row(
      938, .error, Bilingual(vi: "tệp đã có", en: "the file exists already"),
      Bilingual(
        vi: "Chọn tên khác: «tthc new» không ghi đè.",
        en: "Choose another name: «tthc new» overwrites nothing.")),
    FindingTable.Row(
      939, .error, Bilingual(vi: "thủ tục không có trong danh mục", en: "no such procedure"),
      Bilingual(
        vi: "Mã gần đúng được gợi ý; kiểm tra danh mục đang dùng.",
        en: "The nearest code is suggested; check which catalogue is used.")),
    FindingTable.Row(
      940, .error, Bilingual(vi: "lịch không có năm đó", en: "a year that the calendar does not cover"),
      Bilingual(
        vi: "Thêm năm vào lịch, hoặc dùng «tthc calendar --propose» để dự kiến.",
        en: "Add the year to the calendar, or propose it with «tthc calendar --propose».")),
    FindingTable.Row(
      941, .error, Bilingual(vi: "tùy chọn của lịch mâu thuẫn", en: "options of a calendar that exclude each other"),
      Bilingual(
        vi: "Mỗi lần chỉ xem một loại kết quả; chỉ lịch treo tường có bản vẽ SVG.",
        en: "Ask for one result at a time; only the wall calendar is drawn as SVG.")),
    FindingTable.Row(
      942, .error, Bilingual(vi: "không có gì để dự kiến", en: "nothing to propose"),
      Bilingual(
        vi: "Ghi ngày lễ theo luật vào lịch bằng «lễ dương lịch» và «lễ âm lịch», kèm thời gian hiệu lực.",
        en: "State the holidays of the law in the calendar with «solar holiday» and «lunar holiday».")),
    FindingTable.Row(
      943, .error, Bilingual(vi: "không có thư mục nhận đặc tả", en: "no folder for the specifications"),
      Bilingual(
        vi: "Ghi «--to <thư mục>»; thư mục mới được tạo khi cần.",
        en: "Give «--to <folder>»; a new one is made where needed.")),
    FindingTable.Row(
      946, .error, Bilingual(vi: "không có tệp để tiếp tục", en: "no file to go on with"),
      Bilingual(vi: "Ghi «--to <tệp>» cùng với «--resume».", en: "Give «--to <file>» with «--resume».")),
    FindingTable.Row(
      947, .error, Bilingual(vi: "mục trả lời không có", en: "no such member of an answer"),
      Bilingual(vi: "Phát hiện nêu các mục có thể chọn.", en: "The finding lists those that there are.")),
    FindingTable.Row(
      948, .error, Bilingual(vi: "tệp trả lời của lần chạy khác", en: "answers of another run"),
      Bilingual(
        vi: "Chỉ tiếp tục được với đúng tệp hồ sơ, danh mục và các mục của lần trước.",
        en: "Going on needs the dossiers, the catalogue and the members of the earlier run.")),
    FindingTable.Row(
      949, .error, Bilingual(vi: "địa bàn không có trong danh mục", en: "no such area"),
      Bilingual(
        vi: "Tên gần đúng được gợi ý; ghi tên hoặc tên gọi của một địa bàn trong danh mục.",
        en: "The nearest name is suggested; give the id or the title of an area of the catalogue.")),
    FindingTable.Row(
      950, .error, Bilingual(vi: "ghi kết quả đè lên tệp đầu vào", en: "a result that would replace its input"),
      Bilingual(vi: "Ghi tên tệp khác cho kết quả.", en: "Give the result another name.")),
    FindingTable.Row(
      951, .error, Bilingual(vi: "hỏi đáp dừng giữa chừng", en: "a dialogue that ended early"),
      Bilingual(
        vi: "Trả lời hết các câu, hoặc ghi «-» cho điều không biết; nhập từ tệp thì mỗi dòng một câu trả lời.",
        en: "Answer all questions, or give «-» for what is not known; from a file, one line an answer.")),
    FindingTable.Row(
      952, .error, Bilingual(vi: "điều đã biết của thủ tục khác", en: "answers about another procedure"),
      Bilingual(
        vi: "Ghi đúng mã thủ tục, hoặc bỏ mục «procedure» trong tệp.",
        en: "Give the same code, or leave out «procedure» in the file.")),
    FindingTable.Row(
      961, .error, Bilingual(vi: "chưa cài git", en: "git is not installed"),
      Bilingual(vi: "«--since» cần chương trình git.", en: "«--since» needs the program git.")),
    FindingTable.Row(
      962, .error, Bilingual(vi: "không phải kho git", en: "no git repository"),
      Bilingual(
        vi: "«--since» so với một bản cũ trong kho git; chạy lệnh ở thư mục thuộc kho.",
        en: "«--since» compares with an earlier state in a git repository; run it inside one.")),
    FindingTable.Row(
      963, .error, Bilingual(vi: "không có bản cũ đó", en: "an unknown revision"),
      Bilingual(
        vi: "Kiểm tra tên nhánh, nhãn hoặc mã của bản cũ.", en: "Check the name of the branch, the tag or the commit.")),
    FindingTable.Row(
      964, .error, Bilingual(vi: "bản sao kho thiếu lịch sử", en: "a clone without its history"),
      Bilingual(
        vi: "Lấy đủ lịch sử: «git fetch --unshallow»; trong GitHub Actions đặt «fetch-depth: 0».",
        en: "Fetch the history: «git fetch --unshallow»; in GitHub Actions set «fetch-depth: 0».")),
    FindingTable.Row(
      965, .error, Bilingual(vi: "git từ chối", en: "git refuses"),
      Bilingual(vi: "Lời của git đứng trong phát hiện.", en: "The finding quotes git.")),
    FindingTable.Row(
      954, .error, Bilingual(vi: "số hồ sơ không hợp với phiếu", en: "a form about too few or too many dossiers"),
      Bilingual(
        vi: "Mỗi phiếu về một hồ sơ; sổ theo dõi nhận từ một hồ sơ trở lên.",
        en: "A form is about one dossier; the register takes one or more.")),
    FindingTable.Row(
      955, .error, Bilingual(vi: "phần không hợp với phiếu", en: "a part that does not suit the form"),
      Bilingual(
        vi:
          "Ghi mã hoặc tên bước của một phần trong hồ sơ liên thông; giấy hẹn, phiếu kiểm soát, sổ theo dõi luôn về cả hồ sơ.",
        en:
          "Name a part of the bundle by its stage; the receipt, the control slip and the register are about the whole.")
    ),
    FindingTable.Row(
      971, .error, Bilingual(vi: "ví dụ không đạt", en: "an example that fails"),
      Bilingual(
        vi: "Sửa quy định hoặc sửa ví dụ; «tthc test» cho biết cách tính.",
        en: "Correct the rule or the example; «tthc test» shows how the result came about.")),
    FindingTable.Row(
      972, .error, Bilingual(vi: "tệp chưa đúng mẫu trình bày", en: "a file that is not laid out canonically"),
      Bilingual(vi: "Chạy «tthc format».", en: "Run «tthc format».")),
    FindingTable.Row(
      973, .error, Bilingual(vi: "danh mục cũ so với đặc tả", en: "a compiled catalogue that is out of date"),
      Bilingual(
        vi: "Biên dịch lại bằng «tthc compile» và lưu cùng thay đổi.",
        en: "Compile again with «tthc compile», and commit it with the change.")),
    FindingTable.Row(
      974, .error, Bilingual(vi: "không đủ hai bản để so", en: "not two states to compare"),
      Bilingual(
        vi: "Ghi bản cũ rồi bản mới, hoặc «--against» và một bản mới.",
        en: "Give the old state and the new one, or «--against» and the new one.")),
    FindingTable.Row(
      975, .error, Bilingual(vi: "bản cũ trống", en: "an empty state"),
      Bilingual(
        vi: "Bản trong kho git chưa có đặc tả ở thư mục này: kiểm tra đường dẫn, hoặc chọn bản khác.",
        en: "That revision has no specifications here: check the path, or choose another revision.")),
    FindingTable.Row(
      976, .warning, Bilingual(vi: "bản cũ có lỗi", en: "errors in the old state"),
      Bilingual(
        vi: "Bản cũ được so trong phạm vi hiểu được; những chỗ lỗi có thể bị coi là chưa có.",
        en: "The old state is compared as far as it is understood; what has errors may be taken for absent.")),
  ]
}
