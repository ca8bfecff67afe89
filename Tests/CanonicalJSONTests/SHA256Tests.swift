import CanonicalJSON
import Testing

@Suite("SHA256")
struct SHA256Tests {
  /// FIPS 180-4 and NIST CAVP short messages.
  @Test(
    "gives the published digests of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func standardExamples(message: String, digest: String) {
    #expect(SHA256.hexDigest(of: Array(message.utf8)) == digest)
  }

  @Test("gives the published digest of a million letters a")
  func aMillionLetters() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256.hexDigest(of: message) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Digests by an independent implementation (Python's hashlib) of messages whose byte `i` is `i * i + 31 * i + count`.
  @Test(
    "agrees with an independent implementation at every boundary of a block",
    arguments: [
      (1, "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"),
      (3, "0337f5676b6289ccda1583309711fff7c21a17d59355f827809f902b63b2fd00"),
      (31, "077c51fd69b84075849f4b2140e5e865ecfba2b62cdf9ea3d83042a329223aaf"),
      (54, "8c34fcdd4991f24913f0ae8e16cf763d345066115f127a6c8bd9b42873aa60b5"),
      (55, "4ad944142df626871dacfeb2b0eef3194478b9c448d28b76d72c91e14daad27d"),
      (56, "2309fdb1523a517c3f8364e952b7f03ee22c25974cbe37c8470965f6a377453e"),
      (57, "2d002ee5a1eb2e0043b5f25ac55cf393b9a66f5e02892573d7facf53abcf8d13"),
      (63, "2efb065b5fe1b0188064437c1cd26fec19d730d383b5f401120ed18245ed3fd8"),
      (64, "b5799945e1f2b47a6becda6ab31a8f03f2d1b691cd330e7c88c775895cf4ab8a"),
      (65, "b712de1bb39154143bbb9bddc84ba8b58e2a6795676a264207189eb554e20a72"),
      (119, "4125302e906f3fae3d9756b8529914a55783f67504fcd0056051acf4c4b11c93"),
      (120, "ba45249d7367c2e091f44d7a210f746f6f15c98aead8d42d94d2be3e1340223e"),
      (127, "13194510d7d6a576316912ad8f10175e7c066c96b00ef4a33cb33cccfa512b67"),
      (128, "6d5495aa355401ea7e74f2788879f1681804a1a480fb063896b6841437a3396b"),
      (129, "f1da89e897c0b9565f10e6ba90fe812a3498f8423d3b85dfa707ba2219edfdbe"),
      (191, "f7d9f79ed452c8adf0bcd4cb28989012c1992fc31e1dcb93008ca2a9787dd19d"),
      (255, "5c17d187a00cb5e3a319831e8d6aa1dfa5173b4a0438608440a0d9ac816950d2"),
      (256, "b26746976e79a3f2cad5438758381ffcb96a6c5d953acd9045f914cbfc557326"),
      (1_000, "580c6feb64c0a6d8ebd758bdaaedfcfbc4c308d0193b8721551640e57516601d"),
      (4_095, "93d317f6f216124c607b91c0927a1fb1ce285354266645aa96a1b2068d192548"),
      (4_096, "6825b962dc2d438fa6fab41ee0ba3fd4b3681c604427d90ef3d17eea67d79cbf"),
      (10_007, "f2c96f5fef2b33de230846b5d6025504389bd362fd423c0af31c17ecf89b701f"),
    ])
  func independentDigests(count: Int, digest: String) {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 + 31 * $0 + count) }
    #expect(SHA256.hexDigest(of: message) == digest)
  }

  @Test("gives the same digest when a message comes in pieces", arguments: [1, 7, 63, 64, 65, 130])
  func pieces(size: Int) {
    let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var hash = SHA256()
    for start in stride(from: 0, to: message.count, by: size) {
      hash.update(message[start..<min(start + size, message.count)])
    }
    #expect(hash.finish() == SHA256.digest(of: message))
  }
}
