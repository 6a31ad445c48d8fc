"""Packages: parts that name each other, in a file whose bytes hang on them alone."""

from io import BytesIO
from zipfile import ZipFile

from viewer.export.pptx_package import Part, Relation, package_bytes

A_PART = Part(
    name="ppt/slides/slide1.xml",
    kind="application/xml",
    data=b"<a/>",
    relations=(
        Relation(id="rId1", kind="image", target="ppt/media/one.png"),
        Relation(id="rId2", kind="hyperlink", target="https://example.org/?a=1&b=2", outside=True),
    ),
)
A_PICTURE = Part(name="ppt/media/one.png", kind="image/png", data=b"pixels")
TOP = (Relation(id="rId1", kind="officeDocument", target="ppt/slides/slide1.xml"),)


def test_parts_stand_under_their_names_and_name_each_other_from_where_they_are() -> None:
    package = ZipFile(BytesIO(package_bytes([A_PART, A_PICTURE], TOP)))
    assert package.read("ppt/media/one.png") == b"pixels"
    assert b'Target="../media/one.png"' in package.read("ppt/slides/_rels/slide1.xml.rels")
    assert b'Target="ppt/slides/slide1.xml"' in package.read("_rels/.rels")


def test_what_lies_outside_is_named_as_it_is() -> None:
    relations = ZipFile(BytesIO(package_bytes([A_PART, A_PICTURE], TOP))).read("ppt/slides/_rels/slide1.xml.rels")
    assert b'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"' in relations


def test_every_part_that_is_no_picture_has_its_kind() -> None:
    types = ZipFile(BytesIO(package_bytes([A_PART, A_PICTURE], TOP))).read("[Content_Types].xml")
    assert b'PartName="/ppt/slides/slide1.xml" ContentType="application/xml"' in types
    assert b"one.png" not in types


def test_the_same_parts_are_the_same_bytes() -> None:
    assert package_bytes([A_PART, A_PICTURE], TOP) == package_bytes([A_PART, A_PICTURE], TOP)
