import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime

/// Something that the applicant wants to know and that depends on the case: whether a document is owed, a fee applies.
struct Matter {
  /// What knowing it decides, in words.
  let decides: Bilingual
  let basis: [Citation]
  var condition: Expression
  /// The facts whose value counts once the condition holds: how many copies, how many persons to pay for.
  var counted: [Int] = []

  var dependsOnTheCase: Bool { condition != .always || !counted.isEmpty }
}

extension Procedure {
  /// Every matter of the procedure, in the order in which the answer is given.
  func matters(in catalogue: Catalogue) -> [Matter] {
    var matters: [Matter] = []
    addDocuments(in: catalogue, to: &matters)
    for requirement in requirements {
      matters.append(
        Matter(
          decides: QuestionWording.decidesRequirement(requirement.text), basis: requirement.origin.basis,
          condition: .all([requirement.when, .not(requirement.condition)])))
    }
    for role in roles where role.role != .coordinated {
      matters.append(
        Matter(decides: QuestionWording.decidesReceiver, basis: role.origin.basis, condition: role.when))
    }
    for free in jurisdictionFree {
      matters.append(
        Matter(decides: QuestionWording.decidesReceiver, basis: free.origin.basis, condition: free.when))
    }
    addTime(to: &matters)
    for fee in fees { matters.append(matter(of: fee)) }
    for result in results where !result.isRefusal {
      matters.append(
        Matter(
          decides: QuestionWording.decidesResult(result.title), basis: result.origin.basis, condition: result.when))
    }
    for text in verbatim {
      matters.append(
        Matter(decides: QuestionWording.decidesProse(text.text), basis: text.origin.basis, condition: text.when))
    }
    return matters.filter(\.dependsOnTheCase)
  }

  /// The matters of a part that another procedure takes over.
  func matters(of part: Inclusion.Part, in catalogue: Catalogue) -> [Matter] {
    var matters: [Matter] = []
    switch part {
    case .documents: addDocuments(in: catalogue, to: &matters)
    case .fees: for fee in fees { matters.append(matter(of: fee)) }
    case .limits: addTime(to: &matters)
    }
    return matters
  }

  // MARK: Documents

  private func addDocuments(in catalogue: Catalogue, to matters: inout [Matter]) {
    for requirement in documents where requirement.verb != .agencyObtains {
      add(requirement.item, requirement, when: [requirement.when], in: catalogue, to: &matters)
    }
  }

  /// A document that a database holds is not owed in any case: nothing need be asked for it.
  private func add(
    _ item: DocumentItem, _ requirement: DocumentRequirement, when conditions: [Expression], in catalogue: Catalogue,
    to matters: inout [Matter]
  ) {
    switch item {
    case .group(let group):
      let settled = settled(group)
      guard settled != .always else { return }
      let unsettled = settled == .never ? conditions : conditions + [.not(settled)]
      for member in group.of {
        add(member, requirement, when: unsettled, in: catalogue, to: &matters)
      }
    case .document(let document):
      guard document.waivedBy.isEmpty else { return }
      let title = catalogue.document(document.document)?.title ?? document.document
      let decides = QuestionWording.decidesDocument(Bilingual(verbatim: title))
      let basis = requirement.origin.basis + document.basis
      let owed = Expression.all(conditions + [document.owed])
      matters.append(
        Matter(decides: decides, basis: basis, condition: owed.simplified, counted: document.forms.countedFacts))
      for substitute in document.channelForms {
        let channels = substitute.channels.map { Value.choice($0.rawValue) }
        matters.append(
          Matter(
            decides: decides, basis: basis, condition: .all([owed, .isOneOf(.given(.channel), channels)]),
            counted: substitute.forms.countedFacts))
      }
    }
  }

  /// In which case what a database holds is enough for a choice of documents.
  private func settled(_ group: DocumentGroup) -> Expression {
    guard group.choose == .oneOf || group.choose == .firstAvailable else { return .never }
    let cases = group.of.map { member -> Expression in
      switch member {
      case .group(let inner): settled(inner)
      case .document(let document): document.waivedBy.isEmpty ? .never : document.owed.simplified
      }
    }.filter { $0 != .never }
    if cases.isEmpty { return .never }
    return cases.contains(.always) ? .always : cases.count == 1 ? cases[0] : .any(cases)
  }

  // MARK: Time

  private func addTime(to matters: inout [Matter]) {
    func add(_ condition: Expression, _ basis: [Citation]) {
      matters.append(Matter(decides: QuestionWording.decidesLimit, basis: basis, condition: condition.simplified))
    }
    for limit in limits {
      add(limit.when, limit.origin.basis)
      guard case .parts(let parts) = limit.amount else { continue }
      for part in parts {
        addAlternatives(part.alternatives.map(\.when)) { add(.all([limit.when, $0]), limit.origin.basis) }
      }
    }
    for addition in additions { add(addition.when, addition.origin.basis) }
    // A time that must pass in full and does not count moves the date.
    for stage in process.stages where stage.counting != .outside && stage.hasFixedTime {
      add(stage.when, stage.origin.basis)
      if stage.counting == .notCounted { add(.all([stage.when, stage.countingWhen]), stage.origin.basis) }
      addAlternatives(stage.durations.map(\.when)) { add(.all([stage.when, $0]), stage.origin.basis) }
    }
  }

  /// An alternative counts where none before it does.
  private func addAlternatives(_ conditions: [Expression], _ add: (Expression) -> Void) {
    var earlier: [Expression] = []
    for condition in conditions {
      add(.all(earlier + [condition]))
      earlier.append(.not(condition))
    }
  }

  // MARK: Money

  /// A fee counts where no exemption covers it, a reduction where a fee counts that it covers.
  private func matter(of fee: Fee) -> Matter {
    var condition = fee.amount.isOwed ? owed(fee) : fee.when
    if case .reduced = fee.amount {
      condition = .all([fee.when, .any(fees.filter { $0.amount.isOwed && fee.covers($0) }.map { owed($0).simplified })])
    }
    return Matter(
      decides: QuestionWording.decidesFee, basis: fee.origin.basis, condition: condition.simplified,
      counted: fee.amount.countedFacts)
  }

  /// Where a fee is owed and nothing spares the applicant.
  private func owed(_ fee: Fee) -> Expression {
    var condition = fee.when
    for exemption in fees where exemption.amount == .exempt && exemption.covers(fee) {
      condition = .all([condition, .not(exemption.when)])
    }
    return condition
  }
}

extension Stage {
  fileprivate var hasFixedTime: Bool {
    durations.contains { if case .exactly = $0.duration { true } else { false } }
  }
}

extension DemandedDocument {
  /// The case in which it is owed, as far as its own condition and exception say.
  fileprivate var owed: Expression { .all([when] + (unless.map { [.not($0)] } ?? [])) }
}

extension [FormDemand] {
  fileprivate var countedFacts: [Int] {
    compactMap { if case .fact(let fact) = $0.count { fact } else { nil } }
  }
}

extension Expression {
  /// Without what holds in every case.
  var simplified: Expression {
    guard case .all(let operands) = self else { return self }
    let rest = operands.map(\.simplified).filter { $0 != .always && $0 != .not(.never) }
    return rest.isEmpty ? .always : rest.count == 1 ? rest[0] : .all(rest)
  }
}
