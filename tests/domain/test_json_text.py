from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from careers.domain.json_text import json_text

SINGLE = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(
    SINGLE, lambda parts: st.lists(parts, max_size=3).map(tuple) | st.dictionaries(st.text(), parts, max_size=3)
)


@given(VALUES)
def test_the_text_is_that_of_the_json_module_to_the_byte(value: Any) -> None:
    assert json_text(value) == json.dumps(value)
