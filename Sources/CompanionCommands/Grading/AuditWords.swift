import Audit
import CompanionCLI
import Foundation
import Isolation
import Textbook

/// The words of the audit, in both languages.
enum AuditWords {
  static func heading(_ level: Sandbox.Level, _ removed: String?) -> Bilingual {
    let had = Defence.all(on: level).map(\.name)
    // Who isn't root has no other user to run code as, and needs none.
    let missing = Defence.all.map(\.name).filter { !had.contains($0) && ($0 != "own-user" || geteuid() == 0) }
      .joined(separator: ", ")
    let lacks =
      missing.isEmpty
      ? Bilingual(ko: "", en: "") : Bilingual(ko: ", 없는 것: \(missing)", en: ", lacking \(missing)")
    let without = removed.map { Bilingual(ko: ", 뺀 것: \($0)", en: ", without \($0)") }
    return Bilingual(
      ko: "격리: \(level.rawValue)\(lacks.ko)\(without?.ko ?? "")",
      en: "Isolation: \(level.rawValue)\(lacks.en)\(without?.en ?? "")")
  }

  /// Why what was handed in earned nothing.
  static func reason(of outcome: Audit.Outcome) -> Bilingual {
    switch outcome {
    case .ran(let result): reason(of: result)
    case .earned(let points): Bilingual(ko: "\(points)점", en: "earned \(points)")
    case .marked(let marks):
      if let failure = marks.failure {
        Bilingual(ko: "채점이 멈춤 (\(failure))", en: "marking ended (\(failure))")
      } else {
        Bilingual(ko: "모두 채점됨 (\(marks.rows.count)행)", en: "all marked (\(marks.rows.count) rows)")
      }
    }
  }

  /// Why a submission earned nothing.
  static func reason(of result: RunResult) -> Bilingual {
    switch result {
    case .ran(let outcomes): reason(of: outcomes)
    case .refused(let refusal): reason(of: refusal)
    case .doesNotCompile: Bilingual(ko: "컴파일되지 않음", en: "does not compile")
    case .compilerStopped(.time): Bilingual(ko: "컴파일러 시간 초과", en: "compiler out of time")
    case .compilerStopped(.crash): Bilingual(ko: "컴파일러가 멈춤", en: "compiler crashed")
    case .sandboxFailed: Bilingual(ko: "격리 환경이 서지 않음", en: "sandbox did not start")
    }
  }

  private static func reason(of outcomes: [CallOutcome]) -> Bilingual {
    let first = outcomes.first { $0.numbers == nil }
    // An attack that got nothing leaves the exercise unanswered; one that went on to answer answered wrong.
    guard let first, outcomes.first == first else { return Bilingual(ko: "답이 틀림", en: "wrong numbers") }
    return switch first {
    case .value: Bilingual(ko: "답이 틀림", en: "wrong numbers")
    case .notAttempted: Bilingual(ko: "얻은 것 없음", en: "got nothing")
    case .threw: Bilingual(ko: "오류를 던짐", en: "threw an error")
    case .crashed(let signal): Bilingual(ko: "비정상 종료 (\(signal))", en: "crashed (\(signal))")
    case .tooSlow: Bilingual(ko: "시간 초과", en: "out of time")
    case .tooLong: Bilingual(ko: "답이 너무 김", en: "too long an answer")
    case .noAnswer: Bilingual(ko: "답이 없음", en: "no answer")
    case .notRun: Bilingual(ko: "실행하지 않음", en: "not run")
    case .wrongSignature: Bilingual(ko: "함수의 꼴이 다름", en: "another signature")
    }
  }

  private static func reason(of refusal: Refusal) -> Bilingual {
    switch refusal {
    case .symbolicLink: Bilingual(ko: "링크라서 읽지 않음", en: "a link: not read")
    case .notAFile: Bilingual(ko: "파일이 아니라서 읽지 않음", en: "no file: not read")
    case .unreadable: Bilingual(ko: "읽을 수 없음", en: "can't be read")
    case .tooLarge: Bilingual(ko: "너무 큼", en: "too large")
    case .empty: Bilingual(ko: "비어 있음", en: "empty")
    case .notText: Bilingual(ko: "UTF-8이 아님", en: "not UTF-8")
    }
  }

  /// What an attack achieved.
  static func words(_ breach: Breach) -> Bilingual {
    switch breach {
    case .scored: Bilingual(ko: "점수를 얻음", en: "scored")
    case .confessed: Bilingual(ko: "뜻을 이룸", en: "got what it wanted")
    case .toldSecret: Bilingual(ko: "비밀을 알아냄", en: "told the secret")
    case .wroteFile: Bilingual(ko: "밖에 파일을 씀", en: "wrote a file outside")
    case .reachedNetwork: Bilingual(ko: "네트워크에 닿음", en: "reached the network")
    case .killedProcess: Bilingual(ko: "다른 프로세스를 죽임", en: "killed a process")
    case .leftProcess: Bilingual(ko: "프로세스가 남음", en: "left a process")
    case .tookMemory: Bilingual(ko: "메모리 한도를 넘음", en: "took more memory than it may")
    case .stoppedClass: Bilingual(ko: "다른 학생의 채점을 막음", en: "stopped another's marks")
    case .changedModules: Bilingual(ko: "공유 모듈을 바꿈", en: "changed shared modules")
    case .heldUpMarker: Bilingual(ko: "채점을 붙잡음", en: "held up the marker")
    }
  }
}
