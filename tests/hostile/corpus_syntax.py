"""Hostile syntax: TOML and JSON of great depth and size, and numbers and dates beyond reason."""

from collections.abc import Callable
from pathlib import Path

from building import A_GEOGRAPHY, A_STORY, a_story

HEAD = 'format = 1\n[story]\ntitle = "x"\n'
TOML = {
    "deep-arrays": "x = " + "[" * 100_000,
    "deep-closed-arrays": "x = " + "[" * 50_000 + "]" * 50_000,
    "deep-tables": "x = " + "{a=" * 50_000,
    "long-dotted-key": "a." * 300_000 + "b = 1",
    "long-header": "[" + "a." * 300_000 + "b]",
    "many-keys": "".join(f"k{number} = {number}\n" for number in range(60_000)),
    "many-tables": "".join(f"[t{number}]\n" for number in range(40_000)),
    "many-empty-events": HEAD + "[[event]]\n" * 50_000,
    "many-unknown-keys": A_STORY + "".join(f"key{number} = 1\n" for number in range(40_000)),
    "huge-number": HEAD + "x = " + "9" * 1_000_000,
    "huge-float": HEAD + "x = 1e" + "9" * 10_000,
    "huge-text": f'{HEAD}note = "{"x" * 3_000_000}"\n',
    "huge-title": A_STORY.replace('title = "A convoy"', f'title = "{"Wide " * 100_000}"'),
    "huge-id": A_STORY.replace('"convoy"', f'"{"c" * 100_000}"'),
    "huge-quote": A_STORY.replace('quote = "talks began"', f'quote = "{"talks began " * 100_000}"'),
    "endless-text": HEAD + 'x = """' + "a\n" * 1_000_000,
    "many-escapes": HEAD + 'x = "' + "\\u0041" * 300_000 + '"',
    "a-lone-surrogate": HEAD + 'x = "\\ud83d"',
    "a-surrogate-of-eight": HEAD + 'x = "\\U00110000"',
    "many-comments": "#" * 4_000_000 + "\n" + A_STORY[:100],
    "story-too-large": A_STORY + "#" * (5 << 20),
    "years-beyond-reason": A_STORY.replace('"2021-05-03"', '"Y17E7"'),
    "years-before-reason": A_STORY.replace('"2021-05-03"', '"-9999-05-03"').replace('"2021-05-04"', '"9999-05-04"'),
    "exponents": A_STORY.replace('"2021-05-03"', '"Y1E999999999"'),
    "a-set-of-many-dates": A_STORY.replace('"2021-05-03"', '"[' + ",".join(["2021-05-03"] * 20_000) + ']"'),
    "a-date-of-many-digits": A_STORY.replace('"2021-05-03"', f'"{"2" * 100_000}"'),
    "figure-beyond-reason": A_STORY.replace("best = 12", "low = -1e308, best = 1e308, high = 1.7e308"),
    "figure-not-a-number": A_STORY.replace("best = 12", "best = nan"),
    "figure-infinite": A_STORY.replace("best = 12", "high = inf"),
    "a-position-beyond": A_STORY.replace(
        'quote = "talks began"', 'quote = "talks began"\n  position = [9999999999, -1]'
    ),
}
JSON = {
    "json-deep": '{"type": ' + "[" * 100_000,
    "json-deep-closed": "[" * 50_000 + "]" * 50_000,
    "json-nan": A_GEOGRAPHY.replace("10.5", "NaN"),
    "json-infinite": A_GEOGRAPHY.replace("10.5", "-Infinity"),
    "json-huge-number": A_GEOGRAPHY.replace("10.5", "9" * 100_000),
    "json-huge-exponent": A_GEOGRAPHY.replace("10.5", "1e999"),
    "json-repeats-a-key": A_GEOGRAPHY.replace('"credit": "Positions', '"credit": "x", "credit": "Positions'),
    "json-lone-surrogate": A_GEOGRAPHY.replace("Coast road", "Coast \\ud83d"),
    "json-many-features": A_GEOGRAPHY.replace('"features": [', '"features": [' + "{}," * 300_000),
    "json-nothing-but-a-list": "[]",
    "json-too-large": A_GEOGRAPHY + " " * (9 << 20),
}


def _toml(text: str) -> Callable[[Path], Path]:
    return lambda folder: a_story(folder, text)


def _json(text: str) -> Callable[[Path], Path]:
    return lambda folder: a_story(folder, geography=text)


CASES: dict[str, Callable[[Path], Path]] = {
    **{name: _toml(text) for name, text in TOML.items()},
    **{name: _json(text) for name, text in JSON.items()},
}
