import CompanionCLI
import NumericCore
import Textbook
import Training

extension NetworkError: ReportedError {
  /// One line that says what is wrong, where, and what was expected.
  public func message(in language: Language) -> String { language == .ko ? korean : description }

  private var korean: String {
    switch self {
    case .noLayers: "신경망에는 층이 하나는 있어야 합니다"
    case .invalidWidth(let layer, let width):
      "층 \(layer)의 너비 \(width)은(는) 쓸 수 없습니다. 필요한 값: 1부터 \(Network<Double>.widthLimit)까지"
    case .tooManyParameters: "매개변수가 \(Network<Double>.parameterLimit)개를 넘습니다"
    case .shapeMismatch(let place, let expected, let found):
      "크기가 맞지 않습니다 (\(place)): 필요한 값 \(expected), 실제 값 \(found)"
    case .emptyData: "표본이 하나도 없습니다"
    case .notFinite(let place, let value): "유한하지 않은 수가 있습니다 (\(place)): \(value)"
    case .targetOutOfRange(let sample, let value, _):
      "표본 \(sample)의 목표값 \(value)은(는) 0과 1 사이가 아닙니다"
    case .lossNeedsActivation(let loss, let activation, let found):
      "\(loss.rawValue)에는 출력층에 \(activation.rawValue)이(가) 필요합니다. 지금은 \(found.rawValue)입니다"
    case .invalidSetting(let name, let value, let expected):
      "\(name)에 \(value)은(는) 쓸 수 없습니다 (\(expected))"
    case .diverged(let epoch, let learningRate): "\(epoch)번째 에폭에서 발산했습니다. 학습률 \(learningRate)"
    }
  }
}

extension NetworkFileError: ReportedError {
  /// One line that says what is wrong and what was expected.
  public func message(in language: Language) -> String { language == .ko ? korean : description }

  private var korean: String {
    switch self {
    case .damaged(let what): "신경망 파일이 손상되었습니다: \(what)"
    case .unknownVersion(let version): "신경망 파일의 버전 \(version)을(를) 모릅니다. 아는 버전: 1"
    case .otherPrecision(let expected, let found):
      "신경망 파일의 수는 \(found)입니다. 필요한 것: \(expected)"
    case .otherShape(let expected, let found):
      "신경망 파일의 모양은 \(found)입니다. 필요한 것: \(expected)"
    }
  }
}
