/// The program as reports name it.
package struct ReportTool: Sendable {
  package let name: String
  package let version: String
  /// The command that made the report; two reports of one pipeline must not have the same.
  package let command: String

  package init(name: String, version: String, command: String) {
    self.name = name
    self.version = version
    self.command = command
  }
}
