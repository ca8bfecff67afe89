import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What the catalogue lists for a one-stop model: the procedures and agencies of its area that are in force on one of
/// its days.
struct OneStopModelScope: Sendable {
  /// The codes of its procedures, each once.
  let codes: Set<String>
  /// The fields of its procedures.
  let fields: Set<String>
  private let agencies: [Agency]
  private let oneStopUnits: Set<String>
  private let model: OneStopModel
  private let areas: AreaOrder

  init(_ model: OneStopModel, in contents: CatalogueContents, _ areas: AreaOrder) {
    self.model = model
    self.areas = areas
    let procedures = contents.procedures
    // Positions rather than procedures: a copy of each, only to be looked at, is what would cost.
    let held = procedures.indices.filter {
      !procedures[$0].appliesIn.isEmpty && Self.holds(model, areas, procedures[$0])
    }
    codes = Set(held.map { procedures[$0].code })
    fields = Set(held.map { procedures[$0].field })
    agencies = contents.agencies.filter { Self.holds(model, areas, [$0.area].compactMap(\.self), $0.inForce) }
    oneStopUnits = Set(contents.agencies.lazy.filter { $0.traits.contains(.oneStop) }.map(\.origin.id))
  }

  func holds(_ procedure: Procedure) -> Bool { Self.holds(model, areas, procedure) }

  /// How many the catalogue lists of what a claim counts.
  func listed(_ subject: OneStopModel.Subject) -> Int {
    switch subject {
    case .procedures: codes.count
    case .fields: fields.count
    case .provincialAgencies: offices(.province)
    case .districtAgencies: offices(.district)
    case .communeAgencies: offices(.commune)
    case .branches: agencies.count { $0.traits.contains(.branch) }
    case .divisions: agencies.count { $0.traits.isEmpty && isInsideOneStopUnit($0) }
    }
  }

  /// Ordinary offices: one-stop units, their branches and divisions are not bodies of their own.
  private func offices(_ level: Agency.Level) -> Int {
    agencies.count { $0.level == level && $0.traits.isEmpty && !isInsideOneStopUnit($0) }
  }

  private func isInsideOneStopUnit(_ agency: Agency) -> Bool { agency.parent.map(oneStopUnits.contains) ?? false }

  private static func holds(_ model: OneStopModel, _ areas: AreaOrder, _ procedure: Procedure) -> Bool {
    holds(model, areas, procedure.appliesIn, procedure.inForce)
      && (model.receivers.isEmpty
        || procedure.roles.contains { role in
          role.role == .received && role.agencies.contains { model.receivers.contains($0) }
        })
  }

  private static func holds(
    _ model: OneStopModel, _ areas: AreaOrder, _ places: [String], _ inForce: Interval
  ) -> Bool {
    guard let area = model.area, inForce.meets(model.inForce) else { return false }
    return places.contains { areas.around($0).contains(area) }
  }
}

extension Interval {
  /// Whether both hold on some day.
  fileprivate func meets(_ other: Interval) -> Bool {
    let from = [self.from, other.from].compactMap(\.self).max()
    let to = [self.to, other.to].compactMap(\.self).min()
    guard let from, let to else { return true }
    return from <= to
  }
}

extension OneStopModel.Claim {
  /// The number as the source states it, with what it counts.
  var words: Bilingual {
    let (vi, one, many) =
      switch subject {
      case .procedures: ("thủ tục", "procedure", "procedures")
      case .fields: ("lĩnh vực", "field", "fields")
      case .provincialAgencies: ("cơ quan cấp tỉnh", "provincial agency", "provincial agencies")
      case .districtAgencies: ("cơ quan cấp huyện", "district agency", "district agencies")
      case .communeAgencies: ("cơ quan cấp xã", "commune agency", "commune agencies")
      case .branches: ("chi nhánh", "branch", "branches")
      case .divisions: ("phòng chuyên môn", "division", "divisions")
      }
    let exact = Bilingual(vi: "\(number) \(vi)", en: "\(number) \(number == 1 ? one : many)")
    return isExceeded ? Bilingual(vi: "hơn \(exact.vi)", en: "more than \(exact.en)") : exact
  }
}
