import Foundation

/// The JSON form of a sheet: what programs read and write.
struct SheetRecord: Codable {
  static let format = "backprop-companion/worksheet"

  var format = Self.format
  var version: Int
  var chapter: String
  var conventions: [String]?
  var student: String
  var name: String?
  var section: String?
  var program: String?
  var seed: String?
  var notes: String?
  var draw: Int
  var decimals: Int
  var decimalComma: Bool?
  var code: String
  var givens: [Sheet.Given]
  var steps: [Sheet.Row]
}

extension Sheet {
  /// The largest file that is read as a sheet, in bytes.
  public static let largest = 1 << 20

  init(_ record: SheetRecord) {
    self.init(
      version: record.version, chapter: record.chapter, conventions: record.conventions ?? [],
      student: record.student, name: record.name, section: record.section, program: record.program,
      seed: record.seed, notes: record.notes, draw: record.draw,
      decimals: record.decimals,
      decimalComma: record.decimalComma ?? false, code: record.code, givens: record.givens,
      steps: record.steps)
  }

  var record: SheetRecord {
    SheetRecord(
      version: version, chapter: chapter, conventions: conventions.isEmpty ? nil : conventions,
      student: student, name: name, section: section, program: program, seed: seed, notes: notes, draw: draw,
      decimals: decimals,
      decimalComma: decimalComma,
      code: code, givens: givens, steps: steps)
  }

  /// The sheet as JSON.
  public var json: String { record.text(pretty: true) + "\n" }

  /// Reads the JSON form.
  init(json: String) throws(SheetProblem) {
    struct Head: Decodable {
      let format: String?
      let version: Int?
    }
    let data = Data(json.utf8)
    do {
      let head = try JSONDecoder().decode(Head.self, from: data)
      guard head.format == SheetRecord.format else {
        throw SheetProblem.notASheet("format \(head.format ?? "–")")
      }
      guard let version = head.version, Self.known.contains(version) else {
        throw SheetProblem.unknownVersion(head.version ?? 0)
      }
      self.init(try JSONDecoder().decode(SheetRecord.self, from: data))
    } catch let problem as SheetProblem {
      throw problem
    } catch {
      throw .notASheet("JSON: \(place(of: error))")
    }
  }
}

extension Encodable {
  /// The value as JSON, the same text each time.
  func text(pretty: Bool) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    // Strings, integers and finite numbers only: nothing here can fail to encode.
    return String(decoding: try! encoder.encode(self), as: UTF8.self)
  }
}

/// Where a JSON text is not as expected, in a few words.
private func place(of error: any Error) -> String {
  func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
    (context.codingPath + (key.map { [$0] } ?? [])).map(\.stringValue).joined(separator: ".")
  }
  return switch error {
  case DecodingError.keyNotFound(let key, let context): path(context, key)
  case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context): path(context)
  default: "syntax"
  }
}

extension Sheet.Row: Codable {
  private enum CodingKeys: CodingKey { case number, quantity, points, answer }

  /// Reads a row; an answer may be a text, a bare number, null, or missing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    number = try fields.decode(Int.self, forKey: .number)
    quantity = try fields.decodeIfPresent(String.self, forKey: .quantity) ?? ""
    points = try fields.decodeIfPresent(Int.self, forKey: .points) ?? 1
    if let text = try? fields.decodeIfPresent(String.self, forKey: .answer) {
      answer = text
    } else if let number = try? fields.decode(Double.self, forKey: .answer) {
      answer = "\(number)"
    } else {
      answer = (try fields.decodeNil(forKey: .answer)) ? "" : "?"
    }
  }

  /// Writes a row.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(number, forKey: .number)
    try fields.encode(quantity, forKey: .quantity)
    try fields.encode(points, forKey: .points)
    try fields.encode(answer, forKey: .answer)
  }
}
