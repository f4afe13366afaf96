import NumericCore
import Textbook
import WrittenMath

/// A statement of a block, as it was written.
enum NotesStatement {
  /// Numbers that are given, each with its role.
  case given([Given])
  /// A quantity by its formula.
  case formula(Written, is: Written)
  /// The derivatives of a quantity by others.
  case gradient(of: Written, by: [Written])
  /// Parameters that take a step.
  case step([Written])
  /// What quantities are after some rounds.
  case after(Int, [Written])
  /// A whole network.
  case network(Substring)
  /// What the notes say.
  case claim(WrittenClaim)

  /// A number that is given, or a list of numbers.
  struct Given {
    let name: Written
    let value: Written
    let role: Quantity.Role
  }
}

/// What notes claim, as it was written.
struct WrittenClaim {
  /// The id behind `#`; nil where there is none.
  let id: Substring?
  /// What is said, each with the relation between its sides.
  let chains: [WrittenChain]
  /// What is assumed: names with their values.
  let conditions: [(name: Written, value: Written)]
  /// How it is written in mathematics, where it is.
  let math: Substring?
  /// Where it stands.
  let range: Range<String.Index>
}
