import NumericCore
import Textbook

/// A whole HTML file that needs nothing beside it: no script, no font, no network.
public struct HTMLPage: Sendable {
  private let title: String
  private let language: Language
  private let style: String
  private let body: String

  /// Puts a file together; `body` is HTML, `style` is added to the style sheet of every page.
  public init(title: String, language: Language, style: String = "", body: String) {
    self.title = title
    self.language = language
    self.style = style
    self.body = body
  }

  /// The file.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>\(title.xmlEscaped)</title>
    <style>
    \(Self.style)
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  /// Black on white on paper; on a screen as the reader's browser has it, light or dark.
  private static let style = """
    :root{--ink:#1f2328;--faint:#59636e;--edge:#b7bfc7;--paper:#fff}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--faint:#9198a1;--edge:#4d555e;--paper:#0d1117}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1rem;max-width:60rem;color:var(--ink);background:var(--paper);font:16px/1.5 system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif;word-break:keep-all;overflow-wrap:break-word}
    code{font-family:ui-monospace,monospace;font-size:.9em}
    pre{overflow-x:auto}
    .word{font-style:italic}
    .tied{white-space:nowrap}
    figure{margin:1rem 0}
    figure svg,figure img{display:block;max-width:100%;height:auto;margin:0 auto}
    .formulas{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.4rem 0}
    .equation{padding-left:3rem;text-indent:-2rem}
    .table{overflow-x:auto}
    table{border-collapse:collapse}
    th,td{padding:.25rem .6rem;border:1px solid var(--edge);text-align:start;vertical-align:baseline}
    .number{text-align:end;font-variant-numeric:tabular-nums}
    @media print{
    body{max-width:none;padding:0;font-size:10pt;line-height:1.35}
    h1,h2,h3{break-after:avoid}
    figure,tr,li{break-inside:avoid}
    }
    """
}
