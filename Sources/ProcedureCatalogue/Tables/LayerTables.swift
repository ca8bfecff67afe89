import CanonicalJSON

extension Overlay {
  static let codec = Codec.object(
    "Overlay", "What a version was merged from: the version of a national procedure and the local layers over it.",
    blank: Overlay(codes: [], layers: []),
    [
      .required("codes", \.codes, .list(.text)),
      .optional("from", \.from, .date),
      .required("layers", \.layers, .list(Layer.codec)),
    ])
}

extension Overlay.Layer {
  fileprivate static let codec = Codec.object(
    "OverlayLayer", "What one area decided for itself; values of the layer name it by its id.",
    blank: Overlay.Layer(origin: .blank, area: ""),
    [
      Field.inlined(\.origin, Origin.fields),
      [.required("area", \.area, .text)],
    ])
}

extension Field where Root: LayeredElement {
  /// What a local layer replaced, written like the element itself.
  static func overrides(_ name: String, _ codec: @escaping @Sendable () -> Codec<Root>) -> [Field] {
    [.list("overrides", \.overrides, .recursive(name, codec))]
  }
}
