"""Writes seeds.tsv: stretched seeds and sheets' codes, by Python's own hashlib and hmac:
python3 seeds.py > seeds.tsv

    pbkdf2 <password> <salt> <iterations> <32 bytes in hexadecimal>
    code <key> <chapter> <student> <draw> <decimals> <given=value …> <quantity …> <code>

The code of a sheet of version 2 is the first eight bytes of HMAC-SHA-256(key, text). The text is that of all fields,
each after its length in bytes and a colon: "sheet/2", chapter, student, draw, decimals, the number of givens, their
names and values, the number of steps, their numbers and quantities.
"""

import hashlib
import hmac

for password, salt, iterations in [
    ("password", "salt", 1),
    ("password", "salt", 2),
    ("password", "salt", 4096),
    ("", "backprop-companion/seed", 3),
    ("k" * 65, "a longer password than a block is hashed first", 5),
    ("spring-26", "backprop-companion/seed", 600_000),
    ("가을학기", "backprop-companion/seed", 600_000),
]:
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), iterations)
    print("pbkdf2", password, salt, iterations, key.hex(), sep="\t")


def code(key, chapter, student, draw, decimals, givens, quantities):
    fields = ["sheet/2", chapter, student, draw, decimals, len(givens)]
    fields += [part for given in givens for part in given]
    fields.append(len(quantities))
    fields += [part for step in enumerate(quantities, 1) for part in step]
    fields = [str(field).encode() for field in fields]
    text = b"".join(str(len(field)).encode() + b":" + field for field in fields)
    return hmac.new(key.encode(), text, hashlib.sha256).digest()[:8].hex()


for row in [
    ("0123456789abcdef0123456789abcdef", "one-one-one-network", "2023-1234", 12, 3,
     [("x_t", "1.2"), ("w_1", "−0.80")], ["s_1", "h", "∂E/∂w_2"]),
    ("k" * 64, "xor-network", "학생-7", 0, 6, [], ["y"]),
]:
    *head, givens, quantities = row
    print("code", *head, " ".join(f"{name}={value}" for name, value in givens), " ".join(quantities), code(*row),
          sep="\t")
