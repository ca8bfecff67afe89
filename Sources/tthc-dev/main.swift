import Foundation

// The developers' tool: makes what is generated, and measures. Users get `tthc`.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "generate": exit(Generate.run(check: arguments.contains("--check")))
case "bench": exit(Bench.run(only: arguments.dropFirst().first))
default:
  Output.error(
    """
    tthc-dev generate [--check]   write Generated/ from Specs/ and the tables; --check only compares
    tthc-dev bench [NAME]         measure: parse, compile, load, assess, deadline, collate
    """)
  exit(64)
}
