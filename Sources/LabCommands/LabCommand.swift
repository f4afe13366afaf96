import CompanionCLI
import Labs
import NumericCore
import Pages
import Textbook
import Training

/// Runs the command line of a chapter with a lab to its end: the only thing that its `main.swift` does.
public func runLab(_ chapter: any LabChapter) -> Never {
  runChapter(ChapterCommand(chapter, followedBy: LabCommand(chapter)))
}

/// A chapter's lab: trains its network with the reader's settings, and shows what was learnt.
package struct LabCommand: ChapterSupplement {
  let chapter: any Chapter
  let lab: any Lab
  let options: LabOptions
  /// Asks whether to stop, from here on.
  var listen: () -> Interrupt = Interrupt.listening
  /// Starts the bar.
  var startBar: (Language) -> ProgressBar = { language in
    ProgressBar(
      Bilingual(ko: "학습", en: "Training").plain(in: language), language: language, appearingAfter: .zero)
  }

  /// Creates the command of a chapter's lab.
  package init(_ chapter: any LabChapter) {
    self.chapter = chapter
    lab = chapter.lab
    options = LabOptions(lab: lab)
  }

  /// The options that steer the training.
  package var steering: [CommandOption] { options.all }

  /// Command lines to try.
  package func examples(of command: String) -> [String] {
    [
      "\(command) --epochs \(2 * lab.defaults.epochs) --activation tanh",
      "\(command) --optimiser adam --batch \((lab.sampleCount + 1) / 2)",
      "\(command) --seed 1 --save network.json --svg pictures",
    ]
  }

  /// Trains and shows what came of it; an interrupted run shows and saves what it has learnt so far.
  ///
  /// - Returns: `.interrupted` when the person stopped the training.
  package func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    var settings = try options.settings(arguments)
    var (network, data) = try lab.start(settings)
    let source = arguments.value(of: options.load)
    if let source { (network, settings.precision) = try load(source, arguments, settings) }
    write(heading(network, settings, from: source), language, output)
    output.line()
    output.flush()
    let run = try LabTraining(lab: lab, settings: settings, language: language).run(
      network, on: data, listen(), startBar(language), output)
    if run.epochs < settings.epochs { write(Self.stopped(run), language, output) }
    var findings = Derivation()
    lab.show(run, in: &findings)
    write(findings, language, output)
    try writeFiles(run, findings, arguments, language, output)
    return run.epochs < settings.epochs ? .interrupted : .success
  }

  /// The network of a file; its shape and precision are free where the command line doesn't say.
  private func load(
    _ path: String, _ arguments: Arguments, _ settings: LabSettings
  ) throws -> (network: Network<Double>, precision: LabSettings.Precision) {
    let precision = arguments.contains(options.precision) ? settings.precision : nil
    return try NetworkFile(path: path).read(in: precision) { found in
      let widths = found.dropLast().map(\.outputs)
      let isFree = !arguments.contains(options.hidden) && !widths.isEmpty
      let activation = LabOptions.HiddenActivation(rawValue: found[0].activation.rawValue)?.activation
      return lab.layers(
        hidden: isFree ? widths : settings.hidden,
        activation: arguments.contains(options.activation)
          ? settings.activation : activation ?? settings.activation)
    }
  }

  /// Writes the pictures and the network where the command line asks for it.
  private func writeFiles(
    _ run: LabRun, _ findings: Derivation, _ arguments: Arguments, _ language: Language, _ output: Output
  ) throws {
    var written: [String] = []
    if let folder = arguments.value(of: options.svg) {
      let study = Study(findings)
      for (figure, study) in study.figures {
        let picture = study.picture(of: figure)
        let path = "\(folder)/\(figure.name).svg"
        try FileWriter().write(
          picture.svg(title: figure.caption[language].plainText, language: language), to: path)
        written.append(path)
      }
    }
    if let path = arguments.value(of: options.save) {
      try NetworkFile(path: path).write(run.network, in: run.settings.precision)
      written.append(path)
    }
    guard !written.isEmpty else { return }
    output.line()
    for path in written {
      output.line(Bilingual(ko: "  저장: ", en: "  written: ").plain(in: language) + escaped(path))
    }
  }

  // MARK: - Words

  private func write(_ derivation: Derivation, _ language: Language, _ output: Output) {
    let terminal = Terminal()
    let painter = Painter(Style(for: terminal))
    let printer = TerminalPrinter(width: min(max(terminal.width, 40), 80), language: language)
    let shown = DerivationBlocks(Study(derivation), language: language)
    output.write(printer.text(of: shown.blocks, paint: painter.paint))
  }

  private func heading(
    _ network: Network<Double>, _ settings: LabSettings, from source: String?
  ) -> Derivation {
    let widths = network.layers.prefix(1).map(\.inputs) + network.layers.map(\.outputs)
    let shape = widths.map(String.init).joined(separator: "-")
    let activation = network.layers[0].activation == .relu ? "ReLU" : network.layers[0].activation.rawValue
    let rate = shortText(settings.learningRate)
    let method = method(settings)
    let origin =
      source.map(escaped).map { Bilingual(ko: "\($0)에서 이어서", en: "going on from \($0)") }
      ?? Bilingual(ko: "시드 \("\(settings.seed)")", en: "seed \("\(settings.seed)")")
    var d = Derivation()
    d.section(ko: "실습: 학습시키기", en: "The lab: training")
    d.note(
      Bilingual(
        ko:
          "\(shape) 신경망, 은닉 유닛은 \(activation). 에포크 \("\(settings.epochs)")회, 학습률 \(rate)\(method.ko), \(origin.ko).",
        en:
          "A \(shape) network with \(activation) hidden units; \("\(settings.epochs)") epochs, learning rate \(rate)\(method.en), \(origin.en)."
      ))
    if settings.batch != nil {
      d.note(
        Bilingual(
          ko: "한 줄의 손실은 그 에포크의 배치마다 갱신 전에 잰 손실의 평균입니다. 마지막 줄은 다 배운 신경망의 손실입니다.",
          en:
            "A line has the mean loss of an epoch's batches, each before its update; the last line, that of the network in the end."
        ))
    }
    return d
  }

  /// What differs from plain gradient descent on all samples, in `Double`.
  private func method(_ settings: LabSettings) -> Bilingual {
    var parts: [Bilingual] = []
    switch settings.optimizer {
    case .sgd: break
    case .momentum(_, let momentum):
      let text = shortText(momentum)
      parts.append(Bilingual(ko: "관성 \(text)", en: "momentum \(text)"))
    case .adam: parts.append(Bilingual(ko: "Adam", en: "Adam"))
    }
    if let batch = settings.batch {
      parts.append(Bilingual(ko: "표본 \(batch)개씩", en: "batches of \(batch)"))
    }
    if settings.loss != lab.losses[0] { parts.append(settings.loss.name) }
    if settings.precision == .float32 { parts.append(Bilingual(ko: "float32", en: "in float32")) }
    return Bilingual(
      ko: RichText(parts.flatMap { [.text(", ")] + $0.ko.segments }),
      en: RichText(parts.flatMap { [.text(", ")] + $0.en.segments }))
  }

  private static func stopped(_ run: LabRun) -> Derivation {
    var d = Derivation()
    d.note(
      Bilingual(
        ko: "에포크 \("\(run.epochs)")에서 멈추었습니다. 여기까지 배운 것을 보입니다.",
        en: "Stopped after \("\(run.epochs)") epochs. This is what has been learnt so far."))
    return d
  }
}
