// The names of a catalogue of administrative procedures, edition 2026-11.
// Made by `tthc compile --emit swift`; whatever is changed by hand is lost.

public import ProcedureRuntime
public import WorkingCalendar

/// The digest of the catalogue that has these names.
public let catalogueDigest = "sha256:f48898b9725a84486f96e557d3cdbc9804ad31dca58ce3bb0dccb0760824e479"

/// Cấp giấy xác nhận
///
/// In force from 2025-07-01.
public struct Procedure1_000001: Sendable {
  /// The code of the procedure.
  public static let code = "1.000001"

  /// Ngày sinh của người đề nghị
  public var ngaySinh: CivilDate?

  /// The answers to: Ai nộp hồ sơ?
  public enum NguoiDiNop: String, CaseIterable, Sendable {
    /// Người đề nghị
    case duongSu = "đương_sự"
    /// Người được ủy quyền
    case duocUyQuyen = "được_ủy_quyền"
  }

  /// Ai nộp hồ sơ?
  public var nguoiDiNop: NguoiDiNop?

  /// Số bản giấy xác nhận đề nghị cấp
  /// Counted in: bản.
  public var soBan: Int64?

  /// Nothing is known yet.
  public init() {}

  /// The answers that are known.
  public var facts: [Dossier.Fact] {
    var facts: [Dossier.Fact] = []
    if let value = ngaySinh { facts.append(Dossier.Fact("ngày_sinh", .date(value))) }
    if let value = nguoiDiNop { facts.append(Dossier.Fact("người_đi_nộp", .text(value.rawValue))) }
    if let value = soBan { facts.append(Dossier.Fact("số_bản", .integer(value))) }
    return facts
  }

  /// A dossier with these answers.
  public var dossier: Dossier {
    var dossier = Dossier(procedure: Self.code)
    dossier.facts = facts
    return dossier
  }

  /// The documents that a dossier may need.
  public enum Document: String, CaseIterable, Sendable {
    /// Đơn đề nghị
    case donDeNghi = "đơn_đề_nghị"
    /// Giấy ủy quyền
    case giayUyQuyen = "giấy_ủy_quyền"
  }
}
