import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import Testing

@Suite struct DamagedFileTests {
  private static let version = "\"formatVersion\":\"\(CatalogueFormat.version)\""
  private let bytes = CatalogueWriter.canonicalBytes(Everything.contents)

  /// The error with which a file is refused, or nil when it is accepted.
  private func refusal(_ bytes: [UInt8]) -> CatalogueError? {
    do throws(CatalogueError) {
      try Catalogue(bytes: bytes).validateEverything()
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ text: String) -> CatalogueError? { refusal(Array(text.utf8)) }

  /// What is said about the catalogue with a part of its text replaced and a digest that fits the new text.
  private func refusal(replacing old: String, by new: String) throws -> CatalogueError? {
    refusal(try resealed(replacing: old, by: new))
  }

  private func resealed(replacing old: String, by new: String) throws -> [UInt8] {
    let changed = try self.changed(old, new)
    guard case .altered(let stated, let computed) = refusal(changed) else { return Array(changed.utf8) }
    return Array(try #require(changed.replacingFirst(stated, by: computed)).utf8)
  }

  private func changed(_ old: String, _ new: String) throws -> String {
    try #require(String(decoding: bytes, as: UTF8.self).replacingFirst(old, by: new), "The text has no \(old).")
  }

  @Test func aFileThatIsCutIsRefusedWhereverItIsCut() {
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(refusal(Array(bytes[..<length]))?.code == FindingCode(921), "cut at \(length)")
    }
    #expect(refusal(Array(bytes.dropLast()))?.code == FindingCode(921))
  }

  @Test func aCutFileIsSaidToBeCut() {
    // Behind a comma: whoever cuts a letter in two has spoilt more than the end.
    let end = bytes[..<5000].lastIndex(of: UInt8(ascii: ",")) ?? 0
    guard case .unreadable(.cut, line: 1, column: _) = refusal(Array(bytes[...end])) else {
      Issue.record("A cut file is not recognised.")
      return
    }
  }

  @Test func aByteThatChangedIsNoticed() {
    for place in stride(from: 0, to: bytes.count, by: 101) {
      var changed = bytes
      changed[place] ^= 1
      #expect(refusal(changed) != nil, "byte \(place)")
    }
  }

  @Test func aChangedLetterMakesTheDigestWrong() throws {
    let error = refusal(try changed("Luật Hộ tịch", "Luật Hộ tích"))
    #expect(error?.code == FindingCode(924))
    guard case .altered(let stated, let computed) = error else { return }
    #expect(stated != computed)
  }

  @Test func whiteSpaceAndOrderDoNotCount() throws {
    let formatLast =
      try changed("\"format\":\"tthc-catalogue\",", "").dropLast() + ",\"format\" : \"tthc-catalogue\"\n}\n"
    #expect(refusal(String(formatLast)) == nil)
  }

  @Test func aCallerWhoIsSureOfTheBytesMaySkipTheDigest() throws {
    let changed = Array(try changed("Luật Hộ tịch", "Luật Hộ tích").utf8)
    #expect(try Catalogue(bytes: changed, checkingDigest: false).legalBases.first?.title == "Luật Hộ tích")
  }

  @Test func otherFilesAreNotTakenForCatalogues() {
    #expect(refusal("{}") == .otherFormat(nil))
    #expect(refusal("[]") == .otherFormat(nil))
    #expect(refusal("{\"format\":\"geojson\"}") == .otherFormat("geojson"))
    #expect(refusal("")?.code == FindingCode(921))
    #expect(refusal([0xFF, 0xFE, 0x00])?.code == FindingCode(921))
  }

  @Test(arguments: ["2.0", "0.9", "1", "", "1.x", "x"])
  func anUnknownMajorVersionIsRefused(version: String) throws {
    #expect(
      try refusal(replacing: Self.version, by: "\"formatVersion\":\"\(version)\"")
        == .otherVersion(version))
  }

  @Test func aLaterMinorVersionWithMembersThatNobodyKnowsIsRead() throws {
    let first = try resealed(
      replacing: Self.version, by: "\"formatVersion\":\"1.9999\",\"novelty\":[{\"a\":null}]")
    #expect(try Catalogue(bytes: first).contents() == Everything.contents)
    let second = try resealed(replacing: "{\"at\":[0,12]", by: "{\"aaa\":{\"b\":[]},\"at\":[0,12]")
    #expect(try Catalogue(bytes: second).contents() == Everything.contents)
  }

