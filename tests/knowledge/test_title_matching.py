from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.title_matching import Candidate, candidates
from kb_strategies import base, role, skill


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("ML Engineer", "role", "ml-engineer"),
        ("python 3", "skill", "python"),
        ("C++", "skill", "cpp"),
        ("r", "skill", "r"),
    ],
)
def test_the_very_name_wins_alone(real: KnowledgeBase, text: str, kind: str, name: str) -> None:
    assert candidates(text, real) == [Candidate(kind, name, 100.0)]


@pytest.mark.parametrize(
    "text",
    [
        "Deep Learning Engineer (m/f/d)",
        "Sr. Deep Learning Engineer / Berlin",
        "Senior Deep Learning Engineer - Kubernetes",
        "Deep Learning Engineer II | Remote",
        "Deep Learning Engineer @ Acme",
        "Experienced  Deep\nLearning   Engineer [remote] {contract}",
    ],
)
def test_a_job_title_is_stripped_of_what_employers_add(real: KnowledgeBase, text: str) -> None:
    assert candidates(text, real) == [Candidate("role", "dl-engineer", 95.0)]


def test_the_title_of_most_words_wins_then_the_one_that_stands_first() -> None:
    knowledge = base([], [role("data-scientist"), role("machine-learning-engineer"), role("data-analyst")])

    assert candidates("Data Analyst / Data Scientist, Machine Learning Engineers", knowledge) == [
        Candidate("role", "machine-learning-engineer", 95.0),
        Candidate("role", "data-analyst", 90.0),
        Candidate("role", "data-scientist", 85.0),
    ]


def test_a_title_within_a_longer_one_is_not_meant(real: KnowledgeBase) -> None:
    assert candidates("Wanted: lead data engineer", real) == [Candidate("role", "lead-data-engineer", 95.0)]


def test_seniority_in_the_middle_of_a_title_does_not_part_it(real: KnowledgeBase) -> None:
    assert candidates("Data Sr. Analyst II - Now Hiring", real) == [Candidate("role", "data-analyst", 95.0)]


@pytest.mark.parametrize(
    "title", ["Back-End Developer (m/w/d)", "Backend developers wanted", "Wanted: back end developer"]
)
def test_spaces_and_hyphens_within_a_title_make_no_difference(real: KnowledgeBase, title: str) -> None:
    assert candidates(title, real) == [Candidate("role", "backend-developer", 95.0)]


def test_a_lead_is_not_stripped_to_the_role_below_it(real: KnowledgeBase) -> None:
    assert candidates("Lead Machine Learning Engineer (remote)", real) == [Candidate("role", "lead-ml-engineer", 95.0)]


def test_slips_of_the_pen_give_the_names_that_are_one_or_two_slips_away_the_nearest_first(
    minimal: KnowledgeBase,
) -> None:
    assert candidates("pytorchh", minimal) == [Candidate("skill", "pytorch", 90 * 7 / 8)]
    assert candidates("pytoch", minimal)[0].id == "pytorch"


def test_a_resemblance_is_never_worth_as_much_as_a_name(minimal: KnowledgeBase) -> None:
    assert candidates("Programming Languages", minimal) == [Candidate("skill", "language", 90 * 19 / 20)]


@pytest.mark.parametrize("text", ["", "  ", "-", "zz", "x9", "(", "quantum gardener of the moon"])
def test_what_resembles_nothing_gives_nothing(real: KnowledgeBase, text: str) -> None:
    assert candidates(text, real) == []


def test_of_equal_resemblances_the_first_three_by_id_are_given() -> None:
    knowledge = base([skill(f"{letter}tongue") for letter in "dcab"], roles=[])

    assert [one.id for one in candidates("tongue", knowledge)] == ["atongue", "btongue", "ctongue"]


def test_three_letters_are_too_few_to_resemble_anything() -> None:
    knowledge = base([skill("java")], roles=[])

    assert [candidates(text, knowledge) for text in ("jav", "java2")] == [[], [Candidate("skill", "java", 72.0)]]


@given(st.text(max_size=30))
def test_there_are_at_most_three_the_nearest_first(real: KnowledgeBase, text: str) -> None:
    found = candidates(text, real)

    assert len(found) <= 3
    assert found == sorted(found, key=lambda one: (-one.score, one.kind, one.id))
    assert all(45 <= one.score <= 100 for one in found)


