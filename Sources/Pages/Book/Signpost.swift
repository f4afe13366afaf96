import Textbook

/// A question that readers of such material ask, its short answer, and the place of the long one.
struct Signpost: Sendable {
  /// Where the long answer is.
  enum Place: Sendable {
    /// A section of a chapter, by its title in English.
    case section(String, of: String)
    /// Another document, by its address from the folder of the pages in each language.
    case document(ko: String, en: String)
  }

  /// What is asked.
  let question: Bilingual
  /// The answer in a sentence.
  let answer: Bilingual
  /// Where it is worked out.
  let place: Place

  init(_ place: Place, ko: (question: RichText, answer: RichText), en: (question: RichText, answer: RichText))
  {
    question = Bilingual(ko: ko.question, en: en.question)
    answer = Bilingual(ko: ko.answer, en: en.answer)
    self.place = place
  }
}

extension Signpost {
  /// The questions, in the order in which a learner meets them.
  static let all: [Signpost] = [
    Signpost(
      .section("f = (x + y)z: backward pass", of: "computational-graph"),
      ko: ("왜 뒤에서부터, 그것도 순서대로 계산합니까?", "게이트는 위에서 올 것이 모두 도착해 더해진 다음에야 아래로 넘길 수 있습니다."),
      en: (
        "Why from the end, and in order?",
        "A gate can pass on only what has arrived, and all of it must have arrived and been added."
      )),
    Signpost(
      .section("Example 2: two paths", of: "composite-functions"),
      ko: ("경로가 둘이면 왜 더합니까?", "변수를 움직이면 두 경로로 모두 전해지기 때문입니다."),
      en: ("Why are two paths added?", "A nudge travels along both of them.")),
    Signpost(
      .section("A sigmoid neuron: backward pass", of: "computational-graph"),
      ko: ("0.39입니까, 0.40입니까?", "반올림한 수끼리 곱하면 0.40, 끝에 한 번만 반올림하면 0.39입니다."),
      en: (
        "Is it 0.39 or 0.40?", "Rounded numbers multiplied give 0.40; rounded once, at the end, it is 0.39."
      )),
    Signpost(
      .section("The derivative from the value alone", of: "sigmoid-derivative"),
      ko: ("시그모이드의 미분에는 입력을 넣습니까, 출력을 넣습니까?", "y(1 − y)로 쓰면 출력을, σ(x)(1 − σ(x))로 쓰면 입력을 넣습니다."),
      en: (
        "Does the sigmoid's derivative take the input or the output?",
        "Written y(1 − y) it takes the output, written σ(x)(1 − σ(x)) the input."
      )),
    Signpost(
      .section("Pass 1: update", of: "one-one-one-network"),
      ko: ("더합니까, 뺍니까?", "기울기는 오차가 커지는 쪽을 가리키므로 뺍니다."),
      en: ("Add or subtract?", "Subtract: the gradient points to where the error grows.")),
    Signpost(
      .section("The second pass without rounding in between", of: "one-one-one-network"),
      ko: ("프로그램의 출력이 슬라이드와 마지막 자리에서 다릅니다.", "슬라이드는 중간에 반올림한 값으로 이어서 계산했습니다."),
      en: (
        "My program differs from the slide in the last digit.",
        "The slide goes on from numbers it has rounded."
      )),
    Signpost(
      .section("Update, and the famous example's mistake", of: "two-two-two-network"),
      ko: ("역전파에는 옛 가중치를 씁니까, 새 가중치를 씁니까?", "옛 가중치를 쓰고, 기울기를 모두 구한 다음 한꺼번에 갱신합니다."),
      en: (
        "Old weights or new ones in the backward pass?",
        "The old ones; all are updated together once every gradient is known."
      )),
    Signpost(
      .section("Update, and the famous example's mistake", of: "two-two-two-network"),
      ko: ("편향이 갱신되지 않는데 맞습니까?", "이 예의 저자가 그렇게 정했을 뿐이고, 편향에도 기울기가 있습니다."),
      en: (
        "The biases are never updated: is that right?",
        "It is this author's choice; biases have gradients, too."
      )
    ),
    Signpost(
      .section("Beside the true gradient", of: "hidden-error-distribution"),
      ko: ("은닉층의 오차에 σ′이 없습니다.", "가중치로 나눈 오차는 기울기가 아니며, σ′을 곱해야 합니다."),
      en: (
        "The hidden error lacks σ′.",
        "An error shared out by weight is not yet a gradient; the slope σ′ must be multiplied in."
      )),
    Signpost(
      .section("The generalisation: W or its transpose?", of: "hidden-error-distribution"),
      ko: ("w_ij입니까, w_ji입니까? W입니까, Wᵀ입니까?", "어느 쪽으로 적든 되지만 하나로 정해야 하고, 모양이 맞는 쪽은 하나뿐입니다."),
      en: (
        "w_ij or w_ji, W or its transpose?", "Either, if kept to; then the shapes leave one way to multiply."
      )),
    Signpost(
      .section("A thousand starts: how often training gets stuck, and why", of: "xor-network"),
      ko: ("XOR가 학습되지 않습니다.", "어떤 출발점에서는 움직이지 않는 곳에 갇힙니다. 얼마나 자주, 왜 그런지 셌습니다."),
      en: ("XOR does not converge.", "From some starts training gets stuck; how often, and why, is counted.")),
    Signpost(
      .section("Forward: the kernel moves on by one", of: "convolution-kernel"),
      ko: ("합성곱입니까, 상호상관입니까?", "딥러닝에서는 커널을 뒤집지 않으므로 엄밀히는 상호상관입니다."),
      en: (
        "Convolution or cross-correlation?",
        "Deep learning does not flip the kernel, so strictly it is cross-correlation."
      )),
    Signpost(
      .document(ko: "../exercises.ko.md#학생에게", en: "../exercises.en.md#for-the-student"),
      ko: ("직접 짜 보려면 어떻게 합니까?", "장마다 Swift로 쓸 함수가 있고, 저장할 때마다 확인해 줍니다."),
      en: (
        "How do I write it myself?", "Every chapter has functions to write in Swift, checked at each save."
      )),
    Signpost(
      .document(ko: "../../Tests/SolutionTests/Solutions", en: "../../Tests/SolutionTests/Solutions"),
      ko: ("풀이는 어디에 있습니까?", "장마다 하나씩 있으며, 모두 같은 채점을 통과합니다."),
      en: ("Where are the solutions?", "One for each chapter; all of them pass the same marking.")),
    Signpost(
      .document(
        ko: "../exercises.ko.md#계산했다고-보는-기준", en: "../exercises.en.md#what-counts-as-computed"),
      ko: ("채점이 실제로 무엇을 확인합니까?", "처음 보는 입력으로 실행해 값과 모양을 견주고, 외운 답은 인정하지 않습니다."),
      en: (
        "What do the tests really check?",
        "Your function runs on inputs it has not seen; a memorised answer earns nothing."
      )),
    Signpost(
      .document(
        ko: "../homework.ko.md#허용-오차는-어디서-오나", en: "../homework.en.md#how-the-tolerance-comes-about"),
      ko: ("소수 몇째 자리까지 맞아야 합니까?", "물은 자리까지이며, 반올림 때문에 생기는 차이는 계산해서 봐줍니다."),
      en: (
        "How many digits must be right?",
        "As many as are asked for; what rounding can do is computed and allowed."
      )),
    Signpost(
      .document(
        ko: "../../README.md#how-a-claim-is-verified", en: "../../README.md#how-a-claim-is-verified"),
      ko: ("책에 적힌 것이 정말 프로그램이 계산한 것입니까?", "모든 쪽은 프로그램이 쓴 것이고, 다시 만들어 한 글자라도 다르면 검사에 걸립니다."),
      en: (
        "Does the book say what the program computes?",
        "The program writes the pages, and a check fails where a letter differs from a fresh run."
      )),
    Signpost(
      .document(ko: "../../README.md#two-commands", en: "../../README.md#two-commands"),
      ko: ("내려받을 패키지가 없어져도 실행됩니까?", "Swift 도구 모음 말고는 쓰는 것이 없습니다."),
      en: ("Will it still run in some years?", "It needs the Swift toolchain and nothing else.")),
  ]
}
