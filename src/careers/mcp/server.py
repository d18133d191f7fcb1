"""The server: the tools over standard input and output, until the client goes."""

from __future__ import annotations

import gc
import json
import logging
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Any

import anyio
import anyio.to_thread
from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError

import careers
from careers.domain.errors import CareersError, Problem, bug, fail
from careers.domain.reports.error import error_report
from careers.mcp.calls import answer
from careers.mcp.tools import DOCUMENTS, TOOLS

INSTRUCTIONS = (
    "A career advisor for AI, data and software roles; offline, every fact with its source. Pass a person's skills as "
    "they state them and never add any. Tell the standing before the score. `careers help agents` says more."
)
READ_ONLY = types.ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
LONGEST = 20_000_000
"""Characters of a request, the text of a document in it and all."""
log = logging.getLogger(__name__)


def serve(overlays: Sequence[str] = ()) -> None:
    """Answer a client on standard input and output until it goes.

    Raises:
        CareersError: the knowledge base can't be read.
        OSError: the answers can't be written.
    """
    gc.enable()  # a server runs for long
    _log_to_stderr()
    server = _server(careers.load(overlays))
    try:
        anyio.run(_serve, server)
    except ExceptionGroup as several:
        _, others = several.split((BrokenPipeError, anyio.BrokenResourceError))  # the client has gone
        if others:
            raise _first(others) from several


def _first(several: ExceptionGroup[Exception]) -> Exception:
    error: Exception = several
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return error


class _Requests(TextIOWrapper):
    """Standard input, a line a request: one without an end would fill the memory."""

    def readline(self, _: int = -1, /) -> str:  # type: ignore[override] # as its base, which reads bytes too
        line = super().readline(LONGEST)
        if len(line) == LONGEST:
            raise fail(f"a request is longer than {LONGEST // 1_000_000} million characters", "name files instead")
        return line


async def _serve(server: Server[Any]) -> None:
    requests = _Requests(sys.stdin.buffer, encoding="utf-8", errors="replace")
    async with stdio_server(stdin=anyio.wrap_file(requests)) as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def _server(knowledge: careers.KnowledgeBase) -> Server[Any]:
    tools = [_described(name) for name in TOOLS]
    one_at_a_time = anyio.CapacityLimiter(1)

    async def list_tools(_: Any, __: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    async def call_tool(_: Any, called: types.CallToolRequestParams) -> types.CallToolResult:
        if called.name not in TOOLS:
            raise MCPError(types.INVALID_PARAMS, f"there is no tool '{called.name}'; there are {', '.join(TOOLS)}")
        given = called.arguments or {}
        return await anyio.to_thread.run_sync(_call, called.name, given, knowledge, limiter=one_at_a_time)

    return Server(
        "careers",
        version=careers.__version__,
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _described(name: str) -> types.Tool:
    tool = TOOLS[name]
    return types.Tool(
        name=name,
        description=tool.about,
        input_schema=tool.input_schema(),
        output_schema=careers.schema(DOCUMENTS.get(name, name)),
        annotations=READ_ONLY,
    )


def _call(name: str, given: dict[str, Any], knowledge: careers.KnowledgeBase) -> types.CallToolResult:
    """Return the bytes that the command writes with `--json`, and the same as values; or what is wrong."""
    try:
        text = f"{answer(name, given, knowledge).to_json()}\n"
    except CareersError as error:
        return _refused(error.problems)
    except Exception as error:  # noqa: BLE001 - whatever it is, the server goes on
        log.error("%s: %r", name, error)  # noqa: TRY400 - nobody reads a traceback
        return _refused([bug(error)])
    return types.CallToolResult(content=[types.TextContent(text=text)], structured_content=json.loads(text))


def _refused(problems: Sequence[Problem]) -> types.CallToolResult:
    told = types.TextContent(text=f"{error_report(problems).to_json()}\n")
    return types.CallToolResult(content=[told], is_error=True)


class _Plain(logging.Formatter):
    """One line a record, without the traceback that the SDK adds."""

    def format(self, record: logging.LogRecord) -> str:
        return f"careers mcp: {' '.join(record.getMessage().split())}"


def _log_to_stderr() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Plain())
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
