import CompanionCLI
import Files
import Foundation
import NumericCore
import Textbook
import Training

/// A network in a file.
struct NetworkFile {
  let path: String

  /// The most bytes that a lab's network can take.
  private static let largest = 1 << 24

  /// Writes a network, whole or not at all.
  func write(_ network: Network<Double>) throws(SystemError) {
    try FileWriter().write(String(decoding: network.json(), as: UTF8.self), to: path)
  }

  /// Reads a network.
  ///
  /// - Parameter expected: The layers that it must have, told from those that it has.
  /// - Throws: `SystemError` or `UnfitFile` for a file that can't be read, `NetworkFileProblem` for one that is damaged or holds
  ///   a network of another shape.
  func read(expecting expected: ([Layer]) -> [Layer]) throws -> Network<Double> {
    let data = Data(try RegularFile.contents(atPath: path, atMost: Self.largest))
    do throws(NetworkFileError) {
      let layers = try Network<Double>(json: data).layers
      return try Network(json: data, expecting: expected(layers))
    } catch {
      throw NetworkFileProblem(path: path, error: error)
    }
  }
}

/// What is wrong with the network in a file.
struct NetworkFileProblem: ReportedError, Equatable {
  let path: String
  let error: NetworkFileError

  func message(in language: Language) -> String { "\(path): \(error.message(in: language))" }
}