  @Test func anyDamageIsAnswered() {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(damaged.count))
        let length = min(Int(random.next() % 40), damaged.count - place)
        switch random.next() % 4 {
        case 0: damaged[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: damaged.removeSubrange(place..<place + length)
        case 2: damaged.insert(contentsOf: damaged[place..<place + length], at: Int(random.next() % 1_000))
        default: damaged[place] = Array("0123456789[]{}:,\"\\-".utf8)[Int(random.next() % 19)]
        }
      }
      #expect(damaged == bytes || refusal(damaged) != nil, "the digest tells")
      // Without the digest every table meets what is wrong.
      try? Catalogue(bytes: damaged, checkingDigest: false).validateEverything()
    }
  }

  @Test func aNameThatStandsTwiceIsRefused() {
    guard case .unreadable(.repeatedName("a"), line: 1, column: _) = refusal("{\"a\":1,\"a\":2}") else {
      Issue.record("A repeated name is not recognised.")
      return
    }
  }

  @Test func aFileThatNestsWithoutEndIsRefused() {
    let deep = String(repeating: "[", count: 100_000)
    guard case .unreadable(.tooDeep, line: 1, column: _) = refusal(deep) else {
      Issue.record("A deep file is not recognised.")
      return
    }
  }

  @Test func everyWrongShapeNamesItsPlace() throws {
    let wrong: [(old: String, new: String, pointer: String)] = [
      ("\"amount\":\"1/4\"", "\"amount\":0.25", "/procedures/0/additions/0/amount/amount"),
      ("\"unit\":\"week\"", "\"unit\":\"fortnight\"", "/procedures/0/additions/1/amount/unit"),
      ("\"code\":\"1.001193\",\"documents\"", "\"documents\"", "/procedures/0"),
      ("\"code\":\"1.001193\",\"documents\"", "\"code\":5,\"documents\"", "/procedures/0/code"),
      ("\"needs\":[\"ngày_sinh\"]", "\"needs\":[]", "/procedures/0/facts/7/needs"),
      ("\"needs\":[\"ngày_sinh\"]", "\"needs\":[\"ngày_cưới\"]", "/procedures/0/facts/7/needs/0"),
      (
        "{\"var\":\"facts.ngày_sinh\"}", "{\"var\":\"facts.ngày_cưới\"}",
        "/procedures/0/facts/7/derived/completedYears/from/var"
      ),
      ("{\"var\":\"facts.ngày_sinh\"}", "{\"cat\":[\"a\",\"b\"]}", "/procedures/0/facts/7/derived/completedYears/from"),
      ("{\"!\":[{", "{\"!\":[true,{", "/procedures/0/documents/7/item/of/0/when"),
      ("\"legalBasis\":\"nđ_23_2015\"", "\"legalBasis\":null", "/formEquivalences/0/legalBasis"),
      ("\"issued\":\"2026-02-01\"", "\"issued\":\"2026-02-30\"", "/procedures/0/examples/0/documents/0/issued"),
      (
        "\"submitted\":\"2026-02-06T16:10\"", "\"submitted\":\"2026-02-06T26:10\"", "/procedures/0/examples/0/submitted"
      ),
      ("\"cutoff\":{\"after\":\"15:00\"", "\"cutoff\":{\"after\":\"24:01\"", "/procedures/0/limits/11/cutoff/after"),
      (
        "{\"var\":\"dossier.submittedTime\"},900", "{\"var\":\"dossier.submittedTime\"},1441",
        "/procedures/0/requirements/9/condition/>=/1"
      ),
      ("\"at\":[0,12]", "\"at\":[0]", "/agencies/0/at"),
      ("\"optional\":true", "\"optional\":1", "/procedures/0/documents/7/optional"),
      ("\"dossierSets\":1", "\"dossierSets\":99999999999999999999", "/procedures/0/dossierSets"),
      ("{\"setBy\":\"hđnd_tỉnh\"}", "\"free\"", "/procedures/0/fees/3/amount"),
      ("\"procedures\":[", "\"procedures\":{\"x\":1},\"x\":[", "/procedures"),
    ]
    for (old, new, pointer) in wrong {
      guard case .shape(let fault) = try refusal(replacing: old, by: new) else {
        Issue.record("\(old) → \(new) is not refused for its shape.")
        continue
      }
      #expect(fault.pointer == pointer, "\(old) → \(new)")
    }
  }

  @Test func aFactThatIsDeclaredTwiceIsRefused() throws {
    guard case .shape(let fault) = try refusal(replacing: "\"id\":\"số_trang\"", by: "\"id\":\"ngày_sinh\"") else {
      Issue.record("A repeated fact is not recognised.")
      return
    }
    #expect(fault.problem == .repeatedFact("ngày_sinh"))
  }

  @Test func aCalendarThatContradictsItselfIsFoundWhenEverythingIsChecked() throws {
    let error = try refusal(replacing: "\"weekdays\":[1,2,3,4,5]", by: "\"weekdays\":[]")
    #expect(error == .calendar(id: "hành_chính", problems: 2))
    #expect(error?.code == FindingCode(925))
  }

  @Test func aBrokenProcedureDoesNotKeepOthersFromBeingUsed() throws {
    let bytes = try resealed(replacing: "\"dossierSets\":1", by: "\"dossierSets\":\"một\"")
    let catalogue = try Catalogue(bytes: bytes)
    #expect(try catalogue.procedure("1.001193", on: Everything.date("2026-08-01")) == Everything.nextVersion)
    #expect(throws: CatalogueError.self) { try catalogue.procedure("1.001193", on: Everything.date("2025-08-01")) }
  }

  @Test func aProcedureThatIsNoJSONIsRefusedWithItsPlaceWhenItIsAskedFor() throws {
    let damaged = Array(try changed("\"dossierSets\":1", "\"dossierSets\":01").utf8)
    guard case .unreadable(.grammar, line: 1, let column) = refusal(damaged) else {
      Issue.record("A file with a damaged procedure is not recognised.")
      return
    }
    // Nobody checks the digest: the other procedures can be used, this one says where it is damaged, each time.
    let catalogue = try Catalogue(bytes: damaged, checkingDigest: false)
    #expect(try catalogue.procedure("1.001193", on: Everything.date("2026-08-01")) == Everything.nextVersion)
    for _ in 0..<2 {
      #expect(throws: CatalogueError.unreadable(.grammar, line: 1, column: column)) {
        try catalogue.procedure("1.001193", on: Everything.date("2025-08-01"))
      }
    }
    #expect(throws: CatalogueError.self) { try catalogue.validateEverything() }
  }

  @Test func aDigestThatFitsDoesNotMakeADamagedProcedureReadable() throws {
    // Sealed by somebody as it is: the file opens, the procedure does not.
    let text = try changed("\"dossierSets\":1", "\"dossierSets\":1,\"dossierSets\":2")
    let head = ",\"digest\":\"sha256:"
    let start = try #require(text.firstRange(of: head)).lowerBound
    let end = text.index(start, offsetBy: head.count + 65)
    let digest = SHA256.hexDigest(of: Array((text[..<start] + text[end...]).utf8))
    let sealed = Array((text[..<start] + head + digest + "\"" + text[end...]).utf8)
    let catalogue = try Catalogue(bytes: sealed)
    #expect(try catalogue.procedure("1.001193", on: Everything.date("2026-08-01")) == Everything.nextVersion)
    guard case .unreadable(.repeatedName("dossierSets"), line: 1, column: _) = refusal(sealed) else {
      Issue.record("A repeated name is not recognised.")
      return
    }
  }

  @Test func titlesAreReadWithoutTheProcedures() throws {
    let catalogue = try Catalogue(bytes: bytes)
    #expect(catalogue.versions.map { catalogue.title(of: $0) } == Everything.contents.procedures.map(\.title))
  }

  /// Where nobody checks the digest, all that is asked is answered or refused.
  @Test func oneDamagedByteAnywhereIsAnswered() {
    let files = [bytes, CatalogueWriter.reviewBytes(Everything.contents)]
    var random = SplitMix(state: 11)
    for file in files {
      for place in stride(from: Int(random.next() % 401), to: file.count, by: 401) {
        var damaged = file
        damaged[place] = UInt8(truncatingIfNeeded: random.next())
        guard let catalogue = try? Catalogue(bytes: damaged, checkingDigest: false) else { continue }
        for version in catalogue.versions {
          _ = catalogue.title(of: version)
          _ = try? catalogue.procedure(version)
          _ = try? catalogue.says(version, theSameAs: version, of: catalogue)
        }
        _ = (catalogue.title, catalogue.agencies.count, catalogue.digest)
        try? catalogue.validateEverything()
      }
    }
  }

  @Test func aRefusalIsAFindingAboutTheFile() throws {
    let error = try #require(try refusal(replacing: "\"optional\":true", by: "\"optional\":1"))
    let finding = error.finding(in: "catalogue.json")
    #expect(finding.code == FindingCode(925) && finding.severity == .error)
    #expect(finding.place == Place(file: "catalogue.json", pointer: "/procedures/0/documents/7/optional"))
    #expect(refusal("{}")?.finding(in: "a").place == Place(file: "a"))
  }

  @Test func everyRefusalIsSaidInBothLanguages() throws {
    let errors = [
      refusal(Array(bytes[..<5000])), refusal("{}"), refusal("{\"format\":\"x\"}"),
      try refusal(replacing: Self.version, by: "\"formatVersion\":\"2.0\""),
      refusal(String(decoding: bytes, as: UTF8.self).replacing("Hộ", with: "Ho")),
      try refusal(replacing: "\"optional\":true", by: "\"optional\":1"),
    ].compactMap { $0 }
    #expect(errors.count == 6)
    for error in errors {
      #expect(error.message.vi.count > 40 && error.message.en.count > 40)
      #expect(error.message.vi != error.message.en)
    }
  }
}

/// Numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, by new: String) -> String? {
    guard let range = firstRange(of: old) else { return nil }
    var text = self
    text.replaceSubrange(range, with: new)
    return text
  }
}
