import CanonicalJSON
package import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
package import ProcedureRuntime
import WorkingCalendar

/// Dossiers with the answers that any interpreter of a catalogue must give, found from the conditions of every version.
///
/// For each version there are cases that together show every condition, and every comparison inside it, both holding and
/// failing, with supplements where a condition asks how many there were; the first of them once more with all documents, with the other members of every choice, with photos of
/// them, without the databases, with the events from which limits run, and at other moments; and one dossier of which
/// nothing is known but how it came. The same catalogue gives the same bytes.
package struct ConformanceVectors: Sendable {
  package static let format = "tthc-conformance-vectors"
  package static let formatVersion = "1.0"

  /// What one version came to.
  package struct Version: Sendable {
    package let version: Catalogue.Version
    package let vectors: [ConformanceVector]
    /// What the vectors exercise, as the runtime saw it.
    package let coverage: ExampleCoverage
    /// How many ways in which conditions, and the comparisons in them, come out were to be shown.
    package let targets: Int
    package let gaps: [VectorGap]
  }

  package let versions: [Version]
  private let edition: String
  private let digest: String

  package init(_ catalogue: Catalogue) throws(CatalogueError) {
    let assessor = Assessor(catalogue)
    let context = DecisionContext(areas: catalogue.areas, agencies: catalogue.agencies)
    edition = catalogue.edition
    digest = catalogue.digest
    var versions: [Version] = []
    for version in catalogue.versions {
      versions.append(try VersionVectors(version, catalogue, assessor, context).result())
    }
    self.versions = versions
  }

  package var count: Int { versions.reduce(0) { $0 + $1.vectors.count } }

  /// One vector a line, so that a change of one procedure is a change of a few lines.
  package var bytes: [UInt8] {
    let head: JSON = [
      "catalogue": ["edition": .string(edition), "digest": .string(digest)],
      "format": .string(ConformanceVectors.format), "formatVersion": .string(ConformanceVectors.formatVersion),
    ]
    var bytes = Array(head.canonicalBytes.dropLast())
    bytes += Array(",\"vectors\":[".utf8)
    var isFirst = true
    for version in versions {
      for vector in version.vectors {
        bytes += Array((isFirst ? "\n" : ",\n").utf8)
        bytes += vector.json.canonicalBytes
        isFirst = false
      }
    }
    return bytes + Array("\n]}\n".utf8)
  }
}
