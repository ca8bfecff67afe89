// swift-tools-version: 6.2
// One section a layer, lowest first; inside a layer alphabetical; each target beside its tests.
// Arrows go down only. `Tests/HouseTests` compares the imports of Sources with this table.
import PackageDescription

let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: house)
}

func tests(of name: String, _ dependencies: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: ([name] + dependencies).map { .byName(name: $0) },
    swiftSettings: house)
}

let package = Package(
  name: "tthc",
  products: [
    .executable(name: "tthc", targets: ["tthc"]),
    .library(name: "ProcedureCatalogue", targets: ["ProcedureCatalogue"]),
    .library(name: "ProcedureRuntime", targets: ["ProcedureRuntime"]),
    .library(name: "WorkingCalendar", targets: ["WorkingCalendar"]),
  ],
  targets: [
    // Ground
    library("CanonicalJSON"),
    tests(of: "CanonicalJSON"),
    library("CommandTable", ["ProcedureDiagnostics"]),
    tests(of: "CommandTable", ["ProcedureDiagnostics"]),
    library("ProcedureDiagnostics", ["CanonicalJSON", "ProcedureText"]),
    tests(of: "ProcedureDiagnostics", ["CanonicalJSON", "ProcedureText"]),
    library("ProcedureText"),
    tests(of: "ProcedureText"),
    library("WorkingCalendar"),
    tests(of: "WorkingCalendar"),

    // The artefact, and the running side
    library("ProcedureCatalogue", ["CanonicalJSON", "WorkingCalendar"]),
    tests(of: "ProcedureCatalogue", ["CanonicalJSON", "WorkingCalendar"]),
    library("ProcedureRuntime", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"]),
    tests(of: "ProcedureRuntime", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"]),
  ],
  swiftLanguageModes: [.v6]
)
