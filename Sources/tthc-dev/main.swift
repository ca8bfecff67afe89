import Foundation
import ProcedureMutations

// The developers' tool: makes what is generated, and measures. Users get `tthc`.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "generate": exit(Generate.run(check: arguments.contains("--check")))
case "bench":
  let names = arguments.dropFirst().filter { !$0.hasPrefix("--") }
  exit(
    Bench.run(
      only: names.first, over: names.dropFirst().first, size: arguments.contains("--small") ? .small : Bench.Size()))
case "mutate":
  let names = arguments.dropFirst().filter { !$0.hasPrefix("--") }
  if arguments.contains("--pairs") {
    exit(PairRun.run(filter: names.first, every: arguments.contains("--small") ? 29 : 1))
  }
  let kinds = arguments.contains("--measured") ? MutationKind.measured : MutationKind.allCases
  exit(MutationRun.run(filter: names.first, kinds: kinds, every: arguments.contains("--small") ? 29 : 1))
case "generate-dossiers": exit(GenerateDossiers.run(Array(arguments.dropFirst())))
case "peers": exit(PeerFiles.run(Array(arguments.dropFirst())))
case "invent" where arguments.count == 3 && 1...900_000 ~= Int(arguments[1]) ?? 0:
  var country = InventedCountry(seed: 1)
  exit(country.write(count: Int(arguments[1]) ?? 0, into: arguments[2]))
default:
  Output.error(
    """
    tthc-dev generate [--check]   write Generated/ from Specs/ and the tables; --check only compares
    tthc-dev bench [NAME] [--small]   measure: parse, compile, rules, growth, load [FILE], assess, batch, deadline,
                                      diff, guide, sarif, hostile, recheck [FOLDER]
    tthc-dev generate-dossiers --count N --catalogue FILE [--seed S] [--year Y] [--faults PER_MILLE]
                                      a year of dossiers, a line each, to standard output
    tthc-dev invent COUNT FOLDER      write as many procedures that no law knows, to measure with
    tthc-dev peers catalogue|rules|dossiers …   what other tools were measured with, in our notation
    tthc-dev mutate --pairs [PART OF A PATH] [--small]   make every change of known direction in Specs/ and list those
                                                         that diff does not judge rightly
    tthc-dev mutate [PART OF A PATH] [--measured] [--small]   make every small slip in Specs/ and list those that nothing
                                                              notices; --measured: only the kinds that are measured
    """)
  exit(64)
}
