import Foundation
import TestSupport
import Testing
import Textbook

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Homework

@Suite("Surefire's XML", .inTurn)
struct SurefireReportTests {
  @Test("follows Maven Surefire's schema, whatever a student wrote", arguments: Language.allCases)
  func rules(language: Language) {
    for record in HostileRecords.all {
      let text = SurefireReport.text(
        of: record, language: language, origin: ReportOrigin(program: "9", seed: "1bebc771"))
      #expect(SurefireFaults(text).faults == [], "\(record.name)")
    }
  }

  @Test("counts what it holds")
  func counts() {
    let text = SurefireReport.text(of: HostileRecords.record("0.5"), language: .en)
    #expect(text.contains("tests=\"6\" errors=\"0\" skipped=\"0\" failures=\"4\""))
    let problem = SurefireReport.text(of: MarkRecord(name: "x", problem: .notText), language: .en)
    #expect(problem.contains("tests=\"1\" errors=\"1\" skipped=\"0\" failures=\"0\""))
  }

  @Test(
    "would not pass with a mistake in it",
    arguments: [
      (" skipped=\"0\"", ""), (" tests=\"6\"", ""), (" errors=\"0\"", ""), (" failures=\"4\"", ""),
      (" time=\"0\" tests", " time=\"0s\" tests"), ("<failure ", "<failed "), (" type=\"wrong\"", ""),
      (" name=\"1 w_1\"", ""), ("<testsuite ", "<testsuites "), ("<testsuite ", "<testsuite hostname=\"a\" "),
      ("    <properties/>\n", "<testcase name=\"a\" time=\"0\"/>\n<properties/>\n"),
      ("</testsuite>", "<system-out/></testsuite>"),
    ])
  func mutants(right: String, wrong: String) {
    let text = SurefireReport.text(of: HostileRecords.record("0.5"), language: .en)
    #expect(text.contains(right))
    #expect(SurefireFaults(text.replacing(right, with: wrong, maxReplacements: 1)).faults != [])
  }
}

/// What is wrong with a Surefire report.
///
/// Source: apache/maven-surefire, maven-surefire-plugin/src/site/resources/xsd/surefire-test-report.xsd.
final class SurefireFaults: NSObject, XMLParserDelegate {
  private(set) var faults: [String] = []
  private var open: [String] = []
  private var isAfterProperties = false

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    if !parser.parse() || !open.isEmpty { faults.append("not well-formed") }
  }

  private static let parents = [
    "testsuite": "", "properties": "testsuite", "property": "properties", "testcase": "testsuite",
    "failure": "testcase", "error": "testcase",
  ]
  private static let required: [String: Set<String>] = [
    "testsuite": ["name", "tests", "errors", "skipped", "failures"], "property": ["name", "value"],
    "testcase": ["name", "time"], "failure": ["type"], "error": ["type"],
  ]
  private static let allowed: [String: Set<String>] = [
    "testsuite": ["time", "group"], "testcase": ["classname", "group"], "failure": ["message"],
    "error": ["message"],
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if Self.parents[name] != (open.last ?? "") { faults.append("\(name) in \(open.last ?? "nothing")") }
    let (keys, required) = (Set(attributes.keys), Self.required[name] ?? [])
    if !required.isSubset(of: keys) { faults.append("\(name) lacks \(required.subtracting(keys))") }
    let others = keys.subtracting(required).subtracting(Self.allowed[name] ?? [])
    if !others.isEmpty { faults.append("\(name) has \(others)") }
    if let time = attributes["time"],
      time.wholeMatch(of: #/(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]{0,3})?/#) == nil
    {
      faults.append("time=\(time)")
    }
    if name == "testcase" { isAfterProperties = true }
    if name == "properties", isAfterProperties { faults.append("properties after a case") }
    open.append(name)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  { open.removeLast() }
}
