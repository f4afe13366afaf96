import NumericCore
import Signatures

/// A function for a student to write: what it takes and gives, how it is taught, and which networks it is tried on.
///
///     Exercise(
///       "layer", ExerciseWords.layer,
///       takes: [.init("weights", .matrix, ko: "W, 유닛마다 한 행", en: "W, a row for each unit"), …],
///       gives: .init("outputs", .vector, ko: "활성화 값", en: "the activations"),
///       on: .chapter { _ in .init([.matrix([["w_1", "w_2"], ["w_3", "w_4"]]), …], gives: .vector(["out_h1", "out_h2"])) },
///       .sizes(.inputs(1...3), .units(1...3)) { d, n in … })
///
/// The networks are derivations, and the arguments and the result are their quantities, arranged. So a function of any
/// size is marked as a worksheet is: entry by entry, with right work on a wrong earlier value, and slips named.
public struct Exercise: Sendable {
  /// The function's name: `forward`.
  public let name: String
  /// What a student is told about it.
  public internal(set) var words: Words
  /// The formulas that stand above the function, where the chapter teaches them first; in the file's own names.
  public internal(set) var formulas: [String]
  /// What it takes.
  public internal(set) var parameters: [Parameter]
  /// What it gives.
  public internal(set) var result: Parameter
  /// The functions that come before it: `layer`, or `TwoTwoTwoNetwork.layer` in another file.
  public let after: [String]
  /// What it is tried on.
  public internal(set) var networks: [Network]
  /// The body that the file gives, where what is to be written is what it calls.
  public internal(set) var body: String?
  /// Where it is handed out with a slip in it, to be mended and named: one of these.
  public internal(set) var bugs: [Bug]
  /// What a row of its matrices of weights belongs to; nil where it has none that is one layer's.
  package let rows: WeightRows?
  /// What its words and its given lines are in other conventions.
  package let otherwise: [Rewording]
  /// What conventions have no say about here, though its formulas look like it.
  package let exempt: [Convention.Topic]

  /// Where it is written.
  package let place: SourceLine

  /// Creates an exercise.
  public init(
    _ name: String, _ words: Words, formulas: [String] = [], takes parameters: [Parameter],
    gives result: Parameter, after: [String] = [], bugs: [Bug] = [], body: String? = nil,
    rows: WeightRows? = nil, otherwise: [Rewording] = [], exempt: [Convention.Topic] = [],
    on networks: Network...,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    place = SourceLine(file, line)
    self.name = name
    self.words = words
    self.formulas = formulas
    self.parameters = parameters
    self.result = result
    self.after = after
    self.networks = networks
    self.bugs = bugs
    self.body = body
    self.rows = rows
    self.otherwise = otherwise
    self.exempt = exempt
  }

  /// What a student is told about a function.
  public struct Words: Sendable {
    /// What it computes, as a phrase.
    public internal(set) var title: Bilingual
    /// What is given and what is wanted.
    public internal(set) var task: Bilingual
    /// Three hints, each saying more; none gives the line itself.
    public internal(set) var hints: [Bilingual]
    /// How many hints there are to a function.
    public static let hintCount = 3
    /// What a solved function opens: why it is so, and what would go wrong otherwise.
    public internal(set) var insight: Bilingual

    /// The words about a function.
    public init(title: Bilingual, task: Bilingual, hints: [Bilingual], insight: Bilingual) {
      precondition(hints.count == Self.hintCount, "\(title.en.plainText): three hints, each saying more")
      self.title = title
      self.task = task
      self.hints = hints
      self.insight = insight
    }
  }

  /// Something that a function takes or gives.
  public struct Parameter: Sendable {
    /// Its label.
    public let label: String
    /// Its type.
    public let type: SwiftType
    /// What it is, with the slide's symbol.
    public internal(set) var about: Bilingual

    /// Describes a parameter or a result.
    public init(_ label: String, _ type: SwiftType, ko: RichText, en: RichText) {
      self.label = label
      self.type = type
      about = Bilingual(ko: ko, en: en)
    }

    /// The parameter as a field.
    public var field: SwiftType.Field { .init(label, type) }
  }

  /// A slip that sits in a function as it is handed out.
  public struct Bug: Sendable {
    /// The slip's name in ``Slip``.
    public let slip: String
    /// The lines of the function's body.
    public internal(set) var body: String

    /// A slip, and the body that it sits in.
    public init(_ slip: String, _ body: String) {
      self.slip = slip
      self.body = body
    }
  }
}

extension Exercise {
  /// What a function is tried on: a network, or one for each choice of some sizes.
  public struct Network: Sendable {
    /// What can be chosen; nothing for the chapter's own network.
    public let sizes: [Size]
    /// Whether it is the chapter's own derivation.
    public let isChapters: Bool
    /// The conventions that it is stated in, where they are not the lecture's.
    var conventions: [Convention] = []
    /// The types of what is taken and of what is given, where their matrices of weights stand with rows and columns
    /// exchanged.
    var turned: (taken: [SwiftType], given: SwiftType)?
    private let state: @Sendable (inout Derivation, [Int], [Convention]) -> Call

