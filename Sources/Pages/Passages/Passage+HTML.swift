import NumericCore

extension Passage {
  /// The passage as elements of a page. What its author wrote as HTML is text, an address that might be a program leads
  /// nowhere, and nothing is loaded: a picture is its alternative text, which leads to it.
  ///
  /// - Parameters:
  ///   - hasAnchors: whether a link may lead to a heading.
  ///   - address: where a link leads on the page that is made; nil where it leads nowhere.
  func html(
    math: @escaping (Formula) -> String, hasAnchors: Bool = false,
    leadingTo address: @escaping (String) -> String? = { $0 }
  ) -> String { PassageHTML(math: math, hasAnchors: hasAnchors, address: address).text(of: blocks) }
}

/// Sets blocks of a passage as HTML.
private struct PassageHTML {
  let math: (Formula) -> String
  let hasAnchors: Bool
  let address: (String) -> String?

  func text(of blocks: [PassageBlock]) -> String { blocks.map(text).joined(separator: "\n") }

  private func text(of block: PassageBlock) -> String {
    switch block {
    // A page has one title, and it isn't here.
    case .heading(let runs, let level): heading(runs, max(2, level))
    case .paragraph(let runs): MathML.element("p", text(of: runs))
    case .list(let first, let items): list(items, from: first)
    case .quote(let blocks): MathML.element("blockquote", text(of: blocks))
    case .code(let text): "<pre>" + MathML.element("code", text.xmlEscaped) + "</pre>"
    case .math(let latex): "<p class=\"equation\">\(display(latex))</p>"
    case .table(let alignments, let rows): table(alignments, rows)
    case .rule: "<hr/>"
    }
  }

  /// A heading with the anchor that GitHub gives it: its letters, numbers and hyphens, hyphens for spaces.
  private func heading(_ runs: [PassageRun], _ level: Int) -> String {
    guard hasAnchors else { return MathML.element("h\(level)", text(of: runs)) }
    let letters = runs.plain.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
    let anchor = letters.replacing(" ", with: "-").xmlEscaped
    return "<h\(level) id=\"\(anchor)\">\(text(of: runs))</h\(level)>"
  }

  private func list(_ items: [[PassageBlock]], from first: Int?) -> String {
    let body = items.map { MathML.element("li", item($0)) }.joined(separator: "\n")
    guard let first else { return MathML.element("ul", body) }
    return first == 1 ? MathML.element("ol", body) : "<ol start=\"\(first)\">\(body)</ol>"
  }

  /// An item's first words need no paragraph around them.
  private func item(_ blocks: [PassageBlock]) -> String {
    guard case .paragraph(let runs)? = blocks.first else { return text(of: blocks) }
    let rest = blocks.dropFirst()
    return text(of: runs) + (rest.isEmpty ? "" : "\n" + text(of: Array(rest)))
  }

  private func table(_ alignments: [Table.Alignment], _ rows: [[[PassageRun]]]) -> String {
    func row(_ cells: [[PassageRun]], _ name: String) -> String {
      let cells = zip(cells, alignments).map { cell, alignment in
        "<\(name)\(name == "th" ? " scope=\"col\"" : "")\(alignment == .leading ? "" : " class=\"number\"")>\(text(of: cell))</\(name)>"
      }
      return MathML.element("tr", cells.joined())
    }
    let head = MathML.element("thead", row(rows[0], "th"))
    let body = rows.dropFirst().map { row($0, "td") }.joined(separator: "\n")
    return "<div class=\"table\"><table>\(head)\n<tbody>\(body)</tbody></table></div>"
  }

  // MARK: - Text

  private func text(of runs: [PassageRun]) -> String { runs.map(text).joined() }

  private func text(of run: PassageRun) -> String {
    switch run {
    case .words(let text, let emphasis): emphasised(text.xmlEscaped, emphasis)
    case .code(let text, let emphasis): emphasised(MathML.element("code", text.xmlEscaped), emphasis)
    case .math(let latex, let emphasis): emphasised(formula(latex), emphasis)
    case .link(let runs, let address): link(text(of: runs), to: address)
    case .image(let text, let address): link(text.xmlEscaped, to: address)
    case .lineBreak: "<br/>"
    }
  }

  private func emphasised(_ text: String, _ emphasis: PassageRun.Emphasis) -> String {
    let slanted = emphasis.contains(.slanted) ? MathML.element("em", text) : text
    return emphasis.contains(.strong) ? MathML.element("strong", slanted) : slanted
  }

  private func link(_ words: String, to place: String) -> String {
    guard PassageRun.isSafe(place), let target = address(place) else { return words }
    return "<a href=\"\(target.xmlEscaped)\">\(words)</a>"
  }

  /// A formula that stands alone; what is no MathML has its rows on lines.
  private func display(_ latex: String) -> String {
    guard latex.utf8.count <= PassageMath.longest, LaTeXReader.mathML(latex) == nil else {
      return formula(latex)
    }
    return PassageMath.unicode(latex).split(separator: "\n").map { MathML.formula(MathML.words(String($0))) }
      .joined(separator: "<br/>")
  }

  private func formula(_ latex: String) -> String {
    // What is longer than any formula is words.
    guard latex.utf8.count <= PassageMath.longest else { return latex.xmlEscaped }
    return math(Formula(unicode: PassageMath.unicode(latex), latex: latex))
  }
}
