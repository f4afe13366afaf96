import Foundation
import TestSupport
import Testing
import Textbook

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Homework

@Suite("JUnit XML", .inTurn)
struct JUnitReportTests {
  static func report(_ records: [MarkRecord], _ language: Language) -> String {
    JUnitReport.opening
      + records.enumerated().map {
        JUnitReport.suite(of: $1, index: $0, language: language, timestamp: "2026-03-02T09:00:00")
      }.joined() + JUnitReport.closing
  }

  @Test("follows Apache Ant's schema, whatever a student wrote", arguments: Language.allCases)
  func rules(language: Language) {
    #expect(JUnitFaults(Self.report(HostileRecords.all, language)).faults == [])
  }

  @Test("says with what the marks were made")
  func origin() {
    let origin = ReportOrigin(program: "9.9", seed: "1bebc771")
    let text = JUnitReport.suite(
      of: HostileRecords.record("a"), index: 0, language: .en, timestamp: "2026-03-02T09:00:00",
      origin: origin)
    #expect(JUnitFaults(JUnitReport.opening + text + JUnitReport.closing).faults == [])
    #expect(text.contains("<property name=\"program\" value=\"9.9\"/>"))
    #expect(text.contains("<property name=\"seed\" value=\"1bebc771\"/>"))
  }

  @Test(
    "would not pass with a mistake in it",
    arguments: [
      ("tests=\"6\"", "tests=\"5\""), ("failures=\"4\"", "failures=\"3\""), ("errors=\"0\"", "errors=\"1\""),
      ("09:00:00", "09:00:00Z"), (" hostname=\"localhost\"", ""), (" id=\"0\"", " id=\"a\""),
      (" package=\"one-one-one-network\"", ""), ("<failure ", "<failed "), (" classname=\"0.5\"", ""),
      (" type=\"wrong\"", ""), ("    <properties/>\n", ""), ("</testsuites>", ""),
      ("time=\"0\"", "time=\"now\""),
      ("name=\"0.5.json\"", "name=\"<\""),
    ])
  func mutants(right: String, wrong: String) {
    let text = Self.report([HostileRecords.record("0.5")], .en)
    #expect(text.contains(right))
    #expect(JUnitFaults(text.replacing(right, with: wrong, maxReplacements: 1)).faults != [])
  }
}

/// What is wrong with a JUnit file.
///
/// Source: the schema of Apache Ant's JUnit task's files (JUnit.xsd, windyroad/JUnit-Schema).
final class JUnitFaults: NSObject, XMLParserDelegate {
  private(set) var faults: [String] = []
  private var open: [String] = []
  private var children: [String] = []
  private var counted = ["testcase": 0, "failure": 0, "error": 0]
  private var stated: [String: String] = [:]
  private var suites = 0

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    if !parser.parse() || !open.isEmpty || suites == 0 { faults.append("not well-formed") }
  }

  private static let parents = [
    "testsuites": "", "testsuite": "testsuites", "properties": "testsuite", "property": "properties",
    "testcase": "testsuite",
    "system-out": "testsuite", "system-err": "testsuite", "failure": "testcase", "error": "testcase",
  ]
  private static let required = [
    "testsuite": ["name", "package", "id", "timestamp", "hostname", "tests", "failures", "errors", "time"],
    "testcase": ["classname", "name", "time"], "property": ["name", "value"], "failure": ["type", "message"],
    "error": ["type", "message"],
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if Self.parents[name] != (open.last ?? "") { faults.append("\(name) in \(open.last ?? "nothing")") }
    if Set(attributes.keys) != Set(Self.required[name] ?? []) { faults.append("\(name): \(attributes.keys)") }
    for (key, value) in attributes where !isRight(key, value) { faults.append("\(key)=\(value)") }
    open.append(name)
    if name == "testsuite" {
      if attributes["id"] != "\(suites)" { faults.append("suite \(suites) has another id") }
      suites += 1
      stated = attributes
      children = []
      counted = counted.mapValues { _ in 0 }
    } else if open.dropLast().last == "testsuite" {
      children.append(name)
    }
    counted[name]? += 1
  }

  private func isRight(_ key: String, _ value: String) -> Bool {
    switch key {
    case "id", "tests", "failures", "errors": value.wholeMatch(of: #/[0-9]+/#) != nil
    case "time": value.wholeMatch(of: #/[0-9]+(\.[0-9]+)?/#) != nil
    case "timestamp": value.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/#) != nil
    case "hostname", "type": !value.isEmpty
    default: true
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
    guard name == "testsuite" else { return }
    let cases = children.count { $0 == "testcase" }
    let order = ["properties"] + Array(repeating: "testcase", count: cases) + ["system-out", "system-err"]
    if children != order { faults.append("the order is \(children)") }
    for (element, attribute) in [("testcase", "tests"), ("failure", "failures"), ("error", "errors")]
    where stated[attribute] != "\(counted[element]!)" {
      faults.append("\(attribute) is \(counted[element]!)")
    }
  }
}
