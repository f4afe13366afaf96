// Says which tests take longest: reads the event stream of `swift test` from a file.
//
//     swift test --event-stream-output-path FILE; swift .ci/test-times.swift FILE
//
// What `swift test` itself reports for a test is how long ago it was lined up, which is when the run began. Here it is
// the time of its cases, each from its start to its end, as long as no more of them run at once than there are cores
// (SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH). With a limit in seconds, a test beyond it is a fault.

import Foundation

struct Record: Decodable {
  struct Payload: Decodable {
    struct Instant: Decodable { let absolute: Double }
    struct Case: Decodable, Hashable { let id: String }
    let kind: String?
    let testID: String?
    let _testCase: Case?
    let instant: Instant?
  }
  let kind: String
  let payload: Payload
}

/// One run of a test: the test and, where it has arguments, which.
struct Run: Hashable {
  let test: String
  let arguments: String?
}

func fail(_ message: String, code: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(code)
}

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, let text = try? String(contentsOfFile: path, encoding: .utf8),
  let limit = arguments.count > 1 ? Double(arguments.last!) : .infinity
else { fail("test-times: expected the file of an event stream, and perhaps a limit in seconds", code: 2) }

let decoder = JSONDecoder()
var started: [Run: Double] = [:]
var seconds: [String: Double] = [:]
for line in text.split(separator: "\n") {
  guard let record = try? decoder.decode(Record.self, from: Data(line.utf8)), record.kind == "event",
    let test = record.payload.testID, let time = record.payload.instant?.absolute
  else { continue }
  let run = Run(test: test, arguments: record.payload._testCase?.id)
  switch record.payload.kind {
  case "testCaseStarted": started[run] = time
  case "testCaseEnded": if let start = started[run] { seconds[test, default: 0] += time - start }
  default: break
  }
}
guard !seconds.isEmpty else { fail("test-times: no test has ended in \(path)", code: 2) }

/// `ChapterTests.BookTests/names()`: the place in the file is left out.
func name(_ test: String) -> String { test.split(separator: "/").prefix(2).joined(separator: "/") }

let slowest = seconds.sorted { $0.value > $1.value }
for (test, time) in slowest.prefix(10) { print(String(format: "%7.2f s  ", time) + name(test)) }
let slow = slowest.filter { $0.value > limit }
guard slow.isEmpty else {
  let names = slow.map { name($0.key) }.joined(separator: ", ")
  fail("longer than \(limit) s: \(names)", code: 1)
}
