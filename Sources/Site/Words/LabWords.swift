import Textbook

/// The words that a lab in a page shows, under the keys that its script asks for. What is said of a run is the
/// chapter's own.
enum LabWords {
  /// The heading.
  static let title = Bilingual(ko: "신경망 학습시키기", en: "Train the network")

  /// Every key with its words, in the order in which a reader meets them.
  static let all: [(key: String, words: Bilingual)] = [
    ("lab", title),
    (
      "labHint",
      Bilingual(
        ko: "「학습 시작」을 누르면 이 장의 식 그대로 브라우저에서 학습합니다. 에포크마다 샘플 {count}개를 모두 보고 한 번 갱신합니다.",
        en:
          "Press Start, and the browser trains by this chapter's own equations. An epoch sees all {count} samples and makes one update."
      )
    ),
    ("labStart", Bilingual(ko: "학습 시작", en: "Start")),
    ("labOne", Bilingual(ko: "한 에포크", en: "One epoch")),
    ("labReset", Bilingual(ko: "처음부터 다시", en: "Reset")),
    ("labOther", Bilingual(ko: "다른 시작 값", en: "Another random start")),
    ("labSeed", Bilingual(ko: "시작 값의 시드", en: "Seed of the start")),
    ("noSeed", Bilingual(ko: "시드를 1, 2, 3 같은 자연수로 적어 주세요.", en: "Please type a seed: 1, 2, 3 and so on.")),
    ("labSpeed", Bilingual(ko: "빠르기", en: "Speed")),
    ("labPerSecond", Bilingual(ko: "초당 에포크 {n}회까지", en: "up to {n} epochs a second")),
    ("labFastest", Bilingual(ko: "가장 빠르게", en: "as fast as it goes")),
    ("labAt", Bilingual(ko: "에포크 {n}, 손실 {loss}", en: "Epoch {n}, loss {loss}")),
    ("labAfter", Bilingual(ko: "에포크 {n}: {words}", en: "Epoch {n}: {words}")),
    (
      "labLost",
      Bilingual(
        ko: "에포크 {n}: 발산했습니다. 손실이 처음의 백만 배를 넘었습니다. 학습률을 줄이고 처음부터 다시 해 보세요.",
        en:
          "Epoch {n}: diverged. The loss is more than a million times the first. Reset, and try a smaller learning rate."
      )
    ),
    (
      "labTry",
      Bilingual(
        ko: "더 학습하거나 다른 시작 값으로 해 보세요.", en: "Train longer, or try another random start.")
    ),
    (
      "labLosses",
      Bilingual(
        ko: "손실, 에포크 0부터 {n}까지: {first} → {last}", en: "The loss from epoch 0 to {n}: {first} → {last}")
    ),
  ]

  /// How the same is done where there is no script.
  static func inTerminal(_ command: String) -> Bilingual {
    Bilingual(
      ko: "학습은 터미널에서도 할 수 있습니다: \(command)", en: "A terminal trains the network, too: \(command)")
  }
}
