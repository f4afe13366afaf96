import CommandTestSupport
import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands

@Suite("The next hint", .inTurn)
struct HintCommandTests {
  /// A folder of its own, which goes away with it.
  private final class Place {
    let path = NSTemporaryDirectory() + "hints-\(UInt64.random(in: 0 ... .max))"
    init() { try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(folder: String) {
      try! FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
  }

  private static func run(_ memory: HintMemory, _ more: String...) -> Run {
    Run { language, output in
      let command = HintCommand(chapters: [TwoInputs()], memory: memory, launch: .swiftRun)
      return try answer(
        ["two-inputs/neuron"] + more, HintCommand.syntax, companionVersion, language, output, command.run)
    }
  }

  /// Which hints some runs showed: "1/3".
  private static func shown(_ memory: HintMemory, times: Int) -> [String] {
    (0..<times).map { _ in
      let head = run(memory).output.prefix { $0 != "\n" }
      return String(head.drop { $0 != " " }.drop { $0 == " " }.dropFirst("hint ".count))
    }
  }

  @Test("follows the last one, in a package and in any other folder")
  func follows() {
    let place = Place()
    let state = "\(place.path)/state"
    let outside = HintMemory(in: place.path, environment: ["XDG_STATE_HOME": state, "HOME": place.path])
    #expect(Self.shown(outside, times: 4) == ["1/3", "2/3", "3/3", "3/3"])
    place.add(folder: ".build")
    place.add(folder: "Sources/Exercises")
    let inside = HintMemory(in: place.path, environment: ["HOME": place.path])
    #expect(inside.path == "\(place.path)/.build/companion-hints.json")
    #expect(Self.shown(inside, times: 2) == ["1/3", "2/3"])
    // One that was asked for is the last one, too.
    #expect(Self.run(inside, "--level", "1").code == .success)
    #expect(Self.shown(inside, times: 1) == ["2/3"])
  }

  #if !canImport(Darwin)
    @Test("is remembered where the system keeps what programs remember")
    func places() {
      func path(_ environment: [String: String]) -> String? {
        HintMemory(in: "/", environment: environment).path
      }
      #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/backprop-companion/hints.json")
      #expect(path(["HOME": "/h"]) == "/h/.local/state/backprop-companion/hints.json")
      // A relative path is to be ignored, the specification says.
      #expect(path(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/backprop-companion/hints.json")
      #expect(path(["XDG_STATE_HOME": "", "HOME": "h"]) == nil)
      #expect(path([:]) == nil)
    }
  #endif

  @Test("is told how to ask for where nothing can be written", arguments: ["/dev/null", nil])
  func forgotten(home: String?) {
    let memory = HintMemory(in: "/", environment: home.map { ["HOME": $0, "XDG_STATE_HOME": $0] } ?? [:])
    let run = Self.run(memory)
    #expect(run.code == .success && run.errors.isEmpty)
    #expect(run.output.hasPrefix("two-inputs/neuron  hint 1/3\n"))
    #expect(
      run.output.hasSuffix("For the next hint:\n  swift run companion hint two-inputs/neuron --level 2\n"))
    #expect(!Self.run(memory, "--level", "3").output.contains("next hint"))
  }

  @Test(
    "is the first where the memory makes no sense",
    arguments: ["", "[1]", "{\"two-inputs/neuron\": -7}", "\u{0}"])
  func nonsense(text: String) throws {
    let place = Place()
    let memory = HintMemory(in: place.path, environment: ["XDG_STATE_HOME": place.path, "HOME": place.path])
    let path = try #require(memory.path)
    try FileWriter().write(text, to: path)
    #expect(Self.shown(memory, times: 2) == ["1/3", "2/3"])
  }
}
