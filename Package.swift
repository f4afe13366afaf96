// swift-tools-version: 6.2
import PackageDescription

/// A lab trains a network after its derivation.
enum Kind { case derivation, lab }

/// The chapters, in the order someone learning would read them. All else follows from this table: `companion book`
/// writes what does, and `companion new-chapter` adds a line.
let chapters: [(target: String, executable: String, kind: Kind)] = [
  ("ComputationalGraph", "computational-graph", .derivation),
  ("SigmoidDerivative", "sigmoid-derivative", .derivation),
  ("ActivationFunctions", "activation-functions", .derivation),
  ("CompositeFunctions", "composite-functions", .derivation),
  ("GradientDescent", "gradient-descent", .derivation),
  ("OneOneOneNetwork", "one-one-one-network", .derivation),
  ("OneTwoOneNetwork", "one-two-one-network", .derivation),
  ("ReLUAndCrossEntropy", "relu-and-cross-entropy", .derivation),
  ("ThreeLayerChain", "three-layer-chain", .derivation),
  ("LayersAsMatrices", "layers-as-matrices", .derivation),
  ("TwoTwoTwoNetwork", "two-two-two-network", .derivation),
  ("HiddenErrorDistribution", "hidden-error-distribution", .derivation),
  ("XORNetwork", "xor-network", .lab),
  ("ConfusionMatrix", "confusion-matrix", .derivation),
  ("VanishingGradient", "vanishing-gradient", .derivation),
  ("ConvolutionKernel", "convolution-kernel", .derivation),
  ("RegressionNetwork", "regression-network", .lab),
]

/// The steps of the tutorial on adding a chapter, from its pictures of the file: built, so that a test can run them.
let tutorialSteps = ["Numbers", "Claims"]

/// The modules that another package may import, each with a catalog of documentation.
let documented = ["NumericCore", "Textbook", "Pages", "Notes", "Training"]

/// One module, compiled whole. Two threads give the output files that the index expects.
let asOne = ["-wmo", "-num-threads", "2", "-disable-batch-mode", "-no-emit-module-separately-wmo"]

/// A machine that builds from nothing each time compiles each module whole, which takes a third less than file by file:
/// what a module declares is read once, a test's macros are expanded once. Whoever edits a file wants the other files left
/// as they are.
let wholeModules: [SwiftSetting] =
  Context.environment["CI"] == "true" ? [.unsafeFlags(asOne, .when(configuration: .debug))] : []

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)] + wholeModules

/// Optimised in debug builds, too, as one module: ten thousand rounds in interval arithmetic are no fun at a
/// fifth of the speed, and the generic kernels of training, made machine code for their type across files, are
/// thirty times as fast. Textbook is not: its walks and values are NumericCore's, and whoever runs a first chapter would
/// wait nearly twice as long for the rest.
let optimisedAsOne: [SwiftSetting] = [
  .unsafeFlags(["-O"] + asOne, .when(configuration: .debug))
]

func library(
  _ name: String, _ dependencies: [String], _ settings: [SwiftSetting] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, resources: resources,
    swiftSettings: strict + settings)
}

/// A chapter is a library, so that the tests and the book can hold it, and a thin executable that runs it. A lab
/// trains a network, and no other chapter needs what that takes.
func chapter(_ name: String, executable: String, isLab: Bool) -> [Target] {
  [
    .target(
      name: name,
      dependencies: ["Signatures", "Textbook", "NumericCore"] + (isLab ? ["Labs", "Training"] : []),
      path: "Chapters/\(name)", exclude: ["Run"], swiftSettings: strict),
    .executableTarget(
      name: executable, dependencies: [.byName(name: name), isLab ? "LabCommands" : "CompanionCLI"],
      path: "Chapters/\(name)/Run", swiftSettings: strict),
  ]
}

