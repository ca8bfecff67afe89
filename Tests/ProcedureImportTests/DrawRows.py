#!/usr/bin/env python3
"""Draws rows of the national database for labelling by hand: python3 DrawRows.py DATABASE.ndjson.gz KIND COUNT [SKIP]

A row is drawn when its text holds a cue that is wider than what the extractor looks for. The draw depends on nothing
but the seed, the code of the procedure and the place of the row, so it can be repeated on every machine. Procedures
that Labels.txt already uses are left out, so the rows are held out from everything that was tuned on those.

The rows of FreshLabels.txt are drawn by the kinds in FRESH from procedures that neither Labels.txt nor HeldOutLabels.txt
uses, one of a procedure and each text once.

For the kinds in UNREAD the procedures are halved by a digest of their codes: one half was read while the extractor was
written, the rows come from the other, each text once and none that stands in the half that was read.
"""

import gzip
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

SEED = "held-out-2026-11-21"
FOLDER = pathlib.Path(__file__).resolve().parent

ROWS = "/executionCases/{}/profileComponents/{}"
STEPS = "/executionSteps/{}"
METHODS = "/executionMethods/{}"
# One row for each step that a line `Bước n` begins, with the lines behind it, where it names an agency of the record.
STEP_LINES = "/executionSteps/step/{}"
STEP = re.compile(r"\W*bước\s*(\d+)\b(?!\.\d)", re.IGNORECASE)

# Which texts a kind is drawn from, and the cue that a text must hold.
KINDS = {
    "validity": (ROWS, r"(không quá|trong vòng|trong thời hạn|chưa quá|thời hạn)\s+\d+\s*(\([^)]*\)\s*)?(tháng|năm|ngày)"),
    "databases": (ROWS, r"khai thác được|cơ sở dữ liệu|csdl"),
    "copy-forms": (ROWS, r"^\W*(\w\s*[.)]\s*)?(\d+\s*)?bản (chụp|sao (y |có |được )?(chứng thực|công chứng|cấp từ|từ sổ))"),
    "alternatives": (ROWS, r"^[^,;:()]{8,140}\bhoặc (giấy|văn bản|quyết định|hợp đồng|chứng từ|trích|hộ chiếu|thẻ|bản|đơn)[^,;:()]{0,80}$"),
    "one-of-lists": (ROWS, r"một trong (các|những|số)\b[^:]{0,120}:.*;"),
    "stage-agencies": (STEPS, r"bước\s*\d"),
    "stage-times": (STEPS, r"bước\s*\d.{0,400}\d+\s*ngày"),
    "supplements": (STEPS, r"bổ sung"),
    "supplements-2": (STEPS, r"hồ sơ[^.;\n]{0,80}(chưa|không) (đầy |hợp |đúng|đáp|phù|đảm|bảo)?[^.;\n]{0,200}\d+\s*(\([^)]*\)\s*)?(ngày|giờ)[^.;\n]{0,300}(bổ sung|hoàn thiện|hoàn chỉnh)"),
    "extensions": (METHODS, r"gia hạn|kéo dài"),
    "pauses": (METHODS, r"tạm dừng|tạm ngừng|dừng tính"),
    "not-counted": (METHODS, r"không (được )?tính (vào|trong) (thời hạn|thời gian)"),
    "original-or": (ROWS, r"(bản chính|bản gốc)[^,;]{0,12}\bhoặc (bản|\w+ bản)|hoặc (bản chính|bản gốc)"),
    "remote": (METHODS, r"miền núi|hải đảo|vùng sâu|cách xa|tăng thêm"),
}


MENDING = r"(bổ sung|hoàn thiện|hoàn chỉnh|sửa đổi|chỉnh sửa|sửa chữa|giải trình)"
LENGTH = r"\d+\s*(\([^)]*\)\s*)?(ngày|tháng)"
NOTICE = r"[^.;\n]{0,40}từ((?!nhận (được |đủ |đầy đủ )*hồ sơ)[^.;\n]){0,80}?(thông báo|yêu cầu|văn bản|công văn)"

