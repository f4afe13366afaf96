import CommandTestSupport
import Foundation
import TestSupport
import Testing

@testable import CompanionCLI
import Textbook

@Suite("Running a command", .inTurn)
struct RunCommandTests {
  @Test("ends with the code of its work", arguments: [ExitCode.success, .failure, .usage])
  func code(code: ExitCode) {
    let run = Run { _, output in
      output.line("done")
      return code
    }
    #expect(run == Run(code: code, output: "done\n", errors: ""))
  }

  @Test(
    "reports any error on one line and ends with 2",
    arguments: [
      (
        UsageError.unknown(.chapter, "sigmod", suggestion: "sigmoid"),
        "unknown chapter 'sigmod'; did you mean sigmoid?"
      ),
      (SystemError("docs", number: EACCES), "docs: permission denied"),
      (Described(), "first line second line"),
    ] as [(any Error, String)])
  func reports(error: any Error, line: String) {
    let run = Run { _, output in
      output.line("before")
      throw error
    }
    #expect(run == Run(code: .usage, output: "before\n", errors: "demo: \(line)\n"))
  }

  @Test("reports in the language asked for")
  func korean() {
    let run = Run(language: .ko) { _, _ in throw SystemError("docs", number: ENOSPC) }
    #expect(run.errors == "demo: docs: 저장 공간이 없습니다\n")
  }

  @Test("ends with 130 and no message when interrupted")
  func interrupted() {
    let run = Run { _, _ in
      try Interrupt { true }.check()
      return .success
    }
    #expect(run == Run(code: .interrupted, output: "", errors: ""))
  }

  @Test(
    "answers --help and --version itself",
    arguments: [
      (["--help"], Fixture.syntax.help(in: .en)), (["--version"], "companion show 1.2\n"),
    ])
  func answers(tokens: [String], expected: String) {
    let run = Run { language, output in
      try answer(tokens, Fixture.syntax, "1.2", language, output) { _, _, _ in .failure }
    }
    #expect(run == Run(code: .success, output: expected, errors: ""))
  }

  @Test(
    "names the help after a mistake in the command line, as the program was started, and after no other error"
  )
  func pointer() {
    func errors(_ error: any Error, _ program: String, _ language: Language = .en) -> String {
      let errors = Output()
      _ = outcome(
        named: "demo", language: language, output: Output(), errors: errors, launch: Launch(program: program)
      ) { _, output in
        try answer([], Fixture.syntax, "1.2", language, output) { _, _, _ in throw error }
      }
      return errors.pendingText
    }
    let mistake = UsageError.emptyArgument
    #expect(
      errors(mistake, ".build/debug/companion")
        == "demo: an argument is empty\nSee 'swift run companion show --help'\n")
    #expect(errors(mistake, "companion") == "demo: an argument is empty\nSee 'companion show --help'\n")
    #expect(errors(mistake, "companion", .ko) == "demo: 빈 인자가 있습니다\n사용법: companion show --help\n")
    #expect(errors(SystemError("docs", number: EACCES), "companion") == "demo: docs: permission denied\n")
  }

  @Test("refuses a language that the book is not written in")
  func unknownLanguage() {
    let run = Run { language, output in
      try answer(["--lang", "fr"], Fixture.syntax, "1.2", language, output) { _, _, _ in .success }
    }
    #expect(run == Run(code: .usage, output: "", errors: "demo: --lang: 'fr' is not one of ko, en\n"))
  }

  @Test("ends with 2 and one line when standard output is closed")
  func closedOutput() {
    let errors = Output()
    let code = outcome(
      named: "demo", language: .en, output: Output(descriptor: -1, name: "standard output"), errors: errors
    ) { _, output in
      output.line("x")
      return .success
    }
    #expect(code == .usage)
    #expect(errors.pendingText == "demo: standard output: is closed\n")
  }

  #if os(Linux)
    @Test("ends with 2 and one line when the disk is full")
    func fullDisk() {
      let descriptor = open("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      let errors = Output()
      let code = outcome(
        named: "demo", language: .en, output: Output(descriptor: descriptor, name: "standard output"),
        errors: errors
      ) { _, output in
        for _ in 0..<100_000 { output.line("a line that doesn't fit") }
        return .success
      }
      #expect(code == .usage)
      #expect(errors.pendingText == "demo: standard output: no space left on the device\n")
    }
  #endif
}

@Suite("A closed pipe", .inTurn)
struct ClosedPipeTests {
  @Test("ends a whole program quietly, with the code of its work")
  func wholeProgram() async {
    let result = await #expect(
      processExitsWith: .exitCode(1), observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      close(ends[0])
      dup2(ends[1], STDOUT_FILENO)
      runCommand(named: "demo", language: .en) { _, output in
        for number in 0..<100_000 { output.line("line \(number)") }
        return .failure
      }
    }
    #expect(
      result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) }?.contains("demo") == false)
  }

  @Test("is seen by a command that looks, and what is written later is dropped")
  func isSeen() async {
    // In a process of its own, for SIGPIPE is ignored in all of it.
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      close(ends[0])
      let output = Output(descriptor: ends[1], name: "standard output")
      output.line("x")
      #expect(!output.isClosed)
      output.flush()
      #expect(output.isClosed)
      output.line("y")
      #expect(output.pendingText == "")
      try output.finish()
    }
  }
}

@Suite("Output", .inTurn)
struct OutputTests {
  @Test("arrives whole and in order, blocks and the rest")
  func arrivesWhole() throws {
    let text = (0..<20_000).map { "줄 \($0)\n" }.joined()
    let path = NSTemporaryDirectory() + "output-\(UInt64.random(in: 0 ... .max)).txt"
    defer { unlink(path) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    let output = Output(descriptor: descriptor, name: "file")
    for line in text.split(separator: "\n") { output.line(String(line)) }
    try output.finish()
    close(descriptor)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test("takes what print writes")
  func takesPrint() {
    var output = Output()
    print("a", 1, to: &output)
    #expect(output.pendingText == "a 1\n")
  }
}

@Suite("Ctrl-C", .inTurn)
struct InterruptTests {
  @Test("is seen by the loop that asks, and the command ends with 130")
  func ends() async {
    await #expect(processExitsWith: .exitCode(130)) {
      receiveInterrupts(SIG_DFL)
      runCommand(named: "demo", language: .en) { _, _ in
        let interrupt = Interrupt.listening()
        guard !interrupt.isRequested else { return .failure }
        raise(SIGINT)
        try interrupt.check()
        return .success
      }
    }
  }

  @Test("pressed twice ends a loop that doesn't ask")
  func twice() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      receiveInterrupts(SIG_DFL)
      _ = Interrupt.listening()
      raise(SIGINT)
      raise(SIGINT)
    }
  }

  @Test("stays ignored in a process started so")
  func ignored() async {
    await #expect(processExitsWith: .success) {
      receiveInterrupts(SIG_IGN)
      let interrupt = Interrupt.listening()
      raise(SIGINT)
      #expect(!interrupt.isRequested)
    }
  }

  @Test("never comes to the interrupt that never comes")
  func never() throws {
    try Interrupt.never.check()
    #expect(throws: Interruption()) { try Interrupt { true }.check() }
  }
}

// MARK: - Fixtures

/// What a command ended with, in memory.
private struct Described: Error, CustomStringConvertible {
  var description: String { "first line\nsecond line" }
}

/// Sets what SIGINT does, and lets this thread receive it: the threads that run tests block signals.
private func receiveInterrupts(_ handler: (@convention(c) (Int32) -> Void)?) {
  signal(SIGINT, handler)
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGINT)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}
