import CommandTestSupport
import Foundation
import Pages
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

@Suite("The practice screen", .inTurn)
struct PractiseScreenTests {
  private static let sheets = [TwoInputs() as any Chapter, OwnEngine()].compactMap { CodeSheet($0) }

  private static func screen(_ width: Int, _ language: Language = .en, colour: Bool = false) -> PractiseScreen
  {
    PractiseScreen(
      language: language, style: Style(isOn: colour), width: width, launch: Launch(program: "companion"))
  }

  /// What a chapter's file may have come to, as far as the screen tells them apart.
  private static func states(_ sheet: CodeSheet) -> [ExerciseFolder.State] {
    let long =
      "The compiler stopped at a line that is as long as a learner's line may be, and says why it did."
    var problem = MarkRecord(name: sheet.fileName, problem: .notText)
    problem.problem?.message = .init(Bilingual(ko: "\(long)", en: "\(long)"))
    var blank = problem
    blank.problem = nil
    return [.missing, .untouched, .marked(blank), .marked(problem)]
  }

  @Test(
    "fits any width from forty columns, for one chapter and for several", arguments: [40, 55, 80, 120, 300],
    Language.allCases)
  func fits(width: Int, language: Language) {
    for colour in [false, true] {
      let screen = Self.screen(width, language, colour: colour)
      let texts =
        Self.sheets.flatMap { sheet in Self.states(sheet).map { screen.text([(sheet, $0)]) } }
        + (0..<4).map { place in screen.text(Self.sheets.map { ($0, Self.states($0)[place]) }) }
        + [screen.watching("Sources/Exercises")]
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        #expect(displayWidth(line) <= min(width, 100), "\(line)")
      }
    }
  }

  @Test("names every function once, whatever the width", arguments: [20, 40, 80])
  func functions(width: Int) {
    let text = Self.screen(width).text(Self.sheets.map { ($0, .untouched) })
    let words = text.split { $0 == " " || $0 == "\n" }
    for name in Self.sheets.flatMap({ $0.functions.map(\.exercise.name) }) {
      let count = Self.sheets.count { $0.functions.contains { $0.exercise.name == name } }
      #expect(words.count { $0 == name } == count, "\(name)")
    }
  }

  @Test("is wider where there is room")
  func usesRoom() {
    func lines(_ width: Int) -> Int {
      Self.screen(width).text(Self.sheets.map { ($0, .untouched) }).count { $0 == "\n" }
    }
    #expect(lines(40) > lines(80))
  }

  @Test("is painted from the upper left corner, and breaks no line")
  func painting() {
    #expect(
      Self.screen(80).painting("a\nb\n", last: "last\n", height: 24)
        == "\u{1B}[?7l\u{1B}[H\u{1B}[Ja\nb\n\nlast\n\u{1B}[?7h")
  }

  @Test("is no higher than the terminal, and says what is left out", arguments: [5, 6, 7, 24])
  func height(height: Int) {
    let text = (1...10).map { "line \($0)\n" }.joined()
    let painting = Self.screen(80).painting(text, last: "last\n", height: height)
    // The line that the cursor is left on counts, too.
    #expect(painting.count { $0 == "\n" } + 1 <= height)
    #expect(painting.contains("line 1\n") && painting.contains("last\n"))
    let shown = (1...10).count { painting.contains("line \($0)\n") }
    if shown < 10 { #expect(painting.contains("… \(10 - shown) more lines; ")) }
    #expect((shown == 10) == (height == 24))
  }
}
