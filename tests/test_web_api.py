"""What programs get from the page: asking, listing, showing and looking again, by HTTP and by MCP."""

import json
import os
import subprocess
import sys
import urllib.request

import pytest
from newsdesk import FERRY, QUESTION, ByWords, called, served

pytest_plugins = ["serving"]
pytestmark = [
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]


def test_the_web_api_gives_the_answer_as_json(url, bot):
    from rag.nouns import Filter

    kind, [answer] = called(url, "ask", [QUESTION, [], "2024-11-08", "", ["Inselblatt"], []])
    assert kind == "complete"
    expected = bot.ask(QUESTION, wanted=Filter(sources=("Inselblatt",))).to_dict()
    assert answer | {"seconds": 0} == expected | {"seconds": 0}
    kind, [english] = called(url, "ask", [QUESTION, [], "", "", [], ["EN"]])
    assert (kind, english["status"]) == ("complete", "no_answer")
    kind, [follow_up] = called(url, "ask", ["Und seit wann?", [QUESTION], "", "", [], []])
    assert follow_up["searched"] == f"{QUESTION} Und seit wann?"


CLIENT = """
import json, sys
from gradio_client import Client
client = Client(sys.argv[1], download_files=False, verbose=False, analytics_enabled=False)
print(json.dumps([client.predict(*call[1:], api_name=call[0]) for call in json.loads(sys.argv[2])]))
"""


def test_gradios_own_client_gets_the_same_json(url, bot):
    calls = [["/ask", "Seit wann fährt die Fähre?"], ["/articles", "fähre"], ["/articles", "", "oldest", 1, 1]]
    # in a process of its own, because it leaves event loops open
    done = subprocess.run(
        [sys.executable, "-c", CLIENT, url, json.dumps(calls)], capture_output=True, text=True, check=True
    )
    answer, found, second = json.loads(done.stdout)
    assert answer | {"seconds": 0} == bot.ask("Seit wann fährt die Fähre?").to_dict() | {"seconds": 0}
    assert [one["title"] for one in found["articles"]] == ["Die Fähre fährt wieder"]
    assert [one["published"] for one in second["articles"]] == ["2024-11-08"]
    assert (found["found"], second["total"]) == (1, len(bot.articles()))


def test_an_article_is_given_whole_with_its_furniture(url, bot):
    kind, [listed] = called(url, "articles", ["faehre.md", "newest", 100, 0])
    [one] = listed["articles"]
    kind, [shown] = called(url, "show", [one["id"][:12]])
    assert kind == "complete"
    assert shown["text"] == FERRY
    assert (one["characters"], one["source"]) == (len(FERRY), "Wattbote")
    masked = [FERRY[span["start"] : span["end"]] for span in shown["furniture"]]
    assert any("Neue Deiche" in span for span in masked)
    assert one["masked"] == round(100 * sum(map(len, masked)) / len(FERRY))


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("ask", ["Wer?", [], "gestern", "", [], []], "'gestern' is no date"),
        ("ask", ["?!", [], "", "", [], []], "the question is empty"),
        ("show", ["zz"], "no article has the id 'zz'"),
        ("show", [""], "no article has the id ''"),
    ],
)
def test_the_web_api_says_what_was_wrong_with_a_call(url, name, data, said):
    kind, reply = called(url, name, data)
    assert kind == "error"
    assert said in reply["error"]


def test_programs_find_every_call_and_every_field_described(url):
    with urllib.request.urlopen(f"{url}/gradio_api/info") as response:
        info = json.load(response)["named_endpoints"]
    assert list(info) == ["/ask", "/articles", "/show", "/sync"]
    with urllib.request.urlopen(f"{url}/gradio_api/openapi.json") as response:
        described = json.dumps(json.load(response))
    for field in (
        "citations",
        "answer_start",
        "considered",
        "verdict",
        "stance",
        "furniture",
        "generation",
        "problems",
    ):
        assert field in described
    for name in ("question", "before", "since", "until", "sources", "search", "order", "limit", "offset", "article"):
        assert f'"{name}"' in described


def test_looking_again_reads_what_changed_and_drops_what_is_gone(encoder, tmp_path):
    from index.store import Store
    from index.sync import sync
    from rag import Chatbot
    from ui.api import Api
    from ui.collection import Collection

    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("eins", "zwei"):
        (folder / f"{name}.txt").write_text(f"Im Hafen liegt Kutter {name} am Kai.\n", encoding="utf-8")
    sync(tmp_path / "index", [folder / "eins.txt", folder / "zwei.txt"])
    bot = Chatbot(Store(tmp_path / "index"), encoder, ByWords())
    api = Api(bot, Collection(bot.store))
    (folder / "eins.txt").write_text("Im Hafen liegt ein neuer Schlepper am Kai.\n", encoding="utf-8")
    (folder / "zwei.txt").unlink()
    (folder / "drei.txt").write_text("Niemand hat darum gebeten, das zu lesen.\n", encoding="utf-8")
    added = tmp_path / "index" / "added"
    added.mkdir()
    (added / "vier.txt").write_text("Der Leuchtturm wird gestrichen.\n", encoding="utf-8")
    report = api.sync()
    assert [report[name] for name in ("added", "changed", "removed", "articles")] == [1, 1, 1, 2]
    assert sorted(one["path"].rsplit("/", 1)[1] for one in api.articles()["articles"]) == ["eins.txt", "vier.txt"]
    folder.rename(tmp_path / "unplugged")
    assert api.sync()["removed"] == 0
    assert api.articles()["total"] == 2


MCP_CLIENT = """
import asyncio, json, sys
from mcp import Client

async def main():
    async with Client(sys.argv[1] + "/mcp") as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        asked = await client.call_tool("ask", {"question": sys.argv[2]})
        listed = await client.call_tool("list", {"search": "fähre"})
        article = listed.structured_content["articles"][0]["id"]
        shown = await client.call_tool("show", {"article": article})
        wrong = await client.call_tool("show", {"article": "zz"})
        print(json.dumps({
            "tools": {name: [tool.description, sorted(tool.input_schema["properties"])]
                      for name, tool in tools.items()},
            "ask": asked.structured_content, "show": shown.structured_content,
            "wrong": [wrong.is_error, wrong.content[0].text],
        }))

asyncio.run(main())
"""


def test_an_assistant_asks_lists_and_shows_by_mcp(bot):
    from ui.web import app

    why = "the package mcp is not installed: pip install 'beleg[mcp]'"
    if os.environ.get("CI") != "true":
        pytest.importorskip("mcp", reason=why)
    with served(app(bot, mcp=True)) as address:
        done = subprocess.run(
            [sys.executable, "-c", MCP_CLIENT, address, QUESTION], capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    got = json.loads(done.stdout)
    assert {name: fields for name, (_, fields) in got["tools"].items()} == {
        "ask": ["before", "languages", "question", "since", "sources", "until"],
        "list": ["limit", "offset", "order", "search"],
        "show": ["article"],
    }
    assert "answer_start" in got["tools"]["ask"][0]
    assert got["ask"] | {"seconds": 0} == bot.ask(QUESTION).to_dict() | {"seconds": 0}
    assert got["show"]["text"] == FERRY
    wrong, said = got["wrong"]
    assert wrong
    assert said.endswith("no article has the id 'zz'; list them with the call articles")


def test_without_the_package_mcp_its_absence_is_said_with_the_cure(bot, monkeypatch):
    from index.errors import UsageError
    from ui.web import app

    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    with pytest.raises(UsageError, match=r"--mcp needs the package mcp; install it: pip install 'beleg\[mcp\]'"):
        app(bot, mcp=True)
