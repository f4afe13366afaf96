import Foundation
import TestSupport
import Testing
import Textbook

@testable import Pages

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A passage in HTML", .inTurn)
struct PassageHTMLTests {
  private func html(_ markdown: String) -> String {
    HTMLPrinter(.en).text(of: [.passage(Passage(markdown))])
  }

  /// Examples of the CommonMark Spec 0.31.2 and of GitHub's tables, by what they are about, as a browser shows them: a
  /// page has no second title, `loose` lists and titles of links play no part.
  @Test(
    "has the elements that CommonMark says",
    arguments: [
      ("## foo", "<h2>foo</h2>"),
      ("### foo ###", "<h3>foo</h3>"),
      ("#hashtag", "<p>#hashtag</p>"),
      ("Foo *bar*\n---------", "<h2>Foo <em>bar</em></h2>"),
      ("```\n<\n >\n```", "<pre><code>&lt;\n &gt;</code></pre>"),
      ("~~~ swift\n*a*", "<pre><code>*a*</code></pre>"),
      ("    a simple\n      indented code block", "<pre><code>a simple\n  indented code block</code></pre>"),
      ("***", "<hr/>"),
      ("> # Foo\n> bar\nbaz", "<blockquote><h2>Foo</h2>\n<p>bar baz</p></blockquote>"),
      ("- a\n- b\n  - c", "<ul><li>a</li>\n<li>b\n<ul><li>c</li></ul></li></ul>"),
      ("3. a\n4. b", "<ol start=\"3\"><li>a</li>\n<li>b</li></ol>"),
      ("- a\n\n  b\n\nc", "<ul><li>a\n<p>b</p></li></ul>\n<p>c</p>"),
      ("The number is\n14.  The next is 6.", "<p>The number is 14.  The next is 6.</p>"),
      ("1986\\. A great summer.", "<p>1986. A great summer.</p>"),
      ("foo  \nbar\\\nbaz\nb", "<p>foo<br/>bar<br/>baz b</p>"),
      ("*foo bar* and **foo**", "<p><em>foo bar</em> and <strong>foo</strong></p>"),
      ("a * foo bar*", "<p>a * foo bar*</p>"),
      ("foo_bar_baz w_1 _a_", "<p>foo_bar_baz w_1 <em>a</em></p>"),
      ("***foo***", "<p><strong><em>foo</em></strong></p>"),
      ("**foo*", "<p>*<em>foo</em></p>"),
      ("\\*a\\* \\_", "<p>*a* _</p>"),
      ("`` foo ` bar ``", "<p><code>foo ` bar</code></p>"),
      ("`*a*`", "<p><code>*a*</code></p>"),
      ("`foo", "<p>`foo</p>"),
      ("[link](/uri \"title\")", "<p><a href=\"/uri\">link</a></p>"),
      ("[a](<b c>)", "<p><a href=\"b c\">a</a></p>"),
      ("[a](b(c)d)", "<p><a href=\"b(c)d\">a</a></p>"),
      ("[a] (b)", "<p>[a] (b)</p>"),
      ("<https://a.org/?b&c>", "<p><a href=\"https://a.org/?b&amp;c\">https://a.org/?b&amp;c</a></p>"),
      (
        "| a | b |\n|---|--:|\n| `c` \\| d | 1 |\n| e |",
        """
        <div class="table"><table><thead><tr><th scope="col">a</th><th scope="col" class="number">b</th></tr></thead>
        <tbody><tr><td><code>c</code> | d</td><td class="number">1</td></tr>
        <tr><td>e</td><td class="number"></td></tr></tbody></table></div>
        """
      ),
    ])
  func elements(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(
    "has anchors as on GitHub where other pages may lead to a heading",
    arguments: [
      ("## Foo *bar*: 2-2-2", "<h2 id=\"foo-bar-2-2-2\">Foo <em>bar</em>: 2-2-2</h2>"),
      ("### 채점, 그리고", "<h3 id=\"채점-그리고\">채점, 그리고</h3>"),
      ("## a \"b\" <c>", "<h2 id=\"a-b-c\">a &quot;b&quot; &lt;c&gt;</h2>"),
    ])
  func anchors(markdown: String, expected: String) {
    #expect(HTMLPrinter(.en, to: { $0 }).text(of: [.passage(Passage(markdown))]) == expected)
  }

  @Test("emphasises a Korean word that has its particle right behind it, whatever sign it ends in")
  func particles() {
    #expect(html("**가중치(w)**는") == "<p><strong>가중치(w)</strong>는</p>")
  }

  @Test("has no comment, and a line break where one is typed")
  func comments() {
    #expect(html("a<!-- x\ny -->b<br>c\n\n<!--\n- d\n-->e") == "<p>ab<br/>c</p>\n<p>e</p>")
  }

  @Test(
    "has formulas in MathML, and in letters where they can't be read",
    arguments: [
      ("$x$", "<p><math><mi>x</mi></math></p>"), ("$`x`$", "<p><math><mi>x</mi></math></p>"),
      ("$$x$$", "<p class=\"equation\"><math><mi>x</mi></math></p>"),
      ("$$\nx\n$$", "<p class=\"equation\"><math><mi>x</mi></math></p>"),
      ("```math\nx\n```", "<p class=\"equation\"><math><mi>x</mi></math></p>"),
      (
        "$$\nx &\\to y \\\\\n&\\to z\n$$",
        "<p class=\"equation\"><math><mtext>x → y</mtext></math><br/><math><mtext>→ z</mtext></math></p>"
      ),
      ("$x \\to y$", "<p><math><mtext>x → y</mtext></math></p>"),
      ("$x*y*$", "<p><math><mi>x</mi><mo>*</mo><mi>y</mi><mo>*</mo></math></p>"),
      ("costs $5 and $10", "<p>costs $5 and $10</p>"), ("$$", "<p>$$</p>"), ("a$", "<p>a$</p>"),
    ])
  func math(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  // MARK: - A stranger's file

  @Test("lets no markup through, leads to no program and loads nothing", arguments: Hostile.texts)
  func hostile(markdown: String) throws {
    let found = try #require(Elements(of: html(markdown)), "not well-formed")
    let known: Set = [
      "body", "p", "h2", "h3", "ul", "ol", "li", "blockquote", "pre", "code", "strong", "em", "a", "br", "hr",
      "div",
      "table", "thead", "tbody", "tr", "th", "td", "span", "math", "mi", "mo", "mn", "mtext", "mfrac", "msup",
      "msub",
      "msubsup", "mrow", "msqrt", "mspace", "munder", "munderover", "mover", "mtable", "mtr", "mtd",
    ]
    #expect(Set(found.names).subtracting(known).isEmpty)
    #expect(
      found.attributes.allSatisfy {
        ["href", "class", "scope", "start", "form", "stretchy", "width"].contains($0.key)
      })
    for (name, address) in found.attributes where name == "href" {
      let scheme = URL(string: address)?.scheme
      #expect(scheme == nil || ["http", "https", "mailto"].contains(scheme), "\(address)")
    }
  }

  @Test("is text where its author wrote HTML")
  func tags() {
    #expect(html("<b onclick=\"x\">a</b>") == "<p>&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;</p>")
    #expect(html("[a](javascript:alert(1))") == "<p>a</p>")
    #expect(html("![a](x.png)") == "<p><a href=\"x.png\">a</a></p>")
  }
}

// MARK: - Fixtures

private enum Hostile {
  static let texts = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--><script>",
    "<!-- --><iframe src=\"//a\"/>",
    "<style>*{}</style>\n\n</body></html>", "<![CDATA[x]]>", "<?xml?>", "&lt; &#60; &amp &nbsp; &x",
    "[a](javascript:alert(1))", "[a](JavaScript:alert(1))", "[a]( javascript:alert(1) )",
    "[a](<java\tscript:x>)",
    "[a](java&#115;cript:x)", "[a](vbscript:x)", "[a](data:text/html,<script>)", "[a](file:///etc/passwd)",
    "<javascript:alert(1)>", "<JAVASCRIPT:x>", "![a](javascript:x)", "![<b>](data:x)", "![a\"b](x\"y)",
    "[a](https://b\"onmouseover=\"alert(1))", "[a](b 'c\" onclick=\"d')", "[<b>](c)", "[[a](b)](c)",
    "[![a](b)](c)",
    "`<b>`", "```html\n<script>\n```", "``` \"><script>\nx\n```", "# <script>", "| <b> |\n|---|\n| <i> |",
    "- <b>\n> <i>",
    "$<script>$", "$\\text{</math><script>}$", "$\\mathrm{<b>}$", "$\\href{javascript:x}{y}$", "$x_{<}^{>}$",
    "$\\$",
    "$$\n</p>\n$$", "\u{FFFE}\u{FFFF}\u{0}\u{1}\u{1B}", "**a `b** c`", "*a **b* c**", "***", "\\<b>",
    "<br/ onclick=x>",
  ]
}

/// The elements and attributes of a page, as a parser of XML reads it.
private final class Elements: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []
  private(set) var attributes: [(key: String, value: String)] = []

  init?(of content: String) {
    super.init()
    let parser = XMLParser(data: Data("<body>\(content)</body>".utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    names.append(name)
    attributes += found.map { (key: $0.key, value: $0.value) }
  }
}
