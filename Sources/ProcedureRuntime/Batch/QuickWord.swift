/// The names that the quick way knows, as words: the first byte is the lowest, and bytes that a short name lacks are 0.
///
/// Of a name with eight bytes or more the word has the first eight; its length tells the rest.
enum QuickWord {
  static let accepted: UInt64 = 0x6465_7470_6563_6361  // accepted
  static let applicant: UInt64 = 0x6e61_6369_6c70_7061  // applicant
  static let area: UInt64 = 0x0000_0000_6165_7261  // area
  static let at: UInt64 = 0x0000_0000_0000_7461  // at
  static let channel: UInt64 = 0x006c_656e_6e61_6863  // channel
  static let count: UInt64 = 0x0000_0074_6e75_6f63  // count
  static let document: UInt64 = 0x746e_656d_7563_6f64  // document, documents
  static let dossier: UInt64 = 0x0072_6569_7373_6f64  // dossier
  static let events: UInt64 = 0x0000_7374_6e65_7665  // events
  static let facts: UInt64 = 0x0000_0073_7463_6166  // facts
  static let form: UInt64 = 0x0000_0000_6d72_6f66  // form
  static let issued: UInt64 = 0x0000_6465_7573_7369  // issued
  static let lodgedAt: UInt64 = 0x7441_6465_6764_6f6c  // lodgedAt
  static let name: UInt64 = 0x0000_0000_656d_616e  // name
  static let procedure: UInt64 = 0x7275_6465_636f_7270  // procedure
  static let submitted: UInt64 = 0x6574_7469_6d62_7573  // submitted
  static let type: UInt64 = 0x0000_0000_6570_7974  // type
  static let until: UInt64 = 0x0000_006c_6974_6e75  // until
}
