import CompanionCLI
import Foundation
import Pages
import Textbook

/// Shows that time and memory grow with the size of a derivation, and no faster.
enum GrowthCommand {
  private static let json = CommandOption.flag("json", ko: "JSON으로 출력", en: "print JSON")

  static let syntax = CommandSyntax(
    "companion growth",
    summary: Bilingual(
      ko: "유도가 커질 때 드는 시간과 메모리를 잽니다: 변수가 천, 만, 십만 개.",
      en: "Measures how time and memory grow: a thousand, ten thousand, a hundred thousand quantities."),
    options: [json, .language])

  /// Measures, and prints a line for each derivation; exit code 1 if two ways to a derivative disagree.
  static func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let measurements = GrowthMeasurement.all()
    if arguments.contains(json) {
      output.write(try JSONText.text(of: measurements))
    } else {
      output.write(text(of: measurements, language))
    }
    return measurements.allSatisfy(\.agrees) ? .success : .failure
  }

  static func text(of measurements: [GrowthMeasurement], _ language: Language) -> String {
    let titles =
      switch language {
      case .ko: ["유도", "변수", "적기", "계산", "구간", "역방향", "미분식", "B/변수"]
      case .en: ["derivation", "quantities", "state", "evaluate", "enclose", "reverse", "formula", "B each"]
      }
    let rows = measurements.map { row in
      [row.shape, "\(row.quantities)"]
        + [row.stating, row.evaluating, row.enclosing, row.differentiating, row.formula].map {
          String(format: "%.1f ms", $0 * 1e3)
        } + [row.bytes.map { "\($0 / row.quantities)" } ?? "–"] + (row.agrees ? [] : ["✗"])
    }
    let lines = ([titles] + rows).map { cells in
      padded(cells[0], to: 11) + cells.dropFirst().map { leading($0, to: 11) }.joined()
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func leading(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(1, width - displayWidth(text))) + text
  }
}
