import Pages
import TestSupport
import Testing

@testable import CompanionCLI
import Textbook

@Suite("A progress bar", .inTurn)
struct ProgressBarTests {
  @Test("shows title, share and time left on one line, and erases it")
  func draws() {
    let scene = Scene()
    var bar = scene.bar("Marking", columns: 80)
    scene.pass(.seconds(10))
    bar.update(0.25)
    bar.finish()
    #expect(
      scene.drawn == [
        "\r\u{1B}[2KMarking  [██████··················]   25%  0:30 left",
        "\r\u{1B}[2K",
      ])
  }

  @Test(
    "gives hours and Korean words",
    arguments: [
      (Language.en, 0.001, "  1:23:15 left"), (.ko, 0.5, "  0:05 남음"), (.en, 0, "   0%"),
      (.en, 1, "  0:00 left"),
    ])
  func timeLeft(language: Language, fraction: Double, ending: String) {
    let scene = Scene()
    var bar = scene.bar("Marking", columns: 80, language: language)
    scene.pass(.seconds(5))
    bar.update(fraction)
    #expect(scene.drawn.count == 1)
    #expect(scene.drawn.allSatisfy { $0.hasSuffix(ending) })
  }

  @Test("is silent off a terminal, and for a task that is over at once")
  func silent() {
    let piped = Scene()
    var bar = piped.bar("Marking", columns: 80, isInteractive: false)
    piped.pass(.seconds(10))
    bar.update(0.5)
    bar.leave(at: 1, note: "done")
    bar.finish()
    #expect(piped.drawn == [])

    let quick = Scene()
    bar = quick.bar("Marking", columns: 80)
    quick.pass(.milliseconds(499))
    bar.update(0.9)
    bar.finish()
    #expect(quick.drawn == [])
  }

  @Test("is redrawn at most ten times a second")
  func throttled() {
    let scene = Scene()
    var bar = scene.bar("Marking", columns: 80)
    scene.pass(.milliseconds(490))
    for step in 1...100 {
      scene.pass(.milliseconds(10))
      bar.update(Double(step) / 100)
    }
    #expect(scene.drawn.count == 10)
  }

  @Test("clamps what lies outside 0 to 1 and ignores NaN")
  func outside() {
    let scene = Scene()
    var bar = scene.bar("Marking", columns: 80)
    for fraction in [Double.nan, -1, 2, .infinity] {
      scene.pass(.seconds(1))
      bar.update(fraction)
    }
    #expect(scene.drawn.count == 3)
    #expect(scene.drawn.map { $0.contains(" 0%") || $0.contains("100%") } == [true, true, true])
  }

  @Test("appears at once if told to, shows a note, and can be left on its line")
  func note() {
    let scene = Scene()
    var bar = scene.bar("Training", columns: 80, appearingAfter: .zero)
    bar.update(0, note: "epoch 1")
    scene.pass(.seconds(2))
    bar.update(0.5, note: "epoch 2")
    bar.leave(at: 1, note: "epoch 4")
    bar.finish()
    #expect(
      scene.drawn == [
        "\r\u{1B}[2KTraining  [························]    0%  epoch 1",
        "\r\u{1B}[2KTraining  [████████████············]   50%  epoch 2  0:02 left",
        "\r\u{1B}[2KTraining  [████████████████████████]  100%  epoch 4\n",
      ])
  }

  @Test("fits its terminal, one column spared", arguments: [5, 10, 20, 40, 79, 200])
  func fits(columns: Int) {
    let scene = Scene()
    var bar = scene.bar("채점", columns: columns)
    scene.pass(.seconds(3))
    bar.update(0.5)
    #expect(scene.drawn.count == 1)
    #expect(scene.drawn.allSatisfy { displayWidth($0.dropFirst(5)) < columns })
  }
}

// MARK: - Fixtures

/// A clock that is moved by hand, and what was drawn.
private final class Scene {
  private var instant = ContinuousClock.now
  private(set) var drawn: [String] = []

  func pass(_ duration: Duration) { instant += duration }

  func bar(
    _ title: String, columns: Int, language: Language = .en, isInteractive: Bool = true,
    appearingAfter delay: Duration = .milliseconds(500)
  ) -> ProgressBar {
    ProgressBar(
      title, language: language,
      terminal: Terminal(isInteractive: isInteractive, columns: columns, environment: [:]),
      appearingAfter: delay, now: { self.instant }, write: { self.drawn.append($0) })
  }
}
