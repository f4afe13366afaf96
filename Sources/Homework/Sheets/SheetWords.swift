import Pages
import Textbook

/// The fixed words of a sheet.
struct SheetWords {
  /// Where a form has room for the answers.
  enum Place {
    /// In a table's last column.
    case lastColumn
    /// In a box beside each question.
    case box
  }

  let language: Language

  init(_ language: Language) { self.language = language }

  var title: String { said(ko: "학습지", en: "Worksheet") }
  var student: String { said(ko: "학번", en: "Student") }
  var name: String { said(ko: "이름", en: "Name") }
  var section: String { said(ko: "분반", en: "Section") }
  var convention: String { said(ko: "규약", en: "Convention") }
  var givens: String { said(ko: "주어진 값", en: "Given") }
  var network: String { said(ko: "신경망", en: "The network") }
  var meanings: String { said(ko: "기호", en: "What the symbols mean") }
  var unasked: String { said(ko: "계산에는 다음 식도 씁니다.", en: "These are needed on the way:") }
  var likewise: String {
    said(
      ko: "번호만 다른 변수는 같은 꼴의 식으로 구합니다.",
      en: "Quantities whose names differ only in numbers have formulas of one form.")
  }
  var steps: String { said(ko: "계산할 것", en: "To compute") }
  var quantity: String { said(ko: "변수", en: "Quantity") }
  var points: String { said(ko: "배점", en: "Points") }
  var answer: String { said(ko: "답", en: "Answer") }
  var score: String { said(ko: "점수", en: "Score") }

  func points(_ count: Int) -> String {
    said(ko: "\(count)점", en: count == 1 ? "1 point" : "\(count) points")
  }

  func instructions(decimals: Int, comma: Bool, answersIn place: Place) -> InlineText {
    let examples = ("\(code: "3/8")" as InlineText, "\(code: "1.2e-3")" as InlineText)
    switch language {
    case .ko:
      let goal = place == .box ? "상자에" : "표의 마지막 칸에"
      return """
        위에서부터 차례로 계산해 \(goal) 적으세요. 답은 소수 \(decimals)자리까지 반올림합니다. \
        앞에서 틀린 값으로 뒤를 옳게 계산하면 뒤의 점수는 인정됩니다. 분수(\(examples.0))와 지수 표기(\(examples.1))도 됩니다.\
        \(comma ? " 소수점 대신 쉼표를 써도 됩니다." : "")
        """
    case .en:
      let goal = place == .box ? "its box" : "the last column"
      return """
        Work from the top down and write each answer into \(goal). Round to \(decimals) decimals. \
        Right work on a wrong earlier value earns its marks. Fractions (\(examples.0)) and exponents (\(examples.1)) are fine.\
        \(comma ? " A decimal comma is fine, too." : "")
        """
    }
  }

  private func said(ko: RichText, en: RichText) -> String { Bilingual(ko: ko, en: en).plain(in: language) }
}
