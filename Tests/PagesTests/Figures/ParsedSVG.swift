import Foundation
import NumericCore

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Pages
@testable import Textbook

/// An SVG file taken apart by an XML parser, for tests to look at.
struct ParsedSVG {
  /// What is wrong with a file.
  struct Malformed: Error {}

  /// An element with its attributes and its text.
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// The elements, in the order they begin.
  let elements: [Element]

  init(_ svg: String) throws(Malformed) {
    let parser = XMLParser(data: Data(svg.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse(), reader.isClosed, reader.elements.first?.name == "svg" else { throw Malformed() }
    elements = reader.elements
  }

  /// The texts that are drawn.
  var texts: [String] { elements.filter { $0.name == "text" }.map(\.text) }
  /// The elements with a class.
  func elements(style: String) -> [Element] {
    elements.filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(style)) ?? false }
  }

  /// The points that the absolute commands of the paths lead to, and the corners of everything else.
  func corners(of element: Element) -> [(x: Double, y: Double)] {
    func number(_ key: String) -> Double { Double(element.attributes[key] ?? "0") ?? .nan }
    switch element.name {
    case "path": return Self.points(of: element.attributes["d"] ?? "")
    case "rect":
      return [
        (number("x"), number("y")), (number("x") + number("width"), number("y") + number("height")),
      ]
    case "circle":
      return [
        (number("cx") - number("r"), number("cy") - number("r")),
        (number("cx") + number("r"), number("cy") + number("r")),
      ]
    case "text":
      let width =
        element.attributes["textLength"].map { Double($0) ?? .nan } ?? SVGDrawing.width(of: element.text)
      let before = ["start": 0, "middle": width / 2, "end": width][
        element.attributes["text-anchor"] ?? "start"]!
      return [(number("x") - before, number("y") - 11), (number("x") - before + width, number("y") + 4)]
    default: return []
    }
  }

  /// The elements that leave the view box.
  var outside: [Element] {
    let box = elements[0].attributes["viewBox"]!.split(separator: " ").map { Double($0)! }
    return elements.filter { element in
      !corners(of: element).allSatisfy { (0...box[2]).contains($0.x) && (0...box[3]).contains($0.y) }
    }
  }

  /// The points of the absolute commands M, L, H and V; relative ones draw small marks about such a point.
  static func points(of path: String) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    for match in path.matches(of: #/([A-Za-z])([^A-Za-z]*)/#) {
      let numbers = match.2.split(separator: " ").map { Double($0) ?? .nan }
      switch match.1 {
      case "M", "L": points.append((numbers[0], numbers[1]))
      case "H": points.append((numbers[0], points.last!.y))
      case "V": points.append((points.last!.x, numbers[0]))
      default: continue
      }
    }
    return points
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    var isClosed: Bool { open.isEmpty }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      // A text has the words of its spans.
      for element in open { elements[element].text += characters }
    }
  }
}

/// One text for both languages.
func label(_ text: String) -> Bilingual {
  Bilingual(ko: RichText(stringLiteral: text), en: RichText(stringLiteral: text))
}
