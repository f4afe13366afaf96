import NumericCore
import Signatures
import Textbook

extension ConvolutionKernel {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.correlate, Self.kernelGradient, Self.imageGradient, Self.update, Self.mendUpdate]
  }

  // MARK: - Forward

  private static let image = Exercise.Parameter(
    "image", .matrix, ko: "x, 입력 이미지", en: "x, the image that comes in")
  private static let kernel = Exercise.Parameter("kernel", .matrix, ko: "w, 커널", en: "w, the kernel")

  private static let correlate = Exercise(
    "correlate", ExerciseWords.correlate,
    formulas: ["net_11 = Σ_a Σ_b w_ab·x_ab"],
    takes: [image, kernel],
    gives: .init("outputs", .matrix, ko: "net, 커널의 자리마다 하나", en: "net, one for each place of the kernel"),
    on: .chapter { _ in Exercise.Call([grid("x", 4), grid("w", 2)], gives: grid("net", 3)) },
    .sizes(rows(1...3), columns(2...3), kernelRows(1...2), kernelColumns(1...2)) { d, n in
      let layer = Convolution(n, in: &d)
      return Exercise.Call([layer.image, layer.kernel], gives: .matrix(of: layer.net))
    })

  // MARK: - Backward

  private static let deltas = Exercise.Parameter(
    "deltas", .matrix, ko: "∂E/∂net, 출력마다 하나", en: "∂E/∂net, one for each output")

  private static let kernelGradient = Exercise(
    "kernelGradient", ExerciseWords.kernelGradient,
    takes: [deltas, image],
    gives: .init("gradient", .matrix, ko: "∂E/∂w, 커널과 같은 모양", en: "∂E/∂w, in the shape of the kernel"),
    after: ["correlate"],
    on: .chapter { d in
      let deltas = d.handOver(.symbol("E"), by: places(3).map { .symbol(Symbol("net_\($0)")) })
      let gradient = partials("w", 2, in: &d)
      return Exercise.Call([.matrix(of: deltas.inRows(of: 3)), grid("x", 4)], gives: gradient)
    },
    .sizes(rows(1...3), columns(1...3), kernelRows(1...2), kernelColumns(1...2)) { d, n in
      let layer = Convolution(n, in: &d)
      let deltas = layer.handOver(in: &d)
      let gradient = layer.w.map { row in row.map { d.partial(of: layer.error, by: $0) } }
      return Exercise.Call([deltas, layer.image], gives: .matrix(of: gradient))
    })

  private static let imageGradient = Exercise(
    "imageGradient", ExerciseWords.imageGradient,
    takes: [deltas, kernel],
    gives: .init("gradient", .matrix, ko: "∂E/∂x, 입력 이미지와 같은 모양", en: "∂E/∂x, in the shape of the image"),
    after: ["kernelGradient"],
    on: .chapter { d in
      let deltas = d.handOver(.symbol("E"), by: places(3).map { .symbol(Symbol("net_\($0)")) })
      let gradient = partials("x", 4, in: &d)
      return Exercise.Call([.matrix(of: deltas.inRows(of: 3)), grid("w", 2)], gives: gradient)
    },
    .sizes(rows(1...2), columns(1...2), kernelRows(1...2), kernelColumns(1...2)) { d, n in
      let layer = Convolution(n, in: &d)
      let deltas = layer.handOver(in: &d)
      let gradient = layer.x.map { row in row.map { d.partial(of: layer.error, by: $0) } }
      return Exercise.Call([deltas, layer.kernel], gives: .matrix(of: gradient))
    })

  // MARK: - The update

  private static let training = [
    kernel, image, .init("targets", .matrix, ko: "t, 출력마다 하나", en: "t, one for each output"),
    .init("rate", .number, ko: "γ, 학습률", en: "γ, the learning rate"),
  ]
  private static let updated = Exercise.Parameter(
    "kernel", .matrix, ko: "w⁺, 갱신한 커널", en: "w⁺, the kernel after the update")

  private static let ownUpdate = Exercise.Network.chapter { _ in
    Exercise.Call(
      [grid("w", 2), grid("x", 4), grid("t", 3), .entry("γ")], gives: grid("w", 2, mark: "^+"))
  }
  private static func otherUpdates(_ rows: Exercise.Network.Size, _ columns: Exercise.Network.Size)
    -> Exercise.Network
  {
    .sizes(rows, columns, kernelRows(2...2), kernelColumns(1...2)) { d, n in
      let layer = Convolution(n, in: &d)
      let rate = d.given("γ", "0.4", as: .rate)
      let updated = layer.w.map { row in
        row.map { d.step($0, along: d.partial(of: layer.error, by: $0), rate: rate) }
      }
      return Exercise.Call(
        [layer.kernel, layer.image, .matrix(of: layer.t), .number(rate)], gives: .matrix(of: updated))
    }
  }

  private static let update = Exercise(
    "update", ExerciseWords.update, takes: training, gives: updated, after: ["correlate", "kernelGradient"],
    otherwise: ExerciseRewordings.update, exempt: [.samples], on: ownUpdate,
    otherUpdates(rows(1...3), columns(1...3)))

  private static let mendUpdate = Exercise(
    "mendUpdate", ExerciseWords.mendUpdate, takes: training, gives: updated, after: ["update"],
    bugs: [
      .init("kernel-rotated", body(input: "image[i + m - 1 - a][j + n - 1 - b]")),
      .init("half-dropped", body(delta: "2 * (net - targets[i][j])")),
      .init("rate-forgotten", body(step: "gradient[a][b]")),
    ],
    otherwise: ExerciseRewordings.mendUpdate, exempt: [.samples], on: ownUpdate,
    otherUpdates(rows(2...3), columns(2...3)))

  /// An update, with one line of one's own.
  private static func body(
    input: String = "image[i + a][j + b]", delta: String = "net - targets[i][j]",
    step: String = "rate * gradient[a][b]"
  ) -> String {
    """
    let (m, n) = (kernel.count, kernel[0].count)
    let window = (0..<m).flatMap { a in (0..<n).map { b in (a, b) } }
    var gradient = kernel.map { row in row.map { _ in 0.0 } }
    for i in targets.indices {
      for j in targets[i].indices {
        func input(_ a: Int, _ b: Int) -> Double { \(input) }
        let net = window.reduce(0) { $0 + kernel[$1.0][$1.1] * input($1.0, $1.1) }
        let delta = \(delta)
        for (a, b) in window { gradient[a][b] += delta * input(a, b) }
      }
    }
    var updated = kernel
    for (a, b) in window { updated[a][b] -= \(step) }
    return updated
    """
  }
}

