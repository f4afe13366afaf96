import CommandTestSupport
import Foundation
import Labs
import NumericCore
import Pages
import TestSupport
import Testing
import Textbook
import Training

@testable import CompanionCLI
@testable import LabCommands

@Suite("A lab's command", .inTurn)
struct LabCommandTests {
  private static func run(
    _ tokens: [String], language: Language = .en, interrupt: Interrupt = .never, bar: ProgressBar? = nil
  ) -> Run {
    let chapter = ChapterWithLab()
    let syntax = ChapterCommand(chapter, followedBy: LabCommand(chapter)).syntax
    return Run(language: language) { language, output in
      try answer(tokens, syntax, companionVersion, language, output) { arguments, language, output in
        var command = LabCommand(chapter)
        command.listen = { interrupt }
        if let bar { command.startBar = { _ in bar } }
        return try command.run(arguments, language, output)
      }
    }
  }

  /// By hand: w = 0 and t = 2x at x = ±1, so E = ½((w − 2)² + (w − 2)²) = (w − 2)², ∂E/∂w = 2(w − 2), and with
  /// η = ¼ the distance w − 2 is halved by each update: E = 4, 1, ¼, …
  @Test("trains, and prints the loss and what came of it")
  func trains() {
    let run = Self.run(["--epochs", "3", "--learning-rate", "0.25"])
    let output = """

      The lab: training

        A 1-1 network with identity hidden units; 3 epochs, learning rate 0.25, seed
        7.

        epoch 0   loss 4
        epoch 1   loss 1
        epoch 2   loss 0.25
        epoch 3   loss 0.0625

        The weight is 1.75.

        one │██████████████████████████████████████████████████ 3
        █ some
        w falls

      """
    #expect(run == Run(code: .success, output: output, errors: ""))
  }

  @Test("follows the derivation of a run without options, and stands alone with its own")
  func togetherOrAlone() {
    func run(_ tokens: String...) -> Run {
      let command = ChapterCommand(ChapterWithLab(), followedBy: LabCommand(ChapterWithLab()))
      return Run { language, output in
        try answer(tokens, command.syntax, companionVersion, language, output, command.run)
      }
    }
    let (page, lab) = ("A small chapter\n", "\nThe lab: training\n")
    let both = run()
    #expect(both.code == .success && both.output.hasPrefix(page) && both.output.contains(lab))
    #expect(run("--epochs", "1").output.hasPrefix(lab))
    for tokens in [["--set", "w_1=2"], ["--format", "text"], ["--format", "json"], ["--digits", "3"]] {
      #expect(!run(tokens[0], tokens[1]).output.contains(lab), "\(tokens)")
    }
  }

  @Test("is in the help of its chapter, with the bounds, and of no other")
  func help() {
    let help = flat(
      ChapterCommand(ChapterWithLab(), followedBy: LabCommand(ChapterWithLab())).syntax.help(in: .en))
    for text in [
      "--epochs N", "0 to 10000000", "above 0", "1 to 256", "--save FILE", "--svg FOLDER", "--batch N",
      "1 to 2",
      "--optimiser sgd|momentum|adam", "--loss squared|absolute", "--precision float64|float32",
    ] {
      #expect(help.contains(text), "\(text)")
    }
    #expect(!ChapterCommand(SmallChapter()).syntax.help(in: .en).contains("--epochs"))
  }

  @Test("writes no escape codes where no terminal is", arguments: Language.allCases)
  func piped(language: Language) {
    let run = Self.run(["--epochs", "20"], language: language)
    #expect(run.code == .success && run.errors.isEmpty)
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(run.output.split(separator: "\n").allSatisfy { displayWidth($0) <= 80 })
  }

