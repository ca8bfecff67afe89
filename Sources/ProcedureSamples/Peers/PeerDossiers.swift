import CanonicalJSON

/// The dossiers that other tools answered, line by line in the shape that `tthc batch` reads.
///
/// What no rule and no answer uses (a name, a telephone number) is left away; the documents get longer, as each is an
/// object here.
package enum PeerDossiers {
  private static let channels = ["online": "online", "counter": "in-person", "post": "postal"]
  /// The peers know the day only.
  private static let hour = "T08:00"

  /// Adds the line for one of the peers' lines.
  package static func append(_ line: [UInt8], to answer: inout [UInt8]) throws(PeerFault) {
    let dossier = try PeerFile(line).root
    let moment = try dossier.text("submitted") + hour
    guard let channel = channels[try dossier.text("channel")], let facts = dossier["facts"] else {
      throw PeerFault(member: "channel")
    }
    answer +=
      ("{\"dossier\":\"\(try dossier.text("id"))\",\"procedure\":\"\(try dossier.text("proc"))\","
      + "\"submitted\":\"\(moment)\",\"accepted\":\"\(moment)\",\"channel\":\"\(channel)\",\"facts\":").utf8
    answer += facts.rawBytes
    var separator = ",\"documents\":["
    for document in try dossier.list("docs") {
      guard let name = document.string else { throw PeerFault(member: "docs") }
      answer += (separator + "{\"document\":\"\(name)\"}").utf8
      separator = ","
    }
    answer += (separator == "," ? "]}\n" : separator + "]}\n").utf8
  }
}
