"""How the hours of skills stand to the effort that publishers of courses state for them.

Reads the list of courses of the Open Source Society University, a CSV file with `course`, `hours_low`, `hours_high`::

    python tests/bench/course_hours.py DATA/courses/ossu_courses.csv

Printed for each pair: the middle of the hours of the skills, that of the courses and their ratio; then the median and
how many ratios lie between a half and two.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from statistics import median

from careers.knowledge.loading import load_bundled

COURSES: dict[str, tuple[str, ...]] = {
    "programming": ("Systematic Program Design",),
    "object-oriented-programming": ("Class-based Program Design",),
    "object-oriented-programming design-patterns": ("Object-Oriented Design",),
    "software-engineering": ("Software Engineering: Introduction",),
    "software-architecture": ("Software Architecture",),
    "operating-systems": ("Operating Systems: Three Easy Pieces",),
    "algorithms": ("Algorithms: Design and Analysis, Part 1", "Algorithms: Design and Analysis, Part 2"),
    "discrete-mathematics": ("Mathematics for Computer Science",),
    "probability": ("Probability",),
    "sql": ("Databases: Relational Databases and SQL",),
    "sql databases": (
        "Databases: Modeling and Theory",
        "Databases: Relational Databases and SQL",
        "Databases: Semistructured Data",
    ),
    "machine-learning": ("Machine Learning",),
    "parallel-computing": ("Parallel Programming",),
    "computer-architecture": (
        "Computation Structures 1: Digital Circuits",
        "Computation Structures 3: Computer Organization",
    ),
    "big-data spark": ("Big Data (Specialization)",),
    "data-science": ("Data Science (Specialization)",),
    "functional-programming": ("Programming Languages",),
    "responsible-ai": ("Ethics, Technology and Engineering",),
    "computer-networking": ("Computer Networking: a Top-Down Approach",),
    "cybersecurity": ("Cybersecurity Fundamentals",),
    "computer-graphics": ("Computer Graphics",),
    "robotics": ("Modern Robotics",),
    "iot": ("Internet of Things (Specialization)",),
    "owasp": ("Web Security Fundamentals",),
    "digital-design": ("Computation Structures 1: Digital Circuits",),
    "data-privacy": ("Data Privacy Fundamentals",),
}
"""By skills, the courses that teach them and little else: chosen by hand, by what the courses say they teach."""


def main() -> None:
    """Print the pairs and the median."""
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as lines:
        effort = {row["course"]: (float(row["hours_low"]), float(row["hours_high"])) for row in csv.DictReader(lines)}
    skills = load_bundled().skills
    ratios = []
    for names, courses in COURSES.items():
        hours = [sum(ends) for ends in zip(*(skills[name].hours for name in names.split()), strict=True)]
        stated = [sum(ends) for ends in zip(*(effort[name] for name in courses), strict=True)]
        ratios.append(sum(hours) / sum(stated))
        told = f"{hours[0]:g}-{hours[1]:g}\t{stated[0]:g}-{stated[1]:g}\t{ratios[-1]:.2f}\t{'; '.join(courses)}"
        sys.stdout.write(f"{' + '.join(names.split())}\t{told}\n")
    within = sum(0.5 <= ratio <= 2 for ratio in ratios)
    sys.stdout.write(f"{len(ratios)} pairs, median ratio {median(ratios):.2f}, {within} between 0.5 and 2\n")


if __name__ == "__main__":
    main()
