"""What catalogues read of a picture, and what the program reads of it again."""

from xml.etree.ElementTree import fromstring

from viewer.export.xmp import NAMESPACE, xmp_packet
from viewer.reading.pictures import note_in
from viewer.story.picture_note import PictureNote

NOTE = PictureNote(
    program="Claimline 1", title="Deal ]]> <script>", checksum="ab12", view="event=deal&account=T%26R",
    credits="“A report”, \x1b\u202eAnkara", alt="A road & وزارة",
)  # fmt: skip
RDF, DC = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://purl.org/dc/elements/1.1/}"


def test_a_packet_is_plain_utf_8_between_its_marks() -> None:
    packet = xmp_packet(NOTE)
    assert packet.startswith(b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta ')
    assert packet.endswith(b'</x:xmpmeta>\n<?xpacket end="r"?>')
    assert "وزارة".encode() in packet


def test_a_packet_has_the_title_the_credits_and_what_is_to_be_seen() -> None:
    told = fromstring(xmp_packet(NOTE))
    words = {name: told.findtext(f".//{DC}{name}/{RDF}Alt/{RDF}li") for name in ("title", "description", "rights")}
    assert words["title"] == NOTE.title
    assert words["description"] == NOTE.alt
    assert "U+001B" in words["rights"]
    assert "U+202E" in words["rights"]


def test_the_note_comes_back_as_it_was() -> None:
    assert note_in(xmp_packet(NOTE)) == NOTE
    element = fromstring(xmp_packet(NOTE)).find(f".//{{{NAMESPACE}}}note")
    assert PictureNote.from_json(element.text) == NOTE


def test_no_date_no_name_and_no_path_is_told() -> None:
    packet = xmp_packet(NOTE).decode()
    assert not any(word in packet for word in ("Date", "date>", "creator>", "InstanceID", "/home", "/root"))
