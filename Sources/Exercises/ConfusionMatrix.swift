import Foundation

/// 혼동 행렬과 네 가지 점수 · The confusion matrix and four scores
///
/// `swift run companion confusion-matrix` works the same derivation through with numbers.
enum ConfusionMatrix {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 부호가 뒤집혔다 · the sign is flipped
    case signFlipped
    /// 활성화 함수의 미분을 곱하지 않았다 · the activation's derivative was left out
    case derivativeForgotten
    /// 활성화 함수의 미분 대신 함수값을 곱했다 · the activation stands where its derivative belongs
    case activationForDerivative
    /// 경로 하나를 빠뜨렸다 · one path was left out of the sum
    case pathForgotten
    /// 인수 하나를 빠뜨렸다 · one factor was left out
    case factorForgotten
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 분모를 빠뜨렸다 · the denominators were dropped
    case denominatorDropped
    /// 윗줄을 그대로 옮기고 첨자를 바꾸지 않았다 · a row was copied without moving its index on
    case rowCopied
  }

  /// 출력이 문턱값보다 크면 양성으로 답합니다. 답과 실제 부류를 견주어 네 칸을 세세요. 행은 예측, 열은
  /// 실제입니다.
  /// An output above the threshold is answered “positive”. Hold answers against actual classes, and count the
  /// four cells. Rows are predicted, columns actual.
  ///
  /// - Parameters:
  ///   - outputs: p, 샘플마다 하나 · p, one for each sample
  ///   - classes: c, 실제 부류: 1은 양성, 0은 음성 · c, the actual classes: 1 positive, 0 negative
  ///   - threshold: θ, 문턱값 · θ, the threshold
  /// - Returns: [[TP, FP], [FN, TN]]
  ///
  /// 예 · Example:
  ///
  ///     outputs: [0.11981, 0.372213, 0.0317184, 0.605125, 0.992165, 0.987169, 0.482136, 0.610738,
  ///         0.0780582, 0.720866]
  ///     classes: [0, 1, 0, 0, 1, 1, 1, 0, 0, 1]
  ///     threshold: 0.5
  ///     → [[3, 2], [2, 3]]
  static func table(outputs: Vector, classes: Vector, threshold: Double) throws -> Matrix {
    throw NotAttempted()
  }

  /// 혼동 행렬에서 정확도를 구하세요. 부류는 몇 개든 됩니다.
  /// Work out the accuracy from a confusion matrix, of any number of classes.
  ///
  /// - Parameters:
  ///   - table: 혼동 행렬: 행은 예측, 열은 실제 · the confusion matrix: rows predicted, columns actual
  /// - Returns: 정확도 · the accuracy
  ///
  /// 예 · Example:
  ///
  ///     table: [[4, 10], [1, 85]]
  ///     → 0.89
  static func accuracy(table: Matrix) throws -> Double {
    throw NotAttempted()
  }

  /// 부류마다 정밀도를 구하세요. 그 부류라고 답한 것 가운데 맞은 비율입니다.
  /// Work out each class's precision: of all that were called it, how many are.
  ///
  /// - Parameters:
  ///   - table: 혼동 행렬: 행은 예측, 열은 실제 · the confusion matrix: rows predicted, columns actual
  /// - Returns: 정밀도, 부류마다 하나 · the precision of each class
  ///
  /// 예 · Example:
  ///
  ///     table: [[4, 10], [1, 85]]
  ///     → [0.285714286, 0.988372093]
  static func precision(table: Matrix) throws -> Vector {
    throw NotAttempted()
  }

  /// 부류마다 재현율을 구하세요. 실제로 그 부류인 것 가운데 찾아낸 비율입니다.
  /// Work out each class's recall: of all that are of the class, how many are found.
  ///
  /// - Parameters:
  ///   - table: 혼동 행렬: 행은 예측, 열은 실제 · the confusion matrix: rows predicted, columns actual
  /// - Returns: 재현율, 부류마다 하나 · the recall of each class
  ///
  /// 예 · Example:
  ///
  ///     table: [[4, 10], [1, 85]]
  ///     → [0.8, 0.894736842]
  static func recall(table: Matrix) throws -> Vector {
    throw NotAttempted()
  }

  /// 부류마다 재현율을 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 곳이 틀렸습니다. 고치고, 무엇을 틀렸는지
  /// 말하세요.
  /// This is to work out each class's recall. It compiles and looks right, but is wrong in one place. Mend
  /// it, and say what the slip is.
  ///
  /// - Parameters:
  ///   - table: 혼동 행렬: 행은 예측, 열은 실제 · the confusion matrix: rows predicted, columns actual
  /// - Returns: 재현율, 부류마다 하나 · the recall of each class
  ///
  /// 예 · Example:
  ///
  ///     table: [[4, 10], [1, 85]]
  ///     → [0.8, 0.894736842]
  static func mendRecall(table: Matrix) throws -> Vector {
    table.indices.map { k in
      let actual = table[k].reduce(0, +)
      return table[k][k] / actual
    }
  }

  /// mendRecall에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendRecall.
  static func slipInRecall() throws -> Slip {
    throw NotAttempted()
  }

  /// 부류마다 F1을 구하세요. 정밀도와 재현율의 조화 평균입니다.
  /// Work out each class's F1, the harmonic mean of its precision and recall.
  ///
  /// - Parameters:
  ///   - table: 혼동 행렬: 행은 예측, 열은 실제 · the confusion matrix: rows predicted, columns actual
  /// - Returns: F1, 부류마다 하나 · F1 of each class
  ///
  /// 예 · Example:
  ///
  ///     table: [[4, 10], [1, 85]]
  ///     → [0.421052632, 0.939226519]
  static func f1(table: Matrix) throws -> Vector {
    throw NotAttempted()
  }
}
