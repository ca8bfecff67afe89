import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText

extension Rule {
  static let notDecided = Rule(
    395, .note,
    title: Bilingual(vi: "chưa kiểm tra được hết", en: "not decided"),
    why: Bilingual(
      vi:
        "Các điều kiện ở đây vượt quá những gì công cụ chứng minh được, nên không nói là đúng, cũng không nói là sai: người "
        + "soạn tự xem lại các trường hợp, hoặc viết điều kiện đơn giản hơn.",
      en:
        "The conditions here go beyond what can be proved, so nothing is claimed either way: look at the cases yourself, "
        + "or write simpler conditions."),
    wrong: .procedure(
      """
      thông tin {
        chiều_dài: số nguyên đơn vị mét "Chiều dài?"
        chiều_rộng: số nguyên đơn vị mét "Chiều rộng?"
      }
      thời hạn 03 ngày làm việc khi chiều_dài × chiều_rộng < 100
      thời hạn 05 ngày làm việc khi chiều_dài × chiều_rộng ≥ 100 và chiều_dài × chiều_rộng × chiều_rộng ≠ 7
      thời hạn 06 ngày làm việc khi chiều_dài × chiều_rộng ≥ 100 và chiều_dài × chiều_rộng × chiều_rộng = 7
      """),
    right: .procedure(
      """
      thông tin {
        diện_tích: số nguyên đơn vị mét_vuông "Diện tích?"
      }
      thời hạn 03 ngày làm việc khi diện_tích < 100
      thời hạn 05 ngày làm việc khi diện_tích ≥ 100
      """),
    .procedure { subject, report in
      var places: [(reason: Undecided, places: [Place])] = []
      for open in subject.undecided {
        if let index = places.firstIndex(where: { $0.reason == open.reason }) {
          places[index].places.append(open.place)
        } else {
          places.append((open.reason, [open.place]))
        }
      }
      for (reason, open) in places {
        report.report(
          Violation(
            Bilingual(
              vi: "chưa kiểm tra được hết các điều kiện ở đây: \(reason.text.vi)",
              en: "the conditions here were not decided: \(reason.text.en)"),
            at: open[0],
            labels: open.indices.dropFirst().filter { !open[$0].lies(inAnyOf: open[..<$0]) }.map {
              Finding.Label(open[$0], Bilingual(vi: "cũng vậy", en: "likewise"))
            },
            help: [
              Bilingual(
                vi: "tự xem lại các trường hợp, hoặc viết điều kiện đơn giản hơn",
                en: "look at the cases yourself, or write simpler conditions")
            ]))
      }
    })
}

extension Place {
  fileprivate func lies(inAnyOf others: ArraySlice<Place>) -> Bool {
    others.contains { other in
      guard let span, let outer = other.span, file == other.file else { return self == other }
      return outer.start <= span.start && span.end <= outer.end
    }
  }
}
