// swift-tools-version: 6.2
import PackageDescription

/// The chapters, in the order someone learning would read them: target, executable.
let chapters: [(target: String, executable: String)] = [
  ("ComputationalGraph", "computational-graph"),
  ("SigmoidDerivative", "sigmoid-derivative"),
  ("CompositeFunctions", "composite-functions"),
  ("OneOneOneNetwork", "one-one-one-network"),
  ("OneTwoOneNetwork", "one-two-one-network"),
  ("ReLUAndCrossEntropy", "relu-and-cross-entropy"),
  ("ThreeLayerChain", "three-layer-chain"),
  ("TwoTwoTwoNetwork", "two-two-two-network"),
  ("ConvolutionKernel", "convolution-kernel"),
  ("HiddenErrorDistribution", "hidden-error-distribution"),
]

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

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
    // Optimised in debug builds too: ten thousand rounds in interval arithmetic are no fun at a fifth of the speed.
    // As a whole, so that the training kernels are compiled for their types wherever they are called.
    .target(
      name: "NumericCore", dependencies: ["TargetFeatures"],
      swiftSettings: strict
        + [.unsafeFlags(["-O", "-wmo", "-num-threads", "2"], .when(configuration: .debug))]),
    // What the processor that is compiled for can do; a module map, no code.
    .systemLibrary(name: "TargetFeatures"),
    library("Textbook", ["NumericCore"]),
    library("CompanionCLI", ["Textbook"]),
    .executableTarget(
      name: "companion", dependencies: chapters.map { .byName(name: $0.target) } + ["CompanionCLI"],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["NumericCore"], path: "Tests/TestSupport", swiftSettings: strict),
    tests("NumericCoreTests", ["NumericCore"], resources: [.copy("Fixtures")]),
    tests("TextbookTests", ["Textbook", "NumericCore"]),
    tests("CompanionCLITests", ["CompanionCLI", "Textbook", "NumericCore"]),
    tests(
      "ChapterTests", ["Textbook", "NumericCore", "companion", "CompanionCLI"] + chapters.map(\.target),
      resources: [.copy("Fixtures")]),
  ] + chapters.flatMap { chapter($0.target, executable: $0.executable) }
)
