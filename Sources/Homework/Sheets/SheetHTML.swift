import Pages
import Textbook

/// The HTML form of a sheet: to print on two sides of A4 and to write on by hand; a phone shows it, too.
///
/// It needs nothing beside it and is not read back: whoever marks on paper types the answers into another form.
extension Sheet {
  /// What stands in every file of sheets to print.
  public static let printed = "<table class=\"sheet\""

  /// The sheet as an HTML file.
  public func html(of worksheet: Worksheet, language: Language) -> String {
    Self.html([self], of: worksheet, language: language, title: student)
  }

  /// The sheets of a class as one file to print, each on pages of its own.
  public static func html(ofClass sheets: [Sheet], of worksheet: Worksheet, language: Language) -> String {
    html(sheets, of: worksheet, language: language, title: "\(sheets.count)")
  }

  private static func html(
    _ sheets: [Sheet], of worksheet: Worksheet, language: Language, title: String
  ) -> String {
    let body = sheets.map { SheetLayout($0, worksheet, language).html }
    return HTMLPage(
      title: "\(worksheet.title[language].plainText) · \(SheetWords(language).title) · \(title)",
      language: language, style: SheetLayout.style, body: body.joined(separator: "\n")
    ).text
  }
}

/// A sheet's parts, laid out for paper.
private struct SheetLayout {
  private let parts: SheetParts
  private let printer: HTMLPrinter

  init(_ sheet: Sheet, _ worksheet: Worksheet, _ language: Language) {
    parts = SheetParts(sheet, worksheet, language)
    printer = HTMLPrinter(language)
  }

  private var words: SheetWords { parts.words }
  private var worksheet: Worksheet { parts.worksheet }

  /// The sheet as an element of the page. It is a table for its head alone, which every browser prints again on each
  /// side that a table goes on to.
  var html: String {
    """
    \(Sheet.printed) role="presentation" style="--room:\(room)mm">
    <thead><tr><td>\(head)</td></tr></thead>
    <tbody><tr><td>
    <h1>\(printer.text(InlineText(worksheet.title[parts.language]))) · \(words.title)</h1>
    \(lead)
    <ol class="questions">
    \(questions.joined(separator: "\n"))
    </ol>
    </td></tr></tbody>
    </table>
    """
  }

  /// Whose side it is; a name or a section that the class list doesn't have is written by hand.
  private var head: String {
    func line(_ label: String, _ text: String, style: String) -> String {
      "<span class=\"\(style)\">\(label) \(text)</span>"
    }
    let student = printer.text("\(strong: InlineText([.code(parts.sheet.student)]))")
    func known(_ text: String?) -> String { text.map { printer.text(InlineText([.code($0)])) } ?? "" }
    return "<div class=\"head\">"
      + line(words.student, student, style: "id") + line(words.name, known(parts.sheet.name), style: "blank")
      + line(words.section, known(parts.sheet.section), style: "blank short")
      + line(words.score, "<span class=\"of\">/ \(worksheet.points)</span>", style: "blank short")
      + "</div>"
  }

