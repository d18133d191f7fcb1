"""Which roles fit: what is told beneath the first of them."""

from __future__ import annotations

import pytest

from careers import fit
from careers.domain.knowledge_base import KnowledgeBase
from careers.render.views.fit import UNCOUNTED, page


@pytest.mark.parametrize("counted", [True, False])
def test_a_first_role_without_postings_of_its_own_says_so(counted: bool, small: KnowledgeBase) -> None:  # noqa: FBT001
    knowledge = small if counted else small._replace(demand={})

    assert (UNCOUNTED in str(page(fit(["sql"], knowledge)))) is not counted
