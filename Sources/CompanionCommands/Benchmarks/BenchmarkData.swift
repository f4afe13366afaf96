import CompanionCLI
import Files
import Foundation
import Textbook

/// What the programs that are compared start from: first weights, and the data of the regression.
struct BenchmarkData: Equatable, Sendable {
  /// W1, b1, W2, b2 of the 2-2-1 network.
  let xorFirst: [Double]
  /// W1, b1, W2, b2, W3, b3 of the 1-10-6-1 network.
  let regressionFirst: [Double]
  /// The inputs of the regression.
  let inputs: [Double]
  /// The target of each input.
  let targets: [Double]

  /// The data that come with the program.
  static let included: BenchmarkData = {
    let regression = numbers(IncludedNumbers.regressionData, as: Float.self).map(Double.init)
    return BenchmarkData(
      xorFirst: numbers(IncludedNumbers.xorFirst, as: Double.self),
      regressionFirst: numbers(IncludedNumbers.regressionFirst, as: Float.self).map(Double.init),
      inputs: Array(regression[..<1000]), targets: Array(regression[1000...]))
  }()

  private init(xorFirst: [Double], regressionFirst: [Double], inputs: [Double], targets: [Double]) {
    self.xorFirst = xorFirst
    self.regressionFirst = regressionFirst
    self.inputs = inputs
    self.targets = targets
  }

  /// Reads `w1_init.bin` (9 numbers), `w2_init.bin` (93) and `w2_data.bin` (1000 inputs, 1000 targets) in a folder:
  /// `Double`s, least significant byte first.
  ///
  /// - Throws: `SystemError` or `UnfitFile` for a file that can't be read, `BenchmarkDataError` for one of another size or with a
  ///   number that is not finite.
  init(folder: String) throws {
    xorFirst = try Self.read(folder + "/w1_init.bin", count: 9)
    regressionFirst = try Self.read(folder + "/w2_init.bin", count: 93)
    let regression = try Self.read(folder + "/w2_data.bin", count: 2000)
    inputs = Array(regression[..<1000])
    targets = Array(regression[1000...])
  }

  private static func read(_ path: String, count: Int) throws -> [Double] {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.contents(atPath: path, atMost: 8 * count)
    } catch let error as UnfitFile where error.fault != .notRegular {
      throw BenchmarkDataError(path: path, expectedBytes: 8 * count)
    }
    guard bytes.count == 8 * count else {
      throw BenchmarkDataError(path: path, expectedBytes: 8 * count)
    }
    let numbers = numbers(Data(bytes), as: Double.self)
    if numbers.contains(where: { !$0.isFinite }) { throw BenchmarkDataError(path: path, expectedBytes: nil) }
    return numbers
  }

  private static func numbers<Number: BinaryFloatingPoint>(_ base64: String, as type: Number.Type) -> [Number]
  {
    numbers(Data(base64Encoded: base64)!, as: type)
  }

  /// The numbers whose bytes follow each other, least significant first, as every platform of Swift has them.
  private static func numbers<Number: BinaryFloatingPoint>(_ bytes: Data, as type: Number.Type) -> [Number] {
    let size = MemoryLayout<Number>.size
    return bytes.withUnsafeBytes { buffer in
      stride(from: 0, to: buffer.count, by: size).map { buffer.loadUnaligned(fromByteOffset: $0, as: type) }
    }
  }
}

/// A file of the benchmarks' data that is not what it should be.
struct BenchmarkDataError: ReportedError, Equatable {
  let path: String
  /// The size that it should have; nil when the size is right, and a number in it is not finite.
  let expectedBytes: Int?

  func message(in language: Language) -> String {
    guard let expectedBytes else {
      return path
        + Bilingual(ko: ": 유한하지 않은 수가 있습니다", en: ": has a number that is not finite").plain(in: language)
    }
    return Bilingual(
      ko: "\(path): 크기가 다릅니다. 필요한 크기: \(expectedBytes)바이트",
      en: "\(path): has another size than the \(expectedBytes) bytes expected"
    ).plain(in: language)
  }
}
