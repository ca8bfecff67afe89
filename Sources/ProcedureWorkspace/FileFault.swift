package import ProcedureDiagnostics

/// Why a file or a folder cannot be used.
package struct FileFault: Error, Hashable, Sendable {
  /// What is wrong with it.
  package enum Problem: Hashable, Sendable {
    /// Nothing has this name.
    case missing
    /// A folder stands where a file is needed.
    case folder
    /// A file stands where a folder is needed.
    case file
    /// The account that runs the program may not read it, or the disk fails.
    case unreadable
    /// It has more bytes than this.
    case tooLarge(limit: Int)
    /// Links that lead to each other, or into a folder that holds them.
    case linkLoop
    /// A pipe, a socket or a device.
    case special
    /// It cannot be made or changed.
    case notWritable
    /// The disk, or the share of it that the account has, is full.
    case full
    /// A folder that is to be replaced holds other things than what the program writes.
    case foreignContents
    /// Another run of the program is writing it.
    case busy
    /// Its name is not UTF-8, so that no text can state it.
    case undecodableName
  }

  package let path: String
  package let problem: Problem

  package init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// The finding that tells of it.
  package var finding: Finding {
    let place = Place(file: path)
    let message = WorkspaceWording.message(self)
    return Finding(code, .error, message, at: place, help: [WorkspaceWording.help(problem)])
  }

  private var code: FindingCode {
    switch problem {
    case .missing: FindingCode(910)
    case .folder: FindingCode(911)
    case .file: FindingCode(920)
    case .unreadable: FindingCode(912)
    case .tooLarge: FindingCode(913)
    case .linkLoop: FindingCode(914)
    case .notWritable, .full, .busy: FindingCode(915)
    case .special: FindingCode(917)
    case .foreignContents: FindingCode(918)
    case .undecodableName: FindingCode(919)
    }
  }
}

extension Finding {
  /// No specification was found in what was to be read.
  package static func nothingToRead(in paths: [String]) -> Finding {
    Finding(
      FindingCode(916), .error, WorkspaceWording.nothingToRead(paths), at: nil,
      help: [WorkspaceWording.howToGiveSpecifications])
  }
}
