import Signatures

/// The program around a student's functions: reads calls, makes them, writes the answers, and nothing else.
///
/// It is compiled once, as a module of its own, so that a helper called `read` or `Frame` in a student's source
/// doesn't change it. All of it runs in the student's process, so the marker trusts none of it.
///
/// A call and an answer are words of 64 bits in the machine's order:
///
///     call:   function, number of words, arguments…
///     answer: status, number of words, result… (none if there is no result)
///
/// A list is its length and then its elements. The marker knows how many words an answer may have before it reads any,
/// and takes none apart that has another form.
enum Driver {
  /// The descriptor that calls come from and answers go to.
  static let descriptor: Int32 = 3

  /// What became of a call.
  enum Status: UInt64 {
    case returned, notAttempted, threw, tooLong
  }

  /// How many words an answer begins with.
  static let headWords = 2

  /// The most words that an answer may have beside its head: a thousand times what an exercise asks for.
  static let mostWords = 1 << 16

  /// The declaration of the function that hands a call on to the student's code. Both sides are Swift, so the
  /// types on both sides being the same is all that the call needs; `@c`, without an underscore, needs Swift 6.3.
  ///
  /// What reads arguments and writes results is handed over: it is compiled once, with the driver, and no name of a
  /// student's reaches it.
  static let entry = """
    @_silgen_name("companion_call")
    func companionCall(
      _ function: Swift.Int, number: () -> Swift.Double, count: () -> Swift.Int, vector: () -> [Swift.Double],
      matrix: () -> [[Swift.Double]], formula: () -> ([Swift.Double]) -> Swift.Double,
      giveNumber: (Swift.Double) -> Swift.Void, giveCount: (Swift.Int) -> Swift.Void,
      giveVector: ([Swift.Double]) -> Swift.Void, giveMatrix: ([[Swift.Double]]) -> Swift.Void
    ) -> Swift.Int
    """

  /// The driver's source.
  static let source = """
    import \(Toolchain.systemLibrary)

    \(entry)

    func answer(_ function: Int, _ arguments: [UInt64]) -> (status: UInt64, results: [UInt64]) {
      var place = 0
      func word() -> UInt64 {
        place += 1
        return arguments[place - 1]
      }
      func number() -> Double { Double(bitPattern: word()) }
      func count() -> Int { Int(Int64(bitPattern: word())) }
      func vector() -> [Double] { (0..<count()).map { _ in number() } }
      func matrix() -> [[Double]] { (0..<count()).map { _ in vector() } }
      func formula() -> ([Double]) -> Double {
        let (cubes, products) = (vector(), matrix())
        return { x in
          var sum = 0.0
          for i in cubes.indices {
            sum += cubes[i] * x[i] * x[i] * x[i]
            for j in cubes.indices { sum += products[i][j] * x[i] * x[j] }
          }
          return sum
        }
      }
      var results: [UInt64] = []
      var isTooLong = false
      func give(_ word: UInt64) {
        if results.count < \(mostWords) { results.append(word) } else { isTooLong = true }
      }
      func give(number: Double) { give(number.bitPattern) }
      func give(count: Int) { give(UInt64(bitPattern: Int64(count))) }
      func give(vector: [Double]) {
        give(count: vector.count)
        for number in vector where !isTooLong { give(number: number) }
      }
      func give(matrix: [[Double]]) {
        give(count: matrix.count)
        for row in matrix where !isTooLong { give(vector: row) }
      }
      let status = companionCall(
        function, number: number, count: count, vector: vector, matrix: matrix, formula: formula,
        giveNumber: give(number:), giveCount: give(count:), giveVector: give(vector:), giveMatrix: give(matrix:))
      if status != \(Status.returned.rawValue) { return (UInt64(status), []) }
      return isTooLong ? (\(Status.tooLong.rawValue), []) : (UInt64(status), results)
    }

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
      let head = receive(2)
      let (status, results) = answer(Int(head[0]), receive(Int(head[1])))
      send([status, UInt64(results.count)] + results)
    }
    """
}

extension FunctionCall {
  /// The call as the driver reads it.
  func message(to function: FunctionSignature) -> [UInt8] {
    let words = zip(arguments, function.parameters).flatMap { $0.words(as: $1.type) }
    return ([UInt64(self.function), UInt64(words.count)] + words).flatMap { word in
      withUnsafeBytes(of: word, Array.init)
    }
  }
}

/// The head of an answer: its status, and how much follows.
struct AnswerHead {
  /// How long it is, in bytes.
  static let length = 8 * Driver.headWords

  private let status: Driver.Status?
  private let words: UInt64

  /// Takes a head apart.
  init(_ bytes: [UInt8]) {
    let words = [UInt64](bytes: bytes)
    (status, self.words) = (Driver.Status(rawValue: words[0]), words[1])
  }

  /// How many bytes follow; nil where it is no answer. Nobody reads more than an answer may have, and what is no
  /// value has no words.
  var rest: Int? {
    guard let status, words <= UInt64(Driver.mostWords), status == .returned || words == 0 else { return nil }
    return 8 * Int(words)
  }

  /// The outcome that the answer of a function stands for.
  func outcome(_ rest: [UInt8], of function: FunctionSignature) -> CallOutcome {
    switch status {
    case .returned:
      Arranged(words: [UInt64](bytes: rest), as: function.result).map { .value($0) } ?? .noAnswer
    case .notAttempted: .notAttempted
    case .threw: .threw
    case .tooLong: .tooLong
    case nil: .noAnswer
    }
  }
}

extension [UInt64] {
  /// The words that some bytes are, in the machine's order.
  fileprivate init(bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
    }
  }
}
