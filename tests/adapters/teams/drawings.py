"""What is alive somewhere in Teams, and the words around forms."""

from __future__ import annotations

from hypothesis import strategies as st

from adapters.teams.form_card import FormWords

LIVE = (
    "**lihava**", "*vino*", "_vino_", "__lihava__", "~~yli~~", "`koodi`", "```\nkoodi\n```", "# otsikko", "> lainaus",
    "- kohta", "+ kohta", "* kohta", "1. kohta", "2) kohta", "---", "===", "***", "    koodi", "\tkoodi",
    "[tässä](https://evil.example)", "![kuva](https://evil.example/x.png)", "[tässä]: https://evil.example",
    "[tässä][1]",
    "<https://evil.example>", "<b>lihava</b>", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>",
    "<!-- x -->",
    "<at>Aino Virtanen</at>", "<at id=\"0\">Aino</at>", "</div>", "<br/>", "&lt;b&gt;", "&amp;", "&#42;", "&copy;",
    "{{DATE(2026-12-01T10:00:00Z)}}", "{{TIME(2026-12-01T10:00:00Z)}}", "{{{DATE(x)}}}", "\\*ei\\*", "\\\\", "a\\\nb",
    "| a | b |\n|---|---|\n| c | d |", "javascript:alert(1)", "[x](javascript:alert(1))", "Aino **Virtanen**:", "a*b*c",
    "snake_case_name", "2*3*4", "!", "<", "&", "{", "]", "\\", "[", "<3", "5 < 6 & 7 > 6", "-3 astetta", "8.12. klo 14",
    "<https://evil.example|tässä>", "https://evil.example](https://other.example)", "“lainaus”", "🧡",
    "\u202ekäännetty",
)  # fmt: skip
"""Markdown, tags, entities, mentions and macros as people may type them, or somebody who tries."""

ADDRESSES = (
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZmQ%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d",
    "https://us02web.zoom.us/j/123456?pwd=aB_c-d~e", "https://meet.example.org", "https://example.org:8443/a/b/?q=1&copy=2#x",
)  # fmt: skip
"""Addresses of remote meetings."""

pieces = st.one_of(st.sampled_from(LIVE), st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
typed = st.one_of(
    st.lists(pieces, max_size=5).map(" ".join),
    st.lists(pieces, max_size=5).map("".join),
    st.lists(pieces, max_size=4).map("\n".join),
    st.text(st.sampled_from("*_~`[]()<>&\\!{}#|-+=:.)1ax \n"), max_size=30),
)
"""Words as people type them, alive or not."""

WORDS = FormWords(
    language="fi",
    choose="Valitse",
    close="Sulje",
    write="Kirjoita tähän jotain.",
    one="Valitse yksi.",
    some="Valitse ainakin yksi.",
)
