/// Unicode's subscript and superscript characters.
package enum UnicodeScript {
  private static let subscripts = table(
    "0123456789+−-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static let superscripts = table(
    "0123456789+−-=()abcdefghijklmnoprstuvwxyzT*", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ*")

  /// The text as a subscript, or `_text` when a character has no subscript of its own.
  package static func `subscript`(_ text: String) -> String { script(text, from: subscripts) ?? "_\(text)" }

  /// The text as a superscript, or `^text` when a character has no superscript of its own.
  package static func superscript(_ text: String) -> String { script(text, from: superscripts) ?? "^\(text)" }

  /// The integer as a superscript.
  static func superscript(_ integer: Int) -> String { superscript(String(integer)) }

  /// The ASCII character that a superscript digit or sign stands for.
  static func plain(superscript character: Character) -> Character? {
    "0123456789+-".first { superscripts[$0] == character }
  }

  private static func script(_ text: String, from table: [Character: Character]) -> String? {
    let characters = text.compactMap { table[$0] }
    return characters.count == text.count ? String(characters) : nil
  }

  private static func table(_ plain: String, _ script: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, script))
  }
}
