/// Results as JUnit XML, which nearly every build server shows: suites of cases, each passed or failed.
///
/// There is no standard; this is the part that Jenkins, GitLab and GitHub actions agree on. Times are zero because equal
/// results give equal bytes. Names stay the same from run to run, since servers keep the history of a case by its name.
package struct JUnitReport: Sendable {
  /// One case.
  package struct Case: Sendable {
    package let name: String
    package let file: String?
    package let line: Int?
    /// What failed: a line, its kind, and the whole text; nil for a case that passed.
    package let failure: Failure?
    /// What a case that passed has to say.
    package let output: String?

    package init(name: String, file: String?, line: Int?, failure: Failure? = nil, output: String? = nil) {
      self.name = name
      self.file = file
      self.line = line
      self.failure = failure
      self.output = output
    }
  }

  /// Why a case failed.
  package struct Failure: Sendable {
    package let kind: String
    package let message: String
    package let text: String

    package init(kind: String, message: String, text: String) {
      self.kind = kind
      self.message = message
      self.text = text
    }
  }

  /// The cases of one file or one procedure.
  package struct Suite: Sendable {
    package let name: String
    package let cases: [Case]

    package init(name: String, cases: [Case]) {
      self.name = name
      self.cases = cases
    }

    fileprivate var failures: Int { cases.count { $0.failure != nil } }
  }

  private let name: String
  private let suites: [Suite]

  package init(name: String, suites: [Suite]) {
    self.name = name
    self.suites = suites
  }

  package func write(to write: ([UInt8]) -> Void) {
    var buffer = ReportBuffer()
    buffer += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let tests = suites.reduce(0) { $0 + $1.cases.count }
    buffer += "<testsuites\(counts(name, tests: tests, failures: suites.reduce(0) { $0 + $1.failures }))>\n"
    for suite in suites {
      buffer += "  <testsuite\(counts(suite.name, tests: suite.cases.count, failures: suite.failures))>\n"
      var names: [String: Int] = [:]
      for testCase in suite.cases {
        let number = names[testCase.name, default: 0] + 1
        names[testCase.name] = number
        append(testCase, named: number == 1 ? testCase.name : "\(testCase.name) (\(number))", of: suite, to: &buffer)
        buffer.handOn(to: write)
      }
      buffer += "  </testsuite>\n"
    }
    buffer += "</testsuites>\n"
    buffer.finish(to: write)
  }

  private func counts(_ name: String, tests: Int, failures: Int) -> String {
    attribute("name", name) + attribute("tests", String(tests)) + attribute("failures", String(failures))
      + attribute("errors", "0") + attribute("skipped", "0") + attribute("time", "0")
  }

  private func append(_ testCase: Case, named name: String, of suite: Suite, to buffer: inout ReportBuffer) {
    buffer += "    <testcase\(attribute("name", name))\(attribute("classname", suite.name))\(attribute("time", "0"))"
    if let file = testCase.file { buffer += attribute("file", file) }
    if let line = testCase.line { buffer += attribute("line", String(line)) }
    if let failure = testCase.failure {
      buffer += ">\n      <failure\(attribute("message", failure.message))\(attribute("type", failure.kind))>"
      buffer += "\(XMLText.escaped(failure.text))</failure>\n    </testcase>\n"
    } else if let output = testCase.output {
      buffer += ">\n      <system-out>\(XMLText.escaped(output))</system-out>\n    </testcase>\n"
    } else {
      buffer += "/>\n"
    }
  }

  private func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(XMLText.escaped(value))\"" }
}