  @Test(
    "answers bad input with one line and exit code 2",
    arguments: [
      (["--epochs", "-1"], "demo: --epochs: '-1' is not a whole number from 0 to 10000000\n"),
      (
        ["--epochs", "1000000000"], "demo: --epochs: '1000000000' is not a whole number from 0 to 10000000\n"
      ),
      (["--hidden", "0"], hiddenLine("0")), (["--hidden", "257"], hiddenLine("257")),
      (["--hidden", "2,"], hiddenLine("2,")), (["--hidden", "1,1,1,1,1"], hiddenLine("1,1,1,1,1")),
      (["--learning-rate", "nan"], rateLine("nan")), (["--learning-rate", "0"], rateLine("0")),
      (["--learning-rate", "-1"], rateLine("-1")), (["--learning-rate", "1e400"], rateLine("1e400")),
      (["--learning-rate", "1000000000"], rateLine("1000000000")),
      (["--seed", "-1"], "demo: --seed: '-1' is not a whole number from 0 to 9223372036854775807\n"),
      (["--activation", "softmax"], "demo: --activation: 'softmax' is not one of sigmoid, tanh, relu\n"),
      (["--batch", "0"], "demo: --batch: '0' is not a whole number from 1 to 2\n"),
      (["--batch", "3"], "demo: --batch: '3' is not a whole number from 1 to 2\n"),
      (["--optimiser", "lbfgs"], "demo: --optimiser: 'lbfgs' is not one of sgd, momentum, adam\n"),
      (["--momentum", "1"], "demo: --momentum: '1' is not a number from 0 up to, but not, 1\n"),
      (["--momentum", "nan"], "demo: --momentum: 'nan' is not a number from 0 up to, but not, 1\n"),
      (
        ["--momentum", "0.5", "--optimiser", "adam"],
        "demo: --momentum and --optimiser adam don't go together; give one of them\n"
      ),
      (["--loss", "cross-entropy"], "demo: --loss: 'cross-entropy' is not one of squared, absolute\n"),
      (["--precision", "half"], "demo: --precision: 'half' is not one of float64, float32\n"),
      (["--load", "/nowhere"], "demo: /nowhere: does not exist\n"),
      (["--load", "/"], "demo: /: is a folder where a file was expected\n"),
    ])
  func badInput(tokens: [String], line: String) {
    #expect(Self.run(tokens) == Run(code: .usage, output: "", errors: line))
  }

  private static func hiddenLine(_ text: String) -> String {
    "demo: --hidden: '\(text)' is not 1 to 4 whole numbers from 1 to 256, with commas between them\n"
  }

  private static func rateLine(_ text: String) -> String {
    "demo: --learning-rate: '\(text)' is not a number above 0 and at most 1000000\n"
  }

  @Test("refuses options of the derivation and of the lab together")
  func conflict() {
    let command = ChapterCommand(ChapterWithLab(), followedBy: LabCommand(ChapterWithLab()))
    let run = Run { language, output in
      try answer(["--epochs", "1", "--set", "w_1=1"], command.syntax, "1", language, output, command.run)
    }
    let line = "demo: --set and --epochs don't go together; give one of them\n"
    #expect(run == Run(code: .usage, output: "", errors: line))
  }

  /// With η = 2, w − 2 is multiplied by −3 in each update, and E by 9: 9⁶ < 10⁶ < 9⁷.
  @Test("says when it diverges, at which epoch and learning rate, and saves nothing", .tags(.mutant))
  func diverges() throws {
    try withFolder { (folder) throws in
      let run = Self.run(["--learning-rate", "2", "--epochs", "100", "--save", folder + "/n.json"])
      #expect(run.code == .usage)
      #expect(run.errors == "demo: diverged at epoch 8, learning rate 2.0\n")
      #expect(!FileManager.default.fileExists(atPath: folder + "/n.json"))
    }
  }

  // MARK: - Optimisers, batches, losses, precision

  /// The losses of a run's lines.
  private static func losses(_ tokens: String...) -> [String] {
    let run = run(tokens)
    #expect(run.code == .success && run.errors.isEmpty, "\(tokens)")
    return run.output.split(separator: "\n").filter { $0.hasPrefix("  epoch ") }.map {
      String($0.split(separator: " ").last!)
    }
  }

