"""The order of jobs that earns soonest: single-machine scheduling with precedence, where gains shrink as others come.

Points are earned by the first of several jobs, so what a job gains depends on what was done before it: the points
earned by a set of jobs are a submodular function of the set. The cost of an order is the sum of each gain times its
finish time, the area above the curve of points earned. With points of single jobs only this is the classical problem
1|prec|sum w_j C_j of Sidney (1975) and Lawler (1978).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd
from typing import NamedTuple

from careers.advice.planning.dominance import most_rates, settled
from careers.advice.planning.jobs import Jobs, after, best_rate, members, moved_to


class Order(NamedTuple):
    """Jobs in an order, and whether no other order is proved to earn sooner."""

    places: tuple[int, ...]
    proved: bool


class State(NamedTuple):
    """The best way to have done a set of jobs."""

    area: int
    hours: int
    open: int
    """Points not yet earned."""
    ready: int
    """The set of jobs that may come next."""
    previous: int
    """The set before the last job."""
    last: int


MOST_LOOKS = 9_000_000
"""Sets of jobs, times the square of jobs, that a search looks at before it goes on with the most promising sets alone.

With more jobs there are so many more sets that a search would end without a proof; it gives up sooner then.
"""
FEW_STATES = 30
"""Sets of each size that it then keeps."""


def soonest(jobs: Jobs) -> Order:
    """Give the order in which the sum of gain times finish time is least.

    Orders that cannot be best are ruled out first (``careers.advice.planning.dominance``), which leaves few sets of
    jobs that a best order may have done at any time; of these a dynamic programme over sets finds it (Lawler, 1978;
    Held and Karp, 1962). Equal orders are told apart by the places: of two jobs that earn at the same rate, the earlier
    comes first.
    """
    places = sorted(range(len(jobs.hours)), key=lambda place: (jobs.before[place].bit_count(), place))
    search = _Search(settled(moved_to(places, _tie_broken(jobs))))
    layers = [search.first()]
    seen, proved = 0, True
    for _ in places:
        seen += len(layers[-1]) * len(places) ** 2
        if seen > MOST_LOOKS and len(layers[-1]) > FEW_STATES:
            proved = False
            layers[-1] = search.most_promising(layers[-1])
        layers.append(search.next(layers[-1]))
    return Order(tuple(places[place] for place in _walk_back(layers)), proved)


def _tie_broken(jobs: Jobs) -> Jobs:
    """Give each job points of its own, less for later places and too few in all to turn the order of unequal ones."""
    part = gcd(*jobs.hours)
    hours = [one // part for one in jobs.hours]
    own = [(1 << place, one * (len(hours) - place)) for place, one in enumerate(hours)]
    scale = len(hours) * sum(hours) ** 2 + 1
    return Jobs(hours, jobs.before, [*((earners, points * scale) for earners, points in jobs.points), *own])


def _walk_back(layers: Sequence[dict[int, State]]) -> tuple[int, ...]:
    (done,) = layers[-1]
    order: list[int] = []
    for layer in reversed(layers[1:]):
        order.append(layer[done].last)
        done = layer[done].previous
    return tuple(reversed(order))


class _Search:
    """Goes from sets of jobs to those with one job more."""

    def __init__(self, jobs: Jobs) -> None:
        self._hours = jobs.hours
        self._before = jobs.before
        self._points = jobs.points
        places = range(len(jobs.hours))
        self._alone = [0 for _ in places]
        self._shared: list[list[tuple[int, int]]] = [[] for _ in places]
        for earners, points in jobs.points:
            for place in members(earners):
                if earners == 1 << place:
                    self._alone[place] += points
                else:
                    self._shared[place].append((earners, points))
        self._after = after(jobs.before)
        self._next = [
            [later for later in members(self._after[place]) if self._follows(later, place)] for place in places
        ]
        rates = most_rates(jobs, self._after)
        self._opens = [best_rate([rates[later] for later in members(self._after[place])]) for place in places]

    def _follows(self, later: int, place: int) -> bool:
        """Tell whether nothing need stand between a job and one that comes before it."""
        return not self._after[place] & self._before[later]

    def first(self) -> dict[int, State]:
        """Give the state in which nothing is done."""
        ready = sum(1 << place for place, before in enumerate(self._before) if not before)
        return {0: State(0, 0, sum(points for _, points in self._points), ready, 0, -1)}

    def next(self, layer: dict[int, State]) -> dict[int, State]:
        """Give every state that follows the states of a layer, each by the way with the least area."""
        found: dict[int, State] = {}
        for done, (area, spent, left, ready, _, _) in layer.items():
            for place, gain in self._worth_next(done, ready):
                now = done | 1 << place
                reached = area + self._hours[place] * left
                if now not in found:
                    after = self._ready(now, ready, place)
                    found[now] = State(reached, spent + self._hours[place], left - gain, after, done, place)
                elif reached < found[now].area:
                    found[now] = found[now]._replace(area=reached, previous=done, last=place)
        return found

    def _worth_next(self, done: int, ready: int) -> list[tuple[int, int]]:
        """Give the jobs that may come next in a best order, with what they gain.

        One whose rate, and the rate of all that it opens, is below what another earns in any case comes after that one;
        see ``careers.advice.planning.dominance``.
        """
        if not ready & (ready - 1):
            place = ready.bit_length() - 1
            return [(place, self._gain(place, done))]
        hours, alone, opens = self._hours, self._alone, self._opens
        gains: list[tuple[int, int]] = []
        least, per = -1, 1
        while ready:
            place = ready.bit_length() - 1
            ready ^= 1 << place
            gains.append((place, self._gain(place, done)))
            if alone[place] * per > least * hours[place]:
                least, per = alone[place], hours[place]
        return [
            (place, gain)
            for place, gain in gains
            if least * hours[place] <= gain * per or least * opens[place][1] <= opens[place][0] * per
        ]

    def _gain(self, place: int, done: int) -> int:
        gain = self._alone[place]
        for earners, points in self._shared[place]:
            if not earners & done:
                gain += points
        return gain

    def _ready(self, done: int, ready: int, place: int) -> int:
        ready ^= 1 << place
        for later in self._next[place]:
            if not self._before[later] & ~done:
                ready |= 1 << later
        return ready

    def most_promising(self, layer: dict[int, State]) -> dict[int, State]:
        """Give the few states of a layer from which the rest would cost least if points came evenly."""
        total = sum(self._hours)

        def cost(item: tuple[int, State]) -> tuple[int, int]:
            done, state = item
            return 3 * state.area + (total - state.hours) * state.open, done

        return dict(sorted(layer.items(), key=cost)[:FEW_STATES])
