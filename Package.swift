// swift-tools-version: 6.2
import PackageDescription

/// The chapters, in the order someone learning would read them: target, executable.
let chapters: [(target: String, executable: String)] = [
  ("ComputationalGraph", "computational-graph"),
  ("SigmoidDerivative", "sigmoid-derivative"),
  ("ActivationFunctions", "activation-functions"),
  ("CompositeFunctions", "composite-functions"),
  ("GradientDescent", "gradient-descent"),
  ("OneOneOneNetwork", "one-one-one-network"),
  ("OneTwoOneNetwork", "one-two-one-network"),
  ("ReLUAndCrossEntropy", "relu-and-cross-entropy"),
  ("ThreeLayerChain", "three-layer-chain"),
  ("LayersAsMatrices", "layers-as-matrices"),
  ("TwoTwoTwoNetwork", "two-two-two-network"),
  ("HiddenErrorDistribution", "hidden-error-distribution"),
  ("XORNetwork", "xor-network"),
  ("ConfusionMatrix", "confusion-matrix"),
  ("VanishingGradient", "vanishing-gradient"),
  ("ConvolutionKernel", "convolution-kernel"),
  ("RegressionNetwork", "regression-network"),
]

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// In debug builds too: ten thousand rounds in interval arithmetic, a thousand pairs of slips or a class of
/// sheets are no fun at a fifth of the speed.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Optimised as one module: across files, too, the generic kernels of training become machine code for their type,
/// which makes them thirty times as fast. Two threads give the output files that the index expects.
let optimisedAsOne: [SwiftSetting] = [
  .unsafeFlags(["-O", "-wmo", "-num-threads", "2", "-disable-batch-mode"], .when(configuration: .debug))
]

func library(_ name: String, _ dependencies: [String]) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: strict)
}

/// A chapter is a library, so that the tests and the book can hold it, and a thin executable that runs it.
func chapter(_ name: String, executable: String) -> [Target] {
  [
    .target(
      name: name, dependencies: ["Textbook", "NumericCore"], path: "Chapters/\(name)", exclude: ["Run"],
      swiftSettings: strict),
    .executableTarget(
      name: executable, dependencies: [.byName(name: name), "CompanionCLI"], path: "Chapters/\(name)/Run",
      swiftSettings: strict),
  ]
}

func tests(_ name: String, _ dependencies: [String], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name, dependencies: (dependencies + ["TestSupport"]).map { .byName(name: $0) },
    resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "backprop-companion",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "NumericCore", dependencies: ["TargetFeatures"], swiftSettings: strict + optimisedAsOne),
    // What the processor that is compiled for can do; a module map, no code.
    .systemLibrary(name: "TargetFeatures"),
    .target(name: "Textbook", dependencies: ["NumericCore"], swiftSettings: strict + optimised),
    .target(
      name: "Homework", dependencies: ["Isolation", "Textbook", "NumericCore"],
      swiftSettings: strict + optimised),
    // What a student writes in: its warnings are the student's own.
    .target(name: "Exercises"),
    // Runs strangers' code; knows nothing of chapters or marks. Optimised in debug builds, too: what the tests try
    // is then what a release does, down to when a file is closed.
    .target(name: "Isolation", dependencies: ["SystemCalls"], swiftSettings: strict + optimised),
    // What the kernel can do and the C library doesn't offer: a header, no code of its own.
    .systemLibrary(name: "SystemCalls"),
    // Hostile submissions, and what is looked at after each.
    .target(name: "Audit", dependencies: ["Isolation"], swiftSettings: strict + optimised),
    library("CompanionCLI", ["Textbook", "Homework", "Isolation", "Audit"]),
    .executableTarget(
      name: "companion", dependencies: chapters.map { .byName(name: $0.target) } + ["CompanionCLI"],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["NumericCore"], path: "Tests/TestSupport", swiftSettings: strict),
    tests("NumericCoreTests", ["NumericCore"], resources: [.copy("Fixtures")]),
    tests("TextbookTests", ["Textbook", "NumericCore"]),
    tests("IsolationTests", ["Isolation"]),
    tests("AuditTests", ["Audit", "Isolation"]),
    tests("CompanionCLITests", ["CompanionCLI", "Textbook", "NumericCore", "Isolation", "Audit"]),
    tests(
      "HomeworkTests", ["Homework", "CompanionCLI", "Textbook", "NumericCore", "companion"],
      resources: [.copy("Fixtures"), .copy("HandMarked")]),
    tests("ExerciseTests", ["companion", "CompanionCLI", "Homework", "Textbook"]),
    tests(
      "SolutionTests", ["companion", "CompanionCLI", "Homework", "Isolation", "Textbook"],
      resources: [.copy("Solutions")]),
    tests(
      "ChapterTests", ["Textbook", "NumericCore", "companion", "CompanionCLI"] + chapters.map(\.target),
      resources: [.copy("Fixtures")]),
  ] + chapters.flatMap { chapter($0.target, executable: $0.executable) }
)