  /// By hand, for E = (w − 2)² from w = 0. With momentum ½ and η = ¼: v = −4, −4, −2, so w = 1, 2, 2.5. Adam's first
  /// step is as long as its rate, ½; the rest by its formula. |w − 2| has the slope −1, so that w grows by η.
  @Test("makes the steps of the optimiser, and makes the loss small that it is told")
  func optimisers() {
    #expect(
      Self.losses("--epochs", "3", "--momentum", "0.5", "--learning-rate", "0.25") == ["4", "1", "0", "0.25"])
    #expect(Self.losses("--epochs", "1", "--optimiser", "momentum") == ["4", "1"])
    #expect(Self.losses("--epochs", "3", "--optimiser", "adam") == ["4", "2.25", "1.0175", "0.288342"])
    #expect(
      Self.losses("--epochs", "2", "--loss", "absolute", "--learning-rate", "0.25") == ["2", "1.75", "1.5"])
  }

  /// By hand: either sample has the slope w − 2, so each of two updates an epoch takes a quarter off the distance. The
  /// lines have ½(2² + 1.5²), and then ½(1.125² + 0.84375²); in the end E = (2·0.75⁴)².
  @Test("makes an update for each batch, and says what its lines then are")
  func batches() {
    #expect(
      Self.losses("--epochs", "2", "--batch", "1", "--learning-rate", "0.25")
        == ["3.125", "0.98877", "0.400452"])
    let note = "A line has the mean loss of an epoch's batches"
    #expect(Self.run(["--batch", "1"]).output.contains(note))
    #expect(!Self.run([]).output.contains(note))
    #expect(Self.losses("--epochs", "4", "--batch", "2") == Self.losses("--epochs", "4"))
  }

  @Test("says in its heading what differs from plain gradient descent", arguments: Language.allCases)
  func heading(language: Language) {
    let tokens = [
      "--epochs", "0", "--optimiser", "adam", "--batch", "1", "--loss", "absolute", "--precision", "float32",
    ]
    let words = flat(Self.run(tokens, language: language).output)
    let expected =
      language == .ko
      ? "학습률 0.5, Adam, 표본 1개씩, 평균 절대 오차, float32, 시드 7."
      : "learning rate 0.5, Adam, batches of 1, the mean absolute error, in float32, seed 7."
    #expect(words.contains(expected))
    #expect(flat(Self.run(["--momentum", "0"]).output).contains("learning rate 0.25, momentum 0,"))
  }

  /// One step of η = 0.1 leads to 0.4, which is another number in each precision.
  @Test("computes, saves and goes on in the precision that it is told, or that of the file")
  func precision() throws {
    try withFolder { (folder) throws in
      func train(_ tokens: String...) -> Run {
        Self.run(["--epochs", "1", "--learning-rate", "0.1"] + tokens)
      }
      let (single, double) = (folder + "/float.json", folder + "/double.json")
      #expect(train("--save", double).output.contains("The weight is 0.4."))
      #expect(
        train("--precision", "float32", "--save", single).output.contains("The weight is 0.4000000059604645.")
      )
      #expect(String(decoding: try contents(single), as: UTF8.self).contains("\"precision\" : \"Float\""))
      let (on, twice) = (folder + "/on.json", folder + "/twice.json")
      #expect(flat(train("--load", single, "--save", on).output).contains("in float32"))
      #expect(
        Self.run(["--epochs", "2", "--learning-rate", "0.1", "--precision", "float32", "--save", twice]).code
          == .success)
      #expect(try areSame(on, twice))
      #expect(
        train("--load", single, "--precision", "float64").errors
          == "demo: \(single): network file of Float numbers; expected Double\n")
      #expect(
        train("--load", double, "--precision", "float32").errors
          == "demo: \(double): network file of Double numbers; expected Float\n")
    }
  }

  // MARK: - Interruption

  @Test("shows and saves what it has learnt when it is interrupted, and exits with 130")
  func interrupted() throws {
    try withFolder { (folder) throws in
      nonisolated(unsafe) var epochs = 0
      let interrupt = Interrupt {
        epochs += 1
        return epochs >= 5
      }
      let stopped = Self.run(
        ["--epochs", "1000", "--learning-rate", "0.25", "--save", folder + "/stopped.json"],
        interrupt: interrupt)
      #expect(stopped.code == .interrupted && stopped.errors.isEmpty)
      #expect(stopped.output.contains("  Stopped after 5 epochs. This is what has been learnt so far.\n"))
      #expect(stopped.output.contains("  The weight is 1.9375.\n"))
      let five = Self.run(["--epochs", "5", "--learning-rate", "0.25", "--save", folder + "/five.json"])
      #expect(five.code == .success)
      #expect(try areSame(folder + "/stopped.json", folder + "/five.json"))
    }
  }

  // MARK: - Files

  @Test("goes on from a saved network as if it had never stopped, byte for byte")
  func roundTrip() throws {
    try withFolder { (folder) throws in
      func train(_ tokens: String...) { #expect(Self.run(tokens).code == .success, "\(tokens)") }
      train("--epochs", "7", "--save", folder + "/seven.json")
      train("--load", folder + "/seven.json", "--epochs", "5", "--save", folder + "/twelve.json")
      train("--epochs", "12", "--save", folder + "/whole.json")
      #expect(try areSame(folder + "/twelve.json", folder + "/whole.json"))
      #expect(try !areSame(folder + "/seven.json", folder + "/whole.json"))
      train("--load", folder + "/seven.json", "--epochs", "0", "--save", folder + "/again.json")
      #expect(try areSame(folder + "/again.json", folder + "/seven.json"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 4)
    }
  }

  @Test("refuses a file that is damaged, of another version or of another shape, in one line", .tags(.mutant))
  func refused() throws {
    try withFolder { (folder) throws in
      let path = folder + "/n.json"
      #expect(Self.run(["--epochs", "1", "--save", path]).code == .success)
      let saved = String(decoding: try contents(path), as: UTF8.self)
      func line(_ text: String, _ options: [String] = []) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: path))
        let run = Self.run(["--load", path] + options)
        #expect(run.code == .usage && run.output.isEmpty)
        return String(run.errors.dropFirst("demo: \(path): ".count))
      }
      #expect(try line(String(saved.dropLast(9))) == "damaged network file: it is not JSON\n")
      #expect(try line("") == "damaged network file: it is not JSON\n")
      #expect(
        try line(saved.replacing("\"version\" : 1", with: "\"version\" : 2"))
          == "network file of version 2; expected 1\n")
      #expect(
        try line(saved.replacing("identity", with: "tanh"))
          == "network file of the shape 1-1 (tanh with fixed biases); expected 1-1 (identity with fixed biases)\n"
      )
      #expect(
        try line(String(repeating: " ", count: 1 << 24) + saved)
          == "has \((1 << 24) + saved.utf8.count) bytes, expected at most 16777216\n")
    }
  }

  @Test(
    "waits for no pipe, and prints nothing of a stranger's file that moves the cursor",
    .timeLimit(.minutes(1)))
  func strangers() throws {
    try withFolder { (folder) throws in
      let path = folder + "/pipe"
      mkfifo(path, 0o666)
      #expect(
        Self.run(["--load", path]).errors
          == "demo: \(path): is not a regular file; pipes and devices are not read\n")
      let saved = folder + "/n.json"
      #expect(Self.run(["--epochs", "1", "--save", saved]).code == .success)
      let text = String(decoding: try contents(saved), as: UTF8.self)
      try Data(text.replacing("\"Double\"", with: "\"\\u001b[31m\\u202e\"").utf8).write(
        to: URL(filePath: saved))
      let run = Self.run(["--load", saved])
      #expect(run.code == .usage)
      #expect(run.errors == "demo: \(saved): network file of \\u{1B}[31m\\u{202E} numbers; expected Double\n")
      let named = folder + "/\u{1B}[31m.json"
      #expect(Self.run(["--epochs", "1", "--save", named]).output.contains("/\\u{1B}[31m.json"))
      let loaded = Self.run(["--load", named, "--epochs", "1"])
      #expect(loaded.code == .success && !loaded.output.contains("\u{1B}"))
      #expect(!Self.run(["--load", folder + "/\u{1B}[2J"]).errors.contains("\u{1B}"))
    }
  }

  @Test("writes its pictures")
  func pictures() throws {
    try withFolder { (folder) throws in
      let run = Self.run(["--epochs", "2", "--svg", folder + "/pictures", "--save", folder + "/n.json"])
      #expect(
        run.output.hasSuffix("\n  written: \(folder)/pictures/weight.svg\n  written: \(folder)/n.json\n"))
      let text = String(decoding: try contents(folder + "/pictures/weight.svg"), as: UTF8.self)
      #expect(text.hasPrefix("<svg ") && text.contains("<title>w falls</title>"))
      #expect(
        Self.run(["--epochs", "2", "--svg", folder + "/n.json"]).errors
          == "demo: \(folder)/n.json: is a file where a folder was expected\n")
      #expect(
        Self.run(["--save", folder]).errors == "demo: \(folder): is a folder where a file was expected\n")
    }
  }

  // MARK: - The bar

  @Test(
    "has epoch, loss and time left on one line of a terminal, at most 80 columns",
    arguments: Language.allCases)
  func bar(language: Language) throws {
    nonisolated(unsafe) var drawn: [String] = []
    nonisolated(unsafe) var instant = ContinuousClock.now
    let bar = ProgressBar(
      language == .ko ? "학습" : "Training", language: language,
      terminal: Terminal(isInteractive: true, columns: 80, environment: [:]), appearingAfter: .zero,
      now: {
        instant += .milliseconds(400)
        return instant
      }, write: { drawn.append($0) })
    #expect(
      Self.run(
        ["--epochs", "1000"], language: language, interrupt: Interrupt { drawn.count > 40 }, bar: bar
      ).code == .interrupted)
    let bars = drawn.filter { $0.contains("[") && $0.count > 10 }
    #expect(bars.count > 30)
    #expect(bars.allSatisfy { displayWidth($0.replacing("\r\u{1B}[2K", with: "")) < 80 })
    let last = try #require(bars.last)
    #expect(last.contains(language == .ko ? "에포크 " : "epoch ") && last.hasSuffix("\n"))
    #expect(bars.dropLast().allSatisfy { $0.hasSuffix(language == .ko ? " 남음" : " left") })
  }
}

