/// By what a plan was found, and its number.
struct LastPlan {
  var key: CaseKey?
  var plan = 0
}
