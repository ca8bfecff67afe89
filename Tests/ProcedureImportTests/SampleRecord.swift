import CanonicalJSON
import ProcedureDiagnostics
import ProcedureImport

/// Records of no real procedure, in the shape of the national database.
enum SampleRecord {
  static func json(
    code: String = "1.900001", name: String = "Cấp giấy phép thử nghiệm", with changes: [String: JSON] = [:]
  ) -> JSON {
    var members: [String: JSON] = [
      "id": "0001", "code": .string(code), "name": .string(name), "formalityType": "LOCAL_REGULATION",
      "state": "ACTIVE",
      "type": "STANDARD", "isProvince": true, "isFullProcess": true, "isNonTerritorial": false,
      "categoriesDetails": [["name": "Thử nghiệm & đo lường", "code": "F1"]],
      "subjectTypesDetails": [["name": "Công dân Việt Nam", "code": "A"]],
      "departmentsExecuting": [["name": "Sở Thử nghiệm tỉnh Mẫu", "code": "H99.1"]],
      "departmentPromulgateName": "UBND tỉnh Mẫu",
      "procedureProposal": [
        "proposalNumber": "12/QĐ-UBND", "decisionDate": 1_757_350_800_000, "issuingAgency": ["name": "UBND tỉnh Mẫu"],
      ],
      "executionMethods": [
        [
          "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
          "description": "05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
          "fees": [["type": "FEE", "value": 50000, "description": "đồng/hồ sơ"]],
        ],
        [
          "submissionMethod": "ONLINE", "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
          "description": "05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "fees": [["type": "FEE", "value": 25000]],
        ],
      ],
      "executionCases": [
        [
          "name": "",
          "profileComponents": [
            [
              "name": "Đơn đề nghị \"theo mẫu\"", "originalQty": 1, "copyQty": 0,
              "attachments": [["fileName": "mau-01.docx"]],
            ],
            ["name": "Bản vẽ (nếu có)", "originalQty": 1, "copyQty": 2, "attachments": []],
            ["name": "Giấy ủy quyền đối với trường hợp nộp thay", "originalQty": 0, "copyQty": 0],
          ],
        ]
      ],
      "executionSteps": [["name": "", "description": "Bước 1: Nộp hồ sơ\nTại quầy số 2\nBước 2: Trả kết quả"]],
      "cases": [
        ["code": .string(code + ".01"), "name": .string(name), "processingDay": ["qty": 5, "type": "WORKING_DAY"]]
      ],
      "resultsDetails": [["name": "Giấy phép thử nghiệm", "code": "KQ1"]],
      "legalBasisesDetails": [["name": "Nghị định về thử nghiệm", "code": "99/2024/NĐ-CP"]],
      "requirementsAndConditions": "Không", "note": "Ghi nhớ mang theo thẻ",
    ]
    members.merge(changes) { $1 }
    return .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  static func run(_ records: [JSON]) -> NationalImport {
    run(lines: records.map { String(decoding: $0.canonicalBytes, as: UTF8.self) })
  }

  static func run(lines: [String], threads: Int = 1) -> NationalImport {
    var run = NationalImport()
    run.add(lines.enumerated().map { RecordText(line: $0 + 1, bytes: Array($1.utf8)) }, threads: threads)
    run.finish()
    return run
  }
}

extension NationalImport {
  func text(_ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  func codes(_ number: UInt16) -> [DataFinding] { findings.filter { $0.rule.code.number == number } }
}
