import Foundation

extension Measure {
  /// What keeps a submission from using up the machine.
  ///
  /// Limits are set before the sandbox starts, so that nothing in it is without them. Only that on processes is set
  /// within: bubblewrap itself needs a few.
  static let exhaustion = [
    Measure(
      "processor-time", ko: "프로세서 시간에 한도가 있음", en: "the processor time has a limit, the compiler's too"
    ) { blueprint, limits in
      blueprint.compiling.limitsBefore.append("ulimit -t \(limits.compilerSeconds)")
      blueprint.running.limitsBefore.append("ulimit -t \(limits.processorSeconds)")
    },
    // macOS counts no address space.
    Measure(
      "memory", ko: "메모리에 한도가 있음", en: "the memory has a limit", on: { $0 != .seatbelt }
    ) { blueprint, limits in
      #if !os(macOS)
        blueprint.compiling.limitsBefore.append("ulimit -v \(limits.compilerMemory >> 10)")
        blueprint.running.limitsBefore.append("ulimit -v \(limits.memory >> 10)")
      #endif
      // A control group counts files in memory, too, and the sandbox itself.
      let more = 64 << 20
      blueprint.compiling.controls += ControlGroup.memory(limits.compilerMemory + more)
      blueprint.running.controls += ControlGroup.memory(limits.memory + more)
    },
    // Root escapes the limit, unless it runs the process as somebody else.
    Measure(
      "one-process", ko: "다른 프로세스나 스레드를 시작하지 못함", en: "the process can start no other, and no thread",
      on: { $0 != .process || geteuid() != 0 }
    ) { blueprint, _ in
      // Shells don't agree on the letter. The count is that of the user in the sandbox's own namespace, from Linux
      // 5.14 on; before, all of the user's processes count, and one too many is still one too many.
      blueprint.running.limitsWithin.append("{ ulimit -u 1 2>&- || ulimit -p 1; }")
      blueprint.running.calls.remove(.processes)
      // The program, bubblewrap outside, and as many again for the moment in which they start.
      blueprint.running.controls.append(ControlGroup.processes(4))
      blueprint.compiling.controls.append(ControlGroup.processes(64))
    },
    Measure(
      "open-files", ko: "열어 둘 수 있는 파일 수에 한도가 있음", en: "the number of open files has a limit"
    ) { blueprint, limits in
      blueprint.eachStage { $0.limitsBefore.append("ulimit -n \(limits.openFiles)") }
    },
    Measure(
      "file-size", ko: "파일 크기에 한도가 있고, 메모리 속의 파일은 만들지 못함",
      en: "the size of a file has a limit, and files in memory can't be made"
    ) { blueprint, limits in
      blueprint.eachStage {
        $0.limitsBefore.append("ulimit -f \(limits.fileBytes >> 9)")
        $0.calls.remove(.memory)
      }
    },
    Measure(
      "deadline", ko: "답을 기다리는 시간에 한도가 있음", en: "the marker waits for an answer only so long"
    ) { blueprint, limits in
      blueprint.compilerTime = limits.compilerTime
      blueprint.callTime = limits.callTime
      blueprint.briefCallTime = limits.briefCallTime
      blueprint.totalTime = limits.totalTime
    },
    Measure(
      "diagnostic-size", ko: "컴파일러의 말을 읽는 양에 한도가 있음",
      en: "the marker reads only so much of the compiler's messages"
    ) { blueprint, limits in blueprint.largestDiagnostics = limits.diagnosticBytes },
  ]

  /// How calls are made.
  static let asking = [
    Measure(
      "one-call-at-a-time", ko: "앞의 답을 받은 뒤에 다음 것을 물음",
      en: "a call is sent once the one before is answered, so that later ones teach nothing"
    ) { blueprint, _ in blueprint.asksAhead = false }
  ]
}
