"""The public interface: what commands, notebooks and other programs ask.

The arguments stand in one order: what is asked about, the knowledge base, then how. A person is a profile, a text such
as ``"python:advanced, sql"`` or a list of such words; a role is an id, a title or an alias, several are a list.
Whatever a caller does wrong is a ``CareersError`` that says what, and what to do.
"""
