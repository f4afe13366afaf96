import Foundation

/// Files as they came out of real classes: rosters of several platforms, sheets that a spreadsheet saved.
enum ClassFile {
  /// The bytes of one, by its path below `ClassFiles`.
  static func bytes(_ path: String) -> [UInt8] {
    let url = Bundle.module.resourceURL!.appending(path: "ClassFiles/" + path)
    return [UInt8](try! Data(contentsOf: url))
  }
}