# Kinds whose rows come from the half that was not read; registers-2 is drawn without the rows of registers.
UNREAD = {
    "registers": (ROWS, r"khai thác|cơ sở dữ liệu|csdl"),
    "registers-2": (ROWS, r"cơ sở dữ liệu|csdl"),
    "extensions": (METHODS, r"gia hạn|kéo dài|dài hơn|thêm không quá|thêm nhưng"),
    "excluded-times": (METHODS, r"(không|chưa)\s+(được\s+)?(tính|bao gồm|kể|gồm)[^.;\n]{0,60}thời (gian|hạn)|trừ thời gian|ngoài thời gian"),
    "supplies": (
        STEPS,
        f"{LENGTH}{NOTICE}[^.;\\n]{{0,250}}{MENDING}|{MENDING}[^.;\\n]{{0,250}}{LENGTH}{NOTICE}"
        f"|(sau|quá|hết)[^.;\\n]{{0,20}}{LENGTH}[^.;\\n]{{0,200}}(không|chưa)[^.;\\n]{{0,60}}{MENDING}",
    ),
    "supplement-rounds": (STEPS, f"{MENDING}[^.;\\n]{{0,200}}\\blần\\b|\\blần\\b[^.;\\n]{{0,200}}{MENDING}"),
    "step-lengths": (STEP_LINES, f"^\\W*bước\\s*\\d+\\W*\\s*(trong|không quá|chậm nhất)[^\\n]{{0,60}}?{LENGTH}"),
    "one-of-headings": (ROWS, r"^(?=.*một trong).*(:|bao gồm|gồm có|như sau|sau đây|sau|hồ sơ gồm)[\s.:;,]*$"),
}


FRESH_SEED = "fresh-2026-11-22"
BASES = "/legalBasisesDetails/{}"
# Of what a row is one, and the cue that its text must hold.
FRESH = {
    "docs": (ROWS, r"trường hợp|đối với|nếu|hoặc|một trong|bản sao|bản chính|bản chụp|mẫu|không quá|cơ sở dữ liệu|xuất trình"
             r"|:\s*$|gồm\s*$|lưu ý|ghi chú"),
    "limits": (METHODS, r"(?-i:\d+[^.\n]{0,25}(ngày|tháng|giờ|năm)|ngay|ngày)"),
    "fees": ("/executionMethods/{}/fees/{}", r"\S"),
    "steps": ("/executionSteps", r""),
    "reqs": ("/requirementsAndConditions", r"\S"),
    "results": ("/resultsDetails/{}", r""),
    "bases": (BASES, r""),
}


def fresh_texts(record, kind):
    """Place, text, and what besides the text must differ from an earlier row of the record."""
    methods = record.get("executionMethods") or []
    if kind == "docs":
        return [(place, text, "") for place, text in texts(record, ROWS)]
    if kind == "limits":
        return [
            (METHODS.format(i), row.get("description"), (row.get("processingTime"), row.get("processingTimeUnit")))
            for i, row in enumerate(methods)
        ]
    if kind == "fees":
        return [
            (FRESH[kind][0].format(i, j), fee.get("description"), fee.get("value"))
            for i, row in enumerate(methods)
            for j, fee in enumerate(row.get("fees") or [])
        ]
    if kind == "steps":
        return [(FRESH[kind][0], "", "")] if record.get("executionSteps") else []
    if kind == "reqs":
        return [(FRESH[kind][0], record.get("requirementsAndConditions"), "")]
    rows = record.get(FRESH[kind][0].split("/")[1]) or []
    return [(FRESH[kind][0].format(i), row.get("name"), i) for i, row in enumerate(rows)]


