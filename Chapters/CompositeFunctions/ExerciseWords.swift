import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let twoPaths = Exercise.Words(
    title: Bilingual(ko: "두 경로가 만나는 합성", en: "Two paths that meet"),
    task: Bilingual(
      ko: "v에서 출발해 x, t, y의 값을 구하고, y를 v로 미분하세요.",
      en: "Starting from v, work out the values of x, t and y, and differentiate y by v."),
    hints: [
      Bilingual(
        ko: "v에서 y로 가는 길은 x를 지나는 길과 t를 지나는 길입니다. 길마다 곱하고, 둘을 더합니다.",
        en: "Two paths lead from v to y, through x and through t. Multiply along each, and add the two."),
      Bilingual(
        ko: "두 길의 첫 화살표는 같은 국소 미분을 갖습니다. 1을 합으로 나눈 것의 미분입니다.",
        en: "Both paths begin with the same local slope at y, that of 1 over the sum."),
      Bilingual(
        ko: "그 국소 미분은 −y²입니다. 남은 화살표는 x에서 v로 갈 때 2v, t에서 v로 갈 때 t입니다.",
        en: "That slope is −y². What is left is 2v from x to v, and t from t to v."),
    ],
    insight: Bilingual(
      ko: "v = 0에서는 x를 지나는 길이 0이라 빠뜨려도 답이 맞습니다. 다른 수로 검사해야 빠진 길이 드러납니다.",
      en:
        "At v = 0 the path through x brings 0, and leaving it out does not show. It takes other numbers to see that a path is missing."
    ))

  static let fourPaths = Exercise.Words(
    title: Bilingual(ko: "네 경로를 거슬러", en: "Back through four paths"),
    task: Bilingual(
      ko: "w에서 출발해 네 값을 구하고, y를 w로 미분하세요. 네 경로를 하나씩 곱하지 말고 y에서 거슬러 오세요.",
      en:
        "Starting from w, work out the four values, and differentiate y by w. Go back from y instead of multiplying along four paths."
    ),
    hints: [
      Bilingual(
        ko: "y에서 x와 t로, 거기서 v로, 마지막으로 w로 넘깁니다. 만나는 곳에서는 도착한 것을 더합니다.",
        en: "Pass back from y to x and t, from there to v, and last to w. Where ways meet, add what arrives."),
      Bilingual(
        ko: "v에는 둘이 도착하고, w에는 셋이 도착합니다. v에서 온 것에는 두 경로가 이미 들어 있습니다.",
        en: "Two arrive at v, and three at w: what comes from v has two paths in it already."),
      Bilingual(
        ko: "x와 t에는 −y²가 도착합니다. t에서 더 넘길 때는 코사인과 괄호 안의 π를, v에서 w로 넘길 때는 v를 곱합니다.",
        en:
          "x and t get −y². From t on, multiply by the cosine and by the π that is inside; from v to w, by v."
      ),
    ],
    insight: Bilingual(
      ko: "v에 도착한 것을 먼저 더해 한 번만 넘기므로 곱셈이 줄어듭니다. 신경망에서는 경로가 셀 수 없이 많아서 이 차이가 모든 것을 정합니다.",
      en:
        "What arrives at v is added first and passed on once, which saves products. In a network the paths are beyond counting, and this makes all the difference."
    ))

  static let alongPaths = Exercise.Words(
    title: Bilingual(ko: "경로가 몇 개든", en: "Any number of paths"),
    task: Bilingual(
      ko: "경로마다 화살표의 국소 미분이 주어집니다. 이것으로 결과의 미분을 구하세요. 경로도 화살표도 몇 개든 됩니다.",
      en:
        "The local slopes along each path are given. Work out the derivative of the result, for any number of paths and arrows."
    ),
    hints: [
      Bilingual(
        ko: "두 규칙뿐입니다: 길을 따라 곱하고, 만나면 더한다.",
        en: "There are just the two rules: multiply along a route, add where routes meet."),
      Bilingual(
        ko: "행 하나를 수 하나로 만들고, 그 수들을 수 하나로 만듭니다.",
        en: "Make one number of each row, and then one number of these."),
      Bilingual(
        ko: "\(code: "reduce")를 두 번 씁니다. 곱은 1에서 시작하고 합은 0에서 시작합니다.",
        en: "Use \(code: "reduce") twice: a product begins with 1, a sum with 0."),
    ],
    insight: Bilingual(
      ko: "이 함수는 어떤 합성함수에도 맞지만, 경로를 모두 적어야 합니다. 층마다 유닛이 100개인 세 층에는 경로가 백만 개나 됩니다. 그래서 경로를 세지 않고 거슬러 넘깁니다.",
      en:
        "This holds for every composite function, but all paths must be written down: three layers of 100 units have a million. So nobody lists paths; gradients are passed back."
    ))

  static let passedBack = Exercise.Words(
    title: Bilingual(ko: "한 번 거슬러 모든 미분을", en: "All derivatives in one walk back"),
    task: Bilingual(
      ko: "변수가 한 줄로 이어진 합성함수에서 화살표마다 국소 미분이 주어집니다. 결과를 앞선 모든 변수로 미분하세요. 입력부터 차례로 돌려주세요.",
      en:
        "The variables of a composite function form one chain, and the local slope of each arrow is given. Differentiate the result by every variable before it, and give the derivatives back from the input on."
    ),
    hints: [
      Bilingual(
        ko: "결과에서 가장 가까운 변수부터 시작합니다. 그 미분은 마지막 국소 미분입니다.",
        en: "Begin with the variable nearest to the result: its derivative is the last local slope."),
      Bilingual(
        ko: "한 걸음 거슬러 갈 때마다 도착한 것에 국소 미분 하나를 더 곱합니다. 처음부터 다시 곱하지 않습니다.",
        en:
          "Each step back multiplies what has arrived by one more local slope. Nothing is multiplied from the start again."
      ),
      Bilingual(
        ko: "변수 하나를 1로 두고 \(code: "slopes.reversed()")를 지나며 곱해 모은 다음, 모은 것을 다시 뒤집습니다.",
        en:
          "Let a variable begin as 1, multiply it on through \(code: "slopes.reversed()"), collect, and turn round what is collected."
      ),
    ],
    insight: Bilingual(
      ko: "화살표가 n개이면 곱셈도 n번쯤입니다. 미분마다 처음부터 곱하면 n²/2번쯤입니다. 앞에서부터 곱하면 결과의 미분이 아니라 입력으로 미분한 값들이 나옵니다.",
      en:
        "For n arrows it takes about n products; each derivative by itself would take about n²/2 in all. Multiplied from the front, you get derivatives by the input instead of derivatives of the result."
    ))

  static let mendFourPaths = Exercise.Words(
    title: Bilingual(ko: "네 경로의 미분 고치기", en: "Mend the derivative with four paths"),
    task: Bilingual(
      ko: "예제 3의 y를 w로 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지 말하세요.",
      en:
        "This should give the derivative of y by w in example 3, but one line is wrong. Mend it, and name the slip."
    ),
    hints: [
      Bilingual(
        ko: "앞의 네 줄, 곧 순전파는 맞습니다. 거슬러 오는 줄에서 찾으세요.",
        en: "The first four lines, the forward pass, are right. Look at the lines that go back."),
      Bilingual(
        ko: "w에는 x, t, v에서 하나씩 셋이 도착해야 합니다. 셋이 다 있는지 보고, 부호를 봅니다.",
        en:
          "Three must arrive at w, from x, t and v. See whether all three are there, then look at the signs."),
      Bilingual(
        ko: "1을 합으로 나눈 것의 미분에는 음의 부호가 있고, e^w를 미분하면 자기 자신입니다. w = 0에서 2π − 3과 견주어 보세요.",
        en:
          "1 over a sum has a minus in its slope, and e^w is its own derivative. At w = 0, compare with 2π − 3."
      ),
    ],
    insight: Bilingual(
      ko: "e^w의 미분에 w = 0을 넣으면 1이지 e가 아닙니다. 슬라이드의 첫 예제도 그렇게 틀렸습니다.",
      en: "The derivative of e^w at w = 0 is 1, not e: the slide's first example goes wrong in just that way."
    ))
}
