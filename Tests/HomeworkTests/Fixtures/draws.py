"""Writes draws.tsv: keyed numbers, by Python's own hmac and hashlib. Run it as: python3 draws.py > draws.tsv

Block n is HMAC-SHA-256(key, "text#n"): four big-endian numbers of 64 bits. An integer of a range of c numbers is
the remainder modulo c of the first number below the largest multiple of c. A sheet's code is the first eight bytes
of HMAC-SHA-256(key, "text/decimals/sheet").
"""

import hashlib
import hmac
import struct


def code(key, text):
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()


def numbers(key, text):
    block = 0
    while True:
        yield from struct.unpack(">4Q", code(key, f"{text}#{block}"))
        block += 1


def integer(draws, count):
    limit = (2**64 - 1) - (2**64 - 1) % count
    return next(n for n in draws if n < limit) % count


for key, text in [
    ("spring-26", "two-two-two-network/2023-1234/0"),
    ("가을-26", "convolution-kernel/학생-7/12"),
    ("", "sigmoid-derivative/1/4999"),
    ("k" * 65, "a longer key than a block is hashed first"),
]:
    draws = numbers(key, text)
    first = [str(next(draws)) for _ in range(6)]
    draws = numbers(key, text)
    dice = [str(integer(draws, 6) + 1) for _ in range(12)]
    print(key, text, " ".join(first), " ".join(dice), code(key, f"{text}/5/sheet")[:8].hex(), sep="\t")
