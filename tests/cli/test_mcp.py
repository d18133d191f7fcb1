"""The answers for agents, asked for by a real client."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import careers
from careers import KnowledgeBase
from commands import JOBS, POSTING, RESUME
from program import Done, Program

anyio = pytest.importorskip("anyio")
mcp = pytest.importorskip("mcp")
answer = importlib.import_module("careers.mcp.calls").answer

SCRIPT = Path(__file__).parents[1] / "bench" / "malformed_requests.py"
With = Callable[[Callable[[Any], Awaitable[Any]]], Any]
STATED = ["python:intermediate", "sql", "pyton"]
WORDS = ["-s", ",".join(STATED)]

SAME = {
    "fit": ("fit", {"skills": STATED}, ["fit", *WORDS, "--top", "3"]),
    "all roles": ("fit", {"skills": STATED, "top": 100}, ["fit", *WORDS, "--top", "100"]),
    "fit of a file": ("fit", {"files": [RESUME]}, ["fit", RESUME, "--top", "3"]),
    "fit of both": ("fit", {"skills": ["sql"], "files": [RESUME]}, ["fit", "sql", RESUME, "--top", "3"]),
    "among": ("fit", {"skills": STATED, "among": ["analyst"]}, ["fit", *WORDS, "--among", "analyst", "--top", "3"]),
    "what if": ("fit", {"skills": ["sql"], "what_if": ["ml"]}, ["fit", "sql", "--what-if", "ml", "--top", "3"]),
    "match": ("match", {"postings": [POSTING], "skills": STATED}, ["match", POSTING, *WORDS]),
    "match of nobody": ("match", {"postings": [POSTING]}, ["match", POSTING]),
    "match of many": ("match", {"postings": [JOBS], "skills": STATED}, ["match", JOBS, *WORDS]),
    "compare": ("compare", {"roles": ["analyst", "engineer"]}, ["compare", "analyst", "engineer"]),
    "compare through me": (
        "compare",
        {"roles": ["Data Analyst", "engineer"], "skills": STATED},
        ["compare", "Data Analyst", "engineer", *WORDS],
    ),
    "gap": ("gap", {"roles": ["scientist", "analyst"], "skills": STATED}, ["gap", "scientist", "analyst", *WORDS]),
    "plan": (
        "plan",
        {"roles": ["scientist"], "skills": STATED, "hours": 300, "pace": 10, "until": "important"},
        ["plan", "scientist", *WORDS, "--hours", "300", "--pace", "10", "--until", "important"],
    ),
    "plan from nothing": ("plan", {"roles": ["analyst"]}, ["plan", "analyst"]),
    "pay": ("pay", {"roles": ["analyst"], "country": "US"}, ["pay", "analyst", "--country", "US"]),
    "show": ("show", {"role": "data analyst"}, ["show", "data analyst"]),
    "find": ("find", {"texts": ["Sr. Data Analyst", "pastry cook"]}, ["find", "Sr. Data Analyst", "pastry cook"]),
    "read": ("read", {"file": RESUME}, ["read", RESUME]),
    "read as": ("read", {"file": POSTING, "kind": "posting"}, ["read", POSTING, "--as", "posting"]),
    "roles": ("roles", {}, ["roles"]),
    "skills": ("skills", {"text": "", "role": "analyst"}, ["skills", "--role", "analyst"]),
    "skill": ("skill", {"skill": "pandas"}, ["skill", "pandas"]),
}
"""What is asked of a tool, and the command that asks the same."""

REFUSED = {
    "nobody": ("fit", {}, "no skills were given", []),
    "null is nothing": ("fit", {"skills": None, "files": []}, "no skills were given", []),
    "no known skill": ("fit", {"skills": ["pyton"]}, "there is no skill 'pyton'", ["python"]),
    "a text for a list": ("fit", {"skills": "sql"}, "skills: 'sql' is not of type 'array'", []),
    "an unknown argument": ("fit", {"skill": ["sql"]}, "there is no argument 'skill'", ["skills"]),
    "an unknown role": ("show", {"role": "analist"}, "there is no role 'analist'", ["analyst"]),
    "no role": ("show", {}, "'role' is a required property", []),
    "a long value": ("show", {"role": ["x" * 1000]}, "role: ['" + "x" * 98 + "…", []),
    "no part of a role": ("fit", {"skills": ["sql"], "top": 1.5}, "top: 1.5 is not of type 'integer'", []),
    "top of none": ("fit", {"skills": ["sql"], "top": 0}, "no answer has 0 roles", []),
    "too many hours": ("plan", {"roles": ["analyst"], "hours": 10**400}, "hours: the number is too large", []),
    "an unknown stage": (
        "plan",
        {"roles": ["analyst"], "until": "x"},
        "until: 'x' is not one of ['essential', 'important', 'all']",
        [],
    ),
    "no file": ("read", {"file": "nowhere"}, "the file can't be read: no such file or directory", []),
    "the wire": ("read", {"file": "-"}, "standard input can't be read", []),
    "the wire for a person": ("fit", {"files": ["-"]}, "standard input can't be read", []),
    "neither": ("read", {}, "nothing to read was named, or both a text and a file", []),
    "both": ("read", {"file": RESUME, "text": "SQL"}, "nothing to read was named, or both a text and a file", []),
    "an empty text": ("read", {"text": " "}, "the text is empty", []),
    "a text that is too long": ("read", {"text": "x " * 1_100_000}, "the document holds more than", []),
    "nothing kept": ("fit", {"kept_profile": True}, "the person keeps no profile", []),
    "weights": ("fit", {"skills": ["sql"], "weights": {"essential": 90}}, "there is no argument 'weights'", []),
}


@pytest.fixture
def with_client(program: Program, tmp_path: Path) -> With:
    """Return the function that lets a client of the SDK work with the server, which must say nothing on stderr."""

    async def connected(work: Callable[[Any], Awaitable[Any]]) -> Any:
        server = mcp.StdioServerParameters(
            command=sys.executable, args=["-m", "careers", "mcp"], env=program.environment, cwd=program.folder
        )
        with (tmp_path / "stderr").open("w") as told:
            async with mcp.stdio_client(server, errlog=told) as streams, mcp.ClientSession(*streams) as session:
                await session.initialize()
                return await work(session)

    def run(work: Callable[[Any], Awaitable[Any]]) -> Any:
        result = anyio.run(connected, work)
        assert (tmp_path / "stderr").read_text() == ""
        return result

    return run


def test_the_tools_are_listed_with_the_schemas_of_the_documents(with_client: With) -> None:
    async def listed(session: Any) -> Any:
        return (await session.list_tools()).tools

    tools = {tool.name: tool for tool in with_client(listed)}

    assert {"fit", "match", "compare", "gap", "plan", "pay", "show", "find", "read"} <= set(tools)
    for name, tool in tools.items():
        assert tool.output_schema == careers.schema("reading" if name == "read" else name)
        assert tool.annotations.read_only_hint is True
        assert tool.annotations.destructive_hint is False
        jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        assert tool.input_schema["type"] == "object"
        assert tool.input_schema["additionalProperties"] is False
        assert all(one["description"] for one in tool.input_schema["properties"].values())


def test_a_tool_gives_the_bytes_of_the_command_and_the_same_values(with_client: With, program: Program) -> None:
    """The client itself holds the values against the schema of the tool."""

    async def asked(session: Any) -> dict[str, Any]:
        await session.list_tools()
        return {case: await session.call_tool(tool, given) for case, (tool, given, _) in SAME.items()}

    for case, result in with_client(asked).items():
        command = program.run(*SAME[case][2], "--json", "-q")
        assert command.code == 0
        assert result.is_error is False, result
        assert [one.text for one in result.content] == [command.out], case
        assert result.structured_content == json.loads(command.out)


def test_what_is_wrong_is_told_as_the_document_of_an_error_and_the_server_goes_on(with_client: With) -> None:
    async def asked(session: Any) -> dict[str, Any]:
        return {case: await session.call_tool(tool, given) for case, (tool, given, _, _) in REFUSED.items()}

    for case, result in with_client(asked).items():
        document = json.loads(result.content[0].text)
        _, _, message, suggestions = REFUSED[case]
        assert result.is_error is True
        assert result.structured_content is None
        jsonschema.validate(document, careers.schema("error"), cls=jsonschema.Draft202012Validator)
        assert document["problems"][0]["message"].startswith(message), case
        assert document["problems"][0]["suggestions"] == suggestions


def test_a_tool_that_is_not_there_is_an_error_of_the_protocol(with_client: With) -> None:
    async def asked(session: Any) -> Any:
        with pytest.raises(mcp.MCPError, match="there is no tool 'advise'; there are fit, match"):
            await session.call_tool("advise", {})
        return await session.call_tool("roles", {})

    assert with_client(asked).is_error is False


def test_the_kept_profile_is_read_only_where_the_client_asks_for_it(with_client: With, program: Program) -> None:
    assert program.run("profile", "import", RESUME).code == 0

    async def asked(session: Any) -> Any:
        return [await session.call_tool("fit", given) for given in ({}, {"kept_profile": True}, {"skills": ["sql"]})]

    nobody, kept, stated = with_client(asked)
    assert nobody.is_error is True
    assert kept.content[0].text == program.run("fit", "--top", "3", "--json").out
    assert stated.content[0].text == program.run("fit", "-s", "sql", "--top", "3", "--json").out


def test_a_text_is_read_as_a_document_and_never_as_a_path(with_client: With) -> None:
    async def asked(session: Any) -> Any:
        return await session.call_tool("read", {"text": RESUME}), await session.call_tool(
            "match", {"text": "Data Analyst\n\nRequirements\n- SQL\n", "skills": ["sql"]}
        )

    path, posting = with_client(asked)
    assert path.structured_content["skills"] == []
    assert posting.structured_content["posting"]["required"]


def test_no_file_is_read_but_those_that_the_client_names(small: KnowledgeBase, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: set[str] = set()
    package = str(Path(careers.__file__).parent)
    monkeypatch.setattr("builtins.open", _telling(open, opened))

    for tool, given, _ in SAME.values():
        answer(tool, given, small)

    assert {path for path in opened if not path.startswith(package)} == {RESUME, POSTING, JOBS}


def _telling(opening: Any, opened: set[str]) -> Callable[..., Any]:
    def told(path: Any, *given: Any, **named: Any) -> Any:
        opened.add(str(path))
        return opening(path, *given, **named)

    return told


def test_an_overlay_is_named_by_whoever_starts_the_server(program: Program) -> None:
    done = program.run("mcp", "--kb", "nowhere")

    assert (done.code, done.out) == (2, "")
    assert "can't be read" in done.err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
def test_answers_that_cannot_be_written_are_no_bug(program: Program) -> None:
    with open("/dev/full", "wb") as full, program.start("mcp", stdout=full.fileno()) as process:
        _, told = process.communicate(b'{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n')

    assert (process.returncode, told) == (2, b"error: the output can't be written: no space left on device\n")


def test_the_server_ends_with_its_client_and_says_nothing_of_its_own(program: Program) -> None:
    assert program.run("mcp") == Done(0, "", "")


def test_without_the_extra_it_says_how_to_get_it(program: Program, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "sitecustomize.py").write_text(
        "import sys\n\nsys.modules['mcp'] = None\n",
        encoding="utf-8",
    )
    path = os.pathsep.join([str(blocked), program.environment["PYTHONPATH"]])

    assert program.given(PYTHONPATH=path).run("mcp") == Done(
        2, "", "error: `careers mcp` needs the extra mcp\nhint: pip install 'careers[mcp]'\n"
    )


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no device without an end")
def test_a_request_without_an_end_is_refused(program: Program) -> None:
    with open("/dev/zero", "rb") as endless, program.start("mcp", stdin=endless.fileno()) as process:
        out, err = process.communicate()

    assert (process.returncode, out) == (2, b"")
    assert err.decode() == "error: a request is longer than 20 million characters\nhint: name files instead\n"


def test_malformed_requests_leave_it_alive(program: Program) -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--lines", "60"],
        env=program.environment,
        cwd=program.folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "60 malformed requests; alive: True; exit code 0\n", done.stderr