// MARK: - Fixtures

private func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

/// A text on one line.
private func flat(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

private func areSame(_ first: String, _ second: String) throws -> Bool {
  try contents(first) == contents(second)
}

private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "lab-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}

/// A lab whose training can be followed by hand: y = w·x is to become 2x, from w = 0.
private struct SmallLab: Lab {
  let defaults = LabSettings(
    epochs: 10, learningRate: 0.125, loss: .halfSquaredError, hidden: [1], activation: .sigmoid, seed: 7)
  let losses = [Loss.halfSquaredError, .meanAbsoluteError]
  let learningRates = (momentum: 0.25, adam: 0.5)
  let sampleCount = 2

  func layers(hidden: [Int], activation: Activation) -> [Layer] {
    [Layer(inputs: 1, outputs: 1, activation: .identity, trainsBiases: false)]
  }

  func start(
    _ settings: LabSettings
  ) throws(NetworkError) -> (network: Network<Double>, data: TrainingData<Double>) {
    let network = try Network<Double>(
      layers: layers(hidden: settings.hidden, activation: settings.activation), parameters: [0, 0])
    return (network, try TrainingData(inputs: [[1], [-1]], targets: [[2], [-2]]))
  }

  func printedEpochs(of epochs: Int) -> [Int] { Array(0..<min(max(epochs, 1), 5)) }

  func show(_ run: LabRun, in d: inout Derivation) {
    let weight = run.network.parameters.values[0]
    let words: RichText = "The weight is \("\(weight)")."
    d.note(Bilingual(ko: words, en: words))
    @Sendable func label(_ text: String) -> Bilingual {
      Bilingual(ko: RichText(stringLiteral: text), en: RichText(stringLiteral: text))
    }
    d.show(
      DrawnFigure(
        "weight", caption: Bilingual(ko: "w가 줄어듭니다", en: "w falls"),
        .bars(BarChart(kinds: [label("some")], bars: [BarChart.Bar(label("one"), [3])]))))
  }
}

private struct ChapterWithLab: LabChapter {
  let name = "small-chapter"
  let prose = SmallChapter().prose
  var lab: any Lab { SmallLab() }
  func derive(in d: inout Derivation) { SmallChapter().derive(in: &d) }
}
