import CompanionCLI
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
  /// - Throws: `SystemError` for a file that can't be read, `NetworkFileProblem` for one that is damaged or holds
  ///   a network of another shape.
  func read(expecting expected: ([Layer]) -> [Layer]) throws -> Network<Double> {
    let data = try bytes()
    do throws(NetworkFileError) {
      if data.count > Self.largest { throw .damaged("it has more than \(Self.largest) bytes") }
      let layers = try Network<Double>(json: data).layers
      return try Network(json: data, expecting: expected(layers))
    } catch {
      throw NetworkFileProblem(path: path, error: error)
    }
  }

  /// The file's bytes; of one that is too large, one more than allowed.
  private func bytes() throws(SystemError) -> Data {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    var data = Data()
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while data.count <= Self.largest {
      let count = Foundation.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path) }
      if count == 0 { break }
      data += block[..<count]
    }
    return data
  }
}

/// What is wrong with the network in a file.
struct NetworkFileProblem: ReportedError, Equatable {
  let path: String
  let error: NetworkFileError

  func message(in language: Language) -> String { "\(path): \(error.message(in: language))" }
}
