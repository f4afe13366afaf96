import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let table = Exercise.Words(
    title: Bilingual(ko: "답을 세어 혼동 행렬 만들기", en: "Counting answers into the confusion matrix"),
    task: Bilingual(
      ko: "출력이 문턱값보다 크면 양성으로 답합니다. 답과 실제 부류를 견주어 네 칸을 세세요. 행은 예측, 열은 실제입니다.",
      en:
        "An output above the threshold is answered “positive”. Hold answers against actual classes, and count the four cells. Rows are predicted, columns actual."
    ),
    hints: [
      Bilingual(
        ko: "샘플 하나는 네 칸 가운데 꼭 한 칸에 들어갑니다.", en: "A sample belongs in just one of the four cells."),
      Bilingual(
        ko: "답이 행을, 실제가 열을 정합니다. 양성이 먼저이므로 번호는 0입니다. 문턱값과 같으면 음성입니다.",
        en:
          "The answer decides the row, what is actual the column. Positive comes first, so its index is 0. On the threshold itself the answer is negative."
      ),
      Bilingual(
        ko: "0으로 채운 2×2 행렬에서 시작해 \(code: "zip(outputs, classes)")를 돌며 그 칸에 1을 더하세요.",
        en:
          "Start from a 2×2 matrix of zeros, go over \(code: "zip(outputs, classes)"), and add 1 in the cell."
      ),
    ],
    insight: Bilingual(
      ko: "네 칸의 합은 샘플의 수와 같습니다. 행과 열을 바꾸면 FP와 FN이 바뀌고, 정밀도와 재현율도 서로 바뀝니다.",
      en:
        "The four cells add up to the number of samples. With rows and columns exchanged FP and FN change places, and so do precision and recall."
    ))

  static let accuracy = Exercise.Words(
    title: Bilingual(ko: "정확도", en: "Accuracy"),
    task: Bilingual(
      ko: "혼동 행렬에서 정확도를 구하세요. 부류는 몇 개든 됩니다.",
      en: "Work out the accuracy from a confusion matrix, of any number of classes."),
    hints: [
      Bilingual(ko: "맞힌 답은 어느 칸에 있습니까?", en: "In which cells are the right answers?"),
      Bilingual(
        ko: "예측과 실제가 같은 칸은 대각선에 있습니다. 전체는 모든 칸의 합입니다.",
        en: "Where predicted and actual agree is the diagonal. All answers are all cells together."),
      Bilingual(
        ko: "대각선은 \(code: "table.indices")를 돌며, 전체는 \(code: "joined()")로 이어 더하고 나누세요.",
        en:
          "Add the diagonal over \(code: "table.indices") and everything over \(code: "joined()"), then divide."
      ),
    ],
    insight: Bilingual(
      ko: "정확도는 칸의 크기를 모두 섞습니다. 드문 부류를 하나도 찾지 못해도 다른 부류가 많으면 높게 나옵니다.",
      en:
        "Accuracy mixes all cells. Find none of a rare class, and it is high all the same as long as the others are many."
    ))

  static let precision = Exercise.Words(
    title: Bilingual(ko: "부류마다 정밀도", en: "Precision of each class"),
    task: Bilingual(
      ko: "부류마다 정밀도를 구하세요. 그 부류라고 답한 것 가운데 맞은 비율입니다.",
      en: "Work out each class's precision: of all that were called it, how many are."),
    hints: [
      Bilingual(
        ko: "그 부류라고 답한 것은 모두 한 행에 있습니다.", en: "All that were called the class stand in one row."),
      Bilingual(
        ko: "k번째 행에서 맞은 것은 대각선의 칸 하나입니다.", en: "In row k, the one cell on the diagonal is right."),
      Bilingual(
        ko: "\(code: "table.indices")를 \(code: "map")으로 돌며 대각선의 칸을 \(code: "table[k].reduce(0, +)")로 나누세요.",
        en:
          "Go over \(code: "table.indices") with \(code: "map"), and divide the diagonal cell by \(code: "table[k].reduce(0, +)")."
      ),
    ],
    insight: Bilingual(
      ko: "두 부류의 표에서 첫 값이 책의 정밀도이고, 둘째 값은 음성이라는 답을 얼마나 믿을 수 있는지 말합니다. 아무것도 그 부류라고 답하지 않으면 0/0이므로 값이 없습니다.",
      en:
        "In a table of two classes the first is the chapter's precision; the second says how far a “negative” can be trusted. Where nothing is called the class it is 0/0, and has no value."
    ))

  static let recall = Exercise.Words(
    title: Bilingual(ko: "부류마다 재현율", en: "Recall of each class"),
    task: Bilingual(
      ko: "부류마다 재현율을 구하세요. 실제로 그 부류인 것 가운데 찾아낸 비율입니다.",
      en: "Work out each class's recall: of all that are of the class, how many are found."),
    hints: [
      Bilingual(
        ko: "실제로 그 부류인 것은 모두 한 열에 있습니다.", en: "All that are of the class stand in one column."),
      Bilingual(
        ko: "열의 합은 행마다 k번째 수를 더한 것입니다.", en: "A column's sum takes the k-th number of each row."),
      Bilingual(
        ko: "\(code: "table.reduce(0)")에서 행마다 k번째 칸을 더하고, 대각선의 칸을 그 합으로 나누세요.",
        en: "In \(code: "table.reduce(0)") add cell k of each row, and divide the diagonal cell by that sum."),
    ],
    insight: Bilingual(
      ko: "정밀도와 재현율은 분자가 같고 분모가 행의 합이냐 열의 합이냐만 다릅니다. 표를 전치하면 하나가 다른 하나가 됩니다.",
      en:
        "Precision and recall share the numerator; only the denominator is a row's sum or a column's. Transpose the table, and one becomes the other."
    ))

  static let mendRecall = Exercise.Words(
    title: Bilingual(ko: "고치기: 재현율", en: "Mend it: the recall"),
    task: Bilingual(
      ko: "부류마다 재현율을 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 곳이 틀렸습니다. 고치고, 무엇을 틀렸는지 말하세요.",
      en:
        "This is to work out each class's recall. It compiles and looks right, but is wrong in one place. Mend it, and say what the slip is."
    ),
    hints: [
      Bilingual(
        ko: "칸이 모두 다른 2×2 표를 넣고 손계산과 견주어 보세요.",
        en: "Put in a 2×2 table of four different counts, and compare with your own work."),
      Bilingual(
        ko: "분모가 실제로 그 부류인 것을 모두 세는지, 부류마다 다른지 확인하세요.",
        en: "Does the denominator count all that are of the class, and does it change from class to class?"),
      Bilingual(
        ko: "재현율의 분모는 열의 합이고, 열의 번호와 대각선의 번호는 부류를 따라 함께 바뀝니다.",
        en: "Recall divides by a column's sum; the column's index and the diagonal's move on with the class."),
    ],
    insight: Bilingual(
      ko: "대칭인 표나 부류가 하나인 표로 시험하면 이런 실수가 보이지 않습니다. 칸이 모두 다른 표로 시험하세요.",
      en:
        "Try it on a symmetric table, or look at one class alone, and such slips stay hidden. Test with counts that all differ."
    ))

  static let f1 = Exercise.Words(
    title: Bilingual(ko: "부류마다 F1", en: "F1 of each class"),
    task: Bilingual(
      ko: "부류마다 F1을 구하세요. 정밀도와 재현율의 조화 평균입니다.",
      en: "Work out each class's F1, the harmonic mean of its precision and recall."),
    hints: [
      Bilingual(
        ko: "두 수 p와 r의 조화 평균: 2pr/(p + r).", en: "The harmonic mean of p and r is 2pr/(p + r)."),
      Bilingual(
        ko: "앞의 두 함수가 두 값을 모두 줍니다.", en: "The two functions before give all p and all r."),
      Bilingual(
        ko: "\(code: "zip(try precision(…), try recall(…))")를 \(code: "map")으로 도세요. 행의 합과 열의 합에서 바로 구해도 됩니다.",
        en:
          "Go over \(code: "zip(try precision(…), try recall(…))") with \(code: "map"). Or take it straight from a row's and a column's sum."
      ),
    ],
    insight: Bilingual(
      ko: "조화 평균은 두 값 가운데 작은 쪽에 끌립니다. 그냥 평균을 쓰면 하나가 0에 가까워도 높은 점수가 나옵니다.",
      en:
        "The harmonic mean is drawn to the smaller of the two. With an ordinary mean the score is high even where one of them is close to 0."
    ))
}
