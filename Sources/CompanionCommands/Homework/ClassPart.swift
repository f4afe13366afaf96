import CompanionCLI
import Textbook

/// Which part of a class a finished run has marked.
struct ClassPart: Codable, Equatable {
  /// Its number, from 1.
  let part: Int
  /// How many parts there are.
  let of: Int
  /// How many files the whole class has.
  let files: Int

  /// Whether there can be such a part.
  var isSound: Bool { part >= 1 && of >= part && files >= 0 }

  /// Checks that the parts of a sharded run are all there; `nil` stands for a run that was not finished.
  ///
  /// Whole runs may be among them: two classes can be reported on together.
  static func check(_ parts: [(folder: String, part: ClassPart?)]) throws(IncompleteClass) {
    for (folder, part) in parts where part == nil { throw .unfinished(folder: folder) }
    let shards = parts.compactMap(\.part).filter { $0.of > 1 }
    guard let first = shards.first else { return }
    guard shards.allSatisfy({ $0.of == first.of && $0.files == first.files }) else { throw .differentRuns }
    let found = Set(shards.map(\.part))
    // However many parts there are said to be: a few names are enough.
    let missing = (1...first.of).lazy.filter { !found.contains($0) }.prefix(9)
    guard missing.isEmpty else { throw .missing(missing.map { "\($0)/\(first.of)" }) }
  }
}

/// Why parts do not make up a class.
enum IncompleteClass: ReportedError, Equatable {
  /// A run was stopped before its last sheet.
  case unfinished(folder: String)
  /// The parts are not those of one division of one inbox.
  case differentRuns
  /// Some parts are not there, at most nine of them named.
  case missing([String])

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.unfinished(let folder), .ko): "\(quoted(folder)): 채점이 끝나지 않았습니다. 같은 companion mark를 다시 실행하세요"
    case (.unfinished(let folder), .en):
      "\(quoted(folder)): marking was not finished; run the same companion mark again"
    case (.differentRuns, .ko): "서로 다른 방법으로 나눈 조각이거나, 채점하는 동안 학습지 수가 달라졌습니다"
    case (.differentRuns, .en):
      "the parts are of different divisions, or the number of sheets changed while they were marked"
    case (.missing(let parts), .ko): "빠진 조각이 있습니다: \(parts.joined(separator: ", "))"
    case (.missing(let parts), .en): "parts are missing: \(parts.joined(separator: ", "))"
    }
  }
}