def fresh(database, kind, count):
    used = {
        line.split("\t")[1]
        for name in ("Labels.txt", "HeldOutLabels.txt")
        for line in (FOLDER / name).read_text().splitlines()
        if line.count("\t") == 3
    }
    cue = re.compile(FRESH[kind][1], re.IGNORECASE)
    rows = []
    with gzip.open(database, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            code = record["code"].strip()
            seen, drawn = set(), []
            for pointer, text, same in [] if code in used else fresh_texts(record, kind):
                text = unicodedata.normalize("NFC", text or "")
                if (same, text) in seen or not cue.search(text):
                    continue
                seen.add((same, text))
                order = hashlib.sha256(f"{FRESH_SEED}|{kind}|{code}|{pointer}".encode()).hexdigest()
                drawn.append((order, code, pointer, text))
            rows += sorted(drawn)[:1]
    known = set()
    for _, code, pointer, text in sorted(rows):
        key = " ".join(text.split()).lower()
        if key and key in known:
            continue
        known.add(key)
        print(f"{kind}\t{code}\t{pointer}\t{' / '.join(text.split(chr(10)))}")
        count -= 1
        if count == 0:
            return


def was_read(code):
    return hashlib.sha256(f"dev5|{code}".encode()).digest()[0] % 2 == 0


def agencies(record):
    units = [unit for key, value in record.items() if key.startswith("departments") for unit in value or []]
    names = {unicodedata.normalize("NFC", unit.get("name") or "").split(" - ")[0].strip().lower() for unit in units}
    return names - {""}


def texts(record, place):
    if place == METHODS:
        return [(METHODS.format(i), row.get("description")) for i, row in enumerate(record.get("executionMethods") or [])]
    if place == STEPS:
        parts = [f"{step.get('name') or ''}\n{step.get('description') or ''}" for step in record.get("executionSteps") or []]
        return [("/executionSteps", "\n".join(parts))]
    if place == STEP_LINES:
        steps = []
        for _, text in texts(record, STEPS):
            for line in unicodedata.normalize("NFC", text).split("\n"):
                if start := STEP.match(line):
                    steps.append((STEP_LINES.format(start[1]), line))
                elif steps and line.strip():
                    steps[-1] = (steps[-1][0], steps[-1][1] + "\n" + line)
        return [step for step in steps if any(agency in step[1].lower() for agency in agencies(record))]
    return [
        (ROWS.format(i, j), row.get("name"))
        for i, group in enumerate(record.get("executionCases") or [])
        for j, row in enumerate(group.get("profileComponents") or [])
    ]


def main(database, kind, count, skip="0"):
    if kind.startswith("fresh-"):
        return fresh(database, kind.removeprefix("fresh-"), int(count))
    place, cue = {**KINDS, **UNREAD}[kind]
    cue = re.compile(cue, re.IGNORECASE | re.DOTALL)
    used = {line.split("\t")[1] for line in (FOLDER / "Labels.txt").read_text().splitlines() if line.count("\t") == 3}
    drawn = []
    known = set()
    with gzip.open(database, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            code = record["code"].strip()
            is_known = code in used or (kind in UNREAD and was_read(code))
            if is_known and kind not in UNREAD:
                continue
            seen = set()
            for pointer, text in texts(record, place):
                text = unicodedata.normalize("NFC", text or "")
                if text in seen or not cue.search(text):
                    continue
                seen.add(text)
                if is_known:
                    known.add(" ".join(text.split()))
                    continue
                order = hashlib.sha256(f"{SEED}|{kind}|{code}|{pointer}".encode()).hexdigest()
                drawn.append((order, code, pointer, text))
    drawn.sort()
    if kind in UNREAD:
        rows = {}
        for row in drawn:
            rows.setdefault(" ".join(row[3].split()), row)
        drawn = [row for text, row in rows.items() if text not in known]
    print(f"{len(drawn)} rows hold the cue", file=sys.stderr)
    for _, code, pointer, text in drawn[int(skip) :][: int(count)]:
        print(f"{kind}\t{code}\t{pointer}\t{' / '.join(text.split(chr(10)))}")


if __name__ == "__main__":
    main(*sys.argv[1:5])
