import Foundation

extension Page {
  /// The page as a PNG picture: what is in the window, or all of it.
  package func screenshot(wholePage: Bool = false) throws(BrowserError) -> Data {
    struct Metrics: Decodable {
      struct Size: Decodable {
        let width: Double
        let height: Double
      }
      let cssContentSize: Size
    }
    var parameters: [String: Any] = ["format": "png"]
    if wholePage {
      let size = try ask("Page.getLayoutMetrics", as: Metrics.self).cssContentSize
      parameters["captureBeyondViewport"] = true
      parameters["clip"] = ["x": 0, "y": 0, "width": size.width, "height": size.height, "scale": 1]
    }
    return try ask("Page.captureScreenshot", parameters, for: "a picture of the page", as: Encoded.self).data
  }

  /// The page as it would be printed on A4, as PDF.
  package func pdf() throws(BrowserError) -> Data {
    let inches = (width: 210 / 25.4, height: 297 / 25.4)
    return try ask(
      "Page.printToPDF",
      ["paperWidth": inches.width, "paperHeight": inches.height, "preferCSSPageSize": true],
      for: "the page in print", as: Encoded.self
    ).data
  }

  /// How many sheets the page would be printed on.
  package func printedPageCount() throws(BrowserError) -> Int {
    let pdf = try pdf()
    // A page of the document is an object of this type; the type of a list of pages begins in the same way.
    return Self.count("/Type /Page", in: pdf) - Self.count("/Type /Pages", in: pdf)
  }

  private static func count(_ text: String, in data: Data) -> Int {
    var count = 0
    var rest = data.startIndex..<data.endIndex
    while let found = data.range(of: Data(text.utf8), in: rest) {
      count += 1
      rest = found.upperBound..<data.endIndex
    }
    return count
  }

  private struct Encoded: Decodable { let data: Data }
}
