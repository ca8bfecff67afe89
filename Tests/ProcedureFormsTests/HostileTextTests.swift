import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureForms
import ProcedureRuntime
import TestSupport
import Testing
import WorkingCalendar

/// Forged names must show themselves and change nothing around them.
@Suite struct HostileTextTests {
  private static let texts = [
    "</style><script>alert(1)</script>", "\" onload=\"x", "' autofocus onfocus='x", "--><!-- x", "]]><x>",
    "&lt;b&gt;&#0;",
    "A\nThời gian trả kết quả: 08 giờ 00 phút", "A\r\n\r\n<h1>", "\u{0}\u{1}\u{8}\u{1B}[31m", "\u{202E}gpj.exe",
    "\u{2066}a\u{2069}\u{200F}", "\u{2028}B\u{2029}", "\u{FEFF}\u{200B}\u{AD}", "\u{E0041}\u{E007F}",
    "\u{FFFE}\u{1FFFF}",
    "\u{85}\u{9B}31m", "e\u{301}\u{323}", String(repeating: "Nguyễn", count: 4_000),
    String(repeating: "<", count: 3_000),
    String(repeating: "a\u{301}", count: 2_000), "  ", "\t", "𝕏 👩‍👩‍👧 名",
  ]

  /// A dossier and a catalogue in which everything that somebody writes is hostile.
  private static func assessment(_ text: String, id: String) throws -> (Assessor, Assessment) {
    var procedure = Procedure(origin: Origin(id: "p"), code: "1.000001", title: text)
    procedure.roles = [
      RoleAssignment(origin: Origin(id: "r"), role: .decided, agencies: ["a"]),
      RoleAssignment(origin: Origin(id: "r2"), role: .received, agencies: ["a"]),
      RoleAssignment(origin: Origin(id: "r3"), role: .coordinated, agencies: [text]),
    ]
    procedure.channels = [ChannelOffer(channel: .inPerson)]
    procedure.dossierSets = 1
    procedure.documents = [
      DocumentRequirement(
        origin: Origin(id: "d", basis: [Citation(source: text)]), verb: .submit,
        item: .document(DemandedDocument(document: "missing")))
    ]
    procedure.requirements = [Requirement(origin: Origin(id: "q"), text: text, condition: .never)]
    procedure.limits = [TimeLimit(origin: Origin(id: "l"), amount: .described(text))]
    procedure.process.stages = [
      Stage(origin: Origin(id: "s1"), title: text, actors: [text]),
      Stage(origin: Origin(id: "s2"), title: text, actors: ["a"], after: ["s1"]),
    ]
    let contents = CatalogueContents(
      agencies: [
        Agency(origin: Origin(id: "a"), title: text, parent: "b"), Agency(origin: Origin(id: "b"), title: text),
      ],
      documents: [DocumentType(origin: Origin(id: "missing"), title: text)], procedures: [procedure])
    var dossier = Dossier(procedure: "1.000001", id: id)
    dossier.accepted = try CivilMoment(parsing: "2026-03-10T08:00")
    dossier.channel = .inPerson
    dossier.lodgedAt = "a"
    dossier.documents = [Dossier.Document(text, form: .original, count: 1)]
    dossier.particulars = Dossier.Particular.Subject.allCases.map { Dossier.Particular($0, text.isEmpty ? "x" : text) }
    let assessor = Assessor(Catalogue(contents: contents))
    return (assessor, try assessor.assess(dossier, now: try CivilMoment(parsing: "2026-03-10T09:00")))
  }

  private static func form(_ kind: FormKind, _ text: String, id: String) throws -> OfficialForm {
    let (assessor, assessment) = try assessment(text, id: id)
    let maker = FormMaker(assessor, language: .vietnamese)
    guard kind == .register else { return maker.form(kind, about: assessment, reason: text).form }
    return try #require(maker.register(of: [assessment])).form
  }

