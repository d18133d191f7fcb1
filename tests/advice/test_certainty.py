from __future__ import annotations

from hypothesis import given

from careers import KnowledgeBase, Level, Profile, read_profile
from careers.advice.certainty import FEW, FIRM
from careers.advice.fit import fit
from careers.domain.market import UsualRole
from careers.domain.reports.fit import Certainty, Usual
from kb_strategies import STATED, base, knowledge_bases, requirement, role, skill, somebody

NAMES = ("ada", "basic", "cobol", "delphi", "eiffel", "forth", "groovy")
SKILLS = [skill(name) for name in NAMES]
ROLES = [
    role("first", *(requirement("essential", Level.INTERMEDIATE, skill=name) for name in ("ada", "basic", "cobol"))),
    role("other", *(requirement("essential", Level.INTERMEDIATE, skill=name) for name in ("ada", "delphi"))),
]
USUAL = {"ada": (UsualRole("other", 50, 90), UsualRole("first", 8, 20)), "basic": (UsualRole("other", 10, 90),)}
KNOWLEDGE = base(SKILLS, ROLES)._replace(usual_roles=USUAL)


def certainty(stated: list[str], knowledge: KnowledgeBase = KNOWLEDGE, among: list[str] | None = None) -> Certainty:
    profile = read_profile(stated, knowledge) if stated else Profile()
    told = fit(profile, knowledge, among, certainty=True).certainty
    assert told is not None
    return told


def test_few_skills_tell_too_little_and_the_usual_roles_are_told_by_their_postings_first() -> None:
    told = certainty(["ada", "basic"])

    assert (told.too_little, told.why) == (True, "few-skills")
    assert told.usual == (Usual("other", "Other", named=30, postings=90), Usual("first", "First", named=4, postings=20))


def test_the_skills_to_ask_for_are_those_that_would_tell_the_first_roles_apart() -> None:
    told = certainty(["ada"])

    assert told.ask == ("delphi", "basic")
    assert told.names == {"basic": "Basic", "delphi": "Delphi"}


def test_enough_skills_for_a_firm_order_ask_for_nothing() -> None:
    told = certainty(["ada", "basic", "cobol"])

    assert (told.too_little, told.why, told.usual, told.ask) == (False, None, (), ())
    assert told.robustness is not None
    assert told.robustness.stays_first == 100


def test_skills_of_which_none_counts_leave_all_roles_equal() -> None:
    told = certainty(["eiffel", "forth", "groovy"])

    assert (told.why, told.robustness, told.usual) == ("near-equal", None, ())
    assert len(told.ask) == 2


def test_no_role_is_usual_for_which_nothing_counts() -> None:
    assert certainty(["eiffel"]).usual == ()


def test_of_one_role_there_is_nothing_to_tell_apart() -> None:
    assert certainty(["ada", "basic", "cobol"], among=["first"]).too_little is False


def test_nobody_who_did_not_ask_is_told() -> None:
    assert fit(Profile(), KNOWLEDGE).certainty is None


@given(knowledge_bases(), STATED)
def test_too_little_is_told_of_few_skills_and_of_roles_that_hardly_differ(
    knowledge: KnowledgeBase, levels: dict[str, Level | None]
) -> None:
    told = fit(somebody(levels, knowledge), knowledge, certainty=True).certainty

    assert told is not None
    firm = len(knowledge.roles) == 1 or (told.robustness is not None and told.robustness.stays_first >= FIRM)
    assert told.too_little == (len(levels) < FEW or not firm)
    assert told.too_little or not (told.ask or told.usual)
    assert not set(told.ask) & set(levels)
