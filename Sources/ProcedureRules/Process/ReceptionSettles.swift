import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let receptionSettles = Rule(
    318, .warning,
    title: Bilingual(
      vi: "nơi tiếp nhận cũng giải quyết, trái mô hình", en: "the receiving unit also settles, against the model"),
    why: Bilingual(
      vi:
        "Mô hình của địa bàn tách khâu tiếp nhận khỏi khâu thụ lý, giải quyết, để người giải quyết không tiếp xúc trực "
        + "tiếp với người nộp. Cơ quan, đơn vị đã tiếp nhận thì không được thực hiện, quyết định hoặc thẩm định. "
        + "Ghi bộ phận tiếp nhận riêng; nơi làm cả hai «tại chỗ» thì không thuộc mô hình này.",
      en: "The model of the area keeps reception apart from settlement, so that whoever settles never meets the "
        + "applicant. A unit that receives must not carry out, decide or appraise. "
        + "Name a reception unit of its own; a counter that does both on the spot does not follow this model."),
    wrong: .procedure(
      """
      áp dụng tại hải_phòng
      cơ quan tiếp nhận ubnd_xã
      cơ quan có thẩm quyền ubnd_xã
      """, declarations: model),
    right: .procedure(
      """
      áp dụng tại hải_phòng
      cơ quan tiếp nhận ttpvhcc_xã
      cơ quan có thẩm quyền ubnd_xã
      """, declarations: model),
    .procedure { subject, report in
      guard let model = subject.separatingModel else { return }
      let labels = [
        Finding.Label(model, Bilingual(vi: "mô hình tách hai khâu này", en: "the model keeps the two apart"))
      ]
      let receiving = subject.receivingUnits
      for (index, role) in subject.procedure.roles.enumerated() where [.performed, .decided].contains(role.role) {
        if role.followsLodging {
          report.report(
            Violation(
              Bilingual(
                vi: "nơi nhận hồ sơ cũng là nơi giải quyết", en: "whoever receives the dossier also settles it"),
              at: subject.places.roles[index], labels: labels, help: [separateUnit]))
        }
        for (agency, place) in zip(role.agencies, subject.places.roleAgencies[index]) where receiving.contains(agency) {
          report.report(violation(subject.title(ofAgency: agency), at: place, labels))
        }
      }
      for (index, stage) in subject.procedure.process.stages.enumerated() {
        guard let agency = stage.actors.first(where: receiving.contains) else { continue }
        let title = WordFold.fold(stage.title)
        guard StageWords.settlement.contains(where: { title.hasPrefix($0) }) else { continue }
        let particulars = subject.places.particulars(ofStage: index)
        report.report(
          violation(
            subject.title(ofAgency: agency), at: particulars.actors.first ?? subject.places.stages[index], labels))
      }
    })

  private static func violation(_ unit: String, at place: Place, _ labels: [Finding.Label]) -> Violation {
    Violation(
      Bilingual(vi: "\(unit) vừa tiếp nhận vừa giải quyết", en: "\(unit) both receives and settles"), at: place,
      labels: labels, help: [separateUnit])
  }

  private static let separateUnit = Bilingual(
    vi: "ghi bộ phận tiếp nhận khác với nơi giải quyết", en: "name a reception unit other than the settling one")

  private static let model = """
    mô hình một_cửa_hải_phòng "Cơ chế một cửa" {
      địa bàn hải_phòng
      hiệu lực từ 01/01/2026
      tách tiếp nhận khỏi giải quyết
    }
    """
}

extension ProcedureSubject {
  /// The name of a one-stop model that holds for this version and keeps reception apart from settlement.
  fileprivate var separatingModel: Place? {
    let models = catalogue.contents.oneStopModels
    return models.indices.first { models[$0].separatesReception && catalogue.oneStopModelScopes[$0].holds(procedure) }
      .map { catalogue.model.oneStopModelPlaces[$0].name }
  }

  /// Who receives: by role, or in a stage that says so.
  fileprivate var receivingUnits: Set<String> {
    var units: Set<String> = []
    for role in procedure.roles where role.role == .received { units.formUnion(role.agencies) }
    for stage in procedure.process.stages {
      let title = WordFold.fold(stage.title)
      if StageWords.reception.contains(where: { title.hasPrefix($0) }) { units.formUnion(stage.actors) }
    }
    return units
  }
}
