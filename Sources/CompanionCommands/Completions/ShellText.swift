/// A text in the single quotes of bash and zsh, which leave everything but a quote alone.
func singleQuoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
