import CanonicalJSON

extension Overlay {
  static let codec = Codec.object(
    "Overlay", "What a version was merged from: the version of a national procedure and the local layers over it.",
    blank: Overlay(codes: [], layers: []),
    [
      .required("codes", \.codes, .list(.text)),
      .optional("from", \.from, .date),
      .required("layers", \.layers, .list(layer)),
    ])

  private static let layer = Codec.object(
    "Layer", "What one area decided for itself: `id` is that of the area, and values of the layer name it.",
    blank: Origin.blank, Origin.fields)
}

extension Field where Root: LayeredElement {
  /// What a local layer replaced, written like the element itself.
  static func overrides(_ name: String, _ codec: @escaping @Sendable () -> Codec<Root>) -> [Field] {
    [.list("overrides", Property({ $0.overrides }, { $0.overrides = $1 }), .recursive(name, codec))]
  }
}
