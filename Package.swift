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

/// What makes pages, forms and words for people has time enough: small code rather than fast code.
let smallCode: [SwiftSetting] = house + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

func library(_ name: String, _ dependencies: [String] = [], settings: [SwiftSetting] = house) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

func tests(
  of name: String, _ dependencies: [String] = [], hasGoldens: Bool = false, data: [String] = [],
  named tests: String? = nil
) -> Target {
  .testTarget(
    name: tests ?? "\(name)Tests", dependencies: ([name] + dependencies).map { .byName(name: $0) },
    exclude: data + (hasGoldens ? ["Goldens"] : []), swiftSettings: house)
}

/// Without names for other programs to link against, with equal functions kept once, without the index by which an
/// exception would find its handler (Swift throws none), and at a fixed address: 2.4 MB less, and 40 000 fewer
/// addresses to put right at each start.
let smallProgram: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-Xlinker", "--no-export-dynamic", "-Xlinker", "--icf=safe", "-Xlinker", "--no-eh-frame-hdr", "-Xclang-linker",
      "-no-pie",
    ],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "tthc",
  products: [
    .executable(name: "tthc", targets: ["tthc"]),
    .library(name: "ProcedureCatalogue", targets: ["ProcedureCatalogue"]),
    .library(name: "ProcedureDiagnostics", targets: ["ProcedureDiagnostics"]),
    .library(name: "ProcedureRuntime", targets: ["ProcedureRuntime"]),
    .library(name: "WorkingCalendar", targets: ["WorkingCalendar"]),
  ],
  targets: [
    // Ground
    library("CanonicalJSON"),
    tests(of: "CanonicalJSON"),
    library("CommandTable", ["ProcedureDiagnostics"]),
    tests(of: "CommandTable", ["ProcedureDiagnostics"], hasGoldens: true),
    library("OrderedWork"),
    tests(of: "OrderedWork"),
    library("ProcedureDiagnostics", ["CanonicalJSON", "ProcedureText"]),
    tests(of: "ProcedureDiagnostics", ["CanonicalJSON", "ProcedureText", "TestSupport"], hasGoldens: true),
    library("ProcedureText"),
    tests(of: "ProcedureText", ["TestSupport"]),
    library("WorkingCalendar"),
    tests(of: "WorkingCalendar", data: ["DeadlineVectors.txt", "HolidayLibraryDays.txt", "LunarMonths.txt"]),

    // The artefact, and the running side
    library("ProcedureCatalogue", ["CanonicalJSON", "ProcedureDiagnostics", "WorkingCalendar"]),
    tests(
      of: "ProcedureCatalogue", ["CanonicalJSON", "ProcedureDiagnostics", "WorkingCalendar"], data: ["Fixtures"]),
    library(
      "ProcedureBurden", ["ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "WorkingCalendar"]),
    tests(
      of: "ProcedureBurden", ["ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "WorkingCalendar"]),
    library(
      "ProcedureChanges",
      ["ProcedureBurden", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "WorkingCalendar"]),
    tests(
      of: "ProcedureChanges",
      [
        "ProcedureCatalogue", "ProcedureCompiler", "ProcedureDiagnostics", "ProcedureFormat", "ProcedureModel",
        "ProcedureMutations", "ProcedureSyntax", "ProcedureText", "WorkingCalendar",
      ], hasGoldens: true),
    library("ProcedureDecisions", ["ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"]),
    tests(of: "ProcedureDecisions", ["ProcedureCatalogue", "ProcedureDiagnostics", "TestSupport", "WorkingCalendar"]),
    library(
      "ProcedureForms",
      ["ProcedureCatalogue", "ProcedureDiagnostics", "ProcedurePages", "ProcedureRuntime", "WorkingCalendar"],
      settings: smallCode),
    tests(
      of: "ProcedureForms",
      [
        "ProcedureCatalogue", "ProcedureDiagnostics", "ProcedurePages", "ProcedureRuntime", "TestSupport",
        "WorkingCalendar",
      ], hasGoldens: true, data: ["Fixtures"]),
    library(
      "ProcedureGuide",
      [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "ProcedureRuntime",
        "WorkingCalendar",
      ]),
    tests(
      of: "ProcedureGuide",
      ["ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "ProcedureRuntime", "WorkingCalendar"]),
    library(
      "ProcedurePages", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"],
      settings: smallCode),
    tests(
      of: "ProcedurePages", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"],
      hasGoldens: true),
    library(
      "ProcedureExport", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"],
      settings: smallCode),
    tests(
      of: "ProcedureExport", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"],
      data: ["Validator"]),
    library(
      "ProcedureRuntime",
      ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "WorkingCalendar"]),
    tests(
      of: "ProcedureRuntime",
      [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "TestSupport",
        "WorkingCalendar",
      ]),

    library(
      "ProcedureSamples", ["CanonicalJSON", "ProcedureCatalogue", "ProcedureRuntime", "WorkingCalendar"]),
    tests(
      of: "ProcedureSamples",
      [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureCompiler", "ProcedureDiagnostics", "ProcedureRuntime",
        "ProcedureText", "WorkingCalendar",
      ]),
    library(
      "ProcedureVectors",
      [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "ProcedureRuntime",
        "WorkingCalendar",
      ]),
    tests(
      of: "ProcedureVectors",
      ["CanonicalJSON", "ProcedureCatalogue", "ProcedureDiagnostics", "ProcedureRuntime", "WorkingCalendar"],
      data: ["Python"]),

    // The authoring side
    library("ProcedureSyntax", ["ProcedureDiagnostics", "ProcedureText"]),
    tests(
      of: "ProcedureSyntax", ["ProcedureDiagnostics", "ProcedureFormat", "ProcedureText"], hasGoldens: true,
      data: ["Fixtures"]),
    library("ProcedureFormat", ["ProcedureDiagnostics", "ProcedureSyntax", "ProcedureText"]),
    tests(of: "ProcedureFormat", ["ProcedureDiagnostics", "ProcedureSyntax", "ProcedureText"]),
    library(
      "ProcedureImport",
      [
        "CanonicalJSON", "OrderedWork", "ProcedureCatalogue", "ProcedureDiagnostics", "ProcedureFormat",
        "ProcedureSyntax", "ProcedureText", "WorkingCalendar",
      ]),
    tests(
      of: "ProcedureImport",
      [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureCompiler", "ProcedureDiagnostics", "ProcedureFormat",
        "ProcedureModel", "ProcedureSyntax", "ProcedureText",
      ],
      data: [
        "DrawRows.py", "FreshLabels.txt", "HeldOutLabels.txt", "Labels.txt", "SecondLabels.txt", "ThirdLabels.txt",
      ]),
    library(
      "ProcedureModel",
      [
        "OrderedWork", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "ProcedureSyntax",
        "ProcedureText", "WorkingCalendar",
      ]),
    tests(
      of: "ProcedureModel",
      ["ProcedureCatalogue", "ProcedureDiagnostics", "ProcedureSyntax", "ProcedureText", "WorkingCalendar"],
      hasGoldens: true),
    library(
      "ProcedureRules",
      [
        "OrderedWork", "ProcedureBurden", "ProcedureCatalogue", "ProcedureChanges", "ProcedureDecisions",
        "ProcedureDiagnostics",
        "ProcedureFormat", "ProcedureModel", "ProcedureSyntax", "ProcedureText", "WorkingCalendar",
      ]),
    tests(
      of: "ProcedureRules", ["ProcedureDiagnostics", "ProcedureModel", "ProcedureText", "WorkingCalendar"],
      hasGoldens: true),
    library(
      "ProcedureCompiler",
      [
        "CanonicalJSON", "OrderedWork", "ProcedureCatalogue", "ProcedureDiagnostics", "ProcedureModel",
        "ProcedureRules", "ProcedureSyntax", "ProcedureText", "WorkingCalendar",
      ]),
    tests(
      of: "ProcedureCompiler",
      [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "ProcedureModel",
        "ProcedureRuntime", "ProcedureSyntax", "ProcedureText", "TestSupport", "WorkingCalendar",
      ]),

    // Both sides together, to ask how much the one notices of what changes the other
    library(
      "ProcedureMutations",
      [
        "ProcedureCatalogue", "ProcedureChanges", "ProcedureCompiler", "ProcedureDiagnostics", "ProcedureFormat",
        "ProcedureModel", "ProcedureRuntime", "ProcedureSyntax", "ProcedureText", "WorkingCalendar",
      ]),
    tests(of: "ProcedureMutations", ["ProcedureSyntax", "ProcedureText"]),

    // Outermost: the only modules that touch files
    library(
      "ProcedureWorkspace",
      [
        "CanonicalJSON", "OrderedWork", "ProcedureCatalogue", "ProcedureCompiler", "ProcedureDiagnostics",
        "ProcedureText",
      ]),
    tests(
      of: "ProcedureWorkspace", ["ProcedureCatalogue", "ProcedureCompiler", "ProcedureDiagnostics", "ProcedureText"]),

    // Executables
    .executableTarget(
      name: "tthc",
      dependencies: [
        "CanonicalJSON", "CommandTable", "OrderedWork", "ProcedureCatalogue", "ProcedureChanges", "ProcedureCompiler",
        "ProcedureDiagnostics", "ProcedureExport", "ProcedureFormat", "ProcedureForms", "ProcedureGuide",
        "ProcedureImport", "ProcedureModel", "ProcedurePages", "ProcedureRules", "ProcedureRuntime", "ProcedureSyntax",
        "ProcedureText", "ProcedureVectors", "ProcedureWorkspace", "WorkingCalendar",
      ], swiftSettings: smallCode, linkerSettings: smallProgram),
    .executableTarget(
      name: "tthc-dev",
      dependencies: [
        "CanonicalJSON", "ProcedureCatalogue", "ProcedureChanges", "ProcedureCompiler", "ProcedureDiagnostics",
        "ProcedureFormat", "ProcedureGuide", "ProcedureModel", "ProcedureMutations", "ProcedureRules",
        "ProcedureRuntime",
        "ProcedureSamples",
        "ProcedureSyntax", "ProcedureText", "ProcedureVectors", "ProcedureWorkspace", "WorkingCalendar",
      ], swiftSettings: house),
    tests(
      of: "tthc",
      [
        "CanonicalJSON", "CommandTable", "ProcedureCatalogue", "ProcedureDiagnostics", "ProcedureWorkspace",
        "WorkingCalendar",
      ], hasGoldens: true, data: ["Spark"], named: "CommandTests"),
    // What several kinds of tests share
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
