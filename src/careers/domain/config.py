"""What a person wants of every answer unless they say otherwise."""

from typing import Annotated, Literal, NamedTuple

CsvStyle = Literal["standard", "excel", "excel-semicolon"]
"""How CSV is written: by RFC 4180; for Excel; for Excel where decimals have commas, as in most of Europe."""


class Config(NamedTuple):
    """Defaults of a person; options go before them."""

    country: Annotated[str | None, "the countries that pay is told of, as --country takes them"] = None
    region: Annotated[str | None, "the state or metropolitan area of the US that pay is told of"] = None
    pace: Annotated[float | None, "study hours a week, more than 0"] = None
    format: Annotated[
        Literal["table", "plain", "json", "jsonl", "csv", "md", "html"] | None, "the format on a terminal"
    ] = None
    color: Annotated[Literal["auto", "always", "never"] | None, "when a terminal has colour"] = None
    pager: Annotated[str | None, "the command that shows long answers on a terminal, or never"] = None
    csv: Annotated[CsvStyle | None, "how CSV is written into a file that --output names"] = None
    kb: Annotated[tuple[str, ...], "folders of roles and skills, from the folder of this file"] = ()
