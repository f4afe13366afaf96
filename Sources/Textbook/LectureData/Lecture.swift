/// A lecture, or a source of published numbers, with its slides.
public struct Lecture: Sendable {
  /// A slide, or a run of slides of one name, and the numbers of the statements on it.
  public struct Slide: Sendable {
    /// A short name.
    public let title: Bilingual
    /// The numbers: 29...37 for L3-29 to L3-37.
    public let numbers: ClosedRange<Int>

    init(_ numbers: ClosedRange<Int>, ko: RichText, en: RichText) {
      title = Bilingual(ko: ko, en: en)
      self.numbers = numbers
    }
  }

  /// What its ids begin with: `L3`.
  public let id: String
  /// Its title, with whose it is.
  public let title: Bilingual
  /// A name that fits into a sentence: the CS231n notes.
  public let inShort: String
  /// Whether it is a lecture; else its numbers were published elsewhere for the same networks.
  public let isLecture: Bool
  /// Its slides, in order.
  public let slides: [Slide]

  init(id: String, title: Bilingual, inShort: String? = nil, isLecture: Bool, slides: [Slide]) {
    self.id = id
    self.title = title
    self.inShort = inShort ?? id
    self.isLecture = isLecture
    self.slides = slides
  }

  /// The ids of its statements, in order.
  public var claimIDs: [String] { slides.flatMap { $0.numbers.map(claimID) } }

  /// The id of a statement: `L3-07`.
  package func claimID(_ number: Int) -> String { "\(id)-\(number < 10 ? "0" : "")\(number)" }

  /// The lecture and the slide that an id belongs to.
  public static func place(of claimID: String) -> (lecture: Lecture, slide: Slide)? {
    for lecture in all {
      if let slide = lecture.slides.first(where: { $0.numbers.contains { lecture.claimID($0) == claimID } }) {
        return (lecture, slide)
      }
    }
    return nil
  }

