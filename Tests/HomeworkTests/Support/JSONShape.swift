import Foundation

/// Any JSON value.
enum JSONValue: Decodable {
  case null, flag(Bool), number(Double), text(String), list([JSONValue]), record([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .record(try value.decode([String: JSONValue].self))
    }
  }
}

/// What a published format says about a JSON value.
indirect enum JSONShape: Sendable {
  case flag, text
  case number(ClosedRange<Double>)
  case oneOf([String])
  case list(JSONShape)
  case anyRecord
  case record([String: JSONShape], optional: [String: JSONShape])

  /// What is wrong with a text; empty if nothing is.
  func faults(of json: String) -> [String] {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) else {
      return ["no JSON"]
    }
    return faults(of: value, at: "")
  }

  private func faults(of value: JSONValue, at place: String) -> [String] {
    switch (self, value) {
    case (.flag, .flag), (.text, .text), (.anyRecord, .record): []
    case (.number(let range), .number(let number)): range.contains(number) ? [] : ["\(place): \(number)"]
    case (.oneOf(let texts), .text(let text)): texts.contains(text) ? [] : ["\(place): \(text)"]
    case (.list(let shape), .list(let values)):
      values.enumerated().flatMap { shape.faults(of: $1, at: "\(place)[\($0)]") }
    case (.record(let required, let optional), .record(let fields)):
      required.keys.filter { fields[$0] == nil }.map { "\(place).\($0) is missing" }
        + fields.flatMap { name, value in
          (required[name] ?? optional[name])?.faults(of: value, at: "\(place).\(name)")
            ?? ["\(place).\(name) is unknown"]
        }
    default: ["\(place) has another type"]
    }
  }
}
