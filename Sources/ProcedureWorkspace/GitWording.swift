import ProcedureDiagnostics

/// What is said about git.
enum GitWording {
  static func message(_ fault: GitFault) -> Bilingual {
    switch fault {
    case .notInstalled:
      Bilingual(
        vi: "máy này chưa có chương trình git, nên không so được với bản cũ",
        en: "the program git is not there, so nothing can be compared with an earlier state")
    case .noRepository(let folder):
      Bilingual(vi: "thư mục «\(folder)» không thuộc kho git nào", en: "the folder «\(folder)» is in no git repository")
    case .unknownRevision(let revision):
      Bilingual(vi: "kho git không có bản «\(revision)»", en: "the git repository has no revision «\(revision)»")
    case .shallow(let revision):
      Bilingual(
        vi: "bản sao kho git này không đủ lịch sử để so với «\(revision)»",
        en: "this clone does not hold the history to compare with «\(revision)»")
    case .refused(let words):
      Bilingual(vi: "git không trả lời: \(words)", en: "git does not answer: \(words)")
    }
  }

  static func help(_ fault: GitFault) -> Bilingual? {
    switch fault {
    case .notInstalled: Bilingual(vi: "cài git, hoặc bỏ «--since»", en: "install git, or leave out «--since»")
    case .noRepository:
      Bilingual(
        vi: "chạy lệnh trong kho git, hoặc bỏ «--since»", en: "run it in a git repository, or leave out «--since»")
    case .unknownRevision:
      Bilingual(
        vi: "kiểm tra tên nhánh hoặc mã; nhánh ở kho gốc viết là «origin/main»",
        en: "check the name; a branch of the origin is called «origin/main»")
    case .shallow:
      Bilingual(
        vi:
          "lấy đủ lịch sử: «git fetch --unshallow»; trong GitHub Actions đặt «fetch-depth: 0», trong GitLab «GIT_DEPTH: 0»",
        en: "fetch it: «git fetch --unshallow»; in GitHub Actions set «fetch-depth: 0», in GitLab «GIT_DEPTH: 0»")
    case .refused: nil
    }
  }
}
