import CompanionCLI
import Homework
import Textbook

/// `canvas.csv` and `moodle.csv`: a class's points for a platform's own gradebook, one assignment's.
struct Gradebooks {
  private var canvas: CanvasGradebook?
  private var moodle: MoodleGradebook?
  private var marks: [OwnerKey: GradebookMark] = [:]
  private var chapters: Set<String> = []

  /// None.
  init() {}

  /// The gradebooks that are asked for, of a class list that is an export of the platform's.
  ///
  /// - Throws: `UsageError` where there is no class list; `UnwrittenGradebook` where it doesn't fit.
  init(_ kinds: [ClassReport.Kind], _ roster: Roster?, assignment: String?) throws {
    for kind in kinds where kind == .canvas || kind == .moodle {
      guard let roster else { throw UsageError.missingArgument("--roster FILE (--formats \(kind.rawValue))") }
      do throws(GradebookFault) {
        if kind == .canvas {
          canvas = try CanvasGradebook(roster, assignment: assignment)
        } else {
          moodle = try MoodleGradebook(roster)
        }
      } catch {
        throw UnwrittenGradebook(name: "--formats \(kind.rawValue)", fault: error)
      }
    }
  }

  /// Takes the mark of a file that counts; no other.
  mutating func add(_ record: MarkRecord, _ language: Language) {
    guard canvas != nil || moodle != nil, let student = record.student,
      let mark = GradebookMark(record, language: language)
    else { return }
    marks[OwnerKey(student)] = mark
    if let chapter = record.chapter { chapters.insert(chapter) }
  }

  /// Writes the files.
  ///
  /// - Throws: `UnwrittenGradebook` where the marks are not one assignment's; nothing is written then.
  func write(to folder: String, _ writer: FileWriter) throws {
    guard canvas != nil || moodle != nil else { return }
    let texts: [(name: String, text: String?)]
    do throws(GradebookFault) {
      guard chapters.count < 2 else { throw .severalChapters(chapters.sorted()) }
      texts = [("canvas.csv", canvas?.text(marks)), ("moodle.csv", try moodle?.text(marks))]
    } catch {
      throw UnwrittenGradebook(name: folder + (canvas == nil ? "/moodle.csv" : "/canvas.csv"), fault: error)
    }
    for (name, text) in texts { if let text { try writer.write(text, to: folder + "/" + name) } }
  }
}

/// A gradebook that cannot be written.
struct UnwrittenGradebook: ReportedError, Equatable {
  let name: String
  let fault: GradebookFault

  func message(in language: Language) -> String { "\(name): \(fault.message.plain(in: language))" }
}
