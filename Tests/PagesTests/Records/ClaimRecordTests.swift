import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Record of a claim", .inTurn)
struct ClaimRecordTests {
  /// The keys that every reader of `companion check --json` may rely on.
  private static let keys: Set = [
    "id", "chapter", "printed", "verdict", "enclosure", "exact", "corrected", "diagnosis", "counterexample",
    "condition", "chain",
  ]

  private let records: [String: [String: Any]] = {
    let study = Study(TestChapter().derivation())
    return Dictionary(
      uniqueKeysWithValues: study.verdicts.map { verdict in
        let data = try! JSONEncoder().encode(ClaimRecord(verdict, chapter: "test-chapter"))
        return (verdict.claim.id, try! JSONSerialization.jsonObject(with: data) as! [String: Any])
      })
  }()

  @Test("always has an id, its chapter, what is printed and a verdict")
  func required() {
    for (id, record) in records {
      #expect(record["id"] as? String == id)
      #expect(record["chapter"] as? String == "test-chapter")
      #expect((record["printed"] as? String)?.isEmpty == false)
      #expect(Verdict.Kind(rawValue: record["verdict"] as? String ?? "") != nil)
      #expect(Set(record.keys).isSubset(of: Self.keys.union(["parts"])))
    }
    // Between them, the chapter's claims have all of the keys but `exact`: nothing printed is rational here.
    let seen = Set(records.values.flatMap(\.keys))
    #expect(Self.keys.subtracting(seen) == ["exact"])
  }

  @Test("carries an enclosure, a corrected value and a diagnosis where they apply")
  func evidence() throws {
    let certified = try #require(records["T-1"])
    let enclosure = try #require(certified["enclosure"] as? [String: Double])
    #expect(Set(enclosure.keys) == ["lower", "upper"])
    // σ(−1) = 0.26894142136999512…
    #expect(try #require(enclosure["lower"]) <= 0.268941421369995121)
    #expect(try #require(enclosure["upper"]) >= 0.268941421369995120)
    #expect(certified["corrected"] == nil && certified["diagnosis"] == nil)
    let refuted = try #require(records["T-2"])
    #expect(refuted["verdict"] as? String == "refuted")
    #expect(refuted["corrected"] as? String == "0.269")
    // 1 − 0.269 gives the printed 0.731; the quantity does not.
    let chain = try #require(refuted["chain"] as? [String: Any])
    #expect(chain["printedFrom"] as? String == "displayed")
    let displayed = try #require(chain["displayed"] as? [String: Any])
    #expect(displayed["arithmetic"] as? String == "1 − 0.269")
    #expect(displayed["exact"] as? String == "0.731")
    #expect((chain["unrounded"] as? [String: Any])?["rounded"] as? String == "0.269")
    let sign = try #require(records["T-4"])
    #expect((sign["diagnosis"] as? [String: String])?["slip"] == "sign-flipped")
    #expect(sign["corrected"] as? String == "−(t − y)")
    #expect(sign["counterexample"] is [String: Any])
    #expect(records["T-6"]?["condition"] as? String == "without bias")
    #expect(records["T-6"]?["verdict"] as? String == "conditional")
  }
}
