/// Whether a diagram holds in some case.
enum Outcome {
  /// In the case with these values of the inputs, among others.
  case possible([Int: Int64])
  case impossible
  case open(Undecided)
}
