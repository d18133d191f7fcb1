from __future__ import annotations

from made_documents import ReadBytes, Refusal, make_odt

BODY = """
<text:tracked-changes><text:p>COBOL</text:p></text:tracked-changes>
<text:h>Ada<text:s text:c="2"/>Example</text:h>
<text:p>Acme<text:tab/>2019<text:line-break/><text:span>Bern</text:span>, CH</text:p>
<text:list><text:list-item><text:p>Python</text:p>
<text:list><text:list-item><text:p>pandas</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>SQL</text:p></table:table-cell>
<table:table-cell><text:p>expert</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>German</text:p></draw:text-box></draw:frame>Languages</text:p>
"""


def test_an_opendocument_text_is_read(read: ReadBytes) -> None:
    document = read(make_odt(BODY))

    assert document.text == ("Ada Example\nAcme\t2019\nBern, CH\n• Python\n• pandas\nSQL | expert\nLanguages\n\nGerman")
    assert document.form == "OpenDocument text"


def test_one_without_words_is_told(refusal: Refusal) -> None:
    assert refusal(make_odt("<text:p/>")).startswith("the document holds no text")
