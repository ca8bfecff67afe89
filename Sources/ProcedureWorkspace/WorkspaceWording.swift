import ProcedureDiagnostics

/// What is said about files and folders.
enum WorkspaceWording {
  static func message(_ fault: FileFault) -> Bilingual {
    let path = fault.path == Workspace.standardStream ? standardStream(fault.problem) : Bilingual(verbatim: fault.path)
    switch fault.problem {
    case .missing:
      return Bilingual(vi: "không có tệp hoặc thư mục «\(path.vi)»", en: "there is no file or folder «\(path.en)»")
    case .file:
      return Bilingual(
        vi: "«\(path.vi)» là tệp, ở đây cần một thư mục", en: "«\(path.en)» is a file where a folder is needed")
    case .folder:
      return Bilingual(
        vi: "«\(path.vi)» là thư mục, ở đây cần một tệp", en: "«\(path.en)» is a folder where a file is needed")
    case .unreadable: return Bilingual(vi: "không đọc được «\(path.vi)»", en: "«\(path.en)» cannot be read")
    case .tooLarge(let limit):
      return Bilingual(
        vi: "«\(path.vi)» quá lớn: chỉ nhận tệp đến \(limit >> 20) MB",
        en: "«\(path.en)» is too large: files of up to \(limit >> 20) MB are read")
    case .linkLoop:
      return Bilingual(
        vi: "liên kết «\(path.vi)» dẫn vòng trở lại chính nó", en: "the link «\(path.en)» leads back to itself")
    case .special:
      return Bilingual(
        vi: "«\(path.vi)» không phải tệp thường mà là thiết bị hoặc kênh truyền",
        en: "«\(path.en)» is no ordinary file but a device or a pipe")
    case .notWritable: return Bilingual(vi: "không ghi được «\(path.vi)»", en: "«\(path.en)» cannot be written")
    case .full:
      return Bilingual(
        vi: "không ghi được «\(path.vi)»: hết chỗ trống trên đĩa",
        en: "«\(path.en)» cannot be written: the disk is full")
    case .foreignContents:
      return Bilingual(
        vi: "thư mục «\(path.vi)» đang chứa những thứ không phải danh mục đã tách",
        en: "the folder «\(path.en)» holds other things than a split catalogue")
    case .busy:
      return Bilingual(
        vi: "một lệnh khác đang ghi thư mục «\(path.vi)»", en: "another command is writing the folder «\(path.en)»")
    case .undecodableName:
      return Bilingual(
        vi: "tên «\(path.vi)» có ký tự không thuộc bảng mã UTF-8", en: "the name «\(path.en)» is not written in UTF-8")
    }
  }

  /// What `-` stands for.
  private static func standardStream(_ problem: FileFault.Problem) -> Bilingual {
    switch problem {
    case .notWritable, .full: Bilingual(vi: "đầu ra của lệnh", en: "standard output")
    default: Bilingual(vi: "đầu vào của lệnh", en: "standard input")
    }
  }

  static func help(_ problem: FileFault.Problem) -> Bilingual {
    switch problem {
    case .missing: Bilingual(vi: "kiểm tra lại tên và đường dẫn", en: "check the name and the path")
    case .file: Bilingual(vi: "ghi tên một thư mục, hoặc đổi tên tệp", en: "name a folder, or rename the file")
    case .folder: Bilingual(vi: "ghi tên một tệp, hoặc đổi tên thư mục", en: "name a file, or rename the folder")
    case .unreadable: Bilingual(vi: "kiểm tra quyền đọc của tài khoản", en: "check whether the account may read it")
    case .tooLarge: Bilingual(vi: "chia tệp thành nhiều tệp nhỏ hơn", en: "divide it into smaller files")
    case .linkLoop: Bilingual(vi: "xóa liên kết đó", en: "remove the link")
    case .special: Bilingual(vi: "dùng «-» để đọc từ đầu vào", en: "use «-» to read from standard input")
    case .notWritable:
      Bilingual(
        vi: "kiểm tra thư mục có tồn tại và tài khoản có quyền ghi; tệp cũ, nếu có, vẫn còn nguyên",
        en: "check that the folder exists and that the account may write there; an earlier file is unchanged")
    case .full:
      Bilingual(
        vi: "giải phóng chỗ trống rồi chạy lại; tệp cũ, nếu có, vẫn còn nguyên",
        en: "free some space and run again; an earlier file is unchanged")
    case .foreignContents:
      Bilingual(vi: "chọn một thư mục trống hoặc thư mục mới", en: "choose an empty or a new folder")
    case .busy:
      Bilingual(vi: "chờ lệnh đó xong rồi chạy lại", en: "wait until it has finished, and run again")
    case .undecodableName:
      Bilingual(vi: "đổi tên tệp hoặc thư mục đó", en: "rename the file or folder")
    }
  }

  static func nothingToRead(_ paths: [String]) -> Bilingual {
    let list = paths.map { "«\($0)»" }.joined(separator: ", ")
    return Bilingual(
      vi: "không có tệp đặc tả (.tthc) nào trong \(list)", en: "there is no specification (.tthc) in \(list)")
  }

  static let howToGiveSpecifications = Bilingual(
    vi: "ghi tên thư mục có các tệp .tthc, ví dụ: tthc check Specs; hoặc tạo một tệp mới: tthc new",
    en: "name a folder with .tthc files, such as tthc check Specs; or make a new one with tthc new")
}
