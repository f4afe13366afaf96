import CompanionCLI
import Files
import Foundation
import Labs
import NumericCore
import Textbook
import Training

/// A network in a file.
struct NetworkFile {
  let path: String

  /// The most bytes that a lab's network can take.
  private static let largest = 1 << 24

  /// Writes a network in a precision, whole or not at all.
  ///
  /// - Throws: `SystemError`, or `NetworkError` for a number that the precision doesn't reach.
  func write(_ network: Network<Double>, in precision: LabSettings.Precision) throws {
    let json =
      switch precision {
      case .float64: network.json()
      case .float32: try Network<Float>(rounding: network).json()
      }
    try FileWriter().write(String(decoding: json, as: UTF8.self), to: path)
  }

  /// Reads a network.
  ///
  /// - Parameters:
  ///   - precision: The precision that it must have; nil for that of the file.
  ///   - expected: The layers that it must have, told from those that it has.
  /// - Throws: `SystemError` or `UnfitFile` for a file that can't be read, `NetworkFileProblem` for one that is damaged or holds
  ///   a network of another shape.
  func read(
    in precision: LabSettings.Precision?, expecting expected: ([Layer]) -> [Layer]
  ) throws -> (network: Network<Double>, precision: LabSettings.Precision) {
    let data = Data(try RegularFile.contents(atPath: path, atMost: Self.largest))
    func read<Element: NetworkElement>(_ type: Element.Type) throws(NetworkFileError) -> Network<Element> {
      let layers = try Network<Element>(json: data).layers
      return try Network(json: data, expecting: expected(layers))
    }
    do throws(NetworkFileError) {
      if precision != .float32 {
        do throws(NetworkFileError) {
          return (try read(Double.self), .float64)
        } catch {
          guard precision == nil, case .otherPrecision(_, Float.precisionName) = error else { throw error }
        }
      }
      let network = try read(Float.self)
      // Every `Float` is a `Double`.
      return (try! Network(rounding: network), .float32)
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
