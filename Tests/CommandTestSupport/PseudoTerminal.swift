import Foundation

/// A terminal that nobody sits at: what is written to its slave end can be read, and lines can be typed.
package final class PseudoTerminal {
  /// What a program has open as its terminal.
  package let slave: Int32
  private let master: Int32

  /// Opens one of a size; it does not echo what is typed, and writes the ends of lines as they come.
  package init(rows: UInt16, columns: UInt16) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0 else { throw POSIXError(.ENXIO) }
    (master, slave) = ends
    var settings = termios()
    tcgetattr(slave, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(slave, TCSANOW, &settings)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// Types text; U+0004 is Ctrl-D.
  package func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// What has been written to it so far and was not read before.
  package var received: String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, 50) == 1, request.revents & Int16(POLLIN) != 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