  /// The marks of a page without its texts, comments and the drawing of the code.
  private static func skeleton(_ page: String) -> [String] {
    var marks: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let mark = rest[start...end]
      let isOfCode = ["<svg", "</svg", "<path", "<rect"].contains { mark.hasPrefix($0) }
      if !isOfCode { marks.append(String(mark)) }
      rest = rest[rest.index(after: end)...]
    }
    return marks
  }

  /// White space alone is no particular: the blank has marks of its own.
  private static func isWritten(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) }

  @Test(arguments: FormKind.allCases)
  func `Whatever people write, the marks of the page stay the same`(kind: FormKind) throws {
    let id = "H38-260310-0001"
    let plain = FormPage.html(try Self.form(kind, "Nguyễn Văn An", id: id), paper: .a5)
    for text in Self.texts where Self.isWritten(text) {
      let page = FormPage.html(try Self.form(kind, text, id: id), paper: .a5)
      #expect(Self.skeleton(page) == Self.skeleton(plain), "\(kind) \(text.prefix(40).debugDescription)")
      #expect(Self.forbidden(in: page).isEmpty, "\(kind) \(text.prefix(40).debugDescription)")
    }
  }

  @Test(arguments: FormKind.allCases)
  func `Whatever people write, the text has no forged line and no control character`(kind: FormKind) throws {
    func starts(_ text: String) -> [Substring] {
      // Continued lines are indented; what begins a line is the form's own.
      text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    }
    for text in Self.texts where Self.isWritten(text) {
      let page = FormText.text(try Self.form(kind, text, id: "H38-260310-0001"))
      #expect(Self.forbidden(in: page).isEmpty, "\(kind) \(text.prefix(40).debugDescription)")
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 82 }, "\(text.prefix(40).debugDescription)")
      #expect(starts(page).count { $0.hasPrefix("Thời gian trả kết quả") } <= 1)
    }
  }

  /// What no printed text may hold beside its line ends.
  private static func forbidden(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        true
      default: scalar.value & 0xFFFE == 0xFFFE
      }
    }
  }

  @Test func `Random bytes read as text change no mark either`() throws {
    var generator = SeededGenerator(seed: 2026)
    let plain = Self.skeleton(FormPage.html(try Self.form(.receipt, "An", id: "H38-260310-0001"), paper: .a5))
    for _ in 0..<150 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let scalars = (0..<10).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) }
      let text = "x" + String(decoding: bytes, as: UTF8.self) + String(String.UnicodeScalarView(scalars))
      let page = FormPage.html(try Self.form(.receipt, text, id: "H38-260310-0001"), paper: .a5)
      #expect(Self.skeleton(page) == plain, "\(text.debugDescription)")
      #expect(Self.forbidden(in: page).isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func `A hostile dossier code is drawn as it is printed, or not at all`() throws {
    for text in Self.texts where Self.isWritten(text) {
      let page = FormPage.html(try Self.form(.receipt, "An", id: text), paper: .a5)
      #expect(Self.forbidden(in: page).isEmpty)
      #expect(!page.contains("<script"))
      #expect(page.contains("<svg") == (QRCode(PrintedText.safe(text)) != nil))
    }
  }

  @Test(.enabled(if: Python.has("xml.dom.minidom"))) func `An independent reader finds every page well-formed`() throws
  {
    let program = """
      import sys, xml.dom.minidom
      from html.parser import HTMLParser
      for page in open(sys.argv[1], encoding='utf-8', newline='').read().split('\\x1d'):
          xml.dom.minidom.parseString(page.encode('utf-8'))
          tags = []
          class Reader(HTMLParser):
              def handle_starttag(self, tag, attrs):
                  tags.append(tag)
                  assert tag not in ('script', 'iframe', 'img', 'link', 'object', 'embed', 'a', 'form', 'input'), tag
                  for name, value in attrs:
                      assert not name.startswith('on') and name not in ('src', 'href', 'action'), name
          Reader().feed(page)
          assert tags.count('html') == 1 and tags.count('style') == 1, tags
      print('well-formed')
      """
    var pages: [String] = []
    for kind in FormKind.allCases {
      for text in Self.texts { pages.append(FormPage.html(try Self.form(kind, text, id: text), paper: .a4)) }
    }
    let answer = try Python.run(program, input: pages.joined(separator: "\u{1D}"))
    #expect(answer.output == "well-formed\n")
  }
}
