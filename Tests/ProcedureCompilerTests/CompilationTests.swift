import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureText
import TestSupport
import Testing

/// From files to a catalogue: the same for any order of the files, in both keyword languages, and read back unchanged.
@Suite struct CompilationTests {
  @Test func `The order in which files are given does not matter`() throws {
    let sources = try Specifications.all()
    let expected = Compilation(of: sources)
    var generator = SeededGenerator(seed: 20_260_701)
    for _ in 0..<3 {
      let shuffled = Compilation(of: sources.shuffled(using: &generator))
      #expect(shuffled.contents == expected.contents)
      #expect(
        CatalogueWriter.canonicalBytes(shuffled.contents) == CatalogueWriter.canonicalBytes(expected.contents))
    }
  }

  @Test func `The number of threads changes neither catalogue nor findings`() throws {
    let faulty = SourceText(path: "z.tthc", text: Self.procedure + "\n" + Self.procedure)
    let sources = try Specifications.all() + [faulty] + Self.proceduresWithLikeDocuments(90)
    let expected = Compilation(of: sources, threads: 1)
    #expect(!expected.findings.isEmpty)
    for threads in [2, 3, 64] {
      let compilation = Compilation(of: sources, threads: threads)
      #expect(compilation.findings == expected.findings)
      #expect(compilation.contents == expected.contents)
    }
  }

  @Test func `Documents whose titles differ in signs only keep ids of their own, in the order of the procedures`() {
    let contents = Compilation(of: Self.proceduresWithLikeDocuments(3), threads: 2).contents
    let ids = contents.procedures.map { procedure in
      procedure.documents.compactMap { if case .document(let demand) = $0.item { demand.document } else { nil } }
    }
    #expect(ids == [["ban-ve-so-0", "phieu"], ["ban-ve-so-1", "phieu-2"], ["ban-ve-so-2", "phieu"]])
    #expect(contents.documents.first { $0.origin.id == "phieu" }?.title == "Phiếu")
    #expect(contents.documents.first { $0.origin.id == "phieu-2" }?.title == "Phiêu")
  }

  /// Procedures that name documents by titles which give one id, so that each depends on those before it.
  private static func proceduresWithLikeDocuments(_ count: Int) -> [SourceText] {
    (0..<count).map { number in
      SourceText(
        path: "giay-to/\(number + 100).tthc",
        text: """
          ngôn ngữ tthc 1

          thủ tục 9.\(900_000 + number) "Thủ tục \(number)" {
            thành phần hồ sơ 01 bộ {
              nộp "Bản vẽ số \(number)" 01 bản chính
              nộp "\(number % 2 == 0 ? "Phiếu" : "Phiêu")" 01 bản chính
            }
          }
          """)
    }
  }

  @Test func `Everything in Specs compiles without a warning and reads back as it was`() throws {
    let compilation = Compilation(of: try Specifications.all())
    #expect(compilation.findings.filter { $0.severity != .note }.map(\.message.en) == [])
    let bytes = CatalogueWriter.canonicalBytes(compilation.contents)
    let catalogue = try Catalogue(bytes: bytes)
    #expect(try catalogue.procedures().count == compilation.contents.procedures.count)
    #expect(try catalogue.contents() == compilation.contents)
  }

  @Test func `The sources of a catalogue are its files with their digests, and origins point into them`() throws {
    let compilation = Compilation(of: [
      SourceText(path: "b.tthc", text: Self.procedure), SourceText(path: "a.tthc", text: Self.declarations),
    ])
    #expect(compilation.contents.sources.map(\.path) == ["a.tthc", "b.tthc"])
    #expect(compilation.contents.sources.allSatisfy { $0.digest.hasPrefix("sha256:") && $0.digest.utf8.count == 71 })
    #expect(compilation.contents.procedures.first?.origin.file == 1)
    #expect(compilation.contents.agencies.first?.origin.file == 0)
  }

  @Test func `Nothing, an empty file and a file of comments compile to an empty catalogue`() throws {
    for texts in [[], [""], ["# chỉ có ghi chú\n"], ["", "\n\n"]] {
      let sources = texts.enumerated().map { SourceText(path: "\($0.offset).tthc", text: $0.element) }
      let compilation = Compilation(of: sources)
      #expect(compilation.findings.isEmpty)
      #expect(compilation.contents.procedures.isEmpty)
      #expect(try Catalogue(bytes: CatalogueWriter.canonicalBytes(compilation.contents)).procedures().isEmpty)
    }
  }

  @Test func `Declarations are found in other files, whatever the order of their paths`() {
    for names in [("a.tthc", "b.tthc"), ("b.tthc", "a.tthc")] {
      let compilation = Compilation(of: [
        SourceText(path: names.0, text: Self.declarations), SourceText(path: names.1, text: Self.procedure),
      ])
      #expect(compilation.findings.map(\.message.en) == [])
      #expect(compilation.contents.procedures.first?.roles.first?.agencies == ["ubnd_xã"])
    }
    #expect(Compilation(of: [SourceText(path: "b.tthc", text: Self.procedure)]).hasErrors)
  }

  @Test func `A procedure in English keywords compiles to the same contents`() {
    let vietnamese = Compilation(of: [
      SourceText(path: "a.tthc", text: Self.declarations), SourceText(path: "b.tthc", text: Self.procedure),
    ])
    let english = Compilation(of: [
      SourceText(path: "a.tthc", text: Self.declarationsInEnglish),
      SourceText(path: "b.tthc", text: Self.procedureInEnglish),
    ])
    #expect(vietnamese.findings.map(\.message.en) == [])
    #expect(english.findings.map(\.message.en) == [])
    var contents = english.contents
    contents.sources = vietnamese.contents.sources
    #expect(contents == vietnamese.contents)
  }

  @Test func `A folder of many procedures keeps each of them and shares what they share`() {
    let count = 400
    let sources =
      [SourceText(path: "a.tthc", text: Self.declarations)]
      + (0..<count).map { number in
        let code = "1.9" + String(String(100_000 + number).dropFirst())
        return SourceText(
          path: "p\(number).tthc", text: Self.procedure.split(separator: "1.900001").joined(separator: code))
      }
    let compilation = Compilation(of: sources)
    #expect(compilation.findings.isEmpty)
    #expect(compilation.contents.procedures.count == count)
    #expect(compilation.contents.agencies.count == 2)
    #expect(compilation.contents.documents.map(\.origin.id) == ["bien-ban", "to-khai"])
    #expect(Set(compilation.contents.procedures.map { $0.limits.count + $0.facts.count }).count == 1)
  }

  @Test func `Findings come in the order of files and places, each once`() {
    let broken = Self.procedure.split(separator: "ubnd_xã").joined(separator: "ubnd_xa")
    let compilation = Compilation(of: [
      SourceText(path: "c.tthc", text: broken), SourceText(path: "a.tthc", text: Self.declarations),
      SourceText(path: "b.tthc", text: broken.split(separator: "1.900001").joined(separator: "1.900002")),
    ])
    #expect(compilation.hasErrors)
    let places = compilation.findings.compactMap(\.place)
    #expect(Set(places.map(\.file)) == ["b.tthc", "c.tthc"])
    #expect(places == places.sorted { ($0.file, $0.span?.start ?? 0) < ($1.file, $1.span?.start ?? 0) })
    #expect(Set(compilation.findings).count == compilation.findings.count)
  }

  // MARK: A procedure in both keyword languages

  private static let declarations = """
    cơ quan ubnd_xã "Ủy ban nhân dân cấp xã" { cấp xã; hiệu lực từ 01/07/2025 }
    cơ quan hđnd_tỉnh "Hội đồng nhân dân cấp tỉnh" { cấp tỉnh }
    căn cứ luật_hộ_tịch "Luật Hộ tịch" { số 60/2014/QH13; hiệu lực từ 01/01/2016 }
    địa bàn vùng_cao "Vùng cao" { lớp; gồm "Xã Một" }
    """

  private static let declarationsInEnglish = """
    agency ubnd_xã "Ủy ban nhân dân cấp xã" { level commune; in force from 01/07/2025 }
    agency hđnd_tỉnh "Hội đồng nhân dân cấp tỉnh" { level province }
    legal basis luật_hộ_tịch "Luật Hộ tịch" { number 60/2014/QH13; in force from 01/01/2016 }
    area vùng_cao "Vùng cao" { class; members "Xã Một" }
    """

  private static let procedure = """
    thủ tục 1.900001 "Cấp giấy xác nhận" {
      hiệu lực từ 01/01/2026
      cơ quan có thẩm quyền ubnd_xã nơi cư trú của "người nộp"  [Điều 13 luật_hộ_tịch]
      cách thức trực tiếp, bưu chính
      thông tin {
        ngày_sinh: ngày "Ngày sinh"
        loại: một trong { cấp_mới "Cấp mới", cấp_lại "Cấp lại" }
        đúng_hạn = ngày_nộp ≤ ngày_sinh + 6 tháng và ngày_sinh dưới 6 tuổi
      }
      thành phần hồ sơ 01 bộ {
        nộp "Tờ khai" 01 bản chính hoặc 01 bản sao có chứng thực qua trực tiếp
        nộp "Biên bản" 01 bản chính khi "trẻ em bị bỏ rơi" và không "đã nhận nuôi"
      }
      thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ khi loại = cấp_mới hoặc nơi có đất thuộc vùng_cao
      thời hạn không quá 03 ngày làm việc, nhận sau 15 giờ thì có thể trả vào ngày làm việc tiếp theo còn lại
      miễn lệ phí khi đúng_hạn
      lệ phí do hđnd_tỉnh quy định còn lại
      yêu cầu loại = cấp_lại và ngày_nộp ≤ ngày_sinh + 60 ngày, không đáp ứng thì từ chối
      kết quả "Giấy xác nhận" 01 bản chính
      ví dụ "Nộp trực tiếp" {
        nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp
        cho loại = cấp_mới, "trẻ em bị bỏ rơi" = không
        hồ sơ gồm "Tờ khai" 01 bản chính
        thì hồ sơ đầy đủ
      }
    }

    """

  private static let procedureInEnglish = """
    procedure 1.900001 "Cấp giấy xác nhận" {
      in force from 01/01/2026
      decided by ubnd_xã residence of "người nộp"  [Article 13 luật_hộ_tịch]
      channels in person, postal
      facts {
        ngày_sinh: date "Ngày sinh"
        loại: one of { cấp_mới "Cấp mới", cấp_lại "Cấp lại" }
        đúng_hạn = lodging_date ≤ ngày_sinh + 6 months and ngày_sinh below 6 years of age
      }
      documents 01 sets {
        submit "Tờ khai" 01 original or 01 certified copy via in person
        submit "Biên bản" 01 original when "trẻ em bị bỏ rơi" and not "đã nhận nuôi"
      }
      time limit 05 working days since the day a complete dossier is received when loại = cấp_mới or location of the land lies in vùng_cao
      time limit at most 03 working days, received after 15 hours then may return on next working day otherwise
      exempt from charge when đúng_hạn
      charge set by hđnd_tỉnh as set otherwise
      requirement loại = cấp_lại and ngày_nộp ≤ ngày_sinh + 60 days, if not met refuse
      result "Giấy xác nhận" 01 original
      example "Nộp trực tiếp" {
        lodged on 08:00 09/03/2026 via in person
        given loại = cấp_mới, "trẻ em bị bỏ rơi" = no
        dossier has "Tờ khai" 01 original
        expect dossier complete
      }
    }

    """
}
