import NumericCore
import Textbook

extension ConfusionMatrix {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let θ: Expression = .symbol("θ")
  private static let p: Expression = .symbol("p")
  private static let d: Expression = .symbol("d")
  private static let c: Expression = .symbol("c")
  private static let TP: Expression = .symbol("TP")
  private static let FP: Expression = .symbol("FP")
  private static let FN: Expression = .symbol("FN")
  private static let TN: Expression = .symbol("TN")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "혼동 행렬과 네 가지 점수", en: "The confusion matrix and four scores"),
    summary: Bilingual(
      ko: "두 모델의 답을 혼동 행렬로 세고 정확도, 정밀도, 재현율, F1을 읽는다",
      en: "Two models' answers counted in a table; accuracy, precision, recall and F1 read off it"),
    source: Bilingual(ko: "L1 「Backpropagation」", en: "L1 “Backpropagation”"),
    goals: [
      Bilingual(
        ko: "모델의 답을 혼동 행렬의 네 칸에 나누어 셀 수 있다.",
        en: "Sort a model's answers into the four cells of the table."),
      Bilingual(
        ko: "정확도, 정밀도, 재현율, F1이 각각 어떤 물음에 답하는지 말할 수 있다.",
        en: "Say which question accuracy, precision, recall and F1 each answer."),
      Bilingual(
        ko: "문턱값을 옮기면 무엇이 늘고 무엇이 주는지 예측할 수 있다.",
        en: "Predict what grows and what shrinks when the threshold moves."),
      Bilingual(
        ko: "정확도가 높은데도 쓸모없는 분류기가 있는 까닭을 설명할 수 있다.",
        en: "Explain how a classifier can have a high accuracy and be of no use."),
    ],
    introduction: [
      Bilingual(
        ko: """
          분류 모델은 0과 1 사이의 값을 내놓지만, 우리에게 필요한 것은 “그렇다” 아니면 “아니다”입니다. 그 답이 얼마나 좋은지 재려면 \
          먼저 세어야 합니다. 틀리는 방법이 두 가지이므로 맞은 개수 하나로는 모자랍니다. 여기서는 로지스틱 회귀와 XOR 신경망이 실제로 내놓는 \
          답을 셉니다.
          """,
        en: """
          A classifier gives a value between 0 and 1; what we want is a yes or a no. To say how good the answers are, \
          first count them. There are two ways to be wrong, so the number of right answers alone is not enough. Here \
          you count what the logistic regression and the XOR network really answer.
          """)
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "문턱값 \(θ)를 1까지 올리면 재현율과 정밀도는 어떻게 됩니까?",
          en: "What becomes of the recall and of the precision if the threshold \(θ) is raised to 1?"),
        answer: Bilingual(
          ko: """
            출력은 1보다 작으므로 양성이라고 답하는 줄이 없습니다. 재현율은 \(value: "recall")입니다. \(TP) = \(value: "TP"), \
            \(FP) = \(value: "FP")이므로 정밀도는 0/0, 곧 값이 없습니다. 정밀도를 0이나 1로 약속하는 프로그램도 있지만, 그것은 약속일 뿐입니다.
            """,
          en: """
            Every output is below 1, so no row is called positive. The recall is \(value: "recall"). With \(TP) = \
            \(value: "TP") and \(FP) = \(value: "FP") the precision is 0/0: it has no value. Some programs put 0 or 1 \
            there; that is a convention, not a result.
            """),
        givens: ["θ": 1], testing: [3]),
      Question(
        .compute,
        Bilingual(
          ko: "문턱값을 ½에서 0.2로 내리면 무엇이 좋아지고 무엇이 나빠집니까?",
          en: "What gets better and what gets worse if the threshold is lowered from ½ to 0.2?"),
        answer: Bilingual(
          ko: """
            재현율은 \(value: "recall")이 되고 정밀도는 \(value: "precision")이 됩니다. \(where: Facts.noneIsMissedAnyMore, """
              양성을 하나도 놓치지 않는 대신 \(FP)가 \(value: "FP")개입니다.
              """, otherwise: "\(FN)이 \(value: "FN")개, \(FP)가 \(value: "FP")개입니다.") \
            \(where: Facts.accuracyRises, "이 데이터에서는 정확도도 \(value: "accuracy")로 오릅니다.") ½이 언제나 가장 좋은 문턱값은 아닙니다.
            """,
          en: """
            The recall becomes \(value: "recall"), the precision \(value: "precision"). \
            \(where: Facts.noneIsMissedAnyMore, """
              No positive is missed any more, at the price of \(FP) = \(value: "FP").
              """, otherwise: "\(FN) is \(value: "FN"), and \(FP) is \(value: "FP").") \
            \(where: Facts.accuracyRises, """
              On these data the accuracy rises as well, to \(value: "accuracy"): ½ is not always the best threshold.
              """, otherwise: "½ is not always the best threshold.")
            """),
        givens: ["θ": "0.2"], testing: [3]),
      Question(
        .compute,
        Bilingual(
          ko: "모델의 답은 그대로 두고 첫 줄의 실제 클래스만 1로 바꾸면 표의 어느 칸이 바뀝니까? 모델이 다시 배우면 어떻게 됩니까?",
          en: """
            Leave the answers as they are and make the first row's actual class 1. Which cells change? And if the model \
            learns again?
            """),
        answer: Bilingual(
          ko: """
            실제 음성의 열에서 실제 양성의 열로 한 줄이 옮겨 갑니다. 답이 음성인 줄은 \(TN)에서 \(FN)으로, 양성인 줄은 \(FP)에서 \(TP)로 \
            갑니다. 모델이 그 데이터로 다시 배우면 답도 달라질 수 있어서 \(TP) = \(value: "TP"), \(FP) = \(value: "FP"), \
            \(FN) = \(value: "FN"), \(TN) = \(value: "TN")입니다.
            """,
          en: """
            The row moves from the column of the actual negatives to that of the positives: from \(TN) to \(FN) if it was \
            called negative, from \(FP) to \(TP) if not. If the model learns from it, too, other answers may change: then \
            \(TP) = \(value: "TP"), \(FP) = \(value: "FP"), \(FN) = \(value: "FN"), \(TN) = \(value: "TN").
            """),
        givens: ["c^(1)": 1], testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "누군가 병 검사의 정밀도를 이렇게 얻었습니다: \(value: "recall_s"). 무엇을 잘못했습니까?",
          en:
            "Somebody found \(value: "recall_s") for the precision of the test for the illness. What happened?"
        ),
        answer: Bilingual(
          ko: """
            \(where: Facts.precisionAndRecallOfTest, """
              분모에 \(Symbol("FP_s")) 대신 \(Symbol("FN_s"))를 넣었습니다. 그것은 표의 첫 행이 아니라 첫 열이고, “실제 환자를 얼마나 찾아냈는가”, \
              곧 재현율입니다. 정밀도는 \(value: "precision_s")입니다. 분모에는 늘 묻고 있는 대상이 모두 들어갑니다. 정밀도라면 양성이라는 \
              말을 들은 사람들입니다.
              """, otherwise: "여기서는 두 점수가 같아서 틀린 데가 드러나지 않습니다.")
            """,
          en: """
            \(where: Facts.precisionAndRecallOfTest, """
              They put \(Symbol("FN_s")) into the denominator, where \(Symbol("FP_s")) belongs. That is the table's first column \
              and not its first row: how many of the ill are found, the recall. The precision is \(value: "precision_s"). The \
              denominator counts those whom the question is about; for the precision, those who were called ill.
              """, otherwise: "Here the two scores are the same, so nothing shows.")
            """), testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "스팸 메일을 거르는 모델이라면 정밀도와 재현율 가운데 무엇이 더 중요합니까?",
          en: "Which matters more for a spam filter, precision or recall?"),
        answer: Bilingual(
          ko: """
            대개 정밀도입니다. 스팸이 몇 통 보이는 것은 참을 수 있지만, 중요한 메일이 스팸함에 들어가면 곤란합니다. 병을 찾는 검사는 \
            반대입니다. 환자를 놓치는 것이 다시 검사하는 것보다 나쁘기 때문에 재현율이 먼저입니다.
            """,
          en: """
            Usually precision. A few spam mails in the inbox are bearable, an important mail in the spam folder is not. A \
            test for an illness is the opposite: missing a patient is worse than testing again, so recall comes first.
            """), testing: [2]),
    ])

  // MARK: - The model

  static let model = Bilingual(
    ko: """
      먼저 \(where: Facts.rowsAreTheLectures, "L3의 ")열 줄에 맞춘 로지스틱 회귀입니다. 교차 엔트로피가 가장 작은 가중치에서 줄마다 출력 \(p)를 냅니다. 여기서는 이미 구해 둔 출력에서 시작합니다. 출력이 문턱값 \(θ)보다 크면 답 \(d)는 1(양성), 아니면 0(음성)입니다. 문턱값과 똑같으면 0으로 약속합니다.
      """,
    en: """
      First the logistic regression on \(where: Facts.rowsAreTheLectures, "L3's ")ten rows. With the weights that make the cross-entropy least, it gives an \
      output \(p) for each row; start from these. If the output is above the threshold \(θ), the \
      answer \(d) is 1 (positive), else 0 (negative). On the threshold itself it is 0, by convention.
      """)

  static let answersTitle = Bilingual(ko: "줄마다의 답", en: "The answers to the ten rows")
  static let rowColumn = Bilingual(ko: "줄", en: "Row")
  static let outputColumn = Bilingual(ko: "출력 \(p)", en: "output \(p)")
  static let answerColumn = Bilingual(ko: "답 \(d)", en: "answer \(d)")
  static let actualColumn = Bilingual(ko: "실제 \(c)", en: "actual \(c)")

  // MARK: - The table

  static let table = Bilingual(
    ko: """
      답과 실제를 짝지으면 경우가 넷입니다. T(true)와 F(false)는 답이 맞았는지, P(positive)와 N(negative)은 답이 무엇이었는지를 \
      말합니다. 그러니 \(FP)는 양성이라고 답했는데 틀린 것이고, \(FN)은 음성이라고 답했는데 틀린 것입니다. 위의 표에서 경우마다 줄을 \
      세면 네 칸이 나옵니다. 슬라이드의 표에서 행은 예측, 열은 실제입니다. 둘을 바꾸어 그리는 책도 많으니, \
      표를 보면 먼저 그것부터 확인해야 합니다.
      """,
    en: """
      An answer and what is actually so make four cases. T or F (true, false) says whether the answer is right, P or N \
      (positive, negative) what it was. So \(FP) is a wrong “positive” and \(FN) a wrong “negative”. Count the rows of each \
      case. On the slide the rows are what is predicted and the \
      columns what is actual. Many books draw it the other way round: look at that first.
      """)

  static let tableTitle = Bilingual(
    ko: "혼동 행렬: 행은 예측, 열은 실제", en: "The table: rows predicted, columns actual")
  static let predictedHeading = Bilingual(ko: "예측", en: "Predicted")
  static let positiveColumn = Bilingual(ko: "실제 양성", en: "actual positive")
  static let negativeColumn = Bilingual(ko: "실제 음성", en: "actual negative")

  static let product = Bilingual(
    ko: """
      이 표는 행렬의 곱으로 쓸 수 있습니다. P의 두 행은 줄마다 양성이라고 답했는지와 음성이라고 답했는지이고, A의 두 열은 실제로 양성인지와 \
      음성인지입니다. 곱하면 두 조건이 함께 맞는 줄이 세어집니다.
      """,
    en: """
      The table is a product of matrices. The two rows of P say for each row of data whether it is called positive and \
      whether negative; the two columns of A, whether it is positive and whether negative. The product counts where both \
      hold.
      """)

  static let fourCells = Bilingual(
    ko: "행은 예측 양성(1)과 예측 음성(0), 열은 실제 양성(1)과 실제 음성(0): \(TP), \(FP) / \(FN), \(TN)",
    en:
      "rows predicted positive (1) and negative (0), columns actual positive (1) and negative (0): \(TP), \(FP) / \(FN), \(TN)"
  )

  // MARK: - Scores

  static let accuracy = Bilingual(
    ko: "정확도는 “답이 얼마나 자주 맞는가?”에 답합니다. 맞은 것을 모두로 나눕니다.",
    en: "Accuracy answers: how often is the answer right? Divide the right ones by all.")

  static let precision = Bilingual(
    ko: """
      정밀도는 “양성이라는 답을 얼마나 믿을 수 있는가?”에 답합니다. 표의 첫 행만 봅니다.
      """,
    en: """
      Precision answers: how far can you trust a “positive”? Look at the table's first row only.
      """)

  static let recall = Bilingual(
    ko: "재현율은 “실제 양성을 얼마나 찾아냈는가?”에 답합니다. 표의 첫 열만 봅니다. 정밀도의 \(FP) 자리에 \(FN)이 옵니다.",
    en: """
      Recall answers: how many of the actual positives are found? Look at the first column only: \(FN) stands where the \
      precision has \(FP).
      """)

  static let F1 = Bilingual(
    ko: """
      F1은 둘을 하나로 합친 조화평균입니다. 산술평균과 달리 둘 가운데 하나만 낮아도 낮아집니다. \(TN)은 들어가지 않습니다.
      """,
    en: """
      F1 joins the two into one number, their harmonic mean. Unlike the ordinary mean it is low as soon as one of the two \
      is. \(TN) has no part in it.
      """)

  static let allEqual = Bilingual(
    ko: """
      \(where: Facts.scoresAreTheSame, """
        \(where: Facts.thresholdIsHalf, "문턱값이 ½일 때는", otherwise: "여기서는") 우연히 \(FP)와 \(FN)이 같고 \(TP)와 \(TN)도 같아서 \
        네 점수가 모두 같습니다. \(where: Facts.scoresPart, "문턱값을 옮기면 갈라집니다.")
        """, otherwise: """
        \(where: Facts.precisionIsNotRecall, "여기서는 \(FP)와 \(FN)이 다르므로 정밀도와 재현율이 다릅니다.")
        """)
      """,
    en: """
      \(where: Facts.scoresAreTheSame, """
        \(where: Facts.thresholdIsHalf, "With the threshold at ½", otherwise: "Here") all four scores are the same, by \
        chance: \(FP) equals \(FN), and \(TP) equals \(TN). \
        \(where: Facts.scoresPart, "Move the threshold, and they part.")
        """, otherwise: """
        \(where: Facts.precisionIsNotRecall, "Here precision and recall differ, since \(FP) and \(FN) do.")
        """)
      """)

  // MARK: - The threshold

  static let threshold = Bilingual(
    ko: """
      모델은 그대로 두고 문턱값만 바꿉니다. 문턱값을 올리면 양성이라는 답이 줄어듭니다. \(where: Facts.classesAreTwo, """
        그러므로 \(TP)와 \(FP)는 늘 수 없고, 재현율도 늘 수 없습니다.
        """)
      """,
    en: """
      Keep the model and move only the threshold. Raise it, and fewer rows are called positive\
      \(where: Facts.classesAreTwo, """
        : \(TP) and \(FP) cannot grow, and neither can the recall.
        """, otherwise: ".")
      """)

  static let thresholdTitle = Bilingual(ko: "문턱값에 따른 표와 점수", en: "The table and the scores by threshold")
  static let scoreHeading = Bilingual(ko: "점수", en: "Score")
  static func thresholdColumn(_ name: Symbol) -> Bilingual {
    Bilingual(ko: "\(θ) = \(value: name)", en: "\(θ) = \(value: name)")
  }

  static let thresholdFigure = Bilingual(
    ko: "문턱값을 0에서 1까지 옮길 때의 정밀도와 재현율. 양성이라는 답이 없어지면 정밀도의 선이 끝납니다.",
    en: """
      Precision and recall as the threshold goes from 0 to 1. The line of the precision ends where nothing is called \
      positive.
      """)
  static let thresholdAxis = Bilingual(ko: "문턱값 θ", en: "threshold θ")
  static let scoreAxis = Bilingual(ko: "점수", en: "score")
  static let precisionLine = Bilingual(ko: "정밀도", en: "precision")
  static let recallLine = Bilingual(ko: "재현율", en: "recall")

  static let tradeOff = Bilingual(
    ko: """
      낮은 문턱값은 양성을 놓치지 않지만 잘못 부르는 일이 많고, 높은 문턱값은 그 반대입니다. 정밀도는 보통 오르지만 내려가기도 합니다. \
      어느 쪽 실수가 더 비싼지가 문턱값을 정합니다.
      """,
    en: """
      A low threshold misses no positive but calls many rows by mistake; a high one is the reverse. The precision usually \
      rises, but it may fall, too. Which mistake costs more decides the threshold.
      """)

  // MARK: - A rare class

  static let rare = Bilingual(
    ko: """
      \(where: Facts.illnessIsRare, "환자가 드문 병", otherwise: "어떤 병")을 생각해 봅시다. \
      \(where: Facts.areHundred, "백 명", otherwise: "검사받은 사람") 가운데 \(Symbol("N_1"))명이 환자입니다\
      \(where: Facts.countsAreTheBooks, "(숫자는 이 책이 골랐습니다)"). 한 분류기는 누구에게나 “아니다”라고 답합니다. \
      검사는 환자 \(Symbol("TP_s"))명을 찾아내고 건강한 \(Symbol("FP_s"))명을 잘못 부릅니다.
      """,
    en: """
      Think of \(where: Facts.illnessIsRare, "a rare", otherwise: "an") illness: of \
      \(where: Facts.areHundred, "a hundred people", otherwise: "all people tested") \(Symbol("N_1")) are ill\
      \(where: Facts.countsAreTheBooks, " (the numbers are this book's choice)"). One \
      classifier says no to everyone. A test finds \(Symbol("TP_s")) of the ill, and calls \(Symbol("FP_s")) healthy people ill.
      """)

  static let howMany = Bilingual(
    ko: "환자 \(value: "N_1")명, 건강한 사람 \(value: "N_0")명",
    en: "\(value: "N_1") are ill, \(value: "N_0") are healthy")

  static let whichIsMoreAccurate = Question(
    .predict,
    Bilingual(
      ko: "어느 쪽의 정확도가 더 높을까요? 그러면 그쪽이 더 쓸모 있습니까?",
      en: "Which of the two has the higher accuracy, and is it the more useful one?"),
    answer: Bilingual(
      ko: """
        늘 “아니다”의 정확도는 \(value: "accuracy_n"), 검사의 정확도는 \(value: "accuracy_s")입니다. \
        \(where: Facts.neverIsMoreAccurate, """
          더 높은 쪽은 늘 “아니다”이지만, 환자를 한 명도 찾지 못하므로 쓸모가 없습니다. 건강한 사람이 많아서 그들만 맞혀도 정확도가 높습니다.
          """, otherwise: """
          늘 “아니다”라는 쪽은 환자를 한 명도 찾지 못하므로, 정확도가 얼마이든 쓸모가 없습니다.
          """)
        """,
      en: """
        “Always no” has an accuracy of \(value: "accuracy_n"), the test one of \(value: "accuracy_s"). \
        \(where: Facts.neverIsMoreAccurate, """
          “Always no” is higher and of no use: it finds none of the ill. The healthy are so many that being right about them \
          is enough.
          """, otherwise: """
          “Always no” finds none of the ill, so it is of no use, whatever its accuracy.
          """)
        """), testing: [4],
    choices: [
      .init(ko: "늘 “아니다”", en: "“always no”", where: Facts.neverIsMoreAccurate),
      .init(ko: "검사", en: "the test", where: .symbol("accuracy_s") > .symbol("accuracy_n")),
    ])

  static let testScores = Bilingual(
    ko: """
      검사의 네 칸에서 네 점수를 모두 읽을 수 있습니다. \(where: Facts.recallIsHighAndPrecisionLow, """
        재현율은 높지만 정밀도는 낮습니다. 양성이라는 말을 들은 사람은 대부분 건강합니다.
        """, otherwise: """
        \(where: Facts.mostAreHealthy, "양성이라는 말을 들은 사람은 대부분 건강합니다.")
        """)
      """,
    en: """
      All four scores can be read off the test's four cells. \(where: Facts.recallIsHighAndPrecisionLow, """
        Its recall is high, its precision is low: most of those who are told that they are ill are healthy.
        """, otherwise: """
        \(where: Facts.mostAreHealthy, "Most of those who are told that they are ill are healthy.")
        """)
      """)
  static let rareTitle = Bilingual(ko: "늘 “아니다”와 검사", en: "Always “no”, and the test")
  static let neverColumn = Bilingual(ko: "늘 “아니다”", en: "always “no”")
  static let testColumn = Bilingual(ko: "검사", en: "the test")

  static let undefinedPrecision = Bilingual(
    ko: """
      늘 “아니다”라고 하면 \(where: Facts.neverIsMoreAccurate, """
        정확도는 더 높지만 환자를 한 명도 찾지 못합니다. 한쪽 클래스가 드물면 정확도는 거의 많은 쪽을 맞혔는지만 재기 때문입니다.
        """, otherwise: """
        환자를 한 명도 찾지 못합니다. 한쪽 클래스가 드물면 정확도는 거의 많은 쪽을 맞혔는지만 잽니다.
        """) 이 \
      분류기의 정밀도는 아예 값이 없습니다. 양성이라고 답한 적이 없어서 0/0이기 때문입니다.
      """,
    en: """
      Saying no to everyone \(where: Facts.neverIsMoreAccurate, "has the higher accuracy, and ")finds nobody. With a rare class, accuracy measures the many. The \
      precision of this classifier has no value at all: nothing is called positive, so it is 0/0.
      """)

  // MARK: - The XOR network

  static let network = Bilingual(
    ko: """
      이번에는 앞 장과 모양이 같고 시작 값과 학습률이 다른 2-2-1 신경망입니다. 학습하기 전, 도중(500회), 뒤(4000회)의 가중치를 소수 한 자리로 \
      반올림해서 씁니다. \(where: Facts.weightsAreTrained, "", otherwise: "그 가운데 몇은 직접 바꾼 것입니다.") \
      \(Symbol("V"))의 행은 은닉 유닛이고, 첫 열은 편향입니다. \(Symbol("U"))는 출력 유닛입니다.
      """,
    en: """
      Now a 2-2-1 network like that of the chapter before, from another start and with another rate. Its weights are taken before training, halfway \
      (500 rounds) and after it (4000 rounds), rounded to one decimal. \
      \(where: Facts.weightsAreTrained, "", otherwise: "Some of them you have set.") A row of \(Symbol("V")) is a \
      hidden unit, its first column the bias; \(Symbol("U")) is the output unit.
      """)

  static let networkTitle = Bilingual(
    ko: "\(where: Facts.rowsAreExclusiveOr, "XOR의 ")네 줄에 대한 출력",
    en: "The outputs for the four rows\(where: Facts.rowsAreExclusiveOr, " of XOR")")
  static func inputColumn(_ name: Symbol) -> Bilingual { Bilingual(ko: "\(name)", en: "\(name)") }
  static func roundsColumn(_ rounds: Int) -> Bilingual {
    rounds == 0
      ? Bilingual(ko: "학습 전", en: "before")
      : Bilingual(ko: "\("\(rounds)")회 뒤", en: "after \("\(rounds)")")
  }

  static let networkScores = Bilingual(
    ko: "같은 문턱값 \(θ)로 답을 정하고 셉니다.", en: "Count with the same threshold \(θ).")
  static let networkScoresTitle = Bilingual(ko: "학습에 따른 표와 점수", en: "The table and the scores as it learns")

  static let networkRead = Bilingual(
    ko: """
      \(where: Facts.allIsPositiveAtFirst, """
        학습하기 전에는 모두 양성이라고 답합니다. 양성을 다 찾지만 절반은 잘못 부른 것입니다.
        """) \(where: Facts.oneIsMissedHalfway, """
        도중에는 (0, 1) 하나만 자신 있게 양성이라고 합니다. 믿을 수는 있지만 (1, 0)을 놓칩니다.
        """) \(where: Facts.F1IsTheSame, """
        두 경우의 F1은 같아도 틀리는 방식은 반대입니다.
        """) \(where: Facts.allIsRightAtLast, "학습이 끝나면 네 칸 가운데 맞은 두 칸만 남습니다.")
      """,
    en: """
      \(where: Facts.allIsPositiveAtFirst, """
        Before training everything is called positive: all positives are found, and half of the calls are wrong.
        """) \(where: Facts.oneIsMissedHalfway, """
        Halfway, only (0, 1) is called positive: that can be trusted, but (1, 0) is missed.
        """) \(where: Facts.F1IsTheSame, """
        F1 is the same both times, while the mistakes are opposite.
        """) \(where: Facts.allIsRightAtLast, "After training only the two right cells are left.")
      """)
}