func tests(
  _ name: String, _ dependencies: [String], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: (dependencies + ["TestSupport"]).map { .byName(name: $0) }, exclude: exclude,
    resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "backprop-companion",
  platforms: [.macOS(.v15)],
  products: documented.map { .library(name: $0, targets: [$0]) },
  targets: [
    // The way of a chapter: numbers, derivations, what a reader sees, the command line.
    library("NumericCore", [], optimisedAsOne),
    library("Textbook", ["Signatures", "NumericCore"]),
    library("Pages", ["Textbook", "NumericCore"]),
    // The pages as a web site, alive in a browser.
    library(
      "Site", ["Pages", "Textbook", "NumericCore"],
      resources: [
        "book.css", "book.js", "explore.js", "lab.js", "lab-training.js", "lab-table.js", "lab-curve.js",
        "search.js",
      ].map { .embedInCode("Page/\($0)") }),
    library("CompanionCLI", ["Files", "Processes", "Pages", "Textbook", "NumericCore"]),
    // Reads the files that other people wrote.
    library("Files", []),
    // Reads formulas that people wrote, as plain text and in LaTeX.
    library("WrittenMath", ["NumericCore"]),
    // Decides a page's equations again, from its Markdown alone.
    library("ReadBack", ["WrittenMath", "NumericCore"]),
    // Other people's lectures, in Markdown with statements in it.
    library("Notes", ["Files", "Signatures", "WrittenMath", "Textbook", "NumericCore"]),
    // The shape of an exercise's function, which chapters state and sandboxes call.
    library("Signatures", [], optimisedAsOne),
    // Starts other programs.
    library("Processes", []),
    // Looks at web pages in an installed browser; knows nothing of what they show.
    library("Browser", ["Processes"]),
    // What the processor that is compiled for can do; a module map, no code.
    .systemLibrary(name: "TargetFeatures"),
    library("Training", ["TargetFeatures"], optimisedAsOne),
    library("Labs", ["Textbook", "Training"]),
    library(
      "LabCommands", ["CompanionCLI", "Files", "Labs", "Pages", "Textbook", "Training", "NumericCore"]),
    // Runs strangers' code; knows nothing of chapters or marks.
    library("Isolation", ["Files", "Processes", "Signatures", "SystemCalls"]),
    // What the kernel can do and the C library doesn't offer: a header, no code of its own.
    .systemLibrary(name: "SystemCalls"),
    // Hostile submissions, and what is looked at after each.
    library("Audit", ["Isolation", "Signatures"]),
    // A course's secret. Optimised, since stretching a typed one takes a million hashes.
    library("Seeds", [], optimisedAsOne),
    library("Homework", ["Files", "Isolation", "Seeds", "Signatures", "Pages", "Textbook", "NumericCore"]),
    // What a student writes in: its warnings are the student's own.
    .target(name: "Exercises"),
    // What only the companion can do.
    library(
      "CompanionCommands",
      [
        "CompanionCLI", "LabCommands", "Labs", "Homework", "Seeds", "Audit", "Isolation", "Signatures",
        "Training", "Pages", "Textbook", "NumericCore", "Files", "WrittenMath", "ReadBack", "Notes", "Site",
        "Browser",
      ]),
    .executableTarget(
      name: "companion",
      dependencies: chapters.map { .byName(name: $0.target) } + ["CompanionCommands", "Textbook"],
      swiftSettings: strict),
    // What the slides print; knows nothing of chapters or marks.
    .target(name: "SlideNumbers", path: "Tests/SlideNumbers", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["NumericCore"], path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "CommandTestSupport", dependencies: ["CompanionCLI", "Textbook", "NumericCore"],
      path: "Tests/CommandTestSupport", swiftSettings: strict),
    .target(
      name: "BrowserTestSupport", dependencies: ["Browser"], path: "Tests/BrowserTestSupport",
      swiftSettings: strict),
    tests("NumericCoreTests", ["NumericCore", "Training"], resources: [.copy("Fixtures")]),
    tests("TrainingTests", ["Training", "NumericCore"], resources: [.copy("Fixtures")]),
    tests("TextbookTests", ["Pages", "Textbook", "NumericCore", "Training"]),
    tests("PagesTests", ["Pages", "Textbook", "NumericCore"]),
    tests("WrittenMathTests", ["WrittenMath", "NumericCore"], resources: [.copy("Fixtures")]),
    tests("ReadBackTests", ["ReadBack", "WrittenMath", "Textbook", "NumericCore", "companion"]),
    // The tests read their tables and the files in docs/notes where they stand.
    tests(
      "NotesTests",
      ["Notes", "Pages", "Signatures", "WrittenMath", "Textbook", "NumericCore", "TwoTwoTwoNetwork"],
      exclude: ["Oracle", "Fixtures", "Malformed"]),
    tests("IsolationTests", ["Isolation", "Signatures"]),
    tests("BrowserTests", ["Browser", "BrowserTestSupport"]),
    tests(
      "SiteTests",
      [
        "Site", "Browser", "BrowserTestSupport", "CompanionCommands", "Pages", "Textbook", "NumericCore",
        "Labs", "Training", "XORNetwork", "RegressionNetwork",
      ]),
    tests("AuditTests", ["Audit", "Isolation"]),
    tests("CompanionCLITests", ["CommandTestSupport", "CompanionCLI", "Pages", "Textbook", "NumericCore"]),
    tests(
      "CompanionCommandsTests",
      [
        "CommandTestSupport", "CompanionCommands", "CompanionCLI", "LabCommands", "Labs", "Homework",
        "Signatures", "Training", "Pages", "Textbook", "NumericCore", "Audit", "Isolation",
      ] + tutorialSteps.map { "Tutorial\($0)" }),
    tests(
      "HomeworkTests",
      [
        "Homework", "Seeds", "CompanionCommands", "CompanionCLI", "Training", "Pages", "Textbook",
        "NumericCore", "Audit", "Files", "Isolation", "Signatures", "companion",
      ],
      resources: [.copy("Fixtures"), .copy("HandMarked"), .copy("Earlier"), .copy("ClassFiles")]),
    // The oracles beside the tests are Python, to be read and run by hand.
    tests("ExerciseTests", ["Exercises", "SlideNumbers"], exclude: ["Oracle"]),
    tests(
      "SolutionTests",
      [
        "SlideNumbers", "companion", "CompanionCommands", "CompanionCLI", "Homework", "Isolation", "Textbook",
        "NumericCore", "Signatures",
      ],
      exclude: ["Visible", "VisibleCalls.txt"], resources: [.copy("Solutions")]),
    tests(
      "ChapterTests",
      [
        "SlideNumbers", "Pages", "Textbook", "NumericCore", "Labs", "Training", "companion", "CompanionCLI",
        "CompanionCommands",
      ]
        + chapters.map(\.target),
      resources: [.copy("Fixtures")]),
  ] + chapters.flatMap { chapter($0.target, executable: $0.executable, isLab: $0.kind == .lab) }
    + tutorialSteps.map {
      .target(
        name: "Tutorial\($0)", dependencies: ["Textbook", "NumericCore"],
        path: "Sources/Textbook/Textbook.docc/Resources/\($0)", swiftSettings: strict)
    }
)
