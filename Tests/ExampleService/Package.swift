// swift-tools-version: 6.2
// A service as another team would write it: it depends on the library products and brings no compiler along.
import PackageDescription

let package = Package(
  name: "ExampleService",
  dependencies: [.package(name: "tthc", path: "../..")],
  targets: [
    .executableTarget(
      name: "ExampleService",
      dependencies: [
        .product(name: "ProcedureCatalogue", package: "tthc"), .product(name: "ProcedureRuntime", package: "tthc"),
        .product(name: "WorkingCalendar", package: "tthc"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
