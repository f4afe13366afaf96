import Audit
import CompanionCLI
import Foundation
import Isolation
import Textbook

/// The words of the audit, in both languages.
enum AuditWords {
  static func heading(_ level: Sandbox.Level, _ removed: String?) -> Wording {
    let had = Defence.all(on: level).map(\.name)
    // Who isn't root has no other user to run code as, and needs none.
    let missing = Defence.all.map(\.name).filter { !had.contains($0) && ($0 != "own-user" || geteuid() == 0) }
      .joined(separator: ", ")
    let lacks =
      missing.isEmpty
      ? Wording(ko: "", en: "") : Wording(ko: ", 없는 것: \(missing)", en: ", lacking \(missing)")
    let without = removed.map { Wording(ko: ", 뺀 것: \($0)", en: ", without \($0)") }
    return Wording(
      ko: "격리: \(level.rawValue)\(lacks.ko)\(without?.ko ?? "")",
      en: "Isolation: \(level.rawValue)\(lacks.en)\(without?.en ?? "")")
  }

  /// Why what was handed in earned nothing.
  static func reason(of outcome: Audit.Outcome) -> Wording {
    switch outcome {
    case .ran(let result): reason(of: result)
    case .earned(let points): Wording(ko: "\(points)점", en: "earned \(points)")
    case .marked(let marks):
      if let failure = marks.failure {
        Wording(ko: "채점이 멈춤 (\(failure))", en: "marking ended (\(failure))")
      } else {
        Wording(ko: "모두 채점됨 (\(marks.rows.count)행)", en: "all marked (\(marks.rows.count) rows)")
      }
    }
  }

  /// Why a submission earned nothing.
  static func reason(of result: RunResult) -> Wording {
    switch result {
    case .ran(let outcomes): reason(of: outcomes)
    case .refused(let refusal): reason(of: refusal)
    case .doesNotCompile: Wording(ko: "컴파일되지 않음", en: "does not compile")
    case .compilerStopped(.time): Wording(ko: "컴파일러 시간 초과", en: "compiler out of time")
    case .compilerStopped(.crash): Wording(ko: "컴파일러가 멈춤", en: "compiler crashed")
    case .sandboxFailed: Wording(ko: "격리 환경이 서지 않음", en: "sandbox did not start")
    }
  }

  private static func reason(of outcomes: [CallOutcome]) -> Wording {
    let first = outcomes.first { outcome in
      if case .numbers = outcome { false } else { true }
    }
    // An attack that got nothing leaves the exercise unanswered; one that went on to answer answered wrong.
    guard let first, outcomes.first == first else { return Wording(ko: "답이 틀림", en: "wrong numbers") }
    return switch first {
    case .numbers: Wording(ko: "답이 틀림", en: "wrong numbers")
    case .notAttempted: Wording(ko: "얻은 것 없음", en: "got nothing")
    case .threw: Wording(ko: "오류를 던짐", en: "threw an error")
    case .crashed(let signal): Wording(ko: "비정상 종료 (\(signal))", en: "crashed (\(signal))")
    case .tooSlow: Wording(ko: "시간 초과", en: "out of time")
    case .noAnswer: Wording(ko: "답이 없음", en: "no answer")
    case .notRun: Wording(ko: "실행하지 않음", en: "not run")
    case .wrongSignature: Wording(ko: "함수의 꼴이 다름", en: "another signature")
    }
  }

  private static func reason(of refusal: Refusal) -> Wording {
    switch refusal {
    case .symbolicLink: Wording(ko: "링크라서 읽지 않음", en: "a link: not read")
    case .notAFile: Wording(ko: "파일이 아니라서 읽지 않음", en: "no file: not read")
    case .unreadable: Wording(ko: "읽을 수 없음", en: "can't be read")
    case .tooLarge: Wording(ko: "너무 큼", en: "too large")
    case .empty: Wording(ko: "비어 있음", en: "empty")
    case .notText: Wording(ko: "UTF-8이 아님", en: "not UTF-8")
    }
  }

  /// What an attack achieved.
  static func words(_ breach: Breach) -> Wording {
    switch breach {
    case .scored: Wording(ko: "점수를 얻음", en: "scored")
    case .confessed: Wording(ko: "뜻을 이룸", en: "got what it wanted")
    case .toldSecret: Wording(ko: "비밀을 알아냄", en: "told the secret")
    case .wroteFile: Wording(ko: "밖에 파일을 씀", en: "wrote a file outside")
    case .reachedNetwork: Wording(ko: "네트워크에 닿음", en: "reached the network")
    case .killedProcess: Wording(ko: "다른 프로세스를 죽임", en: "killed a process")
    case .leftProcess: Wording(ko: "프로세스가 남음", en: "left a process")
    case .tookMemory: Wording(ko: "메모리 한도를 넘음", en: "took more memory than it may")
    case .stoppedClass: Wording(ko: "다른 학생의 채점을 막음", en: "stopped another's marks")
    case .changedModules: Wording(ko: "공유 모듈을 바꿈", en: "changed shared modules")
    case .heldUpMarker: Wording(ko: "채점을 붙잡음", en: "held up the marker")
    }
  }
}
