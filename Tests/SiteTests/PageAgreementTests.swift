import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages
@testable import Site

/// A browser that computes as Swift does, and some that don't quite.
@Suite("The comparison with what a browser computed", .inTurn)
struct PageAgreementTests {
  private let data: PageData
  private let settings: [[Double]]
  private var values: [[Double]]
  private var gradients: [[Double]]

  init() throws {
    let study = SiteTestChapter().study()
    let live = LiveValues(study)
    for name in study.derivation.names { _ = live.place(of: .symbol(name)) }
    let data = try #require(PageData(study, StepSlips(in: study), showing: live, language: .en))
    self.data = data
    let page = data.program
    settings = (0..<10).map { row in page.givens.indices.map { Double((row * 7 + $0 * 3) % 11) / 8 + 0.1 } }
    let slots = settings.map { page.slotValues($0) }
    values = slots.map { slots in page.slots.map { slots[$0] } }
    let gradient = try #require(data.gradientSlots)
    gradients = slots.map { slots in
      let adjoints = page.program.adjoints(of: gradient.output, values: slots)
      return gradient.parameters.map { adjoints[$0] }
    }
  }

  private static func encoded(_ rows: [[Double]]) -> String {
    let bytes = rows.joined().flatMap { x in
      (0..<8).map { UInt8(truncatingIfNeeded: x.bitPattern >> UInt64(8 * $0)) }
    }
    return Data(bytes).base64EncodedString()
  }

  private var recording: PageRecording {
    PageRecording(
      settings: Self.encoded(settings), values: Self.encoded(values), gradients: Self.encoded(gradients))
  }

  private func compared(_ recording: PageRecording? = nil) throws -> PageAgreement {
    var agreement = PageAgreement(data)
    let isComplete = agreement.compare(recording ?? self.recording, settings: settings.count)
    try #require(isComplete)
    return agreement
  }

  /// The place of a quantity among the page's values.
  private func place(_ name: Symbol) throws -> Int { try #require(data.values.firstIndex(of: .symbol(name))) }

  @Test("accepts what Swift computes in doubles, and has looked at all of it")
  func accepts() throws {
    let agreement = try compared()
    #expect(agreement.faults.isEmpty)
    #expect(agreement.compared == settings.count * (data.values.count + 2))
    #expect(agreement.unbounded == 0)
    #expect(agreement.worstUlps == 0)
  }

  @Test(
    "refuses a value that is a few ulp off more than the functions may be", .tags(.mutant),
    arguments: ["s", "h", "m", "E"] as [Symbol], [true, false])
  func wrongValue(name: Symbol, isUp: Bool) throws {
    var wrong = self
    let place = try place(name)
    // A product is rounded once, so it may be one of two doubles; a sigmoid's exponential may be off.
    let ulps = name == "s" ? 2.0 : 40
    wrong.values[3][place] += (isUp ? ulps : -ulps) * values[3][place].ulp
    let agreement = try wrong.compared()
    #expect(agreement.faults.count == 1)
    let fault = try #require(agreement.faults.first)
    #expect(fault.setting == 4 && fault.value == .symbol(name) && fault.found == wrong.values[3][place])
    #expect(!fault.allowed.contains(fault.found) && fault.allowed.contains(values[3][place]))
    #expect(agreement.worstUlps >= ulps / 2)
  }

  @Test("finds the same faults where the page in the other language was looked at before", .tags(.mutant))
  func sameProgram() throws {
    var wrong = self
    wrong.values[3][try place("s")] += 4 * values[3][try place("s")].ulp
    wrong.gradients[9][1] = -gradients[9][1]
    var agreement = PageAgreement(data, knowing: try compared())
    let isComplete = agreement.compare(wrong.recording, settings: settings.count)
    #expect(isComplete)
    let alone = try wrong.compared()
    #expect(alone.faults.map(\.setting) == [4, 10])
    #expect(agreement.faults.map(\.setting) == alone.faults.map(\.setting))
    #expect(agreement.faults.map(\.allowed.lowerBound) == alone.faults.map(\.allowed.lowerBound))
    #expect(agreement.faults.map(\.allowed.upperBound) == alone.faults.map(\.allowed.upperBound))
    #expect(agreement.compared == alone.compared && agreement.worstUlps == alone.worstUlps)
  }

  @Test("takes nothing over from a page with another program", .tags(.mutant))
  func otherProgram() throws {
    // The same numbers in another order: the first one's enclosures would fit none of them.
    let study = SiteTestChapter().study()
    let live = LiveValues(study)
    for name in study.derivation.names.reversed() { _ = live.place(of: .symbol(name)) }
    let reversed = try #require(PageData(study, StepSlips(in: study), showing: live, language: .ko))
    var other = self
    let places = try reversed.values.map { value in
      try #require(data.values.firstIndex(of: value))
    }
    other.values = values.map { row in places.map { row[$0] } }
    var agreement = PageAgreement(reversed, knowing: try compared())
    let isComplete = agreement.compare(other.recording, settings: settings.count)
    #expect(isComplete && agreement.faults.isEmpty)
  }

  @Test("accepts a sigmoid whose exponential is the next double", .tags(.mutant))
  func nextDouble() throws {
    var other = self
    let place = try place("h")
    let s = values[0][try self.place("s")]
    other.values[0][place] = 1 / (1 + Foundation.exp(-s).nextUp)
    #expect(try other.compared().faults.isEmpty)
    other.values[0][place] = 1 / (1 + Foundation.exp(-s) * (1 + 32 * 0x1p-52))
    #expect(try other.compared().faults.count == 1)
  }

  @Test(
    "refuses a gradient with the wrong sign, one that is missing its factor, and none at all", .tags(.mutant))
  func wrongGradient() throws {
    for change in [{ -$0 }, { $0 / 2 }, { _ in .nan }, { _ in 0 }] as [(Double) -> Double] {
      var wrong = self
      wrong.gradients[9][1] = change(gradients[9][1])
      let agreement = try wrong.compared()
      #expect(agreement.faults.count == 1)
      #expect(agreement.faults.first?.setting == 10)
      #expect(agreement.faults.first?.value == nil)
    }
  }

  @Test("is of no recording that is too short, too long, or none", .tags(.mutant))
  func malformed() {
    let good = recording
    func isAccepted(_ recording: PageRecording, _ count: Int = 10) -> Bool {
      var agreement = PageAgreement(data)
      return agreement.compare(recording, settings: count)
    }
    #expect(isAccepted(good))
    #expect(!isAccepted(good, 9) && !isAccepted(good, 11))
    var short = self
    short.values[9].removeLast()
    #expect(!isAccepted(short.recording))
    short = self
    short.gradients.removeLast()
    #expect(!isAccepted(short.recording))
    for text in ["", "%%%", "AAAA", String(good.values.dropLast(12))] {
      #expect(!isAccepted(PageRecording(settings: good.settings, values: text, gradients: good.gradients)))
      #expect(!isAccepted(PageRecording(settings: text, values: good.values, gradients: good.gradients)))
      #expect(!isAccepted(PageRecording(settings: good.settings, values: good.values, gradients: text)))
    }
  }

  @Test("reads doubles with the lowest byte first, and no text that is something else")
  func numbers() {
    // 1 is 3FF0000000000000, −2 is C000000000000000.
    #expect(DoubleBytes.numbers("AAAAAAAA8D8AAAAAAAAAwA==") == [1, -2])
    #expect(DoubleBytes.numbers("") == [])
    #expect(DoubleBytes.numbers("AAAA") == nil && DoubleBytes.numbers("no base 64!") == nil)
  }
}
