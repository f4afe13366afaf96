import TestSupport
import Testing

@testable import Homework
@testable import Seeds

@Suite("SHA-256", .inTurn)
struct SHA256Tests {
  @Test(
    "of the messages in FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func hash(message: String, expected: String) {
    #expect(SHA256.hash(Array(message.utf8)).hexadecimal == expected)
  }

  @Test("as a keyed hash gives RFC 4231's test cases 1, 2, 3 and 6")
  func authenticationCode() {
    let cases: [([UInt8], [UInt8], String)] = [
      (
        .init(repeating: 0x0b, count: 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        .init(repeating: 0xaa, count: 20), .init(repeating: 0xdd, count: 50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
      ),
      (
        .init(repeating: 0xaa, count: 131),
        Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ]
    for (key, message, expected) in cases {
      #expect(SHA256.authenticationCode(of: message, key: key).hexadecimal == expected)
      let numbers = SHA256.authenticationNumbers(of: message, key: key)
      let digits = expected.indices.filter { expected.distance(from: expected.startIndex, to: $0) % 16 == 0 }
      #expect(numbers == digits.map { UInt64(expected[$0...].prefix(16), radix: 16) })
    }
  }
}
