import Foundation
import ProcedureCatalogue
import ProcedureRuntime
import WorkingCalendar

// ExampleService CATALOGUE: loads a compiled catalogue and answers for one dossier.
// Whatever is named here and not in the catalogue is an error when this file is compiled.

guard let path = CommandLine.arguments.dropFirst().first, let file = FileManager.default.contents(atPath: path) else {
  print("usage: ExampleService CATALOGUE")
  exit(64)
}
let catalogue = try Catalogue(bytes: Array(file))
guard catalogue.digest == catalogueDigest else {
  print("The names in this program were made from another catalogue: run tthc compile --emit swift again.")
  exit(1)
}

var request = Procedure1_000001()
request.nguoiDiNop = .duocUyQuyen
request.ngaySinh = try CivilDate(parsing: "1990-05-17")
request.soBan = 2

var dossier = request.dossier
dossier.accepted = try CivilMoment(parsing: "2026-02-13T10:15")
dossier.channel = .inPerson
dossier.documents = [Dossier.Document(Procedure1_000001.Document.donDeNghi.rawValue, form: .original, count: 1)]

let assessment = try Assessor(catalogue).assess(dossier, now: CivilMoment(parsing: "2026-02-13T16:20"))
FileHandle.standardOutput.write(Data(assessment.json(language: .vietnamese)))
