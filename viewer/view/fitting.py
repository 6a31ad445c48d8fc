"""A view that comes from elsewhere, out of a picture or a command line, made to fit the story that is looked at."""

from msgspec.structs import replace

from viewer.story.story import Story
from viewer.view.chronicle import has_date
from viewer.view.moves import kept
from viewer.view.state import Frame, Period, Region, Stretch, ViewState
from viewer.view.visible import road_in_view

MOST_UNFOLDED = 200  # each is sought among all stretches of time whenever the timeline is laid out
LEAST_DAYS = 1 / 24
LEAST_WIDTH_KM = 1.0  # of the corridor; half of that to which zooming leads
LEAST_RATIO = 1 / 100  # of the whole, where the whole is small itself
MOST_RATIO = 4.0
AROUND_KM = 50.0  # that may lie about everything
SPARE_RATIO = 1.0  # of all time that may lie beside what happens


def fitting(state: ViewState, story: Story) -> ViewState:
    """The view without what the story does not have, or what no moves lead to: then all of it is in view."""
    state = kept(replace(state, unfolded=state.unfolded[:MOST_UNFOLDED]), story)
    if not _is_seen(state.frame, state, story):
        state = replace(state, frame=None)
    return state if _is_shown(state.period, story) else replace(state, period=None)


def shown_as(state: ViewState, story: Story, wanted: ViewState) -> ViewState:
    """The move to a view that comes from elsewhere."""
    return fitting(wanted, story)


def _is_seen(frame: Frame | None, state: ViewState, story: Story) -> bool:
    """Whether a part of the corridor lies where the story has something, at a scale at which it can be drawn."""
    around_km = MOST_RATIO * max((strip.depth_km for strip in story.strips), default=0.0) + AROUND_KM
    match frame:
        case None:
            return True
        case Stretch():
            road = road_in_view(story, state)
            whole_km = road.length_km if road else 0.0
            near = 0 <= frame.chainage_km <= whole_km and abs(frame.offset_km) <= around_km
        case Region():
            left, bottom, right, top = (m / 1000 for m in story.extent_m or (0.0, 0.0, 0.0, 0.0))
            whole_km = max(right - left, top - bottom)
            x_m, y_m = story.projection.to_metres(frame.lat, frame.lon)
            around_km += MOST_RATIO * whole_km
            near = (
                abs(x_m / 1000 - (left + right) / 2) <= around_km and abs(y_m / 1000 - (bottom + top) / 2) <= around_km
            )
    least_km = min(LEAST_WIDTH_KM, LEAST_RATIO * whole_km)
    return near and least_km <= frame.width_km <= MOST_RATIO * whole_km + around_km


def _is_shown(period: Period | None, story: Story) -> bool:
    """Whether a part of the timeline is long enough to be drawn, and reaches not too far beyond what happens."""
    if period is None:
        return True
    known = [event.when.known for event in story.events if has_date(event.when)]
    first, end = min(first for first, _ in known), max(last for _, last in known) + 1
    spare = SPARE_RATIO * (end - first)
    return first - spare <= period.start <= period.end - LEAST_DAYS <= end + spare - LEAST_DAYS
