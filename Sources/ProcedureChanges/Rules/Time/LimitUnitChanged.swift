import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let limitUnitChanged = ChangeRule(
    403, [.consumer(.error), .agency(.neutral, .error)],
    title: Bilingual(vi: "đơn vị của thời hạn thay đổi", en: "another unit of a time limit"),
    why: Bilingual(
      vi: "Phần mềm đọc danh mục và quy trình nội bộ đếm theo đơn vị cũ (ngày, ngày làm việc, giờ) sẽ "
        + "tính sai ngày hẹn. Báo trước cho nơi dùng, rồi ghi lời chấp thuận.",
      en: "Services and internal processes that count by the old unit (days, working days, hours) will "
        + "compute wrong days. Tell them first, then approve it."),
    example: Example(
      "thời hạn 14 ngày",
      "thời hạn 10 ngày làm việc"),
    .versions { pair, report in
      for (index, limit) in pair.new.limits.enumerated() {
        guard let former = pair.old.limits.first(where: { $0.origin.id == limit.origin.id }) ?? TimeChange.only(pair)
        else { continue }
        guard let now = limit.amount.units, let then = former.amount.units, now != then else { continue }
        report.report(
          ChangeWording.unitChanged(limit.amount, former.amount),
          at: pair.site(limit.origin, "limits", index, before: former.origin))
      }
    })
}
