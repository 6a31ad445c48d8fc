"""Run the benchmarks, print them, and write them as JSON: `run.py [--runs N] [--json FILE]`."""

import argparse
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).parents[1] / 'screen.json'}")
sys.path.append(str(Path(__file__).parent.parent))  # for the builders of the tests
AIMS = {
    "first_paint": "aim 1.5, never above 2",
    "complete": "aim 1.5, never above 2",
    "peak_memory": "aim 1.6",
    "click_to_paint": "aim 16 ms at p99",
    "click_to_1mb": "aim 100 ms at p99",
    "picture_png_4k": "aim 50 ms, never above a third of Qt's own writer",
    **{f"deck_{kind}_20": "aim 3 s" for kind in ("pptx", "pdf")},
    "corridor_steps_schematic": "aim 8 ms at p99",
    "corridor_steps_map": "aim 8 ms at p99",
    "corridor_places_schematic": "aim 16 ms at p99",
    "corridor_places_map": "aim 16 ms at p99",
    "document_open_1mb": "aim 100 ms at p99",
    "document_scroll_1mb": "aim 10 ms at p99",
    **{f"timeline_{kind}_{count}": "aim 16 ms at p99" for kind in ("pan", "zoom") for count in (10, 1_000, 10_000)},
}


def main() -> None:
    arguments = argparse.ArgumentParser(description="Benchmarks, as ratios to a floor measured in the same run.")
    arguments.add_argument("--runs", type=int, default=9, help="starts of each program (%(default)s)")
    arguments.add_argument("--json", type=Path, default=Path("build/benchmarks.json"), help="(%(default)s)")
    given = arguments.parse_args()
    from clicks import measure_clicks
    from corridor import measure_corridor
    from deck import measure_deck
    from document import measure_document
    from pictures import measure_pictures
    from start_up import measure_start_up
    from timeline import measure_timeline

    results = measure_start_up(given.runs) | measure_corridor(given.runs)
    results |= measure_pictures(given.runs) | measure_deck(max(3, given.runs // 3))
    results |= measure_clicks(max(3, given.runs * 3)) | measure_timeline()
    results |= measure_document(given.runs)
    for name, figures in results.items():
        told = ", ".join(f"{figure} {value:g}" for figure, value in figures.items())
        print(f"{name:25} {told}   ({AIMS[name]})")
    given.json.parent.mkdir(parents=True, exist_ok=True)
    given.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    print(f"written to {given.json}")


if __name__ == "__main__":
    main()
