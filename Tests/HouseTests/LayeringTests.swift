import Foundation
import Testing

@Suite struct LayeringTests {
  private static let ground: Set<String> = [
    "CanonicalJSON", "CommandTable", "OrderedWork", "ProcedureDiagnostics", "ProcedureText", "WorkingCalendar",
  ]
  private static let authoring: Set<String> = [
    "ProcedureSyntax", "ProcedureFormat", "ProcedureImport", "ProcedureModel", "ProcedureRules", "ProcedureCompiler",
  ]
  private static let artefact: Set<String> = ["ProcedureCatalogue"]
  private static let running: Set<String> = [
    "ProcedureBurden", "ProcedureChanges", "ProcedureDecisions", "ProcedureExport", "ProcedureForms",
    "ProcedureGuide", "ProcedurePages", "ProcedureRuntime", "ProcedureVectors",
  ]
  /// For the developers' tool only; the first puts both sides together.
  private static let proving: Set<String> = ["ProcedureMutations", "ProcedureSamples"]
  private static let outermost: Set<String> = ["ProcedureWorkspace"]

  /// What the files of each module may import. Arrows go down, and never from the running to the authoring side.
  private static let allowed: [String: Set<String>] = [
    "CanonicalJSON": [],
    "OrderedWork": [],
    "ProcedureText": [],
    "WorkingCalendar": [],
    "ProcedureDiagnostics": ["CanonicalJSON", "ProcedureText"],
    "CommandTable": ["ProcedureDiagnostics"],
    "ProcedureCatalogue": ground.subtracting(["CommandTable", "ProcedureText"]),
    "ProcedureBurden": ["ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "WorkingCalendar"],
    "ProcedureChanges": [
      "ProcedureBurden", "ProcedureCatalogue", "ProcedureDecisions", "ProcedureDiagnostics", "WorkingCalendar",
    ],
    "ProcedureDecisions": ["ProcedureCatalogue", "ProcedureDiagnostics", "WorkingCalendar"],
    "ProcedureExport": ground.subtracting(["CommandTable", "ProcedureText"]).union(artefact),
    "ProcedureForms": [
      "ProcedureCatalogue", "ProcedureDiagnostics", "ProcedurePages", "ProcedureRuntime", "WorkingCalendar",
    ],
    "ProcedureGuide": ground.subtracting(["CommandTable", "ProcedureText"]).union(artefact)
      .union(["ProcedureDecisions", "ProcedureRuntime"]),
    "ProcedurePages": ground.subtracting(["CommandTable", "ProcedureText"]).union(artefact),
    "ProcedureRuntime": ground.subtracting(["CommandTable", "ProcedureText"]).union(artefact)
      .union(["ProcedureDecisions"]),
    "ProcedureVectors": ground.subtracting(["CommandTable", "ProcedureText"]).union(artefact)
      .union(["ProcedureDecisions", "ProcedureRuntime"]),
    "ProcedureSyntax": ["ProcedureDiagnostics", "ProcedureText"],
    "ProcedureFormat": ["ProcedureDiagnostics", "ProcedureSyntax", "ProcedureText"],
    "ProcedureImport": ground.subtracting(["CommandTable"]).union([
      "ProcedureCatalogue", "ProcedureFormat", "ProcedureSyntax",
    ]),
    "ProcedureModel": ground.subtracting(["CommandTable"]).union(artefact).union([
      "ProcedureDecisions", "ProcedureSyntax",
    ]),
    "ProcedureRules": ground.subtracting(["CommandTable"]).union(artefact).union([
      "ProcedureBurden", "ProcedureChanges", "ProcedureDecisions", "ProcedureFormat", "ProcedureModel",
      "ProcedureSyntax",
    ]),
    "ProcedureCompiler": ground.subtracting(["CommandTable"]).union(artefact).union(authoring)
      .subtracting(["ProcedureCompiler", "ProcedureFormat", "ProcedureImport"]),
    "ProcedureWorkspace": ground.subtracting(["CommandTable"]).union(artefact).union(["ProcedureCompiler"]),
    "tthc": ground.union(artefact).union(authoring).union(running).union(outermost),
    "ProcedureMutations": ground.subtracting(["CommandTable"]).union(artefact).union([
      "ProcedureChanges", "ProcedureCompiler", "ProcedureFormat", "ProcedureModel", "ProcedureRuntime",
      "ProcedureSyntax",
    ]),
    "ProcedureSamples": ["CanonicalJSON", "ProcedureCatalogue", "ProcedureRuntime", "WorkingCalendar"],
    "tthc-dev": ground.union(artefact).union(authoring).union(running).union(proving).union(outermost),
  ]

  @Test func `Every module imports only what lies below it`() {
    for file in SourceFiles.all {
      guard let allowed = Self.allowed[file.module] else {
        Issue.record("\(file.module) has no row in the table of layers")
        continue
      }
      let ours = file.imports.filter { Self.allowed[$0] != nil }
      for module in ours where !allowed.contains(module) { Issue.record("\(file.path) imports \(module)") }
    }
  }

  @Test func `What a service embeds holds no part of the compiler`() {
    let embedded = SourceFiles.all.filter { Self.running.union(Self.artefact).contains($0.module) }
    #expect(!embedded.isEmpty)
    for file in embedded {
      for module in file.imports where Self.authoring.contains(module) {
        Issue.record("\(file.path) imports \(module)")
      }
    }
  }

  @Test func `Only the workspace and the executables touch the system`() {
    let system: Set<String> = ["Glibc", "Musl", "Darwin", "Foundation", "FoundationEssentials"]
    let outer: Set<String> = ["ProcedureWorkspace", "tthc", "tthc-dev"]
    for file in SourceFiles.all where !outer.contains(file.module) {
      for module in file.imports where system.contains(module) { Issue.record("\(file.path) imports \(module)") }
    }
  }

  @Test func `The entry point of the program is a few lines`() throws {
    let main = try #require(SourceFiles.all.first { $0.path == "Sources/tthc/main.swift" })
    #expect(main.code.count <= 6)
  }
}
