/// The program around a student's functions: reads calls, makes them, writes the answers, and nothing else.
///
/// It is compiled once, as a module of its own, so that a helper called `read` or `Frame` in a student's source
/// doesn't change it. All of it runs in the student's process, so the marker trusts none of it.
///
/// A call and an answer are words of 64 bits in the machine's order:
///
///     call:   function, number of arguments, number of results, arguments…
///     answer: status, results… (zeros if there are none)
///
/// so the length of an answer is known before it comes.
enum Driver {
  /// The descriptor that calls come from and answers go to.
  static let descriptor: Int32 = 3

  /// What became of a call.
  enum Status: UInt64 {
    case returned, notAttempted, threw
  }

  /// The declaration of the function that hands a call on to the student's code. Both sides are Swift, so the
  /// types on both sides being the same is all that the call needs; `@c`, without an underscore, needs Swift 6.3.
  static let entry = """
    @_silgen_name("companion_call")
    func companionCall(
      _ function: Int, _ arguments: UnsafePointer<Double>, _ results: UnsafeMutablePointer<Double>
    ) -> Int
    """

  /// The driver's source.
  static let source = """
    import \(Toolchain.systemLibrary)

    \(entry)

    func receive(_ count: Int) -> [UInt64] {
      var words = [UInt64](repeating: 0, count: count)
      words.withUnsafeMutableBytes { buffer in
        var done = 0
        while done < buffer.count {
          let part = read(\(descriptor), buffer.baseAddress! + done, buffer.count - done)
          if part <= 0 { _exit(0) }
          done += part
        }
      }
      return words
    }

    func send(_ words: [UInt64]) {
      words.withUnsafeBytes { buffer in
        var done = 0
        while done < buffer.count {
          let part = write(\(descriptor), buffer.baseAddress! + done, buffer.count - done)
          if part <= 0 { _exit(0) }
          done += part
        }
      }
    }

    while true {
      let head = receive(3)
      let arguments = receive(Int(head[1])).map { Double(bitPattern: $0) }
      var results = [Double](repeating: 0, count: Int(head[2]))
      let status = companionCall(Int(head[0]), arguments, &results)
      send([UInt64(status)] + results.map(\\.bitPattern))
    }
    """
}

extension FunctionCall {
  /// The call as the driver reads it.
  func message(to function: FunctionSignature) -> [UInt8] {
    let head = [UInt64(self.function), UInt64(arguments.count), UInt64(function.results.count)]
    return (head + arguments.map(\.bitPattern)).flatMap { word in withUnsafeBytes(of: word, Array.init) }
  }
}

extension FunctionSignature {
  /// The length of an answer, in bytes.
  var answerLength: Int { 8 * (1 + results.count) }

  /// The outcome that an answer of the right length stands for.
  func outcome(of answer: [UInt8]) -> CallOutcome {
    let words = answer.withUnsafeBytes { bytes in
      (0...results.count).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
    }
    return switch Driver.Status(rawValue: words[0]) {
    case .returned: .numbers(words.dropFirst().map { Double(bitPattern: $0) })
    case .notAttempted: .notAttempted
    case .threw: .threw
    case nil: .noAnswer
    }
  }
}
