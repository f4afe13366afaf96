// Holds the arrows between modules: reads `swift package describe --type json` from standard input.
//
//     swift package describe --type json | swift .ci/arrows.swift
//
// A module may import what its line names, and nothing else; a chapter imports no other chapter, and what runs one
// reaches neither homework nor a sandbox, nor, unless it is a lab, training. Also looks at the `import` lines
// themselves, since a module that some other one has built can be imported undeclared.

import Foundation

let allowed: [String: Set<String>] = [
  "NumericCore": [],
  "Signatures": [],
  "Textbook": ["Signatures", "NumericCore"],
  "Pages": ["Textbook", "NumericCore"],
  "Files": [],
  "WrittenMath": ["NumericCore"],
  "ReadBack": ["WrittenMath", "NumericCore"],
  "Notes": ["Files", "Signatures", "WrittenMath", "Textbook", "NumericCore"],
  "Processes": [],
  "Browser": ["Processes"],
  "Site": ["Pages", "Textbook", "NumericCore"],
  "CompanionCLI": ["Pages", "Textbook", "NumericCore", "Files", "Processes"],
  "TargetFeatures": [],
  "Training": ["TargetFeatures"],
  "Labs": ["Textbook", "Training"],
  "LabCommands": ["CompanionCLI", "Labs", "Pages", "Textbook", "Training", "NumericCore", "Files"],
  "SystemCalls": [],
  "Isolation": ["Files", "Processes", "Signatures", "SystemCalls"],
  "Audit": ["Isolation", "Signatures"],
  "Seeds": [],
  "Homework": ["Files", "Isolation", "Seeds", "Signatures", "Pages", "Textbook", "NumericCore"],
  "Exercises": [],
  // The steps of the tutorial, each as small a chapter as any.
  "TutorialNumbers": ["Textbook", "NumericCore"],
  "TutorialClaims": ["Textbook", "NumericCore"],
  "CompanionCommands": [
    "CompanionCLI", "LabCommands", "Labs", "Homework", "Seeds", "Audit", "Isolation", "Signatures",
    "Training", "Pages",
    "Textbook", "NumericCore", "Files", "WrittenMath", "ReadBack", "Notes",
    "Site", "Browser",
  ],
]
let chapterImports: Set = ["Signatures", "Textbook", "NumericCore"]
let labImports: Set = ["Labs", "Training"]
let notOnAChaptersWay: Set = [
  "WrittenMath", "ReadBack", "Notes", "Homework", "Isolation", "Audit", "Seeds", "Browser", "Site",
  "CompanionCommands",
]

struct Package: Decodable {
  struct Target: Decodable {
    let name: String
    let type: String
    let path: String
    let target_dependencies: [String]?
  }
  let targets: [Target]
}

func fail(_ message: String, code: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(code)
}

guard let input = try? FileHandle.standardInput.readToEnd(),
  let package = try? JSONDecoder().decode(Package.self, from: input)
else { fail("arrows: expected what swift package describe --type json prints", code: 2) }
let dependencies = Dictionary(
  uniqueKeysWithValues: package.targets.map { ($0.name, Set($0.target_dependencies ?? [])) })
let ours = Set(dependencies.keys)
var faults: [String] = []

/// All that a target is built with.
func reached(from target: String) -> Set<String> {
  var seen: Set<String> = []
  var pending = [target]
  while let next = pending.popLast() {
    for dependency in dependencies[next] ?? [] where seen.insert(dependency).inserted {
      pending.append(dependency)
    }
  }
  return seen
}

/// The modules that a target's sources import.
func imported(by target: Package.Target) -> Set<String> {
  let files = FileManager.default.enumerator(atPath: target.path)?.compactMap { $0 as? String } ?? []
  let chapterRun = target.path.hasPrefix("Chapters/") && target.type == "library"
  var modules: Set<String> = []
  for file in files where file.hasSuffix(".swift") && !(chapterRun && file.hasPrefix("Run/")) {
    guard let text = try? String(contentsOfFile: target.path + "/" + file, encoding: .utf8) else { continue }
    // An indented one is a line of a text that some chapter starts from.
    for line in text.split(separator: "\n") where line.first != " " {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0 == "@testable" || $0 == "public" || $0 == "package" })
      else { continue }
      modules.insert(String(words[place + 1]))
    }
  }
  return modules.intersection(ours)
}

for target in package.targets {
  let name = target.name
  let undeclared = imported(by: target).subtracting(dependencies[name]!).subtracting([name])
  for module in undeclared.sorted() { faults.append("\(name) imports \(module) and does not declare it") }
  guard target.type != "test", !target.path.hasPrefix("Tests/") else { continue }
  let isLab = dependencies[name]!.contains("Labs") || dependencies[name]!.contains("LabCommands")
  var mayImport: Set<String>
  switch (target.path.hasPrefix("Chapters/"), target.type) {
  case (true, "library"): mayImport = isLab ? chapterImports.union(labImports) : chapterImports
  case (true, _):
    // The chapter in the folder above, and the one command line or the other.
    let chapter = target.path.split(separator: "/")[1]
    mayImport = [String(chapter), isLab ? "LabCommands" : "CompanionCLI"]
    var forbidden = notOnAChaptersWay
    if !isLab { forbidden.insert("Training") }
    for module in reached(from: name).intersection(forbidden).sorted() {
      faults.append("\(name) is built with \(module)")
    }
  case (false, _):
    if name == "companion" { continue }
    guard let line = allowed[name] else {
      faults.append("\(name) has no line in .ci/arrows.swift")
      continue
    }
    mayImport = line
  }
  for module in dependencies[name]!.subtracting(mayImport).sorted() {
    faults.append("\(name) may not import \(module)")
  }
}

guard faults.isEmpty else { fail(faults.joined(separator: "\n"), code: 1) }
print("\(package.targets.count) targets import what they may")