    /// A size, and what it may be.
    public struct Size: Sendable {
      /// What is counted.
      public let name: Bilingual
      /// From the smallest to the largest.
      public let range: ClosedRange<Int>

      /// A size.
      public init(_ range: ClosedRange<Int>, ko: RichText, en: RichText) {
        self.range = range
        name = Bilingual(ko: ko, en: en)
      }

      /// Inputs.
      public static func inputs(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "입력", en: "inputs") }
      /// Units of a layer.
      public static func units(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "유닛", en: "units") }
      /// Outputs.
      public static func outputs(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "출력", en: "outputs") }
      /// Layers.
      public static func layers(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "층", en: "layers") }
      /// Samples of a batch.
      public static func samples(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "샘플", en: "samples") }
      /// Classes.
      public static func classes(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "부류", en: "classes") }
      /// Steps of gradient descent.
      public static func steps(_ range: ClosedRange<Int>) -> Size { Size(range, ko: "걸음", en: "steps") }
    }

    /// The chapter's own derivation, with the lecture's numbers.
    public static func chapter(_ state: @escaping @Sendable (inout Derivation) -> Call) -> Network {
      Network(sizes: [], isChapters: true) { d, _, _ in state(&d) }
    }

    /// A derivation for each choice of sizes.
    public static func sizes(
      _ sizes: Size..., state: @escaping @Sendable (inout Derivation, [Int]) -> Call
    ) -> Network {
      Network(sizes: sizes, isChapters: false) { d, sizes, _ in state(&d, sizes) }
    }

    /// A derivation for each choice of sizes that is itself stated in the conventions: where they say something that
    /// can't be read off its formulas.
    public static func sizes(
      _ sizes: Size...,
      inConventions state: @escaping @Sendable (inout Derivation, [Int], [Convention]) -> Call
    ) -> Network {
      Network(sizes: sizes, isChapters: false, state: state)
    }

    private init(
      sizes: [Size], isChapters: Bool,
      state: @escaping @Sendable (inout Derivation, [Int], [Convention]) -> Call
    ) {
      self.sizes = sizes
      self.isChapters = isChapters
      self.state = state
    }

    /// States it, for some sizes.
    ///
    /// - Parameters:
    ///   - sizes: One for each entry of ``sizes``; none for the chapter's own network.
    ///   - chapter: The chapter's derivation, which its own network is part of.
    public func stated(_ sizes: [Int], in chapter: Derivation) -> (derivation: Derivation, call: Call) {
      var derivation = isChapters ? chapter.inFormulas(of: conventions) : Derivation()
      let call = state(&derivation, sizes, conventions)
      guard !conventions.isEmpty else { return (derivation, call) }
      // A mean is taken once: of two samples it looks like a ½.
      let left = isChapters ? conventions.filter { $0.topic != .samples } : conventions
      derivation = derivation.inFormulas(of: left)
      return (derivation, turned.map { call.turningWeights($0.taken, $0.given, in: derivation) } ?? call)
    }

    /// What the report calls it: "the chapter's network", "inputs: 3, units: 2".
    public func name(_ sizes: [Int]) -> Bilingual {
      guard !isChapters else { return Bilingual(ko: "장의 신경망", en: "the chapter's network") }
      func text(_ language: Language) -> RichText {
        let parts = zip(self.sizes, sizes).map { "\($0.name[language].plainText): \($1)" }
        return RichText([.text(parts.joined(separator: ", "))])
      }
      guard !sizes.isEmpty else { return Bilingual(ko: "다른 수", en: "other numbers") }
      return Bilingual(ko: text(.ko), en: text(.en))
    }
  }

  /// The arguments of a function and what it gives, as quantities of a derivation.
  public struct Call: Sendable {
    /// The arguments, in the order of the parameters.
    public let arguments: [Arranged<Symbol>]
    /// The result.
    public let result: Arranged<Symbol>

    /// A call.
    public init(_ arguments: [Arranged<Symbol>], gives result: Arranged<Symbol>) {
      self.arguments = arguments
      self.result = result
    }
  }
}

extension Arranged<Symbol> {
  /// One quantity.
  public static func number(_ quantity: Expression) -> Arranged { .entry(quantity.name) }

  /// A vector of quantities.
  public static func vector(of quantities: [Expression]) -> Arranged { .vector(quantities.map(\.name)) }

  /// A matrix of quantities, row by row.
  public static func matrix(of rows: [[Expression]]) -> Arranged { .matrix(rows.map { $0.map(\.name) }) }
}
