import NumericCore
import TestSupport
import Testing

@Suite("Quantities, each over earlier ones", .inTurn)
struct QuantitiesTests {
  private static let (x, w): (Expression, Expression) = (.symbol("x"), .symbol("w"))

  /// x = 3, w = 2, y = w·x, z = y + x, and nothing else.
  private static let stated: Quantities = {
    var quantities = Quantities()
    quantities.state(Quantity(symbol: "x", definition: .given(3), role: .input))
    quantities.state(Quantity(symbol: "w", definition: .given(2), role: .weight))
    quantities.state(Quantity(symbol: "y", definition: .formula(w * x), role: .computed))
    quantities.state(Quantity(symbol: "z", definition: .formula(.symbol("y") + x), role: .computed))
    return quantities
  }()

  @Test("say what comes from what, by hand")
  func walks() {
    let quantities = Self.stated
    #expect(quantities.names == ["x", "w", "y", "z"])
    #expect(quantities.givens == ["x", "w"])
    #expect(quantities.ancestors(of: ["y"]) == ["x", "w", "y"])
    #expect(quantities.scope(of: ["y"]).map(\.symbol) == ["y", "w", "x"])
    #expect(quantities.dependents(of: "w", upTo: "z") == ["w", "y", "z"])
    #expect(quantities.dependents(of: "z", upTo: "y") == ["z"])
    #expect(quantities.directUsers(of: "x") == ["y", "z"])
    #expect(quantities.depend(["z"], on: ["w"]) && !quantities.depend(["x"], on: ["w"]))
    #expect(quantities.isStated("x", before: "z") && !quantities.isStated("z", before: "x"))
    #expect(quantities.isStated("z", before: "nobody") && !quantities.isStated("nobody", before: "z"))
    var exacts = quantities.exacts
    #expect(exacts("z") == 9)
  }

  @Test("go on from a definition that looks ahead, and so do those that are kept of them")
  func looksAhead() {
    var quantities = Self.stated
    // z = 3w now, which is stated after y; y = z + 1 = 7.
    quantities.redefine("z", as: .formula(3 * Self.w))
    quantities.redefine("y", as: .formula(.symbol("z") + 1))
    for quantities in [quantities, quantities.keeping(["w", "y", "z"])] {
      var exacts = quantities.exacts
      #expect(exacts("y") == 7)
      #expect(quantities.dependents(of: "w", upTo: "y").contains("z"))
      #expect(
        DependencyGraph(of: "y", by: "w", in: quantities).paths(limit: 5) == [["y", "z", "w"]])
    }
    #expect(quantities.keeping(["w", "y", "z"]).names == ["w", "y", "z"])
  }

  @Test("differentiate by what is defined now, not by what was")
  func localDerivatives() {
    var quantities = Self.stated
    let partial = quantities.partial(of: "z", by: "w", following: .correct)
    #expect(quantities.formula(of: partial) == Self.x)
    quantities.redefine("y", as: .formula(Self.w * Self.w))
    #expect(quantities.formula(of: partial) == Self.x)
    quantities.workOut(partial, following: .correct)
    var exacts = quantities.exacts
    // dz/dw = 2w.
    #expect(exacts(partial) == 4)
    // A copy made before knows nothing of it.
    var earlier = Self.stated
    let same = earlier.partial(of: "z", by: "w", following: .correct)
    #expect(earlier.formula(of: same) == Self.x)
  }

  @Test("are equal where they state the same, however often it was written down")
  func equality() {
    var other = Quantities()
    for name in Self.stated.names {
      let quantity = Self.stated[name]!
      other.state(Quantity(symbol: name, definition: quantity.definition, role: quantity.role))
    }
    #expect(other == Self.stated)
    #expect(Set([other["w"]!, Self.stated["w"]!]).count == 1)
    #expect(other["w"] != Quantity(symbol: "w", definition: .given(2), role: .bias))
    other.redefine("w", as: .given("2.0"))
    #expect(other != Self.stated)
  }
}
