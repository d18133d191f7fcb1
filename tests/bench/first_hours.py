"""How plans of people who know next to nothing begin, whether they are proved, and how long they take to find.

Reads the knowledge base alone::

    python tests/bench/first_hours.py [--hours 200]

For each role a plan is made from communication alone. Printed: how much of its first hours goes to the stage of
essentials, with what must come before them; in how many plans it is all of them; the hours to all essentials; how many
plans are proved; how long a plan takes, as a ratio to a fit of the same person; then what somebody with exactly the
essentials of a role scores.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import process_time

from careers import KnowledgeBase, PlanReport, fit, load, plan
from careers.advice.transitions import exact_levels
from careers.scoring.credit import units_of
from careers.scoring.score import role_number, score_of

PERSON = "communication"


def share_of_essentials(report: PlanReport, hours: int) -> float:
    """Return the share of the first hours of a plan that goes to the stage of essentials, 0 to 1."""
    within = min(hours, report.steps[-1].total_hours)
    return min(within, sum(step.hours for step in report.steps if step.stage == "essential")) / within


def score_of_essentials(name: str, knowledge: KnowledgeBase) -> float:
    """Return what somebody with exactly the essentials of a role scores in it."""
    role, index = knowledge.roles[name], knowledge.requirement_index
    essential = tuple(one for one in role.requirements if one.importance == "essential")
    levels = exact_levels(role._replace(requirements=essential))
    return score_of(role_number(name, index), units_of(levels, knowledge), index)


def seconds(work: Callable[[], object]) -> float:
    """Return the seconds of the processor that something takes, the least of three."""
    taken = []
    for _ in range(3):
        begin = process_time()
        work()
        taken.append(process_time() - begin)
    return min(taken)


def tell(what: str, figures: dict[str, float], form: str) -> None:
    """Print the least, the median and the most of some figures, with the roles at both ends."""
    least, most = min(figures, key=figures.__getitem__), max(figures, key=figures.__getitem__)
    told = f"median {median(figures.values()):{form}}, least {figures[least]:{form}} ({least})"
    sys.stdout.write(f"{what}: {told}, most {figures[most]:{form}} ({most})\n")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=int, default=200)
    hours: int = parser.parse_args().hours
    knowledge = load()
    plans = {name: plan(PERSON, knowledge, [name]) for name in knowledge.roles}
    shares = {name: share_of_essentials(report, hours) for name, report in plans.items()}
    tell(f"of the first {hours} hours for essentials", shares, ".0%")
    sys.stdout.write(f"all of them in {sum(share == 1 for share in shares.values())} of {len(shares)} plans\n")
    tell("hours to all essentials", {name: one.stages[0].total_hours for name, one in plans.items()}, ".0f")
    sys.stdout.write(f"proved: {sum(report.optimal for report in plans.values())} of {len(plans)}\n")
    fitting = seconds(lambda: fit(PERSON, knowledge))
    ratios = {name: seconds(partial(plan, PERSON, knowledge, [name])) / fitting for name in plans}
    tell("times as long as a fit among all roles", ratios, ".2f")
    tell("score with exactly the essentials", {one: score_of_essentials(one, knowledge) for one in plans}, ".1f")


if __name__ == "__main__":
    main()
