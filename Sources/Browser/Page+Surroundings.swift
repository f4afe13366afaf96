extension Page {
  /// Gives the page another width, in CSS pixels; it stays as it is otherwise.
  ///
  /// - Parameter isMobile: Whether it is laid out as on a telephone, which heeds `<meta name="viewport">`.
  package func resize(width: Int, height: Int = 800, isMobile: Bool = false) throws(BrowserError) {
    try command(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": isMobile])
  }

  /// Says what the reader prefers, to this page and to those that are opened after it.
  package func prefer(isDark: Bool = false, reducedMotion: Bool = false) throws(BrowserError) {
    try command(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"],
          ["name": "prefers-reduced-motion", "value": reducedMotion ? "reduce" : "no-preference"],
        ]
      ])
  }
}