@pytest.mark.parametrize("text", ["x" + " " * 500_000 + "y", "(" * 500_000, " -" * 250_000, "senior " * 50_000])
def test_a_text_without_sense_is_answered_at_once(real: KnowledgeBase, text: str) -> None:
    assert candidates(text, real) == []


@pytest.mark.parametrize("title", ["AI Engineer", "Data Engineer", "Security Analyst"])
def test_a_title_is_not_taken_for_one_that_differs_in_the_word_that_matters(title: str) -> None:
    knowledge = base([], [role("dl-engineer"), role("ml-engineer")])

    assert candidates(title, knowledge) == []


@pytest.mark.parametrize(
    "title",
    [
        "Sr. Machine Learning Engineer, Berlin",
        "Machine learning engineer - Remote",
    ],
)
def test_what_stands_behind_a_title_is_taken_off(real: KnowledgeBase, title: str) -> None:
    assert candidates(title, real) == [Candidate("role", "ml-engineer", 95.0)]


def test_every_alias_of_every_role_is_taken_for_it_first(real: KnowledgeBase) -> None:
    aliases = [(alias, role) for role, details in real.details.items() for alias in details.aliases]

    assert [one for one in aliases if candidates(one[0], real)[0] != Candidate("role", one[1], 100.0)] == []


def test_seniority_level_and_place_do_not_hide_a_role(real: KnowledgeBase) -> None:
    title = "Sr. Machine Learning Engineer II (Remote)"

    assert candidates(title, real)[0] == Candidate("role", "ml-engineer", 95.0)


@pytest.mark.parametrize("text", ["SSL and TLS", "Plan B, a guide", "we need ML, Ops experience"])
def test_words_that_only_look_like_a_title_are_none(real: KnowledgeBase, text: str) -> None:
    assert [one for one in candidates(text, real) if one.kind == "role"] == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Smart contract developer in Berlin", "blockchain-developer"),
        ("Remote sensing scientist, Berlin", "geospatial-analyst"),
        ("BI & Reporting Engineer wanted", "bi-developer"),
        ("Data Analyst II (Power BI) / Data Engineer", "bi-analyst"),
    ],
)
def test_a_title_is_found_whatever_stands_in_it(real: KnowledgeBase, text: str, role: str) -> None:
    assert candidates(text, real)[0] == Candidate("role", role, 95.0)


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("Data Analyst / Data Engineer", ["data-engineer", "data-analyst"]),
        ("Data Analyst/Engineer", ["data-analyst", "data-engineer"]),
        ("Senior Data Scientist and Data Engineer (Remote)", ["data-scientist", "data-engineer"]),
        ("QA Engineer & Technical Writer", ["qa-engineer", "technical-writer"]),
        ("Backend Developer | UX Designer", ["backend-developer", "ux-designer"]),
        ("Frontend/Backend Developer", ["backend-developer", "frontend-developer"]),
        ("Network and Security Engineer", ["network-engineer", "security-engineer"]),
        ("Machine Learning Engineer/Scientist", ["ml-engineer", "research-scientist"]),
    ],
)
def test_a_double_title_means_both_roles(real: KnowledgeBase, title: str, roles: list[str]) -> None:
    assert sorted(one.id for one in candidates(title, real)) == sorted(roles)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Sr. ML Engr", "ml-engineer"),
        ("Jr Web Dev", "full-stack-developer"),
        ("SWE II", "software-engineer"),
        ("Software Eng., Payments", "software-engineer"),
        ("Eng. Mgr", "engineering-manager"),
        ("Prod Mgr", "product-manager"),
        ("Sys Admin", "systems-administrator"),
        ("Sr Sys Anlst", "systems-analyst"),
        ("Full Stack SW Dev (contract)", "full-stack-developer"),
        ("Tech Wrtr", "technical-writer"),
        ("Qual. Assurance Engr", "qa-engineer"),
        ("Front-End Development (internship)", "frontend-developer"),
        ("Engineer, Data", "data-engineer"),
        ("Principal Engineer - Machine Learning", "ml-engineer"),
        ("Analyst II, Business", "business-analyst"),
        ("Data (ETL) Engineer", "data-engineer"),
    ],
)
def test_words_may_be_short_forms_and_the_noun_may_come_first(real: KnowledgeBase, title: str, role: str) -> None:
    assert candidates(title, real)[0].id == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Datenwissenschaftler (m/w/d)", "data-scientist"),
        ("Softwareentwicklerin", "software-engineer"),
        ("Webentwickler:in", "full-stack-developer"),
        ("Datenbankadministrator/in", "database-administrator"),
        ("IT-Systemadministratorin (w/m/d) in Hannover", "systems-administrator"),
        ("Ingenieur für maschinelles Lernen", "ml-engineer"),
        ("Développeuse web (H/F)", "full-stack-developer"),
        ("Développeur·se logiciel", "software-engineer"),
        ("Ingénieure en apprentissage automatique", "ml-engineer"),
        ("Ingénieur de données confirmé - CDI", "data-engineer"),
        ("Administratrice de bases de données", "database-administrator"),
        ("Scientifique des données", "data-scientist"),
        ("Científica de datos", "data-scientist"),
        ("Ingeniero/a de datos", "data-engineer"),
        ("Desarrollador de software", "software-engineer"),
        ("Analista de negocios", "business-analyst"),
        ("Engenheira de dados em São Paulo", "data-engineer"),
        ("Desenvolvedor(a) backend", "backend-developer"),
        ("Cientista de Dados Pleno", "data-scientist"),
        ("Sviluppatrice software", "software-engineer"),
        ("Analista dati", "data-analyst"),
        ("Ingegnere di apprendimento automatico", "ml-engineer"),
        ("Amministratore di sistema", "systems-administrator"),
    ],
)
def test_common_titles_of_other_languages_are_understood(real: KnowledgeBase, title: str, role: str) -> None:
    assert candidates(title, real)[0].id == role


