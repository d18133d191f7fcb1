"""The program's answers for agents, over the Model Context Protocol: the extra `mcp`."""
