import CompanionCLI
import Files
import Foundation
import Homework
import Seeds
import Textbook

/// `--seed-file` and `--seed`: the secret of a course, for every command that makes or marks something with it.
enum SeedOption {
  private static let file = CommandOption.value(
    "seed-file", "FILE", ko: "과목 시드 파일: companion seed로 만들고 비밀로 둘 것",
    en: "the course's seed file, made by 'companion seed'; keep it secret")
  private static let typed = CommandOption.value(
    "seed", "COURSE", ko: "파일 대신 직접 쓴 과목 시드", en: "a typed course seed instead of a file")

  static let options = [file, typed]

  /// The seed that a command line gives.
  ///
  /// - Throws: `SeedFault` where there is none, or the file holds none; `UsageError` for two.
  static func seed(_ arguments: Arguments) throws -> CourseSeed {
    switch (arguments.value(of: file), arguments.value(of: typed)) {
    case (let path?, nil):
      let bytes = try RegularFile.contents(atPath: path, atMost: CourseSeed.largestFile)
      guard let seed = CourseSeed(file: bytes) else { throw SeedFault.notASeedFile(path) }
      return seed
    case (nil, let text?): return CourseSeed(typed: text)
    case (nil, nil): throw SeedFault.missing
    case (_?, _?): throw UsageError.conflict(file.name, typed.name)
    }
  }

  /// The seed to make sheets with: a typed one that can be guessed is refused.
  ///
  /// Marking takes any: the sheets are out.
  static func seedForSheets(_ arguments: Arguments) throws -> CourseSeed {
    if let text = arguments.value(of: typed), !arguments.contains(file) {
      let strength = SeedStrength(of: text)
      if strength.isWeak { throw SeedFault.weak(bits: Int(strength.bits)) }
    }
    return try seed(arguments)
  }
}

/// Why a command has no seed to go on.
enum SeedFault: ReportedError, Equatable {
  /// None was given.
  case missing
  /// It can be guessed; it is worth so many bits.
  case weak(bits: Int)
  /// The file holds something else.
  case notASeedFile(String)

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.missing, .ko): "과목 시드가 없습니다. companion seed로 시드 파일을 만들고 --seed-file FILE로 주세요"
    case (.missing, .en):
      "the course seed is missing; make a file with 'companion seed', and give it with --seed-file FILE"
    case (.weak(let bits), .ko):
      "--seed: 학습지 한 장만 있으면 알아맞힐 수 있는 시드입니다(약 \(bits)비트, 필요한 것은 \(Self.required)비트). companion seed로 파일을 만들고 --seed-file FILE로 주세요"
    case (.weak(let bits), .en):
      "--seed: a sheet is enough to guess this seed (worth about \(bits) bits, expected \(Self.required)); "
        + "make a file with 'companion seed', and give it with --seed-file FILE"
    case (.notASeedFile(let path), .ko):
      "\(path): 시드 파일이 아닙니다. 필요한 것: companion seed가 쓰는 16진수 32자리"
    case (.notASeedFile(let path), .en):
      "\(path): is not a seed file; expected the 32 hexadecimal digits that 'companion seed' writes"
    }
  }

  private static let required = Int(SeedStrength.required)
}