  /// The lectures, then the published numbers.
  public static let all = [
    Lecture(
      id: "L1",
      title: Bilingual(
        ko: "“Backpropagation”, CNN 데이터 분석 교육 12회차 (2022)",
        en: "“Backpropagation”, 12th lecture of a course on CNN data analysis (2022)"), isLecture: true,
      slides: [
        Slide(1...1, ko: "혼동 행렬", en: "Confusion matrix"),
        Slide(2...3, ko: "역전파 (갱신)", en: "Backpropagation (update)"),
        Slide(4...4, ko: "역전파 (연쇄 법칙)", en: "Backpropagation (chain rule)"),
        Slide(5...5, ko: "XOR의 입력과 목표값", en: "XOR inputs and targets"),
        Slide(6...6, ko: "손실", en: "Loss"),
        Slide(7...7, ko: "매개변수", en: "Parameters"),
        Slide(8...12, ko: "시그모이드의 미분", en: "Derivative of the sigmoid"),
        Slide(13...13, ko: "출력 유닛", en: "Output unit"),
        Slide(14...15, ko: "출력층 가중치", en: "Output weights"),
        Slide(16...16, ko: "은닉 유닛", en: "Hidden units"),
        Slide(17...18, ko: "은닉층 가중치", en: "Hidden weights"),
        Slide(19...19, ko: "XOR 실습", en: "XOR lab"),
        Slide(20...20, ko: "신경망의 구조", en: "Neural network structure"),
        Slide(21...21, ko: "샘플 하나의 손실", en: "Loss of one sample"),
        Slide(22...22, ko: "갱신", en: "Update"),
      ]),
    Lecture(
      id: "L2",
      title: Bilingual(
        ko: "「역전파 1」, 파이썬으로 배우는 기계학습 8주차, 한동대학교 김영섭",
        en: "“역전파 1” (Backpropagation 1), Kim Youngsup, Handong Global University"), isLecture: true,
      slides: [
        Slide(1...2, ko: "신호 처리", en: "Signal processing"),
        Slide(3...3, ko: "출력 오차 1", en: "Output error 1"),
        Slide(4...4, ko: "출력 오차 2", en: "Output error 2"),
        Slide(5...5, ko: "출력 오차 벡터", en: "Output error vector"),
        Slide(6...11, ko: "은닉층 오차", en: "Hidden error"),
        Slide(12...13, ko: "단순화", en: "Simplification"),
        Slide(14...16, ko: "일반화", en: "Generalisation"),
      ]),
    Lecture(
      id: "L3",
      title: Bilingual(
        ko: "“A Learning Algorithm: Error Back Propagation Algorithm”",
        en: "“A Learning Algorithm: Error Back Propagation Algorithm”"), isLecture: true,
      slides: [
        Slide(1...3, ko: "복습: 선형 회귀", en: "Recap: linear regression"),
        Slide(4...4, ko: "학습: 선형 회귀", en: "Training: linear regression"),
        Slide(5...7, ko: "복습: 로지스틱 회귀", en: "Recap: logistic regression"),
        Slide(8...8, ko: "복습: 경사 하강", en: "Recap: gradient descent"),
        Slide(9...10, ko: "학습: 로지스틱 회귀", en: "Training: logistic regression"),
        Slide(11...12, ko: "1-2-1 신경망", en: "1-2-1 network"),
        Slide(13...14, ko: "합성 함수 1", en: "Composite function 1"),
        Slide(15...16, ko: "합성 함수 2", en: "Composite function 2"),
        Slide(17...19, ko: "합성 함수 3", en: "Composite function 3"),
        Slide(20...24, ko: "1-2-1 신경망", en: "1-2-1 network"),
        Slide(25...25, ko: "시그모이드", en: "Sigmoid"),
        Slide(26...46, ko: "1-1-1 신경망", en: "1-1-1 network"),
        Slide(47...47, ko: "샘플이 여럿일 때", en: "Several samples"),
        Slide(48...49, ko: "ReLU 신경망", en: "ReLU network"),
        Slide(50...51, ko: "분류 신경망", en: "Classification network"),
        Slide(52...54, ko: "활성화 함수의 역할", en: "Role of the activation"),
        Slide(55...60, ko: "기울기 소실", en: "Vanishing gradient"),
        Slide(61...61, ko: "학습: 선형 회귀", en: "Training: linear regression"),
        Slide(62...62, ko: "회귀를 하는 신경망", en: "NN for regression"),
        Slide(63...63, ko: "분류를 하는 신경망", en: "NN for classification"),
        Slide(64...64, ko: "활성화 함수의 역할", en: "Role of the activation"),
        Slide(65...65, ko: "은닉층에 ReLU를 쓰는 까닭", en: "Why ReLU in hidden layers"),
      ]),
    Lecture(
      id: "L4",
      title: Bilingual(
        ko: "「역전파 (Back propagation)」, CNN의 연쇄 법칙", en: "“역전파 (Back propagation)”, with the CNN chain rule"),
      isLecture: true,
      slides: [
        Slide(1...11, ko: "2-2-2 신경망", en: "2-2-2 network"),
        Slide(12...15, ko: "CNN", en: "CNN"),
      ]),
    Lecture(
      id: "L5",
      title: Bilingual(ko: "“3 Forward & Backward Propagation”", en: "“3 Forward & Backward Propagation”"),
      isLecture: true,
      slides: [
        Slide(1...1, ko: "얕은 신경망", en: "Shallow network"),
        Slide(2...2, ko: "깊은 신경망", en: "Deep network"),
        Slide(3...3, ko: "활성화 함수가 없을 때", en: "No activation"),
        Slide(4...4, ko: "계단 함수", en: "Step"),
        Slide(5...5, ko: "시그모이드", en: "Sigmoid"),
        Slide(6...6, ko: "ReLU", en: "ReLU"),
        Slide(7...8, ko: "소프트맥스", en: "Softmax"),
        Slide(9...9, ko: "행렬로 쓴 층", en: "Layers as matrices"),
        Slide(10...14, ko: "세 층의 사슬", en: "Three-layer chain"),
        Slide(15...19, ko: "f = (x+y)z", en: "f = (x+y)z"),
        Slide(20...21, ko: "시그모이드의 미분", en: "Sigmoid derivative"),
        Slide(22...22, ko: "게이트별 미분 규칙", en: "Gate rules"),
        Slide(23...23, ko: "게이트로 쪼갠 시그모이드 뉴런", en: "Sigmoid neuron as gates"),
        Slide(24...24, ko: "회귀 프로그램: 데이터", en: "Regression program: data"),
        Slide(25...25, ko: "회귀 프로그램: 모델", en: "Regression program: model"),
        Slide(26...26, ko: "회귀 프로그램: 학습", en: "Regression program: training"),
        Slide(27...27, ko: "퍼셉트론의 학습", en: "Learning of a perceptron"),
        Slide(28...28, ko: "활성화 함수가 없을 때 (두 번 나옴)", en: "No activation (printed twice)"),
        Slide(29...29, ko: "계단 함수", en: "Step function"),
      ]),
    Lecture(
      id: "M",
      title: Bilingual(
        ko: "Matt Mazur, “A Step by Step Backpropagation Example” (2015)",
        en: "Matt Mazur, “A Step by Step Backpropagation Example” (2015)"), inShort: "Mazur (2015)",
      isLecture: false,
      slides: [
        Slide(1...24, ko: "2-2-2 신경망", en: "2-2-2 network")
      ]),
    Lecture(
      id: "C", title: Bilingual(ko: "CS231n 강의 노트, 역전파 편", en: "The CS231n notes on backpropagation"),
      inShort: "the CS231n notes", isLecture: false,
      slides: [
        Slide(1...1, ko: "f = (x+y)z", en: "f = (x+y)z"),
        Slide(2...6, ko: "시그모이드 뉴런", en: "Sigmoid neuron"),
      ]),
    Lecture(
      id: "H",
      title: Bilingual(ko: "L2와 같은 과목의 코드 (한동대학교)", en: "The code that goes with the course of L2 (Handong)"),
      inShort: "the course's code", isLecture: false,
      slides: [
        Slide(1...4, ko: "2-3-2 신경망", en: "2-3-2 network")
      ]),
  ]
}

extension Lecture {
  /// How many lectures there are, as a sentence begins with it in English; in digits from eleven on.
  package static var countInWords: (ko: String, en: String) {
    let words = [
      ("한", "One"), ("두", "Two"), ("세", "Three"), ("네", "Four"), ("다섯", "Five"), ("여섯", "Six"),
      ("일곱", "Seven"), ("여덟", "Eight"), ("아홉", "Nine"), ("열", "Ten"),
    ]
    let count = all.count { $0.isLecture }
    return words.indices.contains(count - 1) ? words[count - 1] : ("\(count)", "\(count)")
  }
}
