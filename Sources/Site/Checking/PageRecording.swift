/// What a page's script computed at settings that it drew: bytes of doubles, the lowest first, in base 64.
package struct PageRecording: Decodable, Sendable {
  let settings: String
  let values: String
  let gradients: String

  package init(settings: String, values: String, gradients: String) {
    self.settings = settings
    self.values = values
    self.gradients = gradients
  }
}
