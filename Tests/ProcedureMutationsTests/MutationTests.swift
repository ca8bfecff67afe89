import ProcedureMutations
import ProcedureText
import Testing

@Suite struct MutationTests {
}
