import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 27x: limits and stages.
extension Finding {
  static func absurdDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(270), .error,
      Bilingual(
        vi: "«\(text.shortened)» dài hơn mức mà một thời hạn có thể có",
        en: "«\(text.shortened)» is longer than any time limit"),
      at: place, help: [Bilingual(vi: "kiểm tra lại số và đơn vị", en: "look at the number and its unit again")])
  }

  static func longDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(271), .warning,
      Bilingual(
        vi: "«\(text.shortened)»: dấu chấm ngăn hàng nghìn; có phải ý là số thập phân?",
        en: "«\(text.shortened)»: a point groups thousands; is a decimal meant?"), at: place,
      help: [Bilingual(vi: "số thập phân viết với dấu phẩy (1,25)", en: "write decimals with a comma (1,25)")])
  }

  static func timesIsNoDuration(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(272), .error,
      Bilingual(
        vi: "«\(text.shortened)» là số lần, ở đây cần một khoảng thời gian",
        en: "«\(text.shortened)» is a number of times; a length of time is needed"), at: place,
      help: [Bilingual(vi: "ghi đơn vị, như «03 ngày làm việc»", en: "write the unit, as in «03 working days»")])
  }

  static func noSuchClockTime(_ text: String, at place: Place) -> Finding {
    Finding(
      FindingCode(273), .error,
      Bilingual(vi: "trong ngày không có «\(text)»", en: "no day has the time «\(text)»"), at: place,
      help: [Bilingual(vi: "giờ từ 00:00 đến 23:59", en: "times lie between 00:00 and 23:59")])
  }

  static func noParts(at place: Place) -> Finding {
    Finding(
      FindingCode(274), .error,
      Bilingual(vi: "«thời hạn gồm» chưa có phần nào", en: "«time limit made of» has no part"), at: place,
      help: [
        Bilingual(
          vi: "thêm «phần thẩm_định \"Thẩm định\" do …: 05 ngày làm việc»",
          en: "add «part thẩm_định \"Thẩm định\" by …: 05 working days»")
      ])
  }

  static func unknownPart(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(275), .error,
      Bilingual(vi: "thời hạn không có phần «\(name)»", en: "the time limit has no part «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "ghi tên một phần của «thời hạn gồm { … }», hoặc bỏ «cho \(name)»",
          en: "name a part of «time limit made of { … }», or remove «for \(name)»")
      ], fixes: replacing(place, by: nearest))
  }

  static func secondSupplement(at place: Place) -> Finding {
    Finding(
      FindingCode(276), .error,
      Bilingual(
        vi: "«bổ sung» chỉ ghi một lần trong một thủ tục", en: "«supplement» stands once in a procedure"), at: place,
      help: [Bilingual(vi: "gộp vào khối ở trên", en: "put it into the block above")])
  }

  static func unknownStage(_ name: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(277), .error,
      Bilingual(vi: "quy trình không có bước «\(name)»", en: "the process has no stage «\(name)»"), at: place,
      note: ModelWording.didYouMean(nearest), fixes: replacing(place, by: nearest))
  }

  static func duplicateStage(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(278), .error,
      Bilingual(vi: "hai bước cùng tên «\(name)»", en: "two stages are named «\(name)»"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "đặt tên khác cho một bước", en: "give one of them another name")])
  }

  static func stageAfterItself(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(279), .error,
      Bilingual(
        vi: "bước «\(name)» chờ chính nó nên không bắt đầu được",
        en: "the stage «\(name)» waits for itself and cannot begin"), at: place,
      help: [Bilingual(vi: "ghi tên bước đứng trước", en: "name the stage before it")])
  }

  static func stagesInACircle(_ names: [String], at place: Place) -> Finding {
    Finding(
      FindingCode(280), .error,
      Bilingual(
        vi: "các bước chờ lẫn nhau, không bước nào bắt đầu được: " + names.joined(separator: ", "),
        en: "these stages wait for each other and none can begin: " + names.joined(separator: ", ")), at: place,
      help: [Bilingual(vi: "bỏ «sau …» ở một trong các bước này", en: "remove «after …» from one of them")])
  }

  static func citationWithoutSource(at place: Place) -> Finding {
    Finding(
      FindingCode(281), .error,
      Bilingual(vi: "căn cứ chưa nói của văn bản nào", en: "the citation does not name its source"), at: place,
      help: [
        Bilingual(
          vi: "thêm tên căn cứ: «[khoản 1 Điều 15 luật_hộ_tịch]»",
          en: "add the source: «[clause 1 article 15 luật_hộ_tịch]»")
      ])
  }

  static func notAFindingCode(_ written: String, at place: Place) -> Finding {
    Finding(
      FindingCode(282), .error,
      Bilingual(vi: "«\(written)» không phải mã cảnh báo", en: "«\(written)» is not a finding's code"), at: place,
      help: [
        Bilingual(
          vi: "viết mã đứng đầu cảnh báo, như «chấp nhận cảnh báo TTHC217 vì \"…\"»",
          en: "write the code shown with the warning, as in «accept warning TTHC217 because \"…\"»")
      ])
  }

  static func incompleteApproval(at place: Place) -> Finding {
    Finding(
      FindingCode(286), .error,
      Bilingual(
        vi: "lời chấp thuận chưa đủ hai phiên bản, lý do, người duyệt và ngày hết hạn",
        en: "the approval lacks its versions, reason, approver or last day"), at: place,
      help: [
        Bilingual(
          vi:
            "viết như «chấp thuận thay đổi TTHC421 phiên bản 01/07/2025 đến 01/03/2026 vì \"…\", người duyệt \"…\", hết hạn "
            + "31/12/2026»",
          en: "write it as «approve change TTHC421 version 01/07/2025 to 01/03/2026 because \"…\", approved by \"…\", "
            + "expires 31/12/2026»")
      ])
  }

  static func unusedSuppression(_ code: FindingCode, at place: Place) -> Finding {
    Finding(
      FindingCode(283), .warning,
      Bilingual(
        vi: "không còn cảnh báo \(code) nào ở đây để chấp nhận", en: "there is no warning \(code) here to accept"),
      at: place, help: [Bilingual(vi: "bỏ câu này", en: "remove this statement")])
  }

  static func unknownLabel(_ label: String, at place: Place) -> Finding {
    Finding(
      FindingCode(284), .error,
      Bilingual(vi: "không có câu nào mang nhãn «\(label)» ở đây", en: "no statement here is labelled «\(label)»"),
      at: place,
      help: [
        Bilingual(
          vi: "ghi nhãn của một câu trong cùng khối, hoặc bỏ «cho \(label)»",
          en: "write the label of a statement in the same block, or remove «for \(label)»")
      ])
  }
}
