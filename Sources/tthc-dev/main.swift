import Foundation

// The developers' tool: makes what is generated, and measures. Users get `tthc`.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "generate": exit(Generate.run(check: arguments.contains("--check")))
case "bench":
  let names = arguments.dropFirst().filter { !$0.hasPrefix("--") }
  exit(Bench.run(only: names.first, size: arguments.contains("--small") ? .small : Bench.Size()))
default:
  Output.error(
    """
    tthc-dev generate [--check]   write Generated/ from Specs/ and the tables; --check only compares
    tthc-dev bench [NAME] [--small]   measure: parse, compile, load, assess, deadline
    """)
  exit(64)
}
