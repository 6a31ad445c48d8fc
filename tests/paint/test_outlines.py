from viewer.paint.outlines import box_of, path_of, rings_of
from viewer.scene.marks import Line, Rect

BOX = ((50.0, 20.0), (90.0, 20.0), (90.0, 80.0), (10.0, 80.0), (10.0, 20.0))
HOLE = ((30.0, 40.0), (60.0, 40.0), (60.0, 60.0))
GROUND = Line(points=BOX, holes=(HOLE,), closed=True)


def test_an_outline_and_its_hole_are_two_rings_that_end_where_they_began() -> None:
    assert rings_of(GROUND) == ((*BOX, BOX[0]), (*HOLE, HOLE[0]))


def test_a_line_that_is_not_closed_ends_where_it_ends() -> None:
    assert rings_of(Line(points=BOX)) == (BOX,)


def test_a_hole_is_not_inside() -> None:
    inside = [path_of(GROUND).contains(path_of(Rect(x=x, y=50, width=1, height=1))) for x in (20, 55, 70)]
    assert inside == [True, False, True]


def test_the_box_is_that_of_the_points() -> None:
    assert box_of(GROUND).getRect() == (10, 20, 80, 60)
    assert box_of(Rect(x=1, y=2, width=3, height=4)).getRect() == (1, 2, 3, 4)
    assert box_of(Line(points=(), closed=True)).isEmpty()


def test_a_rectangle_has_its_round_corners() -> None:
    [ring] = rings_of(Rect(x=0, y=0, width=80, height=80, radius_px=30))
    assert min(x + y for x, y in ring) > 15
    assert min(x for x, _ in ring) == 0
