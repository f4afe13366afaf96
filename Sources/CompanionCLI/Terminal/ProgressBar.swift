import Foundation
import Pages
import Textbook

/// One line that shows how far a long task is, on a terminal's standard error; silent anywhere else.
///
///     Marking  [██████████··············]  42%  0:12 left
///
/// Appears once the task has taken half a second, unless told otherwise, is redrawn at most ten times a second,
/// and is erased by `finish()`, which the caller defers.
public struct ProgressBar {
  private let title: String
  private let width: Int
  private let language: Language
  private let isShown: Bool
  private let delay: Duration
  private let now: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private let start: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant?

  /// Starts a bar on standard error that appears after some time.
  public init(
    _ title: String, language: Language = .en, appearingAfter delay: Duration = .milliseconds(500)
  ) {
    self.init(
      title, language: language, terminal: Terminal(descriptor: STDERR_FILENO), appearingAfter: delay,
      now: { ContinuousClock.now }, write: { _ = writeAll($0.utf8, to: STDERR_FILENO) })
  }

  /// Starts a bar with its surroundings given.
  ///
  /// - Parameters:
  ///   - title: What is being done.
  ///   - language: The language of "left".
  ///   - terminal: Where it goes; a bar is drawn only if it is interactive.
  ///   - delay: How long the task takes before the bar appears.
  ///   - now: A monotonic clock.
  ///   - write: Takes what is drawn.
  public init(
    _ title: String, language: Language = .en, terminal: Terminal,
    appearingAfter delay: Duration = .milliseconds(500),
    now: @escaping () -> ContinuousClock.Instant, write: @escaping (String) -> Void
  ) {
    self.title = title
    self.language = language
    // The last column stays free: some terminals wrap the line there.
    width = terminal.width - 1
    isShown = terminal.isInteractive
    self.delay = delay
    self.now = now
    self.write = write
    start = now()
  }

  /// Shows a fraction of the task, from 0 to 1, and a note; what lies outside is clamped, NaN ignored.
  ///
  /// The note is only asked for when the bar is drawn.
  public mutating func update(_ fraction: Double, note: @autoclosure () -> String = "") {
    guard isShown, !fraction.isNaN else { return }
    let instant = now()
    guard instant - start >= delay, lastDrawn.map({ instant - $0 >= .milliseconds(100) }) ?? true
    else { return }
    lastDrawn = instant
    write(eraseLine + drawing(min(1, max(0, fraction)), note(), after: instant - start))
  }

  /// Shows a fraction and a note a last time, and leaves them on their line.
  public mutating func leave(at fraction: Double, note: String) {
    guard isShown, !fraction.isNaN else { return }
    write(eraseLine + drawing(min(1, max(0, fraction)), note, after: nil) + "\n")
    lastDrawn = nil
  }

  /// Erases the bar.
  public mutating func finish() {
    if lastDrawn != nil { write(eraseLine) }
    lastDrawn = nil
  }

  private var eraseLine: String { "\r\u{1B}[2K" }

  /// The line; without the time left where no time is given.
  private func drawing(_ fraction: Double, _ note: String, after elapsed: Duration?) -> String {
    let percent = padded("\(Int(fraction * 100))%", to: 4, alignedRight: true)
    let left = elapsed.map { timeLeft(fraction, $0) } ?? ""
    let tail = "  \(percent)\(note.isEmpty ? "" : "  " + note)\(left)"
    let room = width - displayWidth(title) - displayWidth(tail) - 4
    guard room >= 8 else {
      // A narrow terminal gets the number alone.
      return displayWidth(title + tail) <= width ? title + tail : percent
    }
    let cells = min(24, room)
    let filled = Int(fraction * Double(cells))
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: cells - filled)
    return "\(title)  [\(bar)]\(tail)"
  }

  /// The time left if the rest goes as fast as what is done; empty while nothing is.
  private func timeLeft(_ fraction: Double, _ elapsed: Duration) -> String {
    guard fraction > 0 else { return "" }
    let left = (elapsed / .seconds(1)) * (1 - fraction) / fraction
    guard left < 360_000 else { return "" }
    let seconds = Int(left.rounded(.up))
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(seconds % 60)
    return Bilingual(ko: "  \(clock) 남음", en: "  \(clock) left").plain(in: language)
  }
}
