import ProcedureText
import Testing

/// Values of the reference program (xxhsum 0.8, XXH64, seed 0).
@Suite struct XXHash64Tests {
  @Test(
    "published values come out",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func published(_ text: String, _ hash: UInt64) {
    #expect(XXHash64.hash(of: text.utf8.span) == hash)
  }

  @Test(
    "every way in which bytes are left over behind the stripes counts",
    arguments: [
      (3, 0x31D2_363F_52E5_64C9), (4, 0x9BB6_4B7D_66EE_9FDA), (7, 0x9A7B_1499_59CE_60D8),
      (8, 0xDAB9_9D95_C6F9_0092), (12, 0xD52E_4078_33AF_5133), (31, 0xA2AA_5F33_CC4A_6119),
      (32, 0x23C3_C17E_F790_FD97), (33, 0x50A7_CFC7_BA58_8784), (36, 0xC0B5_2B0D_CC5E_3F7F),
      (63, 0x5E3E_54B4_31C7_493C), (64, 0x0EB6_4B3E_F6EE_B01F), (75, 0xA0BD_9A2D_B08E_831F),
      (101, 0xBAD4_D3BF_033B_DA4C),
    ] as [(Int, UInt64)])
  func length(_ count: Int, _ hash: UInt64) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }
    #expect(XXHash64.hash(of: bytes.span) == hash)
  }
}
