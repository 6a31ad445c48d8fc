"""Load: stories with far more in them than anybody reads."""

from collections.abc import Callable
from pathlib import Path

from building import A_STORY, a_story

HEAD = """format = 1

[story]
title = "Load"
lanes = [{lanes}]

[[source]]
id = "s"
file = "sources/report.txt"
title = "S"

"""
SOURCE = "\n".join(f"Number {number} happened." for number in range(20_000)) + "\n"


def _story(body: str, lanes: int = 2) -> str:
    return HEAD.format(lanes=", ".join(f'"L{lane}"' for lane in range(lanes))) + body


def _voice(number: int, side: str = "") -> str:
    return f'[[voice]]\nid = "v{number}"\nname = "V{number}"\n' + (f'side = "{side}"\n' if side else "")


def _event(number: int, when: str = "2021-05-03", lane: int = 0) -> str:
    return f'[[event]]\nid = "e{number}"\ntitle = "E{number}"\nwhen = "{when}"\nlane = "L{lane}"\n'


def _claim(number: int, said_by: int = 0, more: str = "") -> str:
    quote = f"Number {number % 20_000} happened"
    return f'[[event.claim]]\nid = "c{number}"\nsource = "s"\nquote = "{quote}"\nsaid_by = "v{said_by}"\n{more}'


def _loaded(body: Callable[[], str], lanes: int = 2) -> Callable[[Path], Path]:
    return lambda folder: a_story(folder, _story(body(), lanes), SOURCE)


def _events(count: int, when: Callable[[int], str] = lambda _: "2021-05-03", lanes: int = 2) -> str:
    return _voice(0) + "".join(_event(n, when(n), n % lanes) + _claim(n) for n in range(count))


def _some_day(number: int) -> str:
    return f"{1 + number // 365:04}-{1 + number % 12:02}-{1 + number % 28:02}"


def _beginning(length: int) -> str:
    return SOURCE[:length].replace("\n", "\\n")


CASES: dict[str, Callable[[Path], Path]] = {
    "ten-thousand-events-on-a-day": _loaded(lambda: _events(10_000)),
    "ten-thousand-days": _loaded(lambda: _events(10_000, _some_day)),
    "a-hundred-thousand-claims": _loaded(lambda: _voice(0) + _event(0) + "".join(_claim(n) for n in range(100_000))),
    "five-thousand-claims-of-one-event": _loaded(lambda: _voice(0) + _event(0) + "".join(map(_claim, range(5_000)))),
    "thousands-of-lanes": _loaded(lambda: _events(3_000, lanes=3_000), lanes=3_000),
    "hundreds-of-sides": _loaded(
        lambda: "".join(_voice(n, f"Side {n}") for n in range(400))
        + '[[topic]]\nid = "t"\ntitle = "T"\n' + _event(0)
        + "".join(_claim(n, n, 'topic = "t"\n') for n in range(400))
    ),
    "thousands-of-voices-in-a-chain": _loaded(
        lambda: "".join(map(_voice, range(5_000)))
        + _event(0) + _claim(0, 0, f"through = [{', '.join(f'{chr(34)}v{n}{chr(34)}' for n in range(1, 5_000))}]\n")
    ),
    "thousands-of-figures": _loaded(
        lambda: "".join(map(_voice, range(1_000))) + _event(0)
        + "".join(_claim(n, n, f'figure = {{ best = {n}, unit = "men" }}\n') for n in range(1_000))
    ),
    "thousands-of-quotes-that-are-missing": _loaded(
        lambda: _voice(0) + _event(0) + "".join(_claim(n).replace("happened", "never happened") for n in range(1_500))
    ),
    "thousands-of-places-for-a-quote": lambda folder: a_story(
        folder, A_STORY.replace('"talks began"', '"when"\n  everywhere = true'), "It was when " * 100_000
    ),
    "thousands-of-quotes-that-nest": _loaded(
        lambda: _voice(0) + _event(0)
        + "".join(_claim(n).replace(f"Number {n} happened", _beginning(40 + n)) for n in range(2_000))
    ),
}  # fmt: skip