// MARK: - The chapter's quantities

extension ConvolutionKernel {
  /// The indices of a square, row by row: 11, 12, 21, 22.
  private static func places(_ size: Int) -> [String] {
    (1...size).flatMap { i in (1...size).map { "\(i)\($0)" } }
  }

  /// A square of the chapter's quantities.
  private static func grid(_ name: String, _ size: Int, mark: String = "") -> Arranged<Symbol> {
    .matrix((1...size).map { i in (1...size).map { Symbol("\(name)_\(i)\($0)\(mark)") } })
  }

  /// The derivatives of the chapter's error by a square of its quantities.
  private static func partials(_ name: String, _ size: Int, in d: inout Derivation) -> Arranged<Symbol> {
    let partials = places(size).map { d.partial(of: .symbol("E"), by: .symbol(Symbol("\(name)_\($0)"))) }
    return .matrix(of: partials.inRows(of: size))
  }
}

extension [Expression] {
  /// The elements in rows of one length.
  fileprivate func inRows(of length: Int) -> [[Expression]] {
    stride(from: 0, to: count, by: length).map { Array(self[$0..<$0 + length]) }
  }
}

// MARK: - Other sizes

private typealias Size = Exercise.Network.Size

/// Rows of the output.
private func rows(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "출력 행", en: "rows of the output") }
/// Columns of the output.
private func columns(_ range: ClosedRange<Int>) -> Size {
  Size(range, ko: "출력 열", en: "columns of the output")
}
/// Rows of the kernel.
private func kernelRows(_ range: ClosedRange<Int>) -> Size {
  Size(range, ko: "커널 행", en: "rows of the kernel")
}
/// Columns of the kernel.
private func kernelColumns(_ range: ClosedRange<Int>) -> Size {
  Size(range, ko: "커널 열", en: "columns of the kernel")
}

/// A kernel over an image of any size, and its squared error.
private struct Convolution {
  let x, w, t, net: [[Expression]]
  let error: Expression

  /// States it; the sizes are rows and columns of the output, and of the kernel.
  init(_ n: [Int], in d: inout Derivation) {
    let x = d.practice("x", n[0] + n[2] - 1, by: n[1] + n[3] - 1, as: .input)
    let w = d.practice("w", n[2], by: n[3], as: .weight)
    let net = (0..<n[0]).map { i in
      (0..<n[1]).map { j in
        let window = (0..<n[2]).flatMap { a in x[i + a][j..<j + n[3]] }
        return d.let(Symbol("net_\(i + 1)\(j + 1)"), weightedSum(w.flatMap { $0 }, window))
      }
    }
    let t = d.practice("t", n[0], by: n[1], as: .target)
    error = d.let("E", .sum(zip(t.joined(), net.joined()).map { ($0 - $1).squared }) / 2)
    (self.x, self.w, self.t, self.net) = (x, w, t, net)
  }

  var image: Arranged<Symbol> { .matrix(of: x) }
  var kernel: Arranged<Symbol> { .matrix(of: w) }

  /// The derivatives by the outputs, from which the others start.
  func handOver(in d: inout Derivation) -> Arranged<Symbol> {
    .matrix(of: d.handOver(error, by: net.flatMap { $0 }).inRows(of: net[0].count))
  }
}
