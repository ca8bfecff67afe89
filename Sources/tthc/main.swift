import CommandTable
import ProcedureWorkspace

let code = await Program(.ofThisProcess()).run(Array(CommandLine.arguments.dropFirst()))
OperatingSystem.end(code.rawValue)
