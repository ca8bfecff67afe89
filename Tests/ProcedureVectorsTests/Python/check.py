"""Compares the answers of the reader with conformance vectors: python3 check.py CATALOGUE VECTORS"""

import json
import sys

from reader import Catalogue


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(catalogue_path, vectors_path):
    data, vectors = load(catalogue_path), load(vectors_path)
    if vectors["catalogue"]["digest"] != data["digest"]:
        print("the vectors belong to another catalogue", file=sys.stderr)
        return 2
    catalogue = Catalogue(data)
    failed = {"documents": 0, "deadline": 0}
    for vector in vectors["vectors"]:
        answer = catalogue.assess(vector["dossier"])
        for part in failed:
            if answer[part] != vector["expected"][part]:
                failed[part] += 1
                print(f"{vector['id']} {part}\n  expected {vector['expected'][part]}\n  got      {answer[part]}")
    count = len(vectors["vectors"])
    for part, number in failed.items():
        print(f"{part}: {count - number} of {count} vectors pass")
    return 1 if any(failed.values()) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
