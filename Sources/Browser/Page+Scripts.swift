import Foundation

extension Page {
  /// Evaluates an expression in the page, and returns its value.
  ///
  ///     let width = try page.evaluate("document.documentElement.scrollWidth", as: Int.self)
  ///
  /// The value comes as JSON. A promise is waited for. `undefined` and NaN are not JSON, so they are errors.
  package func evaluate<Value: Decodable>(
    _ expression: String, as type: Value.Type = Value.self
  ) throws(BrowserError) -> Value {
    let outcome = try ask(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true],
      for: "the value of \(BrowserError.shortened(expression))", as: Evaluation<Value>.self)
    switch outcome {
    case .value(let value): return value
    case .thrown(let text): throw .thrown(expression: expression, text: text)
    case .other(let text): throw .otherValue(expression: expression, expected: "\(type)", found: text)
    }
  }

  /// Keeps the scripts of the pages that are opened from now on from running, as a reader without them sees them.
  ///
  /// `evaluate` still works.
  package func disableScripts(_ isDisabled: Bool = true) throws(BrowserError) {
    try command("Emulation.setScriptExecutionDisabled", ["value": isDisabled])
    runsScripts = !isDisabled
  }

  /// The time from the opening of the page to the first it showed, in milliseconds.
  ///
  /// - Returns: nil where it has shown nothing for two seconds.
  package func firstPaint() throws(BrowserError) -> Double? {
    let deadline = ContinuousClock.now + .seconds(2)
    repeat {
      let times = try evaluate(
        "performance.getEntriesByType('paint').filter(e => e.name == 'first-paint').map(e => e.startTime)",
        as: [Double].self)
      if let time = times.first { return time }
      usleep(10_000)
    } while ContinuousClock.now < deadline
    return nil
  }
}

/// What became of an expression.
private enum Evaluation<Value: Decodable>: Decodable {
  case value(Value)
  case thrown(String)
  case other(String)

  private enum Key: CodingKey { case result, exceptionDetails, value }

  init(from decoder: any Decoder) throws {
    let answer = try decoder.container(keyedBy: Key.self)
    if let thrown = try answer.decodeIfPresent(Thrown.self, forKey: .exceptionDetails) {
      self = .thrown(thrown.message)
      return
    }
    let result = try answer.nestedContainer(keyedBy: Key.self, forKey: .result)
    if let value = try? result.decode(Value.self, forKey: .value) {
      self = .value(value)
    } else {
      self = .other(try answer.decode(RemoteObject.self, forKey: .result).text)
    }
  }
}
