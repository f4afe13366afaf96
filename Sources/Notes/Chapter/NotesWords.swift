import Textbook

/// What the book says of its own on a page of somebody's notes.
enum NotesWords {
  static let drawing = Bilingual(
    ko: "순전파의 값과 역전파의 기울기. 편향은 그리지 않았지만 순입력에 들어 있습니다.",
    en:
      "The values of the forward pass, and the gradients of the backward pass. Biases are not drawn, but the net inputs contain them."
  )
}
