/// Literals that together suffice: whatever else is true, a region holds where they do; with one case that meets them.
struct Cube {
  let literals: [Literal]
  let values: [Int: Int64]
}