TRADES = """\
Registered Nurse|Nurse Practitioner|Mechanical Engineer|Senior Mechanical Design Engineer|Civil Engineer
Chemical Engineer|Electrical Engineer|Structural Engineer|Support Engineer|Customer Support Engineer|Sales Engineer
Sales Manager|Teacher|Primary School Teacher|Accountant|Truck Driver|Real Estate Developer
Construction Project Manager|Business Development Manager|Landscape Architect|Interior Designer|Fashion Designer
Graphic Designer|Petroleum Engineer|Marine Engineer|Aerospace Engineer|Mining Engineer|Biomedical Engineer
Environmental Engineer|HVAC Technician|Chef|Cook|Social Worker|Pharmacist|Dentist|Lawyer|Paralegal|Police Officer
Firefighter|Hairdresser|Plumber|Electrician|Carpenter|Financial Analyst|HR Manager|Recruiter|Account Executive
Store Manager|Office Manager|Executive Assistant|Journalist|Civil Project Manager|Sales Team Lead|CNC Programmer
Property Developer|Restaurant Manager|Warehouse Operative|Physiotherapist|Veterinarian|Surgeon|Midwife|Translator
Librarian|Pilot|Flight Attendant|Estate Agent|Bank Teller|Krankenschwester|Bauingenieur|Maschinenbauingenieur
Ingénieur mécanique|Ingeniero civil|Infirmière|Ingegnere edile|Engenheiro civil|Architecte d'intérieur
Elektroingenieur""".replace("\n", "|").split("|")


@pytest.mark.parametrize("title", TRADES)
def test_other_trades_are_none_of_our_roles(real: KnowledgeBase, title: str) -> None:
    assert [one for one in candidates(title, real) if one.kind == "role"] == []


@pytest.mark.parametrize("text", ["nurse", "LeetCode", "AI consultant for hire", "Truck Driver", "VP Engineering"])
def test_nothing_far_away_is_offered(real: KnowledgeBase, text: str) -> None:
    far = {"research-software-engineer", "game-networking", "sap-fico", "gcp", "engineering"}

    assert far.isdisjoint(one.id for one in candidates(text, real))


def test_a_short_word_within_a_title_does_not_beat_a_slip_in_the_whole_of_it(real: KnowledgeBase) -> None:
    assert candidates("Ful Stack Developer", real)[0].id == "full-stack-developer"
    assert candidates("Led Data Engineer", real)[0].id == "lead-data-engineer"
