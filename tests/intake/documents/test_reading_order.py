from __future__ import annotations

from made_documents import ReadBytes, Words, column, make_pdf

HEAD = [Words("Ada Example, who has a long name that spans both of the columns of her page", 60, 760, 12)]
LEFT = column(["Skills", "Python", "SQL", "Kafka", "Airflow", "Spark", "dbt"], 60, 700)
RIGHT = column(
    ["Experience", "Acme, data engineer", "Bern, 2019", "Ran the loads", "Wrote the tests", "Left"], 250, 700
)
IN_ORDER = (
    "Skills\nPython\nSQL\nKafka\nAirflow\nSpark\ndbt\n\nExperience\nAcme, data engineer\nBern, 2019\nRan the loads"
)


def test_columns_that_the_file_has_in_order_stay(read: ReadBytes) -> None:
    assert IN_ORDER in read(make_pdf([*HEAD, *LEFT, *RIGHT])).text


def test_headings_that_the_file_has_first_come_to_their_texts(read: ReadBytes) -> None:
    pieces = [*HEAD, LEFT[0], LEFT[3], RIGHT[0], RIGHT[3], *LEFT[1:3], *LEFT[4:], *RIGHT[1:3], *RIGHT[4:]]

    text = read(make_pdf(pieces)).text

    assert text.startswith("Ada Example")
    assert IN_ORDER in text


def test_columns_that_the_file_has_line_by_line_are_taken_apart(read: ReadBytes) -> None:
    lower = [one._replace(bottom=one.bottom - 3) for one in LEFT]
    pieces = [piece for pair in zip(RIGHT, lower, strict=False) for piece in pair]

    assert "Skills\nPython\nSQL\nKafka" in read(make_pdf([*HEAD, *pieces])).text


def test_a_page_number_that_the_file_has_first_changes_nothing(read: ReadBytes) -> None:
    assert read(make_pdf([Words("2", 300, 20), *LEFT])).text.endswith("Skills\nPython\nSQL\nKafka\nAirflow\nSpark\ndbt")


def test_labels_in_a_column_of_their_own_head_what_stands_beside_them(read: ReadBytes) -> None:
    labels = [
        Words("Technical", 40, 700),
        Words("Skills", 40, 688),
        Words("Experience", 40, 640),
        Words("Education", 40, 580),
    ]
    skills = [Words(text, 140 + 90 * at, 700) for at, text in enumerate(["Python", "SQL", "Kafka"])]
    skills += [Words(text, 140 + 90 * at, 686) for at, text in enumerate(["Spark", "dbt", "Go"])]
    jobs = column(["Data engineer, Acme", "Ran the loads", "Wrote the tests", "Taught Python"], 140, 640)
    degrees = column(["BSc, Bern", "Mathematics"], 140, 580)

    text = read(make_pdf([*HEAD, *labels[:1], *skills, *labels[1:2], labels[2], *jobs, labels[3], *degrees])).text

    lines = [line for line in text.splitlines() if line]
    assert lines[1:5] == ["Technical Skills", "Python | SQL | Kafka", "Spark | dbt | Go", "Experience"]
    assert lines[-3:] == ["Education", "BSc, Bern", "Mathematics"]


def test_the_labels_of_a_table_stay_in_their_lines(read: ReadBytes) -> None:
    rows = [("Languages", "Python, SQL, Go"), ("Tools", "Kafka, dbt"), ("Clouds", "AWS"), ("Spoken", "German")]
    pieces = [
        piece
        for number, (label, words) in enumerate(rows)
        for piece in (Words(label, 40, 700 - 14 * number), Words(words, 140, 700 - 14 * number))
    ]

    assert read(make_pdf([*HEAD, *pieces])).text.endswith(
        "Languages | Python, SQL, Go\nTools | Kafka, dbt\nClouds | AWS\nSpoken | German"
    )


def test_dates_at_the_right_stay_in_their_lines(read: ReadBytes) -> None:
    pieces = [piece for one in LEFT[:5] for piece in (one, Words("2019 to 2021", 480, one.bottom))]

    assert "Python | 2019 to 2021\nSQL | 2019 to 2021" in read(make_pdf(pieces)).text


def test_dates_that_the_file_has_first_come_into_their_lines(read: ReadBytes) -> None:
    dates = [Words("2019 to 2021", 480, LEFT[1].bottom), Words("2016 to 2019", 480, LEFT[5].bottom)]

    text = read(make_pdf([*dates, *HEAD, *LEFT])).text

    assert "Python | 2019 to 2021\nSQL" in text
    assert "Spark | 2016 to 2019\ndbt" in text


def test_a_column_that_the_file_has_first_stays_a_column(read: ReadBytes) -> None:
    assert "Experience\nAcme, data engineer\nBern, 2019" in read(make_pdf([*RIGHT, *HEAD, *LEFT])).text


EVEN = (("Python", 50), ("Kafka", 96), ("Spark", 136.5))
"""Words with blanks of one width."""


def test_the_words_of_a_justified_line_are_not_parted(read: ReadBytes) -> None:
    pieces = [Words(word, left, bottom) for bottom in (700, 688, 676) for word, left in EVEN]

    assert read(make_pdf(pieces)).text.splitlines()[0].startswith("Python Kafka Spark")


def test_skills_as_far_apart_that_end_at_no_edge_are_parted(read: ReadBytes) -> None:
    pieces = [Words(word, left + 9 * step, 700 - 18 * step) for step in (0, 1, 2) for word, left in EVEN]

    assert read(make_pdf(pieces)).text.splitlines()[0] == "Python | Kafka | Spark"
