import Foundation
import Textbook

/// What one command was given.
///
/// Asking for an option or argument that the command doesn't declare is a mistake of the program, and traps.
public struct Arguments: Sendable {
  /// What a command line asks for.
  public enum Request: Sendable { case run, help, version }

  /// What the command line asks for.
  public let request: Request
  private let syntax: CommandSyntax
  private var optionValues: [String: [String]] = [:]
  private var positionalValues: [String: [String]] = [:]

  package init(_ syntax: CommandSyntax, request: Request) {
    self.syntax = syntax
    self.request = request
  }

  package mutating func add(_ value: String, to option: CommandOption) {
    optionValues[option.name, default: []].append(value)
  }

  package mutating func add(_ value: String, to positional: PositionalArgument) {
    positionalValues[positional.name, default: []].append(value)
  }

  /// Whether an option was given.
  public func contains(_ option: CommandOption) -> Bool { !values(of: option).isEmpty }

  /// The value of an option, or nil when it was not given.
  public func value(of option: CommandOption) -> String? { values(of: option).last }

  /// All values of a repeatable option, in the order given.
  public func values(of option: CommandOption) -> [String] {
    precondition(syntax.allOptions.contains(option), "\(syntax.name) doesn't declare \(option.name)")
    return optionValues[option.name] ?? []
  }

  /// The argument at a place, or nil when it was not given.
  public func value(of positional: PositionalArgument) -> String? { values(of: positional).first }

  /// All arguments from a place on, in the order given.
  public func values(of positional: PositionalArgument) -> [String] {
    precondition(syntax.positionals.contains(positional), "\(syntax.name) doesn't declare \(positional.name)")
    return positionalValues[positional.name] ?? []
  }
}

extension Arguments {
  /// The value of an option as a case of an enumeration, or nil when it was not given.
  ///
  /// - Throws: `UsageError.invalidValue`, naming the cases, when it is none of them.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of option: CommandOption, as type: Choice.Type = Choice.self
  ) throws(UsageError) -> Choice? {
    try choice(of: option, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  /// The value of an option as one of some names, or nil when it was not given.
  ///
  /// - Throws: `UsageError.invalidValue`, giving the names, when it is none of them.
  public func choice(of option: CommandOption, among names: [String]) throws(UsageError) -> String? {
    guard let text = value(of: option) else { return nil }
    if names.contains(text) { return text }
    throw .invalidValue(
      of: option.name, value: text,
      expected: Bilingual(
        ko: "\(names.joined(separator: ", "))", en: "one of \(names.joined(separator: ", "))"),
      suggestion: suggestion(for: text, among: names))
  }

  /// The value of an option as a whole number in a range, or nil when it was not given.
  ///
  /// - Throws: `UsageError.invalidValue`, giving the range, when it is none.
  public func integer(of option: CommandOption, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(of: option) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    throw .invalidValue(
      of: option.name, value: text,
      expected: Bilingual(
        ko: "\(range.lowerBound)부터 \(range.upperBound)까지의 정수",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
  }

  /// The value of an option as a number above 0 and at most `limit`, or nil when it was not given.
  ///
  /// - Throws: `UsageError.invalidValue`, giving the limit, when it is none.
  public func positiveNumber(of option: CommandOption, atMost limit: Int) throws(UsageError) -> Double? {
    guard let text = value(of: option) else { return nil }
    if let number = Double(text), number > 0, number <= Double(limit) { return number }
    throw .invalidValue(
      of: option.name, value: text,
      expected: Bilingual(ko: "0보다 크고 \(limit) 이하인 수", en: "a number above 0 and at most \(limit)"))
  }

  /// The value of an option as a number that is 0 or more and below 1, or nil when it was not given.
  ///
  /// - Throws: `UsageError.invalidValue` when it is none.
  public func fraction(of option: CommandOption) throws(UsageError) -> Double? {
    guard let text = value(of: option) else { return nil }
    if let number = Double(text), (0..<1).contains(number) { return number }
    throw .invalidValue(
      of: option.name, value: text,
      expected: Bilingual(ko: "0 이상 1 미만인 수", en: "a number from 0 up to, but not, 1"))
  }

  /// The value of an option as whole numbers with commas between them, or nil when it was not given.
  ///
  /// - Throws: `UsageError.invalidValue`, giving the ranges, when there are too few, too many, or one is out of its
  ///   range.
  public func integers(
    of option: CommandOption, count: ClosedRange<Int>, in range: ClosedRange<Int>
  ) throws(UsageError) -> [Int]? {
    guard let text = value(of: option) else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }.filter(range.contains)
    if numbers.count == parts.count, count.contains(numbers.count) { return numbers }
    throw .invalidValue(
      of: option.name, value: text,
      expected: Bilingual(
        ko:
          "\(range.lowerBound)부터 \(range.upperBound)까지의 정수 \(count.lowerBound)–\(count.upperBound)개(쉼표로 구분)",
        en: """
          \(count.lowerBound) to \(count.upperBound) whole numbers from \(range.lowerBound) to \
          \(range.upperBound), with commas between them
          """))
  }

  /// The values of a repeatable option as `name=value` pairs, in the order given; the value may hold `=`, and there may
  /// be spaces around both.
  ///
  /// - Throws: `UsageError.invalidValue` without a name or a value, `.repeated` when a name comes twice.
  public func assignments(
    of option: CommandOption
  ) throws(UsageError) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for text in values(of: option) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0).trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw .invalidValue(
          of: option.name, value: text,
          expected: Bilingual(ko: "\(option.placeholder)", en: "of the form \(option.placeholder)"))
      }
      if pairs.contains(where: { $0.name == parts[0] }) {
        throw .repeated(option: "\(option.name) \(quoted(parts[0]))")
      }
      pairs.append((parts[0], parts[1]))
    }
    return pairs
  }
}
