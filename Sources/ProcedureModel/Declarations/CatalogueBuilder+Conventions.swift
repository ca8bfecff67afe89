import ProcedureCatalogue
import ProcedureSyntax
import WorkingCalendar

extension CatalogueBuilder {
  /// `quy ước xin lỗi trước hạn ít nhất 01 ngày làm việc, hiệu lực từ …`; nil when what it says has been reported.
  func convention(_ statement: Node, _ file: Int) -> Convention? {
    // The first keyword is `quy ước` itself, the second says what it is about.
    guard let head = statement.children(.keyword).dropFirst().first(where: { _ in true })?.keyword,
      let row = Self.conventionSubjects.first(where: { $0.keyword == head })
    else { return nil }
    var convention = Convention(
      origin: origin(row.id, file, statement, basis: citations(of: statement, file)), subject: row.subject,
      start: starts(statement),
      maximumTimes: statement.clause(.upTo)?.child(.quantity).flatMap { $0.has(.times) ? count($0, file) : nil },
      effect: effect(statement), inForce: statement.clause(.guardInForce).map { interval($0, file) } ?? .always)
    switch row.subject {
    case .jurisdictionFreeStart:
      if convention.start.isEmpty { convention.start = [.acceptedComplete] }
    case .dueSoon, .supplementRequest, .delayNotice, .closing, .paperTransfer, .onlineAcknowledgement:
      guard let amount = statement.child(.quantity).flatMap({ duration($0, file) }) else { return nil }
      convention.amount = amount
    case .appointmentHour:
      guard let appointment = appointment(statement, file) else { return nil }
      convention.appointment = appointment
    case .supplementEffect:
      guard convention.effect != nil else { return nil }
    case .sameDayTransfer:
      if let clause = statement.clause(.receivedAfter) {
        guard let after = minute(of: clause, file) else { return nil }
        convention.cutoff = LimitCutoff(after: after, moves: .end, isPermission: false)
      }
    case .fractions:
      guard let fractions = Self.fractions(statement) else { return nil }
      convention.fractions = fractions
    case .resultPlace, .succession, .centresInProvince, .kioskAsOnline: break
    }
    return convention
  }

  private static let conventionSubjects: [(keyword: Keyword, subject: Convention.Subject, id: String)] = [
    (.conventionJurisdictionFree, .jurisdictionFreeStart, "ho-so-phi-dia-gioi"),
    (.conventionDueSoon, .dueSoon, "sap-den-han"),
    (.conventionSupplementRequest, .supplementRequest, "yeu-cau-bo-sung"),
    (.conventionDelayNotice, .delayNotice, "xin-loi"),
    (.closeAfter, .closing, "dong-ho-so"),
    (.conventionAppointment, .appointmentHour, "gio-hen"),
    (.conventionSupplement, .supplementEffect, "bo-sung-thi"),
    (.conventionPaperTransfer, .paperTransfer, "chuyen-ho-so-giay"),
    (.conventionOnlineAcknowledgement, .onlineAcknowledgement, "xac-nhan-ho-so-truc-tuyen"),
    (.conventionSameDayTransfer, .sameDayTransfer, "chuyen-ho-so-truc-tiep"),
    (.conventionResultPlace, .resultPlace, "noi-tra-ket-qua"),
    (.conventionSuccession, .succession, "co-quan-ke-thua"),
    (.conventionCentres, .centresInProvince, "trung-tam-tiep-nhan"),
    (.conventionKiosk, .kioskAsOnline, "ki-ot"),
    (.conventionFractions, .fractions, "so-tien-le"),
  ]

  private func starts(_ statement: Node) -> [StartEvent] {
    statement.children(.event).map { event in
      switch event.keyword {
      case .acceptance: .acceptedComplete
      case .lodging: .submitted
      case .receiptByCompetent: .receivedByCompetentAgency
      default: .named(event.title ?? event.text)
      }
    }
  }

  private func effect(_ statement: Node) -> SupplementRule.Effect? {
    if statement.has(.restart) { return .restart }
    if statement.has(.pauseEffect) { return .pause }
    return statement.has(.goOn) ? .goOn : nil
  }

  private static func fractions(_ statement: Node) -> Convention.Fractions? {
    if statement.has(.roundedHalfUp) { return .halfUp }
    return statement.has(.fractionsDropped) ? .dropped : nil
  }

  private func appointment(_ statement: Node, _ file: Int) -> Convention.Appointment? {
    if statement.has(.conventionClosingHour) { return .closing }
    if statement.has(.conventionReceiptHour) { return .receiptTime }
    return minute(of: statement, file).map { .fixed($0) }
  }

  /// A time of day; one that no clock shows is reported.
  private func minute(of node: Node, _ file: Int) -> Int? {
    guard let clock = node.child(.clock) else { return nil }
    if clock.minuteValue == nil { report(.noSuchClockTime(clock.text, at: place(file, clock))) }
    return clock.minuteValue
  }

  /// A length of time; absurd ones are reported.
  private func duration(_ node: Node, _ file: Int) -> TimeQuantity? {
    guard let quantity = node.timeQuantity else {
      if node.has(.times) { report(.timesIsNoDuration(node.text, at: place(file, node))) }
      return nil
    }
    if Rational(quantity.unit.largestAmount) < quantity.amount {
      report(.absurdDuration(node.text, at: place(file, node)))
      return nil
    }
    return quantity
  }
}
