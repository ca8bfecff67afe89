import CanonicalJSON

extension ChannelOffer {
  static let codec = Codec.object(
    "ChannelOffer", "A way in which a dossier may be handed in.", blank: ChannelOffer(channel: .inPerson),
    [
      .required("channel", \.channel, .word),
      .optional("extent", \.extent, .word),
    ])
}

extension PlaceBase {
  static let codec = Codec<PlaceBase>.variants(
    fixed.map { .word($0.word, $0) } + [
      .tagged("described", .text, PlaceBase.described) { if case .described(let words) = $0 { words } else { nil } }
    ])
}

extension RoleAssignment.CompetentPlace {
  fileprivate static let codec = Codec.object(
    "CompetentPlace", "Whose place decides which agency is competent.",
    blank: RoleAssignment.CompetentPlace(base: .residence),
    [
      .required("base", \.base, PlaceBase.codec),
      .optional("of", \.of, .text),
    ])
}

extension RoleAssignment {
  static let codec: Codec<RoleAssignment> = .object(
    "RoleAssignment", "Agencies in one of the national roles; the places are in order of fallback.",
    blank: RoleAssignment(origin: .blank, role: .received, agencies: []),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("RoleAssignment") { codec },
      [
        .required("role", \.role, .word),
        .list("agencies", \.agencies, .text),
        .list("places", \.places, CompetentPlace.codec),
        .flag("followsLodging", \.followsLodging),
        .flag("followsStages", \.followsStages),
        .optional("tieBreak", \.tieBreak, .word),
        .list("results", \.results, .text),
      ],
      Field.when(\.when),
    ])
}

extension JurisdictionFree.Scope {
  fileprivate static let codec = Codec<JurisdictionFree.Scope>.variants([
    .word("nationwide", .nationwide),
    .word("province", .province),
    .tagged("areas", .list(.text), JurisdictionFree.Scope.areas) {
      if case .areas(let areas) = $0 { areas } else { nil }
    },
  ])
}

extension JurisdictionFree {
  static let codec: Codec<JurisdictionFree> = .object(
    "JurisdictionFree", "Where a dossier may be handed in whatever the place; it never changes who decides.",
    blank: JurisdictionFree(origin: .blank, scope: .nationwide),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("JurisdictionFree") { codec },
      [.required("scope", \.scope, Scope.codec)],
      Field.when(\.when),
    ])
}
