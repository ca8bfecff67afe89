extension Dossier {
  /// Something that printed forms state and no rule asks for: who the applicant is, where the result is handed over.
  ///
  /// Only where the result is handed over is told from it; it decides nothing.
  public struct Particular: Hashable, Sendable {
    /// What it says; the raw values are the names in JSON.
    public enum Subject: String, CaseIterable, Sendable {
      /// The person or body whose dossier it is.
      case applicantName
      /// The applicant's personal identification number, or the identifier of the organisation.
      case applicantIdentifier
      /// The applicant's address.
      case applicantAddress
      /// The applicant's telephone number.
      case applicantPhone
      /// The applicant's e-mail address.
      case applicantEmail
      /// Who sent the applicant, where somebody is authorised.
      case principalName
      /// The identifier of who sent the applicant.
      case principalIdentifier
      /// The address of who sent the applicant.
      case principalAddress
      /// The telephone number of who sent the applicant.
      case principalPhone
      /// The e-mail address of who sent the applicant.
      case principalEmail
      /// The paper of authorisation.
      case authorisation
      /// What is asked for, when it is more than the title of the procedure.
      case request
      /// Where the applicant wants the result.
      case resultPlace
      /// The officer who may be asked.
      case officerName
      /// The telephone number of that officer.
      case officerPhone
      /// The place of issue, as it stands before the date.
      case place
      /// The number of the form among those that the unit issues.
      case formNumber
      /// The number of the register book.
      case registerBook
      /// The serial number in that book.
      case registerSerial
    }

    /// What it says.
    public var subject: Subject
    /// The words as they are printed.
    public var text: String

    /// A particular.
    public init(_ subject: Subject, _ text: String) {
      self.subject = subject
      self.text = text
    }
  }

  /// What the dossier says of something; nil when it says nothing, or only white space.
  public func particular(_ subject: Particular.Subject) -> String? {
    particulars.last { $0.subject == subject && !$0.text.allSatisfy(\.isWhitespace) }?.text
  }
}
