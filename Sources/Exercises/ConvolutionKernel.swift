import Foundation

/// 합성곱 커널의 기울기 · The gradient of a convolution kernel
///
/// `swift run companion convolution-kernel` works the same derivation through with numbers.
enum ConvolutionKernel {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 부호가 뒤집혔다 · the sign is flipped
    case signFlipped
    /// 활성화 함수의 미분을 곱하지 않았다 · the activation's derivative was left out
    case derivativeForgotten
    /// 경로 하나를 빠뜨렸다 · one path was left out of the sum
    case pathForgotten
    /// 인수 하나를 빠뜨렸다 · one factor was left out
    case factorForgotten
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 커널을 180° 돌렸거나 돌리지 않았다 · a kernel is rotated that should not be, or the reverse
    case kernelRotated
    /// 오차의 ½을 빠뜨렸다 · the ½ of the error was dropped
    case halfDropped
    /// 학습률을 곱하지 않았다 · the learning rate was left out
    case rateForgotten
  }

  /// 커널을 뒤집지 말고 이미지 위로 한 칸씩 옮기며, 자리마다 겹친 수끼리 곱해 더하세요. 커널이 이미지 밖으로
  /// 나가는 자리는 없습니다. 첫 자리의 식만 적어 두었습니다.
  /// Move the kernel over the image by one each time, without turning it. In each place multiply what lies on
  /// top of each other, and add up. The kernel stays inside the image. The formula is that of the first
  /// place.
  ///
  ///     net_11 = Σ_a Σ_b w_ab·x_ab
  ///
  /// - Parameters:
  ///   - image: x, 입력 이미지 · x, the image that comes in
  ///   - kernel: w, 커널 · w, the kernel
  /// - Returns: net, 커널의 자리마다 하나 · net, one for each place of the kernel
  ///
  /// 예 · Example:
  ///
  ///     image: [[-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2]]
  ///     kernel: [[1, 0.5], [-0.5, -1]]
  ///     → [[0.5, 2.5, 2], [-2, -2.5, -1], [2.5, 4, 0]]
  static func correlate(image: Matrix, kernel: Matrix) throws -> Matrix {
    throw NotAttempted()
  }

  /// 출력에 도착한 ∂E/∂net과 이미지에서 커널의 모든 가중치의 ∂E/∂w를 구하세요. 가중치 하나는 모든 출력에
  /// 쓰였습니다.
  /// From the ∂E/∂net that have arrived at the outputs, and the image, work out ∂E/∂w of every weight of the
  /// kernel. Each weight has served all outputs.
  ///
  /// - Parameters:
  ///   - deltas: ∂E/∂net, 출력마다 하나 · ∂E/∂net, one for each output
  ///   - image: x, 입력 이미지 · x, the image that comes in
  /// - Returns: ∂E/∂w, 커널과 같은 모양 · ∂E/∂w, in the shape of the kernel
  ///
  /// 예 · Example:
  ///
  ///     deltas: [[0.5, 1.5, -1], [-1, -0.5, -1], [0.5, 1, 1]]
  ///     image: [[-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2]]
  ///     → [[2.5, 9.5], [-6.5, -1]]
  static func kernelGradient(deltas: Matrix, image: Matrix) throws -> Matrix {
    throw NotAttempted()
  }

  /// 출력에 도착한 ∂E/∂net과 커널에서 입력마다 ∂E/∂x를 구하세요. 입력 하나가 쓰인 출력의 수는 자리에 따라
  /// 다릅니다.
  /// From the ∂E/∂net that have arrived at the outputs, and the kernel, work out ∂E/∂x of every input. How
  /// many outputs an input has served depends on where it is.
  ///
  /// - Parameters:
  ///   - deltas: ∂E/∂net, 출력마다 하나 · ∂E/∂net, one for each output
  ///   - kernel: w, 커널 · w, the kernel
  /// - Returns: ∂E/∂x, 입력 이미지와 같은 모양 · ∂E/∂x, in the shape of the image
  ///
  /// 예 · Example:
  ///
  ///     deltas: [[0.5, 1.5, -1], [-1, -0.5, -1], [0.5, 1, 1]]
  ///     kernel: [[1, 0.5], [-0.5, -1]]
  ///     → [[0.5, 1.75, -0.25, -0.5], [-1.25, -2.25, -2.25, 0.5], [1, 2.5, 2.5, 1.5], [-0.25, -1,
  ///         -1.5, -1]]
  static func imageGradient(deltas: Matrix, kernel: Matrix) throws -> Matrix {
    throw NotAttempted()
  }

  /// 커널을 한 번 갱신하세요. 순전파하고, 오차 E = ½Σ(t − net)²의 기울기를 구해, 학습률만큼 옮깁니다.
  /// Update the kernel once: forward, the gradient of the error E = ½Σ(t − net)², and a step as far as the
  /// learning rate says.
  ///
  /// - Parameters:
  ///   - kernel: w, 커널 · w, the kernel
  ///   - image: x, 입력 이미지 · x, the image that comes in
  ///   - targets: t, 출력마다 하나 · t, one for each output
  ///   - rate: γ, 학습률 · γ, the learning rate
  /// - Returns: w⁺, 갱신한 커널 · w⁺, the kernel after the update
  ///
  /// 예 · Example:
  ///
  ///     kernel: [[1, 0.5], [-0.5, -1]]
  ///     image: [[-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2]]
  ///     targets: [[0, 1, 3], [-1, -2, 0], [2, 3, -1]]
  ///     rate: 0.05
  ///     → [[0.875, 0.025], [-0.175, -0.95]]
  static func update(kernel: Matrix, image: Matrix, targets: Matrix, rate: Double) throws -> Matrix {
    throw NotAttempted()
  }

  /// 이 갱신은 컴파일되고 그럴듯하지만 한 줄이 틀려서 커널이 목표에 다가가지 못합니다. 그 줄을 고치고, 어떤
  /// 실수인지 말해 보세요.
  /// This update compiles and looks right, but one line is wrong, and the kernel does not learn as it should.
  /// Mend that line, and say which slip it is.
  ///
  /// - Parameters:
  ///   - kernel: w, 커널 · w, the kernel
  ///   - image: x, 입력 이미지 · x, the image that comes in
  ///   - targets: t, 출력마다 하나 · t, one for each output
  ///   - rate: γ, 학습률 · γ, the learning rate
  /// - Returns: w⁺, 갱신한 커널 · w⁺, the kernel after the update
  ///
  /// 예 · Example:
  ///
  ///     kernel: [[1, 0.5], [-0.5, -1]]
  ///     image: [[-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2]]
  ///     targets: [[0, 1, 3], [-1, -2, 0], [2, 3, -1]]
  ///     rate: 0.05
  ///     → [[0.875, 0.025], [-0.175, -0.95]]
  static func mendUpdate(kernel: Matrix, image: Matrix, targets: Matrix, rate: Double) throws -> Matrix {
    let (m, n) = (kernel.count, kernel[0].count)
    let window = (0..<m).flatMap { a in (0..<n).map { b in (a, b) } }
    var gradient = kernel.map { row in row.map { _ in 0.0 } }
    for i in targets.indices {
      for j in targets[i].indices {
        func input(_ a: Int, _ b: Int) -> Double { image[i + m - 1 - a][j + n - 1 - b] }
        let net = window.reduce(0) { $0 + kernel[$1.0][$1.1] * input($1.0, $1.1) }
        let delta = net - targets[i][j]
        for (a, b) in window { gradient[a][b] += delta * input(a, b) }
      }
    }
    var updated = kernel
    for (a, b) in window { updated[a][b] -= rate * gradient[a][b] }
    return updated
  }

  /// mendUpdate에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendUpdate.
  static func slipInUpdate() throws -> Slip {
    throw NotAttempted()
  }
}