  /// What comes before the questions.
  private var lead: String {
    let pictures = parts.pictures.map { picture in
      printer.text(of: [
        .figure(FigureBlock(words.network, path: "", picture: { .network(picture) }))
      ])
    }
    let blocks: [Block] =
      parts.conventions + [.heading(InlineText(words.givens), level: 2), .formulas(parts.givens, perRow: 4)]
    let meanings: [Block] = [.heading(InlineText(words.meanings), level: 2), .list(parts.definitions)]
    return [
      pictures.isEmpty ? "" : "<div class=\"networks\">\(pictures.joined())</div>",
      printer.text(of: blocks),
      parts.definitions.isEmpty ? "" : "<div class=\"meanings\">\(printer.text(of: meanings))</div>",
      printer.text(of: parts.onTheWay),
      printer.text(of: [
        .heading(InlineText(words.steps), level: 2), .paragraph(parts.instructions(answersIn: .box)),
      ]),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var questions: [String] {
    worksheet.steps.map { step in
      "<li value=\"\(step.number)\"><span class=\"asked\">\(printer.math(worksheet.asked(step)))</span>"
        + "<span class=\"answer\"><small>\(words.points(step.points))</small><span class=\"box\"></span></span></li>"
    }
  }

  /// How high a question is, in millimetres: as high as leaves the sheet on two sides of two columns each, or on one
  /// side where that is enough.
  private var room: Int {
    let count = worksheet.steps.count
    let (first, second) = (Self.side - leadHeight, Self.side)
    let heights = (Self.leastRoom...Self.mostRoom).reversed()
    return heights.first { $0 >= Self.ample && 2 * (first / $0) >= count }
      ?? heights.first { 2 * (first / $0 + second / $0) >= count } ?? Self.leastRoom
  }

  /// What a side has for text below its head, in millimetres, the bounds of a question's height, and the height with
  /// which nobody needs another side.
  private static let (side, leastRoom, mostRoom, ample) = (255, 13, 42, 26)

  /// About how high the lead is, in millimetres; rather more than it is.
  private var leadHeight: Int {
    func rows(_ count: Int, _ perRow: Int) -> Int { (count + perRow - 1) / perRow }
    let pictures = [0, 64, 100][min(2, parts.pictures.count)]
    return 40 + pictures + 6 * rows(parts.givens.count, 6) + 6 * rows(parts.definitions.count, 2)
      + 7 * parts.onTheWay.count + 12 * parts.conventions.count
  }

  static let style = """
    .sheet{width:100%;table-layout:fixed}
    .sheet>*>tr>td{border:0;padding:0}
    .head{display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:.3rem 0;border-bottom:1.5px solid var(--ink)}
    .blank{flex:1 1 9rem;border-bottom:1px solid var(--edge);min-width:7rem;display:flex;gap:.3rem}
    .short{flex:0 1 7rem;min-width:5rem}
    .of{margin-left:auto}
    .sheet h1{font-size:1.3em;margin:.5em 0}
    .sheet h2{font-size:1.05em;margin:.7em 0 .2em}
    .sheet p{margin:.3em 0}
    .asked math,.formulas math,.meanings math{math-style:normal}
    .networks{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:center;align-items:center}
    .networks figure{margin:0;min-width:0}
    .networks .panel{stroke:none}
    .meanings ul{margin:0;padding-left:1.1em;columns:22rem;column-gap:1.5rem}
    .questions{list-style:none;margin:.4rem 0 0;padding:0;columns:22rem 2;column-gap:1.5rem}
    .questions li{display:flex;flex-wrap:wrap;align-content:space-between;justify-content:space-between;gap:.3rem .6rem;min-height:var(--room);padding:.4rem 0;border-top:1px solid var(--edge);break-inside:avoid}
    .questions li::before{content:attr(value) ".";min-width:1.6em;font-weight:600}
    .asked{flex:1 1 auto;max-width:calc(100% - 2.4em)}
    .answer{display:flex;align-items:flex-end;align-self:flex-end;gap:.4rem;margin-left:auto}
    .answer small{color:var(--faint)}
    .box{display:inline-block;width:9rem;height:2rem;border:1px solid var(--ink);border-radius:3px}
    @page{size:A4;margin:12mm 14mm 14mm;@bottom-right{content:counter(page);font:8pt sans-serif}}
    @media print{
    .sheet{break-after:page;counter-reset:page 1}
    .sheet:last-child{break-after:auto}
    .networks figure svg{max-height:60mm;width:auto;max-width:100%}
    .networks figure:not(:only-child) svg{max-height:46mm}
    .box{width:32mm;height:8mm}
    .meanings ul{columns:2;font-size:9pt}
    .questions{columns:2;column-gap:8mm}
    }
    """
}
