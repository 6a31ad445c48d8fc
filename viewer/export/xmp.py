"""The note of a picture as XMP: plain text that catalogues read, and by which the picture finds its story again."""

from viewer.export.markup import content
from viewer.story.picture_note import PictureNote

NAMESPACE = "https://claimline.invalid/ns/1"
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_END = '\n<?xpacket end="r"?>'


def xmp_packet(note: PictureNote) -> bytes:
    """A packet for JPEG, WebP and PDF, in UTF-8."""
    return f'{_BEGIN}<x:xmpmeta xmlns:x="adobe:ns:meta/">\n{rdf(note)}\n</x:xmpmeta>{_END}'.encode()


def rdf(note: PictureNote) -> str:
    """Title, credits and what is to be seen, as catalogues know them, and the whole note as JSON."""
    return f"""\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:claimline="{NAMESPACE}">
<dc:title>{_in_words(note.title)}</dc:title>
<dc:description>{_in_words(note.alt)}</dc:description>
<dc:rights>{_in_words(note.credits)}</dc:rights>
<xmp:CreatorTool>{content(note.program)}</xmp:CreatorTool>
<claimline:note>{content(note.to_json())}</claimline:note>
</rdf:Description>
</rdf:RDF>"""


def _in_words(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{content(text)}</rdf:li></rdf:Alt>'
