"""The table that prose is searched with."""

from __future__ import annotations

from careers.domain.skill import Skill
from careers.knowledge.names_in_text import names_in_text


def skill(name: str, *aliases: str, kind: str = "tool", plain: tuple[str, ...] = ()) -> Skill:
    return Skill(
        id=name.lower().replace(" ", "-"),
        name=name,
        kind=kind,  # type: ignore[arg-type]
        hours=(1, 2),
        aliases=aliases,
        plain_words=plain,
    )


def test_names_have_their_american_and_singular_forms() -> None:
    skills = names_in_text({"a": skill("Design patterns", "optimisation", kind="concept")})["en"].skills

    assert skills["design pattern"] == skills["optimization"] == "design-patterns"


def test_a_written_name_goes_before_a_derived_one() -> None:
    skills = names_in_text({"a": skill("Colours", "neural nets", kind="concept"), "b": skill("neural net")})[
        "en"
    ].skills

    assert skills["neural net"] == "neural-net"


def test_the_first_words_of_a_name_are_there_and_name_nothing() -> None:
    skills = names_in_text({"a": skill("Google Cloud Storage")})["en"].skills

    assert (skills["google"], skills["google cloud"], skills["google cloud storage"]) == (
        "",
        "",
        "google-cloud-storage",
    )


def test_what_is_unsure_has_a_rule() -> None:
    base = {
        "a": skill("Go", plain=("go",)),
        "b": skill("R"),
        "c": skill("npm"),
        "d": skill("Quality", "qa", kind="practice", plain=("quality",)),
        "e": skill(".NET"),
        "f": skill("Docker"),
    }

    assert names_in_text(base)["en"].rules == {
        "go": "product",
        "r": "letter",
        "qa": "capitals",
        "quality": "topic",
        "net": "dot",
    }
