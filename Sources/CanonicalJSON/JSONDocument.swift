/// A JSON text that has been read: its bytes, and a flat table of what stands where.
///
/// Reading makes no strings and no tree; a `JSONValue` is a view at one place. The text is known to be strict RFC 8259:
/// UTF-8, no key twice in an object (unless allowed), no half surrogates. Copies share the bytes, and all threads may
/// read.
package struct JSONDocument: Sendable {
  /// Containers inside each other.
  package static let maximumDepth = 512
  /// 256 MiB: what the flat table holds, which has at most one entry a byte.
  package static let maximumByteCount = JSONEntry.maximumPayload

  package enum DuplicateKeys: Sendable {
    case refused
    /// All members are kept; a look-up by key finds the first.
    case allowed
  }

  let storage: JSONStorage

  package init(parsing bytes: [UInt8], duplicateKeys: DuplicateKeys = .refused) throws(JSONError) {
    do {
      let entries = try JSONParser.entries(of: bytes, allowsDuplicateKeys: duplicateKeys == .allowed)
      storage = JSONStorage(bytes: bytes, entries: entries)
    } catch {
      throw JSONError(error, in: bytes)
    }
  }

  /// Reads a text of which the elements of one list are only looked through.
  ///
  /// The elements have no other members then than those that are kept, and `init(readingWhole:)` reads them to the end.
  /// Of what was passed over only the encoding has been checked; such a document has no canonical form.
  package init(parsing bytes: [UInt8], glancing glance: JSONGlance) throws(JSONError) {
    do {
      let entries = try JSONParser.entries(of: bytes, allowsDuplicateKeys: false, glance: glance)
      storage = JSONStorage(bytes: bytes, entries: entries)
    } catch {
      throw JSONError(error, in: bytes)
    }
  }

  /// Reads a value that has only been looked through, with all its members, as a document of its own. Places and
  /// pointers are still those in the whole text.
  package init(readingWhole value: JSONValue) throws(JSONError) {
    let bytes = value.storage.bytes
    do {
      let entries = try JSONParser.entries(of: value.range, in: bytes)
      storage = JSONStorage(bytes: bytes, entries: entries, origin: value)
    } catch {
      throw JSONError(error, in: bytes)
    }
  }

  package var bytes: [UInt8] { storage.bytes }

  package var root: JSONValue { JSONValue(storage, 0) }
}
