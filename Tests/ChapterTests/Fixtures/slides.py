"""Writes slides.tsv: the lecture and the slide of every claim, from the tables of claims.

usage: python3 slides.py claims.tsv published.tsv > slides.tsv

claims.tsv has the columns id, lecture, kind, slide, printed; published.tsv has id, source, what, printed. A
slide's name is what stands before the first comma: the rest says which line of the slide is meant.
"""
import csv
import sys

LECTURES = {"000": "L1", "001": "L2", "002": "L3", "003": "L4", "004": "L5"}


def rows(path):
    with open(path, encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


print("id\tlecture\tslide")
for row in rows(sys.argv[1]):
    print(row["id"], LECTURES[row["lecture"]], row["slide"].split(",")[0], sep="\t")
for row in rows(sys.argv[2]):
    print(row["id"], row["id"].split("-")[0], row["source"].split(" (")[0].split(",")[0], sep="\t")
